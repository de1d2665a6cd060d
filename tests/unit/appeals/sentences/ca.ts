import type { Sentences } from './sentences.ts';

export const ca: Sentences = {
  pleas: {
    money: [
      'Dona suport al periodisme independent.',
      'Et necessitem per continuar.',
      'Fes una donació i ajuda’ns a fer créixer el diari.',
      'Gràcies a vosaltres podem explicar el que altres callen.',
      'Fes-te mecenes del nostre projecte des de 5 euros al mes.',
      'El periodisme costa diners.',
    ],
    join: [
      'Subscriu-te per 1 € el primer mes.',
      'Ja ets subscriptor? Inicia la sessió',
      'Crea un compte gratuït per continuar llegint.',
      'Cancel·la quan vulguis.',
    ],
    meter: [
      'Contingut exclusiu per a subscriptors',
      'Has arribat al límit d’articles gratuïts',
      'Et queden dos articles gratuïts',
    ],
    email: [
      'Apunta’t al nostre butlletí',
      'Rep cada matí les notícies del dia al teu correu',
      'Escriu la teva adreça electrònica',
      'Et pots donar de baixa en qualsevol moment.',
    ],
    action: [
      'Segueix-nos a Instagram',
      'Descarrega’t l’aplicació',
      'Uneix-te al nostre canal de WhatsApp',
      'Llegeix també',
    ],
    opener: ['Benvolguts lectors,', 'Abans de marxar', 'Gràcies per llegir-nos.'],
    closer: ['Més tard', 'Una altra quantitat', 'Ara no'],
    perk: ['Accés il·limitat a tots els continguts', 'Navegació sense publicitat'],
  },
  news: [
    'La Creu Roja ha recaptat dotze milions d’euros per als afectats dels aiguats, segons el balanç anual.',
    'L’empresari ha fet una aportació de tres milions a l’hospital de Girona.',
    'La plataforma ha perdut 300.000 subscriptors durant el tercer trimestre.',
    'El partit té trenta mil militants, però només la meitat paguen la quota, ha explicat el tresorer.',
    'La consellera ha agraït el suport dels alcaldes a la nova llei.',
    'L’abonament de transport s’apujarà cinc euros a partir del març, ha anunciat l’empresa.',
    'El Govern vol augmentar un cinc per cent les ajudes als municipis.',
    'Les famílies han enviat una carta a l’alcalde per salvar l’escola.',
    'La biblioteca ha rebut cinc-cents llibres d’un col·leccionista de la ciutat.',
    'Els Mossos han rebut una trentena de trucades després de l’atracament.',
    'Una dona de quaranta anys ha resultat ferida en l’accident de la C-17.',
    'El jutge ha decidit que el banc ha de tornar la comissió als clients.',
    'El partit dona suport al projecte i forma part de la coalició de govern.',
    'El club rep cada any una subvenció i la prova per a infants es farà al juny.',
    'El preu d’un cafè ja supera els dos euros en molts bars de Barcelona.',
  ],
};
