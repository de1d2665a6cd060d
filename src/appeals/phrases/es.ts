import type { PhraseTable } from './phrase-table.ts';

/**
 * Spanish of Spain and the Americas: socios and suscriptores, tú, usted and the vos of the River Plate ("Sumate", "Apoyanos"), imperatives
 * with and without their accents, the registration wall ("Regístrate gratis para seguir leyendo"), channels on WhatsApp. The noun
 * "apoyo" stands in any politics and counts as giving only with "tu", "su" or "vuestro" before it.
 */
export const es: PhraseTable = {
  stopwords:
    'el la los las de que y en un una es por con para del se no su al lo como más nos este esta son pero fue muy también',
  phrases: {
    money:
      // Gifts asked for. "Haz una donación hoy mismo."
      'haz|haga|hacé|hagan|realiza|realice .. donación|donativo|aporte|aportación|contribución; hacer una donación; hacer un donativo|aporte; dona|doná|done|donar ahora|aquí|hoy|ya; quiero donar|aportar|apoyar|colaborar; tu|su|vuestro|vuestra|tus|vuestras apoyo|donación|donaciones|ayuda|aporte|aportes|contribución|colaboración|donativo|generosidad|aportación; con tu|su|vuestra ayuda|apoyo|aporte; sin tu|su|vuestro|ti|vosotros apoyo|ayuda; ' +
      // Support with its object. "Apoya el periodismo independiente."
      'apoya|apoyá|apoye|apoyad|apoyen a|el|la|al|nuestro|nuestra|este|esta|nuestros; apóyanos|apoyanos|apóyenos|apóyame; apoyar nuestro|nuestra|nuestros|este; apoya|apoyar .. periodismo|redacción|medio; ayúdanos|ayudanos|ayúdenos|ayúdame|ayudadnos; ayuda|ayude|ayudá a .. mantener|seguir|continuar|sostener|nuestro|informar; ayudarnos|apoyarnos; sostén|sostené|sostenga|defiende|defendé .. periodismo|medio|independen*|nuestro; súmate|sumate|súmese .. a|como|socio*|proyecto; ' +
      // Need, dependence and who pays. "Dependemos de nuestras socias y lectores."
      'necesitamos .. tu|su|vuestro|vuestra|te|apoyo|ayuda|ti; te necesitamos; os necesitamos; dependemos .. de|del; depende de .. lectores|lectoras|ti|vosotros|socios; gracias a .. lectores|lectoras|tu|socios|socias|suscriptores|ti|personas .. como|que|tú|apoy*|nos|es; gracias a ti|tu|vosotros|nuestros|nuestras; financia* .. por|con|gracias .. lectores|lectoras|socios|donaciones|suscriptores|comunidad; periodismo .. independiente|libre|calidad .. necesita|apoyo|cuesta|cuestan|caro|posible|gracias; sin tu; sin ti; hacen|haces|hace posible .. este|nuestro|periodismo|que|trabajo; ' +
      // Ways and sizes of giving. "Hazte socia desde 5 € al mes."
      'hazte|hágase|hacete|haceos .. socio*|socia*|mecenas|colaborador*|donante; cada|cualquier donación|aporte|contribución|aportación|granito; por pequeñ* que; colabora|colaborá|colabore .. con|nosotros|periodismo|nuestro; contribuye|contribuya|contribuí .. a|con|aquí|ahora; aporta|aportá|aporte .. lo|tu|desde; deducible* .. impuestos|renta|%|irpf; desgrava*; invítanos|invitanos|invítame|invitame a; un café|cafecito; únete .. socio*|comunidad de; somos .. sin ánimo|lucro|independiente*; sin .. muros|anuncios|publicidad|accionistas .. ni|gracias|paga|pago; sin muro* de pago; gratis|abierto|libre* para todos|todas; aportación|donación|aporte .. mensual|puntual|única|voluntari*; si .. valoras|crees|puedes|gusta|aprecias .. apoya*|periodismo|trabajo|colabora|nuestro; ' +
      'si valoras|valora|crees|aprecias .. lo|nuestro|en|que .. apóyanos|échanos|ayúdanos|hazte|colabora|aporta|suscríbete|únete; échanos|echarnos|échenos una|un mano|cable; nos ayudas|ayudarás|ayudas a|seguir|mantener; lo sostienen|sostiene|financian|hacen posible .. personas|gente|lectores|lectoras|socios|socias|quienes|vosotros; personas|gente|lectores como tú|vosotros|usted; sin ti|vosotros|ustedes|usted|tu|su|vuestro .. no|sería|imposible|apoyo|ayuda; viene|vienen|procede|proceden|depende de|del .. socios|socias|lectores|lectoras|suscriptores|donaciones|ustedes; quiero aportar|apoyar|colaborar|ayudar|donar|ser; periodismo .. cuesta dinero|tiempo|esfuerzo|caro; no tenemos|hay .. detrás .. banco|partido|fondo|empresa|nadie|dueño*|millonario*',
    give: 'dona*; donac*; donativo*; apoya*; apóya*; apoyo; aporte*; aporta*; aportac*; contribu*; colabora*; socio*; socia; socias; mecenas; paypal; patreon; crowdfunding; micromecenazgo; recauda*; bizum; cafecito',
    join:
      // Subscribe. "Suscríbete por 1 € el primer mes."
      'suscríbete|suscribete|suscribite|suscríbase|suscríbanse; suscribirse ahora|aquí|ya|por; suscribirme; quiero suscribirme; hazte|hágase|hacete|conviértete|convertite .. socio*|socia*|suscriptor*|miembro|premium; únete|unite|únase|sumate|súmate a nuestra|nuestro|la|los; únete|únase .. suscriptor*|comunidad|miembros|club; elige|elegí|elija .. plan|suscripción; ver .. planes|ofertas|suscripciones; suscripción .. desde|por|digital|anual|mensual; regala .. suscripción; aprovecha .. oferta|descuento|promoción; ' +
      // Accounts at a wall. "¿Ya eres suscriptor? Inicia sesión."
      'ya|si .. eres|soy|sos|es .. suscriptor*|socio*|socia|registrado|miembro|suscrito; ya tienes|tenés|tengo cuenta|suscripción; inicia|iniciar|inicie|iniciá sesión; accede|acceda|ingresa|ingresá .. con|tu|cuenta|aquí; no .. tienes|tenés cuenta; regístrate|registrate|regístrese; crea|crear|creá .. cuenta .. gratis|gratuita|nueva|una|tu; crear una cuenta; ' +
      // The rest of the article, trials. "Para seguir leyendo, prueba un mes gratis."
      'para .. seguir|continuar leyendo|disfrutando; sigue|continúa|continuar|seguir leyendo; prueba|probá .. gratis|gratuita|mes; prueba gratuita; sin compromiso|permanencia; cancela|cancelá|cancele|cancelar .. cuando|momento; accede|acceda|disfruta|desbloquea .. a|todo|todos|ilimitado|contenido*|artículo; leer .. artículo completo|gratis; ' +
      // Print. "Consigue el número 40 en tu quiosco."
      'compra|consigue|adquiere|pide .. revista|número|ejemplar; en .. tu|su|quioscos quiosco|quioscos; ' +
      'hazte|hágase|háganse .. socio|socia|miembro|amigo|amiga|lector|suscriptor; únete|súmate|únase|súmese .. a la|nuestra|club|al .. comunidad|club|familia|socios|amigos|nuestra; ' +
      'elegir|elige .. plan',
    member:
      'suscrip*; suscri*; socio*; socia; miembro*; membresía*; premium; registr*; cuenta; sesión; abonad*; regístr*',
    email:
      // The headline of the box. "Suscríbete a nuestro boletín."
      'suscríbete|suscribete|suscribite|suscríbase|suscribirse|apúntate|apuntate|inscríbete|regístrate|registrate|date|recibe|recibí|recibir|suscripción .. newsletter*|boletín|boletines|correo|lista|email|newsletters; nuestro|nuestra|nuestros|nuestras|mi|este boletín|boletines|newsletter|newsletters; newsletter .. semanal|diaria|gratis|gratuita|suscr*; boletín .. semanal|diario|gratuito|informativo|suscr*; alta en .. newsletter|boletín; date de alta; ' +
      // The field. "Tu correo electrónico".
      'tu|su|mi correo|email|mail|bandeja|dirección|e; dirección de .. correo|email; correo electrónico .. aquí|válido|obligatorio; introduce|ingresa|escribe|ingresá|ingrese .. correo|email|mail; ' +
      // What comes when. "Recibe cada mañana lo más importante en tu bandeja de entrada."
      'recibe|recibí|reciba|recibirás|recibir .. mail|correo|email|gratis|noticias|cada|todas|novedades|mejores|directamente|boletín|actualidad|importante|nuestro*|nuestras|alertas|contenido*|bandeja; bandeja de entrada; cada|todas|todos .. mañana|mañanas|semana|día|días|domingo|viernes|tarde .. correo|bandeja|email|mail|boletín|newsletter; en .. tu|su correo|email|mail|bandeja; no te pierdas|perdás|pierda; no se pierda; mantente|mantenete|manténgase|mantén .. informado|informada|al|actualizado; las .. noticias|historias .. correo|email|bandeja; ' +
      // Small print and success. "Puedes darte de baja cuando quieras."
      'darte|date de baja; puedes|puede darse|dar de baja; cancelar .. suscripción .. momento|cuando|cualquier; al suscribirte|suscribirse|registrarte|inscribirte|apuntarte; al .. enviar|hacer|suscribirme .. acepta*|acepto; acepto .. recibir|privacidad|términos|política; gracias por suscribirte|suscribirse|registrarte; te has suscrito; revisa .. bandeja|correo|email; sin spam; no .. spam; ' +
      'cada|todos|todas .. sábado|sábados|domingo|semana|viernes|mañana|mañanas|lunes .. mandamos|enviamos|recibe|recibirás|correo|bandeja|mejor; lo mejor de .. semana|día; te|le|os mandamos|enviamos|llega|llegará .. mejor|correo|semana|noticias|cada|boletín; apúntate aquí|gratis|ya|a',
    letter:
      'newsletter*; boletín; boletines; email*; correo*; mail; mails; novedades; alertas; notificaciones; spam; bandeja',
    action:
      // Follow. "Síguenos en nuestro canal de WhatsApp."
      'síguenos|siguenos|seguinos|síganos|síguennos|sígueme|seguime; sigue|seguí|siga|sigan|seguir .. en|a|nuestr* .. facebook|twitter|instagram|whatsapp|telegram|youtube|google|redes|canal|tiktok|x; en facebook|twitter|instagram|youtube|whatsapp|telegram|tiktok .. y|o|síguenos|para; nuestro|nuestros|nuestras canal|canales|grupo|redes|página|comunidad; únete|unite|unirte|súmate|sumate .. canal|grupo|whatsapp|telegram|conversación|comunidad|chat|debate; añade|agrega|elige|elegí|agreganos|añádenos .. google|fuente*|favorit*; google noticias|news|discover; dale .. me gusta|like; activa .. notificaciones|alertas; ' +
      // Apps and podcasts. "Descarga nuestra app."
      'descarga|descargá|descargue|descárgate|bájate .. app|aplicación|nuestra|gratis; app store; google play; escucha|escuchá|escúchanos|escuche|oye .. podcast*|programa|episodio|aquí|spotify|ivoox; nuestro podcast; ' +
      // Share and answer. "¿Has visto un error? Escríbenos."
      'comparte|compartí|compartilo|compártelo|comparta .. artículo|nota|esta|este|con|en|noticia|tus|amigos|redes; compartir en|esta|este|artículo; deja|déjanos|dejanos|dejá|déjame|dejar .. comentario*|opinión|comentarios; cuéntanos|contanos|cuéntame|cuéntenos|dinos|danos; escríbenos|escribinos|escríbeme; contáctanos|contactanos|contáctenos; contacta .. con|nosotros|nosotras; envíanos|envianos|mándanos|mandanos|envía|envíe .. tu|tus|su|un|a|foto*; participa|participá .. en|encuesta|concurso|sorteo|debate|con; opina|opiná .. sobre|en|aquí; vota|votá en|aquí|por|ahora; qué opinas|opinás|te parece|piensas; responde|completa .. encuesta|cuestionario; firma|firmá .. petición|aquí|la|esta; tienes|tenés|tiene|has .. pista|información|pregunta*|sugerencia*|error|historia|duda* .. escríbe*|contact*|que|envía*|cuéntan*|para|sobre; ' +
      // Shop and onward links. "Te puede interesar".
      'haz|haga|hacé|da clic|click; clic aquí; pincha aquí|en; lee|leé|lea|ver|leer|mira también|más; también te|puedes .. interesar|leer|gustar|escuchar|ver; te puede interesar; te recomendamos; reserva|compra|pide|adquiere|consigue .. tu|tus|aquí|ahora|entradas|entrada|libro; más información en|aquí|sobre; para .. más información|noticias; visita|visitá|conoce|consulta nuestro|nuestra|nuestros; descubre|descubrí .. nuestro|nuestra|más|todo|todos|aquí; ' +
      'sabes|tienes|sabe|tiene .. algo|información|pistas|datos|documentos .. de|sobre|del .. escribe|escríbenos|contacta|cuéntanos|envía; escribe|escriba|contacta|contacte .. nuestra|nuestro|nuestros periodista*|redactor*|reportero*|equipo; confidencialidad|anonimato|confidencial .. a|garantiz*|total|en; con|en|de total|forma|manera confidencialidad|confidencial|anónima; activa|active .. notificaciones|alertas|avisos; ' +
      'qué te|le|os parece|opinas; en los comentarios; mándanos|envíanos; nota de voz',
    perk: 'ilimitado*; sin publicidad|anuncios; contenido*|artículos|newsletters|eventos|boletines .. exclusiv*; acceso .. a|todo|ilimitado|exclusivo|completo|digital|anticipado; al|por|cada mes|año; € .. mes|año; desde .. € .. mes|año; primer mes|año; primeros meses; después; ventajas; beneficios; descuento*; gratis; oferta; promoción; sorteos; archivo; hemeroteca; versión digital|impresa; edición digital|impresa; 30 días; precio especial; ahorra',
    meter:
      // "Contenido exclusivo para suscriptores."
      'exclusiv* .. para .. suscriptores|socios|socias|suscriptor|miembros; solo|sólo|únicamente para .. suscriptores|socios|registrados|miembros; contenido|artículo|nota|noticia exclusivo|exclusiva|premium|reservado|bloqueado; reservad* .. a|para .. suscriptores|socios|registrados; este|esta .. artículo|contenido|noticia|nota .. es|está .. suscriptores|premium|exclusivo|exclusiva|socios|reservado; ' +
      // "Te quedan 2 artículos gratis este mes."
      'artículos|notas .. gratis|gratuitos|gratuitas .. mes|quedan|restantes|leído; te|le quedan .. artículos|notas|noticias|%; te queda .. por leer|%; has|ha|ya .. leído|alcanzado|llegado .. límite|artículos|gratis|gratuitos|máximo; límite de .. artículos|notas|lectura; % de este|del artículo|contenido; resto|lectura completa del artículo|contenido; para .. seguir|continuar|leer leyendo|completo|completa; para leer .. artículo|nota|contenido; ' +
      'te|le queda|quedan .. por leer|%|artículo*; % .. por leer; % .. de este; ver|consulta|descubre .. ofertas|planes|suscripci*',
    voice:
      'nosotros; nosotras; nuestro; nuestra; nuestros; nuestras; nos; redacción; periodistas; equipo; somos; hacemos; queremos; podemos; creemos; necesitamos; trabajamos; seguimos; publicamos; investigamos; mi; mis',
    reader:
      'tú; tu; ti; te; vos; usted; ustedes; os; vosotros; vosotras; lector; lectores; lectora; lectoras; querid*; estimad*; tus; eres; sos; puedes; quieres; vuestro; vuestra; favor; amigos',
    opener:
      // Salutations. "Querida lectora, querido lector:"
      'querid*|estimad*|apreciad* .. lector*|lectora*|amigo*|amiga*|suscriptor*|comunidad; hola; un|una mensaje|carta|nota|aviso|llamado de|del|para|a; ' +
      // To one about to leave, or who has read so far. "Antes de que te vayas…"
      'antes de .. irte|cerrar|seguir|continuar|que|salir|marcharte; si .. te|le|has|llegaste|llegado|crees|eres|quieres|valoras|lees|estás; ya que|como estás|llegaste|has|nos; gracias por .. leer*|estar|acompañar*|visitar*|tu|llegar; sabías que; sabes que; te .. gusta|gustó|interesa|ha|gustaría|pedimos; un|este favor|último; has llegado|leído; quieres .. más|seguir|recibir|saber|apoyar|estar; quiere|querés .. más|recibir|seguir|saber|estar; ' +
      // The outlet on itself. "Hacer periodismo independiente cuesta."
      'este|nuestro|nuestra artículo|medio|periodismo|trabajo|contenido|reportaje|redacción|independencia|equipo; en .. creemos|trabajamos|queremos|llevamos|hacemos|sabemos; somos .. un|una|independiente*|periodistas; hacer periodismo; el|buen periodismo .. independiente|calidad|libre|necesita|cuesta|rigor; queremos|creemos|llevamos|necesitamos|trabajamos|seguimos|apostamos|publicamos; nuestro compromiso; en tiempos de|en|como; hoy|ahora más que; más que nunca; a diferencia de; para .. seguir|que podamos|poder; no te pierdas|vayas; mantente; suscríbete|apúntate|únete; nota de|del|editorial; estimados',
    closer:
      'gracias; más tarde; ahora no; quizás más|luego; recordar*|recuérda*; no gracias; ya .. soy|eres|sos|suscriptor*|socio*|doné|donado|apoyo; tengo cuenta; inicia*|inicie|iniciá sesión; más información; saber más; otra cantidad|cifra; otro monto|importe; una vez|sola; única vez; mensual; anual; quiero .. apoyar|donar|ser|colaborar|suscribirme; donar|dona|doná|apoya|apoyar|suscríbete|suscribirme|colabora ahora|aquí|ya; cancela* .. cuando|momento; términos .. condiciones|uso; política de privacidad; aviso legal; cerrar; omitir; leer más; paypal|bizum|tarjeta|transferencia|iban|cbu|visa; atentamente; un abrazo; saludos; en nombre de; el|la director|directora|redacción; continuar sin; ver .. ofertas|planes|boletines',
    report:
      'según; dijo; dice; afirmó; afirma; explicó; explica; señaló; aseguró; añadió; agregó; anunció; informó; indicó; declaró; sostuvo; millones; por ciento; él; ella; ministro; ministra; president*; policía; tribunal; juez; gobierno; empresa; universidad; estudio; ayer; usuarios; clientes; fue',
    notice:
      'cookie*; consentimiento; datos personales; publicidad; anunciante*; afiliad*; comisión; contraseña; derechos reservados|de; copyright; foto de|cedida; javascript; navegador; bloqueador*; patrocinad*; captcha; mayor de edad; aviso legal; condiciones de uso',
    disclosure:
      'enlace*|link*|vínculo* de afiliad*|afiliación; enlace*|link* afiliad*; comisión|comisiones .. enlace*|compra*|link*; enlace* .. comisión|comisiones; programa de afiliad*; afiliado* de amazon',
  },
};
