import type { Sentences } from './sentences.ts';

export const es: Sentences = {
  pleas: {
    money: [
      'Haz una donación hoy mismo.',
      'Apoya el periodismo que no se calla.',
      'Necesitamos tu ayuda para seguir publicando.',
      'Hazte socia desde cinco euros al mes.',
      'Sumate a la comunidad y sostené un medio libre.',
      'Somos un medio sin ánimo de lucro y dependemos de la comunidad.',
      'Apoyanos con un cafecito',
    ],
    join: [
      'Suscríbete por 1 € el primer mes.',
      '¿Ya eres suscriptor? Inicia sesión',
      'Regístrate gratis para seguir leyendo',
      'Cancela cuando quieras.',
    ],
    meter: [
      'Contenido exclusivo para suscriptores',
      'Te quedan dos artículos gratis este mes',
      'Este artículo es solo para socios',
      'Has alcanzado el límite de artículos gratuitos',
    ],
    email: [
      'Apúntate a nuestro boletín de los viernes',
      'Recibe cada mañana las noticias en tu bandeja de entrada',
      'Tu correo electrónico',
      'Puedes darte de baja en cualquier momento.',
    ],
    action: ['Síguenos en nuestro canal de WhatsApp', 'Descarga nuestra app', 'Déjanos tu opinión en los comentarios'],
    opener: ['Querida lectora, querido lector:', 'Antes de que te vayas', 'Si has llegado hasta aquí'],
    closer: ['Ahora no', 'Otra cantidad', 'Recordármelo más tarde'],
    perk: ['Navega sin publicidad', 'Acceso ilimitado a la hemeroteca'],
  },
  news: [
    'El club ha superado los 60.000 socios tras el ascenso, según la directiva.',
    'La ONG recaudó dos millones de euros en donaciones para los afectados por las inundaciones.',
    'La plataforma perdió 200.000 suscriptores el trimestre pasado, dijo la empresa.',
    'El presidente agradeció el apoyo de los sindicatos a la reforma laboral.',
    'El precio del abono de transporte subirá a 21 euros a partir de enero.',
    'La vicepresidenta contó con el apoyo de los socios de gobierno en la votación.',
    'El banco de alimentos necesita voluntarios y ropa de abrigo, explicó su directora.',
    'La fundación entregó un donativo de 3.000 euros al hospital comarcal.',
    'Los miembros del comité rechazaron la oferta de la dirección.',
    'El cartero dejó el correo en la puerta, como todos los jueves.',
  ],
};
