import type { Sentences } from './sentences.ts';

export const pt: Sentences = {
  pleas: {
    money: [
      'Apoie o jornalismo independente.',
      'Faça um Pix de qualquer valor e ajude a nossa redação.',
      'Precisamos do seu apoio para continuar.',
      'Torne-se apoiador a partir de dez reais por mês.',
      'Faz um donativo e ajuda-nos a manter o site aberto.',
      'Somos um meio sem fins lucrativos.',
    ],
    join: [
      'Assine por R$ 1,90 no primeiro mês',
      'Já é assinante? Faça login',
      'Torna-te sócio do jornal',
      'Continue lendo com acesso ilimitado',
      'Cancele quando quiser.',
    ],
    meter: [
      'Conteúdo exclusivo para assinantes',
      'Você atingiu o limite de reportagens gratuitas',
      'Este artigo é reservado aos assinantes',
    ],
    email: [
      'Assine a nossa newsletter',
      'Receba todas as manhãs as principais notícias no seu e-mail',
      'Introduza o seu endereço de email',
      'Pode cancelar a inscrição a qualquer momento.',
    ],
    action: ['Siga-nos no Instagram', 'Entre no nosso canal do WhatsApp', 'Leia também', 'Baixe o aplicativo'],
    opener: ['Caro leitor, cara leitora,', 'Antes de sair', 'Chegou até aqui?'],
    closer: ['Agora não', 'Outro valor', 'Lembrar mais tarde'],
    perk: ['Acesso ilimitado', 'Navegação sem anúncios'],
  },
  news: [
    'A Cruz Vermelha arrecadou oito milhões de euros em donativos para as vítimas do incêndio.',
    'O clube tem mais de 200 mil sócios, segundo a direção.',
    'A plataforma perdeu 300 mil assinantes no trimestre, disse a empresa.',
    'O ministro agradeceu o apoio dos sindicatos à proposta do governo.',
    'O preço da assinatura do serviço subirá para 15 euros em março.',
    'A fundação doou dois ventiladores ao hospital da cidade.',
    'Os membros da comissão rejeitaram a proposta com o apoio da oposição.',
    'O banco alimentar precisa de voluntários para o fim de semana, explicou a diretora.',
    'A associação enviou uma carta ao presidente da câmara contra o encerramento da escola.',
    'O seu pai trabalhou quarenta anos na fábrica e nunca faltou um dia.',
  ],
};
