import {bare} from './bare.ts'
import type {Language} from './language.ts'
import {phrases, words} from './lists.ts'

/** Danish. */
export const da: Language = {
  ...bare,
  tag: 'da',
  name: 'Danish',
  signs: {
    words: words(`
      og i at det er en til på af for med som den har de ikke et der var men han vil kan fra også om så sig ved
      efter når nu vi man havde eller hun bliver under over mod skulle hvor være ud end sin meget her kun få op
      siden alle have siger ifølge blev hvis fordi selv mere
    `),
    letters: 'æøå'
  },
  quotes: ['””', '""', '»«', '“”', '’’'],
  decimal: ',',
  units: words(
    'procent procentpoint millioner milliarder million milliard mio mia kilometer meter kroner euro dollar ton tons liter hektar grader point km kg'
  ),
  clock: words('klokken kl'),
  abbreviations: words(`
    bl.a f.eks fx d.v.s dvs m.m m.v mv m.fl o.s.v osv såk pga p.g.a f.o.m t.o.m ca kl nr s kap jf jfr hhv inkl
    ekskl maks max min mio mia st jan feb mar apr aug sept sep okt nov dec dr prof kr tlf red evt iht ift vedr
    hr fru afd adr udg forts
  `),
  grammar: {
    ...bare.grammar,
    determiners: words(`
      en et den det de min mit mine din sin sit sine vores deres hans hendes denne dette disse hver ingen
    `),
    openEnded: words(`
      og at en et eller samt selvom trods under mellem blandt gennem uden sine vores deres denne dette fra fordi
    `),
    subjects: words('jeg du han hun vi i de man'),
    saying: words(`
      sagde siger fortæller fortalte forklarer forklarede skriver skrev mener mente oplyser oplyste tilføjer
      tilføjede svarer svarede konstaterer konstaterede fortsætter vurderer lyder lød understreger
    `),
    telling: words(
      'står stod råbte råber beder bad spøger spøgte lover lovede råder rådede foreslog foreslår opfordrer opfordrede advarer advarede spurgte spørger hviskede minder mindede håber'
    ),
    citing: words('var stod lød lyder blev betyder hed'),
    transitive: words(`
      indeholder indebærer omfatter tilbyder kræver udgør muliggør sikrer forhindrer opretter møder opnår
      tillader indeholdt indebar omfattede tilbød krævede udgjorde mødte opnåede tillod offentliggjorde
      underskrev
    `),
    finite: words(`
      er var bliver blev har havde kan kunne skal skulle må måtte vil ville får fik går gik kommer kom står
      stod ligger lå findes fandtes siger sagde giver gav tager tog gør gjorde ser så ved vidste tror troede
      hedder hed begynder begyndte slutter sluttede fortsætter fortsatte viser viste
    `)
  },
  compounds: {
    words: words(`
      e-mail e-mails e-mailen e-handel e-bog tv-serie tv-serien tv-program tv-programmet tv-kanal tv-kanalen
      it-virksomhed it-virksomheden it-system dansk-norsk dansk-norske dansk-tysk dansk-tyske
      russisk-ukrainske israelsk-palæstinensiske ikke-statslige ikke-voldelig eks-mand eks-kone eks-kæreste
      eks-præsident vice-præsident pro-russisk pro-russiske anti-terror t-shirt s-tog s-toget a-kasse a-kassen
      u-båd by-pass
    `),
    tails: [],
    prefixes: words('eks ex ikke pro anti tv it')
  },
  labels: {
    'read-more': {
      start: phrases(`
        læs også; læs mere om; læs mere her; læs videre; læs her; se også; hør også; se mere; mere om;
        relateret artikel; relaterede artikler; relateret indhold; artiklens emner; andre læser også;
        andre læste også; anbefalet læsning; måske er du også interesseret i; du vil måske også synes om;
        gå ikke glip af;
        læs mere:; læs også –; se billederne:; se video:; hør mere:; læs flere; få overblikket:;
        læs hele:; se billeder; se billederne; følg med live; lyt også:;
        mere om emnet;
        relateret:;
        læs også:; læs hele interviewet; se mere her; se også:; se hele interviewet; hør mere; hør mere her;
        hør også:; hør hele interviewet; lyt også; lyt mere; lyt mere her; lyt hele interviewet; læs også om;
        tidligere artikel; få overblikket; anbefalet artikel; læs mere om sagen
      `),
      weak: phrases(`
        læs; se; hør; video; billeder; podcast; mere; galleri; grafik; live; følg; læs mere;
        anbefalet; anbefalede; andre nyheder; flere nyheder; mere læsning
      `)
    },
    related: {
      whole: phrases(`
        relaterede artikler; relaterede indlæg; relaterede nyheder; relateret indhold; mest læste; mest sete;
        mest delte; seneste nyt; seneste nyheder; seneste indlæg; seneste kommentarer; flere artikler;
        flere nyheder; andre læser også; læs også; anbefalet til dig; populære artikler; mere om emnet;
        mest kommenterede; nyheder lige nu; måske er du interesseret i;
        relateret;
        redaktionen anbefaler; mere fra os; forrige artikel; næste artikel; forrige indlæg; næste indlæg;
        indlægsnavigation;
        lignende artikler; lignende indlæg; lignende nyheder; seneste artikler; anbefalede artikler;
        anbefalet læsning; du vil måske også kunne lide; måske vil du også læse; du vil måske også læse;
        måske er du også interesseret i; mere fra forfatteren; mest læst; andre læser;
        nye kommentarer; nye indlæg;
        mere fra dr.dk;
        mere om samme emne;
        vi anbefaler; redaktionens udvalgte; mest læste artikler; mest populære; populært lige nu;
        flere artikler om emnet; mere til dig; tidligere artikler;
        mest læste i dag; mest læst i dag; mest læste denne uge; populære opslag fra denne blog;
        mere fra sektionen
      `),
      weak: phrases(`
        anbefalet; populært; seneste; nyheder; mere; trending; læs mere;
        mere fra; lige nu;
        anbefalede; andre nyheder; mere læsning; gå ikke glip af;
        mere om; flere artikler om
      `)
    },
    continues: {
      start: phrases(`
        artiklen fortsætter efter annoncen; artiklen fortsætter under annoncen;
        artiklen fortsætter under billedet; artiklen fortsætter under; artiklen fortsætter efter;
        artiklen fortsætter herunder; artiklen fortsætter nedenfor; teksten fortsætter under;
        teksten fortsætter efter; historien fortsætter efter; historien fortsætter under; fortsæt læsning efter;
        læs videre efter annoncen; læs videre under;
        klik her for at; klik her for; artiklen fortsætter under videoen; historien fortsætter herunder;
        artiklen fortsætter under henvisningen
      `)
    },
    ad: {
      whole: phrases(`
        annonce; annoncer; - annonce -; annonce:; sponsoreret indhold; annonce annonce; betalt indhold;
        kommercielt samarbejde; annoncørbetalt indhold; spring over annonce;
        læg i kurv; køb nu; se tilbud; se pris; gå til tilbud;
        betalt samarbejde
      `),
      weak: phrases(`
        sponsor; partner; partnere; samarbejde; reklame; sponsoreret; i samarbejde med
      `)
    },
    'comment-heading': {
      start: phrases(`
        skriv et svar; skriv en kommentar; skriv kommentar til; efterlad en kommentar; læg en kommentar;
        tilføj en kommentar;
        log ind for at kommentere; log ind for at skrive; du skal logge ind for at;
        du skal være logget ind for at
      `),
      weak: phrases(`
        kommentarer; kommentar; kommentér; svar; ingen kommentarer; kommentarer slået fra; debat;
        tanke om; tanker om; svar til; kommentar til; kommentarer til; en kommentar til;
        diskussion; bliv en del af diskussionen; medlemsdiskussion; start samtalen
      `),
      whole: phrases(`
        start debatten; deltag i debatten;
        send en kommentar;
        besvarslet; svarbesvar; svarslet;
        kommenter; kommentér artiklen; kommenter artiklen; tilføj kommentar; efterlad et svar;
        vis alle kommentarer
      `)
    },
    'comment-notice': {
      start: phrases(`
        din e-mailadresse vil ikke blive publiceret; din e-mail-adresse vil ikke blive offentliggjort;
        din e-mailadresse vil ikke blive offentliggjort; din e-mail vil ikke blive offentliggjort;
        din e-mailadresse bliver ikke; krævede felter er markeret; obligatoriske felter er markeret;
        gem mit navn, mail og websted; gem mit navn, min e-mail og; der er lukket for kommentarer;
        din kommentar afventer godkendelse; du skal være logget ind for at; denne side bruger akismet;
        dette websted bruger akismet; giv mig besked om nye kommentarer;
        ingen kommentarer endnu;
        indtast venligst din kommentar; indtast venligst dit navn; du har indtastet en forkert e-mail*;
        log ind eller opret en bruger for at deltage; log ind eller opret en bruger for at kommentere;
        tak for din kommentar. din kommentar; kommentarer bliver modereret
      `),
      whole: phrases(`
        denne kommentar er blevet fjernet;
        kommentarer er lukket; kommentarer er slået fra;
        kommentarsporet er lukket; kommentarer modereres; vær den første til at kommentere;
        læs vores debatregler; nyeste først; sortér efter nyeste; anmeld kommentar
      `)
    },
    'comment-field': {
      start: phrases(`
        navn; dit navn; e-mail; e-mailadresse; din e-mail; websted; hjemmeside; kommentar; skriv kommentar;
        send kommentar; indsend kommentar; annuller svar; skal udfyldes; krævet; påkrævet;
        log ind for at svare; log ind for at skrive en kommentar; krævede felter er markeret med
      `),
      whole: phrases(`
        log ud; rapportér kommentar
      `)
    },
    share: {
      start: phrases(`
        klik for at dele; klik for at udskrive; klik for at printe; klik for at e-maile; del på facebook;
        del på twitter; del på x; del på linkedin; del via e-mail; del via mail; del via facebook; del på mail;
        giv artiklen via; åbner i et nyt vindue; åbner i nyt vindue;
        giv artiklen videre; læs artiklen senere; du har ingen artikler på din læseliste;
        hvis du ser en artikel, du gerne vil læse; så bliver artiklen føjet til din læseliste;
        artiklen er føjet til din læseliste;
        hvis du ser en artikel, du gerne vil læse lidt senere;
        sende via e-mail; del på pinterest; del på reddit; del på telegram; del på vk; del på whatsapp;
        del på xing
      `),
      whole: phrases(`
        del dette; del artiklen; del artikel; del denne artikel; del siden; del historien; del nyheden;
        kopier link; kopiér link; kopier linket; link kopieret; udskriv artikel; udskriv artiklen;
        print artikel; gem artikel; gem artiklen; gem på læseliste; tip en ven; send til en ven;
        forær artiklen; del din artikel;
        send på mail; send som mail;
        tekststørrelse; skriftstørrelse;
        gem til senere; læs senere; gemt på din læseliste
      `),
      weak: phrases(`
        del; print; udskriv; gem; send; kopier; delinger; tweet; facebook; twitter; whatsapp; mail; e-mail;
        synes godt om; indlæser; loader
      `)
    },
    newsletter: {
      start: phrases(`
        tilmeld dig vores nyhedsbrev; tilmeld dig nyhedsbrevet; tilmeld dig vores nyhedsbreve;
        få vores nyhedsbrev; få nyhedsbrevet; modtag vores nyhedsbrev; modtag nyhedsbrevet;
        abonner på vores nyhedsbrev; tak for din tilmelding; tak fordi du tilmeldte dig;
        ja tak, jeg vil gerne modtage;
        vis alle nyhedsbreve; her kan du læse mere om, hvordan vi håndterer; som registreret bruger kan du;
        du er nu tilmeldt; du er allerede tilmeldt;
        abonner for at få de seneste indlæg;
        opdag mere fra;
        få de seneste nyheder;
        tilmeld nyhedsbrev;
        for at gennemføre tilmeldingen, skal du trykke;
        få nyhederne direkte i din; få nyhederne direkte i indbakken
      `),
      whole: phrases(`
        tilmed dig nu; se i browser; tjek din indbakke; indtast venligst en gyldig e-mailadresse;
        der gik noget galt. prøv venligst igen;
        få nyhederne først
      `),
      weak: phrases(`
        nyhedsbrev; nyhedsbreve; tilmeld; tilmeld dig; abonner; abonnér; notifikationer;
        få nyheder direkte; ved tilmelding;
        din e-mailadresse; indtast din e-mail; indtast din mail; skriv din e-mail;
        afmeld
      `)
    },
    follow: {
      start: phrases(`
        følg os på; følg os også på; like os på; bliv medlem af vores;
        tilføj os som foretrukken kilde på google; tilføj os som foretrukken kilde i google;
        tilføj os som foretrukken kilde hos google; tilføj os som din foretrukne kilde på google;
        tilføj os som din foretrukne kilde i google; tilføj os som din foretrukne kilde hos google;
        tilføj os som en foretrukken kilde på google; tilføj os som en foretrukken kilde i google;
        tilføj os som en foretrukken kilde hos google; tilføj os som foretrukket kilde på google;
        tilføj os som foretrukket kilde i google; tilføj os som foretrukket kilde hos google;
        tilføj … som foretrukken kilde på google; tilføj … som foretrukken kilde i google;
        tilføj … som foretrukken kilde hos google; tilføj … som din foretrukne kilde på google;
        tilføj … som din foretrukne kilde i google; tilføj … som din foretrukne kilde hos google;
        tilføj … som en foretrukken kilde på google; tilføj … som en foretrukken kilde i google;
        tilføj … som en foretrukken kilde hos google; tilføj … som foretrukket kilde på google;
        tilføj … som foretrukket kilde i google; tilføj … som foretrukket kilde hos google;
        vælg os som foretrukken kilde på google; vælg os som foretrukken kilde i google;
        vælg os som foretrukken kilde hos google; vælg os som din foretrukne kilde på google;
        vælg os som din foretrukne kilde i google; vælg os som din foretrukne kilde hos google;
        vælg os som en foretrukken kilde på google; vælg os som en foretrukken kilde i google;
        vælg os som en foretrukken kilde hos google; vælg os som foretrukket kilde på google;
        vælg os som foretrukket kilde i google; vælg os som foretrukket kilde hos google;
        vælg … som foretrukken kilde på google; vælg … som foretrukken kilde i google;
        vælg … som foretrukken kilde hos google; vælg … som din foretrukne kilde på google;
        vælg … som din foretrukne kilde i google; vælg … som din foretrukne kilde hos google;
        vælg … som en foretrukken kilde på google; vælg … som en foretrukken kilde i google;
        vælg … som en foretrukken kilde hos google; vælg … som foretrukket kilde på google;
        vælg … som foretrukket kilde i google; vælg … som foretrukket kilde hos google;
        gør os til foretrukken kilde på google; gør os til foretrukken kilde i google;
        gør os til foretrukken kilde hos google; gør os til din foretrukne kilde på google;
        gør os til din foretrukne kilde i google; gør os til din foretrukne kilde hos google;
        gør os til en foretrukken kilde på google; gør os til en foretrukken kilde i google;
        gør os til en foretrukken kilde hos google; gør os til foretrukket kilde på google;
        gør os til foretrukket kilde i google; gør os til foretrukket kilde hos google;
        du følger nu dette emne; slå notifikationer til … nyheder; få besked, når vi skriver;
        få besked om nye artikler; du kan høre podcasten; følg … på bluesky; følg … på threads;
        følg … på mastodon; følg … på tiktok; følg … på telegram; følg … på whatsapp; følg … på flipboard;
        følg … på pinterest; følg … på discord; følg … på google news; følg … på apple news; følg … på msn;
        følg … på x; følg … på instagram; følg … på facebook; følg … på youtube; følg … på linkedin;
        følg … på viber
      `),
      whole: phrases(`
        følg os; følg emne; følg emner; følg skribent; følg os på sociale medier;
        følg emnet; følg dette emne; følg skribenten; følg journalisten; tilføj til mine nyheder;
        administrer notifikationer; abonner på emnet; lyt på spotify; lyt i apple podcasts;
        vi er også på bluesky; vi er også på threads; vi er også på mastodon; vi er også på tiktok;
        vi er også på telegram; vi er også på whatsapp; vi er også på flipboard; vi er også på discord;
        vi er også på google news; vi er også på google discover; vi er også på apple news; vi er også på msn;
        vi er også på x; vi er også på pinterest; læs os på bluesky; læs os på threads; læs os på mastodon;
        læs os på tiktok; læs os på telegram; læs os på whatsapp; læs os på flipboard; læs os på discord;
        læs os på google news; læs os på google discover; læs os på apple news; læs os på msn; læs os på x;
        læs os på pinterest; vær med på bluesky; vær med på threads; vær med på mastodon; vær med på tiktok;
        vær med på telegram; vær med på whatsapp; vær med på flipboard; vær med på discord;
        vær med på google news; vær med på google discover; vær med på apple news; vær med på msn; vær med på x;
        vær med på pinterest; find os på bluesky; find os på threads; find os på mastodon; find os på tiktok;
        find os på telegram; find os på whatsapp; find os på flipboard; find os på discord;
        find os på google news; find os på google discover; find os på apple news; find os på msn; find os på x;
        find os på pinterest
      `),
      weak: phrases('følg; følger; følgere; sociale medier; følg med på; find os på')
    },
    tags: {
      start: phrases(`
        tags:; emner:; emneord:; kategorier:; kategori:; stikord:; nøgleord:; mere om:; artiklens emner;
        arkiveret under; udgivet i:; emner i artiklen
      `),
      whole: phrases('relaterede emner'),
      weak: phrases('emner; emne; kategorier; kategori; stikord; tags; emneord; nøgleord')
    },
    copyright: {
      whole: phrases(`
        køb rettigheder; anmod om tilladelse til genbrug
      `),
      start: phrases(`
        alle rettigheder forbeholdes; copyright ©; © copyright; denne artikel er beskyttet af;
        indholdet er beskyttet; ophavsret:; eftertryk forbudt;
        under en creative commons; kopiering er ikke tilladt;
        kopiering uden tilladelse er forbudt; alt materiale på denne side er;
        artiklen er beskyttet af lov om ophavsret; materialet er beskyttet af ophavsret;
        må ikke gengives uden tilladelse
      `),
      weak: phrases('copyright; ophavsret; artiklen må ikke')
    },
    disclaimer: {
      whole: phrases(`
        ai-genereret resumé; ai-genereret resume; ai-resumé; resumé lavet af ai; genereret af ai; maskinoversat;
        oversat af ai; opsummeret af ai;
        artiklen indeholder annoncelinks
      `),
      start: phrases(`
        dette er et debatindlæg; dette debatindlæg er udtryk; indlægget er udtryk for;
        indlæg er udtryk for skribentens; artiklen indeholder affiliate; indlægget indeholder reklamelinks;
        artiklen indeholder reklamelinks; dette indlæg er udtryk for;
        ved at bruge denne hjemmeside accepterer du; ved brug af denne hjemmeside accepterer du;
        artiklen er oversat med;
        artiklen er skrevet med hjælp fra ai;
        resuméet er lavet af ai; resuméet er genereret af;
        resuméet er lavet med hjælp fra ai;
        artiklen indeholder affiliatelinks; artiklen indeholder affiliate-links;
        denne artikel indeholder affiliatelinks; historisk afkast er ingen;
        dette resumé er lavet af ai; dette resumé er lavet af en ai;
        dette resumé er lavet af kunstig intelligens; dette resumé er lavet med ai;
        dette resumé er lavet ved hjælp af; dette resumé er lavet med hjælp fra;
        dette resumé er genereret af ai; dette resumé er genereret af kunstig intelligens;
        dette resumé er genereret ved hjælp af; dette resumé er skrevet ved hjælp af;
        dette resumé er skrevet med hjælp fra; dette resumé er skrevet af ai;
        dette resumé er automatisk oversat; dette resumé er oversat automatisk; dette resumé er maskinoversat;
        dette resumé er oversat af ai; dette resumé er oversat ved hjælp af;
        dette resumé er automatisk genereret; dette resumé er udarbejdet ved hjælp af;
        dette resumé er produceret ved hjælp af; resuméet er lavet af en ai;
        resuméet er lavet af kunstig intelligens; resuméet er lavet med ai; resuméet er lavet ved hjælp af;
        resuméet er lavet med hjælp fra; resuméet er genereret af ai;
        resuméet er genereret af kunstig intelligens; resuméet er genereret ved hjælp af;
        resuméet er skrevet ved hjælp af; resuméet er skrevet med hjælp fra; resuméet er skrevet af ai;
        resuméet er automatisk oversat; resuméet er oversat automatisk; resuméet er maskinoversat;
        resuméet er oversat af ai; resuméet er oversat ved hjælp af; resuméet er automatisk genereret;
        resuméet er udarbejdet ved hjælp af; resuméet er produceret ved hjælp af; resumeet er lavet af ai;
        resumeet er lavet af en ai; resumeet er lavet af kunstig intelligens; resumeet er lavet med ai;
        resumeet er lavet ved hjælp af; resumeet er lavet med hjælp fra; resumeet er genereret af ai;
        resumeet er genereret af kunstig intelligens; resumeet er genereret ved hjælp af;
        resumeet er skrevet ved hjælp af; resumeet er skrevet med hjælp fra; resumeet er skrevet af ai;
        resumeet er automatisk oversat; resumeet er oversat automatisk; resumeet er maskinoversat;
        resumeet er oversat af ai; resumeet er oversat ved hjælp af; resumeet er automatisk genereret;
        resumeet er udarbejdet ved hjælp af; resumeet er produceret ved hjælp af; dette resume er lavet af ai;
        dette resume er lavet af en ai; dette resume er lavet af kunstig intelligens;
        dette resume er lavet med ai; dette resume er lavet ved hjælp af; dette resume er lavet med hjælp fra;
        dette resume er genereret af ai; dette resume er genereret af kunstig intelligens;
        dette resume er genereret ved hjælp af; dette resume er skrevet ved hjælp af;
        dette resume er skrevet med hjælp fra; dette resume er skrevet af ai;
        dette resume er automatisk oversat; dette resume er oversat automatisk; dette resume er maskinoversat;
        dette resume er oversat af ai; dette resume er oversat ved hjælp af;
        dette resume er automatisk genereret; dette resume er udarbejdet ved hjælp af;
        dette resume er produceret ved hjælp af; denne artikel er lavet af ai; denne artikel er lavet af en ai;
        denne artikel er lavet af kunstig intelligens; denne artikel er lavet med ai;
        denne artikel er lavet ved hjælp af; denne artikel er lavet med hjælp fra;
        denne artikel er genereret af ai; denne artikel er genereret af kunstig intelligens;
        denne artikel er genereret ved hjælp af; denne artikel er skrevet ved hjælp af;
        denne artikel er skrevet med hjælp fra; denne artikel er skrevet af ai;
        denne artikel er automatisk oversat; denne artikel er oversat automatisk;
        denne artikel er maskinoversat; denne artikel er oversat af ai; denne artikel er oversat ved hjælp af;
        denne artikel er automatisk genereret; denne artikel er udarbejdet ved hjælp af;
        denne artikel er produceret ved hjælp af; artiklen er lavet af ai; artiklen er lavet af en ai;
        artiklen er lavet af kunstig intelligens; artiklen er lavet med ai; artiklen er lavet ved hjælp af;
        artiklen er lavet med hjælp fra; artiklen er genereret af ai;
        artiklen er genereret af kunstig intelligens; artiklen er genereret ved hjælp af;
        artiklen er skrevet ved hjælp af; artiklen er skrevet med hjælp fra; artiklen er skrevet af ai;
        artiklen er automatisk oversat; artiklen er oversat automatisk; artiklen er maskinoversat;
        artiklen er oversat af ai; artiklen er oversat ved hjælp af; artiklen er automatisk genereret;
        artiklen er udarbejdet ved hjælp af; artiklen er produceret ved hjælp af; denne tekst er lavet af ai;
        denne tekst er lavet af en ai; denne tekst er lavet af kunstig intelligens; denne tekst er lavet med ai;
          denne tekst er genereret af ai;
        denne tekst er genereret af kunstig intelligens; denne tekst er genereret ved hjælp af;
        denne tekst er skrevet ved hjælp af; denne tekst er skrevet med hjælp fra; denne tekst er skrevet af ai;
        denne tekst er automatisk oversat; denne tekst er oversat automatisk; denne tekst er maskinoversat;
        denne tekst er oversat af ai; denne tekst er oversat ved hjælp af; denne tekst er automatisk genereret;
        denne tekst er udarbejdet ved hjælp af; denne tekst er produceret ved hjælp af; teksten er lavet af ai;
        teksten er lavet af en ai; teksten er lavet af kunstig intelligens; teksten er lavet med ai;
          teksten er genereret af ai;
        teksten er genereret af kunstig intelligens; teksten er genereret ved hjælp af;
          teksten er skrevet af ai;
        teksten er automatisk oversat; teksten er oversat automatisk; teksten er maskinoversat;
        teksten er oversat af ai; teksten er oversat ved hjælp af; teksten er automatisk genereret;
         teksten er produceret ved hjælp af; oversættelsen er lavet af ai;
        oversættelsen er lavet af en ai; oversættelsen er lavet af kunstig intelligens;
        oversættelsen er lavet med ai; oversættelsen er lavet ved hjælp af;
        oversættelsen er lavet med hjælp fra; oversættelsen er genereret af ai;
        oversættelsen er genereret af kunstig intelligens; oversættelsen er genereret ved hjælp af;
        oversættelsen er skrevet ved hjælp af; oversættelsen er skrevet med hjælp fra;
        oversættelsen er skrevet af ai; oversættelsen er automatisk oversat;
        oversættelsen er oversat automatisk; oversættelsen er maskinoversat; oversættelsen er oversat af ai;
        oversættelsen er oversat ved hjælp af; oversættelsen er automatisk genereret;
        oversættelsen er udarbejdet ved hjælp af; oversættelsen er produceret ved hjælp af; ai kan lave fejl;
        oplæst med en kunstig stemme; oplæst af en kunstig stemme; oplæst af en ai-stemme;
        oplæst med kunstig stemme; artiklen er oplæst af en; artiklen bliver læst op; artiklen læses op af en;
        oplæsningen er lavet med;
        avisen følger de presseetiske regler; vi er tilmeldt pressenævnet;
        vi får provision, hvis du køber via vores links; vi kan modtage kommission, hvis du køber;
        indholdet er produceret af annoncøren; redaktionen har ikke været involveret i indholdet;
        priserne er korrekte på udgivelsestidspunktet
      `),
      weak: phrases('dette er en kommentar')
    },
    cookie: {
      start: phrases(`
        vi bruger cookies; vi anvender cookies; denne hjemmeside bruger cookies;
        denne hjemmeside anvender cookies; dette website bruger cookies; dette websted bruger cookies;
        dette site bruger cookies; ved at fortsætte med at;
        hvis du fortsætter med at bruge dette; ved at tillade disse tredjeparts tjenester accepterer;
        denne service bruger ikke cookies; cookies manager af tarteaucitron.js;
        brug denne kontakt til at aktivere/deaktivere alle; denne applikation er altid nødvendig;
        her kan du se og ændre, hvilke; der har været ændringer siden dit sidste;
        vi og vores partnere gemmer; vi og vores partnere bruger; vi og vores partnere behandler;
        dette website anvender cookies; denne side bruger cookies; opbevare og/eller tilgå oplysninger;
        for at give dig den bedste oplevelse bruger; den tekniske lagring eller adgang;
        nødvendige cookies hjælper
      `),
      whole: phrases(`
        cookiepolitik; cookie-politik; cookieindstillinger; cookie-indstillinger; accepter alle;
        accepter cookies; accepter alle cookies; tillad alle; tillad alle cookies; afvis alle; kun nødvendige;
        kun nødvendige cookies; administrer samtykke; privatlivsindstillinger; cookie- og privatlivspolitik;
        acceptér alle;
        ok, accepter alle; skjul cookie-banner; præference for alle tjenester; afvis alle cookies;
        tillad udvalgte; aktiver/deaktiver alle applikatione;
        nødvendige cookies; gem indstillinger; gem præferencer
      `),
      weak: phrases(`
        accepter; afvis; cookies; samtykke; tillad; vi og vores partnere; ved at bruge vores; ved fortsat brug;
        vis detaljer;
        administrer tjenester; tilpas; beskyttelse af dit privatliv; obligatoriske cookies;
        informationer, som vi gemmer;
        legitim interesse; altid aktiv
      `)
    },
    paywall: {
      start: phrases(`
        log ind for at læse; log ind for at fortsætte; er du allerede abonnent; allerede abonnent?;
        har du allerede et abonnement; denne artikel er artiklen er kun for abonnenter;
        kun for abonnenter; læs videre med; få adgang til hele artiklen;
        artiklen er låst; læs artiklen gratis;
        opret en gratis konto for at læse; bliv abonnent for at læse; denne artikel er for abonnenter;
        du skal være abonnent; læs mere om fordelene ved et abonnement;
        med et digitalt abonnement får du;
        bliv abonnent, og lyt;
        som abonnent kan du ubegrænset; som abonnent kan du dele; som abonnent kan du lytte;
        som abonnent kan du læse;
        har du glemt din adgangskode;
        vil du læse hele artiklen; vil du læse hele historien;
        artiklen er kun for; denne artikel er kun for; artiklen er forbeholdt; denne artikel er forbeholdt;
        indholdet er kun for; har du allerede en konto;
        hvis du ser en artikel, du gerne vil; få adgang til artikler på; få adgang til alle artikler;
        opret en profil for at læse; opret en profil og læs; opret en profil for at fortsætte;
        opret en profil for at få adgang til artiklen; opret en profil, og læs;
        denne artikel er kun for abonnenter; denne artikel er forbeholdt abonnenter;
        denne artikel er kun for medlemmer; denne artikel er kun tilgængelig for abonnenter;
        denne artikel er eksklusiv for abonnenter; denne artikel er forbeholdt vores abonnenter;
        artiklen er kun for abonnenter; artiklen er forbeholdt abonnenter; artiklen er kun for medlemmer;
        artiklen er kun tilgængelig for abonnenter; artiklen er eksklusiv for abonnenter;
        artiklen er forbeholdt vores abonnenter; dette indhold er kun for abonnenter;
        dette indhold er forbeholdt abonnenter; dette indhold er kun for medlemmer;
        dette indhold er kun tilgængelig for abonnenter; dette indhold er eksklusiv for abonnenter;
        dette indhold er forbeholdt vores abonnenter; for at læse videre skal du logge ind;
        for at læse videre skal du være logget ind; for at læse videre skal du have abonnement;
        for at læse videre skal du være abonnent; for at læse videre skal du have et abonnement;
        for at læse videre, log ind; for at læse hele artiklen skal du logge ind;
        for at læse hele artiklen skal du være logget ind; for at læse hele artiklen skal du have abonnement;
        for at læse hele artiklen skal du være abonnent; for at læse hele artiklen skal du have et abonnement;
        for at læse hele artiklen, log ind; for at læse artiklen skal du logge ind;
        for at læse artiklen skal du være logget ind; for at læse artiklen skal du have abonnement;
        for at læse artiklen skal du være abonnent; for at læse artiklen skal du have et abonnement;
        for at læse artiklen, log ind; for at fortsætte skal du logge ind;
        for at fortsætte skal du være logget ind; for at fortsætte skal du have abonnement;
        for at fortsætte skal du være abonnent; for at fortsætte skal du have et abonnement;
        for at fortsætte, log ind;
        du har … gratis artikler tilbage; denne artikel er gratis for alle; denne artikel er åben for alle;
        abonnenter kan dele låste artikler; prøv 1 måned for 1 kr.; prøv en måned gratis; opsig når som helst
      `),
      whole: phrases(`
        allerede abonnent;
        for abonnenter; glemt adgangskode; glemt din adgangskode; opret konto; opret profil; min konto;
        min side;
        log ind her;
        bliv abonnent;
        køb abonnement;
        allerede medlem; administrer abonnement;
        vil du have adgang; sådan fungerer læselisten; sådan følger du; sådan følger du emner; få adgang nu;
        køb adgang; køb adgang nu; få adgang;
        opret en profil;
        har du ikke en konto?; glemt kodeord?;
        giv artiklen i gave; del fuld artikel; del artiklen gratis
      `),
      weak: phrases(`
        abonnent; premium; plus; eksklusivt; låst; adgangskode; konto; for at læse videre; for at læse resten;
        har du allerede en; få adgang til alle; prøv gratis; du kan læse resten; lås op for;
        ingen binding; log ind; log ud; abonnement; log på;
        registrer;
        husk mig;
        kun for medlemmer
      `)
    },
    app: {
      whole: phrases(`
        nu på google play; åbn i appen; læs i appen
      `),
      start: phrases(`
        download vores app; download appen; hent vores app; hent appen; åbn i app; få vores app;
        scan qr-koden for at hente appen
      `),
      weak: phrases('app; apps; download; hent')
    },
    donation: {
      start: phrases(`
        støt vores journalistik; støt vores arbejde; støt den frie presse; bliv støttemedlem;
        støt uafhængig journalistik;
        støt os
      `)
    },
    contact: {
      start: phrases(`
        har du et tip; har du en god historie; tip redaktionen; skriv til os; send os et tip;
        har du fundet en fejl; fundet en fejl; fandt du en fejl; har du spottet en fejl; rapportér fejl;
        ret en fejl; skriv til redaktionen; send dit indlæg;
        tip os på;
        har du feedback eller brug for; har du feedback til; kontakt redaktionen:;
        kontakt os gerne på automatiskoplaesning; oplever du problemer med login;
        har du fundet en fejl i artiklen; har du et nyhedstip?; tip os om en historie;
        deltag i vores afstemning; stem i vores afstemning; hvad synes du om artiklen?; kunne du lide artiklen?;
        var artiklen nyttig?
      `),
      whole: phrases(`
        send et tip;
        se resultat; se resultatet; vis resultat;
        fejl i artiklen?; rapporter fejl; fandt du en fejl i artiklen?;
        opsummer artiklen; vis resumé; få et resumé; stil et spørgsmål til artiklen;
        rapporter en fejl; meld en fejl; send os dine billeder; har du billeder eller video? send dem til os;
        bedøm artiklen; tak for din stemme; tak for din feedback; se resultater
      `),
      weak: phrases(`
        kontakt; fejl; feedback; har du tips; tip os; kontakt redaktionen; kontakt os; giv feedback;
        stem; afstemning
      `)
    },
    navigation: {
      start: phrases(`
        spring til indhold; spring til indholdet; hop til indhold; gå til indhold; gå til indholdet;
        gå til hovedindhold; gå til hovedindholdet; videre til indhold; tilbage til toppen;
        gå til forsiden; tilbage til forsiden; vis alle kommentarer; vis kommentarer; se kommentarer;
        læs kommentarer; indlæs flere; vis alle indlæg; du er her;
        printvenlig version; udskriv artiklen; permalink:;
        bogmærk permalinket; der skete en fejl, prøv igen;
        søg efter:;
        her er du:
      `),
      whole: phrases(`
        hovedmenu; privatlivspolitik; persondatapolitik; handelsbetingelser; vilkår og betingelser;
        brugervilkår; annoncér; næste artikel; forrige artikel; næste indlæg; forrige indlæg; næste side;
        forrige side; forrige næste; vis mere; vis flere; vis mindre; vis alle; luk menu; luk menuen; åbn menu;
        kundeservice; kundecenter; eavis; mindeord; dødsannoncer; gå til forside;
        forrige artikel næste artikel;
        der skete en fejl, prøv igen senere;
        abonner på: kommentarer til indlægget (atom); nyere opslag; ældre opslag;
        rul til toppen; scroll til toppen;
        tidligere indlæg; tidligere side;
        luk beskedvindue;
        spring navigation over; spring navigationen over;
        gå til opskrift; print opskrift; mørk tilstand; skift by;
        sådan arbejder vi; læs vores redaktionelle retningslinjer; vores redaktionelle principper;
        sådan tjekker vi fakta; derfor kan du stole på os; etiske retningslinjer; spil vores krydsord;
        test din viden; vis flere artikler; læs e-avisen; læs dagens avis
      `),
      weak: phrases(`
        menu; søg; luk; forside; hjem; næste; forrige; tilbage; hjælp; nyheder; sport; kultur; debat; indland;
        udland; erhverv; arkiv; video; tv; økonomi; penge; live; til forsiden; betingelser; om os; annoncering;
        se alle; se flere; e-avis; søg efter; job hos os; ansvarshavende chefredaktør; læserbreve;
        til toppen;
        start;
        arkiver; rediger; sorter efter; fortrolighedspolitik;
        side; sider; sidste
      `)
    },
    player: {
      start: phrases(`
        lyt til artiklen; lyt til artikel; hør artiklen; hør denne artikel; lyt til denne artikel;
        din browser understøtter ikke; videoen kan ikke; videoen er ikke tilgængelig; denne video er ikke;
        artiklen læses op;
        der er ikke oplæsning af denne artikel; kontakt os gerne på automatisk*; artiklen oplæses;
        denne artikel oplæses;
        du afbrød videoafspilningen; videoen kunne ikke indlæses, enten fordi serveren;
        fandt ikke en kompatibel kilde for denne;
        kontakt os gerne på automatisk; kontakt os gerne på automatiskoplaesning@;
        du kan også hjælpe ved at udfylde spørgeskemaet;
        oplæst af en ai-stemme;
        oplæst med kunstig stemme; artiklen bliver læst op;
        oplæsningen er lavet med;
        lyden er ikke tilgængelig; din browser understøtter ikke lydelementet
      `),
      whole: phrases(`
        afspil video; se video; se videoen; indlæser video; fuld skærm; afspiller nu; se med her; vis video;
        hør artikel;
        se alle billeder; vis alle billeder; se galleri; vis galleri; indlæser...; indlæser ...;
        luk fuldskærm; uden undertekster; uden undertekster for hørehæmmede;
        automatisk oplæsning; oplæst af maskinstemme;
        forstør billedet; se billedserie; åbn galleri;
        oplæst af robot; lyt (ai-stemme);
        lyd ikke tilgængelig; videoafspilleren indlæses; afspilningshastighed; undertekster fra;
        slå javascript til for at se videoen; se på youtube; alle afsnit; download afsnittet; næste billede;
        forrige billede; åbn billedserie; tilbage til galleriet; skjul billedtekst; swipe for at se mere
      `),
      weak: phrases(`
        pause; lyt; hør; lyd; lydstyrke; afspil lyd; se; afspil; lyd fra;
        video;
        aktuel tid; varighed; resterende tid; stream-type; indlæst; status; fuldskærm; uden lyd; med lyd;
        afspilningsrate; undertekster; undertekster for hørehæmmede; kapitler;
        kunstig stemme; ai-stemme; syntetisk stemme
      `)
    },
    embed: {
      start: phrases(`
        se dette opslag på instagram; vis dette opslag på instagram; se opslaget på instagram;
        et opslag delt af; et opslag delt; opslag delt af; dette indhold kan ikke; for at se indholdet;
        for at vise indholdet; tillad indhold; indholdet kan ikke vises; vis opslag på;
        dette indhold kan ikke vises; for at se dette indhold;
        der er ikke oplæsning af denne artikel; hvis du ser en artikel, du gerne vil;
        for at vise dette indhold; dette indhold er ikke tilgængeligt; aktiver javascript;
        slå javascript til
      `),
      weak: phrases('indhold fra; eksternt indhold')
    },
    truncation: {
      start: phrases(`
        læs hele artiklen; læs videre på; læs hele historien på; fortsæt læsningen på
      `),
      whole: phrases(`
        læs videre; fortsæt læsning; fortsæt med at læse; vis hele artiklen; læs artiklen;
        læs hele historien;
        fortsæt læsningen; læs hele indlægget
      `),
      weak: phrases(`
        læs resten af; læs mere;
        mere
      `)
    },
    byline: {
      start: phrases(`
        tekst:; tekst og foto:; af:; forfatter:; journalist:; redaktør:; tekst & foto:
      `),
      whole: phrases(`
        /ritzau/; af ritzau/reuters; nyhedsbureauet ritzau; gæsteskribent; ritzau/afp; ritzau/reuters
      `),
      weak: phrases(`
        af; journalist; forfatter; skribent; korrespondent; redaktør; reporter; tekst; skrevet af;
        af redaktionen; af ritzau; skribent:; publiceret af; redigeret af; redaktionen; ritzau; debattør
      `)
    },
    'about-author': {
      start: phrases(`
        se alle indlæg af;
        kontakt journalisten; skriv til journalisten; kontakt skribenten
      `),
      weak: phrases(`
        om forfatteren; om skribenten; flere artikler af; alle artikler af; mere fra samme
      `)
    },
    credit: {
      start: phrases(`
        foto:; foto :; fotos:; billede:; billeder:; billedtekst:; fotograf:; illustration:; grafik:;
        arkivbillede; modelfoto; genrefoto; collage:; foto: ritzau; foto: privat; privatfoto
      `),
      whole: phrases(`
        getty images; ritzau scanpix; forstør billede; shutterstock; pr-foto; billedserie; vis billedtekst
      `),
      weak: phrases(`
        foto; billede; kilde; fotograf; grafik; illustration; fotos; pr; arkivfoto; kilde:; pressefoto; video:;
        tegning:; foto/; scanpix; ritzau; privat; forstør
      `)
    },
    date: {
      start: phrases(`
        publiceret:; offentliggjort:; udgivet:; opdateret:; sidst opdateret; senest opdateret; senest ændret;
        sidst ændret;
        artiklen er opdateret kl; artiklen er opdateret klokken
      `),
      weak: phrases(`
        udgivet; dato; i dag; i går; siden; kl; timer siden; minutter siden; oprettet; publiceret;
        offentliggjort; udgivet den; opdateret; opdateret den; oprettet:; dato:; publiceret den;
        offentliggjort den;
        time siden; dage siden; dag siden; min. siden;
        for … minut siden; for … minutter siden; for … time siden; for … timer siden; for … dag siden;
        for … dage siden; for … uge siden; for … uger siden; for … måned siden; for … måneder siden;
        uge siden; uger siden; md. siden; mdr. siden
      `)
    },
    'reading-time': {
      start: phrases(`
        min læsetid; min. læsetid; min læsning; minutters læsning; læsetid:; minutters læsetid; min. læsning;
        læsetid ca; anslået læsetid; minutter at læse
      `),
      weak: phrases('læsetid; tager ca')
    },
    'sign-off': {
      start: phrases(`
        artiklen er oprindeligt; artiklen blev oprindeligt; denne artikel blev først;
        denne artikel er oprindeligt; denne artikel er skrevet af; indlægget er først bragt;
        artiklen er automatisk; rettet:
      `),
      whole: phrases(`
        /ritzau/; reuters; afp; ritzau/afp; ritzau/reuters; /ritzau/afp; /ritzau/reuters; kilde: ritzau
      `),
      weak: phrases(`
        kilde; kilder; slut; fakta; rettelse; kilde:; kilder:; oversat af; oversættelse:; artiklen er opdateret;
        artiklen er skrevet af; redigering:; ritzau
      `)
    }
  },
  requests: {
    page: phrases(`
        os; vores; følg os; tip os; skriv til os; kontakt os; støt os; send os
      `),
    readers: phrases('du; dig; din; dit; dine; i; jer; jeres; venligst'),
    deeds: phrases(`
        abonner; abonnér; tilmeld dig; tilmeld; registrer dig; følg; følg os; følg med; bliv; klik;
        del; del denne; synes godt om; hent; download; modtag; få; skriv; kommentér; kommenter; støt;
        log ind; logget ind; læs; accepter; gå ikke glip; tip; tip os; deltag;
        skriv til; skriv til os; kontakt os; send os; støt os
      `),
    things: {
      newsletter: phrases(`
        nyhedsbrev*; e-mail; e-mailadresse; mail; indbakke; gratis; notifikationer; seneste nyt;
        abonnement
      `),
      'comment-notice': phrases('kommentar; kommentarer; kommentarfeltet; debat; debatregler; debatten'),
      cookie: phrases('cookies; privatlivspolitik; personoplysninger; persondatapolitik; samtykke'),
      disclaimer: phrases('brugsbetingelser; handelsbetingelser; denne side; hjemmeside; vores hjemmeside'),
      follow: phrases(`
        sociale medier; vores kanal; vores side; vores facebook-side; facebook; instagram; twitter;
        youtube; google news; bluesky*; threads; mastodon*; tiktok*; telegram*; viber*; discord*;
        flipboard*; pinterest*; snapchat*; linkedin*; whatsapp*; google discover*; google news*;
        apple news*; msn; på x
      `),
      share: phrases('denne artikel; artiklen; dette indlæg; med venner; med dine venner'),
      app: phrases('vores app; appen'),
      paywall: phrases('abonnent; abonnenter; læse videre; læs videre; en konto; din konto'),
      donation: phrases('uafhængig journalistik; vores journalistik'),
      contact: phrases(`
        fejl i artiklen; fejl i teksten; et tip; tip til redaktionen
      `)
    },
    links: phrases(`
        klik her; via dette link; tilmeld dig her
      `),
    over: phrases(`
        kunne du lide; syntes du om
      `),
    own: {
      newsletter: phrases(`
        seneste nyt; seneste nyheder; vigtigste nyheder; flere nyheder; lokale nyheder; alle nyheder
      `),
      contact: phrases(`
        vores redaktion; redaktionen@; redaktion@; tip@; nyhedstip
      `),
      donation: phrases(`
        uafhængig journalistik; vores journalistik; fri journalistik
      `)
    }
  }
}

export default da
