import type {Language} from './language.ts'
import {phrases, words} from './lists.ts'

/** French. */
export const fr: Language = {
  tag: 'fr',
  name: 'French',
  signs: {
    words: words(`
      de la le les l d à et des en du un une est que qui dans pour au il a sur par plus pas ne se ce avec sont
      son aux n s qu ont mais cette été elle nous leur sa ses comme ou on selon après depuis lors fait être
      était c ces où dont
    `),
    letters: 'çèêœùûâ'
  },
  quotes: ['«»', '“”', '""'],
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
      témoigne demande demandé plaide avoue soupire tranche
    `)
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
    tails: []
  },
  labels: {
    'read-more': {
      start: phrases(`
        à lire aussi
        a lire aussi
        lire aussi
        à lire également
        a lire également
        lire également
        lisez aussi
        à lire sur le même sujet
        lire plus
        lire la suite
        à voir aussi
        a voir aussi
        voir aussi
        à voir également
        à écouter aussi
        écouter aussi
        à découvrir aussi
        découvrez aussi
        sur le même sujet
        sur le même thème
        lire l'article
        lire l'enquête
        lire l'entretien
        lire l'analyse
        lire le reportage
        lire le récit
        lire le décryptage
        lire le portrait
        lire notre article
        lire notre enquête
        lire notre entretien
        lire notre analyse
        lire notre décryptage
        lire notre dossier
        vous aimerez aussi
        vous pourriez aussi aimer
        cela pourrait vous intéresser
        ça pourrait vous intéresser
        article lié
        articles liés
        articles connexes
        articles similaires
      `),
      weak: phrases(`
        lire
        à lire
        a lire
        relire
        à relire
        voir
        à voir
        a voir
        revoir
        regarder
        à regarder
        écouter
        à écouter
        vidéo
        video
        vidéos
        photos
        en images
        en photos
        en vidéo
        diaporama
        podcast
        infographie
        notre dossier
        en savoir plus
        pour en savoir plus
        pour aller plus loin
        à ne pas manquer
        ne manquez pas
        à découvrir
      `)
    },
    'comment-heading': {
      start: phrases(`
        laisser un commentaire
        laissez un commentaire
        laisse un commentaire
        laisser votre commentaire
        laissez votre commentaire
        laisser une réponse
        laissez une réponse
        ajouter un commentaire
        ajoutez un commentaire
        ajouter votre commentaire
        écrire un commentaire
        écrivez un commentaire
        rédiger un commentaire
        rédigez un commentaire
        publier un commentaire
        publiez un commentaire
        poster un commentaire
        postez un commentaire
        poster votre commentaire
        déposer un commentaire
        déposez un commentaire
        enregistrer un commentaire
        réagir à cet article
        réagissez à cet article
        commenter cet article
        commentez cet article
        connectez-vous pour commenter
        connectez-vous pour laisser un commentaire
        se connecter pour laisser un commentaire
        connectez-vous pour publier un commentaire
      `),
      weak: phrases(`
        commentaires
        commenter
        répondre
        réponse
        réponses
        réagir
        réagissez
        réactions
        vos commentaires
        vos réactions
        aucun commentaire
        pas de commentaire
        pas encore de commentaire
        voir tous les commentaires
        voir les commentaires
        lire les commentaires
        participez à la discussion
        rejoignez la discussion
        rejoindre la discussion
        donnez votre avis
        votre avis
        soyez le premier à commenter
        commentaires fermés
      `)
    },
    'comment-notice': {
      start: phrases(`
        votre adresse e-mail ne sera pas publiée
        votre adresse email ne sera pas publiée
        votre adresse de messagerie ne sera pas publiée
        votre adresse courriel ne sera pas publiée
        votre adresse de courriel ne sera pas publiée
        votre adresse mail ne sera pas publiée
        votre adresse électronique ne sera pas publiée
        l'adresse e-mail ne sera pas publiée
        votre e-mail ne sera pas publié
        votre email ne sera pas publié
        votre courriel ne sera pas publié
        votre adresse e-mail ne sera jamais publiée
        votre adresse email ne sera jamais publiée
        enregistrer mon nom, mon e-mail et mon site dans le navigateur pour mon prochain commentaire
        enregistrer mon nom, mon e-mail et mon site web dans le navigateur pour mon prochain commentaire
        enregistrer mon nom, e-mail et site web dans ce navigateur pour la prochaine fois que je commenterai
        enregistrer mon nom, mon adresse e-mail et mon site web dans ce navigateur pour mon prochain commentaire
        enregistrer mon nom, courriel et site web dans ce navigateur pour la prochaine fois que je commenterai
        ce site utilise akismet pour réduire les indésirables
        en savoir plus sur comment les données de vos commentaires sont utilisées
        en savoir plus sur la façon dont les données de vos commentaires sont traitées
        en savoir plus sur la façon dont les données de vos commentaires sont utilisées
        en apprendre davantage sur comment les données de vos commentaires sont utilisées
        les commentaires sont fermés
        votre commentaire est en attente de modération
        vous devez être connecté pour publier un commentaire
        vous devez vous connecter pour publier un commentaire
        vous devez être connecté pour rédiger un commentaire
        vous devez être connecté pour laisser un commentaire
        vous devez être connecté pour poster un commentaire
        vous devez être identifié pour poster un commentaire
        prévenez-moi de tous les nouveaux commentaires par e-mail
        prévenez-moi de tous les nouveaux articles par e-mail
        avertissez-moi par e-mail des nouveaux commentaires
        avertissez-moi par e-mail des nouveaux articles
        me notifier des nouveaux commentaires par e-mail
        entrez vos coordonnées ci-dessous ou cliquez sur une icône pour vous connecter
        cliquez ici pour annuler la réponse
        s'il vous plaît entrez votre commentaire
        s'il vous plaît entrez votre nom ici
        vous avez entré une adresse email incorrecte
      `)
    },
    'comment-field': {
      start: phrases(`
        nom
        votre nom
        prénom
        pseudo
        votre pseudo
        e-mail
        email
        mail
        courriel
        adresse e-mail
        adresse email
        adresse courriel
        adresse de messagerie
        adresse de contact
        votre adresse e-mail
        votre adresse email
        votre e-mail
        votre email
        site web
        site internet
        site
        url
        votre site
        commentaire
        votre commentaire
        message
        votre message
        publier le commentaire
        poster le commentaire
        envoyer le commentaire
        soumettre le commentaire
        envoyer
        annuler la réponse
        annuler
        prévisualiser
        obligatoire
        requis
        facultatif
        ne sera pas publié
        ne sera pas publiée
        non publié
        les champs obligatoires sont indiqués avec
        les champs obligatoires sont indiqués par
        les champs obligatoires sont marqués avec
        les champs requis sont indiqués avec
        les champs requis sont indiqués par
        champs requis marqués avec
        champs obligatoires
        se connecter
        se déconnecter
        déconnexion
      `)
    }
  }
}

export default fr
