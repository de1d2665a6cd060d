import type { Sentences } from './sentences.ts';

export const it: Sentences = {
  pleas: {
    money: [
      'Sostienici con una donazione, anche piccola.',
      'Sostieni il nostro giornalismo indipendente.',
      'Abbiamo bisogno di te per continuare le nostre inchieste.',
      'Dona il tuo 5 per mille: basta una firma.',
      'Fai una donazione: ogni euro conta.',
      'Se credi nel nostro lavoro, aiutaci.',
    ],
    join: [
      'Abbonati a 1 euro al mese per i primi tre mesi.',
      'Sei già abbonato? Accedi',
      'Per continuare a leggere, prova gratis un mese',
      'Puoi disdire in qualsiasi momento.',
    ],
    meter: [
      'Questo articolo è riservato agli abbonati',
      'Ti restano due articoli da leggere',
      'Hai raggiunto il limite di articoli gratuiti',
      'Contenuto premium',
    ],
    email: [
      'Iscriviti alla nostra newsletter',
      'Ricevi ogni mattina le notizie più importanti',
      'Inserisci il tuo indirizzo email',
      'Puoi disiscriverti quando vuoi.',
    ],
    action: ['Seguici su Instagram', 'Segui il nostro canale WhatsApp', 'Scarica l’app gratuita', 'Leggi anche'],
    opener: ['Care lettrici, cari lettori,', 'Prima di chiudere questa pagina', 'Se sei arrivato fin qui'],
    closer: ['Non ora, grazie', 'Altro importo', 'Ricordamelo più tardi'],
    perk: ['Accesso illimitato a tutti i contenuti', 'Navigazione senza pubblicità'],
  },
  news: [
    'La Caritas ha raccolto due milioni di euro di donazioni per gli sfollati.',
    'Il club ha venduto 40 mila abbonamenti, un record secondo la società.',
    'La piattaforma ha perso 300 mila abbonati nel terzo trimestre, ha detto l’azienda.',
    'I soci della cooperativa hanno approvato il bilancio con il sostegno della regione.',
    'Il ministro ha promesso un contributo di 500 euro alle famiglie con figli.',
    'La fondazione ha ricevuto una donazione di tre milioni da un imprenditore anonimo.',
    'Il prezzo del biglietto salirà a 2,20 euro dal primo gennaio.',
    'Il sindacato dei giornalisti conta 15 mila iscritti, ha spiegato la segretaria.',
    'La posta arriva sull’isola due volte alla settimana, quando il mare è calmo.',
    'L’offerta dell’acquirente è stata giudicata troppo bassa dal consiglio.',
  ],
};
