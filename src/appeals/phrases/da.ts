import type { PhraseTable } from './phrase-table.ts';

/** Danish; for example "Støt os", "Bliv medlem", "Tilmeld dig nyhedsbrevet". */
export const da: PhraseTable = {
  stopwords: 'og at det som en på er af for med til den har ikke om et men var jeg vi kan skal sig så fra de',
  phrases: {
    money:
      'støt .. os|vores|uafhængig*|journalistik*|mediet|arbejde*; giv .. bidrag|gave|donation; donér; doner; din|jeres|dit støtte|bidrag|donation|hjælp; hvert|hver .. bidrag|krone|støtte; takket være .. læsere|dig|jer|støtte|medlemmer; hjælp os; vi .. har brug for .. din|dig|jer|støtte|hjælp; bliv .. støttemedlem|bidragyder|støtte*; mobilepay .. til|på|nummer; bidrag .. med|til|månedlig*',
    give: 'støt*; donat*; donér; bidrag*; gave*; mobilepay; indsaml*; crowdfunding',
    join: 'bliv .. medlem|abonnent; tegn .. abonnement; abonnér; abonner; køb .. abonnement|adgang; allerede .. medlem|abonnent|kunde; log ind; prøv .. gratis|måned|for; læs videre; for at læse; opret .. konto|profil|bruger; ingen binding; opsig når; få .. adgang',
    member: 'medlem*; abonn*; konto; profil; premium; registr*',
    email:
      'nyhedsbrev*; tilmeld .. dig|nyhedsbrev*|vores; din|indtast .. e|mail|mailadresse|email; e mail*; i din .. indbakke|mail; gå ikke glip; få .. nyhedsbrev*|mail|direkte|gratis|seneste|nyheder; afmeld*; hold dig opdateret; modtag',
    letter: 'nyhedsbrev*; mail*; email*; indbakke*; afmeld*; opdatering*',
    action:
      'følg .. os|med|på; på facebook|twitter|instagram|linkedin|youtube; hent|download .. app*|vores; del .. artikel*|på|med; lyt .. til|podcast*; kommentér|kommenter; skriv til|en; tip .. os; læs også|mere|flere; klik her; deltag; har du .. tip|spørgsmål|et|en; svar på; giv .. besked; synes godt om',
    perk: 'ubegrænse*; uden reklamer|annoncer; eksklusiv*; adgang til .. alle|alt; om måneden|året; kr; pr måned|md; første måned; rabat; gratis; tilbud; fordele',
    meter:
      'kun for .. abonnenter|medlemmer; du har .. læst|tilbage; artiklen .. er .. abonnenter|medlemmer|låst; låst; plus artikel; resten af artiklen; forbeholdt',
    voice: 'vi; os; vores; redaktion*; jeg; min; journalister',
    reader: 'du; dig; din; dit; dine; i; jer; jeres; læser; læsere; kære',
    opener:
      'kære .. læser*|ven*|medlem*; inden|før du; tak fordi|for; vidste du; kan du lide; kunne du lide; hvis du|i; vi .. er|tror|har|vil|arbejder; denne artikel; vores|uafhængig journalistik; besked fra; hej',
    closer:
      'tak; ikke nu; senere; nej tak; påmind; allerede .. medlem|abonnent; log ind; læs mere; andet beløb; støt os; bliv medlem; tilmeld; luk; privatlivspolitik',
    report:
      'ifølge; siger; sagde; millioner; milliarder; procent; han; hun; politiet; minister*; regeringen; virksomhed*; blev',
    notice: 'cookie*; samtykke; personoplysninger; annonce*; adgangskode; foto; javascript; sponsoreret; adblock*',
  },
};
