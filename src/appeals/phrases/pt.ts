import type { PhraseTable } from './phrase-table.ts';

/** Portuguese; for example "Apoie o jornalismo independente", "Assine para continuar lendo". */
export const pt: PhraseTable = {
  stopwords:
    'o a os as de que e em um uma é para com do da não se por no na dos das ao como mais seu sua você nos são este',
  phrases: {
    money:
      'faça|fazer|faz .. doação|contribuição|donativo; doe agora|aqui|hoje|para|qualquer; apoie|apoia|apoiar|apoiem .. o|a|nos|nosso|jornalismo|independente|com|este|trabalho; apoie nos; ajude|ajuda|ajudem .. nos|a|o|manter|continuar; precisamos .. de|da|do|seu|sua|apoio|ajuda|você; seu|sua|o teu|vosso|com .. apoio|doação|contribuição|ajuda; cada|qualquer doação|contribuição|real|valor|euro; graças .. leitores|apoio|a .. você; financiado* .. por|pelos .. leitores; contribua .. com|mensal*|para|agora|aqui; torne|tornar .. se .. apoiador*|sócio|assinante|doador*; a partir de .. r|€|mês|reais; depende* .. leitores|de .. você|seu; jornalismo independente .. precisa|apoi*; um café; pix; catarse; apoia se',
    give: 'doa*; doaç*; apoi*; contribu*; donativo*; ajude; paypal; pix; financiamento coletivo',
    join: 'assine; assinar; seja|torne .. assinante|membro|sócio|se; já .. é|sou .. assinante|cadastrado|membro; faça .. login|assinatura|cadastro|parte; cadastre se; registe|registre se; para continuar .. lendo|ler|lendo; continue lendo; teste grátis; experimente; cancele quando; entre ou',
    member: 'assin*; membro*; cadastr*; login; premium; conta',
    email:
      'assine|inscreva|cadastre|receba|subscreva|registe|inscreve .. newsletter*|boletim|boletins|mail|email|notícias|lista; newsletter*; seu|teu|o .. mail|email; endereço .. mail|email; receba|receber|recebe .. mail|email|grátis|notícias|diariamente|semana*|novidades|principais|todos; caixa de .. entrada|correio; fique por dentro; não perca; cancelar .. inscrição|momento; ao se|clicar|informar|inscrever',
    letter: 'newsletter*; boletim; email; e mail; mail; inscri*; novidades',
    action:
      'siga; siga nos; sigam; segue .. no|nos; curta; no|pelo facebook|twitter|instagram|whatsapp|telegram|youtube|x; baixe .. app|aplicativo|nosso; compartilhe; partilhe; ouça .. podcast|nosso; comente; deixe .. comentário|seu; entre .. em|no .. contato|grupo|canal; participe; clique aqui; leia também|mais; nosso canal|grupo; inscreva se no; envie; fale conosco; assista; responda; google notícias; quer .. receber',
    perk: 'ilimitad*; sem anúncios|publicidade; conteúdo* .. exclusiv*; acesso .. a|ilimitado|total|livre; por|/ mês|ano; primeiro mês; desconto*; benefícios; vantagens; grátis',
    meter:
      'exclusivo .. para .. assinantes|membros; só para .. assinantes; artigos|matérias gratuit*|grátis|restantes; você .. leu|atingiu|tem|ainda; conteúdo exclusivo|restrito; este|esta .. conteúdo|reportagem|artigo|texto .. é .. assinantes|exclusivo; para ler .. completo|íntegra|restante',
    voice:
      'nós; nosso; nossa; nossos; nossas; nos; redação; jornalistas; equipe; equipa; somos; fazemos; queremos; precisamos; acreditamos; temos',
    reader: 'você; seu; sua; leitor; leitores; leitora; te; tu; teu; tua; caro*; prezado*; querido*; vocês',
    opener:
      'caro*|prezado*|querido* .. leitor*|leitora*|amigo*; uma|um mensagem|recado|carta da|do|de; antes de .. ir|sair|fechar|continuar|você; se você; já que; você sabia; gostou .. do|da|desta|deste|texto|artigo|conteúdo; obrigado por .. ler; este|nosso texto|jornalismo|trabalho|site; somos; fazer jornalismo; quer; acreditamos; chegou até aqui',
    closer:
      'obrigad*; mais tarde; agora não; lembrar; não obrigado; já .. sou|é|assinante; faça login; entrar; saiba mais; outro valor; quero .. apoiar|doar|assinar|contribuir; apoie|doe|assine|contribua agora|aqui; fechar; política de privacidade; termos',
    report:
      'segundo; disse; afirmou; explicou; milhões; bilhões; por cento; foi; foram; ele; ela; ministro; presidente; polícia; governo; empresa',
    notice:
      'cookie*; consentimento; dados pessoais; publicidade; afiliad*; senha; direitos reservados; foto; javascript; bloqueador; patrocinado',
  },
};
