import type { Sentences } from './sentences.ts';

export const tr: Sentences = {
  pleas: {
    money: [
      'Bağımsız gazeteciliğe destek olun.',
      'Desteğinize ihtiyacımız var.',
      'Her katkı bizim için çok değerli.',
      'Ayda 50 lira ile destekçimiz olun.',
      'Okurlarımızın desteğiyle ayakta kalıyoruz.',
      'Bağış yapmak için tıklayın.',
    ],
    join: [
      'Abone olun, ilk ay yalnızca 1 TL ödeyin.',
      'Zaten abone misiniz? Giriş yapın',
      'Okumaya devam etmek için ücretsiz üye olun.',
      'İstediğiniz zaman iptal edebilirsiniz.',
    ],
    meter: [
      'Bu içerik yalnızca abonelere özel',
      'Bu ay iki ücretsiz makale hakkınız kaldı',
      'Yazının devamını okumak için',
    ],
    email: [
      'Bültenimize abone olun',
      'Her sabah günün özeti e-posta kutunuzda',
      'E-posta adresinizi girin',
      'Gelişmelerden ilk siz haberdar olun.',
    ],
    action: ['Bizi Instagram’da takip edin', 'Uygulamamızı indirin', 'Yorum yapın', 'WhatsApp kanalımıza katılın'],
    opener: ['Sevgili okurlar,', 'Gitmeden önce', 'Okuduğunuz için teşekkür ederiz.'],
    closer: ['Daha sonra hatırlat', 'Diğer tutar', 'Şimdi değil'],
    perk: ['Tüm içeriklere sınırsız erişim', 'Reklamsız okuma'],
  },
  news: [
    'Vakıf, çocukların tedavisi için on iki milyon lira topladığını açıkladı.',
    'İş insanı, hastaneye iki solunum cihazı bağışladı.',
    'Yayın platformu üçüncü çeyrekte 300 bin abone kaybetti.',
    'Partinin otuz bin üyesi var ama aidatı yarısı ödüyor, dedi başkan.',
    'Bakan, muhalefetin verdiği destek için meclise geldi.',
    'Telefon tarifesi mart ayında on lira zamlanacak, şirket duyurdu.',
    'Hükümet belediyelere verilen yardımı yüzde beş artırmak istiyor.',
    'Veliler, kapatılan okul için valiye bir mektup yazdı.',
    'Kütüphaneye bu yıl beş yüz yeni kitap geldi.',
    'Polis, soygundan sonra otuz kadar ihbar aldığını söyledi.',
    'Kulüp, yeni golcüsüyle iki yıllık sözleşme imzaladı.',
    'Mahkeme, bankanın aldığı ücreti müşterilere geri ödemesine karar verdi.',
    'Depremzedelere destek olmak için bölgeye giden gönüllüler çadır kurdu.',
    'Ülke, birliğe üye olmak için yaptığı başvuruyu yeniledi.',
  ],
};
