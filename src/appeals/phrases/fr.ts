import type { PhraseTable } from './phrase-table.ts';

/** French; for example "Faites un don", "Il vous reste 57 % de cet article à lire". */
export const fr: PhraseTable = {
  stopwords:
    'le la les des et est une un du en que qui dans pour sur pas plus avec sont par ce cette au aux il elle nous vous ont',
  phrases: {
    money:
      'faire|faites un|votre don; faire|faites .. don|dons; soutene* .. nous|notre|la|le|l|une|presse|journal*|média; soutenir|soutenez|soutien .. nous|notre|nos|indépendan*|rédaction|média|journal*|presse|travail; je|nous soutiens; nous soutenir; vos dons; votre don|soutien|contribution|générosité|aide; besoin de vous|votre|vos|toi; grâce à|aux vos|votre|dons|lecteurs|lectrices|soutien; chaque|un don|contribution|euro; à partir de .. euro*|€|mois|par; don .. défiscalis*|déductible*|mensuel|ponctuel|régulier|libre; déductible*; après réduction; défiscalis*; aidez nous; aidez .. à .. continuer|vivre|rester|maintenir; contribue* .. à|au|notre; financé* .. par .. lecteurs|dons|vous|lectrices; offrez .. nous|un café; si vous le pouvez; même .. modeste|petit|petite; devenez|devenir .. donateur*|mécène|soutien; sans pub|publicité|paywall .. actionnaire*; ni actionnaire*; dépend de vous|vos|votre; participez .. financ*|campagne; en libre accès',
    give: 'don; dons; donat*; soutien; soutenir; soutenez; contribu*; mécén*; cagnotte; tipeee; paypal; financement participatif; solidari*',
    join: 'abonnez vous; je m abonne; s abonner; devenez|devenir .. abonné*|membre|adhérent*|sociétaire; adhére*; rejoignez nous|les|la|le; déjà .. abonné*|inscrit|un|membre; identifiez|connectez vous; sans engagement; offre* .. abonnement|spéciale|découverte; essai gratuit; essayez .. gratuit*|mois; testez; pour lire la|cet|l .. suite|article; profitez de|d; abonnement* .. à|papier|numérique|partir|dès; créez .. compte; inscrivez vous .. gratuit*|lire; en kiosque; commande* .. numéro|magazine; découvrez nos|toutes .. offres',
    member: 'abonn*; membre*; adhésion; adhérent*; inscri*; compte; premium; kiosque',
    email:
      'inscri* .. newsletter*|lettre*|infolettre*|liste; abonn* .. newsletter*|lettre|infolettre; newsletter*; infolettre*; lettre d information|info; votre|une|adresse .. mail|courriel|email|électronique; recevez|recevoir .. mail|courriel|newsletter|lettre|gratuit*|chaque|actualit*|boîte|toute|le|les|nos|notre; boîte .. mail|mails|réception; désinscri* .. tout|moment|à|lien; ne manquez|ratez|rien; restez informé*; en vous inscrivant|abonnant; en renseignant|cliquant|validant; chaque|tous .. matin|semaine|soir|jour .. mail|boîte',
    letter: 'newsletter*; email*; courriel*; e mail; mail*; infolettre; désabonn*; désinscri*; alertes',
    action:
      'suivez|suivre|retrouvez|rejoignez .. nous|sur|facebook|twitter|instagram|telegram|whatsapp|youtube|google; sur facebook|twitter|instagram|linkedin|youtube|telegram|whatsapp; télécharge* .. application|appli|app|notre|gratuit*; partage* .. article|sur|cet|vos|amis; écoute* .. podcast|épisode|notre|sur; laissez .. commentaire|avis; donnez|partagez .. avis; réagi* .. article|commentaire*; votre avis; contactez nous; écrivez nous; répondez .. sondage|enquête|questionnaire; signez la; commandez; réservez; participez .. à; lire|voir aussi; cliquez ici|sur; pour en savoir; en savoir plus; une question|info|information; n hésitez pas',
    perk: 'illimité*; sans publicité|pub; contenus|articles .. exclusifs|réservés|abonnés; accès .. à|aux|illimité|tous; par|/ mois|an|semaine; mois offert*; premier mois; avantages; offert*; remise; résili* .. moment|tout',
    meter:
      'il vous reste; cet|l article .. est|réservé .. abonné*; réservé* .. aux|à nos .. abonné*|membres; la suite .. est|de|réservé*|abonné*; article* .. gratuit* .. restant*|mois; % de cet article; contenu|article réservé|premium|abonné*; lire .. la suite|l intégralité; vous avez .. lu|atteint|déjà',
    voice: 'nous; notre; nos; rédaction; journalistes; équipe; je; mon; ma',
    reader: 'vous; votre; vos; lecteurs; lectrices; lecteur; tu; ton; ta; cher*; chère*; merci',
    opener:
      'cher*|chère* .. lecteur*|lectrice*|ami*|abonné*|internaute*; un|une message|mot|lettre de|du|d|pour; avant de partir|fermer|quitter|continuer|poursuivre; vous .. aimez|avez|appréciez|êtes|lisez|souhaitez|voulez; cet article .. vous|a|est; vous aimez .. article; puisque vous; merci de|d .. lire|être|nous; saviez vous; notre|nos journal|média|indépendance|travail|rédaction|site; l info*; nous avons|sommes; une presse|information libre|indépendante; parce que|qu; face à; aujourd hui nous|plus; pour que|continuer',
    closer:
      'merci; plus tard; non merci; me le rappeler; déjà abonné*|inscrit|donateur; se connecter; connectez vous; identifiez; en savoir plus; je donne|soutiens|contribue|m abonne|m inscris; autre montant; fermer; sans engagement; paiement sécurisé; à tout moment; politique de confidentialité; la rédaction; continuer sans',
    report:
      'selon; déclaré; affirmé; expliqué; a; ont; été; était; il; elle; son; sa; millions; milliards; ministre; président; police; entreprise; gouvernement',
    notice:
      'cookie*; consentement; traceurs; rgpd; publicité; affili*; mot de passe; droits réservés; crédit photo; javascript; adblock*; bloqueur*; sponsorisé',
  },
};
