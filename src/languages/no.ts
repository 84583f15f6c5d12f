import {bare} from './bare.ts'
import type {Language} from './language.ts'
import {phrases, words} from './lists.ts'

/** Norwegian. */
export const no: Language = {
  ...bare,
  tag: 'no',
  name: 'Norwegian',
  signs: {
    words: words(`
      og i at det er en til på av for med som den har de ikke et var men han kan fra også om så seg ved etter
      når nå vi man hadde eller hun blir under over mot skulle hvor være ut enn sin mye her bare få opp siden
      alle ha sier ifølge ble hvis fordi selv mer noe å ein eit ikkje frå dei vart
    `),
    letters: 'æøå'
  },
  quotes: ['«»', '“”', '””', '""', '‘’'],
  decimal: ',',
  units: words(
    'prosent prosentpoeng millioner milliarder million milliard kilometer mil meter kroner euro dollar tonn liter hektar grader poeng km kg'
  ),
  clock: words('klokka klokken kl'),
  abbreviations: words(`
    bl.a f.eks d.v.s dvs m.m mv m.fl osv o.s.v s.k pga p.g.a f.o.m fom t.o.m tom ca kl nr s kap jf jfr hhv inkl
    ekskl maks min mill mrd st jan feb apr aug sept okt nov des dr prof kr tlf red evt iht ift vedr a.s hr fru
    adr utg fhv pr
  `),
  grammar: {
    ...bare.grammar,
    determiners: words(`
      en et ei den det de min mitt mine din sin sitt sine vår vårt våre deres hans hennes denne dette disse hver
      ingen
    `),
    openEnded: words(`
      og at en et eller samt selv trass under mellom blant gjennom uten sine vår vårt våre denne fra fordi
    `),
    subjects: words('jeg du han hun vi dere de man eg me dei'),
    saying: words(`
      sa sier forteller fortalte forklarer forklarte skriver skrev mener mente opplyser opplyste legger svarer
      svarte konstaterer konstaterte fortsetter hevder hevdet understreker påpeker seier fortel
    `),
    telling: words(
      'står sto stod ropte roper ber ba spøker spøkte lover lovet råder rådet foreslo foreslår oppfordrer oppfordret advarer advarte spurte spør hvisket lød lyder minner minnet håper'
    ),
    citing: words('var sto stod lød lyder ble betyr het'),
    transitive: words(`
      inneholder innebærer omfatter tilbyr krever utgjør muliggjør sikrer forhindrer oppretter møter oppnår
      tillater inneholdt innebar omfattet tilbød krevde utgjorde møtte oppnådde tillot offentliggjorde
      undertegnet
    `),
    finite: words(`
      er var blir ble har hadde kan kunne skal skulle må måtte vil ville får fikk går gikk kommer kom står sto
      ligger lå finnes fantes sier sa gir ga tar tok gjør gjorde ser så vet visste tror trodde heter het
      begynner begynte slutter sluttet fortsetter fortsatte viser viste
    `)
  },
  compounds: {
    words: words(`
      e-post e-posten e-poster e-handel tv-serie tv-serien tv-program tv-programmet tv-kanal tv-kanalen
      it-selskap it-selskapet eu-landene norsk-svensk norsk-svenske norsk-russisk norsk-russiske
      russisk-ukrainske israelsk-palestinske ikke-statlige ikke-voldelig eks-mann eks-kone eks-kjæreste
      eks-president vise-president pro-russisk pro-russiske anti-terror t-skjorte t-skjorter t-bane t-banen
      t-banestasjon u-båt a-laget b-laget sør-øst nord-vest
    `),
    tails: [],
    prefixes: words('eks ikke pro anti tv it')
  },
  labels: {
    'read-more': {
      start: phrases(`
        les også; les mer om; les mer her; les videre; les hele saken; les hele intervjuet; les saken; les meir;
        les også her; se også; sjå også; hør også; høyr også; se mer; se video; mer om; relatert artikkel;
        relaterte artikler; relaterte saker; relatert innhold; flere saker; flere nyheter; andre leser også;
        du vil kanskje også like; anbefalt lesning; siste saker;
        les mer:; les meir:; les også –; se video:; se bildene:; les flere; få med deg:;
        les hele; les her:; se bildene; se bilder; følg direkte;
        mer om saken; mer om temaet;
        relatert:;
        les også:; les mer om saken; se mer her; se også:; se hele intervjuet; hør mer; hør mer her; hør også:;
        hør hele intervjuet; lytt også; lytt mer; lytt mer her; lytt også:; lytt hele intervjuet; les også om;
        relatert sak; tidligere sak; anbefalt sak; les saken her
      `),
      weak: phrases(`
        les; se; hør; video; bilder; podkast; podcast; mer; galleri; grafikk; direkte; følg; les mer;
        relaterte emner; mest lest;
        anbefalt; anbefalte; andre nyheter; ikke gå glipp av; mer lesestoff
      `)
    },
    related: {
      whole: phrases(`
        relaterte artikler; relaterte innlegg; relaterte saker; relatert innhold; liknande innlegg;
        liknande innhald; mest leste; siste nyheter; siste saker; siste innlegg; siste kommentarer; flere saker;
        flere nyheter; flere artikler; les også; anbefalt for deg; anbefalte artikler; populære saker;
        mer om saken; mer fra forsiden; mest delt; andre leser nå; sist oppdaterte saker;
        mer om temaet; relatert;
        redaksjonen anbefaler; mer fra oss; forrige artikkel; neste artikkel; forrige innlegg;
        neste innlegg;
        innleggsnavigasjon;
        lignende artikler; lignende saker; lignende innlegg; siste artikler; siste nytt; mer fra forfatteren;
        mer om emnet; mest lest; mest lest nå; akkurat nå; andre leser; du vil kanskje også like;
        populære artikler;
        les flere saker her; les flere saker;
        anbefalte saker; vi anbefaler; redaksjonens utvalgte; mest leste saker; populært nå; mest kommentert;
        flere saker om temaet; andre leste også; kanskje du også liker; forrige sak; neste sak; tidligere saker;
        tips fra redaksjonen;
        populære innlegg fra denne bloggen;
        flere saker fra denne seksjonen
      `),
      weak: phrases(`
        anbefalt; populært; siste; nyheter; mer; trender; aktuelt; toppsaker;
        les mer; relaterte emner;
        anbefalte; andre nyheter; ikke gå glipp av; mer lesestoff;
        fremhevede;
        gå ikke glipp av;
        mer om; flere saker om
      `)
    },
    continues: {
      whole: phrases(`
        artikkelen fortsetter
      `),
      start: phrases(`
        artikkelen fortsetter under annonsen; artikkelen fortsetter etter annonsen;
        saken fortsetter under annonsen; saken fortsetter etter annonsen; artikkelen fortsetter under;
        artikkelen fortsetter nedenfor; saken fortsetter under; saken fortsetter etter;
        teksten fortsetter under; teksten fortsetter etter; historien fortsetter under;
        artikkelen held fram under; saka held fram under; fortsett å lese under;
        klikk her for å; klikk her for; saken fortsetter under videoen; saken fortsetter under bildet;
        artikkelen fortsetter under bildet
      `)
    },
    ad: {
      whole: phrases(`
        annonse; annonser; - annonse -; annonse:; annonseinfo; annonse annonse; annonsørinnhold; betalt innhold;
        kommersielt samarbeid; kommersielt innhold; hvorfor ser du denne annonsen; hopp over annonse;
        saken fortsetter under annonsen; innhold fra annonsør;
        sponset innhold;
        kommersielle partnere; kommersiell partner; våre sponsorer; noen sponsorer;
        legg i handlekurv; kjøp nå; se tilbud; se pris;
        betalt samarbeid
      `),
      weak: phrases(`
        sponset; sponsor; partner; samarbeid; reklame; i samarbeid med
      `)
    },
    'comment-heading': {
      start: phrases(`
        legg igjen en kommentar; legg inn en kommentar; legg igjen et svar; legg att eit svar;
        legg att ein kommentar; skriv en kommentar; legg til kommentar;
        logg inn for å kommentere; logg inn for å skrive; du må logge inn for å; du må være innlogget for å;
        du må være logget inn for å
      `),
      weak: phrases(`
        kommentarer; kommentar; kommenter; svar; ingen kommentarer; kommentarer til denne saken; debatt;
        tanke om; tanker om; kommentar til; kommentarer til; svar på; én kommentar til;
        diskusjon; delta i diskusjonen; medlemsdiskusjon; start samtalen
      `),
      whole: phrases(`
        start debatten; delta i debatten;
        svarslett; svarsvar; svar slett;
        kommentarfeltet er stengt; bli den første til å kommentere; vis alle kommentarer
      `)
    },
    'comment-notice': {
      start: phrases(`
        din e-postadresse vil ikke bli publisert; din epostadresse vil ikke bli publisert;
        e-postadressen din vil ikke bli publisert; e-postadressa di blir ikkje; obligatoriske felt er merket;
        obligatoriske felter er merket; påkrevde felt er merket; lagre mitt navn, e-post og nettside;
        lagre navn, e-post og; det er stengt for kommentarer; kommentarer er stengt;
        din kommentar avventer moderasjon; kommentaren din ventar på; du må være innlogget for å;
        dette nettstedet bruker akismet; gi meg beskjed om nye kommentarer;
        ingen kommentarer ennå;
        vennligst skriv inn kommentaren; vennligst skriv inn navnet; vennligst skriv inn din kommentar;
        vennligst skriv inn ditt navn; du har skrevet inn feil e-post*;
        takk for din kommentar. din kommentar; kommentarer blir moderert;
        kommentarfeltet er stengt; kommentarfeltet er nå stengt;
        din kommentar venter på moderering
      `),
      whole: phrases(`
        denne kommentaren er fjernet;
        les våre debattregler; nyeste først; sorter etter nyeste
      `)
    },
    'comment-field': {
      start: phrases(`
        navn; namn; ditt navn; e-post; epost; e-postadresse; nettsted; nettside; kommentar; publiser kommentar;
        send kommentaren; send kommentar; avbryt svar; påkrevd; obligatorisk;
        logg inn for å svare; logg inn for å legge igjen en; logg ut fra denne kontoen;
        obligatoriske felt er merket med
      `),
      whole: phrases(`
        rapporter kommentar
      `)
    },
    share: {
      start: phrases(`
        klikk for å dele; klikk for å skrive ut; klikk for utskrift; klikk for å e-poste; klikk for å sende;
        del på facebook; del på twitter; del på x; del på linkedin; del på e-post; del på epost; del via e-post;
        del via facebook; åpnes i et nytt vindu; åpnes i nytt vindu; åpner i nytt vindu;
        vert opna i nytt vindauge;
        liker laster inn;
        send via epost; del på pinterest; del på reddit; del på telegram; del på vk; del på whatsapp;
        del på xing
      `),
      whole: phrases(`
        del dette; del artikkel; del artikkelen; del denne artikkelen; del saken; del denne saken; del siden;
        kopier lenke; kopier lenken; lenke kopiert; kopier lenke til artikkelen; skriv ut artikkelen;
        lagre artikkel; lagre artikkelen; lagre sak; tips en venn; lik dette; gi bort artikkelen; gi bort saken;
        del nyheten;
        send på e-post; send på epost;
        liker;
        lagre til senere; les senere; lagret i leselisten; lenken er kopiert
      `),
      weak: phrases(`
        del; skriv ut; lagre; send; kopier; delinger; tweet; facebook; twitter; whatsapp; e-post; tips; laster;
        lastar
      `)
    },
    newsletter: {
      start: phrases(`
        meld deg på vårt nyhetsbrev; meld deg på nyhetsbrevet; meld deg på våre nyhetsbrev;
        abonner på vårt nyhetsbrev; abonner på nyhetsbrevet; få vårt nyhetsbrev; få nyhetsbrevet;
        få nyheter rett i; motta vårt nyhetsbrev; motta nyhetsbrev; takk for din påmelding;
        takk for at du meldte deg på;
        takk for påmeldingen;
        abonner for å få de siste innleggene;
        oppdag mer fra;
        få nyhetene rett i; få nyhetene på e-post; få nyhetene i innboksen;
        for å fullføre registreringen, klikk på bekreftelseslenken;
        klikk bekreftelseslenka i innboksen din for å
      `),
      whole: phrases(`
        registrer deg nå; vis i nettleser; sjekk e-posten din nå; vennligst skriv inn en gyldig e-postadresse;
        noe gikk galt, vennligst prøv igjen; sjekk e-posten din; vennligst skriv ein gyldig e-postadresse;
        noko gale har skjedd, vennligst prøv igjen
      `),
      weak: phrases(`
        nyhetsbrev; nyhetsbrevet; abonner; meld deg på; varsler; pushvarsler;
        din e-postadresse; skriv inn din e-post; skriv inn e-postadressen din;
        avslutt abonnement
      `)
    },
    follow: {
      start: phrases(`
        følg oss på; følg oss også på; følg oss i; lik oss på; bli med i vår;
        legg oss til som foretrukket kilde på google; legg oss til som foretrukket kilde i google;
        legg oss til som foretrukket kilde hos google; legg oss til som foretrukken kilde på google;
        legg oss til som foretrukken kilde i google; legg oss til som foretrukken kilde hos google;
        legg oss til som din foretrukne kilde på google; legg oss til som din foretrukne kilde i google;
        legg oss til som din foretrukne kilde hos google; legg oss til som en foretrukket kilde på google;
        legg oss til som en foretrukket kilde i google; legg oss til som en foretrukket kilde hos google;
        legg til oss som foretrukket kilde på google; legg til oss som foretrukket kilde i google;
        legg til oss som foretrukket kilde hos google; legg til oss som foretrukken kilde på google;
        legg til oss som foretrukken kilde i google; legg til oss som foretrukken kilde hos google;
        legg til oss som din foretrukne kilde på google; legg til oss som din foretrukne kilde i google;
        legg til oss som din foretrukne kilde hos google; legg til oss som en foretrukket kilde på google;
        legg til oss som en foretrukket kilde i google; legg til oss som en foretrukket kilde hos google;
        legg til … som foretrukket kilde på google; legg til … som foretrukket kilde i google;
        legg til … som foretrukket kilde hos google; legg til … som foretrukken kilde på google;
        legg til … som foretrukken kilde i google; legg til … som foretrukken kilde hos google;
        legg til … som din foretrukne kilde på google; legg til … som din foretrukne kilde i google;
        legg til … som din foretrukne kilde hos google; legg til … som en foretrukket kilde på google;
        legg til … som en foretrukket kilde i google; legg til … som en foretrukket kilde hos google;
        velg oss som foretrukket kilde på google; velg oss som foretrukket kilde i google;
        velg oss som foretrukket kilde hos google; velg oss som foretrukken kilde på google;
        velg oss som foretrukken kilde i google; velg oss som foretrukken kilde hos google;
        velg oss som din foretrukne kilde på google; velg oss som din foretrukne kilde i google;
        velg oss som din foretrukne kilde hos google; velg oss som en foretrukket kilde på google;
        velg oss som en foretrukket kilde i google; velg oss som en foretrukket kilde hos google;
        velg … som foretrukket kilde på google; velg … som foretrukket kilde i google;
        velg … som foretrukket kilde hos google; velg … som foretrukken kilde på google;
        velg … som foretrukken kilde i google; velg … som foretrukken kilde hos google;
        velg … som din foretrukne kilde på google; velg … som din foretrukne kilde i google;
        velg … som din foretrukne kilde hos google; velg … som en foretrukket kilde på google;
        velg … som en foretrukket kilde i google; velg … som en foretrukket kilde hos google;
        gjør oss til foretrukket kilde på google; gjør oss til foretrukket kilde i google;
        gjør oss til foretrukket kilde hos google; gjør oss til foretrukken kilde på google;
        gjør oss til foretrukken kilde i google; gjør oss til foretrukken kilde hos google;
        gjør oss til din foretrukne kilde på google; gjør oss til din foretrukne kilde i google;
        gjør oss til din foretrukne kilde hos google; gjør oss til en foretrukket kilde på google;
        gjør oss til en foretrukket kilde i google; gjør oss til en foretrukket kilde hos google;
        du følger nå dette temaet; slå på varsler … nyhetene; slå på pushvarsler og gå ikke glipp av noe;
        få varsel når vi publiserer nye saker om temaet; du kan høre podkasten; følg … på bluesky;
        følg … på threads; følg … på mastodon; følg … på tiktok; følg … på telegram; følg … på whatsapp;
        følg … på flipboard; følg … på pinterest; følg … på discord; følg … på google news;
        følg … på apple news; følg … på msn; følg … på x; følg … på instagram; følg … på facebook;
        følg … på youtube; følg … på linkedin; følg … på viber
      `),
      whole: phrases(`
        følg oss; følg tema; følg emne; følg oss i sosiale medier;
        følg emnet; følg saken; følg temaet; følg skribenten; følg journalisten; administrer varsler;
        legg til i mine nyheter; hør på spotify; lytt på spotify; lytt i apple podcasts; vi er også på bluesky;
        vi er også på threads; vi er også på mastodon; vi er også på tiktok; vi er også på telegram;
        vi er også på whatsapp; vi er også på flipboard; vi er også på discord; vi er også på google news;
        vi er også på google discover; vi er også på apple news; vi er også på msn; vi er også på x;
        vi er også på pinterest; les oss på bluesky; les oss på threads; les oss på mastodon; les oss på tiktok;
        les oss på telegram; les oss på whatsapp; les oss på flipboard; les oss på discord;
        les oss på google news; les oss på google discover; les oss på apple news; les oss på msn; les oss på x;
        les oss på pinterest; bli med oss på bluesky; bli med oss på threads; bli med oss på mastodon;
        bli med oss på tiktok; bli med oss på telegram; bli med oss på whatsapp; bli med oss på flipboard;
        bli med oss på discord; bli med oss på google news; bli med oss på google discover;
        bli med oss på apple news; bli med oss på msn; bli med oss på x; bli med oss på pinterest;
        du finner oss på bluesky; du finner oss på threads; du finner oss på mastodon; du finner oss på tiktok;
        du finner oss på telegram; du finner oss på whatsapp; du finner oss på flipboard;
        du finner oss på discord; du finner oss på google news; du finner oss på google discover;
        du finner oss på apple news; du finner oss på msn; du finner oss på x; du finner oss på pinterest
      `),
      weak: phrases('følg; følger; følgere; sosiale medier; finn oss på')
    },
    tags: {
      start: phrases(`
        stikkord:; emneord:; emner:; tema:; temaer:; kategorier:; kategori:; nøkkelord:; mer om:; emneknagger:;
        publisert i:; tagger:
      `),
      whole: phrases(`
        emneknagger; relaterte temaer;
        emner i saken; emner i artikkelen
      `),
      weak: phrases(`
        emner; emne; kategorier; kategori; tema; temaer; tagger; stikkord; emneord; relaterte emner; nøkkelord
      `)
    },
    copyright: {
      whole: phrases(`
        be om tillatelse til gjenbruk
      `),
      start: phrases(`
        alle rettigheter reservert; alle rettigheter forbeholdt; ettertrykk forbudt; copyright ©; © copyright;
        innholdet er beskyttet; alt innhold er opphavsrettslig; materialet er vernet;
        arbeider etter vær varsom-plakaten;
        kopiering uten tillatelse er forbudt; materialet på denne siden er; ettertrykk uten avtale er forbudt
      `),
      weak: phrases('copyright; opphavsrett; arbeider etter vær varsom')
    },
    disclaimer: {
      whole: phrases(`
        ki-generert sammendrag; ki-generert oppsummering; ai-generert sammendrag; ai-generert oppsummering;
        oppsummert av ki; oppsummert av ai; kort oppsummert av ki; generert av ki; maskinoversatt;
        oversatt av ki; oppsummering laget av ki; ki-oppsummering;
        artikkelen inneholder affiliatelenker; saken inneholder annonselenker
      `),
      start: phrases(`
        dette er et debattinnlegg; dette er et leserinnlegg; dette er et meningsinnlegg;
        dette innlegget er et uttrykk for; innlegget er et uttrykk for; kronikken er et uttrykk for;
        dette er annonsørinnhold; artikkelen inneholder annonselenker;
        kursene er forsinket;
        ved å bruke dette nettstedet godtar du; ved å bruke nettstedet godtar du;
        artikkelen er oversatt med;
        oppsummeringen er laget av ai; oppsummeringen er laget av kunstig;
        oppsummeringen er laget ved hjelp av; sammendraget er laget av ai;
        sammendraget er laget ved hjelp av ai; oppsummeringen er generert av; saken er oversatt med kunstig;
        oppsummeringen er laget med hjelp av; oppsummeringen er laget av ki;
        oppsummeringen er laget av kunstig intelligens; oppsummeringen er laget med ki;
        oppsummeringen er laget med ai; oppsummeringen er generert av ki; oppsummeringen er generert av kunstig;
        oppsummeringen er generert av ai; oppsummeringen er generert ved hjelp av;
        oppsummeringen er automatisk oversatt; oppsummeringen er oversatt automatisk;
        oppsummeringen er maskinoversatt; oppsummeringen er oversatt ved hjelp av;
        oppsummeringen er oversatt av ki; oppsummeringen er automatisk generert;
        oppsummeringen er skrevet ved hjelp av; oppsummeringen er skrevet med hjelp av;
        oppsummeringen er utarbeidet ved hjelp av; denne oppsummeringen er laget med hjelp av;
        denne oppsummeringen er laget ved hjelp av; denne oppsummeringen er laget av ki;
        denne oppsummeringen er laget av kunstig intelligens; denne oppsummeringen er laget med ki;
        denne oppsummeringen er laget med ai; denne oppsummeringen er laget av ai;
        denne oppsummeringen er generert av ki; denne oppsummeringen er generert av kunstig;
        denne oppsummeringen er generert av ai; denne oppsummeringen er generert ved hjelp av;
        denne oppsummeringen er automatisk oversatt; denne oppsummeringen er oversatt automatisk;
        denne oppsummeringen er maskinoversatt; denne oppsummeringen er oversatt ved hjelp av;
        denne oppsummeringen er oversatt av ki; denne oppsummeringen er automatisk generert;
        denne oppsummeringen er skrevet ved hjelp av; denne oppsummeringen er skrevet med hjelp av;
        denne oppsummeringen er utarbeidet ved hjelp av; sammendraget er laget med hjelp av;
        sammendraget er laget ved hjelp av; sammendraget er laget av ki;
        sammendraget er laget av kunstig intelligens; sammendraget er laget med ki;
        sammendraget er laget med ai; sammendraget er generert av ki; sammendraget er generert av kunstig;
        sammendraget er generert av ai; sammendraget er generert ved hjelp av;
        sammendraget er automatisk oversatt; sammendraget er oversatt automatisk;
        sammendraget er maskinoversatt; sammendraget er oversatt ved hjelp av; sammendraget er oversatt av ki;
        sammendraget er automatisk generert; sammendraget er skrevet ved hjelp av;
        sammendraget er skrevet med hjelp av; sammendraget er utarbeidet ved hjelp av;
        dette sammendraget er laget med hjelp av; dette sammendraget er laget ved hjelp av;
        dette sammendraget er laget av ki; dette sammendraget er laget av kunstig intelligens;
        dette sammendraget er laget med ki; dette sammendraget er laget med ai;
        dette sammendraget er laget av ai; dette sammendraget er generert av ki;
        dette sammendraget er generert av kunstig; dette sammendraget er generert av ai;
        dette sammendraget er generert ved hjelp av; dette sammendraget er automatisk oversatt;
        dette sammendraget er oversatt automatisk; dette sammendraget er maskinoversatt;
        dette sammendraget er oversatt ved hjelp av; dette sammendraget er oversatt av ki;
        dette sammendraget er automatisk generert; dette sammendraget er skrevet ved hjelp av;
        dette sammendraget er skrevet med hjelp av; dette sammendraget er utarbeidet ved hjelp av;
        artikkelen er laget med hjelp av; artikkelen er laget ved hjelp av; artikkelen er laget av ki;
        artikkelen er laget av kunstig intelligens; artikkelen er laget med ki; artikkelen er laget med ai;
        artikkelen er laget av ai; artikkelen er generert av ki; artikkelen er generert av kunstig;
        artikkelen er generert av ai; artikkelen er generert ved hjelp av; artikkelen er automatisk oversatt;
        artikkelen er oversatt automatisk; artikkelen er maskinoversatt; artikkelen er oversatt ved hjelp av;
        artikkelen er oversatt av ki; artikkelen er automatisk generert; artikkelen er skrevet ved hjelp av;
        artikkelen er skrevet med hjelp av; artikkelen er utarbeidet ved hjelp av;
        denne artikkelen er laget med hjelp av; denne artikkelen er laget ved hjelp av;
        denne artikkelen er laget av ki; denne artikkelen er laget av kunstig intelligens;
        denne artikkelen er laget med ki; denne artikkelen er laget med ai; denne artikkelen er laget av ai;
        denne artikkelen er generert av ki; denne artikkelen er generert av kunstig;
        denne artikkelen er generert av ai; denne artikkelen er generert ved hjelp av;
        denne artikkelen er automatisk oversatt; denne artikkelen er oversatt automatisk;
        denne artikkelen er maskinoversatt; denne artikkelen er oversatt ved hjelp av;
        denne artikkelen er oversatt av ki; denne artikkelen er automatisk generert;
        denne artikkelen er skrevet ved hjelp av; denne artikkelen er skrevet med hjelp av;
        denne artikkelen er utarbeidet ved hjelp av; saken er laget med hjelp av; saken er laget ved hjelp av;
        saken er laget av ki; saken er laget av kunstig intelligens; saken er laget med ki;
        saken er laget med ai; saken er laget av ai; saken er generert av ki; saken er generert av kunstig;
        saken er generert av ai; saken er generert ved hjelp av; saken er automatisk oversatt;
        saken er oversatt automatisk; saken er maskinoversatt; saken er oversatt ved hjelp av;
        saken er oversatt av ki; saken er automatisk generert; saken er skrevet ved hjelp av;
        saken er skrevet med hjelp av; saken er utarbeidet ved hjelp av;
         teksten er laget av ki; teksten er laget av kunstig intelligens;
        teksten er laget med ki; teksten er laget med ai; teksten er laget av ai; teksten er generert av ki;
        teksten er generert av kunstig; teksten er generert av ai; teksten er generert ved hjelp av;
        teksten er automatisk oversatt; teksten er oversatt automatisk; teksten er maskinoversatt;
        teksten er oversatt ved hjelp av; teksten er oversatt av ki; teksten er automatisk generert;
        denne saken er laget med hjelp av; denne saken er laget ved hjelp av; denne saken er laget av ki;
        denne saken er laget av kunstig intelligens; denne saken er laget med ki; denne saken er laget med ai;
        denne saken er laget av ai; denne saken er generert av ki; denne saken er generert av kunstig;
        denne saken er generert av ai; denne saken er generert ved hjelp av; denne saken er automatisk oversatt;
        denne saken er oversatt automatisk; denne saken er maskinoversatt; denne saken er oversatt ved hjelp av;
        denne saken er oversatt av ki; denne saken er automatisk generert; denne saken er skrevet ved hjelp av;
        denne saken er skrevet med hjelp av; denne saken er utarbeidet ved hjelp av; ki kan gjøre feil;
        lest opp av en kunstig stemme; opplest av en kunstig stemme; opplest av en ki-stemme;
        artikkelen er lest inn av; artikkelen leses av en; opplesningen er laget med; saken leses opp av en;
        lest med kunstig stemme;
        avisen arbeider etter vær varsom-plakatens; vi arbeider etter vær varsom-plakaten;
        avisen redigeres etter vær varsom-plakaten; vi kan motta provisjon hvis du kjøper via lenkene våre;
        vi kan få provisjon hvis du handler; innholdet er produsert av annonsøren;
        redaksjonen har ikke vært involvert i innholdet; prisene var riktige ved publisering
      `),
      weak: phrases(`
        dette er en kronikk; dette er en kommentar; dette er en leder; meninger i teksten
      `)
    },
    cookie: {
      start: phrases(`
        vi bruker informasjonskapsler; vi bruker cookies; dette nettstedet bruker informasjonskapsler;
        dette nettstedet bruker cookies; ved å fortsette å bruke;
        ved å fortsette å scrolle; dersom du fortsetter å bruke dette nettstedet;
        ved å tillate disse tredjepartstjenestene godtar du; denne tjenesten bruker ikke informasjonskapsel;
        informasjonskapsler styres av tarteaucitron.js;
        dette nettstedet bruker obligatoriske informasjonskapsler som er; bruk denne for å skru av/på alle;
        denne applikasjonen er alltid påkrevd; her kan du se og velge hvilken;
        det har skjedd endringer siden ditt siste;
        vi og våre partnere lagrer; vi og våre partnere bruker;
        denne nettsiden bruker informasjonskapsler; denne nettsiden bruker cookies;
        lagre og/eller få tilgang til; for å gi deg den beste opplevelsen bruker;
        den tekniske lagringen eller tilgangen
      `),
      whole: phrases(`
        cookie-innstillinger; godta alle; godta cookies; godta alle cookies; avvis alle;
        personverninnstillinger; samtykkeinnstillinger; om informasjonskapsler; administrer samtykke;
        kun nødvendige; innstillinger for informasjonskapsler; vi bryr oss om ditt personvern;
        ok, aksepter alt; skjul informasjonskapselbanner; preferanse for alle tjenester;
        tillat alle informasjonskapsler; nekt alle informasjonskapsler; godtar alle; godtar valgt;
        bytt alle apper;
        nødvendige informasjonskapsler; lagre innstillinger; aksepter alle; tillat alle
      `),
      weak: phrases(`
        godta; avvis; cookies; samtykke; jeg forstår; denne nettsiden bruker; ved å bruke våre;
        vi og våre partnere; informasjonskapsler; bruk av informasjonskapsler;
        administrer tjenester; personaliser; beskytt ditt personvern; tillat; ikke tillat;
        obligatoriske informasjonskapsler; informasjon vi samler inn; lær mer; avslå;
        berettiget interesse; alltid aktiv
      `)
    },
    paywall: {
      start: phrases(`
        logg inn for å lese; logg inn for å fortsette; er du allerede abonnent; allerede abonnent?;
        har du allerede abonnement; denne artikkelen er for abonnenter; denne saken er for abonnenter;
        artikkelen er kun for abonnenter; bare for abonnenter; les videre med; les denne saken med;
        bli abonnent for å lese;
        du må være abonnent;
        saken er forbeholdt abonnenter; artikkelen er forbeholdt abonnenter; som abonnent kan du dele;
        som abonnent kan du lytte;
        vil du lese hele saken; vil du lese hele artikkelen;
        denne artikkelen er kun for; denne saken er kun for; artikkelen er kun for; saken er kun for;
        denne artikkelen er for; har du allerede et abonnement; har du allerede en konto;
        opprett en konto for å lese; opprett en konto og les; opprett en konto for å fortsette;
        denne saken er kun for abonnenter; denne saken er bare for abonnenter;
        denne saken er forbeholdt abonnenter; denne saken er kun tilgjengelig for abonnenter;
        denne saken er eksklusiv for abonnenter; saken er kun for abonnenter; saken er bare for abonnenter;
        saken er kun tilgjengelig for abonnenter; saken er eksklusiv for abonnenter;
        denne artikkelen er kun for abonnenter; denne artikkelen er bare for abonnenter;
        denne artikkelen er forbeholdt abonnenter; denne artikkelen er kun tilgjengelig for abonnenter;
        denne artikkelen er eksklusiv for abonnenter; artikkelen er bare for abonnenter;
        artikkelen er kun tilgjengelig for abonnenter; artikkelen er eksklusiv for abonnenter;
        dette innholdet er kun for abonnenter; dette innholdet er bare for abonnenter;
        dette innholdet er forbeholdt abonnenter; dette innholdet er kun tilgjengelig for abonnenter;
        dette innholdet er eksklusiv for abonnenter; for å lese videre må du logge inn;
        for å lese videre må du være abonnent; for å lese videre må du ha abonnement;
        for å lese videre må du være innlogget; for å lese videre, logg inn;
        for å lese hele saken må du logge inn; for å lese hele saken må du være abonnent;
        for å lese hele saken må du ha abonnement; for å lese hele saken må du være innlogget;
        for å lese hele saken, logg inn; for å lese saken må du logge inn; for å lese saken må du være abonnent;
        for å lese saken må du ha abonnement; for å lese saken må du være innlogget; for å lese saken, logg inn;
        for å lese hele artikkelen må du logge inn; for å lese hele artikkelen må du være abonnent;
        for å lese hele artikkelen må du ha abonnement; for å lese hele artikkelen må du være innlogget;
        for å lese hele artikkelen, logg inn; for å fortsette må du logge inn;
        for å fortsette må du være abonnent; for å fortsette må du ha abonnement;
        for å fortsette må du være innlogget; for å fortsette, logg inn;
        du har … gratis artikler igjen; denne artikkelen er gratis for alle; denne saken er åpen for alle;
        abonnenter kan dele plussaker; prøv 1 måned for 1 krone; prøv en måned gratis; avslutt når du vil
      `),
      whole: phrases(`
        allerede abonnent;
        for abonnenter; glemt passord; opprett konto; min konto; kjøp tilgang; bestill abonnement; plussak;
        kun for abonnenter;
        bli abonnent;
        kjøp abonnement;
        allerede medlem; administrer abonnement;
        opprett en konto;
        glemt passordet?; har du ikke konto?;
        del artikkelen gratis
      `),
      weak: phrases(`
        abonnent; premium; pluss; eksklusivt; låst; passord; konto; for å lese videre; for å lese resten;
        for å lese hele; har du abonnement; få tilgang til alle; få tilgang til hele; prøv gratis;
        ingen bindingstid; logg inn; logg ut; min side; abonnement; bli medlem;
        registrer;
        husk meg;
        bare for medlemmer
      `)
    },
    app: {
      whole: phrases(`
        tilgjengelig på google play; åpne i appen; les i appen
      `),
      start: phrases(`
        last ned vår app; last ned appen; last ned app; hent appen; åpne i app;
        skann qr-koden for å laste ned appen
      `),
      weak: phrases('app; apper; last ned')
    },
    donation: {
      start: phrases(`
        støtt vår journalistikk; støtt vårt arbeid; vipps til; støtt uavhengig journalistikk;
        støtt oss
      `),
      weak: phrases(' vipps oss')
    },
    contact: {
      start: phrases(`
        har du et tips; har du nyhetstips; tips redaksjonen; send oss et tips; har du funnet en feil;
        funnet en feil; fant du en feil; fant du feil; ser du en feil; meld fra om feil; rapporter feil;
        skriv til oss; send ditt innlegg;
        er du der det skjer; tips oss; send oss tips;
        vet du noe vi burde vite;
        har du sett en feil?; har du oppdaget en feil?;
        har du funnet en feil i saken; har du et nyhetstips?; stem i vår avstemning; delta i vår avstemning;
        hva synes du om saken?; likte du saken?; likte du artikkelen?; var artikkelen nyttig?
      `),
      whole: phrases(`
        tips oss her; rett på feil;
        se resultat; vis resultat; nyhetstips; nyhetstips?;
        har du tips;
        feil i artikkelen?; fant du en feil?; feil i saken?;
        oppsummer artikkelen; oppsummer saken; vis oppsummering; vis sammendrag; få saken oppsummert;
        send oss bilder og video; send oss dine bilder; vurder artikkelen; takk for stemmen din;
        takk for din stemme; takk for tilbakemeldingen
      `),
      weak: phrases(`
        kontakt; feil; tilbakemelding; kontakt redaksjonen; kontakt oss; send inn;
        har du innspill; ris og ros;
        stem; avstemning
      `)
    },
    navigation: {
      start: phrases(`
        hopp til innhold; hopp til innholdet; hopp til hovedinnhold; hopp til hovedinnholdet; gå til innhold;
        gå til innholdet; gå til hovedinnhold; gå til hovedinnholdet; tilbake til toppen;
        gå til forsiden; tilbake til forsiden; vis alle kommentarer; vis kommentarer; se kommentarer;
        les kommentarer; last inn flere; vis alle innlegg; du er her;
        utskriftsvennlig versjon; skriv ut artikkelen; permalenke;
        bokmerk permalenken; noe gikk galt, prøv igjen;
        søk etter:
      `),
      whole: phrases(`
        hovedmeny; personvernerklæring; personvernpolicy; brukervilkår; annonsér; annonser hos oss;
        neste artikkel; forrige artikkel; neste innlegg; forrige innlegg; neste side; forrige side;
        forrige neste; vis flere; vis mindre; vis alle; lukk meny; lukk menyen; åpne meny; kundeservice;
        kundesenter; eavis; tilgjengelighetserklæring; dødsannonser; personvern og informasjonskapsler;
        forrige artikkel neste artikkel;
        abonner på: legg inn kommentarer (atom); nyere innlegg; eldre innlegg;
        rull til toppen; scroll til toppen;
        til innhold; til hovedinnhold;
        hopp over navigasjon;
        gå til oppskrift; skriv ut oppskrift; mørk modus; bytt sted;
        slik jobber vi; les våre redaksjonelle retningslinjer; våre redaksjonelle prinsipper;
        slik sjekker vi fakta; derfor kan du stole på oss; løs kryssordet; test kunnskapene dine; forrige sak;
        neste sak; vis flere saker; les e-avisen; les dagens avis
      `),
      weak: phrases(`
        meny; søk; lukk; forside; hjem; neste; forrige; tilbake; hjelp; nyheter; sport; kultur; debatt;
        innenriks; utenriks; økonomi; arkiv; video; tv; direkte; til innholdet; til forsiden; personvern;
        vilkår; om oss; annonsere; vis mer; se alle; se flere; e-avis; søk etter; ledige stillinger;
        ansvarlig redaktør;
        til toppen;
        startsiden;
        rediger; rediger dette; sorter etter; dialogvindu; dialogvindauge; personvernregler;
        side; sider
      `)
    },
    player: {
      start: phrases(`
        lytt til artikkelen; lytt til artikkel; lytt til saken; hør artikkelen; hør saken;
        nettleseren din støtter ikke; din nettleser støtter ikke; videoen er ikke tilgjengelig;
        videoen kan ikke; artikkelen leses opp;
        du avbrøt avspillingen; videoen kunne ikke lastes ned, på grunn;
        fant ikke en kompatibel kilde for dette; dette er et dialogvindu; vinduet kan lukkes ved å trykke på;
        begynnelse på dialogvindu. trykk escape for å; avslutning på dialogvindu; du avbraut avspelinga;
        videoen kunne ikkje lastas ned, på grunn; fann inga kompatibel kjelde for dette mediainnhaldet;
        dette er eit dialogvindauge; vindauget kan lukkast ved å trykke på;
        byrjing på dialogvindauge. trykk escape for å; avslutning på dialogvindauge;
        opplest av en ki-stemme;
        artikkelen leses av en; opplesningen er laget med;
        lest med kunstig stemme;
        videospilleren lastes inn; nettleseren din støtter ikke lydelementet;
        nettleseren støtter ikke html5-video
      `),
      whole: phrases(`
        spill av video; se video; se videoen; laster video; fullskjerm; spilles av nå; vis video; lytt til sak;
        se alle bildene; vis alle bilder; se galleri; laster...; laster ...;
        laster inn; laster inn video;
        hopp til live, spiller tidligere i sendingen nå; hopp til live, spiller live nå; lukk fullskjerm;
        teksting av; teksting for hørselshemmede av; beskrivelser av; lukk dialogvinduet;
        innstillinger for teksting; tilbakestill alle innstillinger til standardverdiene;
        innstillingsvindu for teksting for hørselshemmede; hopp til live, spelar tidlegare i sendinga no;
        hopp til live, speler live no; stenga fullskjerm; teksting for høyrselshemma av; beskrivingar av;
        spel av video; lukk dialogvindauge; innstillingar for teksting;
        tilbakestell alle innstillingar til standardverdiane;
        innstillingsvindauge for teksting for høyrselshemma;
        forstørr bildet; se alle bilder; åpne galleri; vis galleri; se bildeserie; bildeserie;
        lytt (ki-stemme);
        lyd er ikke tilgjengelig; undertekster av; slå på javascript for å se videoen; se på youtube;
        alle episoder; last ned episoden; neste bilde; forrige bilde; åpne bildegalleri; tilbake til galleriet;
        skjul bildetekst; sveip for å se mer
      `),
      weak: phrases(`
        spill; pause; lytt; hør; lyd; volum; se; klipp; spill av; lyd av;
        video;
        stille; lydspiller; videospiller; spill om igjen; aktuell tid; varighet; gjenstående tid; type strøm;
        lastet inn; framdrift; framdriftsviser; lyd på; avspillingshastighet; teksting på;
        teksting for hørselshemmede på; kapitler; beskrivelser; lydspor; volumnivå; tekstkant; skrifttype;
        bilde-i-bilde; lydspelar; videospelar; spel; spel om att; varigheit; tid attende; type straum;
        lasta inn; framdriftsvisar; avspelingshastigheit; teksting for høyrselshemma på; kapitel;
        beskrivingar; bilete-i-bilete;
        ki-stemme; ai-stemme; kunstig stemme; syntetisk stemme
      `)
    },
    embed: {
      start: phrases(`
        vis dette innlegget på instagram; se dette innlegget på instagram; et innlegg delt av; innlegg delt av;
        dette innholdet kan ikke; innholdet kan ikke vises; for å se innholdet; for å vise innholdet;
        tillat innhold; innholdet er ikke tilgjengelig;
        laster twitter-innhold; laster instagram-innhold; laster facebook-innhold; laster tiktok-innhold;
        laster innhold; kunne ikke laste innhold; dette innholdet kan ikke vises; for å se dette innholdet;
        for å vise dette innholdet; dette innholdet er ikke tilgjengelig;
        denne videoen er ikke tilgjengelig; aktiver javascript; slå på javascript
      `),
      weak: phrases('innhold fra; eksternt innhold')
    },
    truncation: {
      start: phrases('les hele artikkelen; les hele saken; les videre på'),
      whole: phrases(`
        les videre; les meir; fortsett å lese; vis hele artikkelen; les saken;
        les hele innlegget
      `),
      weak: phrases(`
        les resten av; les mer på; les mer; vis mer;
        mer
      `)
    },
    byline: {
      start: phrases(`
        tekst:; tekst og foto:; av:; forfatter:; journalist:; redaktør:; tekst og bilder:
      `),
      whole: phrases('(ntb); gjesteskribent; ©ntb'),
      weak: phrases(`
        av; journalist; forfatter; skribent; korrespondent; redaktør; reporter; kommentator; tekst; skrevet av;
        av redaksjonen; av ntb; skribent:; publisert av; redaksjonen; ntb; ntb-afp; debattant
      `)
    },
    'about-author': {
      start: phrases(`
        vis alle innlegg av;
        kontakt journalisten; tips journalisten; send e-post til journalisten
      `),
      weak: phrases(`
        om forfatteren; om skribenten; flere artikler av; flere saker av; alle artikler av
      `)
    },
    credit: {
      start: phrases(`
        foto:; foto :; bilde:; bilder:; bildetekst:; fotograf:; illustrasjon:; illustrasjonsfoto;
        illustrasjonsbilde; grafikk:; arkivfoto; arkivbilde; foto: ntb; foto: privat; montasje:
      `),
      whole: phrases(`
        getty images; ntb scanpix; forstørr bilde; shutterstock; vis bildetekst; bildespesial
      `),
      weak: phrases(`
        foto; bilde; kilde; fotograf; grafikk; illustrasjon; bilder; kilde:; pressefoto; video:; skjermdump;
        skjermbilde; foto/; faksimile; scanpix; privat; ntb; vis mer
      `)
    },
    date: {
      start: phrases(`
        publisert:; oppdatert:; sist oppdatert; sist endret; sist publisert; først publisert; endret:
      `),
      weak: phrases(`
        i dag; i går; siden; kl; dato; timer siden; minutter siden; opprettet; publisert; publisert den;
        oppdatert; opprettet:; dato:; oppdatert den;
        time siden; dager siden; dag siden; min siden;
        for … minutt siden; for … minutter siden; for … time siden; for … timer siden; for … døgn siden;
        for … uke siden; for … uker siden; for … måned siden; for … måneder siden; for … min siden;
        for … t siden; for … d. siden; for … u. siden; for … md. siden
      `)
    },
    'reading-time': {
      start: phrases(`
        min lesetid; min. lesetid; minutters lesetid; lesetid:; min lesing; minutter å lese; lesetid ca;
        beregnet lesetid; min lesning
      `),
      weak: phrases('lesetid; min å lese')
    },
    'sign-off': {
      start: phrases(`
        artikkelen ble først publisert; denne artikkelen ble først; saken ble først publisert;
        denne saken ble først; innlegget ble først publisert
      `),
      whole: phrases('(ntb); ©ntb; reuters; afp; ntb-reuters; kilde: ntb'),
      weak: phrases(`
        kilde; kilder; slutt; fakta; rettelse; kilde:; kilder:; oversatt av; oversettelse:;
        artikkelen er oppdatert; saken er oppdatert; rettelse:; artikkelen er skrevet av; ntb; ntb-afp
      `)
    }
  },
  requests: {
    page: phrases(`
        oss; vår; vårt; våre; følg oss; tips oss; kontakt oss; støtt oss; send oss; skriv til oss;
        si fra til oss
      `),
    readers: phrases('du; deg; din; ditt; dine; dere; vennligst'),
    deeds: phrases(`
        abonner; meld deg på; meld deg; registrer deg; registrer; følg; følg oss; bli med; klikk; del;
        del denne; lik; last ned; få; legg igjen; kommenter; skriv; støtt; logg inn; logget inn; les;
        godta; gå ikke glipp; tips; tips oss; bli;
        send oss; kontakt oss; si fra; si fra til oss; skriv til oss; støtt oss
      `),
    things: {
      newsletter: phrases(`
        nyhetsbrev*; e-post; e-postadresse; innboks; gratis; varsler; pushvarsler; siste nytt;
        abonnement
      `),
      'comment-notice': phrases('kommentar; kommentarer; kommentarfeltet; debatt; debattregler; modereres'),
      cookie: phrases('cookies; informasjonskapsler; personvernerklæring; personopplysninger; personvern'),
      disclaimer: phrases('brukervilkår; vilkår; denne siden; nettstedet; våre nettsider'),
      follow: phrases(`
        sosiale medier; vår kanal; vår side; vår facebook-side; facebook; instagram; twitter; youtube;
        google news; bluesky*; threads; mastodon*; tiktok*; telegram*; viber*; discord*; flipboard*;
        pinterest*; snapchat*; linkedin*; whatsapp*; google discover*; google news*; apple news*; msn;
        på x
      `),
      share: phrases('denne artikkelen; artikkelen; denne saken; venner'),
      app: phrases('vår app; appen'),
      paywall: phrases('abonnent; abonnenter; lese videre; fortsette å lese; en konto; din konto'),
      donation: phrases('uavhengig journalistikk; vår journalistikk'),
      contact: phrases(`
        feil i artikkelen; feil i saken; feil i teksten; et tips; tips til redaksjonen
      `)
    },
    links: phrases(`
        klikk her; via denne lenken; meld deg på her
      `),
    over: phrases(`
        likte du
      `),
    own: {
      newsletter: phrases(`
        siste nytt; siste nyheter; viktigste nyhetene; flere nyheter; lokale nyheter; alle nyheter
      `),
      contact: phrases(`
        vår redaksjon; redaksjonen@; redaksjon@; tips@; nyhetstips
      `),
      donation: phrases(`
        uavhengig journalistikk; vår journalistikk; fri journalistikk
      `)
    }
  }
}

export default no
