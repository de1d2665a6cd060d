import type { Sentences } from './sentences.ts';

export const fr: Sentences = {
  pleas: {
    money: [
      'Faites un don dès maintenant, même de quelques euros.',
      'Pour rester libres, nous avons besoin de vous.',
      'Soutenez une rédaction qui n’appartient qu’à ses lecteurs.',
      'Un don de 50 € ne vous coûte que 17 € après réduction d’impôt.',
      'Chaque contribution nous aide à poursuivre nos enquêtes.',
      'Sans actionnaire ni publicité, notre journal vit grâce à vos dons.',
    ],
    join: [
      'Abonnez-vous à partir de 1 € le premier mois, sans engagement.',
      'Déjà abonné ? Connectez-vous',
      'Devenez membre de notre association de lecteurs.',
      'Créez un compte gratuit pour lire la suite.',
    ],
    meter: [
      'Il vous reste 62 % de cet article à découvrir.',
      'Article réservé à nos abonnés',
      'Cet article est réservé aux abonnés.',
      'Vous avez atteint la limite d’articles gratuits.',
    ],
    email: [
      'Inscrivez-vous à notre infolettre du vendredi.',
      'Recevez chaque matin l’essentiel de l’actualité dans votre boîte mail.',
      'Votre adresse e-mail',
      'Vous pouvez vous désinscrire à tout moment.',
    ],
    action: ['Suivez-nous sur WhatsApp et Instagram', 'Téléchargez notre application', 'Laissez un commentaire'],
    opener: ['Chères lectrices, chers lecteurs,', 'Avant de partir…', 'Un message de la rédaction'],
    closer: ['Me le rappeler plus tard', 'Autre montant', 'Merci !'],
    perk: ['Accès illimité à tous les contenus', 'Navigation sans publicité'],
  },
  news: [
    'Les Restos du cœur ont reçu 12 millions d’euros de dons l’an dernier, selon leur rapport annuel.',
    'Le milliardaire a promis un don de trois millions à l’hôpital de Lille, a déclaré son porte-parole.',
    'La chaîne a perdu 400 000 abonnés au troisième trimestre, a-t-elle annoncé jeudi.',
    'Le syndicat compte 30 000 adhérents dans les transports et appelle à la grève mardi.',
    'L’abonnement annuel au stade coûte désormais 340 euros, contre 290 la saison passée.',
    'La ministre a apporté son soutien aux agriculteurs touchés par la sécheresse.',
    'Le prix du forfait passera de 9,99 à 12,99 euros en mars, a précisé l’opérateur.',
    'L’association a envoyé une lettre au préfet pour dénoncer la fermeture du refuge.',
    'Elle a le don de mettre tout le monde d’accord, raconte un ancien collègue.',
    'Les membres du conseil ont voté une hausse de la contribution des communes.',
  ],
};
