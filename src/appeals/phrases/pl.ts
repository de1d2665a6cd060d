import type { PhraseTable } from './phrase-table.ts';

/** Polish; for example "Wesprzyj nas", "Zapisz się do newslettera", "Kup dostęp". */
export const pl: PhraseTable = {
  stopwords: 'i w na z do się nie to że jest o jak za od po dla ale co przez są oraz jego tym był być już czy nas',
  phrases: {
    money:
      'wesprzyj .. nas|nasz*|redakcję|niezależne|dziennikarstwo|portal; wspieraj .. nas|nasz*; wspierać|wesprzeć .. nas|nasz*|niezależn*; przekaż .. darowiznę|nam|1|procent; twoje|twoja|państwa|wasze|twojemu wsparcie|darowizna|pomoc|wpłata|wsparciu; dzięki .. wam|tobie|wsparciu|czytelnikom|wpłatom|darowiznom; każda|każda .. wpłata|złotówka|darowizna; potrzebujemy .. twojego|twojej|waszej|waszego|wsparcia|pomocy; pomóż .. nam; zostań .. patronem|darczyńcą|wspierającym; postaw .. kawę; wpłać; dorzuć; utrzymujemy się; darowizn*; zrzutk*; nr konta; numer konta',
    give: 'wsparci*; wspier*; wesprz*; darowizn*; wpła*; datek; patronite; zrzutka; zbiórk*; paypal; 1 5',
    join: 'kup|wykup|wybierz|odbierz .. dostęp|prenumeratę|subskrypcję|pakiet; zaprenumeruj; prenumerata; subskrybuj; dołącz .. do|nas; zostań .. prenumeratorem|subskrybentem|członkiem; masz już|jesteś .. dostęp|prenumeratorem|konto; zaloguj .. się; załóż konto; zarejestruj się; czytaj dalej .. z|za|bez; wypróbuj; aby .. czytać|przeczytać dalej|cały',
    member: 'prenumerat*; subskry*; członk*; konto; zaloguj; zarejestr*; dostęp; premium',
    email:
      'zapisz|zapisać .. się .. newsletter*|na|do; newsletter*; adres .. mail|email; twój|podaj .. mail|email|adres; na .. maila|skrzynkę; otrzymuj|otrzymywać|dostawaj .. mail|najnowsze|informacje|newsletter|codziennie; bądź na bieżąco; nie przegap; wypisać się; rezygnować .. chwili',
    letter: 'newsletter*; mail*; email*; skrzynk*; powiadomieni*',
    action:
      'obserwuj nas; śledź nas|profil; polub .. nas|nasz*; na facebooku|twitterze|instagramie|youtube|telegramie; dołącz do nas na; pobierz .. aplikację|naszą|bezpłatn*; udostępnij; podziel się; posłuchaj .. podcast*; skomentuj; napisz do; daj .. znać; masz .. temat|ciekawy|pytanie; prześlij; czytaj również|też|także|więcej; zobacz także|też|również; kliknij; weź udział; podpisz; google news; wyślij; dyskusj*; zachęcamy do',
    perk: 'nieograniczon*; bez reklam; ekskluzywn*; dostęp do .. wszystkich|treści; miesięcznie; za miesiąc; pierwszy miesiąc; rabat; promocj*; zł; rocznie; bezpłatn*',
    meter:
      'tylko dla .. prenumeratorów|subskrybentów|zalogowanych; artykuł* .. dostępny .. dla|tylko; pozostało .. %|artykułu|tekstu; pozostał*; dalsza część .. jest|dostępna; treść premium; wykorzystał*; limit; ten artykuł|tekst jest; przeczytaj cały',
    voice: 'my; nasz*; nas; nam; nami; redakcj*; jesteśmy; piszemy; chcemy; dziennikarze; tworzymy',
    reader:
      'ty; twój; twoje; twoja; ci; ciebie; czytelni*; państw*; drogi; drodzy; szanowni; was; wasz*; możesz; jesteś',
    opener:
      'drogi*|drodzy|szanowni|kochani .. czytelni*|państwo|przyjaciele|internauci; zanim .. wyjdziesz|zamkniesz|pójdziesz|przeczytasz; skoro tu; dziękujemy .. za|że; czy wiesz|wiecie; podoba* .. ci|się|artykuł|tekst; jeśli .. podoba*|lubisz|cenisz|chcesz|uważasz; jesteśmy; ten artykuł; nasze dziennikarstwo; spodobał*; list od',
    closer:
      'dziękujemy; nie teraz; później; przypomnij; zaloguj; masz już; dowiedz się; inna kwota; wspieram; wpłacam; zapisz się; wesprzyj; regulamin; polityk* prywatności; zamknij; redakcja',
    report:
      'powiedział*; według; poinformował*; dodał*; został*; była; był; procent; mln; mld; minister; policja; rząd; firma; prezydent; on; jego',
    notice:
      'cookie*; zgod*; danych osobowych; reklam*; afiliac*; hasło; prawa zastrzeżone; fot; javascript; adblock*; sponsorowan*',
  },
};
