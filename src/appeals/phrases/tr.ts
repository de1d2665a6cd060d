import type { PhraseTable } from './phrase-table.ts';

/**
 * Turkish: "Destek olun", Patreon and Kreosus, "Abone olun", channels of WhatsApp and Telegram, the bülten. Its words carry their endings,
 * so most are given by beginnings. A capital İ is read as an i with a dot above, hence words written twice. "Destek", "bağış" and "üye" are
 * of any news and only tell.
 */
export const tr: PhraseTable = {
  stopwords:
    've bir bu da de için ile çok daha olarak gibi ne o ama kadar sonra var en olan değil ki mi ise göre her ya iki oldu olduğunu tarafından yeni ancak',
  phrases: {
    money:
      // Support with its object. "Bağımsız gazeteciliğe destek olun."
      'destek ol|olun|olabilirsiniz|verin|olmanız*|olursanız .. için|istiyor*|ister*|tıkla*|bize|siz|sen|bağımsız; destek olun|ol|verin; bize .. destek .. olun|verin|olabilirsiniz|olmak; bizi|bağımsız|gazeteciliğ*|gazeteciliğimiz*|yayıncılığ*|yayınımız*|sitemiz* .. destekle|destekleyin|desteklemek|destekleyebilir*|destekleyebilirsiniz; bağımsız gazeteciliğ*|medyay*|habercilik* .. destek*|katkı*|güç*|yaşat*|sahip; destekleyin; destekleyebilirsiniz; siz de .. destek*|katkı*|bağış*|katıl*; ' +
      // Gifts asked for. "Bağış yapın."
      'bağış yapın|yap|yapabilirsiniz; bağış yapmak için|ister*; bağışta bulun|bulunun|bulunabilirsiniz; bağışta bulunmak için|ister*; bağışlarınız*|bağışınız*|desteğiniz*|desteğin|katkılarınız*|katkınız*|yardımınız*|katkın; katkıda bulunmak .. isterseniz|istersen; katkıda bulunun|bulun|bulunabilirsiniz; katkı sunun|sunabilirsiniz|sağlayın|sağlayabilirsiniz; her katkı|bağış|destek|kuruş .. önemli*|değerli*|güç*|bizim; küçük bir destek*|katkı*|bağış* bile; ayda|aylık|yılda|yıllık .. lira|tl|liraya|katkı*|destek* .. destek*|katkı*|bağış*|üye; düzenli|aylık|tek destek|bağış|katkı|seferlik .. ol*|yap*|bağış|sun*; ' +
      // Need, dependence and who pays. "Desteğinize ihtiyacımız var."
      'size|sana|desteğinize|desteğine ihtiyac*|ihtiyaç*; okurlarımız* .. desteğ*|sayesinde|gücü*|katkı*; okurların*|okurlarının .. desteğiyle|katkısıyla|sayesinde; okur desteği*; sizin|senin .. desteğ*|katkı*|sayeniz*|yardım*; sayenizde|sayende; sizler* .. sayesinde|desteğ*|destek*; yayın*|gazetecilik|haber* .. sürdürebil*|devam edebil* .. için .. destek*|desteğ*|katkı*|sizin; gücünü|gücümüzü okur*; bizi|bize|gazetemizi .. yaşat*|güç ver*|güçlendir*; yanımızda olun|ol|olmanız*; dayanışmaya katıl|katılın; yardım edin|et|edebilirsiniz .. bize; bize yardım* .. edin|edebil*|ol*; ' +
      // Ways to give. "Patreon'dan destekçimiz olun."
      'destekçimiz|destekçi|destekçisi|patronumuz|bağışçı|bağışçımız ol|olun|olabilir*|olmak; patreon|kreosus|buymeacoffee|github .. destek*|üzerinden|üye|katkı*; bize|bana .. kahve .. ısmarla*|al*; kahve ısmarla*; bağımsız .. gazetecilik|habercilik|medya .. bedel*|maliyet*|ihtiyaç*|destek*|pahalı; eğer .. beğen*|değer*|önem*|seviyor* .. destek*|katkı*|abone; reklamsız .. bağımsız|destek*|okur*; patronsuz|sermayesiz|holding* .. okur*|destek*|gazete*; ücretsiz .. herkese|herkes .. açık|için .. destek*|katkı*; hesap numara*|iban .. destek*|bağış*|katkı*; bağış için .. iban|hesap|tıkla*; fon kampanyamız*; kitlesel fonlama .. kampanyamız*; ' +
      'sizin|senin için önemliyse|önemli|değerliyse|değerli; bize omuz|destek|güç|katkı ver*|ol*|verin; omuz verin|ver|verebilirsin*; arkamızda ne|hiçbir|bir|yok|holding|patron|sermaye; okurlarımız|okurlar|sizin|siz|sizler|desteğiniz sayesinde|olmadan|olmazsa; sayenizde|sayende; siz olmadan|olmazsanız; siz|sizler olmadan|olmasanız .. başara*|yapa*|olmaz; okurlardan|okurlarımızdan|sizden|bağışlardan .. geliyor|oluşuyor|karşılanıyor; gelirimizin|bütçemizin|giderlerimizin .. okur*|bağış*|siz*|abone*; gazetecilik .. pahalı|maliyetli|para|masraflı; bağımsız|özgür kalmamıza|kalabilmemiz|kalmamız|kalabilmek|gazeteciliğ* .. yardım*|destek*|için|sağla*; ayda .. lira|tl|₺ .. bile|yeter|destek*|katkı*',
    give: 'destek*; bağış*; katkı*; patreon; fon*; yardım*; kreosus; dayanışma*; vakf*; vakıf*; dernek*; derneğ*; sponsor*; kampanya*; hayır*',
    join:
      // Subscribe. "Abone olun, ilk ay 1 TL."
      'abone ol|olun|olmak|olarak|olabilir*|olmanız*|olursanız .. devam*|için|tıkla*|oku*|ilk|sınırsız|tüm|istiyor*|hemen|şimdi; hemen|şimdi abone|üye ol|olun; abone olun|ol; üye ol|olun .. ücretsiz|hemen|şimdi|devam*|tıkla*|kulüb*|topluluğ*; üye|üyemiz|abonemiz olun|ol; abonelik .. seç*|başlat*|satın|paket* .. seç*|al*|incele*; aboneliğinizi|aboneliğini .. başlat*|yenile*|seç*|hemen; dijital abone* .. ol*|tl|ayda|seç*; abonelik seçenekleri*|paketleri*|planları* .. gör*|incele*|seç*|için; hediye .. abonelik .. gönder*|et|verin; aramıza|bize|topluluğumuza|ailemize katıl|katılın; ' +
      // Accounts at a wall. "Zaten abone misiniz? Giriş yapın."
      'zaten .. abone|üye* .. misiniz|giriş|mısınız|iseniz|mısın|misin|olduysanız; zaten abone*|üye*; abone|üye misiniz|misin|iseniz|değil; aboneyseniz|üyeyseniz; hesabınız .. var|yok; giriş yap|yapın|yapınız|yapmak .. için; giriş yap|yapın|yapınız; oturum aç|açın; kayıt ol|olun; kaydol|kaydolun; ücretsiz .. üye|kayıt|hesap .. ol*|aç*|oluştur*; hesap oluştur*|aç; ' +
      // The rest of the article, trials. "Okumaya devam etmek için."
      'okumaya devam .. etmek|et|edin|edebil* .. için|üye|abone; okumaya devam et|edin; devamını oku|okumak|okuyabil*; tamamını .. oku*|görmek .. için; sınırsız .. eriş*|oku* .. için|abone|üye; ücretsiz .. dene|deneyin|denemek|deneme; deneme süresi; istediğiniz|i̇stediğiniz|dilediğiniz .. zaman|an .. iptal|vazgeç*; iptal .. edebilirsiniz|edin; taahhüt yok; taahhütsüz; erişim .. için .. abone|üye|giriş; ' +
      // Print. "Dergimizin yeni sayısı çıktı."
      'bayilerde; dergimiz* .. sayı*|abone; sipariş .. verin|ver .. dergi|sayı|kitap; ' +
      'dostları|üyeleri|okurları|topluluğu|topluluğumuz|ailesi|kulübü|abonelerimiz arasına|na|ne .. katılın|katıl; topluluğumuza|kulübümüze|ailemize|aramıza|kulübüne|topluluğuna|ailesine .. katıl*; arasına katılın|katıl; üyemiz|abonemiz|dostumuz|destekçimiz olun|ol',
    member: 'abone*; üye*; hesa*; premium; kayıt; kaydol*; giriş; kulüb*',
    email:
      // The headline of the box. "Bültenimize abone olun."
      'bülten* .. abone|kayıt|kaydol*|üye|ol|olun|ulaş*|gelsin|almak; bültenimiz*; bültenine|bültenlerimize|bültene .. kayıt|kaydol*|abone|üye; haftalık|günlük|ücretsiz|sabah|akşam bülten* .. abone|kayıt|e|kutu*|almak|gelsin; ' +
      // The field. "E-posta adresinizi girin".
      'e posta adresiniz*|adresin|adresini|listemiz*; eposta adres*|listemiz*; e posta .. adresinizi|gir|girin|girin|yazın|bırakın|almak; mail adresinizi|adresiniz|adresini|listemize|listesine; e mail .. adresiniz*|girin|gir; adresinizi .. girin|yazın|bırakın|girerek; ' +
      // What comes when. "Her sabah e-posta kutunuzda."
      'gelen|posta|mail kutunuz*|kutunuza|kutuna|kutun; her .. sabah|gün|hafta|cuma|pazar|pazartesi|akşam .. kutu*|posta*|mail*|bülten*; e postanıza|posta .. gelsin|gönder*|ulaş*|kutunuz*|ile .. alın|almak|gönder*|haber*; gelişmelerden|haberlerden|yeniliklerden|haberlerimizden|yazılardan|içeriklerden .. haberdar|ilk|anında; haberdar ol|olun|olmak|olabilir* .. için|ister*; haberdar olun|ol; kaçırma|kaçırmayın|kaçırmamak; ilk siz .. öğren*|haber*|okuyun|oku; haberi* .. ilk siz; ' +
      // Small print and success. "İstediğiniz zaman abonelikten çıkabilirsiniz."
      'abonelikten .. çık*|ayrıl*; abonelikten çık*; bültenden .. çık*|ayrıl*; listeden çık*|ayrıl*; üyelikten çık*; kaydolarak|abone|üye|kayıt|tıklayarak|göndererek|girerek|olarak .. kabul|onay* .. etmiş|ediyor*|ver*|sayıl*|et*; ticari elektronik ileti .. onay*|kabul|izin|almak; kaydınız|aboneliğiniz .. tamamlan*|alın*|onayla*|başarı*; teşekkürler .. kaydol*|abone*; abone|kayıt .. olduğunuz|olduğun .. teşekkür*|için; spam .. yok|göndermi*|gönderme*; ' +
      'her .. cumartesi|pazar|hafta|cuma|sabah|gün|akşam|pazartesi .. gönderiyoruz|kutunuz*|posta*|göndereceğiz|bülten*|mail*; haftanın|günün .. en iyileri* .. gönder*|posta*|kutunuz*|bülten*; haftanın|günün .. öne çıkan* .. gönder*|posta*|kutunuz*|bülten*; haftanın|günün .. en önemli* .. gönder*|posta*|kutunuz*|bülten*; gönderiyoruz|göndereceğiz|yolluyoruz .. size|bülten; posta kutunuzda|kutunuza|kutuna|kutunda; kaydolarak|abone olarak .. kabul*|onay*; yazıyı|haberi|makaleyi|içeriği beğendiniz|beğendin|sevdiniz; beğendiniz mi; beğendiyseniz|beğendiysen; ' +
      'bülteni|bültenimizi|bültene al|alın|kaydol|abone; pazartesi|salı|perşembe|cuma|cumartesi|pazar .. ücretsiz .. anlat*|gönder*|e|posta*',
    letter: 'bülten*; posta*; eposta*; mail*; email*; bildirim*; ileti; iletiler; spam; kutu*; abonelikten',
    action:
      // Follow. "Bizi Google Haberler'de takip edin."
      'takip edin|et|edebilir*|etmek için|etmeyi; takip et|edin; takipte kal*; bizi|hesabımız*|kanalımız*|sayfamız* .. takip|beğen*|abone|katıl*|izle*; bizi .. instagram|twitter|telegram|youtube|facebook|sosyal|x|google|whatsapp; twitter|facebook|instagram|youtube|telegram|whatsapp|tiktok|google|x|haberler .. takip ed*|et; kanalımız*|kanalına|kanalımıza|grubumuz*|hesaplarımız* .. katıl*|abone|takip|üye|üzerinden|tıkla*; kanalımız*; whatsapp|telegram|youtube .. kanalımız*|kanalına|grubu* .. katıl*|abone|tıkla*; sosyal medya .. hesaplarımız*|takip; beğen|beğenin|beğenmeyi .. unutma*|paylaş*|sayfa*; google haberler|news .. takip|abone|ekle*; kaynak* olarak ekle*; bildirimleri .. aç*; zile .. bas*; ' +
      // Apps and podcasts. "Uygulamamızı indirin."
      'uygulamamız*|uygulamasını|uygulamayı .. indir*|yükle*; uygulama .. indirin|indir; indirin; ücretsiz|hemen indir; app store; google play; dinle|dinleyin|dinlemek .. podcast*|bölüm*|spotify|için|tıkla*; podcast* .. dinleyin|dinle|dinleyebilir*|abone|takip; podcastimiz*; izle|izleyin|izlemek .. video*|için|youtube|bölüm*; ' +
      // Share and answer. "Yorum yapın."
      'paylaşın; paylaşmayı .. unutma*; arkadaşlarınız*|dostlarınız*|sevdikleriniz* .. paylaş*|gönder*; bu .. haberi|yazıyı|içeriği .. paylaş|paylaşın|paylaşabilir*; yorum yap|yapın|yaz|yazın|bırak|bırakın|yapabilir*; yorumlarınız*|yorumlarda|görüşleriniz*|görüşlerinizi|fikirleriniz*|sorularınız*|önerileriniz* .. paylaş*|bekli*|yaz*|bizim|bize|ilet*|gönder*|belirt*; bize .. yaz|yazın|ulaş|ulaşın|ulaşabilir*|gönder*|bildir*|anlat*|ilet*; bizimle .. iletişim*|paylaş*|iletişime; iletişime geç|geçin|geçebilir*; ihbar hattı*|ihbarlarınız*; haber .. ihbar*|göndermek; siz|sen .. ne düşünü*|sizce; ne düşünüyorsunuz|düşünüyorsun; sizce .. nasıl|ne|mi|neden|hangi; anket* .. katıl*|oy|doldur*; oy ver|verin|kullan|kullanın .. ankete|burada|tıkla*|için; yanlış|hata|yazım .. gördü*|fark|varsa|bildir* .. bildir*|bize; imza .. kampanya* .. imzala*|katıl*; imzala|imzalayın; ' +
      // Onward links. "Ayrıca okuyun".
      'tıklay*|tıkla; ayrıca|bunu|bunları|bunlar|da|de oku*|okuyun|da; okuyun; i̇lginizi|ilginizi çekebilir; ilgili haber*|içerik*; daha fazla|fazlası .. için|haber|bilgi|oku*; hemen|şimdi sipariş|satın|incele*|keşfet*|rezervasyon; bilet .. için|al*; keşfedin; ziyaret edin|et; sitemizi|sayfamızı ziyaret; başvurmak|başvuru|kayıt .. için tıkla*; detaylar için; ' +
      'bildiğiniz|bilginiz|ihbarınız|söyleyeceğiniz|belgeniz .. mi|mı|var|varsa .. yazın|iletin|ulaşın|gönderin|bize; muhabirimize|editörümüze|bize|ihbar .. yazın|ulaşın|iletin|hattı*; gizlilik|gizli|anonim .. içinde|kalacak|olarak|kalır .. yazın|iletin|kimliğ*|tutul*; kimliğiniz .. gizli|saklı; bildirimleri açın|aç|açmayı; kanalından|kanalımızdan|kanalımızı|kanalımıza takip|katıl*|abone; gelişmeleri|hiçbir|gündemi|haberleri .. kaçırmayın|kaçırma; ' +
      'yorumlarda|yorumlara|yorumlarınızı; sesli mesaj; ne düşünüyorsunuz|düşünüyorsun; bize .. gönderin|yazın|iletin',
    perk: 'sınırsız* .. eriş*|oku*|içerik*; sınırsız eriş*; reklamsız*; özel içerik*|haber*|bülten*|röportaj*|indirim*|etkinlik*; abonelere|üyelere özel; tüm .. içerik*|haber*|arşiv*|yazı* .. eriş*|sınırsız; arşiv* .. eriş*; ayda .. tl|lira; aylık .. tl|lira; yıllık .. tl|lira; tl ay|ayda|yıl; ilk|i̇lk ay|3|hafta .. ücretsiz|tl|sadece; indirim*; ücretsiz; avantaj*; hediye; kampanya*; e gazete; erken erişim; 30 gün; deneme*; ayrıcalık*',
    meter:
      // "Bu içerik yalnızca abonelere özel."
      'sadece|yalnızca .. aboneler*|üyeler*|abone|üye .. özel|açık|okuyabil*|için|görebil*|eriş*; sadece|yalnızca aboneler*|üyeler*; abonelere özel; üyelere özel; abonelerimize|üyelerimize; premium|kilitli|ücretli içerik*|haber*|makale*|yazı*; bu .. içerik|haber|yazı|makale .. abone*|üye*|premium|kilitli; ' +
      // "Bu ay 2 ücretsiz makaleniz kaldı."
      'ücretsiz makale*|haber*|yazı*|içerik* .. hakkınız*|kaldı|limit*|doldu*|kalan|okudunuz; ücretsiz makaleniz*; okuma hakkı*|limit*|hakkınız*; makale|haber|yazı .. hakkınız*|limitiniz*; limitinize|limitinizi|limitiniz .. ulaş*|doldu*|aş*; devamını okumak|okuyabilmek|görmek; yazının|haberin|makalenin devamı*|tamamı* .. için|abone*|oku*; % i|si|ü .. kaldı|okun*; geri kalanı* .. oku*|için; ' +
      'yazının|haberin|makalenin|içeriğin .. yüzde|%|devamı .. kaldı|abone*|için|kal*; yalnızca|sadece|yalnız .. aboneler*|üyeler* .. özel*|açık*|için; abonelere|abonelerimize|üyelere özel*; teklifleri|paketleri|planları gör|incele|görün|inceleyin',
    voice:
      'biz; bizim; bize; bizi; bizler; ekibimiz*; ekib*; editör*; gazetemiz*; gazeteci*; gazeteciler; yayın*; sitemiz*; okurlarımız*; ben; benim; yapıyoruz; çalışıyoruz; inanıyoruz; istiyoruz; redaksiyon*; ' +
      'yayımladık; yayınladık; izledik; yazdık; sorduk; araştırdık; ortaya çıkardık; belgeledik; takip ettik; arkamızda; bütçemiz*; bağımsızlığımız*; başaramayız; devam ediyoruz; kalmamıza; yaptığımız',
    reader:
      'siz; sizin; size; sizi; sizden; sizler*; sen; senin; sana; seni; okur*; sevgili; değerli; lütfen; dostlar; arkadaşlar; takipçi*; dinleyici*; izleyici*',
    opener:
      // Salutations. "Sevgili okurlar,"
      'sevgili|değerli|saygıdeğer|kıymetli .. okur*|okuyucu*|dost*|takipçi*|dinleyici*|izleyici*|üye*|abone*|arkadaş*; merhaba*; selam; okurlarımıza|okurumuza|sizlere|size .. mesaj*|not*|mektup*|çağrı*|bir; editörden|editörün .. mesaj*|not*|mektup*; genel yayın yönetmeni*; bir .. mesaj|not|mektup|çağrı|rica; ' +
      // To one about to leave, or who has read so far. "Gitmeden önce…"
      'gitmeden|ayrılmadan|kapatmadan|çıkmadan|geçmeden önce|evvel; devam etmeden önce; okuduğunuz|okuduğun|ziyaretiniz|i̇lginiz|ilginiz için .. teşekkür*; okuduğunuz|okuduğun için; biliyor|biliyor musunuz|musun|muydunuz; beğendi* .. mi|niz|iyse|siniz|yazı*|haber*|bu; buraya kadar .. oku*|geldi*; madem .. bura*|oku*; sizden|senden .. ricamız|bir|isteğimiz; bir ricamız; bu .. haber|yazı|içerik|makale .. beğen*|okudu*|i̇lgi*|sizin|size; ' +
      // The outlet on itself. "Bağımsız gazetecilik yapıyoruz."
      'eğer .. bu|siz|beğen*|oku*|bizi; bağımsız .. gazetecilik|medya|habercilik; biz .. bağımsız|gazetecilik|okur*|haber*|gücümüz*|hiçbir|herhangi; hiçbir .. sermaye*|holding*|patron* .. bağlı|olma*; gazeteciliğimiz*|haberciliğimiz*|haberlerimiz*|yayınlarımız*; özgür|nitelikli|iyi gazetecilik|basın|habercilik; her zamankinden .. daha|fazla|çok; zor .. günler*|zaman*|dönem* .. bağımsız|gazetecilik|birlikte; yıldır .. bağımsız|okur*|gazetecilik|haber*; siz de; kaçırmayın; neden .. destek*|abone|üye; editörün notu',
    closer:
      'teşekkür*; daha sonra; şimdi değil; sonra hatırlat*; hayır teşekkür*; hatırlat*; zaten .. abone|üye|destek*; giriş yap*; daha fazla .. bilgi|oku*; ayrıntılı bilgi; diğer tutar|miktar; başka .. tutar|miktar; farklı .. tutar|miktar; tek seferlik|sefer; bir defalık; aylık; yıllık; her ay; destek ol*; abone ol*; üye ol*; katkıda bulun*; bağış yap*; gönder; kapat; atla; geç; gizlilik .. politikası|sözleşme*|bildirim*; kullanım .. koşulları|şartları|sözleşme*; aydınlatma metni; kvkk; editör*; saygılarımız*|saygılarımla; sevgiler*|sevgilerimle; ekibi|ekibimiz adına; yayın yönetmeni; iban; havale; eft; kredi kart*; banka* .. transfer*|hesab*; reklamsız .. devam; abone olmadan',
    report:
      'dedi; söyledi; göre; açıkladı; belirtti; ifade etti; kaydetti; bildirdi; duyurdu; ekledi; aktardı; vurguladı; konuştu; anlattı; milyon; milyar; yüzde; polis; bakan*; cumhurbaşkan*; başkan*; hükümet; şirket*; oldu; etti; edildi; mahkeme*; savcılı*; üniversite*; araştırma*; dün; müşteri*; kullanıcı*; onun; kendisi',
    notice:
      'çerez*; cookie*; rıza; kişisel veri*; reklam ver*; reklamveren*; şifre*; parola*; hakları saklıdır; hakkı saklıdır; telif*; copyright; fotoğraf; javascript; tarayıcı*; sponsorlu; sponsor*; i̇ş birliği; reklam engelle*; affiliate; komisyon*; captcha; kaynak gösteril*; izinsiz; alıntılanamaz; yasal uyarı; yatırım tavsiyesi',
    disclosure:
      'affiliate link*|bağlantı*|linkler*; ortaklık bağlantı*|link*; bağlantı*|link* .. komisyon*; komisyon* .. bağlantı*|link*|satın',
  },
};
