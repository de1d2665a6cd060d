import type { PhraseTable } from './phrase-table.ts';

/**
 * French of France, Belgium, Switzerland and Quebec: gifts with their tax relief ("soit 34 € après réduction d'impôt"), independence from
 * shareholders, "je m'abonne" buttons, the meter ("Il vous reste 57 % de cet article à lire"), letters called infolettre or lettre
 * d'information. Formal address throughout, informal where small outlets and podcasts use it. An elided word stands by itself: "d un don".
 */
export const fr: PhraseTable = {
  stopwords:
    'le la les des et est une un du de en que qui dans pour sur pas plus avec sont par ce cette au aux il elle nous vous ont d l a se son qu',
  phrases: {
    money:
      // Gifts asked for. "Faites un don dès 5 euros."
      'faites|fais .. un|votre|vos|ton don|dons|geste; faire|fait un|votre|mon don; je fais un don; je donne; donnez .. maintenant|ici|mensuel*|nous|si; vos dons; votre|ton don|soutien|contribution|générosité|aide|appui|adhésion; un don .. même|aide|permet|ponctuel|mensuel|libre|régulier|défiscalis*|déductible*; don .. mensuel|ponctuel|régulier|libre|unique; ' +
      // Support with its object: the noun and the infinitive alone stand in any news. "Soutenez notre rédaction."
      'soutenez|soutiens .. nous|notre|nos|la presse|une presse|un|média|journal*|rédaction|presse|indépendan*|travail|projet; soutenez la|le|l|une|un|ce|cette; nous soutenir; soutenir notre|nos|ce; soutenir .. journalisme|rédaction; soutien à|de notre|nos; je|nous soutiens; appuyez .. notre|nos|le journal*|nous; merci de|pour .. soutenir|soutien; ' +
      // Need, dependence and who pays. "Nous avons besoin de vous."
      'besoin de|d vous|votre|vos|toi|ton; ne pouvons .. sans|rien .. vous; sans vous; sans votre|vos soutien|dons|aide; dépend* .. de|d vous|votre|vos|lecteurs|dons; dépend* .. de ses|nos lecteurs|dons|abonnés; grâce|merci à vos|votre|vous|toi; grâce à|aux .. lecteurs|lectrices; financé* .. par|grâce .. lecteurs|dons|vous|lectrices|abonnés|adhérents; vit|vivons .. de|grâce .. dons|lecteurs|vos|vous|abonnements; notre indépendance .. prix|coût|coûte; aidez nous|le|la|notre; aide* nous à; aidez .. à .. continuer|vivre|rester|maintenir|poursuivre|grandir; nous aider|aidez à; ' +
      'contribuez; contribuer à notre|nos; participez .. financ*|campagne; ' +
      // Amounts and taxes. "Chaque euro compte, 66 % sont déductibles."
      'chaque don|contribution|euro|soutien|adhésion|geste; soit .. € .. après|réduction; don|dons .. défiscalis*|déductible*; déductible* .. impôt*|hauteur|%; après réduction|déduction; défiscalis*; reçu fiscal; même .. modeste|symbolique; même un|une petit|petite don|geste|contribution|somme; quel* que soit .. montant; selon vos moyens; prix libre; ' +
      // What it is given for and other ways to give. "Sans actionnaire ni publicité."
      'sans pub|publicité|paywall|actionnaire*|milliardaire* .. actionnaire*|milliardaire*|subvention*|grâce|ni; ni actionnaire*|milliardaire*|pub|publicité; offrez nous; offrez .. café; payez nous un; si vous le pouvez; si vous pouvez; si vous .. aimez|appréciez|croyez .. soutene*|journal*|travail; devenez|deviens|devenir .. donateur*|donatrice*|mécène*|soutien|parrain; articles|contenus|site .. libre accès; info*|journal*|site|articles .. accessible* .. tous|toutes; faire vivre .. notre|journal*|média|presse|site|indépendan*; ' +
      'si vous tenez|croyez|aimez|appréciez|pensez .. à|que|notre|en .. faites|soutenez|aidez|donnez; faites|faire un geste; grâce à celles|ceux|vous|nos|ses|vos|nos; aucun|aucune|sans|ni milliardaire|actionnaire|industriel|mécène|oligarque .. ne|ni|nous|derrière|pas|notre; % .. de nos|notre|ses|du budget|revenus|ressources|recettes|financement .. lecteurs|dons|vous|abonnés|nos|lectrices; vient|proviennent|provient|dépend de|des nos|lecteurs|lectrices|dons|vous; sans vous|votre|vos .. rien|possible|pas|ne|existerions|serions; après déduction; déduction|réduction fiscale; indépendante|indépendant|locale .. a un coût|prix',
    give: 'don; dons; donat*; donner; soutien; soutenir; soutenez; contribu*; mécén*; cagnotte; tipeee; paypal; helloasso; financement participatif; solidari*; collecte; défiscal*',
    join:
      // Subscribe. "Je m'abonne pour 1 € le premier mois."
      'abonnez vous; abonne toi; je m abonne; m abonner; s abonner maintenant|dès|pour|et; vous abonner; abonnez .. vous|à partir|dès|maintenant; réabonnez vous; choisi* .. abonnement|offre|formule; nos offres|formules; offre spéciale|découverte|intégrale; profitez de|d|en; voir|découvr* .. nos|les|toutes .. offres|formules|abonnements; abonnement* .. dès|partir .. €|euro*; offrez .. abonnement; souscri* .. abonnement; débloquez .. article|accès; ' +
      // Membership. "Rejoignez la communauté de nos membres."
      'devenez|deviens .. abonné*|membre*|adhérent*|sociétaire*|ami*; devenir abonné*|adhérent*|sociétaire*; adhérez; rejoignez nous|les|la|le|notre|nos|plus; ' +
      // Accounts at a wall. "Déjà abonné ? Connectez-vous."
      'déjà abonné*|inscrit*|membre*|client*; déjà un compte; vous êtes .. abonné*|inscrit*; pas encore .. abonné*|inscrit*|membre*; identifiez vous; connectez vous; créez .. compte; créer mon|votre|un compte; compte gratuit; inscrivez vous .. gratuit*|lire|accéder; ' +
      // Trials and the rest of the article. "Sans engagement, résiliable à tout moment."
      'sans engagement; essai gratuit; essayez .. gratuit*|mois|pendant; testez .. gratuit*|mois|pendant; résili* .. moment|quand; pour lire la|cet|l|le .. suite|article|texte|intégralité; pour accéder|continuer|poursuivre à|votre|la|l|votre .. lecture|article|contenu*|suite; lire|poursuivre|continuer .. lecture|suite .. abonn*|gratuit*; accédez .. article*|contenu*|journal|tous|intégralité; ' +
      // Print. "Ce texte est paru dans notre numéro 54, en kiosque."
      'en kiosque*; commande* .. numéro|magazine|revue; acheter .. ce|le numéro; achetez .. numéro|magazine; cet article est .. paru|extrait|tiré .. numéro|magazine|revue; ' +
      'rejoignez|rejoindre|intégrez .. club|communauté|cercle|amis|amies|lectrices|lecteurs|équipage; devenez .. ami|amie|amis|membre|adhérent|adhérente|mécène|parrain',
    member: 'abonn*; membre*; adhésion*; adhérent*; inscri*; compte; premium; kiosque; sociétaire*',
    email:
      // The headline of the box. "Inscrivez-vous à notre infolettre."
      'inscri* .. newsletter*|lettre*|infolettre*|liste|alerte*|bulletin|briefing; abonn* .. newsletter*|lettre|infolettre|bulletin; notre|nos|ma|cette newsletter*|infolettre*; newsletter .. inscri*|quotidien*|hebdo*|gratuit*|recevoir|chaque; infolettre*; lettre d information|info|actu*; lettre hebdo*|quotidien*; s inscrire .. newsletter*|lettre|infolettre; ' +
      // The field. "Votre adresse e-mail".
      'votre|ton|mon .. mail|courriel|email; adresse mail|email|courriel|électronique; adresse e mail; saisissez|entrez|indiquez|renseignez .. adresse|mail|email|courriel; ' +
      // What comes when. "Chaque matin, l'essentiel dans votre boîte mail."
      'recevez|reçois .. mail|courriel|newsletter*|lettre|gratuit*|chaque|actualit*|boîte|toute|toutes|nos|notre|essentiel|meilleur|sélection|alertes; recevoir nos|notre; recevoir .. newsletter*|infolettre|mail|boîte|actualit*; boîte mail*|courriel; boîte de réception; votre|ta boîte; par mail|courriel|email .. chaque|tous|gratuit*; par e mail .. chaque|tous|gratuit*; chaque|tous .. matin|matins|semaine|soir|jour|jours|vendredi|dimanche|lundi .. mail|boîte|newsletter|recevez|essentiel|courriel; l essentiel de .. actu*|info*|matinée|journée|semaine; ne manquez|ratez|rate|loupez .. rien|pas|plus|aucun*; restez|reste informé*|connecté*|au courant|à jour; ' +
      // Small print and success. "Vous pouvez vous désinscrire à tout moment."
      'désinscri*|désabonn* .. tout|moment|à|lien|clic|vous|bas; vous désinscrire|désabonner; en vous|m inscrivant|abonnant; en renseignant|cliquant|validant|soumettant .. vous|adresse|inscri*|sur|ce; j accepte de recevoir; inscription .. prise en|confirmée|réussie|enregistrée; merci .. inscription|inscrit|abonné*; confirmez .. inscription|adresse; pas de spam; ' +
      'chaque|tous|toutes .. samedi|dimanche|semaine|vendredi|matin|soir|lundi .. retrouvez|recevez|meilleur|messagerie|boîte|mail; meilleur de|du .. la semaine|jour|rédaction|semaine; dans|sur votre|ta messagerie|boîte; inscrivez vous ici|gratuitement|maintenant|vite|à; inscription ici|gratuite; ' +
      'cet article .. vous|t a plu; ce texte|reportage .. vous|t a plu; vous a plu; ' +
      'recevoir la|notre|les lettre|newsletter|infolettre; le|chaque .. lundi|mardi|mercredi|jeudi|vendredi .. pour vous .. gratuit*',
    letter:
      'newsletter*; email*; courriel*; e mail*; mail*; infolettre*; désabonn*; désinscri*; alertes; lettre; boîte; spam; notifications',
    action:
      // Follow. "Suivez-nous sur WhatsApp."
      'suivez|retrouvez|rejoignez .. nous|notre|nos|sur|toute .. facebook|twitter|instagram|telegram|whatsapp|youtube|google|x|linkedin|tiktok|bluesky|réseaux|actu*; suivez nous|moi|notre; suivez le fil; suivez la page; retrouvez nous|toute|tous|toutes|nos|notre; sur facebook|twitter|instagram|linkedin|youtube|telegram|whatsapp .. et|ou|pour; likez|aimez .. notre page|facebook; ajoutez .. google|source|favor*; google actualités|news|discover; notre|nos chaîne|canal|page|compte|chaînes .. whatsapp|telegram|youtube|facebook|instagram|twitter; activez .. notifications|alertes; ' +
      // Apps and podcasts. "Téléchargez notre application."
      'télécharge* .. application|appli|app|notre|gratuit*; app store; google play; écoute* .. podcast*|épisode|notre|sur|émission; abonnez vous .. podcast|chaîne|spotify|apple|youtube|flux; nos podcasts; ' +
      // Share and answer. "Et vous, qu'en pensez-vous ?"
      'partage* .. article|sur|cet|vos|amis|avec|cette; laissez|laisser .. commentaire*|avis|message; donnez|partagez|dites .. avis|opinion|nous; réagi* .. article|commentaire*|à cet; commentez; votre avis .. intéresse|nous|compte|sur; qu en pensez vous; et vous .. pensez|qu; contactez|contacter nous|moi|la rédaction; écrivez nous|à|moi; envoyez .. nous|vos|votre; posez .. vos|votre question*; répondez .. sondage|enquête|questionnaire; participez .. à|au|sondage|débat|concours; signez la|notre|cette; signaler|signalez .. une erreur|faute; vous avez .. information|témoignage|repéré|question|remarque; une question|info|information|idée .. contactez|écrivez|remarque; témoigne* .. nous|ici|contact*; appel à témoins|témoignages; ' +
      // Shop and onward links. "Pour en savoir plus, cliquez ici."
      'commandez .. ici|le|notre|dès|sur; réservez .. vos|votre|place*|billet*; lire|voir|écouter aussi; à lire aussi|également; lisez .. aussi|également; cliquez ici|sur; pour en savoir; en savoir plus; plus d infos|informations|actualités; n hésitez pas; découvrez .. nos|notre|tous|toutes|aussi; visitez notre; consultez .. nos|notre; ' +
      'informations|information|documents|témoignage*|renseignements .. sur|à|concernant .. contactez|écrivez|transmettre|partager|nous|signaler; contactez|écrivez à|joindre .. notre|nos|la journaliste|reporter|rédaction|enquêteur*; en toute|tout confidentialité|anonymat; confidentialité|anonymat garanti*|à|assuré*; sources .. protég*|seront; ' +
      'vous avez|disposez .. des|d informations|documents|informations|éléments; contactez|écrire|écrivez .. notre|nos|aux|à .. journaliste*|reporter*|rédaction; ' +
      'réagissez|réagir|commentez .. commentaire*|article|ci; en commentaire*; message vocal; que pensez|penses vous|tu; qu en pensez|penses; envoyez|envoie nous .. message|photos|témoignage*|votre',
    perk: 'illimité*; accès .. à|aux|illimité|tous|réservé; sans publicité|pub; contenus|articles|newsletters|offres .. exclusi*|réservés|abonnés; par mois|an|semaine; à partir de .. mois; dès .. € .. mois; € .. mois|an; mois offert*|gratuit*; premier* mois; puis €; avantages; offert*; remise; réduction; en avant première; version numérique|papier; liseuse; archives; 30 jours; satisfait ou; promo*',
    meter:
      // "Il vous reste 40 % de cet article à lire."
      'il vous reste; % de|d cet|ce|l article|texte|contenu; reste .. % .. à lire|découvrir|article; ' +
      // "Article réservé aux abonnés."
      'cet|l|ce article|contenu|texte|dossier .. est réservé|réservé|payant|premium|abonné*; réservé* .. aux|à nos .. abonné*|membres|adhérent*; réservé* à nos; la suite .. est|de|réservé*|abonné*|cet; article|contenu|édition réservé*|premium|abonné*|payant; pour les abonnés|membres|seulement; exclusivité abonné*; lecture réservée; accès abonné*; ' +
      // The count. "Vous avez lu vos trois articles gratuits du mois."
      'article* .. gratuit* .. restant*|mois|lu*|offert*; vous avez .. atteint|déjà lu|épuisé|consulté|lu tous; limite d articles; lire .. la suite; lire .. l intégralité; lire .. l article complet; l intégralité de .. article|contenu*; cet article vous est offert; article offert; ' +
      'il vous|te reste .. à lire|découvrir|%; % .. de cet article .. à; % .. de l article .. à; la suite est|de réserv*|cet|l; reste .. à lire; voir|découvrir .. les|nos|toutes offres',
    voice: 'nous; notre; nos; rédaction; journalistes; équipe*; je; mon; ma; mes; moi; indépendant*; média; bénévoles',
    reader: 'vous; votre; vos; lecteurs; lectrices; lecteur; tu; ton; ta; toi; cher*; chère*; ami*; merci; svp',
    opener:
      // Salutations. "Chères lectrices, chers lecteurs,"
      'cher*|chère* .. lecteur*|lectrice*|ami*|amie*|abonné*|internaute*|auditeur*; bonjour; un|une message|mot|lettre|appel|note de|du|d|pour|à; ' +
      // To one about to leave, or who has read so far. "Avant de partir…"
      'avant de partir|fermer|quitter|continuer|poursuivre|lire|vous; puisque|pendant que vous; tant que vous; vous .. aimez|avez|appréciez|êtes|lisez|souhaitez|voulez|venez; si vous; cet|ce article|texte|reportage|travail .. vous|a été|est|intéresse|plaît|plu; vous aimez .. article; ça vous; merci de|d|pour .. lire|être|nous|votre|lecture; saviez vous; le saviez; envie de|d; une faveur; ' +
      // The outlet on itself. "Notre indépendance a un prix."
      'notre|nos journal|média|indépendance|travail|rédaction|site|journalisme|équipe|mission|enquêtes|articles; l info* .. libre|indépendante|coûte; nous avons|sommes|croyons|pensons|ne|faisons|voulons|vous|travaillons|publions; une presse|information libre|indépendante|locale; le journalisme .. indépendant|coûte; parce que|qu nous|vous; face à|aux .. nous|désinformation|milliardaires; plus que jamais; pour que|continuer .. nous|notre|puissions|à; dans un|ces monde|contexte|temps|moment; contrairement à; ne manquez|ratez pas|rien|plus; restez|inscrivez|abonnez vous; note de; la rédaction vous',
    closer:
      'merci; plus tard; pas maintenant; non merci; me le rappeler|rappelez; rappelez le moi; peut être plus; déjà abonné*|inscrit*|donateur*|donné|membre*; j ai déjà; je suis déjà; se connecter; me connecter; connectez vous; identifiez; en savoir plus; je donne|soutiens|contribue|m abonne|m inscris|découvre|profite; autre montant; montant libre; une fois; tous les mois; fermer; ignorer; sans engagement; paiement|don .. sécurisé; à tout moment; politique de confidentialité|protection; conditions générales; la rédaction; continuer sans|vers; toute l équipe; au nom de; bien à vous; chaleureusement; iban|rib|virement|chèque|paypal|carte bancaire; voir|découvrir .. offres|newsletters; faire un don; s inscrire|abonner',
    report:
      'selon; déclaré; affirmé; expliqué; ajouté; annoncé; indiqué; précisé; raconte; explique; estime; assure; souligne; rappelle; elle; lui; millions; milliards; pour cent; ministre; président*; police; tribunal; université; entreprise; gouvernement; étude; hier; clients; utilisateurs',
    notice:
      'cookie*; consentement; traceurs; rgpd; données personnelles; publicité*; annonceur*; affili*; commission; mot de passe; droits réservés; droits d auteur; reproduction interdite; crédit photo; photo d|de|par|afp; javascript; navigateur; adblock*; bloqueur*; sponsorisé; captcha; conditions d utilisation; mentions légales',
    disclosure:
      'lien* affili*; lien* d affiliation; lien* .. commission*; commission* .. lien*|achat*|achet*; programme d affiliation; partenaire* d amazon',
  },
};
