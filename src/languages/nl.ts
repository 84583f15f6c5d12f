import {bare} from './bare.ts'
import type {Language} from './language.ts'
import {phrases, words} from './lists.ts'

/** Dutch. */
export const nl: Language = {
  ...bare,
  tag: 'nl',
  name: 'Dutch',
  feedNotes: [['het bericht ', ' verscheen eerst op ']],
  signs: {
    words: words(`
      de het een en van in is dat op te zijn met voor niet aan die er om ook als maar door bij dan naar of uit
      nog over wordt werd hij ze heeft hebben was worden zich tot al meer wel kan geen deze dit zij hun kunnen
      had moet na zal onder veel tegen haar volgens
    `),
    letters: ''
  },
  quotes: ['“”', '‘’', '""', '„”'],
  decimal: ',',
  units: words(
    'procent procentpunt miljoen miljard duizend kilometer meter euro dollar ton liter hectare graden punten km kg'
  ),
  clock: words('om'),
  undoubled: words('van met voor naar'),
  abbreviations: words(`
    dhr mevr mr drs dr ir prof ing bv nv enz etc o.a a.u.b bijv bv.v ca circa nr nrs blz p pag art vgl zgn m.a.w
    d.w.z i.p.v t.a.v t.o.v m.b.t i.v.m t/m jl resp incl excl max min mln mld st jan feb mrt apr jun jul aug
    sept okt nov dec a.s jhr ds gem tel afb hfst red
  `),
  grammar: {
    ...bare.grammar,
    determiners: words('de het een mijn jouw zijn haar ons onze hun deze dit elke ieder iedere geen'),
    openEnded: words(`
      de het een en of maar want omdat hoewel tenzij ondanks tijdens wegens gedurende sinds zonder tussen
      volgens namens terwijl zodat ons onze hun mijn
    `),
    subjects: words('ik jij je hij zij ze wij we jullie u'),
    saying: words(`
      zei zegt zeggen zeiden stelt stelde vertelt vertelde verklaarde verklaart meldt meldde liet laat aldus
      schrijft schreef antwoordde antwoordt benadrukt benadrukte reageert reageerde vindt vond
    `),
    telling: words(`
      staat stond riep roept roepen vraagt vroeg vragen grapt grapte belooft beloofde adviseert raadt raadde
      beveelt beval smeekt smeekte nodigt luidt luidde oordeelde oordeelt besloot eist eiste zong zingt
      fluisterde waarschuwt waarschuwde kregen kreeg hoopt hopen leest
    `),
    citing: words('was luidt luidde stond heet heette klinkt betekent'),
    // Dutch clauses end in their verb, so that a stop behind a transitive one is no sign of damage.
    finite: words(`
      is zijn was waren wordt worden werd werden heeft hebben had hadden kan kunnen kon konden moet moeten
      moest moesten mag mogen mocht wil willen wilde wilden zal zullen zou zouden gaat gaan ging gingen komt
      komen kwam kwamen blijft bleef staat staan stond ligt lag zegt zei geeft gaf krijgt kreeg doet deed
      maakt maakte ziet zag vindt vond laat liet lijkt leek begint begon
    `)
  },
  compounds: {
    words: words(`
      minister-president vice-president vice-voorzitter vice-premier oud-premier oud-minister oud-burgemeester
      oud-directeur oud-leraar ex-man ex-vrouw ex-president ex-premier secretaris-generaal directeur-generaal
      procureur-generaal commissaris-generaal sociaal-economisch sociaal-economische sociaal-democraat
      sociaal-democraten christen-democraat christen-democraten rooms-katholiek rooms-katholieke zwart-wit
      zwart-witte kosten-batenanalyse prijs-kwaliteitverhouding noord-zuid oost-west auto-ongeluk
      auto-ongelukken auto-industrie zee-egel na-apen mede-eigenaar mede-eigenaars mede-oprichter
      mede-oprichters gala-avond foto-expositie radio-uitzending tv-programma tv-serie tv-zender e-mail
      e-mails e-mailadres e-bike e-bikes x-as t-shirt t-shirts a-merk stand-by make-up check-up follow-up
      start-up start-ups niet-gouvernementele niet-westerse pro-russische pro-westerse anti-westerse
      anti-abortus ad-interim nederlands-duitse frans-duitse russisch-oekraïense
    `),
    tails: [],
    prefixes: words('ex oud vice niet pro anti semi mede sociaal')
  },
  labels: {
    'read-more': {
      start: phrases(`
        lees meer over; lees verder; lees hier; lees hier meer; lees hier ook; bekijk ook; kijk ook;
        luister ook; zie ook; meer over dit onderwerp; meer lezen over; ook interessant;
        dit vind je misschien ook interessant; misschien vind je dit ook interessant;
        misschien ook interessant; gerelateerd artikel; gerelateerde artikelen; gerelateerd nieuws;
        volg hier; lees … hier;
        lees ook:; lees meer:; lees terug:; kijk hier:; lees ook dit; lees hier alles over; meer lezen:;
        ook lezen:; zie ook:; bekijk hier;
        meer lezen?; bekijk:; in beeld:; lees het hele verhaal; lees het volledige; meer hierover:;
        lees verder over;
        lees eerder:; lees eerder; gerelateerd:; lees ook; bekijk hier:;
        lees hierover meer; bekijk verder; bekijk ook:; bekijk hier meer; bekijk hier verder;
        bekijk meer hierover; bekijk ook dit; bekijk hier het hele verhaal; luister verder; luister ook:;
        luister hier meer; luister hier verder; luister meer hierover; luister ook dit;
        luister hier het hele verhaal; kijk meer; kijk verder; kijk hier; kijk ook:; kijk hier meer;
        kijk hier verder; kijk meer hierover; kijk ook dit; kijk hier het hele verhaal; lees ook het interview;
        lees ook de column; lees ook dit artikel; lees ook onze; eerder schreven we; we schreven eerder;
        interessant voor jou; tip van de redactie; leestip; kijktip; luistertip
      `),
      weak: phrases(`
        lees; bekijk; luister; kijk; meer; video; video's; foto's; in beeld; podcast; meer nieuws; aanbevolen;
        gerelateerd; lees terug; liveblog; lees meer;
        uitgelicht; meer lezen; aanrader; aanraders; aanbevolen voor jou
      `)
    },
    related: {
      whole: phrases(`
        gerelateerde artikelen; gerelateerd nieuws; gerelateerde berichten; verwante artikelen; meer nieuws;
        meest gelezen; best gelezen; meest bekeken; laatste nieuws; recente berichten; recente reacties;
        ook interessant; aanbevolen artikelen; aanbevolen voor jou; populaire artikelen;
        meer over dit onderwerp; ander nieuws; meer van deze auteur; meer in deze rubriek;
        dit vind je misschien ook leuk; meer lezen; lees ook;
        vorig artikel; volgend artikel; gerelateerde artikelenmeer van auteur; lees ook deze artikelen;
        geselecteerd door de redactie; meest gelezen artikelen;
        bekijk meer van; meer nieuws uit;
        meer uit binnenland; meer uit buitenland; meer uit sport; meer uit economie; meer uit politiek;
        meer uit regio; meer uit entertainment;
        berichtnavigatie; bericht navigatie; berichtennavigatie;
        nieuwste artikelen; nieuwste berichten; recent nieuws; recente artikelen; laatste artikelen;
        laatste berichten; andere artikelen; overig nieuws; vergelijkbare berichten; vergelijkbare artikelen;
        meer artikelen; meer berichten; gerelateerd; misschien vind je dit ook interessant;
        misschien vind je dit ook leuk; dit vind je misschien ook interessant; populaire berichten; net binnen;
        meer lezen over dit onderwerp;
        recentste berichten; meest recente berichten;
        aangeraden door de redactie; aanbevolen door de redactie; de redactie raadt aan; tips van de redactie;
        speciaal voor jou; speciaal voor jou geselecteerd;
        externe links; externe websites;
        meer uit deze categorie; meer van onze redactie; verwant nieuws; aanraders van de redactie;
        keuze van de redactie; door de redactie gekozen; het meest gelezen; meest gedeeld; meest besproken;
        nu populair; populair nieuws; het laatste nieuws; interessant voor jou; andere lezers lazen ook;
        anderen lazen ook; anderen bekeken ook; mis dit niet; niet te missen; vorige artikel; volgende artikel;
        uit dezelfde rubriek; onze aanraders; in dit dossier; lees alles over;
        meest gelezen deze week; meest gelezen vandaag; populaire posts van deze blog;
        meest gereageerd; elders op het web; meer uit deze rubriek
      `),
      weak: phrases(`
        aanbevolen; populair; trending; uitgelicht; meer; nieuwste; tips; lees meer;
        aanrader; aanraders;
        nu trending; mis het niet
      `)
    },
    continues: {
      start: phrases(`
        artikel gaat verder onder; het artikel gaat verder onder; tekst gaat verder onder;
        de tekst gaat verder onder; tekst loopt door onder; lees verder onder; lees verder na de advertentie;
        artikel gaat door onder; verhaal gaat verder onder; het verhaal gaat verder onder;
        de tekst gaat verder na; het artikel gaat verder na;
        klik hier om; klik hier voor; tekst gaat door onder; tekst gaat verder na; lees verder onder de;
        artikel loopt door onder; tekst loopt verder onder;
        het artikel gaat hieronder; tekst gaat hieronder verder;
        verhaal gaat verder na; artikel gaat verder na
      `)
    },
    ad: {
      whole: phrases(`
        advertentie; - advertentie -; gesponsorde inhoud; gesponsord bericht; gesponsorde berichten;
        advertorial; betaalde inhoud; partnerbijdrage; branded content;
        gesponsorde content;
        in samenwerking met; in samenwerking met onze partner;
        ingezonden mededeling; gesponsorde links; gesponsorde producten; topadvertentie;
        bekijk deal; naar de aanbieding; in winkelwagen; nu kopen; bekijk aanbieding; koop bij bol.com;
        bekijk bij bol.com; koop nu;
        betaalde samenwerking
      `),
      weak: phrases(`
        partner; sponsor; aangeboden door; advertenties; reclame; gesponsord; partner content;
        aanbiedingen
      `),
      start: phrases(`
        advertentie via ster.nl
      `)
    },
    'comment-heading': {
      start: phrases(`
        geef een reactie; laat een reactie achter; plaats een reactie; schrijf een reactie;
        reageer op dit artikel;
        log in om te reageren; log in om een reactie; inloggen om te reageren; je moet ingelogd zijn om;
        u moet ingelogd zijn om; je moet inloggen om
      `),
      weak: phrases(`
        reacties; reageer; reactie; geen reacties; reacties uitgeschakeld; nujij-reacties; antwoord;
        geen opmerkingen;
        reactie op; reacties op; gedachte over; gedachten over; antwoord op; antwoorden op; één reactie op;
        een reactie op; één gedachte over;
        reageren; beantwoorden; versturen; gesprek; doe mee aan het gesprek; begin het gesprek
      `),
      whole: phrases(`
        een reactie posten;
        beantwoordenverwijderen; reactiesbeantwoorden; beantwoorden verwijderen;
        wees de eerste die reageert; plaats reactie; reacties gesloten; discussieer mee; praat mee;
        facebook reacties; toon alle reacties; 1 reactie;
        een reactie plaatsen;
        wees de eerste om te reageren; reageer als eerste
      `)
    },
    'comment-notice': {
      weak: phrases(`
        lees onze spelregels
      `),
      start: phrases(`
        het e-mailadres wordt niet gepubliceerd; je e-mailadres wordt niet gepubliceerd;
        je e-mailadres zal niet worden gepubliceerd; uw e-mailadres wordt niet gepubliceerd;
        uw e-mailadres zal niet worden gepubliceerd; je e-mailadres zal niet getoond worden;
        vereiste velden zijn gemarkeerd met; verplichte velden zijn gemarkeerd met;
        mijn naam, e-mailadres en website bewaren in deze browser;
        mijn naam, e-mail en site opslaan in deze browser; reacties zijn gesloten;
        je reactie is in afwachting van moderatie; je moet inloggen om een reactie te kunnen plaatsen;
        je moet ingelogd zijn op om een reactie te plaatsen; deze site gebruikt akismet om spam te verminderen;
        stuur mij een e-mail als er vervolgreacties zijn;
        vul alstublieft uw commentaar in; vul hier uw naam in; vul uw naam hier in;
        u heeft een incorrect e-mailadres;
        geen html toegestaan; web- en e-mailadressen worden automatisch naar links omgezet;
        regels en alinea's worden automatisch gesplitst; de inhoud van dit veld is privé;
        bedankt voor je reactie. je reactie; reacties worden gemodereerd;
        je moet inloggen om een reactie te;
        je moet ingelogd zijn om; u moet ingelogd zijn om; laat het weten in de;
        laat het ons weten in de reacties
      `),
      whole: phrases(`
        deze reactie is verwijderd;
        je moet ingelogd zijn om te reageren; je moet ingelogd zijn om een reactie te plaatsen;
        reageren is niet meer mogelijk; plaats als eerste een reactie; lees onze huisregels;
        sorteer op nieuwste; nieuwste eerst
      `)
    },
    'comment-field': {
      start: phrases(`
        naam; e-mail; e-mailadres; website; site; reactie; jouw reactie; reactie plaatsen; reactie annuleren;
        antwoord annuleren; verplicht; vereist; uw naam; uw e-mailadres;
        login om te reageren; uitloggen voor deze account; dit account uitloggen
      `),
      whole: phrases(`
        meld reactie;
        vul een correct e-mailadres in; vul een correct e-mail adres in; vul een geldig e-mailadres in;
        maximaal 120 woorden
      `)
    },
    share: {
      start: phrases(`
        klik om te delen; klik om af te drukken; klik om dit te e-mailen; delen op facebook; delen op twitter;
        delen op x; delen via whatsapp; delen via e-mail; delen via facebook; delen via twitter;
        delen op linkedin; deel op facebook; deel op twitter; deel via whatsapp; deel via e-mail;
        wordt in een nieuw venster geopend; opent in een nieuw venster;
        twitter bericht wordt geladen;
        bezocht … bezoeken vandaag;
        sturen via e-mail; delen op pinterest; delen op reddit; delen op telegram; delen op vk;
        delen op whatsapp; delen op xing
      `),
      whole: phrases(`
        dit delen; deel dit; deel dit artikel; deel artikel; deel deze pagina; artikel delen; deel dit bericht;
        deel dit nieuws; delen via; deel via; kopieer link; link kopiëren; link gekopieerd; kopieer de link;
        print artikel; artikel bewaren; bewaar artikel; bewaar dit artikel; vind ik leuk; artikel cadeau geven;
        geef cadeau; stuur door;
        dit artikel delen; kopieer de link van het artikel; kopieer de link naar het artikel;
        vind-ik-leuk; vind-ik-leuk aan het laden;
        printen; e-mail dit artikel;
        dit e-mailen; dit bloggen!; delen via x;
        tekstgrootte; lettergrootte;
        lees later; bewaar voor later; bewaard in je leeslijst
      `),
      weak: phrases(`
        delen; deel; print; opslaan; bewaren; e-mail; mail; kopieer; tweet; facebook; twitter; whatsapp; laden;
        afdrukken;
        luister; luisteren;
        link maken; andere apps
      `)
    },
    newsletter: {
      start: phrases(`
        schrijf je in voor onze nieuwsbrief; schrijf je in voor de nieuwsbrief;
        schrijf u in voor onze nieuwsbrief; schrijf je gratis in; meld je aan voor onze nieuwsbrief;
        meld je aan voor de nieuwsbrief; meld u aan voor onze nieuwsbrief;
        abonneer je op onze nieuwsbrief; abonneer op onze nieuwsbrief; ontvang onze nieuwsbrief;
        ontvang de nieuwsbrief; ontvang dagelijks het; ontvang het laatste nieuws;
        blijf op de hoogte van het laatste nieuws; bedankt voor je aanmelding;
        bedankt voor je inschrijving; schrijf je in voor … nieuwsbrief; abonneer je op … nieuwsbrief;
        meld je aan voor … nieuwsbrief;
        ontvang … in je mailbox; ontvang … in uw mailbox;
        je kunt je op ieder moment afmelden; je kunt je op elk moment afmelden;
        u kunt zich op elk moment afmelden; zie voor meer informatie de privacyverklaring;
        u kunt zich op ieder moment afmelden;
        blijf op de hoogte van het belangrijkste nieuws; mis niets van het nieuws;
        abonneer je om de nieuwste berichten; abonneer je nu om meer te lezen;
        aanmelden voor de nieuwsbrief; aanmelden nieuwsbrief;
        bekijk … nieuwsbrief;
        ik ga akkoord met de voorwaarden; ik ga akkoord met het privacybeleid;
        om je inschrijving te voltooien, klik op;
        elke dag het belangrijkste nieuws in je inbox;
        ontdek meer van
      `),
      whole: phrases(`
        bekijk in browser; check nu je e-mail; vul een geldig e-mailadres in;
        er ging iets mis, probeer het opnieuw;
        elke dag het belangrijkste nieuws in je mailbox; dit is een ongeldig e-mailadres; je bent ingeschreven
      `),
      weak: phrases(`
        nieuwsbrief; nieuwsbrieven; aanmelden; inschrijven; abonneren; blijf op de hoogte; meldingen;
        vul je e-mailadres in; vul uw e-mailadres in;
        afmelden; jouw e-mailadres
      `)
    },
    follow: {
      start: phrases(`
        volg ons op; volg ons via; volg ons ook op; like ons op; word lid van ons whatsapp-kanaal;
        volg ons whatsapp-kanaal; vind ons op; volg … op facebook; volg … op twitter; volg … op instagram;
        volg … via google nieuws; volg ons via google nieuws;
        voeg ons toe als voorkeursbron op google; voeg ons toe als voorkeursbron in google;
        voeg ons toe als voorkeursbron bij google; voeg ons toe als je voorkeursbron op google;
        voeg ons toe als je voorkeursbron in google; voeg ons toe als je voorkeursbron bij google;
        voeg ons toe als uw voorkeursbron op google; voeg ons toe als uw voorkeursbron in google;
        voeg ons toe als uw voorkeursbron bij google; voeg ons toe als favoriete bron op google;
        voeg ons toe als favoriete bron in google; voeg ons toe als favoriete bron bij google;
        voeg ons toe aan je voorkeursbronnen op google; voeg ons toe aan je voorkeursbronnen in google;
        voeg ons toe aan je voorkeursbronnen bij google; voeg ons toe aan uw voorkeursbronnen op google;
        voeg ons toe aan uw voorkeursbronnen in google; voeg ons toe aan uw voorkeursbronnen bij google;
        voeg ons toe als bron op google; voeg ons toe als bron in google; voeg ons toe als bron bij google;
        stel ons in als voorkeursbron op google; stel ons in als voorkeursbron in google;
        stel ons in als voorkeursbron bij google; stel ons in als je voorkeursbron op google;
        stel ons in als je voorkeursbron in google; stel ons in als je voorkeursbron bij google;
        stel ons in als uw voorkeursbron op google; stel ons in als uw voorkeursbron in google;
        stel ons in als uw voorkeursbron bij google; stel ons in als favoriete bron op google;
        stel ons in als favoriete bron in google; stel ons in als favoriete bron bij google;
        stel ons in als bron op google; stel ons in als bron in google; stel ons in als bron bij google;
        kies ons als voorkeursbron op google; kies ons als voorkeursbron in google;
        kies ons als voorkeursbron bij google; kies ons als je voorkeursbron op google;
        kies ons als je voorkeursbron in google; kies ons als je voorkeursbron bij google;
        kies ons als uw voorkeursbron op google; kies ons als uw voorkeursbron in google;
        kies ons als uw voorkeursbron bij google; kies ons als favoriete bron op google;
        kies ons als favoriete bron in google; kies ons als favoriete bron bij google;
        kies ons als bron op google; kies ons als bron in google; kies ons als bron bij google;
        maak ons je voorkeursbron op google; maak ons je voorkeursbron in google;
        maak ons je voorkeursbron bij google; voeg … toe als voorkeursbron op google;
        voeg … toe als voorkeursbron in google; voeg … toe als voorkeursbron bij google;
        voeg … toe als je voorkeursbron op google; voeg … toe als je voorkeursbron in google;
        voeg … toe als je voorkeursbron bij google; voeg … toe als uw voorkeursbron op google;
        voeg … toe als uw voorkeursbron in google; voeg … toe als uw voorkeursbron bij google;
        voeg … toe als favoriete bron op google; voeg … toe als favoriete bron in google;
        voeg … toe als favoriete bron bij google; voeg … toe aan je voorkeursbronnen op google;
        voeg … toe aan je voorkeursbronnen in google; voeg … toe aan je voorkeursbronnen bij google;
        voeg … toe aan uw voorkeursbronnen op google; voeg … toe aan uw voorkeursbronnen in google;
        voeg … toe aan uw voorkeursbronnen bij google; voeg … toe als bron op google;
        voeg … toe als bron in google; voeg … toe als bron bij google;
        je volgt nu dit onderwerp; schakel pushmeldingen in … nieuws; ontvang meldingen over dit onderwerp;
        volg dit onderwerp en blijf op de hoogte; abonneer je op de podcast via; volg … op bluesky;
        volg … op threads; volg … op mastodon; volg … op tiktok; volg … op telegram; volg … op whatsapp;
        volg … op flipboard; volg … op pinterest; volg … op discord; volg … op google news;
        volg … op apple news; volg … op msn; volg … op x; volg … op youtube; volg … op linkedin; volg … op viber
      `),
      whole: phrases(`
        volg ons; volg dit onderwerp; volg onderwerp; volg deze auteur; volg ons op google nieuws;
        wil je niets missen?; altijd op de hoogte blijven?;
        onderwerp volgen; auteur volgen; toevoegen aan mijn nieuws; beheer je meldingen; luister op spotify;
        beluister op spotify; we zitten nu ook op bluesky; we zitten nu ook op threads;
        we zitten nu ook op mastodon; we zitten nu ook op tiktok; we zitten nu ook op telegram;
        we zitten nu ook op whatsapp; we zitten nu ook op flipboard; we zitten nu ook op discord;
        we zitten nu ook op google news; we zitten nu ook op google discover; we zitten nu ook op apple news;
        we zitten nu ook op msn; we zitten nu ook op x; we zitten nu ook op pinterest;
        wij zitten ook op bluesky; wij zitten ook op threads; wij zitten ook op mastodon;
        wij zitten ook op tiktok; wij zitten ook op telegram; wij zitten ook op whatsapp;
        wij zitten ook op flipboard; wij zitten ook op discord; wij zitten ook op google news;
        wij zitten ook op google discover; wij zitten ook op apple news; wij zitten ook op msn;
        wij zitten ook op x; wij zitten ook op pinterest; lees ons op bluesky; lees ons op threads;
        lees ons op mastodon; lees ons op tiktok; lees ons op telegram; lees ons op whatsapp;
        lees ons op flipboard; lees ons op discord; lees ons op google news; lees ons op google discover;
        lees ons op apple news; lees ons op msn; lees ons op x; lees ons op pinterest; doe mee op bluesky;
        doe mee op threads; doe mee op mastodon; doe mee op tiktok; doe mee op telegram; doe mee op whatsapp;
        doe mee op flipboard; doe mee op discord; doe mee op google news; doe mee op google discover;
        doe mee op apple news; doe mee op msn; doe mee op x; doe mee op pinterest; vind ons op bluesky;
        vind ons op threads; vind ons op mastodon; vind ons op tiktok; vind ons op telegram;
        vind ons op whatsapp; vind ons op flipboard; vind ons op discord; vind ons op google news;
        vind ons op google discover; vind ons op apple news; vind ons op msn; vind ons op x;
        vind ons op pinterest
      `),
      weak: phrases('volg; volgen; volgers; social media')
    },
    tags: {
      start: phrases(`
        tags:; trefwoorden:; onderwerpen:; categorieën:; categorie:; meer over:; gerelateerde onderwerpen;
        geplaatst in:; labels:;
        lees meer over:;
        dit bericht is geplaatst in; dit bericht werd geplaatst in
      `),
      weak: phrases(`
        onderwerpen; onderwerp; categorieën; categorie; thema's; geplaatst in; tags; trefwoorden; meer over
      `)
    },
    copyright: {
      whole: phrases(`
        toestemming voor hergebruik aanvragen; artikel overnemen; hergebruik aanvragen
      `),
      start: phrases(`
        alle rechten voorbehouden; copyright ©; niets uit deze uitgave mag; auteursrecht voorbehouden;
        wil je tekst overnemen; wilt u tekst overnemen;
        op alle verhalen van … rust;
        dit artikel mag niet worden; deze tekst is auteursrechtelijk; dit artikel is auteursrechtelijk;
        overname van dit artikel; onder een creative commons;
        niets uit deze uitgave;
        overname zonder toestemming; overname zonder schriftelijke;
        alle artikelen op deze blog zijn gelicenseerd;
        dit werk valt onder een creative;
        dit artikel valt onder een creative;
        overname van artikelen is alleen; niets van deze site mag;
        dit artikel is gepubliceerd onder een creative commons-licentie; tekst- en datamining is niet toegestaan
      `),
      weak: phrases(`
        copyright; auteursrecht; auteursrechten; overname van artikelen; copyright melding
      `)
    },
    disclaimer: {
      whole: phrases(`
        samenvatting gemaakt door ai; samenvatting door ai; ai-samenvatting; samengevat door ai;
        gegenereerd door ai; vertaald door ai; automatisch vertaald; samenvatting met ai;
        samenvatting gemaakt met ai
      `),
      start: phrases(`
        disclaimer:; dit artikel bevat affiliate; dit bericht bevat affiliate; dit artikel is gesponsord;
        dit is een gesponsord artikel;
        koersen zijn vertraagd;
        door gebruik te maken van deze site gaat u; door deze website te gebruiken, gaat u;
        door deze website te gebruiken gaat u;
        dit artikel bevat affiliate*; dit artikel bevat affiliatelinks;
        als je via een van onze links; als je via deze links; de artikelen vertolken niet;
        deze samenvatting is gemaakt met; deze samenvatting is gegenereerd;
        dit artikel is automatisch vertaald; dit artikel is vertaald met;
        als je iets koopt via deze link*;
        als je iets koopt via een link in dit artikel; als je iets koopt via een link op;
        dit artikel is uitsluitend bedoeld; dit artikel is alleen bedoeld ter;
        dit artikel vervangt geen; resultaten behaald in het verleden;
        in het verleden behaalde resultaten; dit artikel bevat affiliate-links;
        in dit artikel staan affiliate links; wat kost gokken jou; speel bewust;
        deze samenvatting is gegenereerd door ai; deze samenvatting is gegenereerd met ai;
        deze samenvatting is gegenereerd door kunstmatige; deze samenvatting is gemaakt door ai;
        deze samenvatting is gemaakt met ai; deze samenvatting is gemaakt met behulp van;
        deze samenvatting is gemaakt met hulp van; deze samenvatting is gemaakt door kunstmatige;
        deze samenvatting is automatisch gegenereerd; deze samenvatting is automatisch vertaald;
        deze samenvatting is geschreven met behulp van; deze samenvatting is vertaald met behulp van;
        deze samenvatting is vertaald door ai; deze samenvatting is samengesteld met behulp van;
        deze samenvatting is tot stand gekomen met; deze samenvatting is opgesteld door ai;
        deze samenvatting is opgesteld met behulp van; dit artikel is gegenereerd door ai;
        dit artikel is gegenereerd met ai; dit artikel is gegenereerd door kunstmatige;
        dit artikel is gemaakt door ai; dit artikel is gemaakt met ai; dit artikel is gemaakt met behulp van;
        dit artikel is gemaakt met hulp van; dit artikel is gemaakt door kunstmatige;
        dit artikel is automatisch gegenereerd; dit artikel is geschreven met behulp van;
        dit artikel is vertaald met behulp van; dit artikel is vertaald door ai;
        dit artikel is samengesteld met behulp van; dit artikel is tot stand gekomen met;
        dit artikel is opgesteld door ai; dit artikel is opgesteld met behulp van;
        deze tekst is gegenereerd door ai; deze tekst is gegenereerd met ai;
        deze tekst is gegenereerd door kunstmatige; deze tekst is gemaakt door ai; deze tekst is gemaakt met ai;
        deze tekst is gemaakt door kunstmatige; deze tekst is automatisch gegenereerd;
        deze tekst is automatisch vertaald;
        deze tekst is vertaald met behulp van; deze tekst is vertaald door ai;
        deze tekst is opgesteld door ai;
        deze vertaling is gegenereerd door ai; deze vertaling is gegenereerd met ai;
        deze vertaling is gegenereerd door kunstmatige; deze vertaling is gemaakt door ai;
        deze vertaling is gemaakt met ai; deze vertaling is gemaakt met behulp van;
        deze vertaling is gemaakt met hulp van; deze vertaling is gemaakt door kunstmatige;
        deze vertaling is automatisch gegenereerd; deze vertaling is automatisch vertaald;
        deze vertaling is geschreven met behulp van; deze vertaling is vertaald met behulp van;
        deze vertaling is vertaald door ai; deze vertaling is samengesteld met behulp van;
         deze vertaling is opgesteld door ai;
        deze vertaling is opgesteld met behulp van; dit bericht is gegenereerd door ai;
        dit bericht is gegenereerd met ai; dit bericht is gegenereerd door kunstmatige;
        dit bericht is gemaakt door ai; dit bericht is gemaakt met ai; dit bericht is gemaakt met behulp van;
        dit bericht is gemaakt met hulp van; dit bericht is gemaakt door kunstmatige;
        dit bericht is automatisch gegenereerd; dit bericht is automatisch vertaald;
        dit bericht is geschreven met behulp van; dit bericht is vertaald met behulp van;
        dit bericht is vertaald door ai; dit bericht is samengesteld met behulp van;
        dit bericht is tot stand gekomen met; dit bericht is opgesteld door ai;
        dit bericht is opgesteld met behulp van; deze kernpunten zijn gegenereerd door ai;
        deze kernpunten zijn gegenereerd met ai; deze kernpunten zijn gegenereerd door kunstmatige;
        deze kernpunten zijn gemaakt door ai; deze kernpunten zijn gemaakt met ai;
        deze kernpunten zijn gemaakt met behulp van; deze kernpunten zijn gemaakt met hulp van;
        deze kernpunten zijn gemaakt door kunstmatige; deze kernpunten zijn automatisch gegenereerd;
        deze kernpunten zijn automatisch vertaald; deze kernpunten zijn geschreven met behulp van;
        deze kernpunten zijn vertaald met behulp van; deze kernpunten zijn vertaald door ai;
        deze kernpunten zijn samengesteld met behulp van; deze kernpunten zijn tot stand gekomen met;
        deze kernpunten zijn opgesteld door ai; deze kernpunten zijn opgesteld met behulp van;
        ai kan fouten maken;
        deze audioversie is gemaakt met een kunstmatige stem;
        deze audioversie is gemaakt met een synthetische stem;
        deze audioversie is gegenereerd met een kunstmatige; deze audioversie is automatisch gegenereerd;
        deze audioversie is gemaakt met ai; deze audioversie is met een kunstmatige stem;
        deze audioversie is door een computerstem; deze audioversie is door een ai-stem;
        deze audioversie is door een synthetische stem; deze audioversie is ingesproken met;
        deze audio is gemaakt met een kunstmatige stem; deze audio is gemaakt met een synthetische stem;
        deze audio is gegenereerd met een kunstmatige; deze audio is automatisch gegenereerd;
        deze audio is gemaakt met ai; deze audio is met een kunstmatige stem;
        deze audio is door een computerstem; deze audio is door een ai-stem;
        deze audio is door een synthetische stem; deze audio is ingesproken met;
        dit artikel is voorgelezen met een kunstmatige stem; dit artikel is voorgelezen door een computerstem;
        dit artikel is voorgelezen door een ai-stem; dit artikel is voorgelezen door een synthetische stem;
        dit artikel is voorgelezen ingesproken met;
        dit artikel wordt voorgelezen met een kunstmatige stem;
        dit artikel wordt voorgelezen door een computerstem; dit artikel wordt voorgelezen door een ai-stem;
        dit artikel wordt voorgelezen door een synthetische stem; dit artikel wordt voorgelezen ingesproken met;
        deze krant houdt zich aan de; wij houden ons aan de leidraad;
        wij ontvangen een commissie als je via onze links koopt; deze inhoud is gemaakt door de adverteerder;
        de redactie was niet betrokken bij dit artikel;
        de redactie draagt geen verantwoordelijkheid voor deze inhoud;
        prijzen gelden op het moment van publicatie
      `),
      weak: phrases('disclaimer')
    },
    cookie: {
      start: phrases(`
        wij gebruiken cookies; we gebruiken cookies; deze website maakt gebruik van cookies;
        deze website gebruikt cookies; deze site gebruikt cookies; deze site maakt gebruik van cookies;
        onze website gebruikt cookies; door gebruik te blijven maken;
        door te blijven scrollen; als je doorgaat met het surfen op; door deze services van derden toe te;
        deze service gebruikt geen cookie; cookie manager mogelijk gemaakt door tarteaucitron.js;
        hier kunt u de diensten die wij; er waren veranderingen sinds uw laatste bezoek;
        gebruik deze schakelaar om alle diensten in; deze diensten zijn altijd nodig;
        wij en onze partners slaan; we en onze partners slaan; wij en onze partners gebruiken;
        wij en onze partners verwerken; om de beste ervaringen te bieden;
        informatie op een apparaat opslaan; de technische opslag of toegang;
        gepersonaliseerde advertenties en content, advertentie-; met jouw akkoord gebruiken wij;
        met uw akkoord gebruiken wij; door op "accepteren; noodzakelijke cookies helpen een website;
        door verder te surfen; wij en onze … partners gebruiken; wij en onze … partners slaan;
        wij en onze … partners verwerken
      `),
      whole: phrases(`
        cookiebeleid; cookie-instellingen; cookie instellingen; cookies accepteren; alles accepteren;
        alle cookies accepteren; alles weigeren; accepteer cookies; accepteer alle cookies;
        accepteren en doorgaan; privacy en cookiebeleid; privacy- en cookiebeleid; cookieverklaring;
        cookievoorkeuren; privacy-instellingen; cookie-voorkeuren;
        ok, accepteer alle; cookiesbanner verbergen; voorkeur voor alle diensten; sta alle cookies toe;
        weiger alle cookies; accepteer alle; alle diensten in- of uitschakelen;
        altijd ingeschakeld; noodzakelijke cookies; functionele cookies; bekijk voorkeuren;
        voorkeuren bekijken; voorkeuren opslaan; beheer toestemming; beheer cookie toestemming;
        alles afwijzen; doorgaan zonder accepteren; cookies weigeren
      `),
      weak: phrases(`
        accepteren; weigeren; akkoord; cookies; toestaan; wij en onze partners; door verder te gaan;
        beheer instellingen; personaliseer; bescherming van uw privacy; verplichte cookies; geselecteerde;
        diensten die we graag willen gebruiken; laat me kiezen; ik weiger; dat is oké;
        gerechtvaardigd belang; altijd actief
      `)
    },
    paywall: {
      start: phrases(`
        dit artikel is exclusief voor abonnees; dit artikel is alleen voor abonnees;
        alleen toegankelijk voor abonnees; bent u al abonnee; ben je al abonnee;
        heb je al een account; heeft u al een account; heb je al een abonnement; log in om verder te lezen;
        log in om dit artikel te lezen; abonneer je om verder te lezen; lees dit artikel gratis;
        dit is een premium artikel;
        registreer gratis om verder te lezen; word abonnee om verder te lezen;
        je hebt je limiet aan gratis artikelen;
        onbeperkt alle artikel*; sluit je aan als abonnee;
        alleen voor abonnees; nog geen abonnee; dit artikel is exclusief; dit is een premium;
        al abonnee? inloggen;
        log in of maak een account aan en mis niks; dit premium artikel krijg je gratis;
        je hebt het maximum aantal; je hebt het maximumaantal; je hebt het maximum van;
        maak een gratis account aan om verder; maak een gratis account aan om te lezen;
        maak een gratis account aan en lees; maak een gratis account en lees;
        maak een gratis account om verder; maak een gratis account aan om dit;
        maak een gratis account aan voor toegang;
        om verder te lezen heb je; om verder te lezen heeft u; om dit artikel te lezen heb je;
        dit artikel is enkel voor abonnees; dit artikel is alleen toegankelijk voor abonnees;
        dit artikel is alleen beschikbaar voor abonnees; dit artikel is voorbehouden aan abonnees;
        dit artikel is alleen voor leden; deze inhoud is alleen voor abonnees;
        deze inhoud is exclusief voor abonnees; deze inhoud is enkel voor abonnees;
        deze inhoud is alleen toegankelijk voor abonnees; deze inhoud is alleen beschikbaar voor abonnees;
        deze inhoud is voorbehouden aan abonnees; deze inhoud is alleen voor leden;
        dit verhaal is alleen voor abonnees; dit verhaal is exclusief voor abonnees;
        dit verhaal is enkel voor abonnees; dit verhaal is alleen toegankelijk voor abonnees;
        dit verhaal is alleen beschikbaar voor abonnees; dit verhaal is voorbehouden aan abonnees;
        dit verhaal is alleen voor leden; het volledige artikel is alleen voor abonnees;
        het volledige artikel is exclusief voor abonnees; het volledige artikel is enkel voor abonnees;
        het volledige artikel is alleen toegankelijk voor abonnees;
        het volledige artikel is alleen beschikbaar voor abonnees;
        het volledige artikel is voorbehouden aan abonnees; het volledige artikel is alleen voor leden;
        om verder te lezen, log in; om verder te lezen log in; om verder te lezen, neem een abonnement;
        om verder te lezen neem een abonnement; om verder te lezen, registreer; om verder te lezen heb je een;
        om verder te lezen, maak een account; om het hele artikel te lezen, log in;
        om het hele artikel te lezen log in; om het hele artikel te lezen, neem een abonnement;
        om het hele artikel te lezen neem een abonnement; om het hele artikel te lezen, registreer;
        om het hele artikel te lezen heb je een; om het hele artikel te lezen, maak een account;
        om dit artikel te lezen, log in; om dit artikel te lezen log in;
        om dit artikel te lezen, neem een abonnement; om dit artikel te lezen neem een abonnement;
        om dit artikel te lezen, registreer; om dit artikel te lezen heb je een;
        om dit artikel te lezen, maak een account; om het volledige artikel te lezen, log in;
        om het volledige artikel te lezen log in; om het volledige artikel te lezen, neem een abonnement;
        om het volledige artikel te lezen neem een abonnement; om het volledige artikel te lezen, registreer;
        om het volledige artikel te lezen heb je een; om het volledige artikel te lezen, maak een account;
        verder lezen? neem een abonnement; verder lezen? log in;
        je hebt nog … gratis artikelen; u kunt nog … artikelen cadeau; dit artikel is gratis voor iedereen;
        dit artikel is voor iedereen te lezen; dit artikel is cadeau gekregen; abonnees kunnen artikelen cadeau;
        probeer 4 weken voor 1 euro; probeer nu een maand gratis; op elk moment opzegbaar
      `),
      whole: phrases(`
        log in; abonneer je nu; wachtwoord vergeten; probeer nu; ingelogd blijven; exclusief voor abonnees;
        investeer in inzicht; ik ben abonnee;
        al abonnee; word abonnee; neem een abonnement;
        word lid;
        al lid; abonnement beheren;
        al abonnee? log in; verder lezen?; lees verder met een abonnement;
        ja, ik wil gratis onbeperkt toegang; ongelimiteerd toegang;
        ik ben al abonnee;
        maak een gratis account; maak een gratis account aan;
        al lid? log in; nog geen account?; nog geen account? maak er een aan; blijf ingelogd;
        geef dit artikel cadeau
      `),
      weak: phrases(`
        abonnee; abonnees; premium; plus; exclusief; account; al een abonnement;
        verder lezen; lees verder met; inloggen; abonneer; registreren;
        exclusief voor leden
      `)
    },
    app: {
      whole: phrases(`
        ontdek het op google play; openen in de app
      `),
      start: phrases(`
        download onze app; download de app; installeer onze app; open in de app;
        scan de qr-code om de app te downloaden
      `),
      weak: phrases('app; apps; downloaden; nu in de app')
    },
    donation: {
      start: phrases(`
        steun onze journalistiek; word vriend van; steun onafhankelijke journalistiek;
        doneer nu; steun ons werk
      `),
      weak: phrases('steun ons;')
    },
    contact: {
      start: phrases(`
        fout gezien; fout gevonden; heb je een fout; zie je een fout; klopt er iets niet; heb je een tip;
        heeft u een tip; tip de redactie; mail de redactie; stuur ons je; heb je een opmerking;
        heeft u een opmerking; reageren?;
        heeft u vragen, suggesties; mail dan naar onze; meld een taalfout;
        tip hier onze; lezers zijn de auteurs van deze rubriek;
        u kunt ons met dit formulier; tip ons via;
        tikfout gezien; spelfout gezien; heb je een tip voor; wat vind jij? laat;
        klopt er iets niet in dit;
        wilt u iets delen met; wil je iets delen met; berichten over andere zaken dan taalfouten;
        taalfout of feitelijke onjuistheid; taalfout gezien?; zie je een taalfout;
        heb je een tip voor de redactie; heb je een nieuwstip; heeft u een nieuwstip; foutje gezien;
        foutje gezien?;
        heeft u een fout gezien?; heeft u een tip voor de redactie?; doe mee aan onze poll;
        wat vond je van dit artikel?; vond je dit artikel interessant?; vond u dit artikel nuttig?
      `),
      whole: phrases(`
        meld een fout; fout melden;
        bekijk resultaten; resultaten bekijken; bekijk de resultaten; stem nu; wat is jouw reactie;
        taalfout gezien;
        heb je een tip of opmerking; heb je een tip of opmerking?; heb je een tip of een opmerking?;
        vat dit artikel samen; artikel samenvatten; samenvatting tonen; toon samenvatting;
        stel een vraag over dit artikel;
        stuur uw foto’s en video’s naar de redactie; was je erbij? stuur ons je beelden; stem in onze poll;
        beoordeel dit artikel; bedankt voor je stem; bedankt voor het stemmen; bedankt voor uw feedback
      `),
      weak: phrases(`
        contact; feedback; heb je nieuws; wat vind jij;
        stemmen; poll; stelling
      `)
    },
    navigation: {
      start: phrases(`
        spring naar inhoud; ga naar de inhoud; ga naar inhoud; ga naar hoofdinhoud; naar de inhoud;
        direct naar artikelinhoud; direct naar inhoud; terug naar boven; terug naar top; terug naar overzicht;
        bekijk alle berichten; alle reacties; bekijk reacties; toon reacties; laad meer; ga naar de homepage;
        u bent hier; je bent hier;
        printvriendelijke versie; artikel printen; artikel afdrukken; print dit artikel; permanente link;
        inloggen registreren;
        vorig artikel*; volgend artikel*; vorig bericht*; volgend bericht*;
        bookmark de permalink; het kan zijn dat elementen ontbreken;
        schakel javascript in; javascript is uitgeschakeld;
        alle berichten van; alle artikelen van; bekijk alle berichten van; bekijk alle artikelen van;
        zoeken naar:;
        aantal weergaven:; weergaven:; aantal keer bekeken:; bekeken:
      `),
      whole: phrases(`
        hoofdmenu; privacybeleid; privacyverklaring; privacystatement; privacy statement; algemene voorwaarden;
        gebruiksvoorwaarden; gebruikersvoorwaarden; over ons; vorige volgende; vorig bericht; volgend bericht;
        vorig artikel; volgend artikel; volgende pagina; vorige pagina; toon meer; meer laden; bekijk meer;
        bekijk alles; bekijk alle; menu sluiten; sluit menu; zoek op; veelgestelde vragen; klantenservice;
        familieberichten; digitale krant; open menu;
        vorig artikel volgend artikel; alle artikelen van deze auteur;
        het kan zijn dat elementen ontbreken aan deze printversie;
        abonneren op: reacties posten (atom); nieuwere post; oudere post;
        terug naar boven knop; scroll naar boven; scroll naar top;
        volgende bericht; vorige bericht;
        terug naar de krant; terug naar voorpagina; toevoegen aan; toevoegen aan leeslijst;
        toevoegen aan favorieten;
        terug naar home; terug naar homepage; terug naar de homepage; terug naar het overzicht;
        navigatie overslaan; sla navigatie over; menu overslaan; naar hoofdinhoud;
        fout in dit artikel?; fout in dit artikel; fout gevonden in dit artikel?; lees ons privacybeleid;
        nieuwere posts; oudere posts;
        naar het recept; recept afdrukken; donkere modus; lichte modus; wijzig locatie;
        onze redactionele richtlijnen; lees ons redactiestatuut; redactiestatuut; zo werken wij;
        zo checken we feiten; waarom u ons kunt vertrouwen; onze journalistieke principes;
        speel onze kruiswoordpuzzel; test je kennis; laad meer artikelen; lees de digitale krant
      `),
      weak: phrases(`
        menu; zoeken; zoek; sluiten; home; vorige; volgende; terug; nieuws; sport; economie; binnenland;
        buitenland; cultuur; opinie; archief; help; video; live; naar boven; adverteren; vacatures; colofon;
        inhoudsopgave;
        homepage;
        bewerken; uitloggen; sorteren op; extra venster; over;
        pagina; pagina's; laatste; in dit artikel;
        politiek
      `)
    },
    player: {
      start: phrases(`
        luister naar dit artikel; dit artikel beluisteren; beluister dit artikel; uw browser ondersteunt;
        je browser ondersteunt; deze video is niet beschikbaar; deze video kan niet; bekijk hieronder de video;
        luister hier naar;
        u heeft het afspelen van de media; de media kon niet worden geladen, doordat;
        er is geen geschikte bron gevonden voor; dit is een extra venster;
        dit venster kan worden gesloten door op; begin van dialoogvenster. escape zal annuleren en;
        einde van dialoogvenster; gebruik pijl naar links/rechts om per seconde;
        gebruik pijl omhoog/omlaag om het volume te;
        bekijk onze beste video's in onderstaande; bekijk hieronder onze meest bekeken;
        bekijk hieronder onze best bekeken;
        de audio is niet beschikbaar; de videospeler wordt geladen;
        uw browser ondersteunt het audio-element niet; je browser ondersteunt geen html5-video
      `),
      whole: phrases(`
        video laden; speel video af; bekijk de video; video afspelen; bekijk video; nu afspelen;
        volledig scherm; beluister artikel; luister artikel;
        bekijk de foto's; bekijk alle foto's; bekijk de fotoserie; open galerij; laden...; laden ...;
        luister hier; luister meer; waar kan ik luisteren;
        bezig met laden; video wordt geladen;
        zoek naar live, momenteel achter op live; zoek naar live, momenteel live; volledig scherm uit;
        ondertiteling uit; ondertiteling (cc) uit; beschrijvingen uit; extra venster sluiten;
        ondertiteling instellingen; alle instellingen herstellen naar de standaardwaarden;
        venster voor bijschriften-instellingen;
        artikel beluisteren; beluister het artikel; luister dit artikel;
        luister ook naar onze podcast; luister naar onze podcast;
        vergroot afbeelding; vergroot foto; foto vergroten; bekijk de fotogalerij; bekijk de fotoreeks;
        open fotogalerij;
        voorgelezen door een computerstem; voorgelezen door ai; beluister (ai-stem);
        nu op de radio; nu op de zender; luister live;
        audio niet beschikbaar; download aflevering; alle afleveringen; volgende foto; vorige foto;
        galerij openen; terug naar de galerij; bijschrift verbergen; swipe voor meer;
        klik op de foto om te vergroten
      `),
      weak: phrases(`
        afspelen; pauze; beluister; luisteren; volume; audio; dempen;
        video;
        audiospeler; videospeler; pauzeren; opnieuw afspelen; huidige tijd; tijdsduur; resterende tijd;
        streamtype; geladen; voortgang; voortgangsbalk; dempen uit; afspeelsnelheid; ondertiteling;
        ondertiteling (cc); hoofdstukken; beschrijvingen; audiospoor; stijl tekstrand; lettertype;
        tijd schuifbalk; live uitzending; dempen opheffen; volume schuifbalk; bijschriften/ondertiteling;
        ai-stem; computerstem;
        afbeeldingen; beelden
      `)
    },
    embed: {
      whole: phrases(`
        externe content; toon inhoud; inhoud tonen; bekijk op instagram; bekijk op x; bekijk op twitter;
        bekijk op youtube
      `),
      start: phrases(`
        dit bericht op instagram bekijken; dit bericht bekijken op instagram; bekijk dit bericht op instagram;
        een bericht gedeeld door; een foto die is geplaatst door; deze inhoud kan niet worden;
        om deze inhoud te; bekijk deze post op; op deze plek had je; door op accepteren te klikken;
        om deze content te bekijken; om deze content te tonen; om deze video te bekijken;
        om deze video te kunnen; om dit element te laten; deze inhoud is niet beschikbaar;
        deze content is niet beschikbaar; deze inhoud wordt geblokkeerd; deze content wordt geblokkeerd;
        voor het tonen van; om deze inhoud te bekijken moet; om deze inhoud te kunnen;
        om deze content te kunnen
      `),
      weak: phrases('externe inhoud; deze content is')
    },
    truncation: {
      start: phrases(`
        lees het hele artikel; lees het volledige artikel; lees verder op; bekijk het volledige artikel
      `),
      whole: phrases(`
        lees verder; lees hele artikel; lees volledig artikel;
        lees volledige artikel; lees het hele bericht; lees volledige bericht;
        blijf lezen;
        verder lezen; volledig artikel lezen; naar het artikel; lees het hele verhaal
      `),
      weak: phrases(`
        meer lezen; lees meer; wordt vervolgd;
        verder;
        meer
      `)
    },
    byline: {
      start: phrases(`
        door redactie; door onze redactie; door onze correspondent; van onze correspondent; van onze redactie;
        van onze verslaggever; auteur:; tekst:; door:; redactie:; door anp
      `),
      whole: phrases(`
        redactie; door de redactie; anp; belga; van een verslaggever; onze redactie; onze correspondent;
        door: redactie
      `),
      weak: phrases(`
        door; auteur; van; verslaggever; correspondent; journalist; redacteur; geschreven door; interview:
      `)
    },
    'about-author': {
      start: phrases(`
        over de auteur; over de schrijver; meer van deze auteur;
        mail de auteur; mail de redacteur; contact met de auteur; neem contact op met de auteur;
        mail de verslaggever; reageren? mail de auteur
      `),
      weak: phrases('meer artikelen van; alle artikelen van')
    },
    credit: {
      start: phrases(`
        foto:; foto's:; foto :; beeld:; beeld :; illustratie:; fotografie:; afbeelding:; bron foto; archieffoto;
        archiefbeeld; foto ter illustratie; bron: belga; bron: anp; stockfoto; fotograaf:; bijschrift:; © anp;
        © belga; foto anp; beeld anp
      `),
      whole: phrases('getty images; anp; anp foto; eigen foto; belga image; shutterstock'),
      weak: phrases(`
        foto; foto's; beeld; bron; illustratie; fotograaf; bron:; video:; tekening:; vergroot; ter illustratie;
        archief; illustratiebeeld
      `)
    },
    date: {
      start: phrases(`
        gepubliceerd:; gepubliceerd op:; geplaatst:; bijgewerkt:; laatst bijgewerkt; laatste update;
        laatst gewijzigd; laatste wijziging; gewijzigd:; aangepast:; laatst aangepast
      `),
      weak: phrases(`
        gepubliceerd; bijgewerkt; gewijzigd; vandaag; gisteren; geleden; datum; uur geleden; minuten geleden;
        gepubliceerd op; geplaatst op; bijgewerkt op; datum:;
        dagen geleden; dag geleden; weken geleden;
        minuut geleden; week geleden; maand geleden; maanden geleden; min. geleden; dgn geleden
      `)
    },
    'reading-time': {
      start: phrases(`
        min leestijd; minuten leestijd; min. leestijd; leestijd:; minuten lezen; min lezen; minuut leestijd;
        geschatte leestijd
      `),
      weak: phrases('leestijd')
    },
    'sign-off': {
      start: phrases(`
        dit artikel verscheen eerder; dit artikel verscheen oorspronkelijk; dit artikel is oorspronkelijk;
        eindredactie:
      `),
      whole: phrases('anp; belga; bron: anp; afp; reuters; anp/afp'),
      weak: phrases(`
        bron; bronnen; einde; redactie; bron:; bronnen:; met medewerking van; vertaald door; vertaling:;
        redactie en
      `)
    }
  },
  requests: {
    page: phrases(`
        ons; onze; mijn; volg ons; stuur ons; mail ons; tip ons; app ons; help ons; steun ons;
        laat het ons weten; bel ons
      `),
    readers: phrases('u; uw; je; jouw; jou; jullie; alstublieft'),
    deeds: phrases(`
        abonneer; abonneren; schrijf je in; schrijf u in; inschrijven; meld je aan; meld u aan;
        aanmelden; registreer; registreren; volg; volg ons; klik; deel; deel dit; download; ontvang;
        ontvangen; reageer; reageren; laat; steun; accepteer; accepteren; log in; inloggen; lees;
        lees verder; word; blijf op de hoogte; mis niets; bekijk; wil;
        stuur; stuur ons; mail ons; tip ons; app ons; laat het ons weten; help ons; steun ons; mis geen
      `),
    over: phrases(`
        vond; vond je; vond u
      `),
    things: {
      newsletter: phrases(`
        nieuwsbrief; nieuwsbrieven; inbox; mailbox; e-mailadres; gratis; abonnement; pushberichten;
        laatste nieuws
      `),
      'comment-notice': phrases('reactie; reacties; een reactie; commentaar; huisregels; moderatie'),
      cookie: phrases(`
        cookies; privacybeleid; persoonsgegevens; privacyverklaring; cookiebeleid; toestemming
      `),
      disclaimer: phrases(`
        gebruiksvoorwaarden; algemene voorwaarden; deze site; deze website; onze website; onze site
      `),
      follow: phrases(`
        sociale media; social media; onze pagina; ons kanaal; facebook; instagram; twitter; youtube;
        google news; facebookpagina; bluesky*; threads; mastodon*; tiktok*; telegram*; viber*; discord*;
        flipboard*; pinterest*; snapchat*; linkedin*; whatsapp*; google discover*; google news*;
        apple news*; msn; op x
      `),
      share: phrases(
        'dit artikel; dit bericht; deze video; dit verhaal; met je vrienden; met vrienden; aan je vrienden'
      ),
      app: phrases('onze app; de app; nieuwsapp'),
      paywall: phrases(`
        abonnee; abonnees; verder lezen; verder te lezen; je account; een account; onbeperkt
      `),
      donation: phrases('onze journalistiek; onafhankelijke journalistiek'),
      copyright: phrases(`
        rechten voorbehouden; zonder toestemming; schriftelijke toestemming; voorafgaande toestemming
      `)
    },
    links: phrases(`
        klik hier; via deze link; hier aanmelden; meld je hier aan
      `),
    own: {
      newsletter: phrases(`
        laatste nieuws; belangrijkste nieuws; nieuws uit jouw regio; nieuws uit je regio;
        nieuws uit de regio; 112-nieuws; al het nieuws
      `),
      contact: phrases(`
        onze redactie; redactie@; nieuws@; tip@; tips@; onze journalisten
      `),
      donation: phrases(`
        onafhankelijke journalistiek; onze journalistiek; lokale journalistiek
      `)
    }
  }
}

export default nl
