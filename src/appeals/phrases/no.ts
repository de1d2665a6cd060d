import type { PhraseTable } from './phrase-table.ts';

/** Norwegian; for example "Støtt oss", "Bli abonnent", "Meld deg på nyhetsbrevet". */
export const no: PhraseTable = {
  stopwords: 'og at det som en på er av for med til den har ikke om et men var jeg vi kan skal seg så fra de',
  phrases: {
    money:
      'støtt .. oss|vår|uavhengig*|journalistikk*|arbeid*|avisen; gi .. bidrag|gave|støtte; doner; din|ditt støtte|bidrag|gave|hjelp; hvert|hver .. bidrag|krone|støtte; takket være .. lesere|deg|dere|støtte; hjelp oss; vi trenger .. din|deg|støtte|hjelp; bli .. støttemedlem|støtteabonnent|giver; vipps .. til|oss|et|valgfritt; bidra .. med|til',
    give: 'støtt*; støtte; doner*; donasj*; bidra*; gave*; vipps; innsaml*',
    join: 'bli .. medlem|abonnent; abonner; tegn|kjøp|bestill .. abonnement|tilgang; allerede .. medlem|abonnent|kunde; logg inn; prøv .. gratis|måned|for; les videre; for å lese; opprett .. konto|bruker; ingen binding; avslutt når',
    member: 'medlem*; abonn*; konto; bruker; premium; registr*',
    email:
      'nyhetsbrev*; meld .. deg .. på|nyhetsbrev*; din|skriv .. e|epost|mail|postadresse; e post*; i .. innboks*; gå ikke glipp; få .. nyhetsbrev*|direkte|gratis|siste|nyheter; meld* av; hold deg oppdatert',
    letter: 'nyhetsbrev*; epost*; mail*; innboks*; oppdatering*',
    action:
      'følg .. oss|på; på facebook|twitter|instagram|linkedin|youtube; last ned .. app*; del .. artikkel*|på|med; lytt|hør .. til|på|podkast*|podcast*; kommenter; tips .. oss; skriv til; les også|mer|flere; klikk her; delta; har du .. tips|spørsmål|et|en; si din mening',
    perk: 'ubegrense*; uten reklame|annonser; eksklusiv*; tilgang til .. alle|alt; i måneden; kr; per|pr måned|mnd; første måned; rabatt; gratis; tilbud; fordeler',
    meter:
      'kun for .. abonnenter|medlemmer; du har .. lest|igjen; artikkelen .. er .. abonnenter|medlemmer|låst; resten av .. artikkelen|saken; forbeholdt; plussak',
    voice: 'vi; oss; vår; vårt; våre; redaksjon*; jeg; min; journalister',
    reader: 'du; deg; din; ditt; dine; dere; leser; lesere; kjære',
    opener:
      'kjære .. leser*|venn*|abonnent*; før du; takk for .. at; visste du; liker du; likte du; hvis du|dere; vi .. er|tror|har|vil|jobber; denne artikkelen|saken; vår|uavhengig journalistikk; melding fra; hei',
    closer:
      'takk; ikke nå; senere; nei takk; påminn; allerede .. medlem|abonnent; logg inn; les mer; annet beløp; støtt oss; bli abonnent; lukk; personvern*',
    report:
      'ifølge; sier; sa; millioner; milliarder; prosent; han; hun; politiet; minister*; regjeringen; selskap*; ble',
    notice:
      'cookie*; informasjonskaps*; samtykke; personopplysninger; annonse*; passord; foto; javascript; sponset; adblock*',
  },
};
