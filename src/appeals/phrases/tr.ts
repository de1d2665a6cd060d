import type { PhraseTable } from './phrase-table.ts';

/** Turkish; for example "Bize destek olun", "Bültenimize abone olun". */
export const tr: PhraseTable = {
  stopwords: 've bir bu da de için ile çok daha olarak gibi ne o ama kadar sonra var en olan değil ki mi ise',
  phrases: {
    money:
      'destek ol*|ver*; bize|bağımsız .. destek|gazeteciliğ* .. destek*|olun|verin; destekle*; bağış yap*|yapın; bağış*; katkı* .. bulun*|sağla*|sunun|önemli; desteğin*|desteğiniz* .. ihtiyac*|bizim|ile|sayesinde|gerek*; okur* .. desteği*|destek*; yardım* .. edin|olun|ihtiyac*; aylık .. destek|katkı; destekçi* ol*',
    give: 'destek*; bağış*; katkı*; patreon; fon*; yardım*',
    join: 'abone ol*; üye ol*; aboneyseniz|aboneliğ*; zaten .. abone|üye*; giriş yap*; okumaya devam .. için|et*; ücretsiz .. dene*|üye|kayıt; kayıt ol*; katıl*',
    member: 'abone*; üye*; hesa*; premium; kayıt',
    email:
      'bülten* .. abone|kayıt|kaydol*|üye|ol*; bülten*; e posta* .. adres*|gir*|ile|kutu*; e posta*; gelen kutu*; kaçırma*; haberdar ol*; mail .. adres*|list*',
    letter: 'bülten*; posta*; mail*; email*; bildirim*',
    action:
      'takip ed*; bizi .. takip|sosyal|twitter|instagram|telegram|youtube; twitter|facebook|instagram|youtube|telegram|whatsapp .. takip|hesab*|kanal*|sayfa*; uygulama* .. indir*; indirin; paylaş*; dinle* .. podcast*; podcast* .. dinle*; yorum* .. yap*|bırak*|yaz*; bize yaz*|ulaş*; tıklay*; ayrıca okuyun; google haberler*; kanalımız*; anket*',
    perk: 'sınırsız*; reklamsız*; özel içerik*; tüm .. içerik* .. eriş*; ayda; aylık; yıllık; tl; ilk ay; indirim*; ücretsiz; avantaj*',
    meter:
      'sadece|yalnızca .. aboneler*|üyeler*; abonelere özel; üyelere özel; ücretsiz makale*; okuma hakkı*; bu .. içerik|haber|yazı .. abone*; devamını okumak',
    voice: 'biz; bizim; bize; bizi; ekib*; editör*; gazete*; yayın*',
    reader: 'siz; sizin; size; sizi; sen; senin; okur*; sevgili; değerli; lütfen',
    opener:
      'sevgili|değerli|saygıdeğer .. okur*|dost*|takipçi*; mesaj*; gitmeden önce; okuduğunuz için; biliyor musunuz; beğendi*; eğer; bağımsız .. gazetecilik|medya; bu .. haber|yazı|içerik .. beğen*|okur*; neden',
    closer:
      'teşekkür*; daha sonra; şimdi değil; hayır; hatırlat*; zaten .. abone|üye; giriş yap*; daha fazla .. bilgi; diğer tutar; destek ol; abone ol; kapat; gizlilik; editör*',
    report:
      'dedi; söyledi; göre; açıkladı; belirtti; milyon; milyar; yüzde; polis; bakan*; cumhurbaşkan*; hükümet; şirket*; oldu; etti',
    notice: 'çerez*; cookie*; rıza; kişisel veri*; reklam*; şifre*; hakları saklıdır; fotoğraf; javascript; sponsor*',
  },
};
