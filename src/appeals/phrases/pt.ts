import type { PhraseTable } from './phrase-table.ts';

/**
 * Portuguese of Brazil and of Portugal: "Assine" and "Apoie" there with você, Pix and clubs of apoiadores; "Torna-te assinante", "Faz-te
 * sócio", MB Way and consignment of tax here. "Seu" and "sua" are also his and her, so they count only with what is asked for.
 */
export const pt: PhraseTable = {
  stopwords:
    'o a os as de que e em um uma é para com do da não se por no na dos das ao como mais são este foi também já à pelo pela',
  phrases: {
    money:
      // Gifts asked for. "Faça uma doação de qualquer valor."
      'faça|faz|façam .. doação|contribuição|donativo|pix; fazer uma|um doação|donativo|contribuição; doe|doem agora|aqui|hoje|para|qualquer|já|via|o; doar agora|aqui|via; quero doar|apoiar|contribuir; seu|sua|teu|tua|vosso|vossa apoio|doação|contribuição|ajuda|donativo|colaboração; com o|a seu|sua|teu|vosso apoio|ajuda|contribuição; sem o|a|si seu|sua|teu|vosso; cada|qualquer doação|contribuição|real|valor|donativo|apoio|quantia; ' +
      // Support with its object. "Apoie o jornalismo independente."
      'apoie|apoia|apoiem o|a|nos|nosso|nossa|este|esta|quem; apoie|apoia|apoiar .. jornalismo|redação|nosso trabalho; apoiar o nosso|este; apoie nos; apoia nos; nos apoie|ajude; ajude nos|a|o|nosso; ajudem nos|a; ajuda nos; ajude|ajuda .. manter|continuar|seguir; defenda|fortaleça .. jornalismo|imprensa|independente; invista .. jornalismo; ' +
      // Need, dependence and who pays. "Precisamos do seu apoio."
      'precisamos .. de|da|do .. você|seu|sua|apoio|ajuda|si|ti|vocês|leitores; contamos com .. seu|sua|você|apoio|vocês; graças .. ao|aos|à|a .. leitores|você|apoiadores|assinantes|vocês|si .. como|que|apoio; graças a|aos|ao você|nossos|seu|si; financiad* .. por|pelos|pelas .. leitores|doações|assinantes|apoiadores; mantid* .. por|pelos|graças .. leitores|doações|assinantes|apoiadores; depende|dependemos .. de|do|dos .. leitores|você|seu|si|apoio|doações|assinantes; o jornalismo .. independente|qualidade|profissional .. precisa|custa|apoi*|custos|caro; jornalismo independente .. precisa|apoi*|custa; ' +
      // Ways and sizes of giving. "Seja apoiador a partir de R$ 10 por mês."
      'contribua|contribui|colabore|contribuam .. com|mensal*|para|agora|aqui|valor|quanto; torne|tornar|torna|faça|faz se|te .. apoiador*|sócio|sócia|doador*|mecenas|patrono|padrinho; seja .. apoiador*|apoiadora|doador*|padrinho|sócio|mecenas|um apoiador; faça parte .. apoiadores|quem|desta; a partir de r; a partir de .. reais|€ .. mês|mensais; menos de|que .. café; um café .. por|pague|mês|nos; pague nos um; chave pix; pix .. apoi*|chave|doa*|qualquer; faça um pix; catarse; apoia se; apoio recorrente|mensal|financeiro; campanha de financiamento; vaquinha .. nossa|apoie|contribua; assinatura solidária; consigna* .. irs|%; mb way .. donativo|apoi*; sem fins lucrativos .. somos|que|apoi*|depende*; somos .. sem fins; se .. valoriza|acredita|gosta|puder|pode .. apoie|jornalismo|trabalho|contribua|nosso|ajude; sem .. anunciantes|patrões|paywall|bilionários .. nem|apenas|graças; gratuito|aberto|livre|acessível para|a todos; ' +
      'se .. importante|importa .. si|você|ti; importante para si|você|ti .. contribua|apoie|ajude|assine|torne; contribua|contribui com .. puder|puderes|quanto|que|qualquer|euros|€|r; quem nos .. lê|leia|acompanha|apoia; nos lê|leem|leia .. e|nos|contribu*|ajud*|apoi*; ajude|ajuda|ajudar .. pagar as contas; sem você|vocês|si|ti|vós|o seu|tua .. não|nada|apoio|dá|seria; custa caro|dinheiro; jornalismo .. custa|tem custo|custos|preço; receita|receitas|orçamento .. vem|provém|depende .. quem|leitores|assinantes|doações|você; não temos .. grupo|dono|donos|partido|patrões|milionário* .. por|atrás|nem|trás; já faz a|toda|muita diferença; já fazem a|toda|muita diferença; quero apoiar|contribuir|ajudar|doar|assinar',
    give: 'doa; doe; doar; doaç*; doad*; apoio; apoie*; apoia*; contribu*; donativo*; ajude; paypal; pix; financiamento coletivo; crowdfunding; vaquinha; mecena*; patrocin*; solidári*; mbway; arrecada*; angaria*',
    join:
      // Subscribe. "Assine por R$ 1,90 no primeiro mês."
      'assine|assina|subscreva|subscreve agora|já|por|o|a|aqui|para|nosso|e|com|hoje; assinar agora|já|por; quero assinar; seja|torne|torna|vire|fique .. assinante|membro|sócio|sócia|premium; faça parte|a .. clube|assinatura|comunidade|sua assinatura; junte|junta se|te .. a|à|ao|aos; conheça|ver|veja|escolha|escolhe .. planos|plano|ofertas|assinatura; assinatura .. a partir|por|digital|anual; aproveite .. oferta|desconto|promoção; ofereça|oferece .. assinatura; ' +
      // Accounts at a wall. "Já é assinante? Faça login."
      'já .. é|sou|és|tem|tenho .. assinante|cadastrado|membro|conta|cadastro|sócio|registado|assinatura; faça|fazer|faz .. login|cadastro; cadastre|registe|registre|regista se|te; entre ou; entrar .. com|na .. conta; inicie sessão; iniciar sessão; iniciar a sessão; crie|criar|cria .. conta; cadastro gratuito; registo gratuito; ainda não .. é|tem|és assinante|conta|cadastro; ' +
      // The rest of the article, trials. "Continue lendo gratuitamente."
      'para .. continuar .. lendo|ler|leitura|lendo; continue|continuar|continua .. lendo|ler|leitura; teste|experimente|experimenta|degustação .. grátis|gratuitamente|gratuito|dias|mês; período grátis; cancele|cancela|cancelar .. quando|momento; sem fidelização|fidelidade|compromisso; desbloqueie|libere|tenha|acesse|aceda|acede .. acesso|todo*|conteúdo*|artigo*|ilimitado|matérias; ' +
      // Print. "Compre a edição em papel."
      'compre|adquira .. edição|exemplar|revista|número; nas bancas; em banca*; ' +
      'faça|faz|fazer parte do|da|desta|deste; junte se|junta te .. ao|à .. clube|comunidade|nós|nossa; torne se|torna te .. amigo|amiga|membro|sócio|sócia|apoiador*|assinante; ' +
      'faça|faz|fazer parte do|da .. receba|recebe|apoie',
    member:
      'assin*; subscrição; subscrições; membro*; cadastr*; login; premium; conta; sócio*; sócia*; regist*; adesão',
    email:
      // The headline of the box. "Assine a nossa newsletter."
      'assine|inscreva|cadastre|receba|subscreva|subscreve|registe|inscreve|inscrição|recebe .. newsletter*|boletim|boletins|mail|email|lista|newsletters; nossa|nossas|nosso|a|minha newsletter|newsletters|boletim; newsletter .. semanal|diária|gratuita|gratuito|receba|assine|subscreva; ' +
      // The field. "Digite o seu e-mail".
      'seu|teu|meu|o .. mail|email; endereço .. mail|email|eletrónico|eletrônico; digite|insira|introduza|informe|coloque .. mail|email|endereço; ' +
      // What comes when. "Receba todas as manhãs no seu e-mail."
      'receba|recebe|recebam|receber .. mail|email|grátis|gratuitamente|notícias|diariamente|semana*|novidades|principais|todos|todas|alertas|conteúdos|no seu|nossas|cada; caixa de .. entrada|correio|email; todos|todas|cada .. dias|dia|manhã|manhãs|semana|semanas|sexta|domingo|tarde .. mail|email|newsletter|caixa; no|na seu|sua|teu|tua .. mail|email|caixa; direto|diretamente no|na|para .. mail|email|seu|caixa; fique|mantenha|fica .. por dentro|informado|informada|atualizado|atualizada|par; não perca|percas; ' +
      // Small print and success. "Pode cancelar a inscrição a qualquer momento."
      'cancelar|cancele|anular .. inscrição|subscrição .. momento|altura|quando|qualquer; descadastr*; remover .. inscrição; ao se|te|inscrever|clicar|informar|cadastrar|subscrever|assinar|enviar|registar .. concorda|aceita|nossa|política|termos|você|inscrever|cadastrar; autorizo|aceito|concordo .. receber|dados|política; obrigad* por .. inscrever|subscrever|assinar|cadastrar; inscrição .. confirmada|sucesso|realizada; confirme .. email|mail|inscrição|subscrição; sem|não .. spam; ' +
      'todos|todas|cada .. sábados|sábado|domingos|semana|semanas|manhãs|dias|sextas .. enviamos|mandamos|recebe|receba|caixa|email|mail; o melhor da|do .. semana|dia|mês; enviamos|mandamos lhe|te|o|para .. melhor|caixa|semana|email; caixa de .. correio|entrada; inscreva se|inscreve te .. aqui|gratuit*|já|grátis',
    letter:
      'newsletter*; boletim; email; emails; e mail; e mails; mail; inscri*; novidades; alertas; notificações; spam; caixa de entrada',
    action:
      // Follow. "Entre no nosso canal do WhatsApp."
      'siga nos|o|a|no|nosso|nossa|nossas|nas|pelo|também; sigam nos; segue nos|o|a; siga|segue|sigam|acompanhe|acompanha .. facebook|twitter|instagram|whatsapp|telegram|youtube|google|redes|tiktok|x|canal|linkedin; acompanhe nos|o|a|nosso|nossas; curta .. página|facebook|nossa|nosso; no|pelo facebook|twitter|instagram|whatsapp|telegram|youtube|tiktok .. e|ou|clique; entre|entra|participe|inscreva|junte .. canal|grupo|comunidade|whatsapp|telegram|discord|youtube; nosso|nossos|nossas canal|grupo|canais|redes|perfil|comunidade; adicione|escolha|defina .. google|fonte|favorit*; google notícias|news|discover; ative|ativa .. notificações|sininho|alertas; inscreva se no; deixe .. like|joinha|curtida; ' +
      // Apps and podcasts. "Baixe o aplicativo."
      'baixe|descarregue|instale|baixa|descarrega .. app|aplicativo|nosso|aplicação|grátis; app store; google play; ouça|ouve|escute|escuta .. podcast*|nosso|episódio|spotify|aqui; nosso podcast; assista|veja .. vídeo|nosso|youtube|abaixo|live; ' +
      // Share and answer. "Deixe seu comentário."
      'compartilhe|partilhe|partilha .. com|esta|este|notícia|artigo|nas|matéria|amigos|texto; comente; deixe|deixa .. comentário|seu|sua|opinião|teu; conte nos|para; conta nos; diga nos|o; nos conte|diga; escreva|escreve|envie|mande|envia .. nos|seu|sua|para|email|foto*|um; fale conosco|connosco|com|com a; entre em contato; contacte nos|a; entrar em contato conosco; participe|participa .. enquete|sorteio|da|do|pesquisa|debate; responda .. pesquisa|enquete|questionário|inquérito; o que .. achou|acha|achaste|pensa; qual .. sua opinião; vote|votar aqui|agora|na|no; assine .. petição|abaixo; tem .. sugestão|dúvida*|pergunta*|denúncia|informação|dica|história|uma sugestão .. envie|escreva|fale|para|conte|contact*; encontrou .. erro; reporte|relate .. erro; ' +
      // Shop and onward links. "Leia também".
      'leia|leia veja|também|mais|ainda; veja|confira|ouça|lê também|mais|ainda|aqui; clique aqui|em|no|na; saiba mais; quer .. receber|saber|ler|ficar; compre|garanta|reserve .. aqui|seu|sua|já|ingresso*|agora|livro|bilhete*; conheça|confira|visite|descubra nosso|nossa|o nosso|todos|as; para .. mais informações|notícias; ' +
      'sabe|tem|sabes|tens .. algo|alguma|informações|informação|denúncia|dica|documentos .. sobre|de|do|das .. fale|escreva|contacte|envie|conte|entre|fala; fale|escreva|contacte|entre .. nossa|nosso|nossos jornalista*|repórter|redação|equipa|equipe; com|em total|absoluto|todo sigilo|confidencialidade|anonimato; sigilo|anonimato .. garantido|através|garantimos; ative|ativa|activa|active .. notificações|alertas; ' +
      'nos comentários; mande|envie nos|um .. áudio|mensagem|foto*; o que acha|achas|achou; deixe|deixa .. opinião|comentário',
    perk: 'ilimitad*; sem anúncios|publicidade; conteúdo*|newsletters|artigos|eventos|matérias .. exclusiv*; acesso .. a|à|ao|ilimitado|total|livre|completo|digital|antecipado; por|ao mês|ano; € .. mês|ano; reais por; primeiro*|primeiros mês|meses|ano; depois; desconto*; benefícios; vantagens; grátis; brindes; sorteios; edição impressa|digital|papel; acervo; arquivo; clube de; oferta; promoção; 30 dias; economize; poupe',
    meter:
      // "Conteúdo exclusivo para assinantes."
      'exclusiv* .. para|a .. assinantes|membros|assinante|subscritores|apoiadores; só|apenas|somente para .. assinantes|membros|subscritores; conteúdo|artigo|matéria exclusivo|exclusiva|restrito|premium|bloqueado|fechado; reservad* a|aos .. assinantes|subscritores; este|esta .. conteúdo|reportagem|artigo|texto|matéria .. é|está .. assinantes|exclusivo|exclusiva|reservado|restrito|premium; ' +
      // "Você ainda tem 2 artigos grátis neste mês."
      'artigos|matérias|notícias|textos gratuit*|grátis|restantes .. mês|leu|disponíveis|neste|por; você|já .. leu|atingiu|utilizou|alcançou .. limite|artigos|matérias|grátis|gratuitas|gratuitos; ainda .. tem|restam .. artigos|matérias|grátis; restam .. artigos|matérias|%; limite de .. artigos|matérias|leitura|reportagens; para ler .. completo|completa|íntegra|restante|artigo|matéria|resto|integral; leia|ler .. artigo|matéria|texto completo|completa|íntegra; % deste|do artigo|conteúdo|texto; o resto|restante deste|do .. artigo|texto; ' +
      'faltam|falta|resta|restam .. % .. artigo|texto|ler|deste; % .. deste|do artigo|texto|desta; ver|veja|conheça .. as|nossas|todas ofertas|planos',
    voice:
      'nós; nosso; nossa; nossos; nossas; redação; redacção; jornalistas; equipe; equipa; somos; fazemos; queremos; precisamos; acreditamos; temos; trabalhamos; publicamos; produzimos; meu; minha; conosco; connosco; ' +
      'publicámos|publicamos; fizemos; acompanhámos|acompanhamos; investigámos|investigamos; revelámos|revelamos; escrevemos; estivemos; pedimos; não temos|dependemos|aceitamos; podemos; continuamos',
    reader:
      'você; vocês; leitor; leitores; leitora; leitoras; te; tu; ti; si; teu; tua; caro*; cara; caras; prezad*; querid*; vosso; vossa; favor; amigos; seu apoio|email|e',
    opener:
      // Salutations. "Caro leitor, cara leitora,"
      'caro*|cara|caras|prezad*|querid*|estimad* .. leitor*|leitora*|amigo*|amiga*|assinante*|ouvinte*; olá; oi; um|uma mensagem|recado|carta|nota|aviso|pedido da|do|de|para|aos; ' +
      // To one about to leave, or who has read so far. "Antes de você sair…"
      'antes de .. ir|sair|fechar|continuar|você|saíres; antes que você; se você|chegou|gostou|gosta|quer|puder|acredita|leu; já que .. você|está|chegou; você .. sabia|gostou|chegou|leu|acabou|pode; sabia que; gostou|gosta|gostaste .. do|da|desta|deste|texto|artigo|conteúdo|que|matéria|nosso; obrigad* por .. ler|leres|estar|nos|acompanhar|chegar; chegou|chegaste até aqui|ao; quer .. mais|receber|saber|ficar|continuar|apoiar|ajudar; um|este favor|minuto|minutinho; ' +
      // The outlet on itself. "Fazer jornalismo custa dinheiro."
      'este|nosso|nossa texto|jornalismo|trabalho|site|conteúdo|equipe|redação|independência|artigo|reportagem; na|no .. acreditamos|fazemos; somos .. um|uma|independente*|jornalistas; fazer jornalismo; o|um bom jornalismo; o jornalismo .. independente|qualidade|livre|local|profissional; acreditamos; queremos|precisamos|trabalhamos|produzimos|estamos|fazemos|publicamos; em tempos de; hoje|agora mais do; mais do que nunca; ao contrário de; para .. continuarmos|seguirmos|continuar; não perca; fique .. por|informado|dentro; assine|apoie|inscreva|subscreva; nota da|do|de; há .. anos .. que|fazemos',
    closer:
      'obrigad*; mais tarde; agora não; talvez depois; lembrar*|lembre; não obrigado|obrigada; já .. sou|é|assinante|apoiador|apoio|doei|contribuo; faça login; entrar; iniciar sessão; saiba|saber mais; outro valor|montante; outra quantia; uma vez; única vez; mensal*; anual*; quero .. apoiar|doar|assinar|contribuir|receber; apoie|doe|assine|contribua|apoiar|doar|subscrever agora|aqui|já; fechar; pular; ignorar; política de privacidade; termos .. uso|condições|serviço; cancele .. quando|qualquer; pix|iban|paypal|boleto|multibanco|transferência|cartão|nib; em nome da|de|do; um abraço; atenciosamente; cordialmente; a|o redação|direção|diretor|equipa|equipe; continuar sem',
    report:
      'segundo; disse; afirmou; afirma; explicou; explica; contou; declarou; anunciou; informou; acrescentou; diz; milhões; bilhões; por cento; ele; ela; ministro; ministra; presidente; polícia; tribunal; governo; empresa; universidade; estudo; ontem; usuários; clientes; foi',
    notice:
      'cookie*; consentimento; lgpd; dados pessoais; publicidade; anunciante*; afiliad*; comissão; senha; palavra passe; direitos reservados; copyright; foto de|reprodução|divulgação; javascript; navegador; bloqueador*; patrocinado; captcha; maior de idade; condições de utilização',
    disclosure:
      'link*|links de afiliad*|afiliação; link*|links afiliad*; comissão|comissões .. link*|compra*; link*|links .. comissão|comissões; programa de afiliad*; associado* .. amazon',
  },
};
