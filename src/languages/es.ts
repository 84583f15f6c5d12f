import type {Language} from './language.ts'
import {phrases, words} from './lists.ts'

/** Spanish. */
export const es: Language = {
  tag: 'es',
  name: 'Spanish',
  signs: {
    words: words(`
      de la el que en y a los se del las por con un una no su para es al lo como más pero sus fue ha este esta
      sobre entre cuando desde hasta también muy ser sin son hay había donde porque según tras ya le les o han
      está todo dijo él sino ante durante
    `),
    letters: 'ñ¿¡'
  },
  quotes: ['“”', '«»', '‘’', '""'],
  spacedMarks: '%',
  abbreviations: words(`
    sr sra srta sres sras d dña dr dra dres prof profa lic ing arq abg gral cnel tte cap cmdte sgto mons pbro
    sto sta hno hna ud uds vd vds etc p.ej ej pág págs p pp núm núms n art arts vol vols tít ed eds coord cf cfr
    vid aprox ca cía hnos s.a s.l s.r.l s.a.u ltda depto dpto admón gob pdte av avda pza ctra tel tfno ext apdo
    fig ref máx mín a.m p.m a.c d.c ee.uu jr vs izq dcha prov cód bco ene feb mar abr may jun jul ago sept sep
    oct nov dic
  `),
  grammar: {
    determiners: words(`
      el la los las un una unos unas su sus mi mis tu tus este esta estos estas ese esa esos esas aquel aquella
      aquellos aquellas nuestro nuestra nuestros nuestras cada
    `),
    openEnded: words(`
      de del el la los las un unos unas al y e o u ni que en con por desde hacia tras hasta durante mediante su
      sus mi mis cuyo cuya cuyos cuyas aunque porque sino pero cada muy tan
    `),
    transitive: words(`
      incluye incluyen incluyó incluir contiene contienen contener constituye constituyen provoca provocan
      provocó provocar garantiza garantizan garantizó garantizar recibe reciben recibió recibir proporciona
      proporcionan proporcionó proporcionar destruye destruyen destruyó destruir rechaza rechazan rechazó
      rechazar aborda abordan abordó abordar impulsa impulsan impulsar implica implican representan ofreció
      ofrecieron obtuvo obtuvieron obtener alcanzar lograr permitir exigir requerir realizar utilizar generar
      mantener establecer representar fomentar reducir construir presentar enfrentar tiene tienen tuvieron
    `),
    finite: words(`
      es son era eran fue fueron será serán sería serían sea sean está están estaba estaban estuvo estuvieron
      estará ha han había habían hubo hay habrá habría haya he hemos tiene tienen tenía tenían tuvo tuvieron
      tendrá puede pueden podía podían pudo podrá podría podrían debe deben debía debería quiere quieren quería
      quiso va van iba iban irá hace hacen hacía hizo hicieron hará dice dicen dijo dijeron afirma afirmó
      explica explicó asegura aseguró señala señaló añadió indicó llega llegan llegó llegaron salió salieron
      quedó quedan sigue siguen siguió dio dan da empezó comenzó terminó murió murieron ganó perdió volvió cayó
      subió bajó pasó existe existen parece resulta
    `),
    subjects: words(`
      yo tú él ella usted nosotros nosotras vosotros ellos ellas ustedes esto eso aquello nadie quien
    `),
    saying: words(`
      dijo dice dicen dijeron decía afirmó afirma afirmaron explicó explica explicaron añadió añade agregó
      agrega aseguró asegura señaló señala señalaron indicó indica declaró declara comentó comenta sostuvo
      sostiene manifestó manifiesta subrayó subraya destacó destaca recordó recuerda apuntó apunta precisó
      precisa respondió responde preguntó pregunta contó cuenta reconoció reconoce advirtió advierte admitió
      admite expresó expresa insistió insiste lamentó lamenta concluyó concluye escribió escribe anunció anuncia
      denunció argumentó relató zanjó
    `)
  },
  compounds: {
    words: words(`
      político-militar económico-social socio-económico teórico-práctico histórico-artístico físico-químico
      médico-quirúrgico cívico-militar científico-técnico franco-alemán franco-alemana ruso-ucraniano
      ruso-ucraniana árabe-israelí hispano-francés hispano-francesa hispano-luso chino-estadounidense
      coste-beneficio costo-beneficio calidad-precio kilómetro-hora madre-hijo espacio-tiempo este-oeste
      norte-sur ex-presidente ex-presidenta ex-ministro ex-ministra ex-alcalde ex-alcaldesa vice-presidente
    `),
    tails: []
  },
  labels: {
    'read-more': {
      start: phrases(`
        lea también
        lee también
        leé también
        leer también
        lea además
        lee además
        además lea
        también lea
        lea más
        leer más
        leer noticia completa
        lea la noticia completa
        lee la noticia completa
        te puede interesar
        le puede interesar
        también te puede interesar
        te podría interesar
        le podría interesar
        te recomendamos
        le recomendamos
        recomendamos leer
        le sugerimos leer
        puedes leer
        puede leer también
        mira también
        vea también
        ver también
        véase también
        vea además
        escucha también
        más sobre este tema
        artículo relacionado
        artículos relacionados
        noticia relacionada
        noticias relacionadas
        nota relacionada
        contenido relacionado
        relacionado
        sigue leyendo
        seguir leyendo
      `),
      weak: phrases(`
        lea
        lee
        leer
        mira
        mire
        vea
        ver
        escucha
        escuche
        vídeo
        video
        vídeos
        videos
        fotos
        galería
        fotogalería
        infografía
        podcast
        lea aquí
        lee aquí
        puede leer
        en imágenes
        en fotos
        en vídeo
        en video
        no te pierdas
        no se pierda
        no te lo pierdas
        más noticias
        relacionadas
        relacionados
        te interesa
        le interesa
        recomendado
        recomendados
      `)
    },
    'comment-heading': {
      start: phrases(`
        deja una respuesta
        deja un comentario
        deja tu comentario
        deja tu respuesta
        deje una respuesta
        deje un comentario
        deje su comentario
        deje su respuesta
        dejá un comentario
        dejá tu comentario
        dejar una respuesta
        dejar un comentario
        dejar comentario
        dejar respuesta
        escribe un comentario
        escribe tu comentario
        escriba un comentario
        escriba su comentario
        escribí un comentario
        escribí tu comentario
        escribir un comentario
        escribir comentario
        publica un comentario
        publique un comentario
        publicar un comentario
        añade un comentario
        añade tu comentario
        añada un comentario
        añadir un comentario
        añadir comentario
        añadir nuevo comentario
        agrega un comentario
        agregue un comentario
        agregar un comentario
        agregar comentario
        enviar un comentario
        haz un comentario
        hacer un comentario
        inicia sesión para comentar
        inicie sesión para comentar
        inicia sesión para dejar un comentario
      `),
      weak: phrases(`
        comentarios
        comentar
        responder
        respuesta
        respuestas
        sin comentarios
        no hay comentarios
        comentarios cerrados
        comentarios desactivados
        ver comentarios
        mostrar comentarios
        comenta
        opina
        participa
        danos tu opinión
        únete a la conversación
        sé el primero en comentar
        comenta esta noticia
      `)
    },
    'comment-notice': {
      start: phrases(`
        tu dirección de correo electrónico no será publicada
        su dirección de correo electrónico no será publicada
        la dirección de correo electrónico no será publicada
        tu correo electrónico no será publicado
        su correo electrónico no será publicado
        tu dirección de email no será publicada
        su dirección de email no será publicada
        tu email no será publicado
        su email no será publicado
        tu e-mail no será publicado
        tu dirección de correo no será publicada
        su dirección de correo no será publicada
        tu dirección de correo electrónico no se publicará
        guarda mi nombre, correo electrónico y web en este navegador para la próxima vez que comente
        guardar mi nombre, correo electrónico y web en este navegador para la próxima vez que comente
        guardar mi nombre, correo electrónico y sitio web en este navegador para la próxima vez que haga un comentario
        guarda mi nombre, correo electrónico y sitio web en este navegador para la próxima vez que comente
        guardar mi nombre, email y sitio web en este navegador para la próxima vez que haga un comentario
        este sitio usa akismet para reducir el spam
        este sitio utiliza akismet para reducir el spam
        este sitio usa akismet para reducir el correo no deseado
        aprende cómo se procesan los datos de tus comentarios
        conoce cómo se procesan los datos de tus comentarios
        aprende cómo se procesan tus datos de comentarios
        los comentarios están cerrados
        tu comentario está pendiente de moderación
        su comentario está pendiente de moderación
        tu comentario está en espera de moderación
        su comentario está en espera de moderación
        su comentario está en espera para ser aceptado
        lo siento, tenés que estar conectado para publicar un comentario
        usted debe iniciar sesión para publicar un comentario
        lo siento, debes estar conectado para publicar un comentario
        debes estar conectado para publicar un comentario
        disculpa, debes iniciar sesión para escribir un comentario
        debes iniciar sesión para escribir un comentario
        debes iniciar sesión para publicar un comentario
        debes iniciar sesión para comentar
        debe iniciar sesión para comentar
        recibir un correo electrónico con los siguientes comentarios a esta entrada
        recibir un correo electrónico con cada nueva entrada
        recibir un email con los siguientes comentarios a esta entrada
        recibir un email con cada nueva entrada
        notificarme los nuevos comentarios por correo electrónico
        avísame de nuevos comentarios por correo electrónico
        recibir nuevas entradas por email
        introduce tus datos o haz clic en un icono para iniciar sesión
        haz clic para cancelar la respuesta
        por favor ingrese su comentario
        por favor ingrese su nombre aquí
        por favor ingrese su dirección de correo electrónico aquí
        has introducido una dirección de correo electrónico incorrecta
      `)
    },
    'comment-field': {
      start: phrases(`
        nombre
        tu nombre
        su nombre
        nombre completo
        apellidos
        correo electrónico
        tu correo electrónico
        su correo electrónico
        correo
        dirección de correo electrónico
        email
        e-mail
        tu email
        su email
        mail
        web
        sitio web
        página web
        tu web
        comentario
        tu comentario
        su comentario
        mensaje
        publicar comentario
        publicar el comentario
        enviar comentario
        enviar el comentario
        enviar respuesta
        publicar respuesta
        enviar
        cancelar la respuesta
        cancelar respuesta
        cancelar
        obligatorio
        requerido
        opcional
        no será publicado
        no será publicada
        no se publicará
        los campos obligatorios están marcados con
        los campos obligatorios están marcados
        los campos necesarios están marcados con
        los campos necesarios están marcados
        los campos requeridos están marcados con
        los campos marcados con * son obligatorios
        campos obligatorios
        iniciar sesión
        cerrar sesión
      `)
    }
  }
}

export default es
