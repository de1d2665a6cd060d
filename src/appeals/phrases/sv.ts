import type { PhraseTable } from './phrase-table.ts';

/** Swedish; for example "Stöd vår journalistik", "Prenumerera", "Bli medlem". */
export const sv: PhraseTable = {
  stopwords: 'och att det som en på är av för med till den har inte om ett men var jag vi kan ska sig så från de',
  phrases: {
    money:
      'stöd|stötta .. oss|vår|oberoende|journalistik|redaktion|arbete; ge|skänk .. gåva|bidrag|slant; swisha .. till|valfritt|en|gärna; din|ditt|ert|er stöd|gåva|bidrag|hjälp; varje|alla krona|gåva|bidrag|kronor; tack vare .. läsare|dig|er|stöd; hjälp oss; vi behöver .. din|ditt|dig|er|stöd|hjälp; bli .. månadsgivare|stödmedlem|stödprenumerant|givare; donera; bidra med|till',
    give: 'stöd*; gåv*; bidra*; doner*; skänk*; swish*; insaml*',
    join: 'prenumerera; bli .. medlem|prenumerant; redan .. prenumerant|medlem|kund; logga in; köp .. prenumeration|tillgång; testa .. gratis|månad; läs vidare; för att läsa; skapa konto; teckna .. prenumeration; avsluta när; ingen bindningstid',
    member: 'prenumer*; medlem*; konto; premium; registrer*',
    email:
      'nyhetsbrev*; anmäl .. dig|nyhetsbrev; din|ange|skriv .. e|mejl|epost|mejladress|mail; e post*; till din .. inkorg|mejl|e; missa inte|inget|aldrig; håll dig uppdaterad; avregistrera; få .. nyhetsbrev|mejl|direkt|gratis|senaste',
    letter: 'nyhetsbrev*; mejl*; mail*; epost; inkorg; uppdatering*',
    action:
      'följ .. oss|på; på facebook|twitter|instagram|linkedin|youtube; ladda ner .. app; dela .. artikel*|på|med; lyssna .. på|podd*; kommentera; tipsa .. oss|redaktionen; mejla .. oss; skriv till; läs också|mer|även; klicka här; svara på; har du .. tips|frågor|en; gilla oss',
    perk: 'obegränsa*; utan reklam|annonser; exklusiv*; tillgång till .. alla|allt; per månad|kr|år; kr; första månaden; rabatt; gratis; erbjudande',
    meter:
      'endast|bara för .. prenumeranter|medlemmar; du har .. läst|kvar; låst artikel; artikeln|artiklar .. är .. prenumeranter|kvar; premium',
    voice: 'vi; oss; vår; vårt; våra; redaktion*; jag; min',
    reader: 'du; dig; din; ditt; dina; ni; er; läsare; kära; bästa',
    opener:
      'kära|bästa|käre .. läsare|vän*|prenumerant*; innan du; tack för .. att; visste du; gillar du; gillade du; om du; vi .. är|tror|behöver|vill|på; den här artikeln; vår|oberoende journalistik; meddelande från; hej',
    closer:
      'tack; inte nu; senare; nej tack; påminn; redan .. prenumerant|medlem; logga in; läs mer; annat belopp; stöd oss; prenumerera; stäng; integritetspolicy',
    report:
      'enligt; säger; sade; sa; miljoner; miljarder; procent; han; hon; polisen; minister*; regeringen; företag*; blev',
    notice: 'cookie*; samtycke; personuppgifter; annons*; lösenord; foto; javascript; sponsrad; adblock*',
  },
};
