import type { Sentences } from './sentences.ts';

export const pl: Sentences = {
  pleas: {
    money: [
      'Wesprzyj niezależne dziennikarstwo.',
      'Każda wpłata pomaga nam tworzyć kolejne reportaże.',
      'Bez Waszego wsparcia nie damy rady.',
      'Zostań naszym patronem już od 10 zł miesięcznie.',
      'Jeśli cenisz naszą pracę, postaw nam kawę.',
      'Przekaż nam 1,5 % podatku.',
    ],
    join: [
      'Kup dostęp za 1 zł i czytaj bez ograniczeń.',
      'Masz już prenumeratę? Zaloguj się',
      'Załóż bezpłatne konto, aby czytać dalej.',
      'Zrezygnuj w każdej chwili.',
    ],
    meter: [
      'Pozostało 74 % artykułu',
      'Artykuł dostępny tylko dla prenumeratorów',
      'Wykorzystałeś limit bezpłatnych artykułów w tym miesiącu.',
    ],
    email: [
      'Zapisz się do naszego newslettera',
      'Otrzymuj codziennie rano najważniejsze wiadomości na swoją skrzynkę.',
      'Podaj swój adres e-mail',
      'Możesz wypisać się w dowolnym momencie.',
    ],
    action: ['Obserwuj nas w Google News', 'Pobierz naszą aplikację', 'Byłeś świadkiem wypadku? Napisz do nas'],
    opener: ['Drodzy Czytelnicy!', 'Zanim zamkniesz tę stronę…', 'Skoro tu jesteś'],
    closer: ['Przypomnij mi później', 'Inna kwota', 'Nie teraz'],
    perk: ['Nieograniczony dostęp do wszystkich treści', 'Czytanie bez reklam'],
  },
  news: [
    'Fundacja zebrała 12 milionów złotych na leczenie dzieci, poinformował jej prezes.',
    'Przedsiębiorca przekazał szpitalowi respirator i dwie karetki.',
    'Platforma straciła 300 tysięcy subskrybentów w trzecim kwartale.',
    'Partia liczy 30 tysięcy członków, ale składki płaci połowa.',
    'Premier podziękował sojusznikom za wsparcie wschodniej flanki.',
    'Abonament telefoniczny zdrożeje w marcu o pięć złotych.',
    'Darowizny na rzecz kościołów można odliczyć od dochodu, przypomina doradca podatkowy.',
    'List otwarty do ministra podpisało ponad dwustu naukowców.',
    'Zbiórka na odbudowę spalonej remizy trwa od poniedziałku, mówi wójt.',
    'Dzięki pomocy sąsiadów rodzina wróciła do domu po trzech tygodniach.',
    'Klub szachowy działa przy bibliotece i ma czterdziestu członków.',
    'Sąd uznał, że bank powinien zwrócić klientom całą opłatę.',
    'Nie zamierza zrezygnować z kandydowania, bo chce wesprzeć nasz przemysł.',
    'Potrzebujemy wsparcia sojuszników, liczy się każda godzina, mówił generał.',
  ],
};
