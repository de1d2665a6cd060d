/** What pages in one language are made of. */
export interface Words {
  lang: string;
  site: string;
  headline: string;
  /** As the address says it. */
  slug: string;
  paragraphs: string[];
  product: string;
  productSlug: string;
  price: string;
  service: string;
  serviceSlug: string;
  promises: string[];
  more: string;
}

export const LANGUAGES: Words[] = [
  {
    lang: 'en',
    site: 'Harbour Post',
    headline: 'The old mill turns again after nine quiet years',
    slug: 'news/2025/03/the-old-mill-turns-again',
    paragraphs: [
      'The mill stood empty for nine years before anybody thought of the wheel again. When they turned it, in spring, the whole street came to hear the sound, which some of them had missed without knowing what it was.',
      'Ruth Abelard, who bought the house for its garden, says that she never meant to grind anything. “I wanted the water to have something to do,” she says, and looks at the weir as if it had asked.',
      'The work took two winters. Beams were drawn out of the river, dried in the church, and set where drawings from 1871 had them; the one that did not fit was the only new one.',
      'On Saturdays the neighbours now bring what they have: barley, a little rye, once a sack of acorns. What comes out is weighed on the kitchen scales and divided at the door.',
      'The town has promised to repair the bridge, which would let carts across. Nobody has a cart. It is the promise that counts, says the mayor, who has been to see the wheel four times.',
    ],
    product: 'Blue enamel kettle, two litres',
    productSlug: 'products/blue-kettle',
    price: '$38.00',
    service: 'Tax advice for small companies',
    serviceSlug: 'services/tax-advice',
    promises: [
      'We take care of your books so that you can take care of your customers, every month, at a fixed fee.',
      'Our team has worked with more than two hundred companies and knows what the offices ask for and when.',
      'Call us today and let us talk about what you need; the first hour is free and binds you to nothing.',
    ],
    more: 'Read more',
  },
  {
    lang: 'de',
    site: 'Hafenbote',
    headline: 'Die alte Mühle dreht sich wieder nach neun stillen Jahren',
    slug: 'region/die-alte-muehle-dreht-sich-wieder-104512.html',
    paragraphs: [
      'Neun Jahre stand die Mühle leer, bevor wieder jemand an das Rad dachte. Als man es im Frühjahr drehte, kam die ganze Straße, um das Geräusch zu hören, das manche vermisst hatten, ohne es zu wissen.',
      'Ruth Abelard, die das Haus wegen des Gartens gekauft hat, wollte nie etwas mahlen. „Das Wasser sollte etwas zu tun haben“, sagt sie und sieht zum Wehr hinüber, als hätte es gefragt.',
      'Die Arbeit dauerte zwei Winter. Balken wurden aus dem Fluss gezogen, in der Kirche getrocknet und dort eingesetzt, wo Zeichnungen von 1871 sie zeigen; nur einer musste neu gesägt werden.',
      'Samstags bringen die Nachbarn nun, was sie haben: Gerste, etwas Roggen, einmal einen Sack Eicheln. Was herauskommt, wird auf der Küchenwaage gewogen und an der Tür geteilt.',
      'Die Stadt hat versprochen, die Brücke zu reparieren, damit Karren hinüberkommen. Niemand hat einen Karren. Das Versprechen zählt, sagt der Bürgermeister, der schon viermal da war.',
    ],
    product: 'Wasserkessel aus blauem Emaille, zwei Liter',
    productSlug: 'produkte/wasserkessel-blau',
    price: '38,00 €',
    service: 'Steuerberatung für kleine Betriebe',
    serviceSlug: 'leistungen/steuerberatung',
    promises: [
      'Wir kümmern uns um Ihre Bücher, damit Sie sich um Ihre Kunden kümmern können, jeden Monat, zum festen Preis.',
      'Unser Team hat mit mehr als zweihundert Betrieben gearbeitet und weiß, was die Ämter wann verlangen.',
      'Rufen Sie uns an und sprechen Sie mit uns darüber, was Sie brauchen; die erste Stunde kostet nichts.',
    ],
    more: 'Weiterlesen',
  },
  {
    lang: 'fr',
    site: 'Le Courrier du port',
    headline: 'Le vieux moulin tourne de nouveau après neuf ans de silence',
    slug: 'actualites/le-vieux-moulin-tourne-de-nouveau',
    paragraphs: [
      'Le moulin est resté vide neuf ans avant que quelqu’un pense de nouveau à la roue. Quand on l’a fait tourner, au printemps, toute la rue est venue écouter ce bruit que certains regrettaient sans le savoir.',
      'Ruth Abelard, qui avait acheté la maison pour son jardin, dit n’avoir jamais voulu moudre quoi que ce soit. « Je voulais que l’eau ait quelque chose à faire », dit-elle en regardant le barrage.',
      'Les travaux ont duré deux hivers. Les poutres ont été tirées de la rivière, séchées dans l’église et posées là où les dessins de 1871 les montrent ; une seule a dû être taillée à neuf.',
      'Le samedi, les voisins apportent ce qu’ils ont : de l’orge, un peu de seigle, une fois un sac de glands. Ce qui sort est pesé sur la balance de la cuisine et partagé à la porte.',
      'La ville a promis de réparer le pont, pour que les charrettes passent. Personne n’a de charrette. C’est la promesse qui compte, dit le maire, qui est venu quatre fois voir la roue.',
    ],
    product: 'Bouilloire en émail bleu, deux litres',
    productSlug: 'produits/bouilloire-bleue',
    price: '38,00 €',
    service: 'Conseil fiscal pour petites entreprises',
    serviceSlug: 'services/conseil-fiscal',
    promises: [
      'Nous tenons vos comptes pour que vous puissiez vous occuper de vos clients, chaque mois, à prix fixe.',
      'Notre équipe a travaillé avec plus de deux cents entreprises et sait ce que demandent les bureaux.',
      'Appelez-nous dès aujourd’hui et parlons de ce qu’il vous faut ; la première heure ne coûte rien du tout.',
    ],
    more: 'Lire la suite',
  },
  {
    lang: 'pl',
    site: 'Głos Portu',
    headline: 'Stary młyn znów się kręci po dziewięciu cichych latach',
    slug: 'wiadomosci/stary-mlyn-znow-sie-kreci,88213',
    paragraphs: [
      'Młyn stał pusty przez dziewięć lat, zanim ktoś znów pomyślał o kole. Gdy wiosną je obrócono, cała ulica przyszła posłuchać dźwięku, za którym niektórzy tęsknili, nie wiedząc, co to takiego.',
      'Ruth Abelard, która kupiła dom dla ogrodu, mówi, że nigdy nie chciała niczego mleć. „Chciałam, żeby woda miała co robić”, mówi i patrzy na jaz, jakby to on zadał pytanie.',
      'Praca trwała dwie zimy. Belki wyciągnięto z rzeki, wysuszono w kościele i wstawiono tam, gdzie pokazują je rysunki z 1871 roku; tylko jedną trzeba było wyciosać na nowo.',
      'W soboty sąsiedzi przynoszą, co mają: jęczmień, trochę żyta, raz worek żołędzi. To, co wychodzi, waży się na kuchennej wadze i dzieli przy drzwiach między wszystkich.',
      'Miasto obiecało naprawić most, żeby mogły przejechać wozy. Nikt nie ma wozu. Liczy się obietnica, mówi burmistrz, który przyszedł obejrzeć koło już cztery razy tej wiosny.',
    ],
    product: 'Czajnik emaliowany niebieski, dwa litry',
    productSlug: 'produkt/czajnik-niebieski',
    price: '149,00 zł',
    service: 'Doradztwo podatkowe dla małych firm',
    serviceSlug: 'uslugi/doradztwo',
    promises: [
      'Prowadzimy Twoje księgi, abyś mógł zająć się swoimi klientami, co miesiąc, za stałą i znaną opłatą.',
      'Nasz zespół pracował z ponad dwustu firmami i wie, czego urzędy wymagają i kiedy tego wymagają.',
      'Zadzwoń do nas już dziś i porozmawiajmy o tym, czego potrzebujesz; pierwsza godzina jest bezpłatna.',
    ],
    more: 'Czytaj dalej',
  },
  {
    lang: 'ar',
    site: 'بريد الميناء',
    headline: 'الطاحونة القديمة تدور من جديد بعد تسع سنوات من الصمت',
    slug: 'أخبار/الطاحونة-القديمة-تدور-من-جديد',
    paragraphs: [
      'ظلت الطاحونة خالية تسع سنوات قبل أن يفكر أحد في العجلة من جديد. وعندما أداروها في الربيع جاء الشارع كله ليسمع الصوت الذي افتقده بعضهم دون أن يعرفوا ما هو ذلك الشيء الذي افتقدوه طوال الوقت.',
      'تقول روث أبيلارد، التي اشترت البيت من أجل حديقته، إنها لم ترد يوما أن تطحن شيئا. «أردت أن يكون للماء ما يفعله»، تقول ذلك وهي تنظر إلى السد الصغير كأنه هو الذي سألها عن الأمر.',
      'استغرق العمل شتاءين كاملين. أُخرجت العوارض من النهر وجُففت في الكنيسة ووُضعت حيث تظهر في رسوم عام 1871، ولم تُصنع من جديد إلا عارضة واحدة لم تجد مكانا يناسبها بين الأخريات.',
      'في أيام السبت يحضر الجيران ما عندهم: الشعير وقليلا من الجاودار ومرة كيسا من البلوط. وما يخرج من الطاحونة يوزن على ميزان المطبخ ثم يقسم عند الباب بين الجميع دون خلاف يذكر.',
      'وعدت المدينة بإصلاح الجسر حتى تعبر العربات. لا أحد يملك عربة. الوعد هو المهم كما يقول رئيس البلدية الذي جاء أربع مرات ليرى العجلة وهي تدور في ضوء المساء فوق الماء البارد.',
    ],
    product: 'غلاية زرقاء من المينا، لتران',
    productSlug: 'product/4471',
    price: '38.00 $',
    service: 'استشارات ضريبية للشركات الصغيرة',
    serviceSlug: 'services/tax',
    promises: [
      'نعتني بدفاتركم لتتمكنوا من العناية بزبائنكم في كل شهر من شهور السنة وبسعر ثابت معلوم لا يتغير أبدا.',
      'عمل فريقنا مع أكثر من مئتي شركة ويعرف ما تطلبه الدوائر ومتى تطلبه وكيف ينبغي أن يقدم إليها كاملا.',
      'اتصلوا بنا اليوم لنتحدث عما تحتاجون إليه، فالساعة الأولى مجانية ولا تلزمكم بأي شيء على الإطلاق معنا.',
    ],
    more: 'اقرأ المزيد',
  },
  {
    lang: 'ja',
    site: '港新聞',
    headline: '九年の静けさを経て古い水車がふたたび回りだした',
    slug: 'articles/20250314-0412',
    paragraphs: [
      '水車小屋は九年のあいだ空き家のままで、だれも水車のことを思い出さなかった。春にそれが回されたとき、通りの人々はみな音を聞きに来た。何が足りないのか分からないまま、その音を恋しく思っていた人もいた。',
      '庭が気に入って家を買ったルース・アベラールさんは、何かをひくつもりなどなかったという。「水に仕事をさせてやりたかったのです」と話し、まるで堰にたずねられたかのように川のほうへ目をやった。',
      '工事は二度の冬にわたった。梁は川から引き上げられ、教会で乾かされ、一八七一年の図面のとおりに据えられた。新しく作られたのは、どこにも合わなかった一本だけだった。',
      '土曜日になると、近所の人々が手もとにあるものを持ってくる。大麦、少しのライ麦、一度はどんぐりを一袋。できた粉は台所のはかりで量られ、戸口で分けられる。',
      '町は橋を直すと約束した。そうすれば荷車が渡れるようになる。荷車を持つ人はだれもいない。大切なのは約束のほうだと、もう四度も水車を見に来た町長は言う。',
    ],
    product: '青いホーローのやかん 二リットル',
    productSlug: 'item/10482',
    price: '¥5,800',
    service: '小さな会社のための税務相談',
    serviceSlug: 'service/tax',
    promises: [
      '毎月の帳簿は私たちにお任せください。お客様への対応に集中していただけるよう、定額でお手伝いします。',
      '二百社を超える会社のお手伝いをしてきました。役所がいつ何を求めるのかを私たちはよく知っています。',
      'まずはお電話ください。何が必要なのかを一緒に考えましょう。最初の一時間は無料でご相談いただけます。',
    ],
    more: '続きを読む',
  },
];
