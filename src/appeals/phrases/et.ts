import type { PhraseTable } from './phrase-table.ts';

/**
 * Estonian: "Toeta", "Telli", months for a euro, locked articles of dailies ("See artikkel on ainult tellijale"), "Vihje". Informal address.
 * "Toetus", "annetus" and "liige" alone only tell; "toetus" is also what the state pays.
 */
export const et: PhraseTable = {
  stopwords:
    'ja on et ei see ka oli aga kui mis ning ta oma või kes nii siis kõik seda olid veel väga selle tema ole juba pole pärast nad sest ainult kus enne koos ütles tuleb kuid kas mida sai saab said peab neist üks kaks seal siin mille enam',
  phrases: {
    money:
      'toeta|toetage|toetada meid|meie|sõltumatut|vaba|ajakirjandust|toimetust|tööd; toeta|toetage|toetada .. ajakirjandust|meie|meid|toimetus*; saad|saate|soovid|soovite|kutsume .. toetada|annetada|aidata|toetama .. meid|meie|meile|ajakirj*; aita|aidake .. meil|meid|hoida|jätkata; sinu|teie|sinust toetus|toetust|toetuse|abi|annetus|toetuseta|abita|panus; ' +
      'anneta|annetage .. nüüd|siin|meile|kohe|sobiv|summa|meie; anneta; iga annetus|euro|toetus|panus|summa; väike .. annetus|summa; igakuise|püsi .. annetus*|toetus*|toetaja*; juba|piisab|kõigest|alates .. euro* .. kuus|aitab|meil|piisab; ühe kohvi hind*|hinna; kohvi hinna .. eest; osta meile .. kohv*; tee .. annetus|ülekanne .. meie|meile|toetus*; ' +
      'vajame .. sind|sinu|teie|teid|toetust|abi|lugeja*; meil .. on|läheb .. vaja .. sinu|teie|abi|toetust; ilma sinu|sinuta|teieta|lugejateta|teie .. me|ei|poleks; sinuta|teieta .. me|ei|poleks; tänu .. lugeja*|sulle|teile|toetaja*|tellija*|inimes* .. saame|kes|oleme|on|toetus*; võimalik|olemas|töötame|saame .. tänu|ainult .. lugeja*|sulle|teile|toetaja*|inimes*; sõltume|sõltub|elame .. lugeja*|sinust|teist|annetus*|toetus*; rahastavad|rahastatud|rahastab|maksavad .. lugejad|lugeja*|toetajad|annetus*|tellijad; eelarvest|tuludest|rahast .. tuleb|tuleb|moodusta* .. lugeja*|annetus*|tellija*; ajakirjandus .. maksab|kulu*|nõuab|raha; maksab raha; meie taga .. ei|pole; ' +
      'hakka|hakake|saa .. toetajaks|püsitoetajaks|püsiannetajaks; kui .. sulle|teile|sinu .. oluline|tähtis|meeldi*|korda .. toeta*|anneta*|aita*|tule|pane; on sulle|teile oluline|tähtis; sulle|teile .. oluline|tähtis|korda; et .. me|saaksime|jääksime .. saaksime|jätka*|sõltumatu*; jääda|jääksime sõltumatuks; soovin|tahan .. toetada|annetada|aidata; pane|panusta|panustage .. õlg|alla|oma|meie',
    give: 'toetus*; toeta*; anneta*; annetus*; heategev*; fond*; kogumis*; korjandus*; panus*; hooandja; patreon; paypal; sponsor*; sihtasutus*; ühisrahast*',
    join:
      'telli|tellige .. nüüd|kohe|siin|alates|leht|ajakiri|digi*|ja|endale|ajaleht; telli .. euro*|€|kuu*; telli nüüd|kohe; digipakett*|tellimus* .. alates|ainult|vaid|hind .. euro*|€|kuu*; vali|valige|vormista|osta|pikenda .. tellimus*|pakett|digi*|sobiv; hakka|hakake|saa .. tellijaks|liikmeks|püsilugejaks|sõbraks; liitu|liituge .. klubi*|kogukon*|meiega|tellija*|lugeja*|meie; astu .. liikmeks|klubi*; vaata|vaadake .. pakkumis*|pakett*|tellimis*|hindu; ' +
      'oled|olete|kas .. juba|oled .. tellija|liige|kasutaja|registreer*; juba tellija; logi|logige sisse; mul on .. tellimus|konto; sul|teil .. on .. tellimus|konto; loo|looge .. konto|kasutaja|tasuta; registreeru|registreeruge|registreeri .. end|tasuta|siin; pole|ole .. kontot|tellimust|tellija; ' +
      'loe|lugege .. edasi|kogu .. telli*|tasuta|euro*|digi*; edasi lugemiseks; lugemise jätkamiseks; et|selleks .. edasi|lugeda|jätka* .. lugeda|lugemi*|telli*; jätka .. lugemist; proovi|proovige .. tasuta|kuu*|päeva|euro*|üks; tühista|tühistada|lõpeta* .. saad|ajal|millal|võid; igal ajal .. tühista*|lõpeta*|loobu*; ilma .. kohustus*|sidumata; ava .. artikkel|kogu|kõik|juurdepääs',
    member:
      'telli*; tellij*; tellimus*; liige; liikme*; registreer*; konto; premium; pluss; digipaket*; pakett; klubi*; kasutajakonto',
    email:
      'liitu|liituge|telli|tellige|saa|registreeru .. uudiskirja*|uudiskirjaga|infokirja*|meililist*; meie|nädala|tasuta|päevane uudiskir*|infokir*; uudiskir* .. tasuta|iga|telli*|liitu*|sinu; ' +
      'sinu|sisesta|kirjuta|teie|oma .. e|meil*|epost* .. post*|aadress*|mail*; e posti|post|postile|maili .. aadress*|sinu|sisesta|saa*; meiliaadress*; sinu|otse|oma postkasti|meilile|postkastis|meiliaadressile; postkasti .. iga|otse|sinu|saad*; iga|igal|kord .. hommik*|päev*|nädal*|laupäev*|pühapäev*|reede*|esmaspäev*|õhtu* .. saadame|postkast*|uudiskir*|meil*|saad|e; saadame .. parimad|sulle|nädala|olulisemad|teile|parima*; nädala|päeva parimad|olulisemad|tähtsamad .. lood|uudised|artiklid; ära|ärge .. maga|jää|jääge .. maha|ilma; ole|olge .. kursis; meeldis|meeldib .. sulle|lugu|artikkel|see|teile; ' +
      'liitudes|tellides|registreerudes|vajutades .. nõustu*|kinnita*; nõustun .. et|saama|tingimus*|isiku*; loobuda|loobu .. uudiskir*|igal|saad; aitäh .. liitum*|tellim*|registreer*; ei mingit .. spämmi|rämpspost*',
    letter: 'uudiskir*; infokir*; e post*; meil; meili*; meilile; postkast*; teavitus*; rämpspost*; spämm*; email*',
    action:
      'jälgi|jälgige meid|meie|mind; jälgi .. facebook*|instagram*|twitter*|telegram*|youtube*|google*|tiktok*|whatsapp*|sotsiaal*|kanal*; liitu|liituge .. facebook*|telegram*|whatsapp*|grupi*|kanali*; sotsiaalmeedias .. jälgi*|meid|meie; lülita|lülitage|pane .. teavitused|teavitus* .. sisse|peale; google uudised|news; meie kanal*|facebooki*|grupi*|taskuhääling*|podcast*|äpp*|rakendus*|instagram*; lisa .. google|allika*|lemmik*; pane .. meeldi*|like; ' +
      'lae|laadi|laadige .. alla .. äpp*|rakendus*|meie|tasuta; lae alla; app store; google play; kuula|kuulake .. podcast*|taskuhääling*|saadet|episood*|spotify*; vaata|vaadake .. videot|saadet|ka; ' +
      'jaga|jagage .. artikl*|lugu|seda|sõpra*|oma|facebook*; kommenteeri|kommenteerige; kirjuta|kirjutage|saada|saatke|teata|räägi|anna|helista .. meile|toimetus*|vihje*|teada|oma|ajakirjanik*|kommentaar*|toimetajale; anna|saada|jäta vihje; võta|võtke .. ühendust .. meiega|toimetus*|ajakirjanik*|meie; on|kas|tead|teate .. sul|tead|teil|vihje*|midagi|infot|lugu|küsimus*|rohkem .. vihje*|kirjuta*|saada*|anna*|teata*|räägi*|kohta; leidsid|märkasid .. vea|viga; teata .. veast|viga; mida .. arvad|arvate|sina arvad; sinu arvamus; hääleta|hääletage .. siin; täida|täitke .. küsitlus*|ankeet*|küsimustik*; osale|osalege .. küsitlus*|loosimis*|konkurs*|arutel*; allkirjasta .. petitsioon*; anonüümsus*|konfidentsiaal*|allikakaitse* .. garant*|taga*|kaitstud|kirjuta*; tagame|garanteerime .. anonüümsus*|allika*; ' +
      'loe|lugege|vaata ka|lisaks|rohkem|veel; loe .. ka|lisaks|rohkem|edasi; rohkem .. infot|uudis* .. siit|leiad|loe; kliki|vajuta .. siia|siin|lingil*; osta|ostke|broneeri .. pilet*|raamat*|siit; külasta .. meie|koduleht*',
    perk: 'piiramatu*; reklaamivab*; ilma reklaam*; eksklusiiv* .. sisu*|artikl*|lood; ligipääs*|juurdepääs* .. kõig*|sisu*|arhiiv*|artikl*|kogu; kuus; aastas; esimene|esimesed|esimesel kuu|kuud|kuul; seejärel; edaspidi; soodus*; allahindlus*; tasuta; eelis*; kingitus*; arhiiv*; ristsõna*; digileh*; digitaalne .. leht|väljaan*; säästa*',
    meter:
      'ainult|vaid|üksnes|eksklusiivselt .. tellija*|liikmetele|püsilugeja*|registreeritud; tellijale|tellijatele .. mõeldud|on|lugemiseks|avatud; artikkel|sisu|lugu .. on .. tellija*|lukus|tasuline|mõeldud|avatud; lukus|tasuline|premium .. artikkel|sisu|lugu; lugenud|loetud|kasutanud .. artikl*|tasuta|limii*|kõik; jäänud|järel|alles|lugeda .. %|artikl*|protsenti .. artikl*|loost|lugeda|tasuta|alles; % .. artiklist|loost|tekstist; ülejäänud|kogu|tervet .. artikl*|lugu|teksti .. telli*|loe*|lugemi*|logi*; tasuta artikl*',
    voice:
      'me; meie; meid; meile; meil; toimetus; toimetuse; ajakirjanikud; peatoimetaja; oleme; tahame; kirjutame; usume; saame; töötame; soovime; püüame; ma; minu; mina; avaldame; meeskond; vajame',
    reader:
      'sa; sina; sinu; sind; sulle; sul; te; teie; teid; teile; teil; lugeja; lugejad; lugejale; head; hea; kallis; kallid; austatud; palun; palume; sõbrad; saad; saate; oled; olete; kuulajad; vaatajad; kutsume; oma',
    opener:
      'hea|head|kallis|kallid|austatud|tere .. lugeja|lugejad|sõber|sõbrad|tellija|tellijad|kuulajad; kiri|sõnum|pöördumine|üleskutse .. toimetus*|peatoimetaja*|lugeja*|meilt; enne .. kui .. lahkud|sulged|lähed|edasi; aitäh|täname .. et|sind|teid .. loed|loete|oled|lugemast|meid; kas .. teadsid|tead|sulle|teile|teadsite; kui .. sa|sulle|teile|loed|hindad|soovid|tahad|arvad|see; me .. oleme|usume|tahame|ei|töötame; sõltumatu|vaba|kvaliteetne|uuriv ajakirjandus|meedia; see|meie .. artikkel|lugu|töö|ajakirjandus .. on|sündis|tasuta|saab; ajal .. mil|kui; rohkem kui kunagi; olulisem kui; erinevalt; juba .. aastat .. kirjutame|töötame; et .. me saaksime; ära maga .. maha; toimetuselt; toimetuse .. pöördumine|kiri',
    closer:
      'aitäh; täname; tänan; hiljem; tuleta|meenuta .. meelde|hiljem; mitte praegu; ei aitäh; juba .. olen|oled|tellija; logi sisse; loe|vaata lisa|lisaks; rohkem infot; muu|teine summa; ühekordne; igakuine; iga kuu; kord kuus; aastas; toeta|anneta|telli .. nüüd|meid|kohe; toetan; saada; sulge; jäta vahele; privaatsus*; andmekaitse*; tingimused; kasutustingimus*; peatoimetaja*; toimetus; lugupidamisega; iban; arvelduskonto; kontonumber; pangaülekan*; selgitus; vaata pakkumisi|pakette',
    report:
      'sõnul; ütles; ütleb; lisas; rääkis; räägib; selgitas; selgitab; märkis; teatas; kinnitas; andmetel; väitis; väidab; miljon*; miljard*; protsen*; tema; politsei; minister; ministri; peaminister; president; presidendi; valitsus; riigikogu; kohus; kohtu; ülikool*; ettevõt*; firma; uuring*; eile; kasutajad; kliendid',
    notice:
      'küpsis*; cookie*; nõusolek*; reklaam*; parool*; autoriõig*; copyright; foto; javascript; brauser*; veebilehitseja*; sponsoreeritud; adblock*; captcha; vahendustasu*; sisuturundus*; isikuandme*',
    disclosure: 'partner*|affiliate .. lin*; vahendustasu* .. lin*|ost*; lin* .. vahendustasu*',
  },
};
