import type {Language} from './language.ts'
import {phrases, words} from './lists.ts'

/** French. */
export const fr: Language = {
  tag: 'fr',
  name: 'French',
  feedNotes: [
    ['l’article ', ' est apparu en premier sur '],
    ["l'article ", ' est apparu en premier sur ']
  ],
  signs: {
    words: words(`
      de la le les l d à et des en du un une est que qui dans pour au il a sur par plus pas ne se ce avec sont
      son aux n s qu ont mais cette été elle nous leur sa ses comme ou on selon après depuis lors fait être
      était c ces où dont
    `),
    letters: 'çèêœùûâ'
  },
  quotes: ['«»', '“”', '""'],
  decimal: ',',
  units: words(
    'millions milliards million milliard pour points km kg mètres euros cent kilomètres dollars tonnes litres hectares degrés'
  ),
  undoubled: words('le la les un une des du de et au aux dans pour par sur avec'),
  elisions: words('l d qu j n c s m t lorsqu puisqu jusqu quoiqu quelqu aujourd'),
  spacedMarks: ':;!?»%',
  abbreviations: words(`
    m mm mme mmes mlle mlles me mgr dr drs pr st ste sts bd av apr j.-c j.c etc ex p.ex cf c.-à-d p pp vol vols
    t art al chap éd env fig réf tél no n max min jr sr cie ets s.a s.a.r.l dép dépt hab boul pl rte fg gal col
    lt cdt adj janv févr fév avr juil sept oct nov déc suppl trad coll dir bull hist ibid id op loc n.d.l.r
  `),
  grammar: {
    determiners: words(`
      le la les un une des ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes ton ta tes
      chaque quelques plusieurs aucun aucune
    `),
    openEnded: words(`
      de du des le la les au aux et ou ni mais en dans par chez parmi malgré dès que dont lorsque puisque cet
      cette ces sa ses mes tes notre nos votre vos très afin tandis
    `),
    transitive: words(`
      inclut incluent inclure contient contiennent fournit fournissent fournir devient deviennent devint
      représente représentent représenter constitue constituent constituer nécessite nécessitent obtient
      obtiennent obtenir atteignent provoque provoquent provoquer reçoit reçoivent recevoir garantit
      garantissent garantir offrent subit subissent subir entraîne entraînent entraîner détruisent détruire
      rejette rejettent rejeter établissent effectue effectuent effectuer impliquent signifie signifient accuse
      accusent comporte comportent
    `),
    finite: words(`
      est sont était étaient sera seront serait seraient soit soient fut furent suis sommes êtes a ont avait
      avaient aura auront aurait auraient ait aient eut ai avons avez peut peuvent pouvait pouvaient pourra
      pourrait pourraient doit doivent devait devra devrait devraient veut veulent voulait va vont allait ira
      fait font faisait fera fit dit disent disait explique affirme assure ajoute estime précise annonce vient
      viennent reste restent restait devient deviennent semble semblent existe arrive faut fallait c'est c’est
      c'était c’était n'est n’est n'a n’a n'ont n’ont s'est s’est l'a l’a l'ont l’ont
    `),
    subjects: words(`
      je tu il elle on nous vous ils elles cela ça ceci c'est c’est c'était c’était j'ai j’ai qui
    `),
    saying: words(`
      dit disent disait déclaré déclare déclarait affirmé affirme expliqué explique expliquait ajouté ajoute
      assuré assure estimé estime précisé précise indiqué indique souligné souligne raconte raconté confie
      confié lance lancé répond répondu insiste insisté rappelle rappelé note noté poursuit conclut conclu
      résume résumé reconnaît reconnu regrette regretté prévient martèle observe écrit annoncé annonce commente
      témoigne demande demandé plaide proposa proposait avoue soupire tranche
    `),
    telling: words(`
      lit lisait propose conseille crie crié criait supplie supplié promet promettait promis invite invitait
      ordonne ordonné sourit plaisante plaisanté ironise murmure murmuré chante chanté proclame proclamait prie
      exige jugé juge décidé ordonnait annonçait disait répète répétait lançait avertit glisse glissé souffle
      sourient lancent lançaient
    `),
    citing: words('était fut reste signifie semble disait dit')
  },
  compounds: {
    words: words(`
      demi-finale demi-finales quart-de-finale demi-heure demi-journée demi-siècle week-end week-ends après-midi
      avant-hier avant-garde avant-première après-guerre mi-temps mi-parcours mi-journée porte-parole
      porte-avions garde-côtes garde-fou chef-d'œuvre chef-d’œuvre chefs-d'œuvre chefs-d’œuvre grand-père
      grand-mère grands-parents petit-fils petite-fille petits-enfants beau-père belle-mère beau-frère
      belle-sœur belle-fille beau-fils vice-président vice-présidente vice-présidents vice-ministre ex-président
      ex-présidente ex-ministre ex-mari ex-femme sous-marin sous-marins sous-préfet sous-préfète sous-traitant
      sous-sol arc-en-ciel rendez-vous peut-être c'est-à-dire c’est-à-dire vis-à-vis au-delà au-dessus
      au-dessous là-bas ci-dessus ci-dessous ci-contre centre-ville centre-droit centre-gauche extrême-droite
      extrême-gauche nord-est nord-ouest sud-est sud-ouest nord-coréen nord-coréenne sud-coréen sud-coréenne
      sud-africain sud-africaine nord-américain nord-américaine sud-américain latino-américain franco-allemand
      franco-allemande franco-britannique franco-italien israélo-palestinien israélo-palestinienne
      russo-ukrainien américano-russe tête-à-tête face-à-face cessez-le-feu laissez-passer savoir-faire
      savoir-vivre plus-value sans-abri sans-papiers court-métrage long-métrage court-circuit gratte-ciel
      haut-parleur contre-attaque contre-offensive bien-être mal-être nouveau-né mot-clé compte-rendu chef-lieu
      tout-puissant quatre-vingts quatre-vingt dix-sept dix-huit dix-neuf vingt-deux vingt-cinq procès-verbal
      timbre-poste non-lieu non-violence social-démocrate celui-ci celle-ci ceux-ci celles-ci lui-même elle-même
      eux-mêmes elles-mêmes
    `),
    tails: [],
    prefixes: words('demi ex anti pro non sous franco post néo pré extrême'),
    enclitics: words('t-il t-elle t-on t-ils t-elles il elle ils elles ci là')
  },
  labels: {
    'read-more': {
      start: phrases(`
        à lire aussi; a lire aussi; lire aussi; à lire également; a lire également; lire également;
        lisez aussi; à lire sur le même sujet; lire plus; lire la suite; à voir aussi; a voir aussi;
        voir aussi; à voir également; à écouter aussi; écouter aussi; à découvrir aussi; découvrez aussi;
        sur le même sujet; sur le même thème; lire l'article; lire l'enquête; lire l'entretien;
        lire l'analyse; lire le reportage; lire le récit; lire le décryptage; lire le portrait;
        lire notre article; lire notre enquête; lire notre entretien; lire notre analyse;
        lire notre décryptage; lire notre dossier; vous aimerez aussi; vous pourriez aussi aimer;
        cela pourrait vous intéresser; ça pourrait vous intéresser; article lié; articles liés;
        articles connexes; articles similaires; lire … ici; lire l'intégralité de … dans;
        lire l'intégralité de … sur;
        à relire :; à relire:; retrouvez aussi; (re)lire; (re)lire :; voir également; lisez également;
        retrouvez tous nos articles;
        (re)voir; à (re)lire; notre dossier :; retrouvez notre dossier; notre reportage :; notre enquête :;
        en images :; en vidéo :; revivez le direct; suivez le direct; retrouvez le direct; suivre le direct;
        le direct :; lire l'intégralité de l'article; lire l'article complet; lire la suite sur;
        lire aussi notre;
        à lire ailleurs; à lire sur; à voir sur; à écouter sur; lire ou relire;
        à voir également sur; à écouter également; à découvrir également;
        regarder aussi :; article connexe :; article lié :; sur le même thème :;
        retrouvez ici l’ensemble; suivez notre direct; >> suivez notre direct; revivez notre direct;
        lire notre reportage; lire sur le même sujet; lire ici; lisez notre article; lisez notre enquête;
        lisez notre dossier; lisez notre entretien; lisez notre reportage; lisez l’article complet;
        lisez l’intégralité; lisez sur le même sujet; lisez ici; lisez plus; voir notre article;
        voir notre enquête; voir notre dossier; voir notre entretien; voir notre reportage;
        à lire notre article; à lire notre enquête; à lire notre dossier; à lire notre entretien;
        à lire notre reportage; à lire l’article complet; à lire l’intégralité; à lire ici; à lire plus;
        à voir notre article; à voir notre enquête; à voir notre dossier; à voir notre entretien;
        à voir notre reportage; écouter également; écouter notre article; écouter notre enquête;
        écouter notre dossier; écouter notre entretien; écouter notre reportage; à écouter notre article;
        à écouter notre enquête; à écouter notre dossier; à écouter notre entretien; à écouter notre reportage;
        regarder aussi; regarder également; regarder notre article; regarder notre enquête;
        regarder notre dossier; regarder notre entretien; regarder notre reportage; découvrez également;
        découvrez notre article; découvrez notre enquête; découvrez notre dossier; découvrez notre entretien;
        découvrez notre reportage; retrouvez également; retrouvez notre article; retrouvez notre enquête;
        retrouvez notre entretien; retrouvez notre reportage; voir notre vidéo; vidéo à voir
      `),
      weak: phrases(`
        lire; à lire; a lire; relire; à relire; voir; à voir; a voir; revoir; regarder; à regarder; écouter;
        à écouter; vidéo; video; vidéos; photos; en images; en photos; en vidéo; diaporama; podcast;
        infographie; notre dossier; en savoir plus; pour en savoir plus; pour aller plus loin; à ne pas manquer;
        ne manquez pas; à découvrir;
        recommandé; recommandés; nos recommandations; nos derniers articles; autres articles;
        articles recommandés
      `)
    },
    related: {
      whole: phrases(`
        articles similaires; articles liés; articles connexes; articles associés; sur le même sujet;
        sur le même thème; vous aimerez aussi; vous pourriez aussi aimer; les plus lus; articles les plus lus;
        les articles les plus lus; le plus lu; les plus partagés; les plus commentés; à lire aussi;
        a lire aussi; à lire également; lire aussi; voir aussi; à voir aussi; dans la même rubrique;
        plus d'articles; nos derniers articles; derniers articles; dernières actualités; articles récents;
        contenus sponsorisés; recommandé pour vous; nos recommandations; plus d'actualités; autres articles;
        l'essentiel de l'actualité; les plus populaires; articles recommandés; aussi dans l'actualité;
        article précédent; article suivant; articles connexesplus de l'auteur;
        articles similairesplus de l'auteur; plus de services; l'actualité à ne pas manquer;
        à lire aussi dans le même dossier; a lire aussi dans le même dossier; dans le même dossier;
        consulter aussi; vérifiez également; voir également;
        navigation de l'article; navigation des articles; navigation d'article;
        nouveaux articles;
        dans la même catégorie; les plus consultés; dernières infos; autres vidéos; autres actualités;
        autres articles à lire; d'autres articles; vous aimerez peut-être aussi; vous aimerez peut-être;
        ça peut vous intéresser; cela peut vous intéresser; cela pourrait vous intéresser;
        ces articles pourraient vous intéresser; ces contenus pourraient vous intéresser;
        cet article pourrait vous intéresser; plus de l'auteur; publications similaires; articles populaires;
        actualités similaires; vidéos similaires; à découvrir aussi; les derniers articles;
        la rédaction vous conseille; la rédaction vous recommande; la rédaction vous propose;
        notre sélection d’articles; lectures recommandées; à lire ensuite; à lire maintenant;
        les plus lus du moment; nos articles les plus lus;
        en rapport; fil info; le fil info; fil d’info; fil actu; le fil actu; fil d’actualité;
        toute l’actualité; toute l’actu; nos vidéos; nos dossiers; nos podcasts; nos sélections;
        à lire dans ce dossier;
        les + lus; les plus lues; tout savoir sur; ailleurs sur le web; contenus recommandés;
        contenu recommandé; voir plus d’articles; voir d’autres articles; par taboola;
        contenus sponsorisés par; retrouvez ici l’ensemble de nos articles;
        a lire sur le même sujet; contenus partenaires; les contenus partenaires;
        contenus similaires; contenus associés; contenu similaire; les plus vus; les dernières infos;
        ne pas manquer; recommandés pour vous; nous vous recommandons; vous pourriez aimer;
        vous pourriez être intéressé par; ces articles peuvent vous intéresser; le choix de la rédaction;
        les choix de la rédaction; la rédaction conseille; sélectionné pour vous; plus sur ce sujet;
        les plus lus de la semaine; les plus lus du jour; les plus lus du mois; les plus lues de la semaine;
        posts les plus consultés de ce blog; messages les plus consultés de ce blog;
        tendances du moment; à lire aussi dans cette rubrique; nos lecteurs ont aussi lu
      `),
      weak: phrases(`
        similaire; similaires; en lien; recommandé; recommandés; populaires; tendances; dossier; actualités;
        sélection; du même auteur; dernières nouvelles; à la une; dans l'actualité; tous les articles;
        à ne pas manquer;
        pour aller plus loin; pour en savoir plus; en savoir plus;
        le résumé de la semaine;
        plus sur
      `)
    },
    continues: {
      start: phrases(`
        la suite après cette publicité; la suite après la publicité; suite de l'article après la publicité;
        la suite de votre contenu après; l'article continue ci-dessous; la suite sous cette publicité;
        lire la suite ci-dessous; l'article continue après; passer la publicité;
        la suite de l'article ci-dessous;
        ignorer … et continuer la lecture; ignorer … et continuer à lire; fin du contenu;
        fin de articles recommandés; fin de les plus lus;
        cliquez ici pour; cliquer ici pour; clique ici pour; cliquez sur ce lien pour; la suite après la pub;
        l'article continue après la;
        publicité - continuez; la suite de l'article après; la suite de votre article;
        l'article se poursuit après; l'article se poursuit ci-dessous;
        publicité - faites défiler pour continuer; faites défiler pour continuer;
        la suite de l’article après la publicité
      `)
    },
    ad: {
      whole: phrases(`
        publicité; publicite; publicités; annonce publicitaire; contenu sponsorisé; contenu de marque;
        contenu partenaire; contenus sponsorisés; liens sponsorisés; article sponsorisé; publireportage;
        publi-rédactionnel; fermer la publicité; ignorer la publicité; supprimer la publicité;
        publicité - lire la suite;
        liens commerciaux; contenus sponsorisés par taboola; contenus sponsorisés par outbrain;
        voir le produit; voir l’offre; voir le prix; voir les offres; acheter maintenant;
        auto-promo; publi-info; publi info; lien partenaire; liens partenaires; commandité;
        contenu commandité; produits sponsorisés; sponsorisées; espace publicitaire;
        ajouter au panier; acheter sur amazon; voir sur amazon; profiter de l’offre; voir le deal;
        partenariat rémunéré; en partenariat avec
      `),
      weak: phrases(`
        annonce; sponsorisé; partenaire; partenaires; promotion; annonces; pub;
        annonces légales
      `)
    },
    'comment-heading': {
      start: phrases(`
        laisser un commentaire; laissez un commentaire; laisse un commentaire;
        laisser votre commentaire; laissez votre commentaire; laisser une réponse; laissez une réponse;
        ajouter un commentaire; ajoutez un commentaire; ajouter votre commentaire;
        écrire un commentaire; écrivez un commentaire; rédiger un commentaire; rédigez un commentaire;
        publier un commentaire; publiez un commentaire; poster un commentaire; postez un commentaire;
        poster votre commentaire; déposer un commentaire; déposez un commentaire;
        enregistrer un commentaire; réagir à cet article; réagissez à cet article;
        commenter cet article; commentez cet article; connectez-vous pour commenter;
        connectez-vous pour laisser un commentaire; se connecter pour laisser un commentaire;
        connectez-vous pour publier un commentaire; connectez-vous pour réagir;
        il n’y a actuellement aucun commentaire; aucun commentaire pour le moment;
        connectez-vous ou inscrivez-vous pour;
        pour commenter, connectez; connectez-vous ou inscrivez; connectez-vous ou créez;
        soyez le premier à donner votre avis; soyez la première personne à commenter;
        soyez le premier à laisser; donnez votre avis sur cet article;
        publier un nouveau commentaire; vous devez être connecté pour ajouter;
        vous devez être connecté pour commenter; vous devez être connecté pour laisser;
        vous devez être connecté pour poster; vous devez être connecté pour publier;
        participer à la conversation; participez à la conversation; vous devez être membre pour;
        vous devez être abonné pour commenter
      `),
      weak: phrases(`
        commentaires; commenter; répondre; réponse; réponses; réagir; réagissez; réactions;
        vos commentaires; vos réactions; aucun commentaire; pas de commentaire;
        pas encore de commentaire; voir tous les commentaires; participez à la discussion;
        rejoignez la discussion; rejoindre la discussion; donnez votre avis; votre avis;
        soyez le premier à commenter; commentaires fermés;
        commentaire sur; commentaires sur; réflexion sur; réflexions sur; réponse à; réponses à;
        un commentaire sur; une réflexion sur; une réponse à;
        discussion entre abonnés; commencer la conversation
      `),
      whole: phrases(`
        soyez le premier à réagir; réagir à l’article; lire les commentaires; tous les commentaires;
        0 commentaire; voir les commentaires;
        répondresupprimer; réponsesrépondre; répondre supprimer;
        identifiez-vous pour commenter; réagir à l'article;
        votre opinion; poster un nouveau commentaire; ajouter un nouveau commentaire;
        alerte de modération;
        afficher plus de commentaires; masquer les commentaires
      `)
    },
    'comment-notice': {
      weak: phrases(`
        trier par date; les plus récents
      `),
      start: phrases(`
        votre adresse e-mail ne sera pas publiée; votre adresse email ne sera pas publiée;
        votre adresse de messagerie ne sera pas publiée; votre adresse courriel ne sera pas publiée;
        votre adresse de courriel ne sera pas publiée; votre adresse mail ne sera pas publiée;
        votre adresse électronique ne sera pas publiée; l'adresse e-mail ne sera pas publiée;
        votre e-mail ne sera pas publié; votre email ne sera pas publié; votre courriel ne sera pas publié;
        votre adresse e-mail ne sera jamais publiée; votre adresse email ne sera jamais publiée;
        enregistrer mon nom, mon e-mail et mon site dans le navigateur pour mon prochain commentaire;
        enregistrer mon nom, mon e-mail et mon site web dans le navigateur pour mon prochain commentaire;
        enregistrer mon nom, e-mail et site web dans ce navigateur pour la prochaine fois que je commenterai;
        enregistrer mon nom, mon adresse e-mail et mon site web dans ce navigateur pour mon prochain commentaire;
        enregistrer mon nom, courriel et site web dans ce navigateur pour la prochaine fois que je commenterai;
        ce site utilise akismet pour réduire les indésirables;
        en savoir plus sur comment les données de vos commentaires sont utilisées;
        en savoir plus sur la façon dont les données de vos commentaires sont traitées;
        en savoir plus sur la façon dont les données de vos commentaires sont utilisées;
        en apprendre davantage sur comment les données de vos commentaires sont utilisées;
        les commentaires sont fermés pour; les commentaires sont fermés sur; votre commentaire est en attente de modération;
        vous devez être connecté pour publier un commentaire;
        vous devez vous connecter pour publier un commentaire;
        vous devez être connecté pour rédiger un commentaire;
        vous devez être connecté pour laisser un commentaire;
        vous devez être connecté pour poster un commentaire;
        vous devez être identifié pour poster un commentaire;
        prévenez-moi de tous les nouveaux commentaires par e-mail;
        prévenez-moi de tous les nouveaux articles par e-mail;
        avertissez-moi par e-mail des nouveaux commentaires; avertissez-moi par e-mail des nouveaux articles;
        me notifier des nouveaux commentaires par e-mail;
        entrez vos coordonnées ci-dessous ou cliquez sur une icône pour vous connecter;
        cliquez ici pour annuler la réponse; s'il vous plaît entrez votre commentaire;
        s'il vous plaît entrez votre nom ici; vous avez entré une adresse email incorrecte;
        votre avis sera publié et visible; l'espace des contributions est réservé aux abonnés;
        votre avis sera publié et visible par des milliers de lecteurs;
        les commentaires sont modérés;
        pour commenter, vous devez;
        merci de rester courtois;
        il n'y a pas encore de commentaire; connectez-vous à votre compte … pour participer;
        les commentaires sont soumis à;
        rejoignez la communauté pour réagir; pour commenter cet article; pour réagir à cet article;
        aucune balise html autorisée;
        les adresses de pages web et de courriels sont transformées en liens automatiquement;
        les adresses de pages web et les adresses courriel se transforment en liens automatiquement;
        les lignes et les paragraphes vont à la ligne automatiquement;
        le contenu de ce champ sera maintenu privé; le contenu de ce champ est gardé secret;
        plus d'informations sur les formats de texte;
        merci pour votre commentaire. votre commentaire;
        votre adresse de messagerie ne sera pas;
        les commentaires postés sur ce site; les commentaires postés sur notre site;
        les commentaires publiés sur ce site; les commentaires publiés sur notre site;
        les commentaires doivent respecter la charte; les commentaires doivent respecter nos;
        les commentaires sont désormais fermés; les commentaires sont désormais désactivés;
        les commentaires sont désormais clos; les commentaires sont désormais réservés;
        les commentaires sont soumis à modération; les commentaires sont soumis à la modération;
        les commentaires sont soumis à une modération; les commentaires sont soumis à validation;
        les commentaires sont soumis à approbation; les commentaires sont soumis à la charte;
        vous devez être connecté pour commenter; vous devez être connecté pour réagir;
        vous devez être connecté pour écrire; vous devez être connecté pour participer;
        vous devez être connecté pour ajouter; vous devez être connecté pour répondre;
        vous devez être connecté pour pouvoir commenter; vous devez être connecté pour voter;
        vous devez être connecté pour envoyer un commentaire;
        vous devez être abonné pour commenter; vous devez être abonné pour réagir;
        vous devez être abonné pour pouvoir; vous devez être abonné pour participer
      `),
      whole: phrases(`
        les commentaires sont fermés;
        lire la charte;
        ce commentaire a été supprimé;
        alerte de modération; signaler une alerte de modération;
        l’espace commentaire est fermé; lire la charte de modération;
        merci de respecter notre charte de modération; afficher tous les commentaires; plus récents d’abord;
        signaler un commentaire
      `)
    },
    'comment-field': {
      weak: phrases(`contribuer; réagir;
        soumettre
      `),
      start: phrases(`
        nom; votre nom; prénom; pseudo; votre pseudo; e-mail; email; mail; courriel; adresse e-mail;
        adresse email; adresse courriel; adresse de messagerie; adresse de contact; votre adresse e-mail;
        votre adresse email; votre e-mail; votre email; site web; site internet; site; url; votre site;
        commentaire; votre commentaire; message; votre message; publier le commentaire; poster le commentaire;
        envoyer le commentaire; soumettre le commentaire; envoyer; annuler la réponse; annuler; prévisualiser;
        obligatoire; requis; facultatif; ne sera pas publié; ne sera pas publiée; non publié;
        les champs obligatoires sont indiqués avec; les champs obligatoires sont indiqués par;
        les champs obligatoires sont marqués avec; les champs requis sont indiqués avec;
        les champs requis sont indiqués par; champs requis marqués avec; champs obligatoires; se connecter;
        se déconnecter; déconnexion;
        connectez-vous pour répondre
      `),
      whole: phrases(`
        signaler le commentaire;
        veuillez entrer votre adresse email ici; signaler un contenu inapproprié; signaler ce commentaire;
        signaler ce contenu;
        titre commentaire; texte de votre commentaire; recopiez le code; recopiez le code ci-dessus;
        * champs obligatoires
      `)
    },
    share: {
      start: phrases(`
        cliquez pour partager; cliquer pour partager; cliquez pour imprimer; cliquer pour imprimer;
        cliquez pour envoyer; cliquer pour envoyer; partager sur facebook; partager sur twitter; partager sur x;
        partager sur whatsapp; partager sur linkedin; partager sur pinterest; partager sur telegram;
        partager par e-mail; partager par email; partager par mail; partagez sur;
        ouvre dans une nouvelle fenêtre; ouverture dans une nouvelle fenêtre; s'ouvre dans une nouvelle fenêtre;
        j'aime chargement;
        visité … visites aujourd'hui; consulté … visites aujourd'hui;
        envoyer par courriel; partager sur reddit; partager sur vk; partager sur xing;
        partager l’article sur; partager l’article par; envoyer l’article par; envoyer l’article à;
        l’article a été ajouté à vos favoris
      `),
      whole: phrases(`
        partager cet article; partagez cet article; partager l'article; partagez l'article; partager cette page;
        partagez ceci; partager ceci; partager sur; partager via; copier le lien; lien copié; copier l'url;
        envoyer par e-mail; envoyer par mail; envoyer par email; envoyer à un ami; imprimer l'article;
        imprimer cet article; imprimer cette page; enregistrer l'article; sauvegarder l'article;
        ajouter à mes favoris; ajouter aux favoris; lire plus tard; offrir l'article; offrir cet article;
        j'aime ça; j'aime; chargement; ouverture autre fenêtre; partager sur les réseaux sociaux;
        réagir à cet article;
        partager ce contenu; partager cette vidéo;
        plus d’options; plus d’options de partage; télécharger en pdf; télécharger l’article en pdf;
        version pdf; télécharger le pdf de l’article;
        wordpress: j’aime chargement…; j’aime chargement…; ajouter à google actualités; ajouter à google news;
        ajoutez-nous à google news;
        article enregistré
      `),
      weak: phrases(`
        partager; partagez; imprimer; envoyer; enregistrer; sauvegarder; copier; tweeter; facebook; twitter;
        whatsapp; partages; favoris; e-mail; mail; nouvelle fenêtre;
        taille du texte; taille de police;
        obtenir le lien; autres applications
      `)
    },
    newsletter: {
      start: phrases(`
        inscrivez-vous à notre newsletter; inscrivez-vous à la newsletter; inscrivez-vous gratuitement;
        inscrivez-vous à nos newsletters; abonnez-vous à notre newsletter; abonnez-vous à la newsletter;
        abonnez-vous à nos newsletters; abonnez-vous gratuitement; recevez notre newsletter;
        recevez la newsletter; recevez nos newsletters; recevez l'essentiel; recevez gratuitement notre; recevez gratuitement nos; recevez gratuitement toute; recevez gratuitement tous;
        recevez gratuitement chaque; recevez gratuitement par; recevez gratuitement l'; recevez gratuitement les;
        recevez toute l'actualité; pour ne rien rater de l'actualité; ne manquez rien de l'actualité;
        ne ratez rien de l'actualité; merci pour votre inscription; votre adresse email est utilisée;
        votre adresse mail est collectée; je m'inscris à la newsletter; inscrivez-vous à … newsletter*;
        abonnez-vous à … newsletter*; recevez … par email; recevez … dans votre boîte mail;
        recevez … newsletter; inscrivez-vous à … newsletter; chaque jeudi, recevez;
        chaque matin, recevez; chaque semaine, recevez; chaque jour, recevez; recevez toute;
        recevez tous les; recevez les dernières; en vous inscrivant, vous; en vous inscrivant à;
        votre adresse mail est utilisée; votre adresse e-mail est utilisée; suivez toute l’actualité;
        inscrivez-vous pour recevoir; abonnez-vous pour recevoir; vous pouvez vous désinscrire;
        vous pouvez vous désabonner; merci de votre inscription;
        ce billet est extrait de l'infolettre; ce texte est extrait de l'infolettre;
        cet article est extrait de la newsletter;
        personnalisez votre actualité;
        désinscription à tout moment;
        abonnez-vous pour recevoir les derniers articles; abonnez-vous pour poursuivre la lecture;
        recevez l'actualité; recevez les actualités; recevez l'essentiel de l'actualité;
        j'accepte de recevoir la newsletter; j'accepte de recevoir les newsletters;
        j'accepte de recevoir par e-mail;
        pour terminer l'inscription, cliquez sur le lien;
        inscrivez-vous aux newsletters; inscrivez-vous aux infolettres; recevoir les newsletters;
        recevez les newsletters; recevoir nos newsletters; recevoir la newsletter; toutes les newsletters;
        recevez par mail; recevez par e-mail; votre adresse e-mail est collectée;
        votre e-mail, avec votre consentement; votre email, avec votre consentement;
        en cliquant sur "je m’inscris"; en cliquant sur je m’inscris; en cliquant sur « je m’inscris »;
        vous pourrez vous désabonner; vous pourrez vous désinscrire;
        votre inscription a bien été; abonnez-vous maintenant pour continuer
      `),
      whole: phrases(`
        je m'inscris; s'inscrire à la newsletter; inscription à la newsletter; nos newsletters;
        votre adresse e-mail; toutes nos newsletters;
        s'inscrire maintenant; voir dans le navigateur; veuillez consulter votre boîte de réception;
        veuillez renseigner une adresse e-mail valide; quelque chose s'est mal passé, veuillez réessayer;
        abonnez-vous aux mises à jour;
        newsletter l’essentiel du matin; le meilleur de l’actu;
        votre inscription a bien été prise en compte; votre inscription est confirmée
      `),
      weak: phrases(`
        newsletter; newsletters; abonnez-vous; s'abonner; s'inscrire; inscrivez-vous; infolettre; alertes;
        notifications; recevez chaque; pour ne rien manquer; en vous inscrivant;
        saisissez votre adresse; entrez votre adresse e-mail; entrez votre adresse mail; entrez votre email;
        se désabonner
      `)
    },
    follow: {
      start: phrases(`
        suivez-nous sur; suivez nous sur; rejoignez-nous sur; rejoignez notre chaîne;
        rejoignez notre canal; retrouvez-nous sur; retrouvez toute l'actualité;
        abonnez-vous à notre chaîne; abonnez-vous à notre page; ajoutez-nous à vos sources;
        suivez-nous sur google; suivez … sur facebook; suivez … sur twitter; suivez … sur instagram;
        suivez … sur whatsapp; rejoignez … sur facebook; rejoignez … sur whatsapp;
        suivez … sur google actualités; suivez … sur google news; retrouvez … sur google actualités;
        retrouvez toutes nos; retrouvez tous nos; retrouvez l’ensemble de nos; retrouvez nos articles;
        retrouvez cet article; rejoignez notre; abonnez-vous à notre compte; abonnez-vous à la chaîne;
        ajouter comme source; ajoutez-nous comme source; suivez notre canal; abonnez-vous à notre canal;
        recevez nos actualités sur whatsapp; cliquez ici pour rejoindre; cliquez ici pour nous suivre;
        suivez l’actu en temps réel; suivez l’actualité en temps réel; suivez toute l’actu en temps réel;
        suivez toute l’actualité en temps réel; suivez-nous aussi sur;
        ajoutez-nous comme source préférée; ajoutez-nous comme source favorite;
        ajoutez-nous à vos sources préférées; ajoutez-nous à vos sources favorites;
        ajoutez-nous dans vos sources préférées; ajoutez-nous à mes sources préférées;
        ajoute-nous comme source préférée; ajoute-nous comme source favorite;
        ajoute-nous à vos sources préférées; ajoute-nous à vos sources favorites;
        ajoute-nous dans vos sources préférées; ajoute-nous à mes sources préférées;
        choisissez-nous comme source préférée; choisissez-nous comme source favorite;
        ajoutez … comme source préférée; ajoutez … comme source favorite; ajoutez … à vos sources préférées;
        ajoutez … à vos sources favorites; ajoutez … dans vos sources préférées;
        ajoutez … à mes sources préférées; ajouter comme source préférée; ajouter comme source favorite;
        ajouter à vos sources préférées; ajouter à vos sources favorites; ajouter dans vos sources préférées;
        ajouter à mes sources préférées; ajouter … comme source préférée; ajouter … comme source favorite;
        ajouter … à vos sources préférées; ajouter … à vos sources favorites;
        ajouter … dans vos sources préférées; ajouter … à mes sources préférées;
        vous suivez désormais ce sujet; recevoir une alerte pour chaque nouvel article sur ce sujet;
        activez les notifications pour ne rien; suivez ce thème pour retrouver ses articles dans votre espace;
        retrouvez ce podcast sur; à retrouver sur toutes les plateformes; suivez … sur bluesky;
        suivez … sur threads; suivez … sur mastodon; suivez … sur tiktok; suivez … sur telegram;
        suivez … sur flipboard; suivez … sur pinterest; suivez … sur discord; suivez … sur apple news;
        suivez … sur msn; suivez … sur x; suivez … sur youtube; suivez … sur linkedin; suivez … sur viber
      `),
      whole: phrases(`
        suivez-nous; suivez nous; nous suivre; suivez-nous sur les réseaux sociaux; suivre ce sujet;
        suivre cet auteur; suivre l'auteur; suivre sur google actualités;
        nos réseaux sociaux; nos réseaux;
        suivre ce thème; ajouter à mes thèmes; recevoir les alertes de l’auteur; gérer mes alertes;
        créer une alerte sur ce sujet; écouter sur spotify; écouter sur apple podcasts;
        nous sommes aussi sur bluesky; nous sommes aussi sur threads; nous sommes aussi sur mastodon;
        nous sommes aussi sur tiktok; nous sommes aussi sur telegram; nous sommes aussi sur whatsapp;
        nous sommes aussi sur flipboard; nous sommes aussi sur discord; nous sommes aussi sur google news;
        nous sommes aussi sur google discover; nous sommes aussi sur apple news; nous sommes aussi sur msn;
        nous sommes aussi sur x; nous sommes aussi sur pinterest; lisez-nous sur bluesky;
        lisez-nous sur threads; lisez-nous sur mastodon; lisez-nous sur tiktok; lisez-nous sur telegram;
        lisez-nous sur whatsapp; lisez-nous sur flipboard; lisez-nous sur discord; lisez-nous sur google news;
        lisez-nous sur google discover; lisez-nous sur apple news; lisez-nous sur msn; lisez-nous sur x;
        lisez-nous sur pinterest
      `),
      weak: phrases(`
        suivre; abonnés; réseaux sociaux; suivi; suivez toute l'actualité; suivez l'actualité
      `)
    },
    tags: {
      start: phrases(`
        mots-clés :; mots-clés:; mots clés :; étiquettes :; étiquettes:; tags :; tags:; thèmes :; thèmes:;
        thématiques :; sujets :; catégories :; catégories:; catégorie :; rubriques :; plus sur :;
        dans cet article :;
        mots-clés associés :; sujets associés :; thèmes associés :;
        sélectionnez le tag qui vous convient;
        ce contenu a été publié dans; publié dans la catégorie
      `),
      whole: phrases(`
        mots-clés; mots clés; étiquettes; thématiques associées; sujets associés; sujets liés; thèmes associés;
        plus de sujets;
        mots-clés associés; mots clés associés; thèmes liés
      `),
      weak: phrases(`
        étiquette; tags; thèmes; catégories; sujets; rubriques; thématiques; rubrique; dossiers; classé dans;
        sur les thèmes; les sujets
      `)
    },
    copyright: {
      whole: phrases(`
        droits de reproduction;
        licence creative commons;
        demander une autorisation de reproduction; acheter les droits de reproduction; republier cet article
      `),
      start: phrases(`
        tous droits réservés; tous droits de reproduction; droits réservés; reproduction interdite;
        toute reproduction interdite; copyright ©; © tous droits; reproduction partielle ou totale;
        reproduction et diffusion interdites;
        toute reproduction, même partielle; toute reproduction totale ou partielle;
        toute reproduction même partielle; toute reproduction est interdite;
        cette œuvre est mise à disposition; cette oeuvre est mise à disposition;
        cet article est mis à disposition; sous licence creative commons;
        ce contenu est mis à disposition; cet article est sous licence;
        tous les articles de ce blog sont;
        pour toute demande d’autorisation, contactez syndication;
        la reproduction totale ou partielle d'un article, sans l'autorisation;
        toute reproduction, même partielle, est interdite; toute reproduction sans autorisation est interdite;
        cet article est publié sous licence creative commons; vous pouvez republier cet article gratuitement;
        pour toute demande de reproduction, contactez-nous
      `),
      weak: phrases("copyright; droits d'auteur; toute reproduction")
    },
    disclaimer: {
      start: phrases(`
        avertissement :; cet article contient des liens affiliés;
        cet article ne constitue pas; certains liens de cet article; ce contenu a été réalisé;
         la bbc n'est pas responsable du contenu;
        en utilisant ce site, vous acceptez; en poursuivant votre navigation;
        l'utilisation de ce site implique; les commentaires sont modérés;
        les documents au format acrobat; les documents au format pdf; cet article n’engage que;
        cette tribune n’engage; cet article contient des liens; cet article a été rédigé avec l’aide;
        lorsque vous achetez via nos liens; lorsque vous achetez par le biais de nos liens;
        certains des liens présents dans cet article; cet article contient des liens d'affiliation;
        cet article comporte des liens;
        contenu conçu et proposé par; contenu proposé par;
        cet article a été rédigé avec l'aide de l'intelligence artificielle;
        cet article a été traduit automatiquement; ce résumé a été généré; résumé généré par;
        cet article a été généré;
        cet article date de plus de; cet article date de plus d';
        l'équipe shopping du … est indépendante; vous disposez d'un droit d'accès, de modification;
        vous disposez d'un droit d'accès, de rectification; conformément à l'article 38 de la loi 78-17;
        la rédaction … n'a pas participé à la conception; la rédaction … n'a pas participé à la réalisation;
        conformément à la loi informatique et libertés, vous;
        conformément à la loi « informatique et libertés », vous;
        cette entrée a été publiée dans; cette entrée a été publiée le; cet article a été publié dans;
        les propos n'engagent que; les opinions n'engagent que; ce texte n'engage que;
        cette tribune n'engage que; ce contenu n'engage que; les articles publiés n'engagent que;
        les opinions exprimées dans cet; les opinions exprimées dans cette; les opinions exprimées ici;
        les opinions exprimées n'engagent; les opinions exprimées sont celles; les propos tenus n'engagent;
        les points de vue exprimés dans cet; les points de vue exprimés n'engagent;
        les prix mentionnés dans cet article; les prix affichés dans cet article;
        les prix indiqués dans cet article;
        certains liens sont affiliés; certains liens sont sponsorisés; certains liens sont des liens;
        certains liens sont de l’affiliation; certains liens sont trackés; certains liens sont commerciaux;
        certains liens sont susceptibles;
        les textes publiés dans cette rubrique; les textes publiés dans cette section;
        les textes publiés dans la rubrique; les textes publiés dans la section; les textes publiés dans ces;
        les points de vue exprimés ici; les points de vue exprimés sont ceux;
        les points de vue exprimés dans ce;
        cet article est fourni à titre; cet article est publié à titre;
        cet article est à titre informatif; cet article ne remplace pas;
        ces informations ne remplacent pas; ces informations sont données à titre;
        ce contenu ne constitue pas; ceci ne constitue pas un; ceci n'est pas un conseil;
        certains liens présents dans cet article; les liens de cet article sont;
        les performances passées ne; les jeux d'argent et de hasard; jouer comporte des risques;
        cours différés d'au moins;
        les opinions exprimées dans cet article sont; les opinions exprimées dans cette tribune sont;
        les propos tenus dans cette tribune;
        ce résumé a été généré par une intelligence artificielle;
        ce résumé a été généré par l’intelligence artificielle;
        ce résumé a été généré par intelligence artificielle; ce résumé a été généré par une ia;
        ce résumé a été généré par ia; ce résumé a été généré par l’ia;
        ce résumé a été généré avec l’aide de l’ia; ce résumé a été généré avec l’aide de l’intelligence;
        ce résumé a été généré à l’aide de l’ia; ce résumé a été généré à l’aide de l’intelligence;
        ce résumé a été généré à l’aide d’une intelligence; ce résumé a été généré automatiquement;
        ce résumé a été réalisé par une intelligence artificielle;
        ce résumé a été réalisé par l’intelligence artificielle;
        ce résumé a été réalisé par intelligence artificielle; ce résumé a été réalisé par une ia;
        ce résumé a été réalisé par ia; ce résumé a été réalisé par l’ia;
        ce résumé a été réalisé avec l’aide de l’ia; ce résumé a été réalisé avec l’aide de l’intelligence;
        ce résumé a été réalisé à l’aide de l’ia; ce résumé a été réalisé à l’aide de l’intelligence;
        ce résumé a été réalisé à l’aide d’une intelligence; ce résumé a été réalisé automatiquement;
        ce résumé a été rédigé par une intelligence artificielle;
        ce résumé a été rédigé par l’intelligence artificielle;
        ce résumé a été rédigé par intelligence artificielle; ce résumé a été rédigé par une ia;
        ce résumé a été rédigé par ia; ce résumé a été rédigé par l’ia;
        ce résumé a été rédigé avec l’aide de l’ia; ce résumé a été rédigé avec l’aide de l’intelligence;
        ce résumé a été rédigé à l’aide de l’ia; ce résumé a été rédigé à l’aide de l’intelligence;
        ce résumé a été rédigé à l’aide d’une intelligence;
        cet article a été généré par une intelligence artificielle;
        cet article a été généré par l’intelligence artificielle;
        cet article a été généré par intelligence artificielle; cet article a été généré par une ia;
        cet article a été généré par ia; cet article a été généré par l’ia;
        cet article a été généré avec l’aide de l’ia; cet article a été généré avec l’aide de l’intelligence;
        cet article a été généré à l’aide de l’ia; cet article a été généré à l’aide de l’intelligence;
        cet article a été généré à l’aide d’une intelligence; cet article a été généré automatiquement;
        cet article a été réalisé par une intelligence artificielle;
        cet article a été réalisé par l’intelligence artificielle;
        cet article a été réalisé par intelligence artificielle; cet article a été réalisé par une ia;
        cet article a été réalisé par ia; cet article a été réalisé par l’ia;
        cet article a été réalisé avec l’aide de l’ia; cet article a été réalisé avec l’aide de l’intelligence;
        cet article a été réalisé à l’aide de l’ia; cet article a été réalisé à l’aide de l’intelligence;
        cet article a été réalisé à l’aide d’une intelligence; cet article a été réalisé automatiquement;
        cet article a été rédigé par une intelligence artificielle;
        cet article a été rédigé par l’intelligence artificielle;
        cet article a été rédigé par intelligence artificielle; cet article a été rédigé par une ia;
        cet article a été rédigé par ia; cet article a été rédigé par l’ia;
        cet article a été rédigé avec l’aide de l’ia; cet article a été rédigé avec l’aide de l’intelligence;
        cet article a été rédigé à l’aide de l’ia; cet article a été rédigé à l’aide de l’intelligence;
        cet article a été rédigé à l’aide d’une intelligence; cet article a été rédigé automatiquement;
        cet article a été traduit par une intelligence artificielle;
        cet article a été traduit par l’intelligence artificielle;
        cet article a été traduit par intelligence artificielle; cet article a été traduit par une ia;
        cet article a été traduit par ia; cet article a été traduit par l’ia;
        cet article a été traduit avec l’aide de l’ia; cet article a été traduit avec l’aide de l’intelligence;
        cet article a été traduit à l’aide de l’ia; cet article a été traduit à l’aide de l’intelligence;
        cet article a été traduit à l’aide d’une intelligence;
        ce texte a été généré par une intelligence artificielle;
        ce texte a été généré par l’intelligence artificielle;
        ce texte a été généré par intelligence artificielle; ce texte a été généré par une ia;
        ce texte a été généré par ia; ce texte a été généré par l’ia; ce texte a été généré avec l’aide de l’ia;
        ce texte a été généré avec l’aide de l’intelligence; ce texte a été généré à l’aide de l’ia;
        ce texte a été généré à l’aide de l’intelligence; ce texte a été généré à l’aide d’une intelligence;
        ce texte a été généré automatiquement; ce texte a été réalisé par une intelligence artificielle;
        ce texte a été réalisé par l’intelligence artificielle;
        ce texte a été réalisé par intelligence artificielle; ce texte a été réalisé par une ia;
        ce texte a été réalisé par ia; ce texte a été réalisé par l’ia;
        ce texte a été réalisé avec l’aide de l’ia; ce texte a été réalisé avec l’aide de l’intelligence;
        ce texte a été réalisé à l’aide de l’ia; ce texte a été réalisé à l’aide de l’intelligence;
        ce texte a été réalisé à l’aide d’une intelligence; ce texte a été réalisé automatiquement;
        ce texte a été rédigé par une intelligence artificielle;
        ce texte a été rédigé par l’intelligence artificielle;
        ce texte a été rédigé par intelligence artificielle; ce texte a été rédigé par une ia;
        ce texte a été rédigé par ia; ce texte a été rédigé par l’ia; ce texte a été rédigé avec l’aide de l’ia;
        ce texte a été rédigé avec l’aide de l’intelligence; ce texte a été rédigé à l’aide de l’ia;
        ce texte a été rédigé à l’aide de l’intelligence; ce texte a été rédigé à l’aide d’une intelligence;
        ce texte a été rédigé automatiquement; ce texte a été traduit par une intelligence artificielle;
        ce texte a été traduit par l’intelligence artificielle;
        ce texte a été traduit par intelligence artificielle; ce texte a été traduit par une ia;
        ce texte a été traduit par ia; ce texte a été traduit par l’ia;
        ce texte a été traduit avec l’aide de l’ia; ce texte a été traduit avec l’aide de l’intelligence;
        ce texte a été traduit à l’aide de l’ia; ce texte a été traduit à l’aide de l’intelligence;
        ce texte a été traduit à l’aide d’une intelligence; ce texte a été traduit automatiquement;
        ce contenu a été généré par une intelligence artificielle;
        ce contenu a été généré par l’intelligence artificielle;
        ce contenu a été généré par intelligence artificielle; ce contenu a été généré par une ia;
        ce contenu a été généré par ia; ce contenu a été généré par l’ia;
        ce contenu a été généré avec l’aide de l’ia; ce contenu a été généré avec l’aide de l’intelligence;
        ce contenu a été généré à l’aide de l’ia; ce contenu a été généré à l’aide de l’intelligence;
        ce contenu a été généré à l’aide d’une intelligence; ce contenu a été généré automatiquement;
        ce contenu a été réalisé par une intelligence artificielle;
        ce contenu a été réalisé par l’intelligence artificielle;
        ce contenu a été réalisé par intelligence artificielle; ce contenu a été réalisé par une ia;
        ce contenu a été réalisé par ia; ce contenu a été réalisé par l’ia;
        ce contenu a été réalisé avec l’aide de l’ia; ce contenu a été réalisé avec l’aide de l’intelligence;
        ce contenu a été réalisé à l’aide de l’ia; ce contenu a été réalisé à l’aide de l’intelligence;
        ce contenu a été réalisé à l’aide d’une intelligence; ce contenu a été réalisé automatiquement;
        ce contenu a été rédigé par une intelligence artificielle;
        ce contenu a été rédigé par l’intelligence artificielle;
        ce contenu a été rédigé par intelligence artificielle; ce contenu a été rédigé par une ia;
        ce contenu a été rédigé par ia; ce contenu a été rédigé par l’ia;
        ce contenu a été rédigé avec l’aide de l’ia; ce contenu a été rédigé avec l’aide de l’intelligence;
        ce contenu a été rédigé à l’aide de l’ia; ce contenu a été rédigé à l’aide de l’intelligence;
        ce contenu a été rédigé à l’aide d’une intelligence; ce contenu a été rédigé automatiquement;
        ce contenu a été traduit par une intelligence artificielle;
        ce contenu a été traduit par l’intelligence artificielle;
        ce contenu a été traduit par intelligence artificielle; ce contenu a été traduit par une ia;
        ce contenu a été traduit par ia; ce contenu a été traduit par l’ia;
        ce contenu a été traduit avec l’aide de l’ia; ce contenu a été traduit avec l’aide de l’intelligence;
        ce contenu a été traduit à l’aide de l’ia; ce contenu a été traduit à l’aide de l’intelligence;
        ce contenu a été traduit à l’aide d’une intelligence; ce contenu a été traduit automatiquement;
        cette synthèse a été générée par; résumé réalisé avec l’aide de; résumé réalisé à l’aide de;
        résumé généré par intelligence; résumé généré par ia et; l’ia peut faire des erreurs;
        cette version audio a été; cet audio a été généré; article lu par une voix de synthèse;
        lecture par une voix de synthèse;
        ce direct est terminé; ce live est terminé; ce direct est désormais terminé; le direct est terminé;
        la rédaction n'a pas participé à la réalisation; la rédaction n'a pas participé à la création;
        ce journal adhère à la charte; notre rédaction respecte la charte;
        nous pouvons percevoir une commission si vous achetez via ces liens;
        en achetant via nos liens, nous touchons une commission; ce contenu a été produit par l’annonceur;
        ce contenu a été conçu et proposé par; cet article est sponsorisé par;
        prix constatés au moment de la publication; les prix indiqués sont susceptibles d’évoluer
      `),
      whole: phrases(`
        mentions légales; avis de non-responsabilité;
        résumé généré par ia; résumé généré par l’ia; résumé par ia; résumé ia; généré par ia; généré par l’ia;
        traduit par ia; résumé créé par ia; synthèse générée par ia
      `),
      weak: phrases(`
        les opinions exprimées; les propos tenus;
        traduction automatique
      `)
    },
    cookie: {
      start: phrases(`
        nous utilisons des cookies; ce site utilise des cookies; notre site utilise des cookies;
        en poursuivant votre navigation; avec votre accord, nos partenaires;
        les cookies nous permettent; en cliquant sur accepter; le respect de votre vie privée;
        en continuant de défiler; en autorisant ces services tiers, vous acceptez;
        ce service ne dépose aucun cookie; gestion des cookies par tarteaucitron.js;
        ce site web utilise des cookies pour; vous pouvez ici évaluer et personnaliser les;
        il y a eu des changements depuis; utilisez ce commutateur pour activer ou désactiver;
        ce service est toujours nécessaire;
        nous et nos partenaires stockons; nous et nos partenaires utilisons; nous et nos partenaires traitons;
        nous et nos partenaires accédons; nous et nos partenaires déposons;
        nous et nos partenaires collectons; nous et nos partenaires faisons;
        nous et nos partenaires souhaitons; nous et nos partenaires avons besoin de votre;
        pour offrir les meilleures expériences, nous; stocker et/ou accéder à des;
        le stockage ou l'accès technique; nos partenaires et nous utilisons;
        nos partenaires et nous traitons; publicités et contenu personnalisés, mesure;
        publicités et contenus personnalisés, mesure; utiliser des données de géolocalisation précises;
        analyser activement les caractéristiques; en cliquant sur « accepter;
        en cliquant sur « tout accepter; en cliquant sur "accepter;
        les cookies assurent le bon fonctionnement; les cookies nécessaires contribuent;
        ce site web utilise des cookies; ce site utilise google analytics; ce site utilise des traceurs;
        nous et nos … partenaires; avec nos … partenaires, nous
      `),
      whole: phrases(`
        politique de cookies; gestion des cookies; gérer les cookies; paramétrer les cookies;
        paramètres des cookies; accepter les cookies; tout accepter; tout refuser; accepter et continuer;
        continuer sans accepter; accepter tout; refuser tout; accepter & fermer; préférences cookies;
        gérer mes choix; gérer mes préférences;
        masquer le bandeau des cookies; préférences pour tous les services; autoriser les cookies;
        politique relative aux cookies; accepter sélectionné; activer ou désactiver tous les services;
        utilisation des cookies; vous utilisez un bloqueur de publicité; toujours activé;
        cookies nécessaires; voir les préférences; enregistrer les préférences; gérer le consentement;
        gérer le consentement aux cookies; accepter et fermer; personnaliser les cookies
      `),
      weak: phrases(`
        accepter; refuser; cookies; j'accepte; paramétrer;
        intérêt légitime; toujours actif
      `)
    },
    paywall: {
      start: phrases(`
        abonnez-vous pour lire; abonnez-vous pour continuer; abonnez-vous pour accéder;
        abonnez-vous pour débloquer; abonnez-vous à partir de; connectez-vous pour lire;
        connectez-vous pour continuer; inscrivez-vous pour lire; inscrivez-vous pour continuer;
        cet article est réservé aux abonnés; cet article est réservé; article réservé aux abonnés;
        contenu réservé aux abonnés; ce contenu est réservé; la suite est réservée aux abonnés;
        la suite de cet article est réservée; déjà abonné ?; déjà abonné?;
        vous êtes déjà abonné;
        déjà inscrit; vous avez déjà un compte; je m'abonne; profitez de l'offre;
        accédez à tous les contenus; lisez cet article en illimité; article abonné;
        vous avez lu tous vos articles; inscrivez-vous gratuitement pour continuer;
        s'abonner au … à partir de; abonnez-vous dès;
        vous avez atteint votre limite d'articles;
        débloquez tous les articles;
        cet article vous est offert; pour lire gratuitement cet article;
        vous pouvez lire … sur un seul appareil;
        comment ne plus voir ce message;
        pourquoi voyez-vous ce message;
        lecture … en cours sur un autre appareil;
        si vous utilisez ce compte à plusieurs; vous ignorez qui est l'autre personne;
        vente flash … sans engagement; que se passera-t-il si vous continuez à lire ici;
        ce message s'affichera sur l'autre appareil; vous n'êtes pas inscrit sur le monde;
        parce qu'une autre personne (ou vous);
        vous êtes abonné ?;
        pour lire la suite de cet article; l'accès à la totalité de l'article; il vous reste … à lire;
        il vous reste … à découvrir; déjà inscrit ?;
        offre limitée … sans engagement; vous possédez déjà un compte;
        votre abonnement n’autorise pas la lecture; votre abonnement ne permet pas de lire;
        votre abonnement ne permet pas la lecture;
        découvrir nos offres d’abonnement; découvrez nos offres d’abonnement; voir nos offres d’abonnement;
        pour ajouter l’article à vos sélections; pour ajouter cet article à vos; s’abonner dès 0,99;
        s’abonner dès 1 €; s’abonner dès 1€;
        article réservé à nos abonnés; accédez à tous nos articles;
        accédez à l’intégralité de nos; accédez à l’intégralité des articles;
        la suite est réservée à nos abonnés;
        la fin de cet article est réservée; rejoignez-nous et faites vivre; lisez la suite pour 1€;
        lire la suite pour 1€;
        contribuer réutiliser ce contenu; article offert par; offrir cet article;
        vous pouvez partager un article en cliquant; en tant qu’abonné, vous pouvez offrir;
        prolongez votre lecture; vous pouvez offrir jusqu’à cinq articles;
        vous pouvez offrir jusqu’à 5 articles;
        accédez à tous les articles abonnés; accédez à tous les articles réservés;
        accédez à tous les articles du monde; accédez à tous les articles en illimité;
        créez un compte gratuit pour lire; créez un compte gratuit pour continuer;
        créez un compte gratuit pour poursuivre; créez un compte gratuit pour accéder à cet;
        créez un compte gratuit et lisez; créez un compte gratuit pour débloquer;
        créez votre compte gratuit pour lire; créez votre compte gratuit pour continuer;
        créez votre compte gratuit pour poursuivre; créez votre compte gratuit pour accéder à cet;
        créez votre compte gratuit et;
        vous avez atteint la limite d'articles; vous avez atteint la limite de lecture;
        vous avez atteint la limite mensuelle; vous avez atteint la limite du nombre;
        vous avez atteint la limite des articles;
        cet article est réservé à nos abonnés; cet article est réservé aux membres;
        cet article est accessible aux abonnés; cet article est disponible pour les abonnés;
        ce contenu est réservé aux abonnés; ce contenu est réservé à nos abonnés;
        ce contenu est réservé aux membres; ce contenu est accessible aux abonnés;
        ce contenu est disponible pour les abonnés; la suite est accessible aux abonnés;
        la suite est disponible pour les abonnés; la suite de cet article est réservée aux abonnés;
        la suite de cet article est réservée à nos abonnés; la suite de cet article est accessible aux abonnés;
        la suite de cet article est disponible pour les abonnés;
        l’intégralité de cet article est réservé aux abonnés;
        l’intégralité de cet article est réservé à nos abonnés;
        l’intégralité de cet article est réservé aux membres;
        l’intégralité de cet article est accessible aux abonnés;
        l’intégralité de cet article est disponible pour les abonnés;
        la lecture de cet article est réservée aux abonnés;
        la lecture de cet article est réservée à nos abonnés;
        la lecture de cet article est accessible aux abonnés;
        la lecture de cet article est disponible pour les abonnés; pour lire la suite, abonnez-vous;
        pour lire la suite, connectez-vous; pour lire la suite, identifiez-vous;
        pour lire la suite, inscrivez-vous; pour lire la suite, créez un compte;
        pour continuer votre lecture, abonnez-vous; pour continuer votre lecture, connectez-vous;
        pour continuer votre lecture, identifiez-vous; pour continuer votre lecture, inscrivez-vous;
        pour continuer votre lecture, créez un compte; pour lire cet article, abonnez-vous;
        pour lire cet article, connectez-vous; pour lire cet article, identifiez-vous;
        pour lire cet article, inscrivez-vous; pour lire cet article, créez un compte;
        pour lire l’article en entier, abonnez-vous; pour lire l’article en entier, connectez-vous;
        pour lire l’article en entier, identifiez-vous; pour lire l’article en entier, inscrivez-vous;
        pour lire l’article en entier, créez un compte; pour accéder à cet article, abonnez-vous;
        pour accéder à cet article, connectez-vous; pour accéder à cet article, identifiez-vous;
        pour accéder à cet article, inscrivez-vous; pour accéder à cet article, créez un compte;
        pour continuer à lire, abonnez-vous; pour continuer à lire, connectez-vous;
        pour continuer à lire, identifiez-vous; pour continuer à lire, inscrivez-vous;
        pour continuer à lire, créez un compte;
        il vous reste … articles gratuits; il vous reste … articles à offrir; cet article est en accès libre;
        les abonnés peuvent offrir; essayez 1 mois pour 1 €; contenu réservé aux membres;
        sans engagement, résiliable à tout moment; débloquez cet article gratuitement
      `),
      whole: phrases(`
        réservé aux abonnés; article abonnés; réservé à nos abonnés; déjà abonné; se connecter;
        mot de passe oublié; sans engagement; s'identifier; créer un compte; accès abonnés; contenu abonnés;
        édition abonnés;
        découvrir les offres multicomptes; lecture restreinte; connectez-vous ou inscrivez-vous;
        pas le temps de lire cet article ?;
        vous avez envie de lire la suite; offre limitée; y a-t-il d'autres limites;
        gérer l'abonnement;
        s’inscrire gratuitement; votre abonnement nous engage; ajouter à vos sélections;
        ajouter à ma sélection; ajouter à mes articles; ajouter à mes favoris; s’abonner pour 1€;
        continuez votre lecture; poursuivez votre lecture; poursuivre votre lecture; débloquer cet article;
        débloquer l’article; abonnés publié le;
        offrir l’article;
        article publié dans l’édition papier;
        créez un compte gratuit;
        créez votre compte gratuit;
        pas encore de compte ?; pas encore inscrit ?; rester connecté;
        cet article est gratuit pour tous; exclusif abonnés
      `),
      weak: phrases(`
        abonné; premium; exclusif; connectez-vous; offert; pour lire la suite; pour continuer à lire;
        pour accéder à cet article; identifiez-vous pour; il vous reste; article offert; abonnés; connexion;
        inscription;
        identifiez-vous; identifiez vous; lire plus tard;
        se souvenir de moi
      `)
    },
    app: {
      start: phrases(`
        téléchargez notre application; téléchargez l'application; téléchargez l'app;
        télécharger l'application; télécharger notre application; disponible sur google play;
        disponible sur l'app store; installez l'application; téléchargez gratuitement;
        téléchargez notre; retrouvez-nous sur notre application;
        emportez l’actualité; emportez l’info; toute l’actualité sur votre smartphone;
        scannez le qr code pour télécharger l’application
      `),
      weak: phrases('application; applications; télécharger'),
      whole: phrases(`
        notre application mobile;
        le monde application; télécharger l’appli;
        ouvrir dans l’application; lire dans l’application
      `)
    },
    donation: {
      whole: phrases(`
        nous soutenir; soutenez notre journal; soutenez notre rédaction; soutenir notre journal;
        vous aimez cet article? soutenez l'auteur avec
      `),
      start: phrases(`
        soutenez notre journalisme; soutenez le journalisme; soutenez la presse; soutenez un journal;
        faites un don; faire un don; je fais un don; soutenez une presse;
        soutenez la presse indépendante; soutenez notre; soutenir notre; soutenez un média;
        nous avons besoin de vous; grâce à votre soutien; pour continuer à vous informer
      `),
      weak: phrases('soutenez-nous; votre soutien; votre don')
    },
    contact: {
      weak: phrases(`
        sondage; votez; voter
      `),
      start: phrases(`
        signaler une erreur; signalez une erreur; une erreur dans cet article; vous avez repéré une erreur;
        une question, une remarque; contactez la rédaction; contacter la rédaction; écrivez-nous;
        écrire à l'auteur; envoyez-nous vos; votre avis nous intéresse; cet article vous a plu;
        cet article vous a-t-il; donnez votre avis sur cet; donnez votre avis sur nos; donnez votre avis sur notre;
        donnez votre avis dans; donnez votre avis en commentaire;
        cet article vous a été utile; vous avez relevé une erreur; vous avez trouvé une erreur;
        une information à nous; vous avez une information; vous souhaitez nous; vous souhaitez réagir;
        écrivez à la rédaction; qu’en pensez-vous; dites-nous en commentaire; souhaitez-vous que je;
        voulez-vous que je … article; voulez-vous que je … version; avez-vous trouvé cet article;
        vous êtes témoin d'un événement; êtes-vous témoin d'un événement;
        vous constatez une erreur;
        pour plus d’informations, merci de contacter notre service; merci de contacter notre service;
        vous avez une info ? écrivez-nous; contactez-nous de manière sécurisée; participez à notre sondage
      `),
      whole: phrases(`
        signaler un abus;
        sondage du jour;
        une erreur dans l'article; avez-vous aimé cet article; vous avez aimé cet article; notez cet article;
        votre réaction; quelle est votre réaction; voir les résultats; voir le résultat; résultats du sondage;
        cet article vous a-t-il plu; avez-vous trouvé cet article utile; cet article vous a-t-il été utile;
        envoyer une correction; signaler une faute; proposer une correction; suggérer une correction;
        résumer l’article; résumer cet article; résumer avec l’ia; résumer cet article avec l’ia;
        générer un résumé; afficher le résumé; posez une question sur cet article; voir le résumé;
        signaler une erreur dans l’article; signaler une coquille; envoyez vos photos et vidéos à la rédaction;
        répondez à notre sondage; merci pour votre vote; merci d’avoir voté; merci pour votre avis
      `)
    },
    navigation: {
      start: phrases(`
        aller au contenu; aller au contenu principal; aller directement au contenu; passer au contenu;
        accéder au contenu; retour en haut; haut de page; retour à l'accueil; retour en haut de page;
        voir tous les commentaires; voir les commentaires; lire les commentaires; afficher les commentaires;
        vous êtes ici; fil d'ariane; charger plus; cliquez pour agrandir; fièrement propulsé par;
        activer javascript; veuillez activer javascript;
        version imprimable; version pour impression; imprimer cet article; imprimer la page;
        envoyer par mail; lien permanent;
        article précédent*; article suivant*; cette entrée a été publiée dans;
        cet article a été publié dans … mettez; mettez-le en favori;
        javascript est désactivé; votre navigateur ne supporte pas javascript;
        pour voir cette page, activez javascript;
        recherche pour:; revenir en haut;
        publié dans:; publié dans :; classé dans:; classé dans :;
        nombre de vues :; vues :; nombre de lectures :; note moyenne
      `),
      whole: phrases(`
        menu principal; politique de confidentialité; conditions d'utilisation; conditions générales;
        conditions générales d'utilisation; conditions générales de vente; qui sommes-nous;
        nous contacter; contactez-nous; plan du site; page suivante; page précédente; article précédent;
        article suivant; précédent suivant; voir plus; voir tout; tout voir; afficher plus;
        afficher moins; voir moins; plus d'infos; fermer le menu; ouvrir le menu; ouvrir la recherche;
        petites annonces; flux rss; espace abonnés; mon compte; se déconnecter; commentaires récents;
        foire aux questions; données personnelles; gestion des données; charte d'utilisation;
        publicité et partenariats; faire une recherche; article précédent article suivant; rechercher :;
        aller au menu; qui sommes-nous ?; réutiliser ce contenu; mentions légales;
        protection des données; je crée mon compte;
        inscription à : publier les commentaires (atom); article plus récent; article plus ancien;
        table des matières;
        bouton retour en haut de la page; retour vers le haut de la page; défiler vers le haut;
        faire défiler vers le haut;
        articles précédents; articles suivants; publication précédente; publication suivante;
        tous ses articles; tous les articles de l'auteur; actualité précédente; actualité suivante;
        article précèdent;
        entrez ici votre recherche; nos liens utiles; liens utiles du site; lire ce numéro;
        lire le numéro; lire le journal numérique;
        consulter le journal numérique; feuilleter le journal; feuilleter le magazine;
        feuilleter ce numéro; découvrez le numéro de la semaine; découvrir le numéro de la semaine;
        les sites du groupe; les autres sites du groupe; nos autres sites; retour à la une;
        déposez votre annonce; publier une annonce;
        passer la navigation; ignorer la navigation; passer au menu;
        voir la fiche; toute l’information du maroc; publié dans actualités;
        articles plus récents; articles plus anciens; chargement des commentaires;
        lire sur une seule page; afficher sur une seule page; aller à la recette; imprimer la recette;
        mode sombre; mode clair; changer de ville; changer d’édition; saisissez votre code postal;
        notre charte éditoriale; lire notre charte éditoriale; notre charte déontologique;
        comment nous travaillons; comment nous vérifions les faits; pourquoi nous faire confiance;
        jouez à nos mots croisés; testez vos connaissances avec notre quiz; charger plus d’articles
      `),
      weak: phrases(`
        accueil; menu; rechercher; recherche; fermer; suivant; précédent; contact; aide; retour; actualité;
        sport; culture; économie; politique; société; monde; opinions; vidéos; archives; rubriques; en continu;
        en direct; les archives;
        modifier; méta; trier par; fenêtre modale; à propos; plan de site;
        lire le journal; lire le magazine; consulter le journal; passer une annonce; déposer une annonce;
        alerte info;
        page; pages; suivante; précédente; dernière; dans cet article;
        santé; sciences; faits divers; international
      `)
    },
    player: {
      start: phrases(`
        écouter cet article; écoutez cet article; écouter l'article; votre navigateur ne supporte pas;
        votre navigateur ne prend pas en charge; cette vidéo n'est pas disponible; ce contenu audio;
        cet article est lu par; ecoutez cet article; votre vidéo commence dans;
        vidéo recommandée; votre navigateur ne permet pas;
        découvrez la lecture audio; pas le temps de lire cet article;
        vidéo suivante dans;
        vous avez interrompu la lecture de la; cette vidéo n'a pas pu être chargée;
        aucune source compatible n'a été trouvée pour; ceci est une fenêtre modale;
        ce modal peut être fermé en appuyant; début de la fenêtre de dialogue. la;
        fin de la fenêtre de dialogue; utilisez les flèches gauche/droite du clavier pour;
        utilisez les flèches haut/bas du clavier pour;
        comment écouter un podcast ? suivez le guide; retrouvez tous les épisodes;
        retrouvez tous les podcasts; écoutez tous les épisodes;
        cet audio n’est pas disponible; le lecteur vidéo est en cours de chargement
      `),
      whole: phrases(`
        chargement de la vidéo; lire la vidéo; voir la vidéo; lancer la vidéo; regarder la vidéo; lecteur vidéo;
        plein écran; lecture en cours;
        voir la galerie; voir le diaporama; voir les photos; voir toutes les photos; ouvrir la galerie;
        chargement...; chargement ...; chargement en cours;
        ce replay n'est plus disponible;
        chargement du lecteur; lecture de la vidéo; audio généré par ia; audio généré par une ia;
        vidéo suivante; lecture automatique;
        rechercher le direct, actuellement après le direct;
        rechercher le direct, le direct actuellement en cours de lecture; sous-titres désactivés;
        sous-titres transcrits désactivés; descriptions désactivées; fermer la boîte de dialogue modale;
        paramètres des sous-titres transcrits; paramètres des sous-titres;
        restaurer tous les paramètres aux valeurs par défaut;
        boîte de dialogue des paramètres des sous-titres transcrits; image dans l'image;
        écoutez l’article;
        vidéo suivante dans … secondes; prochaine vidéo dans … secondes; la vidéo commence dans … secondes;
        votre vidéo commence dans … secondes; publicité dans … secondes;
        chargement du player; chargement du player...;
        vidéo suivante dans 5 secondes; vidéo suivante dans 10 secondes;
        agrandir la photo; lancer le diaporama; ouvrir le diaporama; diaporama photo;
        écouter l’article (voix de synthèse); lu par une voix de synthèse; écouter (voix de synthèse);
        voix générée par ia;
        à l'antenne; en ce moment à l'antenne; actuellement à l'antenne;
        audio indisponible; veuillez activer javascript pour lire cette vidéo; voir sur youtube;
        regarder sur youtube; tous les épisodes; télécharger l’épisode; photo suivante; photo précédente;
        retour à la galerie; masquer la légende; faites glisser pour en voir plus;
        cliquez sur la photo pour l’agrandir
      `),
      weak: phrases(`
        écouter; lecture; pause; muet; vidéo; audio; regarder; direct; podcast; lecture audio;
        lecteur audio; temps actuel; durée; temps restant; type de flux; chargé; progression;
        barre de progression; fenêtré; mettre en sourdine; activer le son; vitesse de lecture; sous-titres;
        sous-titres transcrits; chapitres; piste audio; niveau de volume; style des contours du texte;
        famille de polices; curseur temporel; diffusion en direct; désactiver le son;
        voix de synthèse;
        images
      `)
    },
    embed: {
      whole: phrases(`
        contenu externe;
        page non trouvée;
        contenu bloqué; accepter pour voir; gérer mes cookies; voir le contenu
      `),
      start: phrases(`
        voir cette publication sur instagram; voir cette publication sur; voir sur instagram; voir le tweet;
        une publication partagée par; une photo publiée par; ce contenu n'est pas disponible;
        ce contenu est bloqué; pour afficher ce contenu; pour voir ce contenu; pour consulter ce contenu;
        contenu de twitter; afficher le contenu; autoriser le contenu; cet article contient des contenus;
        pour visualiser ce contenu; l'affichage de ce contenu;
        vous avez refusé les cookies associés; vous avez refusé les cookies liés;
        vous utilisez un bloqueur de publicité. nous vous conseillons;
        vous utilisez un bloqueur de pub. nous vous conseillons;
        nous vous conseillons de le désactiver afin d’accéder à nos;
        vous ne pouvez pas visionner ce contenu; vous ne pouvez pas voir ce contenu;
        vous ne pourrez donc pas lire nos vidéos; l’extension de votre navigateur bloque;
        une extension de votre navigateur semble bloquer le chargement;
        une extension de votre navigateur bloque;
        le contenu auquel vous tentez d’accéder;
        ce contenu a été bloqué; ce contenu n'est plus disponible; ce contenu ne peut être affiché;
        ce contenu provient de; ce contenu est hébergé par; pour regarder cette vidéo;
        pour visionner cette vidéo; pour lire cette vidéo, vous; cette vidéo n'est plus disponible;
        vous devez activer javascript; vous avez refusé le dépôt; vous avez choisi de refuser;
        en acceptant, vous autorisez; ce contenu est bloqué car; ce contenu est bloqué parce
      `)
    },
    truncation: {
      start: phrases(`
        lire l'article complet; lire l'article entier; lire la suite de l'article; lire la suite sur;
        lire l'article original; lire la suite de; article original;
        pour lire l'intégralité de l'article; pour lire l'intégralité de cet article
      `),
      whole: phrases(`
        lire la suite; continuer la lecture; lire plus; en lire plus; lire l'article; lire l'intégralité;
        continuer à lire;
        lire l'article en entier; lire tout l'article;
        pour lire la suite; pour lire la suite :; lire la suite ici; lisez la suite ici; lisez la suite;
        suite de l’article;
        lire l’article en intégralité; voir l’article complet; la suite de l’article
      `),
      weak: phrases(`
        plus; en savoir plus; retrouvez l'intégralité; suite; à suivre;
        la suite
      `)
    },
    byline: {
      start: phrases(`
        par la rédaction; par rédaction; propos recueillis par; texte :; texte:; auteur :; écrit par :;
        publié par :; rédigé par :; de notre correspondant; de notre correspondante; de notre envoyé spécial;
        de notre envoyée spéciale; par notre correspondant
      `),
      whole: phrases(`
        rédaction; afp; service actualité; la rédaction avec afp; par afp;
        le monde avec afp; le figaro avec afp; libération avec afp
      `),
      weak: phrases(`
        par; auteur; de; écrit par; rédigé par; publié par; journaliste; correspondant; correspondante; tribune;
        rédacteur; avec notre correspondant; un article de; reportage de; avec afp; avec agences; la rédaction;
        correspondance
      `)
    },
    'about-author': {
      start: phrases(`
        à propos de l'auteur; a propos de l'auteur; voir tous les articles de; voir tous ses articles;
        contacter l’auteur; contacter l’autrice; contacter le journaliste; contacter la journaliste;
        écrire à l’autrice; contacter l’auteure; joindre le journaliste
      `),
      weak: phrases('tous les articles de; du même auteur')
    },
    credit: {
      start: phrases(`
        photo :; photo:; photos :; photos:; crédit photo; crédits photo; crédit :; crédits :; crédit:;
        photos d'archives; photo d'illustration; image d'illustration; illustration :; illustration:; image :;
        images :; légende:; infographie :; source photo; photographie :; capture d'écran; © afp; photo afp;
        photo archives
      `),
      whole: phrases(`
        getty images; archives afp; agrandir l'image; agrandir; archives photo; photo prétexte
      `),
      weak: phrases(`
        photo; photos; crédit; image; légende; source; dr; infographie; photo d'archives; légende :; dessin :;
        vidéo :; illustration
      `)
    },
    date: {
      start: phrases(`
        publié le :; publié :; mise à jour :; dernière mise à jour; dernière modification; mis à jour :;
        temps de lecture :; date de publication; article publié le; article mis à jour; article modifié
      `),
      weak: phrases(`
        publié; mis à jour; mise à jour; modifié; il y a; aujourd'hui; hier; publiée le; publié le; publié à;
        mis à jour le; mis à jour à; mise à jour le; modifié le; mis en ligne le; posté le; date :;
        il y a … heures; il y a … heure; il y a … minutes; il y a … jours; il y a … jour; il y a … min;
        il y a … semaines;
        il y a … minute; il y a … semaine; il y a … mois; il y a … h; il y a … j; il y a … sem;
        il y a … m
      `)
    },
    'reading-time': {
      start: phrases(`
        min de lecture; mn de lecture; minutes de lecture; minute de lecture; temps de lecture;
        temps de lecture estimé; min. de lecture; min pour lire
      `),
      weak: phrases('lecture :; lecture')
    },
    'sign-off': {
      start: phrases(`
        source :; source:; sources :; sources:; cet article a été publié initialement;
        cet article a été publié à l'origine; cet article est republié; article initialement publié;
        l'article est apparu en premier sur; traduit de l'anglais
      `),
      whole: phrases(`
        avec afp et reuters; afp; belga; ats; agence france-presse; keystone-ats; source afp
      `),
      weak: phrases(`
        source; sources; via; fin; avec afp; avec agences; avec reuters; avec l'afp; avec ap; via :;
        traduit par; édité par; reportage de; rédigé par; version française; agences; agence
      `)
    }
  },
  requests: {
    page: phrases(`
        nos; notre; nous; mon; ma; suivez-nous; rejoignez-nous; contactez-nous; écrivez-nous; soutenez-nous;
        retrouvez-nous; signalez-nous;
        alertez-nous; suivez nous; aidez-nous
      `),
    readers: phrases('vous; votre; vos; tu; ton'),
    deeds: phrases(`
        abonnez-vous; inscrivez-vous; inscrire; s'inscrire; s'abonner; abonner; connectez-vous;
        connecter; suivez; suivez-nous; rejoignez; rejoignez-nous; cliquez; partagez; téléchargez;
        télécharger; recevez; recevoir; laissez; commentez; soutenez; réagissez; retrouvez; découvrez;
        acceptez; accepter; n'hésitez pas; profitez; consultez; activez; paramétrer; refuser;
        contactez-nous; écrivez-nous; soutenez-nous; retrouvez-nous; signalez; signalez-nous;
        aidez-nous; inscrivant; en vous inscrivant; en cliquant; ne rien manquer; ne manquez; créez;
        sachez que;
        alertez-nous; envoyez-nous; envoyez; partager
      `),
    over: phrases('avez aimé; as aimé; vous a plu'),
    things: {
      newsletter: phrases(`
        newsletter*; infolettre; lettre d'information; boîte mail; adresse e-mail; adresse email;
        adresse mail; gratuitement; alertes; toute l'actualité; l'essentiel de l'actualité;
        abonnement; abonnements; votre boîte; par mail; par e-mail; par email; conditions générales
      `),
      'comment-notice': phrases(`
        commentaire; commentaires; un commentaire; modération; la charte; notre charte;
        aucun commentaire
      `),
      cookie: phrases(`
        cookies; politique de confidentialité; données personnelles; politique de cookies;
        partenaires; traceurs
      `),
      disclaimer: phrases(`
        conditions d'utilisation; conditions générales; mentions légales; ce site; notre site
      `),
      follow: phrases(`
        réseaux sociaux; notre page; notre chaîne; notre page facebook; chaîne whatsapp; facebook;
        instagram; twitter; youtube; tiktok; whatsapp; telegram; google news; google actualités;
        notre compte; nos réseaux; notre canal; bluesky; threads; mastodon; viber; sur discord;
        flipboard; pinterest; snapchat; linkedin; google discover; apple news; sur x; sur msn
      `),
      share: phrases('cet article; cette vidéo; ce contenu; avec vos amis; à vos amis; cette page'),
      app: phrases(`
        notre application; l'application; application mobile; notre appli
      `),
      paywall: phrases(`
        abonné; abonnés; aux abonnés; la suite de l'article; lire la suite; poursuivre la lecture;
        votre compte; un compte
      `),
      donation: phrases('notre journalisme; journalisme indépendant; presse indépendante; un don'),
      copyright: phrases(`
        droits réservés; reproduction interdite; sans autorisation; autorisation préalable;
        toute reproduction; propriété intellectuelle; usage strictement
      `)
    },
    links: phrases(`
        cliquez ici; en cliquant ici; cliquer ici; cliquez sur ce lien; en cliquant sur ce lien; en cliquant
      `),
    own: {
      newsletter: phrases(`
        toute l'actualité; l'essentiel de l'actualité; toutes nos actualités; nos actualités;
        l'actu en direct; l'actualité en direct; toutes les actualités; toutes nos infos;
        nos derniers articles; dernières actualités; mon actu; l'actualité locale; toute l'info
      `),
      contact: phrases('notre rédaction; nos journalistes; redaction@'),
      donation: phrases(`
        presse indépendante; presse libre; journalisme indépendant; notre journalisme; média indépendant;
        médias indépendants
      `)
    }
  }
}

export default fr
