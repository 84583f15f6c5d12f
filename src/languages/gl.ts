import {bare} from './bare.ts'
import type {Language} from './language.ts'
import {phrases, words} from './lists.ts'

/** Galician. */
export const gl: Language = {
  ...bare,
  tag: 'gl',
  name: 'Galician',
  signs: {
    words: words(`
      de a o e que do da os as en un unha no na nos nas dos das por para con non se ao á como máis pero tamén
      foi son ser está este esta seu súa polo pola cando moi xa sen ata entre sobre hai onte ten onde todo
      despois coa co pode estes el ela
    `),
    letters: 'ñ'
  },
  quotes: ['«»', '“”', '""', '‘’'],
  decimal: ',',
  abbreviations: words(`
    sr sra dr dra prof av núm páx etc ex p tel st sta s.a s.l xan feb mar abr xuñ xul ago set out nov dec aprox
  `),
  grammar: {
    ...bare.grammar,
    openEnded: words(`
      de do da dos das o a os as un unha e ou pero por para con sen entre sobre ata desde segundo durante porque
    `),
    subjects: words('eu ti el ela nós vós eles elas'),
    saying: words(`
      dixo di explicou explica asegurou asegura afirmou afirma engadiu engade lembrou lembra destacou destaca
      apuntou sinalou
    `),
    telling: words(
      'lía lese poñía pon rezaba gritou grita bromea pediu pide promete prometía aconsella propón ofrecía repetía convida exixe avisa murmurou espera'
    ),
    citing: words('era foi dicía parece significa')
  },
  labels: {
    disclaimer: {
      start: phrases(`
        este resumo foi xerado por; este resumo foi xerado con; este artigo foi traducido automaticamente;
        este texto foi traducido automaticamente; resumo xerado por intelixencia artificial
      `)
    },
    'read-more': {
      start: phrases(`
        le tamén; ler tamén; le máis; ler máis; tamén che pode interesar; pode interesarche; novas relacionadas;
        artigos relacionados; nova relacionada; máis información; segue lendo; ver tamén;
        lea tamén; noticias relacionadas
      `),
      weak: phrases('le; ler; vídeo; fotos; galería; podcast; mira; escoita; relacionado')
    },
    related: {
      whole: phrases(`
        novas relacionadas; artigos relacionados; o máis lido; os máis lidos; as máis lidas; máis lidas;
        últimas novas; máis novas; entradas recentes; comentarios recentes; temas relacionados;
        pode interesarche; le tamén;
        artigos recentes
      `),
      weak: phrases('recomendado; popular; novas; máis; relacionado')
    },
    continues: {
      start: phrases(`
        continúa despois da publicidade;
        preme aquí para; fai clic aquí para
      `)
    },
    ad: {
      whole: phrases('publicidade; anuncio; contido patrocinado'),
      weak: phrases('patrocinado; promoción; anuncios')
    },
    'comment-heading': {
      start: phrases(`
        deixar unha resposta; deixe unha resposta; deixe un comentario; deixa un comentario;
        deixa unha resposta; engadir un comentario
      `),
      weak: phrases(`
        comentarios; comentario; responder; resposta; comentarios desactivados; non hai comentarios
      `)
    },
    'comment-notice': {
      start: phrases(`
        o seu enderezo electrónico non se publicará; o teu enderezo electrónico non se publicará;
        o teu enderezo de correo electrónico non; os campos obrigatorios están marcados;
        os comentarios están pechados; o teu comentario está á espera de moderación;
        ten que iniciar sesión para; garda o meu nome, correo;
        tes que iniciar sesión para publicar comentarios; o teu comentario está esperando para ser
      `)
    },
    'comment-field': {
      start: phrases(`
        nome; correo electrónico; sitio web; comentario; enviar o comentario; publicar o comentario;
        cancelar a resposta; obrigatorio;
        inicia a sesión para responder; inicia a sesión para deixar un comentario; saír desta conta;
        os campos obrigatorios están marcados con
      `)
    },
    share: {
      start: phrases(`
        compartir en twitter; compartir en facebook; compartir en whatsapp; compartir en x;
        prema para compartir; abrir nunha xanela nova; ábrese nunha nova xanela
      `),
      whole: phrases(`
        comparte isto; comparte esta nova; compartir nova; copiar ligazón; enviar por correo
      `),
      weak: phrases(`
        gardar; enviar; facebook; twitter; whatsapp; correo; compartir; imprimir; gústame isto; gústame esto;
        cargando
      `)
    },
    newsletter: {
      start: phrases(`
        subscríbete ao boletín; subscríbete á nosa newsletter; recibe o boletín; subscríbete ao noso boletín
      `),
      weak: phrases('boletín; newsletter; subscríbete')
    },
    follow: {
      start: phrases(`
        séguenos en;
        engádenos como fonte preferida; engádenos ás túas fontes preferidas; engade … como fonte preferida
      `),
      weak: phrases('seguir; seguidores; segue a nosa; séguenos; redes sociais')
    },
    tags: {
      start: phrases('etiquetas:; temas:; categorías:'),
      whole: phrases('temas relacionados'),
      weak: phrases('temas; tema; categorías; palabras clave; arquivado en; etiquetas')
    },
    copyright: {
      start: phrases('todos os dereitos reservados; copyright ©; prohibida a reprodución'),
      weak: phrases('copyright; aviso legal')
    },
    cookie: {
      start: phrases(`
        utilizamos cookies; usamos cookies; este sitio web utiliza cookies; esta web utiliza cookies;
        este sitio usa cookies;
        aquí pode avaliar e personalizar os servizos; houbo cambios nas cookies dende a súa;
        utilice este interruptor para activar ou desactivar; este servizo é necesario sempre;
        empregamos cookies
      `),
      whole: phrases(`
        política de cookies; aceptar todas; rexeitar todas; aceptar cookies; configurar cookies; rexeitar todo;
        aceptar todo;
        aceptar seleccionadas; activar ou desactivar todos os servizos
      `),
      weak: phrases(`
        aceptar; rexeitar; cookies; servizos que nos gustaría utilizar; quero elixir; descartar todas;
        de acordo
      `)
    },
    paywall: {
      start: phrases(`
        xa es subscritor; contido exclusivo para subscritores; só para subscritores; inicia sesión para
      `),
      whole: phrases('só subscritores'),
      weak: phrases(`
        subscritores; premium; exclusivo; contrasinal; subscríbete para; para seguir lendo;
        para continuar lendo; iniciar sesión; inicia sesión; rexístrate;
        rexistrarse
      `)
    },
    donation: {
      start: phrases('fai unha doazón'),
      weak: phrases('apóianos; faite socio')
    },
    contact: {
      start: phrases('atopaches un erro'),
      weak: phrases('contacto; escríbenos; envíanos')
    },
    navigation: {
      start: phrases(`
        saltar ao contido; ir ao contido; ir ao contido principal; volver arriba; ver comentarios;
        ver todos os comentarios;
        buscar:
      `),
      whole: phrases(`
        política de privacidade; termos e condicións; condicións de uso; mapa do sitio; artigo anterior;
        artigo seguinte; páxina seguinte; páxina anterior; anterior seguinte; ver máis; ver todo; mostrar máis;
        menú principal; edición impresa; pechar menú
      `),
      weak: phrases(`
        inicio; menú; buscar; pechar; seguinte; anterior; axuda; novas; deportes; cultura; política; economía;
        sociedade; opinión; portada; galicia; estás en; quen somos; aviso legal;
        histórico; editar; editar isto; pechar a sesión; xanela modal
      `)
    },
    player: {
      start: phrases(`
        escoita esta nova; escoitar esta nova; escoita o artigo; o teu navegador non;
        vostede interrompeu a reprodución do medio; non foi posíbel cargar o medio por;
        non se atopou ningunha orixe compatíbel con; esta é unha xanela modal;
        este diálogo modal pódese pechar premendo a; inicio da xanela de diálogo. a tecla;
        fin da xanela de diálogo
      `),
      whole: phrases(`
        reproducir vídeo; ver vídeo; pantalla completa; reprodutor de vídeo;
        buscando directo, actualmente tras en directo; buscando directo, actualmente reproducindo en directo;
        subtítulos desactivados; subtítulos para xordos desactivados; descricións desactivadas;
        pechar a caixa de diálogo modal; axustes dos subtítulos para xordos; axustes dos subtítulos;
        restaurar todos os axustes aos valores predeterminados; diálogo de axustes dos subtítulos para xordos;
        imaxe en imaxe
      `),
      weak: phrases(`
        reproducir; pausa; escoitar; audio; vídeo; silenciado; reprodutor de son; repetir; tempo reproducido;
        duración; tempo restante; tipo de fluxo; cargado; progresión; barra de progreso; xanela; silenciar;
        son activado; velocidade de reprodución; subtítulos; subtítulos para xordos; capítulos; descricións;
        pista de son; nivel do volume; estilo do bordos do texto; familia de letras
      `)
    },
    embed: {
      start: phrases(`
        ver esta publicación en instagram; unha publicación compartida por; ver esta publicación en
      `)
    },
    truncation: {
      whole: phrases('segue lendo; ler máis; continuar lendo; le máis; seguir lendo')
    },
    byline: {
      start: phrases('por redacción; texto:; autor:; redacción:'),
      weak: phrases('por; autor; autora; xornalista; redactor; escrito por; redacción; axencias')
    },
    'about-author': {
      start: phrases('sobre o autor; sobre a autora')
    },
    credit: {
      start: phrases(`
        foto:; fotos:; fotografía:; imaxe:; imaxes:; foto de arquivo; imaxe de arquivo; ilustración:;
        autor da foto
      `),
      whole: phrases('getty images; ampliar imaxe'),
      weak: phrases('foto; imaxe; fonte; fotografía; fonte:; cedida; arquivo')
    },
    date: {
      start: phrases('publicado:; actualizado:; última actualización'),
      weak: phrases(`
        publicado; actualizado; hoxe; onte; data; hai; publicado o; actualizado o; data:;
        hai … minuto; hai … minutos; hai … hora; hai … horas; hai … día; hai … días; hai … semana;
        hai … semanas; hai … mes; hai … meses; hai … min; hai … h; hai … sem
      `)
    },
    'reading-time': {
      start: phrases('min de lectura; minutos de lectura; tempo de lectura; tempo de lectura:')
    },
    'sign-off': {
      weak: phrases(`
        fonte; fontes; fonte:; fontes:; con información de; traducido por; axencias; efe
      `)
    }
  },
  requests: {
    page: phrases(`
      noso; nosa; nosos; nosas; séguenos; escríbenos
    `),
    readers: phrases(`
      ti; teu; túa; teus; túas; vostede
    `),
    deeds: phrases(`
      subscríbete; segue; séguenos; únete; preme; fai clic; comparte; descarga; recibe; deixa; comenta;
      apoia; escríbenos; rexístrate
    `),
    links: phrases(`
      fai clic aquí; preme aquí
    `),
    things: {
      newsletter: phrases(`
        boletín; newsletter*; correo electrónico; de balde; notificacións; subscrición
      `),
      'comment-notice': phrases(`
        comentario; comentarios
      `),
      cookie: phrases(`
        cookies; política de privacidade; datos persoais
      `),
      follow: phrases(`
        redes sociais; canle de whatsapp; canle de telegram; facebook; instagram; twitter; youtube;
        telegram; whatsapp
      `),
      share: phrases(`
        este artigo; esta nova; os teus amigos
      `),
      donation: phrases(`
        xornalismo independente
      `)
    },
    own: {
      newsletter: phrases(`
        últimas novas; todas as novas
      `),
      donation: phrases(`
        xornalismo independente; noso xornalismo
      `)
    }
  }
}

export default gl
