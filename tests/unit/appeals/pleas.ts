/** An article and the plea after it, written for these tests: the plea's first lines read like news, its ask comes late. */
export interface Plea {
  lang: string;
  article: string[];
  plea: string[];
}

export const PLEAS: Record<string, Plea> = {
  english: {
    lang: 'en',
    article: [
      'The ferry company of Norrholm has bought four ships from a yard that no longer exists, according to papers seen by a court in the island’s capital on Tuesday.',
      'Investigators said the yard was dissolved in 2019 and that two of the ships were paid for after its last worker had left the site, according to the indictment.',
      'The minister of transport denied that she had known of the contract and told parliament that the ferries would sail before the end of the summer.',
    ],
    plea: [
      'A message from The Norrholm Courier:',
      'Dear readers,',
      'We are going through the hardest year in our history. The state prosecutor has opened proceedings against our newsroom and calls our reporting on the ferries “a threat to public order”.',
      'This is an attempt to frighten us. The authorities say our work harms the island’s reputation. We see it differently: we report what we can prove.',
      'We, the journalists of The Norrholm Courier, will not be silenced. But to continue our work, we need your help.',
      'Your support, however small, makes a difference. Please consider supporting us with a monthly donation from just £2.',
      'Thank you for standing with us.',
      'Remind me later.',
    ],
  },
  german: {
    lang: 'de',
    article: [
      'Die Fährgesellschaft von Norrholm hat vier Schiffe bei einer Werft bestellt, die es nach Angaben des Gerichts seit fünf Jahren nicht mehr gibt.',
      'Die Ermittler sagten am Dienstag, dass zwei der Schiffe bezahlt wurden, nachdem der letzte Arbeiter das Gelände verlassen hatte.',
      'Die Ministerin erklärte im Parlament, sie habe von dem Vertrag nichts gewusst, und die Fähren würden noch im Sommer fahren.',
    ],
    plea: [
      'In eigener Sache:',
      'Liebe Leserinnen und Leser,',
      'wir erleben gerade das schwerste Jahr unserer Geschichte. Der Staatsanwalt ermittelt gegen unsere Redaktion wegen der Berichte über die Fähren.',
      'Unsere Arbeit ist unabhängig und kostet Geld. Bitte unterstützen Sie uns mit einer Spende, jeder Betrag hilft.',
      'Vielen Dank für Ihre Unterstützung!',
    ],
  },
  french: {
    lang: 'fr',
    article: [
      'La compagnie des ferries de Norrholm a commandé quatre navires à un chantier qui n’existe plus depuis cinq ans, selon des documents lus au tribunal mardi.',
      'Les enquêteurs ont affirmé que deux des navires ont été payés après le départ du dernier ouvrier du chantier.',
      'La ministre a déclaré devant le parlement qu’elle ne savait rien du contrat et que les ferries partiraient avant la fin de l’été.',
    ],
    plea: [
      'Un message de la rédaction :',
      'Chères lectrices, chers lecteurs,',
      'Nous traversons l’année la plus difficile de notre histoire : le procureur poursuit notre rédaction pour son enquête sur les ferries.',
      'Notre journal dépend de vous. Soutenez-nous, faites un don : chaque euro compte pour notre indépendance.',
      'Merci de votre soutien.',
    ],
  },
  spanish: {
    lang: 'es',
    article: [
      'La compañía de transbordadores de Norrholm encargó cuatro barcos a un astillero que ya no existe, según los documentos leídos el martes en el tribunal.',
      'Los investigadores señalaron que dos de los barcos se pagaron después de que el último obrero dejara el lugar.',
      'La ministra dijo en el parlamento que no sabía nada del contrato y que los barcos saldrían antes del fin del verano.',
    ],
    plea: [
      'Un mensaje de la redacción:',
      'Queridos lectores:',
      'Vivimos el año más difícil de nuestra historia: la fiscalía persigue a nuestra redacción por su trabajo sobre los barcos.',
      'Necesitamos tu apoyo para seguir. Haz una donación: cada aporte ayuda a nuestro periodismo independiente.',
      'Gracias por estar con nosotros.',
    ],
  },
  russian: {
    lang: 'ru',
    article: [
      'Паромная компания Норрхольма заказала четыре судна у верфи, которой уже пять лет не существует, говорится в документах, зачитанных в суде во вторник.',
      'По словам следователей, два судна были оплачены после того, как последний рабочий покинул территорию верфи.',
      'Министр заявила в парламенте, что ничего не знала о контракте и что паромы выйдут в море до конца лета.',
    ],
    plea: [
      'Обращение редакции:',
      'Дорогие читатели!',
      'Мы переживаем самый трудный год в нашей истории: прокуратура преследует нашу редакцию за расследование о паромах.',
      'Чтобы продолжать работу, нам нужна ваша поддержка. Сделайте пожертвование — поможет любая сумма.',
      'Спасибо, что вы с нами.',
    ],
  },
};
