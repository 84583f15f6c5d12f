import {bare} from './bare.ts'
import type {Language} from './language.ts'
import {phrases, words} from './lists.ts'

/** Catalan. */
export const ca: Language = {
  ...bare,
  tag: 'ca',
  name: 'Catalan',
  signs: {
    words: words(`
      de la el i a en que els les per un una amb del dels al als es no va van ha han ser és són més com però
      també aquest aquesta aquests aquestes ja fins entre sobre seu seva seves hi ho si des on pel pels quan
      després tot molt sense ni perquè d l s se n em
    `),
    letters: 'çŀ'
  },
  quotes: ['«»', '“”', '""', '‘’'],
  decimal: ',',
  elisions: words('l d n s m t'),
  abbreviations: words(`
    sr sra srs dr dra prof av núm pàg c ctra pl etc ex p ap tel st sta s.a s.l gen febr abr jul ag set oct nov
    des aprox màx mín m.h hble l'hble i.e a.c d.c
  `),
  grammar: {
    ...bare.grammar,
    openEnded: words(`
      de del dels la el els les un una i o però per amb sense entre sobre fins des segons durant malgrat perquè
    `),
    subjects: words('jo tu ell ella nosaltres vosaltres ells elles'),
    saying: words(`
      dit diu explica explicat assegura assegurat afirma afirmat afegeix afegit recorda recordat lamenta
      lamentat destaca destacat apunta apuntat declarat
    `),
    telling: words(`
      llegeix llegia deia deien crida cridà cridava bromeja demana demanava demanà promet prometia aconsella
      ordena proposa oferia repetia convida canta resa resava decidí va explicar espera esperen adverteix avisa
    `),
    citing: words('era deia diu sembla vol')
  },
  labels: {
    disclaimer: {
      whole: phrases(`
        resum fet amb ia; generat amb ia
      `),
      weak: phrases(`
        traducció automàtica
      `),
      start: phrases(`
        aquest resum s'ha generat amb; aquest resum ha estat generat; aquest resum s'ha fet amb;
        aquest article s'ha traduït automàticament; aquest article ha estat traduït automàticament;
        aquest text s'ha traduït automàticament; aquest text ha estat traduït amb intel·ligència;
        aquest article ha estat traduït amb intel·ligència; resum generat amb intel·ligència artificial;
        resum generat per ia; la ia pot cometre errors;
        aquest diari segueix el codi; aquest article conté enllaços d’afiliats;
        podem rebre una comissió si compres a través dels enllaços;
        aquest contingut ha estat elaborat per l’anunciant;
        la redacció no ha participat en l’elaboració d’aquest contingut;
        preus vigents en el moment de la publicació
      `)
    },
    app: {
      whole: phrases(`
        disponible a google play; obre a l’app
      `),
      start: phrases(`
        descarrega't l'app; descarrega l'app; descarrega't l'aplicació; descarrega la nostra
      `)
    },
    'read-more': {
      start: phrases(`
        llegeix també; llegiu també; llegeix més; llegir més; vegeu també; també et pot interessar;
        et pot interessar; més informació; notícies relacionades; notícia relacionada; articles relacionats;
        continua llegint; segueix llegint; més sobre;
        mira també; relacionat:; continua llegint:
      `),
      weak: phrases(`
        llegeix; vídeo; fotos; galeria; podcast; mira; escolta; relacionat;
        recomanats; et recomanem; altres notícies
      `)
    },
    related: {
      whole: phrases(`
        notícies relacionades; articles relacionats; el més llegit; els més llegits; més llegit; més llegides;
        les més llegides; últimes notícies; darreres notícies; més notícies; et pot interessar;
        també et pot interessar; entrades relacionades; et recomanem; temes relacionats; entrades recents;
        comentaris recents; llegeix també;
        contingut relacionat; més de l'autor; més sobre el tema; publicacions similars; entrades similars;
        altres notícies; notícies recents; el més vist; les més vistes; més vistes; et podria interessar;
        recomanats per a tu; últimes entrades; articles recents; notícies destacades;
        navegació d'entrades;
        el més comentat; el més compartit; la tria de l’editor; recomanat per a tu; més d’aquesta secció
      `),
      weak: phrases(`
        recomanat; recomanats; popular; notícies; més; destacats; relacionats;
        més informació;
        no t’ho perdis
      `)
    },
    continues: {
      start: phrases(`
        continua després de la publicitat; la notícia continua després; l'article continua després;
        clica aquí per; feu clic aquí per; fes clic aquí per;
        continua llegint després
      `)
    },
    ad: {
      whole: phrases(`
        publicitat; anunci; contingut patrocinat; contingut promocionat; publicitat publicitat; publireportatge;
        col·laboració pagada; en col·laboració amb
      `),
      weak: phrases('patrocinat; promoció; anuncis')
    },
    'comment-heading': {
      start: phrases(`
        deixa un comentari; deixa una resposta; deixeu un comentari; deixeu una resposta; afegeix un comentari;
        escriu un comentari; envia un comentari;
        has d'iniciar sessió per; inicia la sessió per; cal iniciar sessió per; per comentar cal
      `),
      weak: phrases(`
        comentaris; comentari; respon; resposta; cap comentari; no hi ha comentaris; debat; uneix-te al debat;
        debat de membres; comença la conversa
      `),
      whole: phrases(`
        publica un comentari a l'entrada;
        responsuprimeix; respon suprimeix;
        publica un comentari; has d'iniciar sessió per comentar; sigues el primer a comentar;
        feu un comentari
      `)
    },
    'comment-notice': {
      start: phrases(`
        l'adreça electrònica no es publicarà; la vostra adreça electrònica no es publicarà;
        els camps necessaris estan marcats; els camps obligatoris estan marcats; els comentaris estan tancats per; els comentaris estan tancats en aquest; els comentaris estan tancats en aquesta;
        el comentari està esperant moderació; disculpa, heu d'iniciar la sessió;
        desa el meu nom, correu electrònic; heu d'iniciar la sessió per; aquest lloc utilitza akismet
      `),
      whole: phrases(`
        els comentaris estan tancats;
        aquest comentari s'ha esborrat;
        els comentaris estan moderats; inicia sessió per comentar; normes dels comentaris;
        mostra tots els comentaris; més recents primer; denuncia el comentari
      `)
    },
    'comment-field': {
      start: phrases(`
        nom; correu electrònic; lloc web; comentari; envia el comentari; cancel·la les respostes; obligatori;
        entra per respondre; entra per fer un comentari; surt del compte;
        els camps necessaris estan marcats amb
      `),
      whole: phrases(`
        reporta comentari
      `)
    },
    share: {
      start: phrases(`
        feu clic per compartir; feu clic per imprimir; comparteix a facebook; comparteix a twitter;
        comparteix a whatsapp; comparteix al facebook; comparteix al twitter; obre en una finestra nova;
        s'obre en una finestra nova
      `),
      whole: phrases(`
        comparteix això; comparteix la notícia; comparteix l'article; comparteix aquest article; copia l'enllaç;
        copiar enllaç; envia per correu;
        comparteix aquesta notícia; comparteix a les xarxes;
        desa per a més tard; llegir més tard; desa l’article; enllaç copiat; imprimeix l’article
      `),
      weak: phrases(`
        imprimeix; envia; desa; guarda; facebook; twitter; whatsapp; correu; comparteix per; comparteix;
        imprimir; s'està carregant; m'agrada; compartir
      `)
    },
    newsletter: {
      start: phrases(`
        subscriu-te al butlletí; subscriu-te al nostre butlletí; subscriu-te a la newsletter;
        subscriu-te als butlletins; rep el butlletí; apunta't al butlletí;
        subscriu-te per rebre les últimes entrades;
        descobreix més des de;
        rep les notícies al teu; rep el butlletí al teu;
        per completar el registre, fes clic a
      `),
      whole: phrases(`
        registra't ara; veure-ho al navegador; ara comprova el teu correu electrònic;
        si-us-plau, introdueix una adreça de correu electrònic vàlida;
        s'ha produït un error. torna-ho a provar
      `),
      weak: phrases(`
        butlletí; butlletins; newsletter; subscriu-te; subscriure's; rep les notícies;
        el teu correu electrònic; introdueix el teu correu electrònic;
        dona'm de baixa; la teva adreça de correu electrònic
      `)
    },
    follow: {
      start: phrases(`
        segueix-nos a; segueix-nos al; seguiu-nos a; segueix-nos també;
        afegeix-nos com a font preferida; afegiu-nos com a font preferida;
        afegeix-nos a les teves fonts preferides; afegeix … com a font preferida; tria'ns com a font preferida;
        escull-nos com a font preferida;
        activa les notificacions … notícia; activa les notificacions i rep les notícies d’última hora;
        rep alertes sobre aquest tema; pots escoltar el podcast a; subscriu-te al nostre canal
      `),
      whole: phrases(`
        segueix-nos; seguiu-nos;
        segueix aquest tema; segueix l’autor; segueix el tema; afegeix als meus temes; gestiona les alertes;
        escolta’l a spotify; escolta a spotify; també som a bluesky; també som a threads; també som a mastodon;
        també som a tiktok; també som a telegram; també som a whatsapp; també som a flipboard;
        també som a discord; també som a google news; també som a google discover; també som a apple news;
        també som a msn; també som a x; també som a pinterest; llegeix-nos a bluesky; llegeix-nos a threads;
        llegeix-nos a mastodon; llegeix-nos a tiktok; llegeix-nos a telegram; llegeix-nos a whatsapp;
        llegeix-nos a flipboard; llegeix-nos a discord; llegeix-nos a google news;
        llegeix-nos a google discover; llegeix-nos a apple news; llegeix-nos a msn; llegeix-nos a x;
        llegeix-nos a pinterest; uneix-te a nosaltres a bluesky; uneix-te a nosaltres a threads;
        uneix-te a nosaltres a mastodon; uneix-te a nosaltres a tiktok; uneix-te a nosaltres a telegram;
        uneix-te a nosaltres a whatsapp; uneix-te a nosaltres a flipboard; uneix-te a nosaltres a discord;
        uneix-te a nosaltres a google news; uneix-te a nosaltres a google discover;
        uneix-te a nosaltres a apple news; uneix-te a nosaltres a msn; uneix-te a nosaltres a x;
        uneix-te a nosaltres a pinterest
      `),
      weak: phrases('segueix; seguir; seguidors; xarxes socials')
    },
    tags: {
      start: phrases('etiquetes:; temes:; categories:; més sobre:'),
      whole: phrases('temes relacionats'),
      weak: phrases('temes; tema; categories; etiqueta; arxivat a; paraules clau; etiquetes')
    },
    copyright: {
      whole: phrases(`
        demana permís per reproduir; republica aquest article
      `),
      start: phrases(`
        tots els drets reservats; reservats tots els drets; copyright ©; prohibida la reproducció;
        © tots els drets;
        aquesta obra està sota; aquesta obra està subjecta; aquest article està sota;
        sota llicència creative commons;
        queda prohibida la reproducció total o parcial; aquest article es publica amb llicència creative commons
      `),
      weak: phrases('copyright; avís legal')
    },
    cookie: {
      start: phrases(`
        utilitzem cookies; utilitzem galetes; fem servir cookies; aquest lloc web utilitza;
        aquesta web utilitza; aquest web utilitza; nosaltres i els nostres socis;
        si continues navegant en aquest lloc web; aquest lloc web fa servir galetes i;
        acceptant aquests serveis de tercers, estàs acceptant; aquest servei no fa servir galetes;
        gestor de galetes realitzat per tarteaucitron.js; aquest lloc utilitza galetes necessàries per al;
        useu aquest botó per a habilitar o; aquesta aplicació es necessita sempre;
        aquí podeu veure i personalitzar la informació; hi ha hagut canvis des de la;
        aquest web fa servir galetes; fem servir galetes; si continueu navegant;
        emmagatzemar o accedir a la informació; nosaltres i els nostres socis emmagatzemem;
        nosaltres i els nostres socis utilitzem galetes
      `),
      whole: phrases(`
        política de cookies; política de galetes; accepta-ho tot; acceptar totes; accepta totes; rebutja-ho tot;
        configurar cookies; configuració de cookies; acceptar cookies; accepta les cookies;
        ok, acceptar totes; amaga el banner de galetes; ajustaments per a tots els serveis;
        permet totes les galetes; denega totes les galetes; accepta-les totes; accepta les escollides;
        habilita/deshabilita totes les aplicacions;
        rebutja-les totes; sempre actiu; configura les galetes
      `),
      weak: phrases(`
        accepta; acceptar; rebutja; rebutjar; cookies; galetes; gestionar serveis; personalitzar;
        protegint la teva privacitat; permetre; denegar; galetes obligatòries; informació que recopilem;
        saber-ne més;
        accepto
      `)
    },
    paywall: {
      start: phrases(`
        subscriu-te per continuar llegint; inicia la sessió per; ja ets subscriptor; ja sóc subscriptor;
        contingut exclusiu per a subscriptors; aquest contingut és exclusiu; només per a subscriptors;
        fes-te subscriptor;
        contingut només per; contingut exclusiu per; aquest article és exclusiu; subscriu-t'hi;
        subscriu-te per; ja tens compte;
        has arribat al límit d'articles; has arribat al límit de lectures; has arribat al límit mensual;
        has arribat al límit de notícies; has arribat al límit de continguts;
        aquest article és exclusiu per a; aquest contingut és exclusiu per a;
        aquest article és només per a subscriptors; per continuar llegint, inicia sessió;
        per continuar llegint, subscriu-te; per llegir l’article complet;
        et queden … articles gratuïts; aquest article és gratuït per a tothom; aquest article és obert;
        els subscriptors poden regalar; ja en sou subscriptor?; prova-ho un mes per 1 €
      `),
      whole: phrases(`
        inicia la sessió; només subscriptors; exclusiu per a subscriptors; has oblidat la contrasenya;
        ja n'ets membre; gestiona subscripció;
        no tens compte?;
        regala aquest article; regalar l’article; cancel·la quan vulguis
      `),
      weak: phrases(`
        subscriptor; subscriptors; premium; exclusiu; contrasenya; per continuar llegint;
        per seguir llegint; inicia sessió; iniciar sessió; registra't;
        entra;
        recorda'm
      `)
    },
    donation: {
      start: phrases(`
        fes una donació;
        fes un donatiu;
        dona suport al periodisme; dona suport al nostre
      `),
      weak: phrases('dona suport; dóna suport; fes-te soci')
    },
    contact: {
      whole: phrases(`
        veure resultats; veure els resultats; t'ha agradat aquest article; t'ha agradat la notícia;
        informa d'un error;
        comunica un error; envia’ns les teves fotos; vota a l’enquesta; valora aquest article; gràcies per votar
      `),
      start: phrases(`
        has trobat un error;
        has vist un error;
        has detectat un error?; tens una notícia? escriu-nos; participa en la nostra enquesta;
        t’ha estat útil aquest article?
      `),
      weak: phrases(`
        contacte; escriu-nos; envia'ns; contacta amb;
        enquesta; vota
      `)
    },
    navigation: {
      start: phrases(`
        vés al contingut; salta al contingut; ves al contingut; anar al contingut; torna a dalt; tornar a dalt;
        mostra els comentaris; veure comentaris; veure tots els comentaris;
        cerca:;
        sou aquí:
      `),
      whole: phrases(`
        política de privacitat; termes i condicions; condicions d'ús; mapa web; article següent;
        article anterior; pàgina següent; pàgina anterior; anterior següent; veure més; mostra'n més;
        veure-ho tot; menú principal; tanca el menú; obre el menú; edició impresa; protecció de dades;
        subscriure's a: comentaris del missatge (atom); entrada més recent; entrada més antiga;
        desplaça cap amunt; botó torna a dalt;
        entrada anterior; entrada següent; mostra més; carrega'n més;
        navegació pels comentaris; entrades més recents; entrades anteriors; entrada prèvia; pàgina prèvia;
        missatges més antics;
        els nostres principis editorials; llegeix la nostra política editorial; com treballem;
        com verifiquem els fets; per què confiar en nosaltres; codi ètic; juga als nostres mots encreuats
      `),
      weak: phrases(`
        inici; menú; cerca; cercar; buscar; tanca; tancar; següent; anterior; ajuda; notícies; esports; cultura;
        política; economia; societat; opinió; portada; món; arxiu; ets aquí; qui som; avís legal;
        arxius; edita; edita això; pàgina d'inici; surt; ordena per; finestra modal;
        pàgina; pàgines; darrera
      `)
    },
    player: {
      start: phrases(`
        escolta aquesta notícia; escolta l'article; escolta la notícia; el teu navegador no;
        has interromput la reproducció del contingut; no s'ha pogut carregar el contingut, ja;
        no s'ha trobat una font compatible per; aquesta és una finestra modal;
        aquesta finestra es pot tancar prement la; inici del diàleg. l'escape cancel·larà i tancarà;
        fi del diàleg; utilitzeu les tecles de fletxa esquerra; utilitzeu les tecles de fletxa amunt;
        escolta aquest article; s’està carregant el reproductor; el teu navegador no admet l’element d’àudio;
        el vostre navegador no suporta el vídeo
      `),
      whole: phrases(`
        reprodueix el vídeo; veure vídeo; pantalla completa;
        carregant; carregant vídeo;
        reproductor de vídeo; anar en directe, actualment darrere de la retransmissió en directe;
        anar en directe, actualment en directe; sortir de pantalla completa; desactivar subtítols;
        desactivar llegendes; desactivar descripcions; reproduir vídeo; tancar el diàleg modal;
        configuració de subtítols; restaurar totes les configuracions als valors predeterminats;
        diàleg de configuració de subtítols; imatge en imatge;
        amplia la imatge; veure galeria; obre la galeria; galeria de fotos; veure totes les fotos;
        àudio no disponible; subtítols desactivats; activa javascript per veure aquest vídeo; mira-ho a youtube;
        tots els episodis; foto següent; foto anterior; torna a la galeria
      `),
      weak: phrases(`
        reprodueix; pausa; escolta; àudio; vídeo; directe; desactiva el so; reproductor d'àudio; reproduir;
        repetir; temps actual; durada; temps restant; tipus d'emissió; carregat; progrés; barra de progrés;
        silenciar; activar el so; velocitat de reproducció; subtítols; llegendes; capítols; descripcions;
        pista d'àudio; nivell de volum; estil de la vora del text; família tipogràfica; reproducció;
        control lliscant de temps; transmissió en directe; reactivar silenci; silenci;
        control deslizador de volum; llegendes/subtítols
      `)
    },
    embed: {
      start: phrases(`
        veure aquesta publicació a instagram; una publicació compartida per; visualitza aquesta publicació a;
        aquest contingut no està;
        mostra aquesta publicació a; veure aquesta publicació a
      `)
    },
    truncation: {
      whole: phrases(`
        continua llegint; llegir més; llegeix més; segueix llegint; continuar llegint; llegir-ne més;
        llegeix l'article complet;
        seguir llegint;
        llegir l’article complet
      `)
    },
    byline: {
      start: phrases('per redacció; text:; autor:; redacció:'),
      whole: phrases('agència catalana de notícies'),
      weak: phrases(`
        per; autor; autora; redactor; periodista; corresponsal; escrit per; redacció; acn; agències
      `)
    },
    'about-author': {
      start: phrases("sobre l'autor; sobre l'autora"),
      weak: phrases('més articles de')
    },
    credit: {
      start: phrases(`
        foto:; fotos:; fotografia:; imatge:; imatges:; foto d'arxiu; imatge d'arxiu; crèdit:; autor foto;
        il·lustració:; foto cedida
      `),
      whole: phrases('getty images; ampliar imatge'),
      weak: phrases('foto; imatge; font; fotografia; imatges; font:; cedida; arxiu; acn; efe')
    },
    date: {
      start: phrases(`
        publicat:; publicat el:; actualitzat:; actualitzada:; última actualització; darrera actualització
      `),
      weak: phrases(`
        publicat; actualitzat; avui; ahir; data; fa; publicat el; actualitzat el; data:; creat:;
        fa … hores; fa … minuts; fa … dies;
        fa … minut; fa … hora; fa … dia; fa … setmana; fa … setmanes; fa … mes; fa … mesos;
        fa … min; fa … h; fa … setm
      `)
    },
    'reading-time': {
      start: phrases(`
        min de lectura; minuts de lectura; temps de lectura; temps de lectura:; minut de lectura
      `)
    },
    'sign-off': {
      start: phrases('article publicat originalment'),
      weak: phrases(`
        font; fonts; font:; fonts:; amb informació de; traduït per; acn; efe; agències
      `)
    }
  },
  requests: {
    page: phrases(`
        nostre; nostra; nostres; segueix-nos; seguiu-nos; escriu-nos; contacta'ns
      `),
    readers: phrases(`
        tu; teu; teva; teus; vostre; vostra; et; us; si us plau
      `),
    deeds: phrases(`
        subscriu-te; subscriviu-vos; segueix; segueix-nos; seguiu; seguiu-nos; uneix-te; fes clic; feu clic;
        clica; comparteix; compartiu; descarrega't; descarrega; descarregueu; rep; rebeu; deixa; deixeu;
        comenta; escriu-nos; dona suport; inicia sessió; registra't; registreu-vos; apunta't; fes-te
      `),
    links: phrases(`
        fes clic aquí; clica aquí; feu clic aquí
      `),
    things: {
      newsletter: phrases(`
        newsletter*; butlletí; butlletins; correu electrònic; gratis; gratuïtament; notificacions;
        subscripció
      `),
      'comment-notice': phrases(`
        comentari; comentaris; comentar
      `),
      cookie: phrases(`
        galetes; cookies; política de privadesa; dades personals
      `),
      follow: phrases(`
        xarxes socials; canal de whatsapp; canal de telegram; facebook; instagram; twitter; youtube;
        bluesky*; threads; mastodon*; tiktok*; telegram*; viber*; discord*; flipboard*; pinterest*;
        snapchat*; linkedin*; whatsapp*; google discover*; google news*; apple news*; msn; a x
      `),
      share: phrases(`
        aquest article; aquesta notícia; els teus amics
      `),
      app: phrases(`
        aplicació; la nostra app
      `),
      paywall: phrases(`
        subscriptor*; continuar llegint; seguir llegint
      `),
      donation: phrases(`
        periodisme independent; nostre periodisme
      `)
    },
    own: {
      newsletter: phrases(`
        últimes notícies; les notícies més importants; tota l'actualitat
      `),
      contact: phrases(`
        nostra redacció; redaccio@
      `),
      donation: phrases(`
        periodisme independent; nostre periodisme; periodisme lliure
      `)
    }
  }
}

export default ca
