import type { Sentences } from './sentences.ts';

export const ro: Sentences = {
  pleas: {
    money: [
      'Susține jurnalismul independent.',
      'Avem nevoie de tine ca să mergem mai departe.',
      'Donează lunar orice sumă.',
      'Fiecare contribuție contează pentru redacția noastră.',
      'Redirecționează 3,5 % din impozitul pe venit către asociația noastră.',
      'Devino susținător de la 20 de lei pe lună.',
    ],
    join: [
      'Abonează-te acum, prima lună costă 1 leu.',
      'Ești deja abonat? Conectează-te',
      'Creează un cont gratuit pentru a citi mai departe.',
      'Poți anula oricând.',
    ],
    meter: [
      'Acest articol este disponibil doar pentru abonați',
      'Ai citit toate articolele gratuite din această lună',
      'Conținut exclusiv pentru membri. Conținut premium',
    ],
    email: [
      'Abonează-te la newsletterul nostru',
      'Primești în fiecare dimineață știrile zilei direct în inbox',
      'Introdu adresa ta de e-mail',
      'Te poți dezabona oricând.',
    ],
    action: ['Urmărește-ne pe Instagram', 'Descarcă aplicația', 'Ai un pont? Scrie-ne', 'Citește și'],
    opener: ['Dragi cititori,', 'Înainte să pleci', 'Știai că trăim din sprijinul comunității?'],
    closer: ['Mai târziu', 'Altă sumă', 'Nu acum'],
    perk: ['Acces nelimitat la toate articolele', 'Citești fără reclame'],
  },
  news: [
    'Fundația a strâns douăsprezece milioane de lei din donații, potrivit raportului anual.',
    'Omul de afaceri a donat spitalului două ventilatoare.',
    'Platforma a pierdut 300.000 de abonați în al treilea trimestru.',
    'Partidul are treizeci de mii de membri, dar numai jumătate plătesc cotizația.',
    'Premierul a mulțumit aliaților pentru sprijinul acordat Republicii Moldova.',
    'Abonamentul de telefonie se va scumpi din martie cu cinci lei, a anunțat compania.',
    'Guvernul vrea să mărească ajutorul pentru primării cu cinci procente.',
    'Părinții i-au trimis o scrisoare primarului despre școala închisă.',
    'Biblioteca a primit cinci sute de cărți de la un colecționar din oraș.',
    'Poliția a primit treizeci de sesizări după jaful de la bancă.',
    'Clubul a transferat un atacant care va juca doi ani la Cluj.',
    'Judecătorii au decis că banca trebuie să returneze clienților întregul comision.',
    'Ministrul susține că presa a exagerat și că țara noastră nu riscă nimic.',
    'Investiția contribuie la creșterea economică, iar firma donează o parte din profit.',
  ],
};
