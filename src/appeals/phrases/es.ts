import type { PhraseTable } from './phrase-table.ts';

/** Spanish; for example "Haz una donación", "Apoya el periodismo independiente", "Contenido exclusivo para suscriptores". */
export const es: PhraseTable = {
  stopwords: 'el la los las de que y en un una es por con para del se no su al lo como más nos tu este esta son pero',
  phrases: {
    money:
      'haz|haga|hacer|realiza|realizar .. donación|donativo|aporte|aportación|contribución; dona ahora|aquí|hoy|a; donar ahora|aquí|a; apoya|apóyanos|apoye|apoyar|apoyanos .. a|nos|el|nuestro|este|periodismo|independiente|medio|con; apóyanos; ayúdanos; ayudanos; ayuda a .. mantener|seguir|que|continuar|sostener|nuestro; necesitamos .. tu|su|apoyo|ayuda|de; tu|su|vuestro apoyo|donación|ayuda|aporte|contribución|colaboración|donativo; con .. tu|su apoyo|ayuda|aporte|contribución|donación; cada|cualquier donación|aporte|contribución|euro|peso; gracias a .. lectores|tu|socios|donaciones; financia* .. por|con|gracias .. lectores|socios|donaciones|suscriptores; periodismo independiente .. necesita|apoyo|cuesta; hazte|hágase .. socio*|socia|mecenas|colaborador*; depende* de .. lectores|ti|tu|socios; colabora con|en; contribuye a|con; desde .. € .. mes|año; deducible*; defiende|sostén .. periodismo; invítanos a; un café',
    give: 'dona*; donac*; donativo*; apoya*; apoyo; aporte*; contribu*; colabora*; socio*; mecenas; paypal; patreon; crowdfunding',
    join: 'suscríbete; suscribete; suscríbase; suscribirse; suscribirme; hazte|hágase|conviértete .. socio*|socia|suscriptor*|miembro|premium; únete; unete; únase; ya .. eres|soy|es .. suscriptor*|socio*|registrado|miembro|suscrito; inicia|iniciar sesión; regístrate; registrate; regístrese; para .. seguir|continuar leyendo; prueba .. gratis|gratuita; sin compromiso|permanencia; accede .. a|todo; crear .. cuenta; elige .. plan; cancela cuando',
    member: 'suscrip*; socio*; miembro*; membresía; premium; registr*; cuenta',
    email:
      'suscríbete|suscribete|suscríbase|suscribirse|apúntate|inscríbete|regístrate|recibe|recibir|suscripción .. newsletter*|boletín|boletines|correo|lista|noticias|email; nuestro|nuestros|al|el boletín|boletines|newsletter; newsletter; tu|su|correo .. correo|email|electrónico|mail|bandeja; dirección de .. correo|email; recibe|recibir|recibirás|reciba .. mail|correo|email|gratis|noticias|cada|novedades|mejores|directamente|en; bandeja de entrada; date de baja; darte de baja; no te pierdas; mantente .. informado|al; al suscribirte|registrarte|enviar|hacer',
    letter: 'newsletter*; boletín; boletines; email*; correo; mail; novedades; alertas',
    action:
      'síguenos; siguenos; sigue* .. en|a|nuestr* .. facebook|twitter|instagram|whatsapp|telegram|youtube|google|redes|canal; en facebook|twitter|instagram|youtube|whatsapp|telegram|tiktok; descarga* .. app|aplicación|nuestra|gratis; comparte; compartir; escucha* .. podcast|programa; déjanos|deja|dejar .. comentario*|opinión; cuéntanos; escríbenos; contáctanos; únete .. canal|grupo|whatsapp|telegram|conversación; nuestro|nuestros canal|canales|grupo; participa; danos; envíanos; haz clic|click; haga clic; lee|lea|ver también|más|además; encuesta; firma; reserva; compra; también puedes; te puede interesar; te gusta; opina',
    perk: 'ilimitado*; sin publicidad|anuncios; contenido* .. exclusiv*; acceso .. a|todo|ilimitado|exclusivo; al|por|/ mes|año; primer mes; ventajas; beneficios; descuento*; gratis; oferta',
    meter:
      'exclusivo .. para .. suscriptores|socios; solo|sólo para .. suscriptores|socios; artículos gratis|gratuitos; has .. leído|alcanzado|llegado; contenido exclusivo|premium|reservado; te quedan; límite de; este .. artículo|contenido .. es .. suscriptores|premium|exclusivo; para seguir leyendo',
    voice:
      'nosotros; nuestro; nuestra; nuestros; nuestras; nos; redacción; periodistas; equipo; somos; hacemos; queremos; podemos; creemos; necesitamos; trabajamos; seguimos',
    reader:
      'tú; tu; ti; te; usted; su; lector; lectores; lectora; querido*; estimado*; tus; vosotros; eres; puedes; quieres',
    opener:
      'querido*|estimado*|apreciado* .. lector*|lectora*|amigo*; un mensaje|carta de; antes de .. irte|cerrar|seguir|continuar|que; si .. te|le|has|llegaste|llegado|crees|eres|quieres|valoras; ya que estás; gracias por .. leer*; sabías que; en .. creemos|trabajamos; te .. gusta|gustó|interesa|ha; este|nuestro artículo|medio|periodismo|trabajo; somos; hacer periodismo; el periodismo; queremos; quieres; para .. seguir; nuestro compromiso; creemos',
    closer:
      'gracias; más tarde; ahora no; recordar; no gracias; ya .. soy|eres|suscriptor|socio; inicia* sesión; más información; saber más; otra cantidad; quiero .. apoyar|donar|ser|colaborar|suscribirme; donar|dona|apoya|suscríbete ahora|aquí; cancela; términos; política de privacidad; cerrar; leer más',
    report:
      'según; dijo; afirmó; explicó; señaló; aseguró; millones; por ciento; ha; han; fue; él; ella; ministro; presidente; policía; gobierno; empresa; usuarios',
    notice:
      'cookie*; consentimiento; datos personales; publicidad; afiliado*; contraseña; derechos reservados; foto; javascript; bloqueador; patrocinado; comisión',
  },
};
