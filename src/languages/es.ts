import type {Language} from './language.ts'
import {phrases, words} from './lists.ts'

/** Spanish. */
export const es: Language = {
  tag: 'es',
  name: 'Spanish',
  feedNotes: [
    ['la entrada ', ' se publicó primero en '],
    ['la entrada ', ' apareció primero en ']
  ],
  signs: {
    words: words(`
      de la el que en y a los se del las por con un una no su para es al lo como más pero sus fue ha este esta
      sobre entre cuando desde hasta también muy ser sin son hay había donde porque según tras ya le les o han
      está todo dijo él sino ante durante
    `),
    letters: 'ñ¿¡'
  },
  quotes: ['“”', '«»', '‘’', '""'],
  decimal: ',',
  units: words(
    'millones millón por km kg metros euros ciento mil kilómetros pesos dólares puntos toneladas litros hectáreas grados'
  ),
  clock: words('las'),
  undoubled: words('el la los las un una de del con por sus'),
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
      denunció argumentó relató zanjó propuso propone
    `),
    telling: words(`
      lee leía ponía pone reza rezaba gritó grita gritaba gritaban bromea bromeó pidió pide piden pedía promete
      prometía prometió aconseja aconsejó ordenó ordena propone ofrecían ofrece ofrecía repetía repite rogó
      ruega invita invitaba canta cantó cantaban proclama dictaminó sentenció decidió exige exigió suplicó avisa
      avisó susurró murmuró ríe sonríe advertía decían espera esperan
    `),
    citing: words('era fue decía dice parece significa sonaba')
  },
  compounds: {
    words: words(`
      político-militar económico-social socio-económico teórico-práctico histórico-artístico físico-químico
      médico-quirúrgico cívico-militar científico-técnico franco-alemán franco-alemana ruso-ucraniano
      ruso-ucraniana árabe-israelí hispano-francés hispano-francesa hispano-luso chino-estadounidense
      coste-beneficio costo-beneficio calidad-precio kilómetro-hora madre-hijo espacio-tiempo este-oeste
      norte-sur ex-presidente ex-presidenta ex-ministro ex-ministra ex-alcalde ex-alcaldesa vice-presidente
    `),
    tails: [],
    prefixes: words('ex vice anti pro franco hispano ruso')
  },
  labels: {
    'read-more': {
      start: phrases(`
        lea también; lee también; leé también; leer también; lea además; lee además; además lea;
        también lea; lea más; leer más; leer noticia completa; lea la noticia completa;
        lee la noticia completa; te puede interesar; le puede interesar; también te puede interesar;
        te podría interesar; le podría interesar; te recomendamos; le recomendamos; recomendamos leer;
        le sugerimos leer; puedes leer; puede leer también; mira también; vea también; ver también;
        véase también; vea además; escucha también; más sobre este tema; artículo relacionado;
        artículos relacionados; noticia relacionada; noticias relacionadas; nota relacionada;
        contenido relacionado; relacionado; sigue leyendo; seguir leyendo; lea … aquí; lee … aquí;
        haz clic aquí para … más;
        lee más; mirá también; mire también; mira además; puede leer:; puedes leer:; más noticias:;
        sigue aquí:; también puedes leer; también puede leer; no dejes de leer; no deje de leer; lea aquí:;
        lee aquí:; consulte aquí:; vea aquí:; te puede interesar leer; siga leyendo; descubre más;
        puedes ver:; pueden ver:; lee a continuación:; te recomendamos leer; le recomendamos leer;
        continúa leyendo:; continuar leyendo:; ver más:; mira aquí:; te puede interesar este video;
        en video:; en vídeo:;
        entérate:; entérese:; además lee:;
        otra información que le puede interesar; este video le puede interesar; te interesa:;
        revisa también; revisa además; revise también; lee la crónica; más noticias en; más noticias de;
        consulte más noticias; consulta más noticias; haz clic aquí para leer; haga clic aquí para leer;
        pincha aquí para leer; historia completa aquí; leé la nota completa; lee la nota completa;
        lea la nota completa; leer la nota completa;
        conoce más:; conozca más:; también lee:; también lea:; revisa:; más detalles:;
        te sugerimos leer; podría interesarte; quizás te interese; quizá te interese; consulta también;
        leé más; sugerimos:; recomendamos:; noticias relacionadas:; te invitamos a leer; también lee;
        para leer más:;
        no se vaya sin leer; no te vayas sin leer; no te pierdas:; conozca también:; conoce también:;
        entérese también; además lea:; además, lea:; mire esto también; mira esto también; vea esto también;
        recomendado leer;
        encuentre también en; encuentre también:; lea todas las noticias;
        lee más sobre; lee el artículo completo; lee la entrevista completa; lee más información;
        lee más detalles; lee el reportaje completo; lea más sobre; lea el artículo completo;
        lea la entrevista completa; lea más información; lea más detalles; lea el reportaje completo;
        leer además; leer aquí; leer más sobre; leer la noticia completa; leer la entrevista completa;
        leer más información; leer más detalles; leer el reportaje completo; vea más información;
        vea más detalles; ve también; ve más información; ve más detalles; ver más información;
        ver más detalles; mira más información; mira más detalles; mire más información; mire más detalles;
        escucha más información; escucha más detalles; consulta más información; consulta más detalles;
        consulte también; consulte más información; consulte más detalles; conoce también;
        conoce más información; conoce más detalles; además puedes leer; también le puede interesar;
        sobre el mismo tema
      `),
      weak: phrases(`
        lea; lee; leer; mira; mire; vea; ver; escucha; escuche; vídeo; video; vídeos; videos; fotos; galería;
        fotogalería; infografía; podcast; lea aquí; lee aquí; puede leer; en imágenes; en fotos; en vídeo;
        en video; no te pierdas; no se pierda; no te lo pierdas; más noticias; relacionadas; relacionados;
        te interesa; le interesa; recomendado; recomendados;
        más información; recomendadas; otras noticias; para seguir leyendo; para saber más;
        artículos recomendados; notas recomendadas;
        foto
      `)
    },
    related: {
      start: phrases(`lea las noticias más recientes; lee las noticias más recientes;
        otras noticias de; más notas de
      `),
      whole: phrases(`
        artículos relacionados; articulos relacionados; noticias relacionadas; notas relacionadas;
        contenido relacionado; contenidos relacionados; entradas relacionadas; temas relacionados;
        artículos relacionadosmás del autor; te puede interesar; te podría interesar;
        también te puede interesar; le puede interesar; te recomendamos; lo más leído; lo mas leido;
        lo más visto; lo más visto hoy; lo más compartido; lo más comentado; las más leídas; los más leídos;
        más leídas; más leídos; más noticias; más del autor; más en esta sección; otras noticias;
        últimas noticias; notas recomendadas; recomendados para ti; recomendado para ti; noticias recomendadas;
        más sobre este tema; más información sobre este tema; no te lo pierdas; publicaciones relacionadas;
        historias relacionadas; lecturas recomendadas; cargando siguiente contenido;
        lo que se lee ahora; noticia relacionada; nota relacionada; artículo relacionado; lea también;
        lee también; leé también; leer también; noticias según tus intereses; relacionado; relacionadas;
        artículo anterior; artículo siguiente; próximo artículo; noticias destacadas;
        otra información que le puede interesar; este video le puede interesar;
        te puede gustar;
        comprobar también; revise también; consulta también;
        navegación de entradas; navegación de la entrada;
        artículos recientes;
        más historias; quizás te interese; quizá te interese; podría interesarte; podría interesarle;
        te podrían interesar; más de esta sección; otras notas; lo más popular; posts relacionados;
        publicaciones similares; noticias similares; artículos similares; más contenido; además en la web;
        información relacionada; noticias recientes; entradas recientes; más recientes; las más recientes;
        lo más reciente; contenido recomendado; más sobre el tema; más sobre esto; otras publicaciones;
        últimas entradas; más vistas; las más vistas; más populares;
        puede interesarte; también puede interesarte; mire esto también; mira esto también; vea esto también;
        seguí leyendo; seguir leyendo; sigue leyendo; sigue leyendo:; recomendamos leer;
        mirá también; mira también; ultimas noticias; mirá además; lee además;
        mis portales; lea todas las noticias de hoy; todas las noticias de hoy;
        noticias sugeridas; quizás también; quizás también te interese;
        más leído; más artículos; más de este autor; otros artículos; también le puede interesar;
        selección del editor; selección de los editores; además en esta sección;
        lo + visto; lo + leído; lo + comentado; lo + compartido; lo más visto de la semana;
        lo más leído de la semana; lo más leído del día; lo más leído hoy; entradas populares de este blog;
        entradas más populares de este blog;
        en otras webs; últimos titulares; otros lectores también leyeron; más noticias de esta sección
      `),
      weak: phrases(`
        relacionados; recomendado; recomendados; destacados; tendencias; además; más;
        populares; etiquetados; lo último;
        más información; recomendadas; le recomendamos; para seguir leyendo; para saber más; no te pierdas;
        no se pierda; artículos recomendados;
        enlaces de interés; titulares del día;
        lo más nuevo
      `)
    },
    continues: {
      start: phrases(`
        sigue leyendo debajo; la noticia continúa; la nota continúa; el artículo continúa;
        continúa después de la publicidad; continúa tras la publicidad; continúa leyendo después de;
        continuar leyendo debajo; la noticia sigue después;
        saltar … y continuar leyendo; fin del contenido; fin de más leídas; fin de te puede interesar;
        continúa leyendo la historia; continúa leyendo el artículo;
        haga clic aquí para; haz clic aquí para; hacé clic acá para; hacé clic aquí para;
        haga click aquí para; haz click aquí para; clic aquí para; click aquí para; da clic aquí para;
        da click aquí para; dale clic aquí para; dale click aquí para; pincha aquí para; pinche aquí para;
        pulsa aquí para; pulse aquí para; ingresa aquí para; ingresá acá para; continúa tras el anuncio;
        continúa debajo de la publicidad; la nota sigue debajo; la nota continúa debajo; el texto continúa;
        sigue leyendo después de; sigue leyendo tras;
        continúa leyendo tras la; sigue leyendo tras la; la noticia sigue debajo; publicidad - sigue;
        sigue leyendo debajo de la
      `),
      weak: phrases('después de la publicidad'),
      whole: phrases(`
        sigue en directo
      `)
    },
    ad: {
      whole: phrases(`
        publicidad; anuncio; anuncios; anuncio publicitario; espacio publicitario; contenido patrocinado;
        contenido promocionado; contenido publicitario; enlaces patrocinados; publirreportaje;
        cerrar publicidad; saltar publicidad; omitir anuncio; publicidad en prensa; publicidad - sigue leyendo;
        brand content;
        notas contratadas; contenido contratado; nota contratada; publinota;
        en alianza con; contenido patrocinado por;
        ver oferta; añadir al carrito; agregar al carrito; comprar ahora; ver precio; comprar en amazon;
        ver en amazon; añadir a la cesta;
        colaboración pagada; contenido de marca; en colaboración con
      `),
      weak: phrases('patrocinado; promocionado; promoción; patrocinadores')
    },
    'comment-heading': {
      start: phrases(`
        deja una respuesta; deja un comentario; deja tu comentario; deja tu respuesta; deje una respuesta;
        deje un comentario; deje su comentario; deje su respuesta; dejá un comentario; dejá tu comentario;
        dejar una respuesta; dejar un comentario; dejar comentario; dejar respuesta; escribe un comentario;
        escribe tu comentario; escriba un comentario; escriba su comentario; escribí un comentario;
        escribí tu comentario; escribir un comentario; escribir comentario; publica un comentario;
        publique un comentario; publicar un comentario; añade un comentario; añade tu comentario;
        añada un comentario; añadir un comentario; añadir comentario; añadir nuevo comentario;
        agrega un comentario; agregue un comentario; agregar un comentario; agregar comentario;
        enviar un comentario; haz un comentario; hacer un comentario; inicia sesión para comentar;
        inicie sesión para comentar; inicia sesión para dejar un comentario;
        dejanos tu comentario; déjanos tu comentario;
        regístrate para comentar; regístrese para comentar; inicia sesión o regístrate para comentar;
        accede para comentar; identifícate para comentar
      `),
      weak: phrases(`
        comentarios; comentar; responder; respuesta; respuestas; sin comentarios; no hay comentarios;
        comentarios cerrados; comentarios desactivados; ver comentarios; mostrar comentarios; comenta;
        opina; participa; únete a la conversación;
        comentario en; comentarios en; comentario sobre; comentarios sobre; pensamiento en; pensamientos en;
        ideas sobre; respuesta a; respuestas a; un comentario en; un pensamiento en; un comentario sobre;
        discusión; únete a la discusión; discusión de los miembros; comienza la conversación;
        normas
      `),
      whole: phrases(`
        comentar esta noticia; comenta esta noticia; sé el primero en comentar; 0 comentarios;
        ver todos los comentarios; ver los comentarios;
        respondereliminar; responderborrar; respuestasresponder; responder eliminar; respuestaseliminar;
        comentarios de facebook; comentarios en facebook; iniciar sesión para comentar; deja tu opinión;
        danos tu opinión; opina sobre esta noticia;
        comentarios normas; mira los comentarios; comentar reportar; opiniones y comentarios;
        nuestra política de comentarios
      `)
    },
    'comment-notice': {
      start: phrases(`
        tu dirección de correo electrónico no será publicada;
        su dirección de correo electrónico no será publicada;
        la dirección de correo electrónico no será publicada; tu correo electrónico no será publicado;
        su correo electrónico no será publicado; tu dirección de email no será publicada;
        su dirección de email no será publicada; tu email no será publicado; su email no será publicado;
        tu e-mail no será publicado; tu dirección de correo no será publicada;
        su dirección de correo no será publicada; tu dirección de correo electrónico no se publicará;
        guarda mi nombre, correo electrónico y web en este navegador para la próxima vez que comente;
        guardar mi nombre, correo electrónico y web en este navegador para la próxima vez que comente;
        guardar mi nombre, correo electrónico y sitio web en este navegador para la próxima vez que haga un comentario;
        guarda mi nombre, correo electrónico y sitio web en este navegador para la próxima vez que comente;
        guardar mi nombre, email y sitio web en este navegador para la próxima vez que haga un comentario;
        este sitio usa akismet para reducir el spam; este sitio utiliza akismet para reducir el spam;
        este sitio usa akismet para reducir el correo no deseado;
        aprende cómo se procesan los datos de tus comentarios;
        conoce cómo se procesan los datos de tus comentarios; aprende cómo se procesan tus datos de comentarios;
        los comentarios están cerrados para este; los comentarios están cerrados para esta;
        los comentarios están cerrados en este; los comentarios están cerrados en esta; tu comentario está pendiente de moderación;
        su comentario está pendiente de moderación; tu comentario está en espera de moderación;
        su comentario está en espera de moderación; su comentario está en espera para ser aceptado;
        lo siento, tenés que estar conectado para publicar un comentario;
        usted debe iniciar sesión para publicar un comentario;
        lo siento, debes estar conectado para publicar un comentario;
        debes estar conectado para publicar un comentario;
        disculpa, debes iniciar sesión para escribir un comentario;
        debes iniciar sesión para escribir un comentario; debes iniciar sesión para publicar un comentario;
        debes iniciar sesión para comentar; debe iniciar sesión para comentar;
        recibir un correo electrónico con los siguientes comentarios a esta entrada;
        recibir un correo electrónico con cada nueva entrada;
        recibir un email con los siguientes comentarios a esta entrada; recibir un email con cada nueva entrada;
        notificarme los nuevos comentarios por correo electrónico;
        avísame de nuevos comentarios por correo electrónico; recibir nuevas entradas por email;
        introduce tus datos o haz clic en un icono para iniciar sesión; haz clic para cancelar la respuesta;
        por favor ingrese su comentario; por favor ingrese su nombre aquí;
        por favor ingrese su dirección de correo electrónico aquí;
        has introducido una dirección de correo electrónico incorrecta;
        rellena tu nombre y apellido para comentar;
        esta es la opinión de los internautas; los comentarios están moderados;
        los comentarios serán moderados; comentarios sujetos a moderación; normas de participación;
        para comentar es necesario; para comentar debes; este artículo no admite comentarios;
        esta es la opinión de los internautas, no la de;
        no se permiten etiquetas html;
        las direcciones de las páginas web y las de correo se convierten en enlaces automáticamente;
        las direcciones de correos electrónicos y páginas web se convierten en enlaces automáticamente;
        saltos automáticos de líneas y de párrafos; el contenido de este campo se mantiene privado;
        el contenido de este campo es privado; más información sobre los formatos de texto;
        más información sobre opciones de formato;
        para comentar debe estar registrado; para comentar debes estar registrado;
        gracias por tu comentario. tu comentario; los comentarios aquí publicados;
        los comentarios publicados en este;
        usted debe iniciar sesión para publicar un; su dirección de correo no se hará;
        disculpa, debes iniciar sesión para escribir un; tu dirección de correo electrónico no será;
        el comentario no será publicado; los comentarios son de exclusiva responsabilidad;
        los comentarios son responsabilidad exclusiva; los comentarios publicados son de;
        debes iniciar sesión para dejar; debes iniciar sesión para publicar; debes iniciar sesión para enviar;
        debes iniciar sesión para poder comentar; debes iniciar sesión para escribir;
        debes iniciar sesión para responder;
        debe iniciar sesión para dejar; debe iniciar sesión para publicar; debe iniciar sesión para enviar;
        debe iniciar sesión para poder comentar; debe iniciar sesión para escribir;
        debes estar conectado para comentar; debes estar conectado para publicar;
        debes estar conectado para enviar; debes estar conectado para dejar;
        la dirección de correo electrónico no se publicará; la dirección de correo electrónico no se hará;
        la dirección de correo electrónico no será
      `),
      whole: phrases(`
        los comentarios están cerrados;
        normas de la comunidad; política de comentarios;
        este comentario ha sido borrado;
        los comentarios de esta noticia están cerrados; consulta las normas de la comunidad;
        normas de los comentarios; mostrar todos los comentarios; más recientes primero; denunciar comentario
      `)
    },
    'comment-field': {
      whole: phrases(`
        completar datos;
        reportar comentario
      `),
      start: phrases(`
        nombre; tu nombre; su nombre; nombre completo; apellidos; correo electrónico; tu correo electrónico;
        su correo electrónico; correo; dirección de correo electrónico; email; e-mail; tu email; su email; mail;
        web; sitio web; página web; tu web; comentario; tu comentario; su comentario; mensaje;
        publicar comentario; publicar el comentario; enviar comentario; enviar el comentario; enviar respuesta;
        publicar respuesta; enviar; cancelar la respuesta; cancelar respuesta; cancelar; obligatorio; requerido;
        opcional; no será publicado; no será publicada; no se publicará;
        los campos obligatorios están marcados con; los campos obligatorios están marcados;
        los campos necesarios están marcados con; los campos necesarios están marcados;
        los campos requeridos están marcados con; los campos marcados con * son obligatorios;
        campos obligatorios; iniciar sesión; cerrar sesión;
        inicie sesión para responder; inicie sesión para dejar un comentario;
        los campos requeridos están marcados; inicia sesión para responder; desconectar de esta cuenta
      `)
    },
    share: {
      start: phrases(`
        haz clic para compartir; haz clic para imprimir; haz clic para enviar; haga clic para compartir;
        compartir en facebook; compartir en twitter; compartir en x; compartir en whatsapp;
        compartir en linkedin; compartir en telegram; compartir por correo; compartir por email;
        compartir por whatsapp; comparte en; comparta en; se abre en una ventana nueva;
        abrir en una ventana nueva;
        la url ha sido copiada; url copiada; el enlace ha sido copiado;
        visitado … visitas hoy; visitada … visitas hoy;
        compartir en pinterest; compartir en reddit; compartir en vk; compartir en xing;
        el artículo se ha guardado en tu lista
      `),
      whole: phrases(`
        comparte esto; compártelo; compartir esto; compartir nota; compartir noticia; comparte esta noticia;
        compartir esta noticia; comparte este artículo; compartir este artículo; compartir artículo;
        compartir en; comparte con; copiar enlace; copiar link; copiar url; enlace copiado; enviar por correo;
        enviar por email; enviar a un amigo; imprimir artículo; imprimir noticia; guardar artículo;
        guardar noticia; me gusta esto; cargando; comparte en redes sociales; compartir en redes sociales;
        enviar por correo electrónicoescribe un blogcompartir en xcompartir con facebook;
        enviar por correo electrónicoescribe un blogcompartir en xcompartir con facebookcompartir en pinterest;
        icono para compartir en redes; compartir con;
        compartelo; comparte esta nota;
        guardar para después; leer más tarde; guardado en tu lista
      `),
      weak: phrases(`
        compartir; comparte; compartido; imprimir; guardar; enviar; correo; copiar; me gusta; tuitear; twittear;
        facebook; twitter; whatsapp; compartidos;
        impresión;
        tamaño de letra; tamaño de texto; tamaño del texto; tamaño de la letra;
        obtener enlace; otras aplicaciones
      `)
    },
    newsletter: {
      start: phrases(`
        suscríbete a nuestro boletín; suscríbete a nuestra newsletter; suscríbete a la newsletter;
        suscríbase a nuestro boletín; suscríbete al boletín; suscríbete para recibir; suscríbete gratis;
        recibe nuestro boletín; recibe nuestra newsletter; recibe las noticias; recibe en tu correo;
        recibe en tu email; recibí en tu; apúntate a nuestra newsletter; regístrate a nuestro newsletter;
        inscríbete a nuestro; gracias por suscribirte; al suscribirte aceptas; suscríbete a … newsletter*;
        suscríbete a … boletín; apúntate a … newsletter*;
        recibe … en tu correo; reciba … en su correo; suscríbete a … newsletter;
        haz clic aquí para recibir las noticias; haga clic aquí para recibir;
        accede a las noticias más relevantes;
        recibe cada mañana; recibe las últimas; recibe alertas de noticias; recibe alertas de última; recibe alertas en; recibe alertas informativas; recibe alertas por;
        recibe alertas sobre; recibe alertas gratis; recibe todas las; recibe gratis;
        suscríbete y recibe; suscríbete aquí; regístrate para recibir; mantente informado;
        mantente al día; no te pierdas ninguna noticia; recibí las noticias; inscríbete aquí;
        si quieres recibir;
        esta es la versión web de; si quiere suscribirse, puede hacerlo;
        si quieres suscribirte, puedes hacerlo; este es un envío de la newsletter;
        este es un envío del boletín;
        suscríbete y recibe las últimas entradas en tu correo electrónico;
        suscríbete para recibir las últimas entradas;
        descubre más desde;
        acepto la política de privacidad; he leído y acepto la política;
        ¿ya te enteraste de las últimas noticias;
        para completar el registro, haz clic en;
        newsletters clarín; recibe todos los viernes; recibe todos los lunes; recibe cada semana en tu;
        recibí todos los;
        suscríbete ahora para seguir leyendo
      `),
      weak: phrases(`
        newsletter; boletín; boletines; suscríbete; suscríbase; suscribirse; suscribirme; alertas; suscripción;
        introduce tu email; ingresa tu email; introduce tu correo electrónico; ingresa tu correo electrónico;
        escribe tu correo electrónico;
        darse de baja; tu dirección de correo electrónico
      `),
      whole: phrases(`
        newsletter gratuita; boletín gratuito; suscríbete ahora;
        quiero recibirlo; quiero recibirla; quiero recibirlas; apúntate para recibirlo;
        regístrate ahora; ver en el navegador; ahora revisa tu correo;
        por favor, introduce una dirección de correo válida; algo salió mal, por favor inténtalo de nuevo;
        newsletter clarín; nuestros newsletters; nuestras newsletters
      `)
    },
    follow: {
      start: phrases(`
        síguenos en; síganos en; seguinos en; sigue a nuestro; síguenos en google news;
        únete a nuestro canal; únete al canal; únete a nuestro grupo; suscríbete a nuestro canal;
        suscríbete al canal; seguí leyendo en; también puedes seguirnos; síguenos también en;
        añádenos como fuente; síguenos a través; sigue a … en facebook; sigue a … en twitter;
        sigue a … en instagram; sigue toda … en facebook; síguenos en … facebook;
        sigue … en google news; síguenos … en google news; siga … en google news;
        únete a nuestro; sigue nuestro canal; sigue toda la información; sigue toda la actualidad;
        sigue todas las noticias; para más información sobre … visita; para más noticias;
        si quieres leer más artículos; si quieres leer más noticias;
        haz clic aquí para seguir; ya puedes seguirnos; entérate de más;
        no te olvides de seguirnos; no olvides seguirnos; no olviden seguirnos;
        no olvides seguir nuestras redes; no olvides seguir nuestra cuenta;
        sumate a nuestro canal; súmate a nuestro canal; sumate al canal; unite a nuestro canal; unite al canal;
        recibe las noticias en tu whatsapp; recibí las noticias en tu whatsapp;
        recibe nuestras noticias en whatsapp; sigue el canal de; únete al grupo de whatsapp;
        suscribite a nuestro canal; para conocer más noticias de; para más noticias de;
        únase a nuestro canal; únete a nuestros canales;
        puedes seguir a … en facebook; elige a … como tu fuente; agrega a … como tu fuente; unirse a whatsapp;
        añade a … como tu fuente;
        añádenos como fuente preferida; añádenos como tu fuente preferida; añádenos a tus fuentes preferidas;
        añádenos como fuente favorita; agréganos como fuente preferida; agréganos como tu fuente preferida;
        agréganos a tus fuentes preferidas; agréganos como fuente favorita; agreganos como fuente preferida;
        agreganos como tu fuente preferida; agreganos a tus fuentes preferidas; agreganos como fuente favorita;
        elígenos como fuente preferida; elígenos como tu fuente preferida; elígenos a tus fuentes preferidas;
        elígenos como fuente favorita; márcanos como fuente preferida; márcanos como tu fuente preferida;
        márcanos a tus fuentes preferidas; márcanos como fuente favorita; añade … como fuente preferida;
        añade … como tu fuente preferida; añade … a tus fuentes preferidas; añade … como fuente favorita;
        agrega … como fuente preferida; agrega … como tu fuente preferida; agrega … a tus fuentes preferidas;
        agrega … como fuente favorita; agregar como fuente preferida; agregar como tu fuente preferida;
        agregar a tus fuentes preferidas; agregar como fuente favorita; añadir como fuente preferida;
        añadir como tu fuente preferida; añadir a tus fuentes preferidas; añadir como fuente favorita;
        ahora sigues este tema; activa las notificaciones … noticia;
        recibe una notificación cuando se publique un artículo sobre este tema; puedes escuchar este pódcast en;
        siga a … en bluesky; siga a … en threads; siga a … en mastodon; siga a … en tiktok;
        siga a … en telegram; siga a … en whatsapp; siga a … en flipboard; siga a … en pinterest;
        siga a … en discord; siga a … en google news; siga a … en apple news; siga a … en msn; siga a … en x;
        siga a … en instagram; siga a … en facebook; siga a … en youtube; siga a … en linkedin;
        siga a … en viber; sigue a … en bluesky; sigue a … en threads; sigue a … en mastodon;
        sigue a … en tiktok; sigue a … en telegram; sigue a … en whatsapp; sigue a … en flipboard;
        sigue a … en pinterest; sigue a … en discord; sigue a … en google news; sigue a … en apple news;
        sigue a … en msn; sigue a … en x; sigue a … en youtube; sigue a … en linkedin; sigue a … en viber
      `),
      whole: phrases(`
        síguenos; síguenos en redes sociales; síganos; seguinos; síguenos en twitter; síguenos en facebook;
        síguenos en instagram; nuestras redes sociales;
        nuestras redes;
        síguenos por instagram; siguenos por instagram; siguenos en facebook; siguenos en google;
        mantente al tanto; manténte al tanto;
        seguir este tema; seguir al autor; seguir a este autor; añadir a mis temas; añadir a mis noticias;
        crear alerta de este tema; gestionar mis alertas; escuchar en spotify; escúchalo en spotify;
        escuchar en apple podcasts; también estamos en bluesky; también estamos en threads;
        también estamos en mastodon; también estamos en tiktok; también estamos en telegram;
        también estamos en whatsapp; también estamos en flipboard; también estamos en discord;
        también estamos en google news; también estamos en google discover; también estamos en apple news;
        también estamos en msn; también estamos en x; también estamos en pinterest; ya estamos en bluesky;
        ya estamos en threads; ya estamos en mastodon; ya estamos en tiktok; ya estamos en telegram;
        ya estamos en whatsapp; ya estamos en flipboard; ya estamos en discord; ya estamos en google news;
        ya estamos en google discover; ya estamos en apple news; ya estamos en msn; ya estamos en x;
        ya estamos en pinterest; léenos en bluesky; léenos en threads; léenos en mastodon; léenos en tiktok;
        léenos en telegram; léenos en whatsapp; léenos en flipboard; léenos en discord; léenos en google news;
        léenos en google discover; léenos en apple news; léenos en msn; léenos en x; léenos en pinterest;
        únete a nosotros en bluesky; únete a nosotros en threads; únete a nosotros en mastodon;
        únete a nosotros en tiktok; únete a nosotros en telegram; únete a nosotros en whatsapp;
        únete a nosotros en flipboard; únete a nosotros en discord; únete a nosotros en google news;
        únete a nosotros en google discover; únete a nosotros en apple news; únete a nosotros en msn;
        únete a nosotros en x; únete a nosotros en pinterest; encuéntranos en bluesky; encuéntranos en threads;
        encuéntranos en mastodon; encuéntranos en tiktok; encuéntranos en telegram; encuéntranos en whatsapp;
        encuéntranos en flipboard; encuéntranos en discord; encuéntranos en google news;
        encuéntranos en google discover; encuéntranos en apple news; encuéntranos en msn; encuéntranos en x;
        encuéntranos en pinterest
      `),
      weak: phrases('seguir; siguiendo; seguidores; redes sociales')
    },
    tags: {
      start: phrases(`
        etiquetas:; etiqueta:; temas:; tema:; archivado en:; archivado en; categorías:; categoría:;
        palabras clave:; tags:; temas relacionados:; más sobre:; en este artículo:; en esta nota:;
        en esta noticia:;
        etiquetas de esta nota; temas de esta nota:
      `),
      whole: phrases(`
        etiquetas; temas relacionados; temas de la nota; etiquetado como; más temas;
        etiquetado; en esta noticia; etiquetas de la noticia;
        tags relacionados; etiquetas relacionadas; temas en esta nota; temas de esta nota;
        temas que aparecen en esta nota; temas que aparecen en este artículo; temas en este artículo
      `),
      weak: phrases(`
        temas; tema; categorías; palabras clave; secciones; tags; etiqueta; en esta nota; en este artículo
      `)
    },
    copyright: {
      whole: phrases(`
        licencia creative commons;
        prohibida la reproducción; queda prohibida la reproducción;
        derechos reservados;
        solicitar permiso de reproducción; comprar derechos de reproducción; republicar este artículo;
        licencias y permisos
      `),
      start: phrases(`
        todos los derechos reservados; © todos los derechos; copyright ©;
        prohibida su reproducción; queda prohibida la reproducción total; queda prohibida la reproducción parcial;
        queda prohibida la reproducción de este; queda prohibida la reproducción de los contenidos;
        queda prohibida la reproducción de contenidos; queda prohibida la reproducción del contenido;
        queda prohibida la reproducción, total; queda prohibida la reproducción, distribución;
        queda prohibida la reproducción y; queda prohibida la reproducción sin;
        prohibida toda reproducción; prohibida la reproducción total o parcial;
        este contenido está protegido; si está interesado en licenciar este contenido;
        prohibida la reproducción total; reservados todos los derechos;
        quedan reservados todos los derechos;
        si está interesado en licenciar; si estás interesado en licenciar;
        esta obra está bajo una licencia; esta obra está bajo licencia; este obra está bajo una licencia;
        este artículo está bajo una licencia; este artículo está bajo licencia;
        este contenido está bajo una licencia; esta obra está licenciada; bajo licencia creative commons;
        contenido bajo licencia creative commons;
        todos los artículos de este blog están;
        prohibida la reproducción parcial; prohibida la reproducción de este;
        prohibida la reproducción de los contenidos; prohibida la reproducción de contenidos;
        prohibida la reproducción sin; prohibida la reproducción por; prohibida la reproducción del contenido;
        prohibida la reproducción del presente; prohibida la reproducción y;
        derechos reservados ©; derechos reservados conforme;
        queda prohibida toda reproducción sin permiso escrito;
        este artículo se publica bajo licencia creative commons; a los efectos del artículo 32.1
      `),
      weak: phrases(`
        copyright; reproducción; licensed under; licencia bajo
      `)
    },
    disclaimer: {
      start: phrases(`
        descargo de responsabilidad; los comentarios publicados son; este contenido es responsabilidad;
        este artículo contiene enlaces de afiliados; este texto no refleja; el contenido de este artículo;
        aviso legal:;
        la bbc no se hace responsable;
        al usar este sitio usted acepta; cotizaciones con retraso;
        los comentarios publicados son de exclusiva; los comentarios son responsabilidad;
        las opiniones expresadas en los comentarios;
        al utilizar este sitio, usted; al utilizar este sitio usted acepta;
        el uso de este sitio implica la aceptación; nuestro estándar editorial; el contenido de esta columna;
        esta columna no refleja; esta información no constituye;
        este artículo no constituye;
        esta historia fue traducida del inglés; esta nota fue traducida del inglés;
        este artículo fue traducido del inglés; este artículo ha sido traducido;
        este texto fue traducido con;
        este artículo contiene enlaces de afiliado;
        este artículo contiene enlaces de afiliación;
        si compras algo a través de; si compra algo a través de; si compras a través de … enlaces;
        podemos recibir una comisión por; podríamos recibir una comisión por;
        este contenido fue reescrito con;
        este artículo fue … inteligencia artificial; en calidad de afiliado de amazon;
        en calidad de afiliado amazon;
        esta entrada fue publicada en; esta entrada se publicó en;
        los textos publicados en esta sección; las opiniones expresadas aquí; las opiniones aquí expresadas;
        este artículo refleja exclusivamente la opinión;
        la opinión del autor no coincide; la opinión del autor no refleja; la opinión del autor no representa;
        los artículos de opinión son de; los artículos de opinión son responsabilidad;
        este contenido fue hecho con la asistencia;
        este artículo fue generado con;
        las opiniones vertidas en este; las opiniones vertidas en esta; las opiniones vertidas en estos;
        las opiniones vertidas en los comentarios; las opiniones vertidas en los artículos;
        las opiniones vertidas en el presente; las opiniones vertidas en las columnas;
        las opiniones vertidas en la columna; las opiniones vertidas en la sección;
        las opiniones expresadas son de exclusiva; las opiniones expresadas son responsabilidad;
        las opiniones expresadas son exclusivas; las opiniones expresadas son exclusivamente;
        las opiniones expresadas son de responsabilidad; las opiniones expresadas son únicamente;
        las opiniones expresadas son las del autor; las opiniones expresadas son del autor;
        las opiniones expresadas en este artículo; las opiniones expresadas en este sitio;
        las opiniones expresadas en este blog; las opiniones expresadas en este texto;
        las opiniones expresadas en este espacio; las opiniones expresadas en este medio;
        las opiniones expresadas en este portal; las opiniones expresadas en este documento;
        esta noticia fue redactada con; esta nota fue redactada con ayuda;
        este artículo fue redactado con ayuda; este texto ha sido traducido automáticamente;
        este contenido fue generado con; este artículo es solo informativo;
        este artículo es meramente informativo; este artículo es únicamente informativo;
        este artículo tiene fines informativos; este artículo tiene fines meramente;
        este artículo no sustituye; este contenido es meramente informativo;
        este contenido es informativo y; este contenido no sustituye; este contenido no constituye;
        esta información no sustituye; esta información no reemplaza; las rentabilidades pasadas no;
        rentabilidades pasadas no garantizan; este artículo contiene enlaces afiliados;
        este post contiene enlaces de afiliado; si compras a través de; juega con responsabilidad;
        el juego es perjudicial;
        este contenido no constituye asesoramiento financiero;
        este artículo no constituye asesoramiento financiero;
        este contenido no constituye una recomendación; este artículo no constituye una recomendación;
        las opiniones expresadas en este artículo son;
        este resumen ha sido generado por inteligencia artificial; este resumen ha sido generado por ia;
        este resumen ha sido generado con inteligencia artificial; este resumen ha sido generado con ia;
        este resumen ha sido generado con ayuda de; este resumen ha sido generado con la ayuda de;
        este resumen ha sido generado automáticamente;
        este resumen ha sido elaborado por inteligencia artificial; este resumen ha sido elaborado por ia;
        este resumen ha sido elaborado con inteligencia artificial; este resumen ha sido elaborado con ia;
        este resumen ha sido elaborado con ayuda de; este resumen ha sido elaborado con la ayuda de;
        este resumen ha sido elaborado automáticamente; este resumen ha sido creado por inteligencia artificial;
        este resumen ha sido creado por ia; este resumen ha sido creado con inteligencia artificial;
        este resumen ha sido creado con ia; este resumen ha sido creado con ayuda de;
        este resumen ha sido creado con la ayuda de; este resumen ha sido creado automáticamente;
        este resumen fue generado por inteligencia artificial; este resumen fue generado por ia;
        este resumen fue generado con inteligencia artificial; este resumen fue generado con ia;
        este resumen fue generado con ayuda de; este resumen fue generado con la ayuda de;
        este resumen fue generado automáticamente; este resumen fue elaborado por inteligencia artificial;
        este resumen fue elaborado por ia; este resumen fue elaborado con inteligencia artificial;
        este resumen fue elaborado con ia; este resumen fue elaborado con ayuda de;
        este resumen fue elaborado con la ayuda de; este resumen fue elaborado automáticamente;
        este resumen fue creado por inteligencia artificial; este resumen fue creado por ia;
        este resumen fue creado con inteligencia artificial; este resumen fue creado con ia;
        este resumen fue creado con ayuda de; este resumen fue creado con la ayuda de;
        este resumen fue creado automáticamente; este artículo ha sido generado por inteligencia artificial;
        este artículo ha sido generado por ia; este artículo ha sido generado con inteligencia artificial;
        este artículo ha sido generado con ia; este artículo ha sido generado con ayuda de;
        este artículo ha sido generado con la ayuda de; este artículo ha sido generado automáticamente;
        este artículo ha sido elaborado por inteligencia artificial; este artículo ha sido elaborado por ia;
        este artículo ha sido elaborado con inteligencia artificial; este artículo ha sido elaborado con ia;
        este artículo ha sido elaborado con ayuda de; este artículo ha sido elaborado con la ayuda de;
        este artículo ha sido elaborado automáticamente;
        este artículo ha sido creado por inteligencia artificial; este artículo ha sido creado por ia;
        este artículo ha sido creado con inteligencia artificial; este artículo ha sido creado con ia;
        este artículo ha sido creado con ayuda de; este artículo ha sido creado con la ayuda de;
        este artículo ha sido creado automáticamente;
        este artículo ha sido traducido por inteligencia artificial; este artículo ha sido traducido por ia;
        este artículo ha sido traducido con inteligencia artificial; este artículo ha sido traducido con ia;
        este artículo ha sido traducido automáticamente; este artículo fue generado por inteligencia artificial;
        este artículo fue generado por ia; este artículo fue generado con inteligencia artificial;
        este artículo fue generado con ia; este artículo fue generado con ayuda de;
        este artículo fue generado con la ayuda de; este artículo fue generado automáticamente;
        este artículo fue elaborado por inteligencia artificial; este artículo fue elaborado por ia;
        este artículo fue elaborado con inteligencia artificial; este artículo fue elaborado con ia;
        este artículo fue elaborado con ayuda de; este artículo fue elaborado con la ayuda de;
        este artículo fue elaborado automáticamente; este artículo fue creado por inteligencia artificial;
        este artículo fue creado por ia; este artículo fue creado con inteligencia artificial;
        este artículo fue creado con ia; este artículo fue creado con ayuda de;
        este artículo fue creado con la ayuda de; este artículo fue creado automáticamente;
        este artículo fue traducido por inteligencia artificial; este artículo fue traducido por ia;
        este artículo fue traducido con inteligencia artificial; este artículo fue traducido con ia;
        este artículo fue traducido automáticamente; este texto ha sido generado por inteligencia artificial;
        este texto ha sido generado por ia; este texto ha sido generado con inteligencia artificial;
        este texto ha sido generado con ia;
         este texto ha sido generado automáticamente;
        este texto ha sido creado con inteligencia artificial; este texto ha sido creado con ia;
        este texto ha sido traducido por inteligencia artificial; este texto ha sido traducido por ia;
        este texto ha sido traducido con inteligencia artificial; este texto ha sido traducido con ia;
        este texto fue generado por inteligencia artificial; este texto fue generado por ia;
        este texto fue generado con inteligencia artificial; este texto fue generado con ia;
        este texto fue generado automáticamente; este texto fue creado con inteligencia artificial;
        este texto fue creado con ia;
        este texto fue traducido por inteligencia artificial; este texto fue traducido por ia;
        este texto fue traducido con inteligencia artificial; este texto fue traducido con ia;
        este texto fue traducido automáticamente; este contenido ha sido generado por inteligencia artificial;
        este contenido ha sido generado por ia; este contenido ha sido generado con inteligencia artificial;
        este contenido ha sido generado con ia;
         este contenido ha sido generado automáticamente;
        este contenido ha sido creado con inteligencia artificial; este contenido ha sido creado con ia;
        este contenido ha sido traducido por inteligencia artificial; este contenido ha sido traducido por ia;
        este contenido ha sido traducido con inteligencia artificial; este contenido ha sido traducido con ia;
        este contenido ha sido traducido automáticamente;
        este contenido fue generado por inteligencia artificial; este contenido fue generado por ia;
        este contenido fue generado con inteligencia artificial; este contenido fue generado con ia;
        este contenido fue generado automáticamente; este contenido fue creado con inteligencia artificial;
        este contenido fue creado con ia;
         este contenido fue traducido por inteligencia artificial;
        este contenido fue traducido por ia; este contenido fue traducido con inteligencia artificial;
        este contenido fue traducido con ia;
         este contenido fue traducido automáticamente;
        resumen elaborado con; resumen generado con; resumen generado por inteligencia;
        la ia puede cometer errores;
        este audio ha sido generado; este audio fue generado; este audio ha sido creado;
        esta versión en audio ha sido; leído por una voz artificial; audio leído por una voz;
        resumen elaborado con ayuda de; resumen elaborado con inteligencia artificial y;
        resumen generado con ayuda de; resumen generado con inteligencia artificial y;
        este periódico se rige por el; este medio se adhiere al código; este artículo cumple con los criterios;
        podemos recibir una comisión si compras a través de estos enlaces;
        si compras a través de nuestros enlaces, podemos recibir una comisión;
        cada vez que un usuario compre a través de estos enlaces, recibimos una comisión;
        este contenido ha sido elaborado por el anunciante; este contenido ha sido producido por el anunciante;
        este artículo está patrocinado por; la redacción no ha participado en la elaboración de este contenido;
        precios vigentes en el momento de la publicación;
        los precios son correctos en el momento de la publicación
      `),
      whole: phrases(`
        aviso legal; se adhiere a los criterios de;
        contenido generado con inteligencia artificial; contenido generado con ia;
        resumen generado por ia; resumen generado con ia; resumen por ia; resumen con ia; resumen ia;
        generado por ia; traducido por ia; resumen creado con ia; resumen hecho con ia
      `),
      weak: phrases(`
        aviso:; las opiniones expresadas; las opiniones vertidas;
        traducción automática
      `)
    },
    cookie: {
      start: phrases(`
        utilizamos cookies; usamos cookies; este sitio utiliza cookies; este sitio usa cookies;
        este sitio web utiliza cookies; esta web utiliza cookies; esta página utiliza cookies;
        al continuar navegando; si continúa navegando;
        esta web usa cookies; este sitio web usa cookies;
        si continuas navegando por este sitio web; aceptando estos servicios de terceros, estás aceptando;
        este servicio no usa cookies; gestor de cookies realizado por tarteaucitron.js;
        aquí puede evaluar y personalizar los servicios; ha habido cambios en las cookies desde;
        utilice este interruptor para activar o desactivar; este servicio es necesario siempre;
        nosotros y nuestros socios almacenamos; nosotros y nuestros socios utilizamos;
        nosotros y nuestros socios usamos; nosotros y nuestros socios procesamos;
        nosotros y nuestros socios tratamos; nosotros y nuestros socios hacemos;
        con su acuerdo, nosotros y; con tu acuerdo, nosotros y;
        para ofrecer las mejores experiencias, utilizamos; privacidad y cookies: este sitio;
        almacenar o acceder a información; almacenar la información en un dispositivo;
        las cookies de este sitio; el almacenamiento o acceso técnico;
        anuncios y contenido personalizados, medición; publicidad y contenido personalizados, medición;
        utilizar datos de localización geográfica; analizar activamente las características;
        al hacer clic en "aceptar; al pulsar en "aceptar; nuestra web utiliza cookies;
        nuestro sitio utiliza cookies; si continúas navegando, consideramos;
        las cookies necesarias son absolutamente; las cookies nos permiten ofrecer;
        si continúa navegando, consideramos que; nosotros y nuestros … socios almacenamos;
        nosotros y nuestros … socios procesamos; nosotros y nuestros … socios utilizamos
      `),
      whole: phrases(`
        política de cookies; aceptar cookies; aceptar todas; aceptar todo; rechazar todas; rechazar todo;
        configurar cookies; configuración de cookies; gestionar cookies; aceptar todas las cookies;
        preferencias de privacidad;
        ok, aceptar todas; ocultar la banner de cookies; ajustes para todos los servicios;
        permitir todas las cookies; denegar todas las cookies; permitir cookies; aceptar seleccionadas;
        activar o desactivar todos los servicios;
        uso de cookies; siempre activado; cookies necesarias; ver preferencias; guardar preferencias;
        gestionar el consentimiento; gestionar el consentimiento de las cookies; aceptar y cerrar;
        aceptar y continuar; resumen de privacidad; más información sobre cookies;
        no vender mi información personal
      `),
      weak: phrases(`
        aceptar; rechazar; configurar; acepto; cookies; gestionar servicios; personalizar;
        protegiendo tu privacidad; permitir; denegar; cookies obligatorias; descenso;
        servicios que nos gustaría utilizar; quiero elegir; descartar todas; de acuerdo;
        interés legítimo; siempre activo
      `)
    },
    paywall: {
      start: phrases(`
        suscríbete para seguir leyendo; suscríbete para continuar; suscríbete para leer; suscríbase para seguir;
        regístrate para seguir leyendo; regístrate para continuar; inicia sesión para seguir;
        inicie sesión para seguir; inicia sesión para continuar; contenido exclusivo para suscriptores;
        contenido exclusivo para; este contenido es exclusivo; este contenido es solo para;
        artículo exclusivo para suscriptores; esta noticia es exclusiva; ya soy suscriptor; ¿ya eres suscriptor;
        ya eres suscriptor; ya estás suscrito; hazte suscriptor; hazte socio; accede a todos los contenidos;
        ya superaste el límite; registrate gratis para seguir; regístrate gratis para seguir;
        registrate para seguir leyendo; suscribite para seguir leyendo;
        el contenido al que quiere acceder es exclusivo; este contenido es exclusivo para;
        esta nota es exclusiva para; esta nota es para suscriptores; accedé a todo el contenido;
        el acceso al contenido premium está abierto;
        esta funcionalidad es solo para; esta funcionalidad es sólo para; artículo solo para suscriptores;
        artículo sólo para suscriptores; si ya estás suscrito; si ya eres suscriptor; si ya está suscrito;
        tu suscripción se está usando; quieres añadir otro usuario;
        tienes una suscripción de empresa; si continúas leyendo en este dispositivo;
        puedes consultar aquí los términos y condiciones de la suscripción;
        has superado el límite de sesiones; has superado el límite de artículos;
        recomendamos que cambies tu contraseña aquí; si quieres compartir tu cuenta, cambia tu suscripción;
        ¿ya tienes una cuenta; ya tienes una cuenta? inicia; ¿ya estás suscrito; ¿ya tienes cuenta;
        considere adquirir una suscripción; suscríbete por;
        suscríbete desde; regístrate para leer;
        accedé a los beneficios para suscriptores; accede a los beneficios para suscriptores;
        si tienes cuenta en el país, puedes utilizarla; sólo puedes tener tres sesiones iniciadas;
        solo puedes tener tres sesiones iniciadas;
        si continúas leyendo en este; suscribite para leer; suscribite para seguir;
        ha alcanzado el límite de artículos; ha alcanzado el límite de lecturas;
        ha alcanzado el límite de notas; ha alcanzado el límite de noticias;
        ha alcanzado el límite de contenidos; ha alcanzado el límite mensual;
        has alcanzado el límite de artículos; has alcanzado el límite de lecturas;
        has alcanzado el límite de notas; has alcanzado el límite de noticias;
        has alcanzado el límite de contenidos; has alcanzado el límite mensual;
        has alcanzado el límite gratuito;
        has superado el límite de lecturas; has superado el límite de notas;
        has superado el límite de noticias; has superado el límite de contenidos;
        has superado el límite mensual;
        ya superaste el límite de notas; superaste el límite de notas gratuitas;
        regístrate gratis para seguir leyendo; registrate gratis para seguir leyendo;
        inicia sesión para seguir leyendo; suscríbete para seguir leyendo este;
        ¿quieres añadir otro usuario a tu; quieres añadir otro usuario a tu;
        ¿quieres añadir otro usuario a;
        este artículo es exclusivo para suscriptores; este artículo es solo para suscriptores;
        este artículo es sólo para suscriptores; este artículo es exclusivo para socios;
        este artículo es exclusivo de suscriptores; este artículo es exclusivo para usuarios registrados;
        este contenido es exclusivo para suscriptores; este contenido es solo para suscriptores;
        este contenido es sólo para suscriptores; este contenido es exclusivo para socios;
        este contenido es exclusivo de suscriptores; este contenido es exclusivo para usuarios registrados;
        esta nota es exclusiva para suscriptores; esta nota es solo para suscriptores;
        esta nota es sólo para suscriptores; esta noticia es exclusiva para suscriptores;
        esta noticia es solo para suscriptores; esta noticia es sólo para suscriptores;
        el artículo completo es exclusivo para suscriptores; el artículo completo es solo para suscriptores;
        el artículo completo es sólo para suscriptores; el artículo completo es exclusivo para socios;
        el artículo completo es exclusivo de suscriptores;
        el artículo completo es exclusivo para usuarios registrados; contenido solo para suscriptores;
        contenido sólo para suscriptores; contenido exclusivo para socios; contenido exclusivo de suscriptores;
        contenido exclusivo para usuarios registrados; para seguir leyendo, inicia sesión;
        para seguir leyendo, inicie sesión; para seguir leyendo, suscríbete; para seguir leyendo, suscríbase;
        para seguir leyendo, regístrate; para seguir leyendo, regístrese; para seguir leyendo, hazte suscriptor;
        para seguir leyendo inicia sesión; para seguir leyendo suscríbete;
        para continuar leyendo, inicia sesión; para continuar leyendo, inicie sesión;
        para continuar leyendo, suscríbete; para continuar leyendo, suscríbase;
        para continuar leyendo, regístrate; para continuar leyendo, regístrese;
        para continuar leyendo, hazte suscriptor; para continuar leyendo inicia sesión;
        para continuar leyendo suscríbete; para leer el artículo completo, inicia sesión;
        para leer el artículo completo, inicie sesión; para leer el artículo completo, suscríbete;
        para leer el artículo completo, suscríbase; para leer el artículo completo, regístrate;
        para leer el artículo completo, regístrese; para leer el artículo completo, hazte suscriptor;
        para leer el artículo completo inicia sesión; para leer el artículo completo suscríbete;
        para leer la nota completa, inicia sesión; para leer la nota completa, inicie sesión;
        para leer la nota completa, suscríbete; para leer la nota completa, suscríbase;
        para leer la nota completa, regístrate; para leer la nota completa, regístrese;
        para leer la nota completa, hazte suscriptor; para leer la nota completa inicia sesión;
        para leer la nota completa suscríbete; para acceder a este contenido, inicia sesión;
        para acceder a este contenido, inicie sesión; para acceder a este contenido, suscríbete;
        para acceder a este contenido, suscríbase; para acceder a este contenido, regístrate;
        para acceder a este contenido, regístrese; para acceder a este contenido, hazte suscriptor;
        para acceder a este contenido inicia sesión; para acceder a este contenido suscríbete;
        para leer más, inicia sesión; para leer más, inicie sesión; para leer más, suscríbete;
        para leer más, suscríbase; para leer más, regístrate; para leer más, regístrese;
        para leer más, hazte suscriptor; para leer más inicia sesión; para leer más suscríbete;
        te quedan … artículos gratis; te quedan … artículos para regalar; este contenido es de acceso libre;
        los suscriptores pueden regalar; como suscriptor puedes regalar; pruébalo 1 mes por 1 €;
        desbloquea este artículo con una prueba gratuita
      `),
      whole: phrases(`
        solo suscriptores; sólo suscriptores; solo para suscriptores; exclusivo suscriptores;
        exclusivo para suscriptores; contenido premium; inicia sesión; inicie sesión; ¿olvidaste tu contraseña;
        olvidaste tu contraseña; ver planes; límite de sesiones alcanzadas;
        cambiar tu contraseña aquí;
        ya eres miembro; gestionar suscripción;
        lector premium; planes de suscripción; club del suscriptor; ver planes de suscripción;
        añadir usuario continuar leyendo aquí; continuar leyendo aquí;
        hola, tu correo ha sido verificado;
        ¿has olvidado tu contraseña?; ¿olvidó su contraseña?; ¿no tienes cuenta?;
        ¿no tienes cuenta? regístrate; ¿aún no tienes cuenta?; ¿todavía no tienes cuenta?;
        mantener sesión iniciada;
        regalar este artículo; regala esta noticia; regalar artículo; este artículo es gratis para todos;
        cancela cuando quieras
      `),
      weak: phrases(`
        suscriptores; premium; exclusivo; regístrate; registrarse; suscriptor; contraseña; para seguir leyendo;
        para continuar leyendo; contenido exclusivo; iniciar sesión;
        acceder;
        crea una cuenta; añadir usuario;
        recordarme;
        exclusivo para socios
      `)
    },
    app: {
      whole: phrases(`
        consíguelo en el app store; abrir en la app; leer en la app
      `),
      start: phrases(`
        descarga nuestra app; descarga la app; descarga la aplicación; descárgate la app;
        descargue nuestra aplicación; descarga nuestra aplicación; descargá la app; disponible en google play;
        disponible en app store; consíguelo en google play;
        descarga gratis; descarga nuestra; bájate la app; descárgate nuestra app; descarga gratis la app;
        y recuerda que puedes recibir notificaciones; recuerda que puedes recibir notificaciones;
        escanea el código qr para descargar la app
      `),
      weak: phrases('descargar; app; aplicación')
    },
    donation: {
      whole: phrases(`
        haz un donativo; donar ahora;
        te gusta este artículo? apoya al autor con
      `),
      start: phrases(`
        apoya nuestro periodismo; apoya el periodismo; haz una donación; haz tu donación; haz tu aporte;
        colabora con nosotros; hazte miembro;
        ayúdanos a seguir; ayúdanos a continuar; colabora con; con tu apoyo; tu apoyo es;
        necesitamos tu apoyo; haz tu donativo; súmate como socio; hazte socio;
        necesitamos lectores como
      `),
      weak: phrases('apóyanos; dona ahora')
    },
    contact: {
      whole: phrases(`
        te resultó útil esta noticia; ¿te resultó útil esta noticia; te ha resultado útil esta información;
        escríbanos;
        tiene algo que contar; tienes algo que contar;
        encuesta del día; la encuesta del día;
        ¿de cuánta utilidad te ha parecido este contenido; de cuánta utilidad te ha parecido este contenido;
        haz clic en una estrella para puntuarlo; ¡haz clic en una estrella para puntuarlo;
        hasta ahora, ¡no hay votos!. sé el primero en puntuar este contenido;
        cuál es tu reacción; ¿cuál es tu reacción; valora este artículo; valora esta noticia;
        participa en la encuesta; participa en nuestra encuesta; ver resultados; resultados de la encuesta;
        qué te parece esta noticia; ¿te gustó esta noticia; ¿te ha gustado esta noticia;
        ¿te gustó este artículo;
        reporta un error; conocé the trust project; conoce the trust project; encontraste un error;
        encontraste un error?;
        resumir artículo; resumir este artículo; resumir con ia; resume este artículo; generar resumen;
        ver resumen; pregunta a la ia; pregunta sobre este artículo; resumir noticia;
        resumir esta noticia con ia;
        comunicar un error; mándanos tus fotos y vídeos; ¿estabas allí? envíanos tus fotos;
        vota en nuestra encuesta; califica este artículo; gracias por votar; gracias por tu voto;
        gracias por tu opinión
      `),
      start: phrases(`
        envíanos tu; ¿has encontrado un error; has encontrado un error; ¿encontraste un error;
        reportar un error; reportar error; envíe su denuncia; si tienes una historia;
        cuéntanos en los comentarios; déjanos tu comentario;
        dejá tu comentario;
        ¿tienes alguna historia; ¿tienes una historia; ¿tienes información; ¿has visto algún error;
        ¿viste algún error; ¿detectaste un error; si detectas un error; si has detectado un error;
        si encuentras un error; envíanos tus; envía tu denuncia; cuéntanos tu historia; ¿qué opinas;
        ¿qué te ha parecido; ¿qué te pareció; ayúdanos a mejorar; notificar un error;
        informar de un error; ¿quieres que … artículo; ¿quieres que … titular; ¿quieres que … versión;
        ¿te gustaría que … artículo; ¿te gustaría que … versión; ¿desea que … versión;
        escríbanos al correo; escríbanos al whatsapp; escríbenos al correo; escríbenos al whatsapp;
        escríbenos por whatsapp; tiene algo que contar? escríb*; tienes algo que contar? escríb*;
        promedio de puntuación;
        ¿está en desacuerdo con este editorial; envíe su antieditorial;
        ¿has visto un error?; ¿has detectado un error?; ¿viste un error?;
        ¿has visto un error en este artículo?; ¿tienes una pista? escríbenos; ¿te gustó el artículo?;
        ¿te ha resultado útil este artículo?
      `),
      weak: phrases(`
        contacto; escríbenos;
        encuesta; votar; vota
      `)
    },
    navigation: {
      start: phrases(`
        saltar al contenido; saltar al contenido principal; ir al contenido; ir al contenido principal;
        pasar al contenido principal; volver arriba; volver al inicio; ir al inicio; ver todas las noticias;
        mostrar comentarios; ver comentarios; ver todos los comentarios; cargar más; estás en:; usted está aquí;
        haz clic para ampliar; funciona gracias a wordpress;
        versión para imprimir; imprimir artículo; imprimir esta noticia; enlace permanente;
        ver versión de impresión; conforme a los criterios de;
        artículo anterior*; artículo siguiente*; próximo artículo*; entrada anterior*; entrada siguiente*;
        esta entrada fue publicada en; esta entrada se publicó en; guarda el enlace permanente;
        has excedido el máximo de peticiones;
        por favor, active javascript; por favor active javascript; javascript está desactivado;
        necesita activar javascript; para ver esta página, active javascript;
        ver todas las entradas de; ver todos los artículos de; ver todas las noticias de;
        buscar por:; buscar:; volver al principio;
        vistas:; visitas:; número de vistas:; número de visitas:; lecturas:; visualizaciones:;
        puntuación media; estás aquí:; se encuentra usted aquí:
      `),
      whole: phrases(`
        menú principal; política de privacidad; políticas de privacidad; términos y condiciones;
        términos de uso; condiciones de uso; quiénes somos; quienes somos; contáctanos; contáctenos;
        anúnciate; publicidad con nosotros; mapa del sitio; página siguiente; página anterior;
        noticia anterior; noticia siguiente; artículo anterior; siguiente artículo; artículo siguiente;
        nota anterior; siguiente nota; entrada anterior; entrada siguiente; anterior siguiente; ver más;
        ver todo; ver todos; mostrar más; mostrar menos; cargar más noticias; cerrar menú; abrir menú;
        edición impresa; leer más noticias; libro de reclamaciones; entradas recientes;
        comentarios recientes; buscar en el sitio; artículo anterior artículo siguiente;
        conforme a los criterios de the trust project; normas de uso; aviso legal; ir arriba;
        sigue leyendo; archivado en;
        sigue navegando; ir a los comentarios; cargando siguiente contenido; ver enlaces de interés;
        volver a intentar;
        suscribirse a: enviar comentarios (atom); entrada más reciente; entrada antigua;
        tabla de contenidos; índice de contenidos;
        botón volver arriba; scroll al inicio; desplazarse hacia arriba;
        ver todas las entradas; ver más noticias; saltar aviso;
        artículos siguientes; siguiente página; artículos anteriores; artículos antiguos;
        ver anteriores; secciones servicios; saltar intro; siguiente noticia; configura tus preferencias;
        ampliar foto; ampliar imagen; ampliar la imagen; enlaces promovidos;
        saltar navegación; saltar la navegación; omitir navegación;
        entradas más recientes; entradas antiguas; página principal; cargando comentarios;
        ver en una sola página; ir a la receta; imprimir receta; modo oscuro; modo claro; cambiar edición;
        cambiar ubicación; introduce tu código postal;
        nuestros principios editoriales; lee nuestra política editorial; normas de estilo y ética;
        cómo trabajamos; cómo verificamos los hechos; por qué confiar en nosotros; código ético;
        juega a nuestro crucigrama; pon a prueba tus conocimientos; leer en el periódico digital
      `),
      weak: phrases(`
        inicio; menú; menu; buscar; cerrar; portada; siguiente; anterior; contacto; ayuda; noticias; deportes;
        opinión; cultura; política; sociedad; mundo; economía; secciones; volver; atrás; última; archivo;
        hemeroteca; última hora; cerrar sesión;
        recomendaciones;
        regresar;
        archivos; editar; editar esto; desconectar; previo; ordenar por; ventana modal; sobre mi;
        página; páginas; siguientes;
        internacional; sucesos; tecnología; salud; nacional
      `)
    },
    player: {
      start: phrases(`
        escucha esta noticia; escuchar esta noticia; escucha este artículo; escuchar este artículo;
        escuchar artículo; escucha el artículo; escuchar noticia; escucha la noticia; tu navegador no soporta;
        su navegador no soporta; tu navegador no es compatible; este vídeo no está disponible;
        este video no está disponible;
        el video a continuación podría; este video puede interesarle; video recomendado; vídeo recomendado;
        video relacionado; vídeo relacionado;
        audio generado automáticamente; audio generado con ia; este audio fue generado;
        tu navegador no soporta el; su navegador no soporta el; tu navegador no admite;
        siguiente video en; siguiente vídeo en;
        ha interrumpido la reproducción del vídeo; no se ha podido cargar el vídeo;
        no se ha encontrado ninguna fuente compatible; esta es una ventana modal;
        esta ventana modal puede cerrarse presionando la; comienzo de la ventana de diálogo. la;
        final de la ventana de diálogo; use las flechas izquierda/derecha para avanzar un;
        use las flechas arriba/abajo para subir o;
        audio creado con ia;
        el audio no está disponible; el reproductor de vídeo se está cargando
      `),
      whole: phrases(`
        cargando vídeo; cargando video; reproducir vídeo; reproducir video; reproduciendo; ver vídeo; ver video;
        reproducir audio; pantalla completa;
        ver galería; ver galería completa; ver la galería; ver fotos; ver todas las fotos; ver fotogalería;
        abrir galería; mira el video; mirá el video; vea el video; vea el video a continuación;
        mire el video; mira el vídeo; cargando...; cargando ...;
        audio generado por ia; audio generado con ia de google; audio generado con inteligencia artificial;
        audio generado por inteligencia artificial; cargando reproductor;
        pantalla no completa; subtítulos desactivados; subtítulos especiales desactivados;
        reproductor de video; buscar en vivo, actualmente demorado con respecto a la transmisión en vivo;
        buscar en vivo, actualmente reproduciendo en vivo; descripciones desactivadas;
        cierra cuadro de diálogo modal; configuración de leyendas; configuración de subtítulos;
        restablece todas las configuraciones a los valores predeterminados;
        diálogo de configuración de leyendas; imagen sobre imagen;
        escuchá esta nota; escuchar esta nota; escucha esta nota; escuchá la nota; escuchar la nota;
        escuchar nota;
        siguiente video en … segundos; siguiente vídeo en … segundos; el video comienza en … segundos;
        ampliar foto; ampliar; ver galería de fotos; ver más fotos; galería de imágenes;
        galería de fotos; ver en pantalla completa;
        escuchar el artículo (voz generada con ia); escuchar artículo (voz ia); voz generada con ia;
        voz generada por ia; escuchar con voz ia;
        al aire ahora; ahora suena; ahora en antena; estás escuchando;
        audio no disponible; activa javascript para ver este vídeo; ver en youtube; descargar episodio;
        todos los episodios; foto siguiente; foto anterior; volver a la galería; ocultar pie de foto;
        desliza para ver más; haz clic en la foto para ampliar
      `),
      weak: phrases(`
        reproducir; pausa; silenciar; escuchar; volumen; audio; vídeo; video; en vivo; en directo;
        mudo; tiempo reproducido; duración total; tiempo restante; tipo de secuencia; cargado; progreso;
        desactivar el sonido; activar el sonido; velocidad de reproducción; subtítulos; subtítulos especiales;
        capítulos; reproductor de audio; volver a reproducir; barra de progreso; descripciones;
        pista de audio; nivel de volumen; estilo de borde del texto; familia de fuente;
        control deslizante de tiempo; transmisión en vivo; reactivar silencio; silencio;
        control deslizante de volumen; leyendas/subtítulos;
        voz sintética;
        imágenes
      `)
    },
    embed: {
      whole: phrases(`
        contenido externo; contenido no disponible; ver contenido; aceptar y ver; aceptar cookies y ver
      `),
      start: phrases(`
        ver esta publicación en instagram; ver esta publicación en; una publicación compartida de;
        una publicación compartida por; una foto publicada por; para ver este contenido;
        este contenido no está disponible; contenido de twitter; ver tuit; ver tweet; ver en instagram;
        ver en facebook;
        ver más en instagram;
        para visualizar este contenido; para ver este vídeo, debes; para ver este video, debes;
        este contenido ya no está; este vídeo ya no está; por favor, activa javascript;
        por favor habilita javascript; por favor, habilita javascript; debes activar javascript;
        este navegador no soporta; para ver este contenido, acepta; para ver este contenido, debes;
        para ver este contenido debes; para ver este contenido es necesario;
        para ver este contenido necesitas
      `)
    },
    truncation: {
      start: phrases(`
        sigue leyendo en; continúa leyendo en; lee la nota completa en; lee el artículo completo en;
        lea la nota completa en; leer noticia completa en; leer el artículo completo
      `),
      whole: phrases(`
        sigue leyendo; seguir leyendo; continuar leyendo; continúa leyendo; continúe leyendo; leer más;
        leer noticia completa; leer artículo completo; leer nota completa; ver nota completa;
        ver artículo completo;
        leer la nota completa; leer la noticia completa; ver noticia completa; leer todo; leer todo el artículo
      `),
      weak: phrases(`
        más; continuar; ver; leer;
        ver más
      `)
    },
    byline: {
      start: phrases(`
        por redacción; por: redacción; por:; texto:; redacción:; autor:; escrito por:; publicado por:;
        redactado por; redactor:; editado por:; texto y fotos:; con información de agencias; por agencias;
        por staff; fuente y foto:
      `),
      whole: phrases(`
        redacción digital; redacción web; redacción central; agencia efe; europa press; redacción y agencias;
        periodista de la redacción
      `),
      weak: phrases(`
        por; redacción; autor; autora; periodista; de; efe; escrito por; publicado por; editor;
        enviado especial; agencias; corresponsal
      `)
    },
    'about-author': {
      whole: phrases(`bio completa`),
      start: phrases(`
        sobre el autor; sobre la autora; acerca del autor; acerca de la autora; ver todos los artículos de;
        ver todas las entradas de; sobre la firma;
        contactar al autor; contactar a la autora; escribe al autor; escribe a la autora; contacta al autor;
        correo del autor; correo de la autora; contacto del autor; puedes contactar con el autor
      `),
      weak: phrases('más artículos de')
    },
    credit: {
      start: phrases(`
        foto:; foto :; fotos:; fotos :; fotografía:; fotografías:; fotos de archivo; imagen de archivo;
        foto cortesía; foto referencial; imagen referencial; imagen de referencia; foto ilustrativa;
        fotografía de archivo; imagen:; imágenes:; ilustración:; infografía:; crédito:; créditos:;
        fuente de la imagen; pie de foto; créditos foto; crédito foto; captura de pantalla; cortesía:
      `),
      whole: phrases('getty images; ampliar imagen; clic para ampliar'),
      weak: phrases(`
        foto; fotos; imagen; archivo; fuente; ilustración; fotografía; crédito; video; foto de archivo;
        imagen ilustrativa; foto ilustración; foto por; vídeo:; cortesía; archivo particular
      `)
    },
    date: {
      start: phrases(`
        publicado:; publicado el:; publicada:; actualizado:; actualizado el:; actualizada:;
        última actualización; última modificación; fecha de publicación; fecha de actualización; modificado:
      `),
      weak: phrases(`
        publicado; publicado el; actualizado; actualizado el; fecha; hace; hoy; ayer; fecha:; creado:; hora:;
        actualizado a las; publicado a las; act.;
        hace … horas; hace … hora; hace … minutos; hace … días; hace … día; hace … semanas; hace … min;
        hace … minuto; hace … semana; hace … mes; hace … meses; hace … h; hace … d; hace … sem;
        hace … m
      `)
    },
    'reading-time': {
      start: phrases(`
        min de lectura; mins de lectura; minutos de lectura; minuto de lectura; tiempo de lectura;
        tiempo de lectura:; tiempo estimado de lectura; min. de lectura; minutos para leer
      `),
      weak: phrases('lectura de')
    },
    'sign-off': {
      start: phrases(`
        con información de agencias; reporte adicional de; este artículo fue publicado originalmente;
        este artículo se publicó originalmente; artículo publicado originalmente; fuente:; fuentes:;
        la entrada se publicó primero en
      `),
      whole: phrases('efe; afp; dpa; con agencias; ansa; efe/'),
      weak: phrases(`
        fuente; fuentes; vía; con información de; con informaciones de; con datos de; con aportes de;
        reporte de; reportaje de; editado por; traducido por; escrito por; publicado originalmente en; vía:; fin
      `)
    }
  },
  requests: {
    page: phrases(`
        nuestro; nuestra; nuestros; nuestras; nos; mi; síguenos; siguenos; síganos; seguinos; déjanos;
        apóyanos;
        escríbenos; escríbanos; envíanos; cuéntanos; ayúdanos; avísanos;
        contáctanos; contáctenos; notifícanos
      `),
    readers: phrases('usted; tu; tus; su; sus; te; por favor; ti'),
    deeds: phrases(`
        suscríbete; suscribete; suscríbase; suscribirse; suscribirte; suscribite; regístrate;
        registrate; regístrese; registrarse; síguenos; siguenos; síganos; seguinos; sigue; sigue a;
        únete; unite; haz clic; haga clic; hacé clic; pincha; comparte; compartí; comparta; compartir;
        descarga; descárgate; descargá; inicia sesión; iniciar sesión; recibe; recibí; reciba;
        recibir; déjanos; deja; dejá; deje; comenta; apóyanos; apoya; dona; activa; acepta; aceptar;
        entérate; enterate; infórmate; no te pierdas; puedes; ya superaste; regístrese; escríbenos;
        escríbanos; envíanos; cuéntanos; ayúdanos; avísanos; contáctanos; suscribirse a; hacete;
        mantenete; notifícanos
      `),
    over: phrases('te ha gustado; has disfrutado; te gustó'),
    things: {
      newsletter: phrases(`
        newsletter*; boletín; boletines; correo electrónico; bandeja de entrada; gratis; alertas;
        últimas noticias; las noticias más importantes; suscripción; suscripciones; notificaciones;
        tu email; whatsapp; telegram
      `),
      'comment-notice': phrases(`
        comentario; comentarios; comentar; normas de participación; moderación; normas de uso;
        normas de la comunidad; los internautas
      `),
      cookie: phrases(`
        cookies; política de privacidad; datos personales; terceros; política de cookies;
        protección de datos
      `),
      disclaimer: phrases(`
        términos y condiciones; condiciones de uso; aviso legal; este sitio; este sitio web;
        nuestra web; nuestro sitio
      `),
      follow: phrases(`
        canal de whatsapp; canal de telegram; redes sociales; nuestro canal; nuestra página;
        google news; facebook; instagram; twitter; youtube; grupo de whatsapp; comunidad de whatsapp;
        nuestra comunidad; bluesky*; threads; mastodon*; tiktok*; telegram*; viber*; discord*;
        flipboard*; pinterest*; snapchat*; linkedin*; whatsapp*; google discover*; google news*;
        apple news*; msn; en x
      `),
      share: phrases(`
        este artículo; esta noticia; esta nota; este post; este contenido; con tus amigos; a tus amigos; con amigos; esta entrada
      `),
      app: phrases('nuestra app; aplicación; aplicación móvil'),
      paywall: phrases(`
        suscriptor; suscriptores; seguir leyendo; continuar leyendo; tu cuenta; notas leídas;
        artículos gratuitos; acceso ilimitado; exclusivo para
      `),
      donation: phrases(`
        nuestro periodismo; periodismo independiente
      `),
      copyright: phrases(`
        derechos reservados; reproducción total; total o parcial; sin autorización;
        autorización expresa; sin permiso; prohibida la reproducción; propiedad intelectual
      `)
    },
    links: phrases(`
        haz clic aquí; haga clic aquí; haz click aquí; clic aquí; pincha aquí; hacé clic acá;
        hacé clic aquí; en este enlace
      `),
    own: {
      newsletter: phrases(`
        últimas noticias; noticias de última hora; las noticias más importantes;
        las noticias más relevantes; las principales noticias; nuestra portada; nuestras noticias;
        toda la actualidad; noticias de hoy
      `),
      contact: phrases(`
        nuestra redacción; nuestros periodistas; redaccion@; noticias@; denuncias@
      `),
      donation: phrases(`
        periodismo independiente; nuestro periodismo; periodismo de calidad; periodismo libre
      `)
    }
  }
}

export default es
