import type {Language} from './language.ts'
import {phrases, words} from './lists.ts'

/** Portuguese. */
export const pt: Language = {
  tag: 'pt',
  name: 'Portuguese',
  signs: {
    words: words(`
      de a o que e do da em os no na um as uma para com não por dos mais das como se foi ao pelo pela à nos nas
      ou são seu sua mas também há já às aos até ser após quando ele ela tem foram está entre sobre sem isso
      esse pelos num segundo
    `),
    letters: 'ãõ'
  },
  quotes: ['“”', '«»', '""'],
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
    subjects: words(`
      eu tu ele ela você nós vós eles elas vocês isto isso aquilo ninguém quem
    `),
    saying: words(`
      disse diz dizem disseram dizia afirmou afirma afirmaram explicou explica acrescentou acrescenta garantiu
      garante contou conta declarou declara ressaltou ressalta destacou destaca lembrou lembra comentou comenta
      completou completa admitiu admite avaliou avalia observou observa respondeu responde perguntou pergunta
      avisou avisa sublinhou sublinha adiantou adianta assegurou assegura alertou alerta reconheceu reconhece
      reforçou reforça salientou salienta frisou frisa criticou critica lamentou lamenta concluiu conclui
      escreveu escreve anunciou anuncia argumentou argumenta revelou revela relatou relata apontou aponta
      recordou recorda defendeu defende indicou indica referiu refere questionou
    `)
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
    tails: []
  },
  labels: {
    'read-more': {
      start: phrases(`
        leia também
        leia mais
        leia ainda
        leia tudo sobre
        leia mais sobre
        leia a reportagem completa
        lê também
        ler também
        ler mais
        veja também
        veja ainda
        veja mais
        vê também
        ver também
        ver mais
        confira também
        assista também
        ouça também
        mais sobre
        mais sobre este assunto
        mais sobre o assunto
        mais sobre o tema
        mais sobre este tema
        conteúdo relacionado
        notícia relacionada
        notícias relacionadas
        artigo relacionado
        artigos relacionados
        matéria relacionada
        matérias relacionadas
        posts relacionados
        relacionado
        você pode gostar
        você também pode gostar
        pode interessar-lhe
        também pode interessar
        continue lendo
        continue a ler
        recomendado para você
      `),
      weak: phrases(`
        leia
        ler
        veja
        assista
        ouça
        confira
        vídeo
        video
        vídeos
        fotos
        galeria
        fotogaleria
        podcast
        infográfico
        saiba mais
        leia aqui
        leia a seguir
        veja aqui
        em imagens
        em fotos
        em vídeo
        não perca
        relacionadas
        relacionados
        mais notícias
        recomendado
        recomendados
        recomendadas
      `)
    },
    'comment-heading': {
      start: phrases(`
        deixe um comentário
        deixe uma resposta
        deixe seu comentário
        deixe o seu comentário
        deixe sua resposta
        deixe a sua resposta
        deixa um comentário
        deixa uma resposta
        deixa o teu comentário
        deixar um comentário
        deixar uma resposta
        deixar comentário
        deixar resposta
        escreva um comentário
        escreva seu comentário
        escreva o seu comentário
        escreve um comentário
        escrever um comentário
        escrever comentário
        publique um comentário
        publique seu comentário
        publicar um comentário
        poste um comentário
        postar um comentário
        adicione um comentário
        adicionar um comentário
        adicionar comentário
        adicionar novo comentário
        envie um comentário
        envie seu comentário
        enviar um comentário
        faça um comentário
        faça seu comentário
        comente esta notícia
        comente este artigo
        faça login para comentar
        entre para deixar um comentário
        iniciar sessão para comentar
      `),
      weak: phrases(`
        comentários
        comentar
        comente
        responder
        resposta
        respostas
        sem comentários
        nenhum comentário
        não há comentários
        comentários desativados
        comentários desligados
        comentários encerrados
        ainda não há comentários
        ver comentários
        seja o primeiro a comentar
        participe da conversa
        participe da discussão
        dê sua opinião
        dê a sua opinião
        deixe sua opinião
      `)
    },
    'comment-notice': {
      start: phrases(`
        o seu endereço de e-mail não será publicado
        o seu endereço de email não será publicado
        seu endereço de e-mail não será publicado
        seu endereço de email não será publicado
        o seu endereço de correio electrónico não será publicado
        o seu endereço de correio eletrónico não será publicado
        o teu endereço de email não será publicado
        o seu e-mail não será publicado
        o seu email não será publicado
        seu e-mail não será publicado
        seu email não será publicado
        o endereço de e-mail não será publicado
        o endereço de email não será publicado
        salvar meus dados neste navegador para a próxima vez que eu comentar
        salvar meu nome, e-mail e site neste navegador para a próxima vez que eu comentar
        salve meu nome, e-mail e site neste navegador para a próxima vez que eu comentar
        guardar o meu nome, email e site neste navegador para a próxima vez que eu comentar
        este site utiliza o akismet para reduzir spam
        esse site utiliza o akismet para reduzir spam
        este site usa o akismet para reduzir spam
        este site utiliza o akismet para reduzir o spam
        fica a saber como são processados os dados dos comentários
        saiba como são processados os dados dos comentários
        aprenda como seus dados de comentários são processados
        saiba como seus dados em comentários são processados
        saiba mais sobre como seus dados de comentários são processados
        os comentários estão desativados
        os comentários estão fechados
        os comentários estão encerrados
        o seu comentário está aguardando moderação
        seu comentário está aguardando moderação
        o seu comentário aguarda moderação
        você precisa fazer o login para publicar um comentário
        você precisa estar logado para enviar comentários
        você precisa estar logado para comentar
        você deve estar logado para publicar um comentário
        você deve fazer login para comentar
        você deve estar conectado para postar um comentário
        tem de iniciar a sessão para publicar um comentário
        tem de ter a sessão iniciada para publicar um comentário
        precisa de iniciar sessão para comentar
        notifique-me sobre novos comentários por e-mail
        notifique-me sobre novas publicações por e-mail
        notificar-me de novos comentários por email
        notificar-me de novos artigos por email
        avise-me sobre novos comentários por email
        avise-me sobre novas publicações por email
        preencha os seus dados abaixo ou clique em um ícone para log in
        clique aqui para cancelar a resposta
        por favor digite seu comentário
        por favor, digite seu nome aqui
        você digitou um endereço de e-mail incorreto
      `)
    },
    'comment-field': {
      start: phrases(`
        nome
        seu nome
        o seu nome
        nome completo
        sobrenome
        e-mail
        email
        seu e-mail
        seu email
        o seu e-mail
        o seu email
        endereço de e-mail
        endereço de email
        correio electrónico
        correio eletrónico
        mail
        site
        website
        página web
        url
        comentário
        seu comentário
        o seu comentário
        mensagem
        sua mensagem
        publicar comentário
        publicar o comentário
        enviar comentário
        postar comentário
        submeter comentário
        enviar resposta
        enviar
        submeter
        cancelar resposta
        cancelar a resposta
        cancelar
        obrigatório
        opcional
        não será publicado
        nunca publicado
        campos obrigatórios são marcados com
        campos obrigatórios marcados com
        os campos obrigatórios são marcados com
        os campos obrigatórios estão marcados com
        campos obrigatórios estão marcados com
        campos requeridos são marcados com
        campos obrigatórios
        terminar sessão
      `)
    }
  }
}

export default pt
