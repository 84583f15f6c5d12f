import type {Language} from './language.ts'
import {phrases, words} from './lists.ts'

/** Portuguese. */
export const pt: Language = {
  tag: 'pt',
  name: 'Portuguese',
  feedNotes: [
    ['o post ', ' apareceu primeiro em '],
    ['o conteúdo ', ' aparece primeiro em ']
  ],
  signs: {
    words: words(`
      de a o que e do da em os no na um as uma para com não por dos mais das como se foi ao pelo pela à nos nas
      ou são seu sua mas também há já às aos até ser após quando ele ela tem foram está entre sobre sem isso
      esse pelos num segundo
    `),
    letters: 'ãõ'
  },
  quotes: ['“”', '«»', '""'],
  decimal: ',',
  units: words(
    'milhões bilhões milhão bilhão mil por km kg metros euros cento quilômetros quilómetros reais dólares pontos toneladas litros hectares graus'
  ),
  clock: words('às'),
  undoubled: words('os as um uma de do da dos das com por em'),
  spacedMarks: '%',
  abbreviations: words(`
    sr sra srs sras srta dr dra drs dras prof profa eng arq adv exmo exma ilmo d dom sto sta pe fr gen cel maj
    cap ten sgt brig alm min gov dep sen pres etc p.ex ex pág págs p pp núm art arts vol vols ed eds fig cf ref
    obs aprox máx mín tel telef av r al lg pç trav rod ltda ltd cia lda s.a inc jr d.c a.c e.u.a jan fev abr mai
    jun jul ago nov dez n.º depto dpto univ hab trad séc
  `),
  grammar: {
    determiners: words(`
      o a os as um uma uns umas seu sua seus suas meu minha meus minhas nosso nossa nossos nossas este esta
      estes estas esse essa esses essas aquele aquela aqueles aquelas cada
    `),
    openEnded: words(`
      de do da dos das em no na nas num numa ao aos às pelo pela pelos pelas com por os as e ou nem mas que cujo
      cuja cujos cujas porque desde perante mediante sob
    `),
    transitive: words(`
      inclui incluem incluiu incluir contém contêm conter constitui constituem constituir provoca provocam
      provocou provocar garantem garantir recebe recebem recebeu receber proporciona proporcionam proporcionou
      proporcionar obtém obtêm obteve obter destrói destroem destruiu destruir rejeita rejeitam rejeitou
      rejeitar fornece fornecem forneceu fornecer envolve envolvem enfrenta enfrentam enfrentou enfrentar
      impulsiona implica implicam representam ofereceu alcançar requerer exigir realizar utilizar estabelecer
      reduzir fomentar manter
    `),
    finite: words(`
      é são era eram foi foram será serão seria seriam seja sejam está estão estava estavam esteve estiveram
      estará tem têm tinha tinham teve tiveram terá teria há havia houve haverá haveria pode podem podia podiam
      pôde poderá poderia deve devem devia deverá deveria quer querem queria quis vai vão ia iam irá faz fazem
      fazia fez fizeram fará diz dizem disse disseram afirma afirmou explica explicou acrescentou garantiu
      contou chega chegam chegou chegaram saiu saíram ficou ficaram fica continua continuam continuou deu deram
      dá dão começou começa terminou morreu morreram ganhou perdeu voltou caiu subiu passou existe existem
      parece vem vêm veio sai segue seguem
    `),
    subjects: words('eu tu ele ela você nós vós eles elas vocês isto isso aquilo ninguém quem'),
    saying: words(`
      disse diz dizem disseram dizia afirmou afirma afirmaram explicou explica acrescentou acrescenta garantiu
      garante contou conta declarou declara ressaltou ressalta destacou destaca lembrou lembra comentou comenta
      completou completa admitiu admite avaliou avalia observou observa respondeu responde perguntou pergunta
      avisou avisa sublinhou sublinha adiantou adianta assegurou assegura alertou alerta reconheceu reconhece
      reforçou reforça salientou salienta frisou frisa criticou critica lamentou lamenta concluiu conclui
      escreveu escreve anunciou anuncia argumentou argumenta revelou revela relatou relata apontou aponta
      recordou recorda defendeu defende indicou indica referiu refere questionou
    `),
    telling: words(`
      lê lia lê-se lia-se gritou grita gritava gritavam brinca brincou pediu pede pedem pedia promete prometia
      prometeu aconselha aconselhou ordenou ordena propõe propôs ofereceu oferece repetia repete implorou
      convida convidava canta cantou cantavam proclama decidiu sentenciou exige exigiu suplicou avisava
      sussurrou murmurou sorri ri anunciava rezava dizia espera esperam
    `),
    citing: words('era foi dizia diz parece significa soava')
  },
  compounds: {
    words: words(`
      primeiro-ministro primeira-ministra primeiros-ministros vice-presidente vice-presidentes vice-prefeito
      vice-prefeita vice-governador vice-ministro ex-presidente ex-presidenta ex-ministro ex-ministra
      ex-prefeito ex-governador ex-marido ex-mulher ex-jogador segunda-feira terça-feira quarta-feira
      quinta-feira sexta-feira segundas-feiras sextas-feiras meia-noite meio-dia bem-estar mal-estar bem-vindo
      bem-vinda bem-vindos porta-voz porta-vozes porta-aviões guarda-chuva guarda-redes guarda-costas
      guarda-roupa arco-íris alto-falante curto-circuito médio-campo meio-campo meia-final meias-finais
      recém-nascido recém-nascidos recém-chegado recém-criado pré-candidato pré-candidata pós-graduação
      pós-guerra pró-reitor secretário-geral secretária-geral procurador-geral procuradora-geral diretor-geral
      diretora-geral cessar-fogo decreto-lei projeto-piloto palavra-chave público-alvo matéria-prima
      matérias-primas obra-prima obras-primas mão-de-obra ano-luz carro-bomba homem-bomba cirurgião-dentista
      norte-americano norte-americana norte-americanos norte-americanas sul-americano sul-americana
      sul-americanos sul-americanas norte-coreano norte-coreana sul-coreano sul-coreana sul-africano
      sul-africana latino-americano latino-americana luso-brasileiro luso-brasileira afro-brasileiro
      afro-brasileira franco-alemão político-militar infanto-juvenil micro-ondas anti-inflamatório super-homem
      pronto-socorro salva-vidas quebra-cabeça rio-grandense mato-grossense
    `),
    tails: [],
    heads: words('recém'),
    prefixes: words('ex vice anti pré pós pró sub super'),
    enclitics: words('se lo los las lhe lhes')
  },
  labels: {
    'read-more': {
      whole: phrases(`
        veja os vídeos
      `),
      start: phrases(`
        leia também; leia mais; leia ainda; leia tudo sobre; leia mais sobre; leia a reportagem completa;
        lê também; ler também; ler mais; veja também; veja ainda; veja mais; vê também; ver também;
        ver mais; confira também; assista também; ouça também; mais sobre; mais sobre este assunto;
        mais sobre o assunto; mais sobre o tema; mais sobre este tema; conteúdo relacionado;
        notícia relacionada; notícias relacionadas; artigo relacionado; artigos relacionados;
        matéria relacionada; matérias relacionadas; posts relacionados; relacionado; você pode gostar;
        você também pode gostar; pode interessar-lhe; também pode interessar; continue lendo;
        continue a ler; recomendado para você; leia … aqui; clique aqui para … mais;
        saiba mais:; veja aqui:; leia aqui:; leia a seguir:; veja mais:; leia mais notícias; veja o vídeo:;
        assista ao vídeo:; vê mais; lê mais; sabe mais:;
        leia a íntegra; leia na íntegra; leia a matéria completa; veja fotos; veja as fotos; veja imagens;
        vídeos: mais assistidos; vídeos: os mais assistidos; vídeos mais assistidos; vídeos: as notícias;
        vídeos: tudo sobre; vídeos: veja; assista a mais vídeos; veja mais vídeos; veja mais notícias;
        confira mais notícias; em vídeo:; em fotos:; confira aqui:;
        assista:; leia a seguir;
        conheça:; entenda:; veja vídeo:;
        mais notícias em;
        confira aqui o vídeo; confira o vídeo abaixo; assista ao vídeo abaixo; veja o vídeo abaixo;
        siga lendo:; confira ainda; leia também em; entenda melhor:;
        veja mais notícias da região; leia outras notícias; leia outras notícias da região;
        tudo o que sabemos sobre; ver mais na uol; vídeos: as notícias que; últimas notícias de campinas;
        leia mais aqui; leia a entrevista completa; leia mais detalhes; veja a seguir; veja mais sobre;
        veja mais aqui; veja a matéria completa; veja a reportagem completa; veja a íntegra;
        veja a entrevista completa; veja na íntegra; veja mais detalhes; confira mais; confira a seguir;
        confira mais sobre; confira mais aqui; confira a matéria completa; confira a reportagem completa;
        confira a íntegra; confira a entrevista completa; confira na íntegra; confira mais detalhes;
        assista mais; assista mais sobre; assista a entrevista completa; ouça mais; ouça mais sobre;
        ouça a entrevista completa; saiba também; saiba mais sobre; saiba a entrevista completa; lê ainda;
        lê a seguir; lê mais sobre; lê mais aqui; lê a matéria completa; lê a reportagem completa; lê a íntegra;
        lê a entrevista completa; lê na íntegra; lê mais detalhes; vê ainda; vê a seguir; vê mais sobre;
        vê mais aqui; vê a matéria completa; vê a reportagem completa; vê a íntegra; vê a entrevista completa;
        vê na íntegra; vê mais detalhes; sobre o mesmo tema; sobre o mesmo assunto; relembre o caso;
        entenda o caso; pode ler também; pode ver também
      `),
      weak: phrases(`
        leia; ler; veja; assista; ouça; confira; vídeo; video; vídeos; fotos; galeria; fotogaleria; podcast;
        infográfico; saiba mais; leia aqui; veja aqui; em imagens; em fotos; em vídeo; não perca;
        relacionadas; relacionados; mais notícias; recomendado; recomendados; recomendadas;
        mais informações; destaques; outras notícias; para saber mais; matérias recomendadas
      `)
    },
    related: {
      whole: phrases(`
        artigos relacionados; artigo relacionado; notícias relacionadas; matérias relacionadas;
        posts relacionados; conteúdo relacionado; conteúdos relacionados; artigos relacionadosmais do autor;
        mais lidas; as mais lidas; mais lidos; os mais lidos; as mais lidas agora; as mais vistas; mais vistos;
        mais notícias; últimas notícias; leia também; leia mais; veja também; veja mais; você pode gostar;
        você também pode gostar; você também pode se interessar; pode interessar-lhe; também pode interessar;
        também lhe pode interessar; recomendado para você; recomendados para você; recomendadas para você;
        outras notícias; mais do autor; mais sobre o assunto; mais populares; assuntos relacionados;
        sugestões de leitura; relacionada; notícia relacionada; relacionadas; relacionado;
        artigo anterior; próximo artigo; artigo seguinte; também pode gostar; também pode gostar de;
        para si; para ti; mais artigos a carregar;
        verifique também; confira também;
        navegação de post; navegação de posts; navegação de artigos;
        artigos recentes;
        postagens relacionadas; publicações relacionadas; notícias recentes; posts recentes;
        postagens recentes; mais recentes; as mais recentes; você pode se interessar;
        você pode se interessar por; talvez você goste; talvez você também goste; pode interessar;
        pode lhe interessar; poderá gostar; também poderá gostar; outros artigos; outras matérias; mais vistas;
        mais acessadas; mais notícias do dia; matérias recomendadas; últimas publicações; últimos artigos;
        últimas postagens; últimos posts; tópicos relacionados; você pode gostar de; outras publicações;
        últimos áudios; últimos vídeos; leia mais sobre;
        comentários recentes;
        talvez te interesse; talvez lhe interesse; sugestões para si; sugestões para você; mais comentadas;
        vídeos mais vistos;
        vídeos e noticias mais lidas; vídeos e notícias mais lidas; notícias mais lidas; noticias mais lidas;
        notícias e vídeos mais lidos; mais lidas da semana; mais lidas do dia; mais lidas hoje;
        mais lidas do mês; últimas noticias; notícias em destaque;
        a informação mais vista; mais lidas agora; cobertura do correio braziliense;
        recomendados para si; recomendado para si;
        mais artigos; não deixe de ler; escolhas da redação; escolhas do editor; mais deste autor;
        matéria anterior; próxima matéria; mais desta categoria; mais desta seção;
        mais lidas de hoje; as mais lidas da semana; as mais lidas do dia; postagens mais visitadas deste blog;
        mensagens populares deste blogue;
        mais compartilhadas; em alta agora; últimas manchetes; outros leitores também leram
      `),
      weak: phrases(`
        relacionados; recomendado; recomendados; tendências; populares; saiba mais;
        mais; últimas; destaques; em alta; em destaque; não perca;
        mais informações; recomendadas; para saber mais;
        pela web
      `)
    },
    continues: {
      start: phrases(`
        continua depois da publicidade; continua após a publicidade; continua após publicidade;
        a matéria continua após; matéria continua após; a notícia continua após; notícia continua após;
        o artigo continua após; texto continua após; continue lendo após; continue a ler após;
        publicidade - continue; continuar a ler depois da publicidade;
        pule … e continue lendo; pular … e continuar lendo; pular … e continue lendo; fim do conteúdo;
        fim de matérias recomendadas; fim do matérias recomendadas; fim das mais lidas;
        clique aqui para; clica aqui para; clique no link para; para ouvir, clique aqui;
        para ler … clique aqui; para ver … clique aqui; para assistir … clique aqui; continua após o anúncio;
        continua depois do anúncio; continua a seguir à publicidade; artigo continua após;
        pub • continue a ler; pub · continue a ler; continue a ler a seguir; continua a fazer scroll;
        continue a fazer scroll; continue o scroll;
        a matéria continua depois da publicidade; a matéria continua após a publicidade;
        a notícia continua após a publicidade; o artigo continua após a publicidade;
        o texto continua após a publicidade
      `)
    },
    ad: {
      whole: phrases(`
        publicidade; publicidade publicidade; anúncio; anúncios; pub; conteúdo patrocinado;
        conteúdo publicitário; links patrocinados; conteúdo de marca; fechar anúncio; pular anúncio;
        informe publicitário; publieditorial; conteúdo promovido; publi;
        no banner to display;
        notícia patrocinada; conteúdo apoiado por; remover anúncio; remover anúncios; opção patrocinada;
        ver oferta; adicionar ao carrinho; comprar agora; ver preço; comprar na amazon; ver na amazon;
        parceria paga; em parceria com
      `),
      weak: phrases('patrocinado; patrocinados; promovido; patrocinador; parceiros')
    },
    'comment-heading': {
      start: phrases(`
        deixe um comentário; deixe uma resposta; deixe seu comentário; deixe o seu comentário;
        deixe sua resposta; deixe a sua resposta; deixa um comentário; deixa uma resposta;
        deixa o teu comentário; deixar um comentário; deixar uma resposta; deixar comentário; deixar resposta;
        escreva um comentário; escreva seu comentário; escreva o seu comentário; escreve um comentário;
        escrever um comentário; escrever comentário; publique um comentário; publique seu comentário;
        publicar um comentário; poste um comentário; postar um comentário; adicione um comentário;
        adicionar um comentário; adicionar comentário; adicionar novo comentário; envie um comentário;
        envie seu comentário; enviar um comentário; faça um comentário; faça seu comentário;
        comente esta notícia; comente este artigo; faça login para comentar; entre para deixar um comentário;
        iniciar sessão para comentar;
        os comentários estão fechados; comentários encerrados
      `),
      weak: phrases(`
        comente; comentários; comentar; responder; resposta; respostas; sem comentários; nenhum comentário;
        não há comentários; comentários desativados; comentários desligados;
        ainda não há comentários; participe da conversa; participe da discussão; dê sua opinião;
        dê a sua opinião; deixe sua opinião;
        comentário em; comentários em; comentário sobre; comentários sobre; pensamento em; pensamentos em;
        pensamentos sobre; opiniões sobre; resposta para; respostas para; um comentário em;
        um comentário sobre;
        discussão; junte-se à discussão; discussão para membros; comece a conversa; discussão entre membros;
        iniciar a conversa; comentarios;
        sem comentário
      `),
      whole: phrases(`
        seja o primeiro a comentar; comentários fechados; ver comentários; ver todos os comentários;
        0 comentários;
        responderexcluir; respostasresponder; responder excluir; respostasexcluir; respondereliminar;
        respostaseliminar;
        comente abaixo; comentários do facebook; comentários no facebook; comentários facebook;
        seja o primeiro a comentar esta notícia;
        0 comentário
      `)
    },
    'comment-notice': {
      start: phrases(`
        o seu endereço de e-mail não será publicado; o seu endereço de email não será publicado;
        seu endereço de e-mail não será publicado; seu endereço de email não será publicado;
        o seu endereço de correio electrónico não será publicado;
        o seu endereço de correio eletrónico não será publicado; o teu endereço de email não será publicado;
        o seu e-mail não será publicado; o seu email não será publicado; seu e-mail não será publicado;
        seu email não será publicado; o endereço de e-mail não será publicado;
        o endereço de email não será publicado;
        salvar meus dados neste navegador para a próxima vez que eu comentar;
        salvar meu nome, e-mail e site neste navegador para a próxima vez que eu comentar;
        salve meu nome, e-mail e site neste navegador para a próxima vez que eu comentar;
        guardar o meu nome, email e site neste navegador para a próxima vez que eu comentar;
        este site utiliza o akismet para reduzir spam; esse site utiliza o akismet para reduzir spam;
        este site usa o akismet para reduzir spam; este site utiliza o akismet para reduzir o spam;
        fica a saber como são processados os dados dos comentários;
        saiba como são processados os dados dos comentários;
        aprenda como seus dados de comentários são processados;
        saiba como seus dados em comentários são processados;
        saiba mais sobre como seus dados de comentários são processados; os comentários estão desativados;
        os comentários estão fechados; os comentários estão encerrados;
        o seu comentário está aguardando moderação; seu comentário está aguardando moderação;
        o seu comentário aguarda moderação; você precisa fazer o login para publicar um comentário;
        você precisa estar logado para enviar comentários; você precisa estar logado para comentar;
        você deve estar logado para publicar um comentário; você deve fazer login para comentar;
        você deve estar conectado para postar um comentário;
        tem de iniciar a sessão para publicar um comentário;
        tem de ter a sessão iniciada para publicar um comentário; precisa de iniciar sessão para comentar;
        notifique-me sobre novos comentários por e-mail; notifique-me sobre novas publicações por e-mail;
        notificar-me de novos comentários por email; notificar-me de novos artigos por email;
        avise-me sobre novos comentários por email; avise-me sobre novas publicações por email;
        preencha os seus dados abaixo ou clique em um ícone para log in; clique aqui para cancelar a resposta;
        por favor digite seu comentário; por favor, digite seu nome aqui;
        você digitou um endereço de e-mail incorreto;
        os comentários não representam; comentários são moderados; os comentários são moderados;
        para comentar é; para comentar você;
        faça login ou cadastre-se;
        os comentários não representam a opinião;
        não foi possível carregar o disqus; precisa fazer login para comentar;
        é necessário fazer login para comentar; faça login para comentar;
        precisa de fazer login para comentar;
        nenhuma tag html permitida;
        endereços de páginas da web e endereços de e-mail se transformam em links automaticamente;
        quebras de linhas e de parágrafos são feitas automaticamente; o conteúdo deste campo é privado;
        o conteúdo deste campo será mantido privado;
        os comentários são de responsabilidade; os comentários publicados são;
        obrigado pelo seu comentário. seu comentário; o que você achou desta;
        você precisa fazer o login para publicar; o seu endereço de email não será;
        tem de ter a sessão iniciada para;
        tem 1500 caracteres disponíveis; todos os campos são de preenchimento;
        todos os comentários são mediados; todos os comentários são moderados;
        os comentários que desrespeitarem; os comentários enviados devem respeitar;
        os comentários são da responsabilidade;
        este conteúdo não recebe mais comentários; ocorreu um erro ao carregar os comentários;
        ocorreu um erro ao carregar a página; por favor, tente novamente mais tarde;
        o autor da mensagem, e não o; leia as regras de uso do;
        o conteúdo dos comentários é; o conteúdo dos comentários não; o conteúdo dos comentários publicados;
        o conteúdo dos comentários abaixo;
        é preciso estar logado para comentar; é preciso estar logado para deixar;
        é preciso estar logado para publicar; é preciso estar logado para enviar;
        é preciso estar logado para postar; é preciso estar logado para fazer um comentário;
        é preciso estar logado para responder;
        você precisa estar logado para deixar; você precisa estar logado para publicar;
        você precisa estar logado para enviar; você precisa estar logado para postar;
        você precisa estar logado para responder
      `),
      whole: phrases(`
        este comentário foi removido;
        comentários desativados para esta matéria; leia as regras da comunidade; regras para comentários;
        mostrar todos os comentários; mais recentes primeiro
      `)
    },
    'comment-field': {
      start: phrases(`
        nome; seu nome; o seu nome; nome completo; sobrenome; e-mail; email; seu e-mail; seu email;
        o seu e-mail; o seu email; endereço de e-mail; endereço de email; correio electrónico;
        correio eletrónico; mail; site; website; página web; url; comentário; seu comentário; o seu comentário;
        mensagem; sua mensagem; publicar comentário; publicar o comentário; enviar comentário;
        postar comentário; submeter comentário; enviar resposta; enviar; submeter; cancelar resposta;
        cancelar a resposta; cancelar; obrigatório; opcional; não será publicado; nunca publicado;
        campos obrigatórios são marcados com; campos obrigatórios marcados com;
        os campos obrigatórios são marcados com; os campos obrigatórios estão marcados com;
        campos obrigatórios estão marcados com; campos requeridos são marcados com; campos obrigatórios;
        terminar sessão;
        faça login para responder; faça login para deixar um comentário; sair desta conta;
        inicie a sessão para responder
      `),
      whole: phrases(`
        reportar comentário; denunciar comentário
      `)
    },
    share: {
      start: phrases(`
        clique para compartilhar; carregue aqui para partilhar; clique para partilhar; clique para imprimir;
        clique para enviar; compartilhar no facebook; compartilhar no twitter; compartilhar no x;
        compartilhar no whatsapp; compartilhar no linkedin; compartilhar no telegram; compartilhar por e-mail;
        compartilhar via; partilhar no facebook; partilhar no twitter; partilhar no whatsapp;
        partilhar no linkedin; partilhar por email; partilhar por e-mail; abre em nova janela;
        abre numa nova janela; abre em uma nova janela; gostou desta matéria; gostou desta notícia;
        gostou da matéria;
        visitado … visitas hoje; visitada … visitas hoje;
        compartilhar no pinterest; compartilhar no reddit; compartilhar no vk; compartilhar no xing
      `),
      whole: phrases(`
        compartilhe isso; compartilhar notícia; compartilhe esta notícia; compartilhar esta notícia;
        compartilhe este artigo; compartilhar artigo; compartilhe nas redes sociais; compartilhar matéria;
        compartilhe essa matéria; partilhar isto; partilhar notícia; partilhar artigo; partilhe este artigo;
        partilhar este artigo; copiar link; copiar ligação; link copiado; enviar por e-mail; enviar por email;
        imprimir artigo; guardar artigo; salvar artigo; gostar disto; carregando; compartilhe com;
        receba por email; versão para impressão;
        salvar artigos;
        copiado; código copiado; copie o código abaixo para usar no seu site; copie o link;
        link copiado com sucesso;
        mais partilha; compartilhe esta matéria; compartilhe este conteúdo;
        compartilhe essa notícia; compartilhe a notícia; compartilhe notícia; compartilhe essa notícia:;
        compartilhar essa notícia; compartilhar esta matéria; partilhe esta notícia; partilhar esta notícia;
        partilhe a notícia; imprimir notícia; imprimir matéria;
        salvar notícia; salvar matéria;
        adicionado à sua lista
      `),
      weak: phrases(`
        compartilhar; partilhar; partilhe; imprimir; salvar; guardar; enviar; copiar; tweetar; facebook;
        twitter; whatsapp; compartilhamentos; partilhas; gostar; compartilhe no; compartilhe via; compartilhe;
        curtir isso; curtir; a carregar;
        gosto; partilha;
        tamanho da fonte; tamanho do texto; tamanho da letra;
        gerar link; receber link; obter link; outros aplicativos; outras aplicações
      `)
    },
    newsletter: {
      start: phrases(`
        assine nossa newsletter; assine a nossa newsletter; assine a newsletter;
        assine nossas newsletters; inscreva-se em nossa newsletter; inscreva-se na newsletter;
        inscreva-se na nossa newsletter; cadastre-se na newsletter; cadastre-se para receber;
        subscreva a newsletter; subscreva a nossa newsletter; subscreva as nossas;
        receba nossa newsletter; receba a newsletter; receba notícias em primeira mão;
        receba as notícias; receba as principais notícias; receba as últimas; receba em seu e-mail;
        receba no seu e-mail; receba gratuitamente; receba notícias no; obrigado por se inscrever;
        obrigado por assinar; assine a … newsletter*; inscreva-se na … newsletter*;
        receba … no seu e-mail; receba … no seu email; assine … newsletter; inscreva-se na … newsletter;
        quer receber notícias; quer receber as notícias; clique aqui e receba; clique aqui para receber;
        receba as principais; receba notícias; receba no seu; receba em seu; receba todas; quer receber;
        fique por dentro; fique bem informado; fique sempre; inscreva-se para receber;
        agora você pode receber as notícias;
        fique por dentro do que acontece; fique por dentro das notícias; fique por dentro de tudo;
        assine para receber nossas notícias mais recentes; assine para receber os posts mais recentes;
        assine agora mesmo para continuar lendo;
        li e aceito a política;
        ao se inscrever, você concorda; ao inscrever-se, concorda; ao subscrever, concorda;
        ao subscrever a newsletter;
        para completar o registo, clique no link; para completar o registro, clique no link;
        queremos estar sempre consigo; receba as notícias em primeira mão;
        descubra mais sobre; assine agora mesmo para continuar; subscreva agora para continuar
      `),
      weak: phrases(`
        newsletter; newsletters; assine; inscreva-se; subscrever; subscreva; cadastre-se; receba; alertas;
        notificações;
        digite seu e-mail; digite seu email; digite o seu e-mail; insira o seu e-mail; insira seu e-mail;
        cancelar subscrição; o seu endereço de e-mail; cancelar assinatura; inscrever-se;
        seu endereço de e-mail
      `),
      whole: phrases(`
        clique para se inscrever;
        registar agora; ver no navegador; verifique o seu e-mail agora;
        por favor, insira um endereço de e-mail válido; algo correu mal, por favor tente novamente;
        inscreva-se agora; agora verifique seu e-mail; algo deu errado, por favor tente novamente;
        subscrição de atualizações;
        newsletter estadão
      `)
    },
    follow: {
      start: phrases(`
        siga-nos no; siga-nos nas; siga-nos em; siga nossas redes; siga nosso canal; siga nosso perfil;
        entre no nosso grupo; participe do nosso grupo; participe do canal; faça parte do nosso grupo;
        inscreva-se no canal; inscreva-se no nosso canal; junte-se ao nosso canal;
        acompanhe nossas redes; acompanhe nas redes; clique aqui e siga; clique aqui para seguir;
        clique aqui para entrar; siga-nos também; nos siga no; curta nossa página; siga … no instagram;
        siga … no twitter; siga … no facebook; siga … no google news; curta … no facebook;
        entre no … whatsapp; siga-nos no google news; acompanhe … no google news;
        siga o canal … no whatsapp; siga o canal … whatsapp; entre no canal do whatsapp;
        entre no nosso canal; siga nossas; siga a gente; curta nossa; inscreva-se no nosso;
        entre no nosso; entre para o nosso; participe do nosso; participe dos nossos; acompanhe nossas;
        leia as últimas; clique aqui e; clique aqui para; para mais notícias; quer ficar por dentro;
        quer saber mais;
        entre nos nossos canais; entre em nosso canal; entre no canal do; entre em nosso grupo;
        faça parte do nosso; faça parte do canal; faça parte do grupo; entre no grupo do whatsapp;
        clique aqui e entre; clique aqui e faça parte; clique aqui e participe; clique aqui para participar;
        receba em primeira mão; receba as principais notícias; ative o sininho; quer receber notícias;
        fique por dentro das notícias;
        acompanhe as notícias do; acompanhe as notícias da; acompanhe as notícias de; acompanhe-nos no;
        acompanhe-nos nas; siga o canal do; siga o canal da; siga o canal de; inscreva-se no canal do;
        inscreva-se no canal da;
        clique aqui e receba notícias; click aqui e receba; clique aqui e receba as notícias;
        clique aqui para receber notícias; clique aqui para receber as notícias;
        siga o uol no; siga o correio nas redes; siga a folha no; siga o estadão no;
        para saber tudo do mundo dos famosos;
        adicione-nos como fonte preferida; adicione-nos como fonte preferencial;
        adicione-nos como sua fonte preferida; adicione-nos às suas fontes preferidas;
        adicione-nos como fonte favorita; adicione-nos nas suas fontes preferidas;
        adicione como fonte preferida; adicione como fonte preferencial; adicione como sua fonte preferida;
        adicione às suas fontes preferidas; adicione como fonte favorita; adicione nas suas fontes preferidas;
        adicionar como fonte preferida; adicionar como fonte preferencial; adicionar como sua fonte preferida;
        adicionar às suas fontes preferidas; adicionar como fonte favorita;
        adicionar nas suas fontes preferidas; siga-nos como fonte preferida; siga-nos como fonte preferencial;
        siga-nos como sua fonte preferida; siga-nos às suas fontes preferidas; siga-nos como fonte favorita;
        siga-nos nas suas fontes preferidas; adicione … como fonte preferida;
        adicione … como fonte preferencial; adicione … como sua fonte preferida;
        adicione … às suas fontes preferidas; adicione … como fonte favorita;
        adicione … nas suas fontes preferidas; marque … como fonte preferida; marque … como fonte preferencial;
        marque … como sua fonte preferida; marque … às suas fontes preferidas; marque … como fonte favorita;
        marque … nas suas fontes preferidas; defina … como fonte preferida; defina … como fonte preferencial;
        defina … como sua fonte preferida; defina … às suas fontes preferidas; defina … como fonte favorita;
        defina … nas suas fontes preferidas;
        você está seguindo este assunto; ative as notificações … notícias; receba alertas sobre este tema;
        receber notificações sobre este assunto; você pode ouvir o podcast no; siga … no bluesky;
        siga … no threads; siga … no mastodon; siga … no tiktok; siga … no telegram; siga … no whatsapp;
        siga … no flipboard; siga … no pinterest; siga … no discord; siga … no apple news; siga … no msn;
        siga … no x; siga … no youtube; siga … no linkedin; siga … no viber
      `),
      whole: phrases(`
        siga-nos; siga nas redes sociais; siga-nos nas redes sociais; nossas redes sociais; seguir autor;
        seguir tema; siga no google news;
        seguir este tema; seguir este autor; siga este assunto; adicionar aos meus temas; gerir alertas;
        subscrever este tema; ouça na apple podcasts; estamos também no bluesky; estamos também no threads;
        estamos também no mastodon; estamos também no tiktok; estamos também no telegram;
        estamos também no whatsapp; estamos também no flipboard; estamos também no discord;
        estamos também no google news; estamos também no google discover; estamos também no apple news;
        estamos também no msn; estamos também no x; estamos também no pinterest; também estamos no bluesky;
        também estamos no threads; também estamos no mastodon; também estamos no tiktok;
        também estamos no telegram; também estamos no whatsapp; também estamos no flipboard;
        também estamos no discord; também estamos no google news; também estamos no google discover;
        também estamos no apple news; também estamos no msn; também estamos no x; também estamos no pinterest;
        leia-nos no bluesky; leia-nos no threads; leia-nos no mastodon; leia-nos no tiktok;
        leia-nos no telegram; leia-nos no whatsapp; leia-nos no flipboard; leia-nos no discord;
        leia-nos no google news; leia-nos no google discover; leia-nos no apple news; leia-nos no msn;
        leia-nos no x; leia-nos no pinterest; junte-se a nós no bluesky; junte-se a nós no threads;
        junte-se a nós no mastodon; junte-se a nós no tiktok; junte-se a nós no telegram;
        junte-se a nós no whatsapp; junte-se a nós no flipboard; junte-se a nós no discord;
        junte-se a nós no google news; junte-se a nós no google discover; junte-se a nós no apple news;
        junte-se a nós no msn; junte-se a nós no x; junte-se a nós no pinterest; acompanhe a gente no bluesky;
        acompanhe a gente no threads; acompanhe a gente no mastodon; acompanhe a gente no tiktok;
        acompanhe a gente no telegram; acompanhe a gente no whatsapp; acompanhe a gente no flipboard;
        acompanhe a gente no discord; acompanhe a gente no google news; acompanhe a gente no google discover;
        acompanhe a gente no apple news; acompanhe a gente no msn; acompanhe a gente no x;
        acompanhe a gente no pinterest
      `),
      weak: phrases(`
        siga; seguir; seguidores; redes sociais; a seguir; seguindo; siga nosso; siga o nosso; siga a nossa;
        siga o canal; entre no grupo; participe do grupo
      `)
    },
    tags: {
      start: phrases(`
        tags:; tags :; etiquetas:; tópicos:; tópicos relacionados; temas:; tema:; categorias:; categoria:;
        palavras-chave:; assuntos:; mais sobre:; arquivado em; arquivado em:; saiba mais sobre:;
        nesta reportagem:; neste artigo:; publicado em:; acompanhe tudo sobre:; tudo sobre:;
        marcadores:; assunto:; relacionadas:
      `),
      whole: phrases(`
        tags; etiquetas; tags relacionadas; assuntos relacionados; temas relacionados;
        palavras chave
      `),
      weak: phrases(`
        temas; categorias; categoria; palavras-chave; assuntos; assunto; seções; secções; editorias; tema;
        mais sobre; tópicos
      `)
    },
    copyright: {
      whole: phrases(`
        licença creative commons;
        solicitar permissão para reutilizar; republicar este artigo; republique nosso conteúdo
      `),
      start: phrases(`
        todos os direitos reservados; © todos os direitos; copyright ©; proibida a reprodução;
        é proibida a reprodução; reprodução proibida; este material não pode ser publicado;
        este conteúdo é protegido;
        este material não pode ser;
        este trabalho está licenciado; esta obra está licenciada; este artigo está licenciado;
        esta obra está sob licença; sob licença creative commons;
        este conteúdo está licenciado;
        todos os artigos deste blog são licenciados;
        o jornal folha de s.paulo publicado;
        este material não pode ser publicado, transmitido; este artigo está sob uma licença creative commons;
        este texto pode ser republicado gratuitamente; lei de direito autoral nº 9610
      `),
      weak: phrases(`
        copyright; direitos autorais; direitos reservados; reprodução autorizada; nota de direitos autorais;
        direitos de autor; licensed under
      `)
    },
    disclaimer: {
      start: phrases(`
        este texto não representa; este artigo contém links de afiliados;
        o conteúdo deste artigo; aviso legal:;
        os comentários são de responsabilidade; este conteúdo não reflete;
        este conteúdo é de responsabilidade; a bbc não é responsável pelo conteúdo;
        a bbc não se responsabiliza; o uso deste site implica; ao usar este site você concorda;
        cotações com atraso; ao utilizar este site, você; ao utilizar este site você concorda;
        as opiniões aqui; este artigo não reflete; conteúdo produzido com;
        os artigos publicados com assinatura não;
        este texto foi traduzido com;
        este conteúdo foi traduzido;
        este texto está publicado na edição impressa; o dn brasil é uma;
        ao comprar através dos nossos links; ao comprar por meio dos nossos links;
        ao comprar pelos nossos links; os textos nesta secção refletem; os textos desta secção refletem;
        podemos receber uma comissão por; podemos ganhar uma comissão por;
        este conteúdo foi gerado automaticamente; este conteúdo foi gerado com auxílio;
        este conteúdo foi gerado com o auxílio; este conteúdo foi gerado e revisado;
        as opiniões aqui expressas;
        as opiniões expressas neste; as opiniões expressas nesta; as opiniões expressas são;
        a opinião do autor não reflete; a opinião do autor não representa; os artigos de opinião são de;
        o conteúdo dos artigos é de;
        os artigos assinados são; os textos assinados são;
        este texto foi escrito ao abrigo; texto escrito ao abrigo; o autor escreve segundo o novo acordo;
        o autor escreve segundo o acordo ortográfico; o autor escreve segundo a antiga ortografia;
        o autor escreve segundo o antigo acordo;
        o autor escreve de acordo com o novo acordo; o autor escreve de acordo com a antiga ortografia;
        o autor escreve de acordo com a ortografia antiga; a autora escreve segundo o novo acordo;
        a autora escreve segundo o acordo ortográfico; a autora escreve segundo a antiga ortografia;
        a autora escreve segundo o antigo acordo; texto escrito segundo o novo;
        as informações contidas no site; as informações contidas no portal;
        as informações contidas em anúncios;
        o texto não reflete a opinião; o texto não reflete, necessariamente;
        o texto não reflete necessariamente; o texto não reflete o pensamento;
        este texto não reflete a opinião; este texto não reflete, necessariamente;
        este texto não reflete necessariamente; este texto não reflete o pensamento;
        este texto não reflete a posição;
        este artigo é de responsabilidade; este artigo é de inteira; este artigo é de exclusiva;
        este artigo é de opinião; este artigo é de autoria; este artigo é de total;
        isenção de responsabilidade:;
        as informações contidas neste artigo; as informações contidas neste site;
        as informações contidas neste portal; as informações contidas neste texto;
        as informações contidas neste conteúdo; as informações contidas neste blog;
        as informações contidas nesta matéria; as informações contidas nesta página;
        as informações contidas nesta reportagem; as informações contidas nesta publicação;
        as informações contidas nesse artigo; as informações contidas nesse site;
        este artigo foi traduzido automaticamente; este texto foi traduzido automaticamente;
        este artigo tem caráter meramente; este artigo tem carácter meramente;
        este artigo tem caráter informativo; este conteúdo tem caráter informativo;
        este conteúdo tem caráter meramente; este texto tem caráter informativo;
        este artigo não substitui; este conteúdo não substitui; este texto não substitui;
        este conteúdo não constitui; este artigo não constitui; rentabilidade passada não;
        rendimentos passados não; este conteúdo contém links de afiliados;
        este texto contém links de afiliados; jogue com responsabilidade;
        as opiniões expressas neste artigo são; as opiniões aqui expressas são de;
        as opiniões expressas neste texto são; este conteúdo não constitui aconselhamento financeiro;
        este artigo não constitui aconselhamento financeiro;
        este resumo foi gerado por inteligência artificial; este resumo foi gerado com inteligência artificial;
        este resumo foi gerado com ia; este resumo foi gerado com o auxílio de;
        este resumo foi gerado com auxílio de; este resumo foi gerado com a ajuda de;
        este resumo foi gerado automaticamente; este resumo foi criado por inteligência artificial;
        este resumo foi criado por ia; este resumo foi criado com inteligência artificial;
        este resumo foi criado com ia; este resumo foi criado com o auxílio de;
        este resumo foi criado com auxílio de; este resumo foi criado com a ajuda de;
        este resumo foi criado automaticamente; este resumo foi produzido por inteligência artificial;
        este resumo foi produzido por ia; este resumo foi produzido com inteligência artificial;
        este resumo foi produzido com ia; este resumo foi produzido com o auxílio de;
        este resumo foi produzido com auxílio de; este resumo foi produzido com a ajuda de;
        este resumo foi produzido automaticamente; este artigo foi gerado por inteligência artificial;
        este artigo foi gerado por ia; este artigo foi gerado com inteligência artificial;
        este artigo foi gerado com ia; este artigo foi gerado com o auxílio de;
        este artigo foi gerado com auxílio de; este artigo foi gerado com a ajuda de;
        este artigo foi gerado automaticamente; este artigo foi criado por inteligência artificial;
        este artigo foi criado por ia; este artigo foi criado com inteligência artificial;
        este artigo foi criado com ia; este artigo foi criado com o auxílio de;
        este artigo foi criado com auxílio de; este artigo foi criado com a ajuda de;
        este artigo foi criado automaticamente; este artigo foi traduzido por inteligência artificial;
        este artigo foi traduzido por ia; este artigo foi traduzido com inteligência artificial;
        este artigo foi traduzido com ia; este artigo foi traduzido com o auxílio de;
        este artigo foi traduzido com auxílio de; este artigo foi traduzido com a ajuda de;
        este artigo foi produzido por inteligência artificial; este artigo foi produzido por ia;
        este artigo foi produzido com inteligência artificial; este artigo foi produzido com ia;
        este artigo foi produzido com o auxílio de; este artigo foi produzido com auxílio de;
        este artigo foi produzido com a ajuda de; este artigo foi produzido automaticamente;
        este texto foi gerado por inteligência artificial; este texto foi gerado por ia;
        este texto foi gerado com inteligência artificial; este texto foi gerado com ia;
         este texto foi gerado automaticamente;
        este texto foi criado por inteligência artificial; este texto foi criado por ia;
        este texto foi criado com inteligência artificial; este texto foi criado com ia;
         este texto foi criado automaticamente;
        este texto foi traduzido por inteligência artificial; este texto foi traduzido por ia;
        este texto foi traduzido com inteligência artificial; este texto foi traduzido com ia;
         este texto foi produzido por inteligência artificial;
        este texto foi produzido por ia; este texto foi produzido com inteligência artificial;
        este texto foi produzido com ia;
        este texto foi produzido automaticamente; este conteúdo foi gerado por inteligência artificial;
        este conteúdo foi gerado por ia; este conteúdo foi gerado com inteligência artificial;
        este conteúdo foi gerado com ia; este conteúdo foi gerado com o auxílio de;
        este conteúdo foi gerado com auxílio de; este conteúdo foi gerado com a ajuda de;
        este conteúdo foi criado por inteligência artificial; este conteúdo foi criado por ia;
        este conteúdo foi criado com inteligência artificial; este conteúdo foi criado com ia;
        este conteúdo foi criado com o auxílio de; este conteúdo foi criado com auxílio de;
        este conteúdo foi criado com a ajuda de; este conteúdo foi criado automaticamente;
        este conteúdo foi traduzido por inteligência artificial; este conteúdo foi traduzido por ia;
        este conteúdo foi traduzido com inteligência artificial; este conteúdo foi traduzido com ia;
        este conteúdo foi traduzido com o auxílio de; este conteúdo foi traduzido com auxílio de;
        este conteúdo foi traduzido com a ajuda de; este conteúdo foi traduzido automaticamente;
        este conteúdo foi produzido por inteligência artificial; este conteúdo foi produzido por ia;
        este conteúdo foi produzido com inteligência artificial; este conteúdo foi produzido com ia;
        este conteúdo foi produzido com o auxílio de; este conteúdo foi produzido com auxílio de;
        este conteúdo foi produzido com a ajuda de; este conteúdo foi produzido automaticamente;
        esta matéria foi traduzida por inteligência artificial;
        esta matéria foi traduzida com auxílio de inteligência;
        esta matéria foi traduzida com o auxílio de inteligência;
        esta matéria foi traduzida com ajuda de inteligência; esta matéria foi traduzida automaticamente;
        esta matéria foi produzida por inteligência artificial;
        esta matéria foi produzida com auxílio de inteligência;
        esta matéria foi produzida com o auxílio de inteligência;
        esta matéria foi produzida com ajuda de inteligência; esta matéria foi produzida automaticamente;
        esta matéria foi gerada por inteligência artificial;
        esta matéria foi gerada com auxílio de inteligência;
        esta matéria foi gerada com o auxílio de inteligência;
        esta matéria foi gerada com ajuda de inteligência; esta matéria foi gerada automaticamente;
        esta reportagem foi traduzida por inteligência artificial;
        esta reportagem foi traduzida com auxílio de inteligência;
        esta reportagem foi traduzida com o auxílio de inteligência;
        esta reportagem foi traduzida com ajuda de inteligência; esta reportagem foi traduzida automaticamente;
        esta reportagem foi produzida por inteligência artificial;
        esta reportagem foi produzida com auxílio de inteligência;
        esta reportagem foi produzida com o auxílio de inteligência;
        esta reportagem foi produzida com ajuda de inteligência; esta reportagem foi produzida automaticamente;
        esta reportagem foi gerada por inteligência artificial;
        esta reportagem foi gerada com auxílio de inteligência;
        esta reportagem foi gerada com o auxílio de inteligência;
        esta reportagem foi gerada com ajuda de inteligência; esta reportagem foi gerada automaticamente;
        esta notícia foi traduzida por inteligência artificial;
        esta notícia foi traduzida com auxílio de inteligência;
        esta notícia foi traduzida com o auxílio de inteligência;
        esta notícia foi traduzida com ajuda de inteligência; esta notícia foi traduzida automaticamente;
        esta notícia foi produzida por inteligência artificial;
        esta notícia foi produzida com auxílio de inteligência;
        esta notícia foi produzida com o auxílio de inteligência;
        esta notícia foi produzida com ajuda de inteligência; esta notícia foi produzida automaticamente;
        esta notícia foi gerada por inteligência artificial;
        esta notícia foi gerada com auxílio de inteligência;
        esta notícia foi gerada com o auxílio de inteligência;
        esta notícia foi gerada com ajuda de inteligência; esta notícia foi gerada automaticamente;
        resumo criado com auxílio de; resumo gerado com auxílio de; resumo gerado por inteligência artificial;
        resumo gerado por ferramenta de; resumo feito por inteligência artificial; a ia pode cometer erros;
        este áudio foi gerado; este áudio foi produzido; esta versão em áudio foi; este conteúdo em áudio foi;
        este áudio foi gerado por; este áudio foi gerado com; este áudio foi produzido por;
        esta versão em áudio foi gerada; esta versão em áudio foi produzida;
        este jornal segue o código; podemos receber uma comissão se você comprar por estes links;
        se você comprar por meio de nossos links, podemos receber uma comissão;
        ao comprar pelos links, podemos receber comissão; este conteúdo foi produzido pelo anunciante;
        este artigo é patrocinado por; a redação não participou da produção deste conteúdo;
        preços válidos na data da publicação; os preços estavam corretos no momento da publicação
      `),
      whole: phrases(`
        aviso legal;
        isenção de responsabilidade;
        resumo gerado por ia; resumo por ia; resumo da ia; resumo com ia; gerado por ia; traduzido por ia;
        resumo criado por ia; resumo feito por ia
      `),
      weak: phrases(`
        as opiniões expressas; as opiniões emitidas; os textos publicados;
        tradução automática
      `)
    },
    cookie: {
      start: phrases(`
        utilizamos cookies; usamos cookies; este site utiliza cookies; este site usa cookies;
        este sítio utiliza cookies; o nosso site utiliza cookies; nosso site utiliza cookies;
        ao continuar navegando; ao continuar a navegar; ao navegar neste; nós e os nossos parceiros;
        diga-nos se concorda com o uso de cookies; diga-nos se aceita cookies;
        ao continuar a rolar; se você continuar a navegação neste site;
        ao aceitar os serviços terceiros, você aceita; este serviço não usa cookies;
        gerenciador de cookies por tarteaucitron.js; este site utiliza alguns cookies que são;
        aqui você pode avaliar e personalizar os; houve mudanças desde sua última visita, queira;
        use essa chave para habilitar ou desabilitar; esses serviços são sempre necessários;
        nós e nossos parceiros utilizamos; nós e nossos parceiros usamos; nós e nossos parceiros armazenamos;
        nós e nossos parceiros processamos; nós e nossos parceiros tratamos; nós e nossos parceiros fazemos;
        nós utilizamos cookies para; para fornecer as melhores experiências, usamos;
        privacidade e cookies: esse site; privacidade e cookies: este site; com o seu acordo, nós;
        o armazenamento ou acesso técnico; armazenar e/ou aceder a informações;
        armazenar e/ou acessar informações; anúncios e conteúdo personalizados, medição;
        publicidade e conteúdos personalizados, medição; utilizar dados de geolocalização precisos;
        nós usamos cookies; este website utiliza cookies; nosso site usa cookies; ao clicar em "aceitar;
        os cookies necessários são absolutamente; os cookies necessários ajudam;
        ao continuar navegando, você concorda; nós e os nossos parceiros armazenamos;
        nós e os nossos parceiros usamos cookies; nós e os nossos parceiros utilizamos cookies;
        nós e os nossos … parceiros armazenamos; nós e nossos … parceiros armazenamos
      `),
      whole: phrases(`
        política de cookies; aceitar cookies; aceitar todos; aceitar tudo; rejeitar todos; rejeitar tudo;
        recusar todos; configurações de cookies; definições de cookies; gerir cookies; gerenciar cookies;
        aceitar todos os cookies; preferências de cookies; aceitar e fechar;
        ok, aceitar tudo; ocultar banner de cookies; definições dos serviços; permite todos os cookies;
        proíbe todos cookies; permitir cookies; aceitar selecionados;
        habilitar ou desabilitar todos os serviços;
        desative o adblock; sempre activado; sempre ativado; cookies necessários; ver preferências;
        salvar preferências; guardar preferências; gerenciar o consentimento;
        gerir consentimento de cookies; gerenciar o consentimento de cookies; aceitar e continuar;
        visão geral da privacidade; continuar sem aceitar
      `),
      weak: phrases(`
        aceitar; rejeitar; aceito; cookies; prosseguir; entendi; concordo; gerenciar serviços; personalizar;
        proteger sua privacidade; autorizar; recusar; cookies obrigatórios; declínio;
        serviços que gostaríamos de utilizar; deixe-me escolher;
        interesse legítimo; sempre ativo
      `)
    },
    paywall: {
      start: phrases(`
        assine para continuar; assine para ler; assine e tenha acesso; assine agora e; já é assinante;
        já é assinante?; já sou assinante; conteúdo exclusivo para assinantes; este conteúdo é exclusivo;
        esta matéria é exclusiva; este artigo é exclusivo; matéria exclusiva para;
        artigo exclusivo para assinantes; exclusivo para assinantes; faça seu login;
        faça o seu login; cadastre-se para continuar; torne-se assinante; seja assinante;
        continue lendo com; tenha acesso ilimitado;
        cadastre-se para continuar lendo; faça login para continuar;
        assine para continuar lendo; assine por apenas; este conteúdo é exclusivo para;
        esta matéria é exclusiva para;
        você atingiu o limite de artigos; você atingiu o limite de matérias;
        recurso exclusivo para assinantes; artigo exclusivo para subscritores;
        conteúdo exclusivo para subscritores; para continuar a ler este artigo; aceda a todos os conteúdos;
        subscreva e aceda; assine ou faça login; faça login ou assine; já é subscritor;
        faça seu cadastro gratuito; faça o seu registo gratuito; registe-se gratuitamente; continue lendo por;
        o contributo do público para a vida; subscreva já por apenas; comprou o expresso? insira;
        insira o código presente na revista; funcionalidade exclusiva para assinantes;
        funcionalidade exclusiva para subscritores; aceda a todos os artigos;
        receba as newsletters exclusivas; todas as vantagens eco premium; pode aceder aos artigos premium;
        torne-se assinante a partir de; escolha a sua assinatura;
        inicie sessão para continuar; benefício do assinante;
        você tem 7 acessos por dia; você tem acessos por dia; link presente: gostou;
        você já conhece as vantagens de ser assinante; mais de 180 reportagens e análises publicadas;
        para ter acesso completo, acesse; para ler este artigo tem de; os comentários são exclusivos para;
        assine as newsletters;
        você chegou ao limite de artigos; você chegou ao limite de matérias;
        você chegou ao limite de conteúdos; você chegou ao limite de leitura;
        você chegou ao limite de notícias; você chegou ao limite do mês; você chegou ao limite gratuito;
        você chegou ao limite de … matérias; você chegou ao limite de … artigos;
        você atingiu o limite de conteúdos; você atingiu o limite de leitura;
        você atingiu o limite de notícias; você atingiu o limite mensal; você atingiu o limite gratuito;
        você atingiu o limite de … matérias; você atingiu o limite de … artigos;
        você atingiu o limite de reportagens;
        cadastre-se gratuitamente para ler; cadastre-se gratuitamente para continuar;
        cadastre-se gratuitamente e leia; cadastre-se gratuitamente e continue;
        cadastre-se gratuitamente para acessar este; cadastre-se gratuitamente e tenha acesso;
        faça login para ler; faça login para ver este; faça login para acessar este;
        faça login para acessar esta;
        inicie sessão para ler; inicie sessão para ver este; inicie sessão para aceder a este;
        registe-se para ler; registe-se para continuar; registe-se para aceder a este;
        este conteúdo é exclusivo para assinantes; este conteúdo é exclusivo para subscritores;
        este conteúdo é exclusivo de assinantes; este conteúdo é só para assinantes;
        este conteúdo é apenas para assinantes; este conteúdo é restrito a assinantes;
        este conteúdo é exclusivo para membros; este artigo é exclusivo para assinantes;
        este artigo é exclusivo para subscritores; este artigo é exclusivo de assinantes;
        este artigo é só para assinantes; este artigo é apenas para assinantes;
        este artigo é restrito a assinantes; este artigo é exclusivo para membros;
        esta matéria é exclusiva para assinantes; esta matéria é só para assinantes;
        esta matéria é apenas para assinantes; esta matéria é restrito a assinantes;
        esta reportagem é exclusiva para assinantes; esta reportagem é só para assinantes;
        esta reportagem é apenas para assinantes; esta reportagem é restrito a assinantes;
        esta notícia é exclusiva para assinantes; esta notícia é só para assinantes;
        esta notícia é apenas para assinantes; esta notícia é restrito a assinantes;
        para continuar a ler, inicie sessão; para continuar a ler, faça login;
        para continuar a ler, faça o login; para continuar a ler, assine;
        para continuar a ler, torne-se assinante; para continuar a ler, registe-se;
        para continuar a ler, cadastre-se; para continuar a ler, subscreva; para continuar lendo, inicie sessão;
        para continuar lendo, faça login; para continuar lendo, faça o login; para continuar lendo, assine;
        para continuar lendo, torne-se assinante; para continuar lendo, registe-se;
        para continuar lendo, cadastre-se; para continuar lendo, subscreva;
        para ler o artigo completo, inicie sessão; para ler o artigo completo, faça login;
        para ler o artigo completo, faça o login; para ler o artigo completo, assine;
        para ler o artigo completo, torne-se assinante; para ler o artigo completo, registe-se;
        para ler o artigo completo, cadastre-se; para ler o artigo completo, subscreva;
        para ler a matéria completa, inicie sessão; para ler a matéria completa, faça login;
        para ler a matéria completa, faça o login; para ler a matéria completa, assine;
        para ler a matéria completa, torne-se assinante; para ler a matéria completa, registe-se;
        para ler a matéria completa, cadastre-se; para ler a matéria completa, subscreva;
        para ler mais, inicie sessão; para ler mais, faça login; para ler mais, faça o login;
        para ler mais, assine; para ler mais, torne-se assinante; para ler mais, registe-se;
        para ler mais, cadastre-se; para ler mais, subscreva; para ler este artigo, inicie sessão;
        para ler este artigo, faça login; para ler este artigo, faça o login; para ler este artigo, assine;
        para ler este artigo, torne-se assinante; para ler este artigo, registe-se;
        para ler este artigo, cadastre-se; para ler este artigo, subscreva;
        para acessar este conteúdo, inicie sessão; para acessar este conteúdo, faça login;
        para acessar este conteúdo, faça o login; para acessar este conteúdo, assine;
        para acessar este conteúdo, torne-se assinante; para acessar este conteúdo, registe-se;
        para acessar este conteúdo, cadastre-se; para acessar este conteúdo, subscreva;
        assine para ler a matéria completa; assine para ler o artigo completo; assine para continuar ler;
        assine para continuar ler o artigo; assine para continuar ler mais; faça login para ler o artigo;
        faça login para ler mais; faça login para continuar lendo; faça login para continuar a ler;
        cadastre-se para ler; cadastre-se para ler o artigo; cadastre-se para ler mais;
        cadastre-se para continuar a ler; registe-se para ler o artigo; registe-se para ler mais;
        registe-se para continuar lendo; registe-se para continuar a ler;
        você ainda tem … artigos grátis; você tem … acessos por dia para; este conteúdo é aberto;
        assinantes podem liberar … acessos; experimente 1 mês por r$ 1
      `),
      whole: phrases(`
        exclusivo assinantes; só para assinantes; apenas para assinantes; conteúdo premium; iniciar sessão;
        fazer login; esqueceu a senha; esqueci minha senha; criar conta; assine já; assine agora; ver planos;
        já é membro; gerir subscrição; já é um membro; gerenciar assinatura;
        assine a folha; acesse sua conta; acesse a sua conta; entre na sua conta; salvar para ler depois;
        guardar para ler depois; guardar para mais tarde; ler mais tarde;
        sua assinatura pode valer ainda mais; sua assinatura vale muito; assine uol; assine já o seu jornal;
        qualquer pessoa que não é assinante poderá ler; continue a ler aqui;
        torne-se premium;
        cadastre-se gratuitamente;
        esqueceu sua senha?; esqueceu a palavra-passe?; não tem conta?; não tem uma conta? cadastre-se;
        ainda não tem conta?; manter conectado;
        presenteie este artigo; presentear matéria; oferecer este artigo; este artigo é gratuito para todos;
        assinantes podem presentear; cancele quando quiser; desbloqueie este artigo
      `),
      weak: phrases(`
        assinantes; assinante; premium; exclusivo; login; cadastro; senha; registar; sou assinante;
        para continuar lendo; para continuar a ler; para ler este artigo; atingiu o limite; desbloqueie;
        acesso ilimitado; conteúdo exclusivo; entrar;
        registrar-se;
        lembrar de mim;
        exclusivo para membros
      `)
    },
    app: {
      whole: phrases(`
        abrir no aplicativo; abrir no app
      `),
      start: phrases(`
        baixe nosso aplicativo; baixe o aplicativo; baixe o app; baixe nosso app; descarregue a app;
        descarregue a nossa app; disponível no google play; disponível na app store;
        disponível na google play; descarregue a aplicação;
        baixe nosso; baixe o nosso; baixe agora; baixe grátis; disponível para android;
        leia as últimas notícias … no nosso aplicativo;
        instale a nossa app; instale o nosso app; instale nosso app; instale nosso aplicativo;
        escaneie o qr code para baixar o app
      `),
      weak: phrases('baixar; app; aplicativo; descarregar')
    },
    donation: {
      start: phrases(`
        apoie o jornalismo; apoie nosso trabalho; apoie o nosso; faça uma doação; faça um donativo;
        seja um apoiador; seja apoiador; os leitores são a força e a vida; apoie nosso; apoie a;
        faça sua doação; ajude a manter
      `),
      whole: phrases(`
        gostou deste artigo? apoie o autor com
      `),
      weak: phrases('apoie-nos; doe agora; contribua com; ajude-nos a')
    },
    contact: {
      whole: phrases(`
        reportar uma correcção; reportar uma correção; sugerir correcção; fale conosco;
        avalie esta notícia;
        enquete do dia;
        qual é a sua reação; qual a sua reação; o que você achou desta notícia; o que achou desta notícia;
        ver resultados; ver resultado; resultado parcial; resultados da enquete; avalie este artigo;
        erramos?; endereço da página; dê a sua opinião; dê a sua opinião!;
        resumir artigo; resumir com ia; gerar resumo; ver resumo; resumir esta notícia; pergunte à ia;
        resumir matéria; resuma esta notícia com ia; pergunte sobre esta notícia;
        relatar erro; informar erro nesta matéria; envie sua foto ou vídeo; envie-nos as suas fotos;
        mande fotos e vídeos para a redação; vote na enquete; avalie esta matéria; obrigado pelo seu voto;
        obrigado por votar; obrigado pelo feedback
      `),
      start: phrases(`
        encontrou um erro; encontrou algum erro; comunicar erro; comunique um erro; reportar erro;
        envie sua denúncia; envie sua sugestão; envie sua notícia; fale com a redação;
        tem alguma sugestão; quer sugerir; mande sua sugestão; deixe sua opinião; deixe a sua opinião;
        dê sua opinião; esta notícia foi útil; viu algum erro; achou algum erro; envie sua; envie fotos;
        mande sua; fale com a gente; entre em contato; o que achou; conte nos comentários;
        deixe nos comentários; gostou da notícia; gostou desta; gostou da matéria;
        gostaria que eu … texto; deseja que eu … texto; quer que eu … texto; quer que eu … versão;
        tem dúvidas, sugestões ou críticas; tem dúvidas ou sugestões; envie-me um e-mail;
        envie-nos um e-mail;
        o que achou da matéria; o que você achou da matéria;
        quer enviar uma denúncia; quer mandar uma sugestão; quer sugerir uma pauta; dê a sua opinião! o;
        tem uma sugestão ou notícia; tem uma sugestão de reportagem; o que você achou dessa matéria;
        o que você achou dessa notícia;
        viu algum erro nesta notícia?; tem uma sugestão de pauta?; tem alguma pista? escreva-nos;
        participe da nossa enquete; você gostou desta matéria?; gostou do artigo?; este conteúdo foi útil?
      `),
      weak: phrases(`
        contato; erramos; envie seu; tem uma sugestão; o que você achou;
        enquete; vote; votar; sondagem
      `)
    },
    navigation: {
      start: phrases(`
        pular para o conteúdo; pular para o conteúdo principal; ir para o conteúdo;
        ir para o conteúdo principal; ir para conteúdo; saltar para o conteúdo; saltar para conteúdo;
        avançar para o conteúdo; voltar ao topo; voltar para o topo; ir para o topo; voltar ao início;
        voltar à página inicial; você está aqui; está aqui:; ver comentários; ver todos os comentários;
        mostrar comentários; carregar mais; clique para ampliar; seja o primeiro a comentar; não há comentários;
        versão para impressão; imprimir esta notícia; imprimir artigo; link permanente; enviar por e-mail;
        artigo anterior*; próximo artigo*; artigo seguinte*; post anterior*; próximo post*;
        esta entrada foi publicada em;
        guardar link permanente; adicione o link permanente;
        ative o javascript; habilite o javascript; javascript está desabilitado; javascript está desativado;
        por favor, habilite o javascript;
        ver todos os posts de; ver todas as publicações de; todos os posts de;
        pesquisar por:; buscar por:; de volta ao topo;
        o seu browser está desatualizado; o seu navegador está desatualizado; seu navegador está desatualizado;
        ir para o conteúdo da página; ir para o menu da página;
        visualizações:; visitas:; número de visualizações:; leituras:; acessos:
      `),
      whole: phrases(`
        página inicial; política de privacidade; políticas de privacidade; termos de uso; termos e condições;
        termos de serviço; ficha técnica; estatuto editorial; quem somos; fale conosco; fale connosco;
        contacte-nos; anuncie aqui; anuncie conosco; mapa do site; próxima página; página anterior;
        artigo anterior; próximo artigo; artigo seguinte; notícia anterior; próxima notícia; post anterior;
        próximo post; anterior próximo; anterior seguinte; ver mais; ver tudo; ver todas; ver todos;
        mostrar mais; mostrar menos; carregar mais notícias; menu principal; abrir menu; fechar menu;
        trabalhe conosco; edição impressa; sair da conta; perguntas frequentes;
        anterior próxima; matéria anterior próxima matéria; artigo anterior próximo artigo;
        mais artigos a carregar; carregando artigos; a carregar;
        assinar: postar comentários (atom); postagem mais recente; postagem mais antiga;
        postagem anterior próxima postagem; próxima postagem postagem anterior; índice de conteúdo;
        tabela de conteúdos;
        botão voltar ao topo; rolar para cima; botão de voltar ao topo; rolar para o topo;
        página seguinte;
        carregando dados; carregando dados...;
        pular navegação; saltar navegação;
        postagens mais recentes; postagens mais antigas; mensagem mais recente; mensagem antiga;
        índice de conteúdos;
        ler em uma única página; ir para a receita; imprimir receita; modo escuro; modo claro; mudar edição;
        alterar localização;
        nossos princípios editoriais; leia nossa política editorial; como trabalhamos; como checamos os fatos;
        por que confiar em nós; código de ética; jogue nossas palavras cruzadas; teste seus conhecimentos;
        leia a edição digital
      `),
      weak: phrases(`
        início; home; menu; buscar; busca; pesquisar; pesquisa; fechar; próximo; anterior; seguinte; contato;
        contacto; contactos; ajuda; voltar; notícias; esportes; desporto; cultura; política; economia; mundo;
        opinião; topo; arquivo; sair; vídeos; ao vivo; entretenimento; expediente; anuncie; última hora;
        próxima;
        arquivos; editar; editar isto; procurar; ordenar por; janela modal; sobre;
        página; páginas; última; neste artigo;
        saúde; tecnologia; polícia; cidades
      `)
    },
    player: {
      start: phrases(`
        ouça esta notícia; ouça a notícia; ouvir notícia; ouça este artigo; ouvir este artigo; ouvir artigo;
        ouça o artigo; ouça este conteúdo; ouça a matéria; ouvir matéria; seu navegador não suporta;
        o seu navegador não suporta; seu browser não suporta; este vídeo não está disponível;
        vídeo recomendado; vídeo relacionado;
        sem tempo? ferramenta de ia; clique aqui para ouvir;
        seu navegador não suporta o; o seu navegador não suporta o; próximo vídeo em;
        reprodução automática próximo;
        você parou a execução do vídeo; a mídia não pode ser carregada, por;
        nenhuma fonte foi encontrada para esta mídia; isso é uma janela-modal;
        esta janela pode ser fechada pressionando a;
        iniciando a janela-de-diálogo. pressionar escape irá cancelar; fim da janela-de-diálogo;
        parou a reprodução do vídeo; o vídeo não pode ser carregado, ou;
        não foi encontrada uma fonte de vídeo; isto é uma janela modal;
        esta modal pode ser fechada pressionando a; use as teclas das setas para a;
        use as teclas das setas para cima/baixo;
        este resumo foi criado com recurso a; este resumo foi gerado por inteligência;
        este resumo foi gerado por ia; este resumo foi gerado com recurso a; resumo gerado por inteligência;
        voz gerada por inteligência; voz gerada por ia; pode ouvir este artigo;
        clique aqui para ouvir enquanto;
        este áudio foi gerado; este áudio foi produzido;
        ouvir este conteúdo; o áudio não está disponível; o player de vídeo está carregando
      `),
      whole: phrases(`
        carregando vídeo; reproduzir vídeo; assistir vídeo; assista ao vídeo; veja o vídeo; ver vídeo;
        ver o vídeo; tela cheia; ecrã inteiro; ouvir texto; player de vídeo; reproduzir áudio;
        ver galeria; ver galeria de fotos; ver fotos; ver todas as fotos; abrir galeria;
        assista ao vídeo abaixo; veja o vídeo abaixo; assista abaixo; veja abaixo o vídeo; assista o vídeo;
        carregando...; carregando ...; a carregar...;
        carregando áudio; carregando player; áudio gerado por ia; áudio gerado por inteligência artificial;
        copie o código abaixo;
        reprodutor de vídeo; tela normal; sem legendas; sem anotações; sem descrições; tocar vídeo;
        fechar diálogo modal; configurações de legendas de comentários; configurações de legendas;
        restaurar todas as configurações aos valores padrão; caíxa-de-diálogo das configurações de legendas;
        ecrã normal; desativar legendas; desativar anotações; fechar janela modal; desativar descrições;
        leitor de vídeo; leitor de áudio;
        ouvir resumo; ler resumo; ouvir a notícia; ler artigo; mostrar resumo;
        ouvir esta notícia; ouvir a matéria; ouvir esta matéria;
        ouvir o texto; diminuir fonte; aumentar fonte; diminuir a fonte; aumentar a fonte;
        ampliar foto; ampliar; galeria de fotos; galeria de imagens;
        ouvir este artigo (voz gerada por ia); ouvir com voz de ia; ouça este conteúdo (voz ia);
        no ar agora; tocando agora; você está ouvindo; a tocar agora;
        áudio indisponível; legendas desativadas; ative o javascript para ver este vídeo; ver no youtube;
        baixar episódio; todos os episódios; próxima foto; foto anterior; veja todas as fotos; voltar à galeria;
        ocultar legenda; deslize para ver mais; clique na foto para ampliar
      `),
      weak: phrases(`
        reproduzir; pausar; pausa; ouvir; áudio; vídeo; volume; assistir; play; mudo; reprodutor de áudio;
        tocar; tocar novamente; tempo; duração; tempo restante; tipo de stream; carregado; progresso;
        barra de progresso; ativar o som; velocidade; legendas; anotações; capítulos; descrições;
        faixa de áudio; nível de volume; estilo da borda; família da fonte; parar; reiniciar; tempo atual;
        desativar som; ativar som; velocidade de reprodução; faixa áudio; ecrã completo; deslizador do tempo;
        transmissão ao vivo; voltar ao som; silêncio; deslizador do volume;
        voz sintética;
        imagens
      `)
    },
    embed: {
      whole: phrases(`
        conteúdo externo; conteúdo indisponível; ver conteúdo; mostrar conteúdo
      `),
      start: phrases(`
        ver essa foto no instagram; ver esta publicação no instagram; veja esta publicação no instagram;
        ver essa publicação no instagram; uma publicação compartilhada por; uma publicação partilhada por;
        um post compartilhado por; uma foto publicada por; este conteúdo não está disponível;
        para ver este conteúdo; conteúdo do twitter; ver tweet; ver no instagram; ver no facebook;
        para visualizar este conteúdo; para assistir a este vídeo; este conteúdo não pode ser;
        este vídeo não está mais; por favor, ative o javascript; o javascript está desativado
      `)
    },
    truncation: {
      start: phrases(`
        leia a matéria completa em; leia a notícia completa em; leia o artigo completo em; leia a íntegra em;
        leia na íntegra em; leia mais em:; continue lendo em; continue a ler em; leia a matéria completa no;
        leia o texto completo; leia a reportagem completa
      `),
      whole: phrases(`
        continue lendo; continuar lendo; continue a ler; continuar a ler; leia mais; ler mais; leia a íntegra;
        leia na íntegra; leia o artigo completo; leia a notícia completa; leia a matéria completa; ver mais;
        ler artigo completo; ler notícia completa;
        ver notícia completa
      `),
      weak: phrases('mais; continua; fonte')
    },
    byline: {
      start: phrases(`
        por redação; por: redação; por:; texto:; redação:; autor:; escrito por:; publicado por:; reportagem:;
        editado por:; por agência; por agências; texto e fotos:
      `),
      whole: phrases(`
        agência lusa; lusa; agência brasil; estadão conteúdo; folhapress; agência o globo; da agência brasil;
        do correspondente; redação com lusa; redação com agências;
        da redacção
      `),
      weak: phrases(`
        por; autor; autora; repórter; jornalista; escrito por; publicado por; de; editor; colunista;
        correspondente; da redação; da redação,; edição:; redação; agências; com lusa
      `)
    },
    'about-author': {
      start: phrases(`
        sobre o autor; sobre a autora; sobre os autores; ver todos os artigos de; ver todos os posts;
        mais posts de;
        contactar o autor; contactar a autora; fale com o autor; fale com a autora; e-mail do autor;
        e-mail da autora; fale com o repórter; fale com a repórter; escreva para o autor
      `),
      weak: phrases('mais artigos de')
    },
    credit: {
      start: phrases(`
        foto:; foto :; fotos:; fotos :; imagem:; imagens:; crédito:; créditos:; crédito da foto; crédito foto;
        créditos da foto; imagem de arquivo; foto ilustrativa; imagem ilustrativa; foto reprodução;
        foto: divulgação; foto: reprodução; fotografia:; fotografias:; ilustração:; infografia:; infográfico:;
        legenda:; legenda da foto; imagem meramente ilustrativa
      `),
      whole: phrases(`
        getty images; ampliar imagem; arquivo pessoal; foto divulgação; reprodução/instagram;
        reprodução/redes sociais
      `),
      weak: phrases(`
        foto; fotos; imagem; crédito; legenda; ilustração; fonte; fotografia; foto de arquivo; arte:; vídeo:;
        foto por; reprodução/; divulgação/; divulgação; reprodução; dr; direitos reservados; arquivo
      `)
    },
    date: {
      start: phrases(`
        publicado:; publicado em:; publicada em:; atualizado:; atualizado em:; atualizada em:;
        última atualização; última modificação; actualizado:; data de publicação; publicação:
      `),
      weak: phrases(`
        publicado; publicado em; publicada em; atualizado; atualizado em; atualizada em; data; há; hoje; ontem;
        postado em; atualização; atualizado às; data:; criado:; modificado em; publicado às;
        há … horas; há … hora; há … minutos; há … dias; há … dia; há … semanas; horas atrás; hora atrás;
        minutos atrás; dias atrás; dia atrás; semanas atrás;
        há … minuto; há … semana; há … mês; há … meses; há … min; há … h; há … sem
      `)
    },
    'reading-time': {
      start: phrases(`
        min de leitura; mins de leitura; minutos de leitura; minuto de leitura; tempo de leitura;
        tempo de leitura:; tempo estimado de leitura; min. de leitura; minutos para ler; min leitura
      `),
      weak: phrases('leitura:; leitura de')
    },
    'sign-off': {
      start: phrases(`
        fonte:; reportagem adicional de; este artigo foi publicado originalmente;
        este texto foi publicado originalmente; texto publicado originalmente; esta matéria foi publicada;
        o post apareceu primeiro em; o artigo apareceu primeiro em
      `),
      whole: phrases(`
        lusa; afp; efe; com informações da agência brasil; com reuters; com informações de agências; ansa;
        reuters
      `),
      weak: phrases(`
        fonte; fontes; fim; edição; via; com informações da; com informações do; com informações de;
        com informações das; com agências; com agência; com lusa; fontes:; via:; reportagem de; edição de;
        edição:; edição por; traduzido por; publicado originalmente; colaborou; lusa/fim
      `)
    }
  },
  requests: {
    page: phrases(`
        nosso; nossa; nossos; nossas; nos; conosco; meu; siga-nos; fale conosco; envie-nos; ajude-nos
      `),
    readers: phrases('você; seu; sua; seus; suas; por favor; te; tu'),
    deeds: phrases(`
        assine; inscreva-se; inscrever-se; subscreva; cadastre-se; registe-se; registre-se; siga;
        siga-nos; acompanhe; junte-se; clique; compartilhe; partilhe; curta; baixe; baixar;
        descarregue; receba; deixe; comente; apoie; doe; aceite; aceitar; faça login; entre;
        fique por dentro; participe; confira; fale conosco; entre em contato; contribua; acesse;
        torne-se;
        envie; envie sua; encaminhe
      `),
    over: phrases('gostou'),
    things: {
      newsletter: phrases(`
        newsletter*; boletim; e-mail; caixa de entrada; grátis; gratuitamente;
        notícias em primeira mão; últimas notícias; alertas; assinatura; notificações; de graça;
        gratuita; whatsapp
      `),
      'comment-notice': phrases('comentário; comentários; comentar; moderação'),
      cookie: phrases('cookies; política de privacidade; dados pessoais; política de cookies; terceiros'),
      disclaimer: phrases('termos de uso; termos e condições; este site; nosso site; nosso portal'),
      follow: phrases(`
        nosso canal; canal do whatsapp; canal no whatsapp; grupo do whatsapp; redes sociais;
        nossa página; google notícias; google news; facebook; instagram; twitter; youtube;
        grupo de whatsapp; nosso grupo; nossas redes; nosso perfil; comunidade do whatsapp; bluesky*;
        threads; mastodon*; tiktok*; telegram*; viber*; discord*; flipboard*; pinterest*; snapchat*;
        linkedin*; whatsapp*; google discover*; google news*; apple news*; msn; no x
      `),
      share: phrases(`
        esta matéria; esta notícia; este artigo; este post; este conteúdo; com seus amigos; com os seus amigos; com amigos; aos seus amigos; desta notícia
      `),
      app: phrases('nosso app; aplicativo; nosso aplicativo; aplicação'),
      paywall: phrases(`
        assinante; assinantes; continuar lendo; continue lendo; continuar a ler; sua conta;
        exclusivo para
      `),
      donation: phrases(`
        nosso jornalismo; jornalismo independente; jornalismo profissional; sua doação;
        sua contribuição; seu apoio
      `),
      copyright: phrases(`
        direitos reservados; sem autorização; autorização prévia; total ou parcial
      `)
    },
    links: phrases('clique aqui; clicando aqui; neste link; clique no link; toque aqui'),
    own: {
      newsletter: phrases(`
        últimas notícias; principais notícias; notícias do dia; notícias mais importantes;
        notícias em tempo real; notícias em primeira mão; todas as notícias;
        notícias de última hora; notícias da sua cidade; notícias da região
      `),
      contact: phrases(`
        nossa redação; nossa reportagem; redacao@; jornalismo@; pauta@;
        whatsapp da redação; nossa equipe de reportagem
      `),
      donation: phrases(`
        jornalismo independente; jornalismo de qualidade; nosso jornalismo; jornalismo profissional
      `)
    }
  }
}

export default pt
