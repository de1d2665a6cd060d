import type { PhraseTable } from './phrase-table.ts';

/**
 * Latvian: "Atbalsti", donations to independent outlets, "Abonē", locked articles of portals and weeklies, WhatsApp and Telegram channels. Mostly
 * informal address. "Atbalsts", "ziedojumi" and "biedri" alone only tell.
 */
export const lv: PhraseTable = {
  stopwords:
    'un ir ka no ar uz par bet kas arī ne vai lai pie kā tas tā to jau pēc gan līdz bija būs tikai viņš viņa šis šo ko tad kad ļoti savu vēl būt pat bez pirms nav',
  phrases: {
    money:
      'atbalsti|atbalstiet|atbalstīt mūs|mūsu|neatkarīg*|brīv*|redakciju|žurnālistiku|kvalitatīv*|pētniecisk*; atbalsti|atbalstiet|atbalstīt .. mūsu|mūs|žurnālistik*|redakcij*; vari|varat|vēlies|vēlaties|aicinām .. atbalstīt|ziedot|palīdzēt|atbalsti .. mūs|mūsu|žurnālist*; palīdzi|palīdziet .. mums|mūsu|turpināt; tavs|tavu|jūsu|tava|tavam atbalsts|atbalstu|ziedojums|ziedojumu|palīdzība|atbalstam|palīdzību; ar|bez|pateicoties tavu|jūsu|tava|tavam .. atbalst*|palīdz*|ziedojum*; ' +
      'ziedo|ziedojiet .. tagad|šeit|mums|mūsu|ik|redakc*|žurnāl*; ziedot .. tagad|šeit|var|mums; katrs|jebkurš|ikviens|katra .. ziedojums|eiro|atbalsts|summa .. svarīg*|palīdz|mums|ir|noder*; ik mēnesi .. ziedo*|atbalst*|eiro; pietiek|tikai|jau .. eiro .. mēnesī|palīdz*|mums; vienas|kafijas .. tases|tasi .. cen*|mēnes*|kafij*; uzsauc .. kafij*; ' +
      'mums .. vajadzīg*|vajag|nepieciešam* .. tavs|tava|jūsu|atbalst*|tevi|jūs; vajadzīgs|nepieciešams tavs|jūsu .. atbalsts; bez tevis|jums|lasītājiem|jūsu .. mēs|ne*|tas; pateicoties .. lasītājiem|tev|jums|atbalstītājiem|cilvēkiem|abonentiem; iespējams|pastāvam|strādājam|darām|pastāv .. pateicoties|tikai .. lasītāj*|tev|jums|atbalst*|cilvēk*; atkarīgi|atkarīgs|balstās .. no|uz .. lasītāj*|tevis|jums|ziedojum*|atbalst*; finansē|finansēts|finansējam .. lasītāj*|ziedojum*|abonent*|jūs; budžeta|ieņēmumu|līdzekļu .. veido|nāk|no .. lasītāj*|ziedojum*|abonent*; žurnālistika .. maksā|prasa|izmaks*; mums aiz muguras|nestāv; aiz mums .. nestāv|nav|ne*; ' +
      'kļūsti|kļūstiet .. par .. atbalstītāj*|ziedotāj*|mecenāt*; ja .. tev|jums .. svarīg*|rūp|nozīm*|patīk .. atbalst*|ziedo*|palīdz*; svarīgs|svarīga|svarīgi|rūp .. tev|jums; tev|jums .. ir svarīg*|rūp; lai .. mēs|varētu .. varētu|turpināt|palikt|neatkarīg*; palikt|palikt|saglabāt neatkarīg*; vēlos|gribu .. atbalstīt|ziedot|palīdzēt; pievienojies|pievienojieties .. atbalstītāj*|ziedotāj*',
    give: 'atbalst*; ziedo*; ziedojum*; ziedotāj*; labdarīb*; fonds; fonda; fondam; fondu; vākšan*; mecenāt*; patreon; paypal; palīdzīb*; sponsor*; pūļa finansēj*',
    join:
      'abonē|abonējiet|pasūti .. tagad|šeit|jau|no|žurnālu|avīzi|un|digitāl*|tikai; abonē; abonementu|abonements|abonementa tikai|sākot .. eiro|€|mēnes*; izvēlies|izvēlieties|noformē|iegādājies|pērc .. abonement*|plān*|piekļuv*; kļūsti|kļūstiet .. par .. abonent*|biedr*|daļu|draug*; pievienojies|pievienojieties .. klubam|kopienai|mums|mūsu|lasītāj*|abonent*; iestājies .. klubā|kopienā; skatīt|apskati|aplūko .. piedāvājum*|abonement*|plānus; ' +
      'jau .. esi|esat|ir|abonē .. abonent*|abonement*|konts|reģistr*|biedr*; esi|esat jau abonents; ielogojies|ielogojieties|pieslēdzies|pieslēdzieties|autorizējies|ienāc|pieraksties .. lai|šeit|savā|ja|un; ienākt|pieslēgties .. savā|kontā; reģistrējies|reģistrējieties; izveido|izveidojiet .. kontu|profilu; nav .. konta|abonementa; ' +
      'lasi|lasiet .. tālāk|visu .. abon*|ar|par|bez; lasi tālāk .. ar|abon*|par; lai .. turpinātu|lasītu|izlasītu .. lasīt|lasīšanu|visu|tālāk|rakst*|abon*; turpini|turpināt lasīt; izmēģini|izmēģiniet .. bez|mēnesi|dienas|par; atcelt|pārtraukt|atteikties .. vari|jebkurā|jebkad|var; jebkurā .. brīdī|laikā .. atcel*|pārtrauk*|atteik*|atcelt; bez .. saistībām; atslēdz .. rakst*|visu|satur*',
    member:
      'abon*; biedri; biedrs; biedru; biedrīb*; reģistr*; konts; kontu; premium; plus; plāns; plānu; klub*; piekļuv*',
    email:
      'piesakies|pieraksties|piesakieties|saņem|saņemiet|abonē .. jaunumiem|jaunumus|vēstkop*|vēstul*|newsletter*|vēstkopai|ziņu; mūsu|nedēļas|bezmaksas|dienas vēstkop*|jaunumu vēst*; vēstkop* .. bez|katru|pieteik*|saņem*; ' +
      'tavs|tava|jūsu|ievadi|ieraksti|ievadiet|savu .. e|epast*|elektronisk* .. past*|adres*; e pasta|pasts|pastu|pastā .. adres*|tavs|ievad*|savu|saņem; e pasta adrese; epasta adrese; tavā|savā|jūsu .. e|pastkastē|epastā|pastkastīt* .. past*; katru|ik|reizi|katrā .. rītu|dienu|nedēļu|sestdienu|svētdienu|piektdienu|pirmdienu|vakaru|nedēļā .. sūtām|nosūt*|saņem*|pastkast*|vēstkop*|sūtīsim|e; sūtām|sūtīsim|nosūtīsim .. labāk*|tev|jums|svarīgāk*|nedēļas; labāko|svarīgāko|labākie|svarīgākās|svarīgākie|labākos .. nedēļas|dienas|no; nepalaid|nepalaidiet|nepalaižat .. garām; uzzini|uzziniet pirmais|pirmie; patika|patīk .. raksts|šis|tev|jums; ' +
      'piesakoties|reģistrējoties|nospiežot|abonējot .. piekrīt*|apstiprin*; piekrītu .. saņemt|ka|datu; atteikties .. no .. jaunum*|vēstkop*|saņemšanas; paldies .. pieteik*|par pieteikšanos; bez surogātpasta|spama',
    letter: 'vēstkop*; e past*; epast*; jaunum*; pastkast*; paziņojum*; spams; surogātpast*; newsletter*',
    action:
      'seko|sekojiet mums|mūsu|līdzi|portālam; seko .. facebook*|instagram*|twitter*|telegram*|youtube|google*|tiktok*|whatsapp*|kanāl*|sociāl*; pievienojies|pievienojieties .. facebook*|telegram*|whatsapp*|grup*|kanāl*; sociālajos tīklos .. seko*|mūs|mums; ieslēdz|ieslēdziet .. paziņojumus; spied .. patīk|šeit|zvaniņ*; google ziņas|news; mūsu kanāl*|profil*|grup*|podkāst*|raidierakst*|lietotn*|facebook*; pievieno .. google|avot*; ' +
      'lejupielādē|lejupielādējiet|ielādē .. lietotn*|mūsu|bez|aplikāc*; app store; google play; klausies|klausieties|noklausies .. podkāst*|raidierakst*|epizod*|spotify; skaties|skatieties .. video|raidījum*|arī; ' +
      'dalies|dalieties|padalies|pārsūti .. rakst*|ar|šo|draug*|savu|viedokl*; komentē|komentējiet; raksti|rakstiet|sūti|atsūti|sūtiet|ziņo|ziņojiet|pastāsti|uzraksti .. mums|mūsu|redakcij*|e|komentār*|savu|žurnālist*; sazinies|sazinieties .. ar .. mums|redakcij*|žurnālist*; zini|zināt|vai|ir .. informācij*|ko|kas|stāst*|jautājum*|vairāk|kaut|zināms .. par|raksti|ziņo|dalies|sūti|pastāsti|rakst*|sazin*; pamanīji|atradi .. kļūdu; ziņo .. par kļūd*|mums; ko|kā .. domā|domājat; tavs|jūsu viedoklis; balso|balsojiet .. šeit|par; aizpildi|aizpildiet .. anket*|aptauj*; piedalies|piedalieties .. aptauj*|konkurs*|diskus*; paraksti|parakstiet .. petīcij*|iniciatīv*; anonimitāt*|konfidenc* .. garant*|nodroš*|raksti|sazin*; garantējam|nodrošinām .. anonimitāt*|konfidenc*; ' +
      'lasi|lasiet|skaties arī|vairāk|vēl; lasi vairāk; vairāk .. par|informācij*|ziņu .. šeit|lasi|atradīsi; klikšķini|spied šeit; pērc|iegādājies|pasūti .. biļet*|grāmat*|šeit; apmeklē .. mūsu|vietn*',
    perk: 'neierobežot*; bez reklāmām|reklāmas; ekskluzīv* .. satur*|rakst*|piekļuv*; piekļuve|piekļuvi .. visiem|visam|satur*|arhīv*|rakstiem|neierobežot*; mēnesī; gadā; pirmais|pirmo mēnesis|mēnesi; pēc tam; turpmāk; atlaid*; bez maksas; bezmaksas; priekšrocīb*; dāvan*; arhīv*; krustvārdu*; digitāl* .. abonement*|izdevum*|žurnāl*; ietaup*',
    meter:
      'tikai|vienīgi|ekskluzīvi .. abonent*|biedriem|reģistrēt*; pieejams|pieejama|pieejami|paredzēts .. tikai|vienīgi|abonent* .. abonent*|biedr*|lasītāj*; raksts|saturs|teksts .. ir .. abonent*|slēgts|maksas|pieejam*|paredzēt*; maksas|slēgts|premium .. raksts|saturs; izlasīji|izlasījāt|izlasījis|sasniedzi .. rakst*|bezmaksas|limit*; atlicis|atlikuši|palikuši|vēl .. %|lasīt|raksti|rakst* .. raksta|lasām*|teksta|bezmaksas|no; % .. raksta|no raksta|teksta; atlikušo|pārējo|visu .. rakst*|tekst*|daļu .. abon*|lasi|pieejam*|lasīt; bezmaksas .. rakstu|raksti',
    voice:
      'mēs; mūsu; mūs; mums; mani; redakcij*; žurnālisti; žurnālistes; komanda; esam; vēlamies; rakstām; ticam; varam; strādājam; cenšamies; es; mans; mana; neesam; publicējam',
    reader:
      'tu; tevi; tev; tavs; tava; tavu; tavā; tevis; jūs; jūsu; jums; lasītāji; lasītāj*; mīļie; dārgie; cienījamie; cienījamais; lūdzu; lūdzam; draugi; vari; varat; esi; esat; klausītāji; skatītāji; aicinām; savu; savā',
    opener:
      'dārgie|mīļie|cienījamie|sveiks|sveiki .. lasītāji|lasītāj|draugi|abonenti|klausītāji; vēstule|vārds|ziņa|aicinājums .. no|redakc*|redaktor*|lasītāj*; pirms .. aizej|dodies|aizver|turpini; paldies .. ka|tev|jums .. lasi|lasāt|esi|mūs; vai .. zināji|zini|zinājāt; ja .. tev|tu|jums|esi|vēlies|lasi|novērtē|patīk; mēs .. esam|ticam|vēlamies|ne|strādājam; neatkarīga|neatkarīgi|brīva|kvalitatīva|pētnieciska žurnālistika|mediji; šis|šo|mūsu .. raksts|darbs|žurnālistika|saturs .. ir|bezmaksas|var|tapis; laikā|laikos .. kad; vairāk nekā jebkad; svarīgāk nekā; atšķirībā no; jau .. gadus .. rakstām|strādājam|veidojam; lai mēs|varētu; nepalaid garām; no redakcijas; redakcijas .. vārds|aicinājums',
    closer:
      'paldies; pateicamies; vēlāk; atgādini|atgādināt|atgādiniet .. man|vēlāk; ne tagad; nē paldies; jau .. esmu|ir|esi; pieslēgties; ienākt; uzzini|uzzināt vairāk; vairāk informācijas; cita summa; vienreizēj*; ik mēnesi; katru mēnesi; ikmēneša; gadā; atbalstīt|ziedot|abonēt|atbalsti|ziedo|abonē .. tagad|mūs; atbalstīt; sūtīt; aizvērt; izlaist; privātuma politika; noteikumi; lietošanas noteikumi; galvenais|galvenā redaktor*; redakcija; ar cieņu; iban; konta numurs; pārskaitījum*; saņēmējs; skatīt piedāvājumus',
    report:
      'teica; sacīja; norādīja; pastāstīja; paziņoja; piebilda; uzsvēra; skaidroja; saka; norāda; uzskata; apgalvo; saskaņā; pēc viņa|viņas vārdiem; miljon*; miljard*; procent*; viņš; viņa; viņi; policija; policijas; ministr*; premjer*; prezident*; valdīb*; saeima; saeimas; tiesa; tiesas; universitāt*; uzņēmum*; pētījum*; vakar; lietotāj*; klienti',
    notice:
      'sīkdat*; cookie*; piekrišan*; reklām*; parole; paroli; autortiesīb*; copyright; foto; javascript; pārlūk*; apmaksāt*; adblock*; captcha; komisij*; reklāmraksts; sponsorēt*',
    disclosure: 'partner*|affiliate .. sait*; komisij* .. sait*|pirk*; sait* .. komisij*',
  },
};
