import {bare} from './bare.ts'
import type {Language} from './language.ts'
import {phrases, words} from './lists.ts'

/** Swedish. */
export const sv: Language = {
  ...bare,
  tag: 'sv',
  name: 'Swedish',
  feedNotes: [['inlägget ', ' dök först upp på ']],
  signs: {
    words: words(`
      och att det i en som är på för med av till den har inte de om ett var men han ska kan från också så sig
      vid efter när nu vi man hade eller hon blir under över mot skulle där vara ut än sin mycket här bara få
      mer upp sedan alla ha säger kommer enligt
    `),
    letters: 'åäö'
  },
  quotes: ['””', '""', '’’', '»»'],
  decimal: ',',
  units: words(
    'procent procentenheter miljoner miljarder miljon miljard tusen kilometer mil meter kronor euro dollar ton liter hektar grader poäng km kg'
  ),
  clock: words('klockan kl'),
  undoubled: words('och från'),
  abbreviations: words(`
    bl.a t.ex d.v.s dvs m.m m.fl o.s.v osv s.k p.g.a pga f.d f.ö t.o.m fr.o.m i.e ca cirka kl nr sid s kap jfr
    resp inkl exkl max min milj mdr st jan feb mars apr aug sept okt nov dec dr prof kr tel red obs ev e.d dyl
    o.d fig t.f
  `),
  grammar: {
    ...bare.grammar,
    determiners: words(`
      en ett den det de min mitt mina din sin sitt sina vår vårt våra er deras hans hennes denna detta dessa
      varje ingen
    `),
    openEnded: words(`
      och att en ett eller samt eftersom fastän trots under mellan bland genom utan sina vår vårt våra deras
      denna från
    `),
    subjects: words('jag du han hon vi ni de man'),
    saying: words(`
      sade säger sa berättar berättade förklarar förklarade skriver skrev menar menade uppger uppgav tillägger
      tillade svarar svarade konstaterar konstaterade fortsätter anser hävdar hävdade betonar
    `),
    telling: words(`
      fick
      står stod ropade ropar skrek ber bad skämtar skämtade lovar lovade råder rådde föreslog föreslår uppmanar
      uppmanade erbjöd bjöd befallde hörde varnar varnade dömde beslutade kräver krävde sjöng sjunger frågar
      frågade viskade löd lyder påminner påminde hoppas
    `),
    citing: words('var stod lyder löd blev betyder låter lät heter hette'),
    transitive: words(`
      innehåller innebär omfattar erbjuder kräver utgör möjliggör säkerställer förhindrar upprättar möter
      uppnår tillåter innehöll innebar omfattade erbjöd krävde utgjorde mötte uppnådde tillät publicerade
      undertecknade
    `),
    finite: words(`
      är var blir blev har hade kan kunde ska skulle måste vill ville får fick går gick kommer kom står stod
      ligger låg finns fanns säger sade sa ger gav tar tog gör gjorde ser såg vet visste tror trodde heter
      hette börjar började slutar slutade fortsätter fortsatte visar visade
    `)
  },
  compounds: {
    words: words(`
      e-post e-posten e-handel e-handeln e-tjänst tv-serie tv-serien tv-program tv-programmet tv-kanal
      tv-kanalen it-företag it-företaget vd-posten eu-kommissionen eu-ländernas svensk-norsk svensk-norska
      svensk-finsk svensk-finska rysk-ukrainska israelisk-palestinska icke-statliga icke-statlig
      icke-vinstdrivande icke-våld ex-man ex-fru ex-make ex-president vice-ordförande pro-rysk pro-ryska
      anti-terror t-shirt t-tröja r-sträng a-laget b-laget
    `),
    tails: [],
    prefixes: words('ex icke pro anti tv it')
  },
  labels: {
    'read-more': {
      start: phrases(`
        läs också; läs även; läs mer om; läs mer här; läs vidare; läs hela artikeln; läs hela intervjun;
        se också; se även; se mer; lyssna också; mer om; mer läsning; mer från expressen; relaterad artikel;
        relaterade artiklar; relaterat innehåll; du kanske också gillar; andra läser också;
        andra har också läst; följ ämnen i artikeln; fler artiklar; fler nyheter;
        rekommenderad läsning;
        läs mer:; läs mer –; läs också –; se mer:; läs vidare:; missa inte:; läs fler;
        läs hela:; läs artikeln:; läs här:; se bilderna; se bilder; bildspel:; följ direkt;
        följ direktrapporteringen; se videon:; lyssna på podden:;
        mer om ämnet;
        läs fler artiklar; läs fler texter; läs fler nyheter; läs fler krönikor;
        relaterat:; fler nyheter:;
        lyssna även; läs mer om detta; läs också om; tidigare artikel; tidigare artiklar; lästips
      `),
      weak: phrases(`
        missa inte;
        läs; se; lyssna; video; bilder; bildspel; podd; mer; tv; grafik; just nu; följ; läs mer;
        rekommenderat; rekommenderade; mer nyheter
      `)
    },
    related: {
      whole: phrases(`
        relaterade artiklar; relaterade inlägg; relaterade nyheter; mest läst; mest lästa; mest lästa artiklar;
        senaste nytt; senaste nyheterna; senaste inläggen; senaste kommentarerna; fler artiklar; fler nyheter;
        mer läsning; läs också; läs även; rekommenderat för dig; du kanske också gillar; mest kommenterat;
        mest delat; populärt just nu; mer om ämnet; mer från sektionen; mest sett; just nu på startsidan;
        läs vidare; relaterat;
        redaktionen rekommenderar; mer från oss; föregående artikel; nästa artikel; föregående inlägg;
        nästa inlägg;
        mest läst av andra;
        inläggsnavigering;
        liknande artiklar; liknande inlägg; senaste artiklarna; rekommenderade artiklar; rekommenderas för dig;
        det här kanske också intresserar dig; du kanske också är intresserad av; mer i ämnet;
        mer från författaren; mer av skribenten; mer från skribenten; populära artiklar; annonsmaterial;
        andra läser; andra läser just nu; fler inlägg;
        senaste kommentarer;
        upptäck mer;
        externa artiklar; externa länkar; länktips;
        läs mer i ämnet; relaterad läsning; mest läst just nu; mest lästa artiklarna; populärast just nu;
        senaste nyheter; senaste artiklar; fler nyheter från; fler artiklar av författaren;
        fler från författaren; mer att läsa; missa inte detta; andra läste också; redaktionens val;
        vi rekommenderar; tidigare artiklar; tidigare artikel; lästips;
        mest läst idag; mest läst i dag; mest läst i veckan; mest läst senaste dygnet; mest läst den här veckan;
        populära inlägg i den här bloggen;
        mer från avdelningen
      `),
      weak: phrases(`
        relaterad; rekommenderat; populärt; senaste; trendar; toppnyheter; nyheter; mer;
        läs mer; till startsidan;
        rekommenderade; mer nyheter; missa inte;
        artiklar
      `)
    },
    continues: {
      start: phrases(`
        artikeln fortsätter efter annonsen; artikeln fortsätter nedan; artikeln fortsätter under annonsen;
        texten fortsätter efter annonsen; texten fortsätter under; artikeln fortsätter efter;
        texten fortsätter nedan; fortsätt läsa efter annonsen; artikeln fortsätter under bilden;
        klicka här för att; klicka här för; artikeln fortsätter under videon;
        fortsätt läsa under; fortsätt läsa efter;
        texten fortsätter efter; artikeln fortsätter under
      `)
    },
    ad: {
      whole: phrases(`
        annons; annonser; - annons -; annons:; annonsinnehåll; annons annons; sponsrat innehåll;
        sponsrat inlägg; annonssamarbete; betalt samarbete; innehåll från annonsör; hoppa över annons;
        slut på annons; annonsera här;
        annonsmaterial; betalt innehåll;
        annonslänkar; inlägget innehåller annonslänkar; annonsartiklar; annonsnytt; annonsreportage;
        betald placering; sponsrad; sponsrad artikel; sponsrad av; sponsormeddelande;
        annonserat innehåll; i annonssamarbete med; är en annons; våra annonsörer och partners;
        aktuellt på prisjakt;
        till butik; lägg i varukorg; köp nu; till erbjudandet; se pris
      `),
      weak: phrases(`
        sponsrat; sponsor; partner; samarbete; reklam; i samarbete med;
        annonsörer
      `)
    },
    'comment-heading': {
      start: phrases(`
        lämna ett svar; lämna en kommentar; skriv en kommentar; skriv kommentar; lämna kommentar;
        logga in för att kommentera; du måste logga in för att kommentera; du måste vara inloggad för att
      `),
      weak: phrases(`
        kommentera; kommentarer; kommentar; inga kommentarer; svar; svara; kommentering avstängd; diskutera;
        tanke om; tankar om; svar på; kommentar till; kommentarer till; en kommentar till; ett svar på;
        diskussion; var med i diskussionen; medlemsdiskussion; inled konversationen
      `),
      whole: phrases(`
        kommentera artikeln; kommentera artikel;
        skicka en kommentar;
        svararadera; svarsvara; svara radera;
        delta i diskussionen; bli först med att kommentera; bli först att kommentera; kommentarer är stängda;
        kommentarer är avstängda; visa alla kommentarer;
        lägg till kommentar
      `)
    },
    'comment-notice': {
      weak: phrases(`
        läs våra regler
      `),
      start: phrases(`
        e-postadressen publiceras inte; din e-postadress kommer inte publiceras;
        din e-postadress kommer inte att publiceras; din e-postadress publiceras inte;
        obligatoriska fält är märkta; spara mitt namn, min e-postadress och webbplats; kommentarer inaktiverade;
        kommentarerna är stängda; din kommentar inväntar granskning; du måste vara inloggad för att;
        denna webbplats använder akismet; meddela mig om nya kommentarer; meddela mig om nya inlägg;
        inga kommentarer än; inga kommentarer ännu;
        vänligen ange din kommentar; vänligen ange ditt namn; du har angett en felaktig e-post*;
        tack för din kommentar. din kommentar; kommentarer är stängda; kommentarer modereras
      `),
      whole: phrases(`
        denna kommentar är borttagen;
        kommentarsfältet är stängt; läs våra kommentarsregler; nyast först; sortera efter nyast
      `)
    },
    'comment-field': {
      start: phrases(`
        namn; ditt namn; e-post; e-postadress; din e-postadress; webbplats; kommentar; skicka kommentar;
        publicera kommentar; avbryt svar; obligatoriskt; obligatorisk;
        logga in för att svara; logga in för att lämna en kommentar
      `),
      whole: phrases(`
        anmäl kommentar
      `)
    },
    share: {
      start: phrases(`
        klicka för att dela; klicka för utskrift; klicka för att skriva ut; klicka för att e-posta;
        dela på facebook; dela på twitter; dela på x; dela på linkedin; dela via e-post; dela via mejl;
        dela via facebook; dela via twitter; öppnas i ett nytt fönster; öppnas i nytt fönster;
        gilla laddar in;
        dela gärna detta; dela gärna artikeln; dela gärna inlägget;
        skicka via e-post; dela på pinterest; dela på reddit; dela på telegram; dela på vk; dela på whatsapp;
        dela på xing
      `),
      whole: phrases(`
        dela det här; dela artikel; dela artikeln; dela den här artikeln; dela denna artikel; dela sidan;
        dela inlägget; dela nyheten; dela med; kopiera länk; kopiera länken; länk kopierad; skriv ut artikeln;
        spara artikel; spara artikeln; tipsa en vän; mejla artikeln; ge bort artikeln; ge bort artikel;
        dela detta; gilla detta;
        dela via;
        följ ämnen i artikeln;
        textstorlek;
        spara till senare; läs senare; sparad i din läslista; lägg till i läslistan; länken kopierad
      `),
      weak: phrases(`
        dela; skriv; spara; mejla; tipsa; delningar; tweeta; facebook; twitter; whatsapp; kopiera; e-post; mail;
        skriv ut; gilla; laddar;
        lyssna;
        hämta länk; andra appar
      `)
    },
    newsletter: {
      start: phrases(`
        prenumerera på vårt nyhetsbrev; prenumerera på nyhetsbrevet; prenumerera på våra nyhetsbrev;
        anmäl dig till vårt nyhetsbrev; anmäl dig till nyhetsbrevet; få vårt nyhetsbrev; få nyhetsbrevet;
        skriv upp dig på; tack för att du prenumererar; tack för din anmälan; genom att anmäla dig;
        här kan du registrera dig för; få mer kultur med våra nyhetsbrev;
        prenumerera för att få de senaste inläggen;
        upptäck mer från;
        jag godkänner att mina; jag godkänner villkoren;
        för att slutföra registreringen, klicka på bekräftelselänken;
        få våra nyhetsbrev
      `),
      whole: phrases(`
        registrera dig nu; visa i webbläsare; titta i din e-post nu; skriv in en giltig e-postadress;
        något gick fel. försök igen; prenumerera för uppdateringar;
        få nyheterna direkt i mobilen; få de senaste nyheterna direkt i mobilen
      `),
      weak: phrases(`
        nyhetsbrev; nyhetsbrevet; prenumerera; anmäl dig; pushnotiser; notiser; få nyheter direkt;
        missa inga nyheter;
        din e-postadress; ange din e-postadress; skriv in din e-postadress;
        avanmäl; registrera
      `)
    },
    follow: {
      start: phrases(`
        följ oss på; följ oss i; följ oss även på; gilla oss på; gå med i vår;
        lägg till oss som föredragen källa på google; lägg till oss som föredragen källa i google;
        lägg till oss som föredragen källa hos google; lägg till oss som din föredragna källa på google;
        lägg till oss som din föredragna källa i google; lägg till oss som din föredragna källa hos google;
        lägg till oss som en föredragen källa på google; lägg till oss som en föredragen källa i google;
        lägg till oss som en föredragen källa hos google; lägg till oss som favoritkälla på google;
        lägg till oss som favoritkälla i google; lägg till oss som favoritkälla hos google;
        lägg till oss som prioriterad källa på google; lägg till oss som prioriterad källa i google;
        lägg till oss som prioriterad källa hos google; lägg till … som föredragen källa på google;
        lägg till … som föredragen källa i google; lägg till … som föredragen källa hos google;
        lägg till … som din föredragna källa på google; lägg till … som din föredragna källa i google;
        lägg till … som din föredragna källa hos google; lägg till … som en föredragen källa på google;
        lägg till … som en föredragen källa i google; lägg till … som en föredragen källa hos google;
        lägg till … som favoritkälla på google; lägg till … som favoritkälla i google;
        lägg till … som favoritkälla hos google; lägg till … som prioriterad källa på google;
        lägg till … som prioriterad källa i google; lägg till … som prioriterad källa hos google;
        välj oss som föredragen källa på google; välj oss som föredragen källa i google;
        välj oss som föredragen källa hos google; välj oss som din föredragna källa på google;
        välj oss som din föredragna källa i google; välj oss som din föredragna källa hos google;
        välj oss som en föredragen källa på google; välj oss som en föredragen källa i google;
        välj oss som en föredragen källa hos google; välj oss som favoritkälla på google;
        välj oss som favoritkälla i google; välj oss som favoritkälla hos google;
        välj oss som prioriterad källa på google; välj oss som prioriterad källa i google;
        välj oss som prioriterad källa hos google; välj … som föredragen källa på google;
        välj … som föredragen källa i google; välj … som föredragen källa hos google;
        välj … som din föredragna källa på google; välj … som din föredragna källa i google;
        välj … som din föredragna källa hos google; välj … som en föredragen källa på google;
        välj … som en föredragen källa i google; välj … som en föredragen källa hos google;
        välj … som favoritkälla på google; välj … som favoritkälla i google; välj … som favoritkälla hos google;
        välj … som prioriterad källa på google; välj … som prioriterad källa i google;
        välj … som prioriterad källa hos google; gör oss till föredragen källa på google;
        gör oss till föredragen källa i google; gör oss till föredragen källa hos google;
        gör oss till din föredragna källa på google; gör oss till din föredragna källa i google;
        gör oss till din föredragna källa hos google; gör oss till en föredragen källa på google;
        gör oss till en föredragen källa i google; gör oss till en föredragen källa hos google;
        gör oss till favoritkälla på google; gör oss till favoritkälla i google;
        gör oss till favoritkälla hos google; gör oss till prioriterad källa på google;
        gör oss till prioriterad källa i google; gör oss till prioriterad källa hos google;
        du följer nu detta ämne; slå på notiser … nyhet; slå på aviseringar … nyheter;
        aktivera pushnotiser … nyheterna; få en notis när vi publicerar nya artiklar i ämnet;
        du kan lyssna på podden; följ … på bluesky; följ … på threads; följ … på mastodon; följ … på tiktok;
        följ … på telegram; följ … på whatsapp; följ … på flipboard; följ … på pinterest; följ … på discord;
        följ … på google news; följ … på apple news; följ … på msn; följ … på x; följ … på instagram;
        följ … på facebook; följ … på youtube; följ … på linkedin; följ … på viber
      `),
      whole: phrases(`
        följ oss; följ ämne; följ skribent; följ oss på sociala medier; följ ämnen;
        följ ämnet; följ detta ämne; följ skribenten; lägg till i mina nyheter; hantera bevakningar;
        bevaka ämnet; lyssna på spotify; nu finns vi på bluesky; nu finns vi på threads;
        nu finns vi på mastodon; nu finns vi på tiktok; nu finns vi på telegram; nu finns vi på whatsapp;
        nu finns vi på flipboard; nu finns vi på discord; nu finns vi på google news;
        nu finns vi på google discover; nu finns vi på apple news; nu finns vi på msn; nu finns vi på x;
        nu finns vi på pinterest; vi finns också på bluesky; vi finns också på threads;
        vi finns också på mastodon; vi finns också på tiktok; vi finns också på telegram;
        vi finns också på whatsapp; vi finns också på flipboard; vi finns också på discord;
        vi finns också på google news; vi finns också på google discover; vi finns också på apple news;
        vi finns också på msn; vi finns också på x; vi finns också på pinterest; läs oss på bluesky;
        läs oss på threads; läs oss på mastodon; läs oss på tiktok; läs oss på telegram; läs oss på whatsapp;
        läs oss på flipboard; läs oss på discord; läs oss på google news; läs oss på google discover;
        läs oss på apple news; läs oss på msn; läs oss på x; läs oss på pinterest; häng med oss på bluesky;
        häng med oss på threads; häng med oss på mastodon; häng med oss på tiktok; häng med oss på telegram;
        häng med oss på whatsapp; häng med oss på flipboard; häng med oss på discord;
        häng med oss på google news; häng med oss på google discover; häng med oss på apple news;
        häng med oss på msn; häng med oss på x; häng med oss på pinterest; du hittar oss på bluesky;
        du hittar oss på threads; du hittar oss på mastodon; du hittar oss på tiktok; du hittar oss på telegram;
        du hittar oss på whatsapp; du hittar oss på flipboard; du hittar oss på discord;
        du hittar oss på google news; du hittar oss på google discover; du hittar oss på apple news;
        du hittar oss på msn; du hittar oss på x; du hittar oss på pinterest
      `),
      weak: phrases('följ; följer; följare; sociala medier')
    },
    tags: {
      start: phrases(`
        etiketter:; taggar:; ämnen:; kategorier:; kategori:; nyckelord:; mer om:; ämnen i artikeln;
        publicerat i:; taggat:
      `),
      whole: phrases('relaterade ämnen; mer om ämnena'),
      weak: phrases(`
        ämnen; ämne; kategorier; kategori; nyckelord; taggat; i artikeln:; etiketter; taggar
      `)
    },
    copyright: {
      whole: phrases(`
        med ensamrätt;
        begär tillstånd för återanvändning; publicera artikeln på nytt; eftertryck förbjudes
      `),
      start: phrases(`
        alla rättigheter förbehålls; alla rättigheter reserverade; copyright ©; © copyright;
        innehållet är skyddat; eftertryck förbjudet;
        alla rättigheter förbehållna; citera gärna; under en creative commons;
        kopiering utan tillstånd är förbjuden; eftertryck utan tillstånd förbjudet;
        allt material är skyddat enligt; citera oss gärna, men ange källan;
        artikeln får inte kopieras utan tillstånd
      `),
      weak: phrases(`
        copyright; upphovsrätt; allt material på; licensierad under
      `)
    },
    disclaimer: {
      whole: phrases(`
        ai-genererad sammanfattning; ai-sammanfattning; sammanfattad av ai; sammanfattat av ai; skapad av ai;
        översatt av ai; maskinöversatt; sammanfattning av ai; gjord med ai; snabbversionen gjord av ai
      `),
      start: phrases(`
        artikeln innehåller annonslänkar; artikeln innehåller reklamlänkar; inlägget innehåller reklamlänkar;
        detta är en debattartikel; det här är en debattartikel; det här är en opinionstext;
        detta är en opinionstext; åsikterna i texten; detta är en annons; det här är en kommenterande text;
        kurserna är fördröjda;
        genom att använda denna webbplats godkänner du; genom att använda webbplatsen godkänner du;
        så här jobbar … med kvalitetsjournalistik;
        artikeln är översatt med;
        texten är översatt med ai; ansvarig utgivare:;
        sammanfattningen är gjord med stöd av ai; sammanfattningen är gjord med hjälp av ai;
        sammanfattningen är gjord av ai; sammanfattningen är genererad av;
        aftonbladet ansvarar inte för; vi är anslutna till det medieetiska;
        den här artikeln innehåller annonslänkar; artikeln innehåller affiliatelänkar;
        historisk avkastning är ingen;
        sammanfattningen är gjord med hjälp av; sammanfattningen är gjord med ai;
        sammanfattningen är gjord av en ai; sammanfattningen är skapad av ai; sammanfattningen är skapad med ai;
        sammanfattningen är skapad med hjälp av; sammanfattningen är genererad av ai;
        sammanfattningen är ai-genererad; sammanfattningen är automatiskt översatt;
        sammanfattningen är översatt automatiskt; sammanfattningen är översatt av ai;
        sammanfattningen är översatt med hjälp av; sammanfattningen är maskinöversatt;
        sammanfattningen är automatiskt genererad; sammanfattningen är skriven med hjälp av;
        sammanfattningen är framtagen med hjälp av; sammanfattningen är producerad med hjälp av;
        denna sammanfattning är gjord med hjälp av; denna sammanfattning är gjord av ai;
        denna sammanfattning är gjord med ai; denna sammanfattning är gjord av en ai;
        denna sammanfattning är skapad av ai; denna sammanfattning är skapad med ai;
        denna sammanfattning är skapad med hjälp av; denna sammanfattning är genererad av ai;
        denna sammanfattning är ai-genererad; denna sammanfattning är automatiskt översatt;
        denna sammanfattning är översatt automatiskt; denna sammanfattning är översatt av ai;
        denna sammanfattning är översatt med hjälp av; denna sammanfattning är maskinöversatt;
        denna sammanfattning är automatiskt genererad; denna sammanfattning är skriven med hjälp av;
        denna sammanfattning är framtagen med hjälp av; denna sammanfattning är producerad med hjälp av;
        den här sammanfattningen är gjord med hjälp av; den här sammanfattningen är gjord av ai;
        den här sammanfattningen är gjord med ai; den här sammanfattningen är gjord av en ai;
        den här sammanfattningen är skapad av ai; den här sammanfattningen är skapad med ai;
        den här sammanfattningen är skapad med hjälp av; den här sammanfattningen är genererad av ai;
        den här sammanfattningen är ai-genererad; den här sammanfattningen är automatiskt översatt;
        den här sammanfattningen är översatt automatiskt; den här sammanfattningen är översatt av ai;
        den här sammanfattningen är översatt med hjälp av; den här sammanfattningen är maskinöversatt;
        den här sammanfattningen är automatiskt genererad; den här sammanfattningen är skriven med hjälp av;
        den här sammanfattningen är framtagen med hjälp av; den här sammanfattningen är producerad med hjälp av;
         texten är gjord av ai; texten är gjord med ai; texten är gjord av en ai;
        texten är skapad av ai; texten är skapad med ai;
        texten är genererad av ai; texten är ai-genererad; texten är automatiskt översatt;
        texten är översatt automatiskt; texten är översatt av ai; texten är översatt med hjälp av;
        texten är maskinöversatt; texten är automatiskt genererad;
         texten är producerad med hjälp av; artikeln är gjord med hjälp av;
        artikeln är gjord av ai; artikeln är gjord med ai; artikeln är gjord av en ai; artikeln är skapad av ai;
        artikeln är skapad med ai; artikeln är skapad med hjälp av; artikeln är genererad av ai;
        artikeln är ai-genererad; artikeln är automatiskt översatt; artikeln är översatt automatiskt;
        artikeln är översatt av ai; artikeln är översatt med hjälp av; artikeln är maskinöversatt;
        artikeln är automatiskt genererad;  artikeln är framtagen med hjälp av;
        artikeln är producerad med hjälp av; den här artikeln är gjord med hjälp av;
        den här artikeln är gjord av ai; den här artikeln är gjord med ai; den här artikeln är gjord av en ai;
        den här artikeln är skapad av ai; den här artikeln är skapad med ai;
        den här artikeln är skapad med hjälp av; den här artikeln är genererad av ai;
        den här artikeln är ai-genererad; den här artikeln är automatiskt översatt;
        den här artikeln är översatt automatiskt; den här artikeln är översatt av ai;
        den här artikeln är översatt med hjälp av; den här artikeln är maskinöversatt;
        den här artikeln är automatiskt genererad; den här
        den här artikeln är framtagen med hjälp av; den här artikeln är producerad med hjälp av;
         översättningen är gjord av ai; översättningen är gjord med ai;
        översättningen är gjord av en ai; översättningen är skapad av ai; översättningen är skapad med ai;
        översättningen är skapad med hjälp av; översättningen är genererad av ai;
        översättningen är ai-genererad; översättningen är automatiskt översatt;
        översättningen är översatt automatiskt; översättningen är översatt av ai;
        översättningen är översatt med hjälp av; översättningen är maskinöversatt;
        översättningen är automatiskt genererad; översättningen är skriven med hjälp av;
        översättningen är framtagen med hjälp av; översättningen är producerad med hjälp av; ai kan göra fel;
        uppläst av en ai-röst; uppläst av en datorröst; uppläst av en syntetisk röst; artikeln läses upp av;
        artikeln är inläst av en; den här artikeln läses upp; uppläsningen är gjord med;
        uppläsningen är automatiskt genererad; ljudet är skapat med ai;
        vi följer reglerna för press, radio och tv; tidningen är ansluten till det;
        den här tidningen följer pressens etiska regler; vi kan få provision om du köper via våra länkar;
        om du handlar via länkarna kan vi få provision; innehållet är producerat av annonsören;
        innehållet har producerats av annonsören; redaktionen har inte varit delaktig i innehållet;
        priserna gällde vid publicering; priserna gäller vid publiceringstillfället
      `),
      weak: phrases('det är skribenten som; detta är en krönika')
    },
    cookie: {
      start: phrases(`
        vi använder cookies; vi använder kakor; den här webbplatsen använder; denna webbplats använder cookies;
        webbplatsen använder cookies; genom att fortsätta använda; genom att fortsätta surfa;
        genom att fortsätta rulla; om du fortsätter att surfa på denna;
        genom att tillåta dessa tjänster från tredje; den här tjänsten använder inte cookie;
        cookies manager av tarteaucitron.js; dát ođđa veahkehuhtii lea geavahuvvon dutkámus čáhciid;
        denna webbplats använder nödvändiga kakor för dess; den här hemsidan använder kakor för att;
        använd detta reglage för att aktivera/avaktivera samtliga; den här applikationen krävs alltid;
        här kan du se och anpassa vilken; det har skett förändringar sedan ditt senaste;
        vi och våra partners lagrar; vi och våra partner lagrar; vi och våra partners använder;
        den här sidan använder cookies; den här sajten använder cookies;
        lagra och/eller få åtkomst till; för att ge en bra upplevelse använder vi;
        den tekniska lagringen eller åtkomsten; nödvändiga cookies hjälper
      `),
      whole: phrases(`
        cookiepolicy; cookie policy; cookie-policy; cookieinställningar; cookie-inställningar; hantera cookies;
        acceptera alla; acceptera cookies; godkänn alla; godkänn cookies; acceptera alla cookies; avvisa alla;
        neka alla; integritetsinställningar; samtyckesinställningar; hantera samtycke; endast nödvändiga;
        ok, acceptera allt; dölj cookies banner; preferens för alla tjänster; tillåt alla cookie;
        neka alla cookies; tillåt kakor; acceptera markerat; ändra för alla appar;
        nödvändiga cookies; spara inställningar; godkänn alla cookies; visa preferenser
      `),
      weak: phrases(`
        acceptera; godkänn; neka; cookies; samtycke; jag förstår; vi och våra partner; genom att använda vår;
        om cookies;
        hantera tjänster; personifiera; skydda din integritet; tillåta; förneka; dutkámus čáhci;
        obligatoriska kakor; avböj kakor; kakpolicy; information som vi samlar; avböj;
        berättigat intresse; alltid aktiv
      `)
    },
    paywall: {
      start: phrases(`
        logga in för att läsa; logga in för att fortsätta; redan prenumerant?; är du redan prenumerant;
        har du redan ett konto; den här artikeln är för prenumeranter; artikeln är låst;
        enbart för prenumeranter; läs vidare som prenumerant;
        köp digital prenumeration; läs vidare med; lås upp artikeln;
        det här är en plusartikel;
        skapa konto för att läsa vidare; bli prenumerant för att läsa;
        läs gratis till; prenumerera och få; du vet väl att du kan skapa;
        för att läsa hela artikeln;
        vill du läsa hela artikeln; jag är redan prenumerant;
        för att läsa artikeln krävs; för att läsa vidare;
        den här artikeln är endast för; den här artikeln är låst; den här artikeln är bara för;
        obegränsad tillgång till alla artiklar; obegränsad tillgång till allt innehåll;
        obegränsad tillgång till allt på; obegränsad tillgång till alla våra;
        obegränsad tillgång till plusartiklar; obegränsad tillgång till låsta;
        skapa konto för att läsa; skapa konto för att fortsätta; skapa konto för att kommentera;
        skapa ett gratis konto för att läsa; skapa ett gratis konto för att fortsätta;
        skapa ett gratis konto och läs;
        för att läsa vidare behöver du; för att läsa hela artikeln behöver;
        för att läsa hela artikeln krävs;
        den här artikeln är bara för prenumeranter; den här artikeln är endast för prenumeranter;
        den här artikeln är låst för prenumeranter; den här artikeln är exklusiv för prenumeranter;
        den här artikeln är tillgänglig för prenumeranter;
        den här artikeln är endast tillgänglig för prenumeranter;
        den här artikeln är bara tillgänglig för prenumeranter; artikeln är bara för prenumeranter;
        artikeln är endast för prenumeranter; artikeln är låst för prenumeranter;
        artikeln är exklusiv för prenumeranter; artikeln är tillgänglig för prenumeranter;
        artikeln är endast tillgänglig för prenumeranter; artikeln är bara tillgänglig för prenumeranter;
        detta innehåll är bara för prenumeranter; detta innehåll är endast för prenumeranter;
        detta innehåll är låst för prenumeranter; detta innehåll är exklusiv för prenumeranter;
        detta innehåll är tillgänglig för prenumeranter; detta innehåll är endast tillgänglig för prenumeranter;
        detta innehåll är bara tillgänglig för prenumeranter; innehållet är bara för prenumeranter;
        innehållet är endast för prenumeranter; innehållet är låst för prenumeranter;
        innehållet är exklusiv för prenumeranter; innehållet är tillgänglig för prenumeranter;
        innehållet är endast tillgänglig för prenumeranter; innehållet är bara tillgänglig för prenumeranter;
        för att läsa vidare behöver du logga in; för att läsa vidare måste du logga in;
        för att läsa vidare krävs inloggning; för att läsa vidare behöver du vara prenumerant;
        för att läsa vidare måste du vara prenumerant; för att läsa vidare, logga in;
        för att läsa vidare logga in; för att läsa hela artikeln behöver du logga in;
        för att läsa hela artikeln måste du logga in; för att läsa hela artikeln krävs inloggning;
        för att läsa hela artikeln behöver du vara prenumerant;
        för att läsa hela artikeln måste du vara prenumerant; för att läsa hela artikeln, logga in;
        för att läsa hela artikeln logga in; för att fortsätta läsa behöver du logga in;
        för att fortsätta läsa måste du logga in; för att fortsätta läsa krävs inloggning;
        för att fortsätta läsa behöver du vara prenumerant; för att fortsätta läsa måste du vara prenumerant;
        för att fortsätta läsa, logga in; för att fortsätta läsa logga in;
        för att läsa artikeln behöver du logga in; för att läsa artikeln måste du logga in;
        för att läsa artikeln krävs inloggning; för att läsa artikeln behöver du vara prenumerant;
        för att läsa artikeln måste du vara prenumerant; för att läsa artikeln, logga in;
        för att läsa artikeln logga in;
        du har … gratisartiklar kvar; den här artikeln är fri att läsa; den här artikeln är upplåst;
        prenumeranter kan dela låsta artiklar; prova 1 månad för 1 krona; läs en månad för 1 kr;
        avsluta när du vill
      `),
      whole: phrases(`
        redan prenumerant;
        plusartikel; för prenumeranter; mitt konto; min sida; glömt lösenord; glömt ditt lösenord; skapa konto;
        prenumerera nu; låst artikel; mina sidor;
        endast för prenumeranter;
        prova nu; visa hela artikeln;
        tillgång till alla artiklar;
        redan medlem; hantera prenumeration;
        bli prenumerant nu; köp prenumeration;
        skapa konto gratis;
        skapa ett gratis konto;
        glömt lösenordet?; har du inget konto?; inte medlem?;
        dela som gåva; ge bort denna artikel; bara för dig som prenumererar
      `),
      weak: phrases(`
        prenumerant; premium; plus; exklusivt; låst; konto; lösenord;
        för att fortsätta läsa; bli prenumerant; prova gratis; inloggad som; ingen bindningstid; logga in;
        logga ut;
        registrera;
        kom ihåg mig;
        exklusivt för medlemmar
      `)
    },
    app: {
      whole: phrases(`
        ladda ned på google play; hämta i app store; läs i appen
      `),
      start: phrases(`
        ladda ner vår app; ladda ner appen; hämta vår app; hämta appen; ladda hem appen; öppna i appen;
        skanna qr-koden för att ladda ner appen
      `),
      weak: phrases('app; appar; ladda ner')
    },
    donation: {
      start: phrases(`
        stöd vår journalistik; stöd vårt arbete; swisha till; bli månadsgivare;
        swisha ett bidrag;
        stöd oberoende journalistik
      `),
      whole: phrases(`
        tycker du om den här artikeln? stöd författaren genom
      `),
      weak: phrases('stöd oss; swisha; bidra med')
    },
    contact: {
      start: phrases(`
        har du tips; har du ett tips; har du nyhetstips; tipsa redaktionen; kontakta reportern; hittat ett fel;
        hittat fel; har du hittat ett fel; rapportera fel; rapportera ett fel; rätta texten; skicka in din;
        skriv till oss;
        kontakta oss:;
        vet du mer eller har bilder; vet du mer? kontakta redaktionen;
        tipsa oss; har du sett något fel;
        upptäckt ett fel?; har du upptäckt ett fel?; ser du ett fel?;
        har du ett nyhetstips?; rösta i vår omröstning; svara på vår enkät; vad är din reaktion?;
        gillade du artikeln?; var artikeln användbar?
      `),
      whole: phrases(`
        så arbetar vi;
        så jobbar vi med nyheter läs mer här; så jobbar vi med nyheter;
        visa resultat; se resultat; rätta artikeln; ge feedback; vad tyckte du om artikeln;
        vet du något mer om denna händelse; vet du något mer om händelsen; vet du mer om händelsen;
        fel i artikeln?; rätta fel i artikeln; hittat fel i artikeln?;
        sammanfatta artikeln; visa sammanfattning; ställ en fråga om artikeln;
        anmäl textfel; rapportera fel i artikeln; skicka in dina bilder;
        skicka dina bilder och filmer till redaktionen; betygsätt artikeln; tack för din röst;
        tack för din feedback
      `),
      weak: phrases(`
        kontakt; tips; rättelse; kontakta oss; kontakta redaktionen; mejla till; så jobbar vi med;
        så här arbetar; vi rättar;
        rösta; omröstning;
        snabbversion
      `)
    },
    navigation: {
      start: phrases(`
        hoppa till innehåll; hoppa till innehållet; hoppa till huvudinnehåll; hoppa till huvudinnehållet;
        gå till innehåll; gå till innehållet; gå direkt till; till innehållet;
        tillbaka till toppen; tillbaka till startsidan; visa alla kommentarer; visa kommentarer;
        läs kommentarer; läs kommentarerna; ladda fler; visa alla inlägg; du är här;
        utskriftsversion; skriv ut artikeln; permalänk; logga in registrera;
        bokmärk permalänken;
        sök efter:; tillbaka till början;
        visningar:; antal visningar:; här är du:
      `),
      whole: phrases(`
        huvudmeny; integritetspolicy; personuppgiftspolicy; användarvillkor; allmänna villkor; nästa artikel;
        föregående artikel; nästa inlägg; föregående inlägg; nästa sida; föregående sida; föregående nästa;
        visa mer; visa fler; visa mindre; visa alla; läs fler; stäng meny; stäng menyn; öppna meny; öppna menyn;
        vanliga frågor; kundservice; kundtjänst; etidning; e-tidningen; om webbplatsen; sök på sidan;
        föregående artikel nästa artikel;
        prenumerera på: kommentarer till inlägget (atom); senaste inlägg; äldre inlägg;
        rulla till toppen; scrolla till toppen; skrolla till toppen;
        nyare inlägg; följande inlägg; tidigare inlägg;
        hoppa över navigering; hoppa över navigeringen;
        till receptet; skriv ut recept; mörkt läge; ljust läge; byt ort;
        så jobbar vi; våra publicistiska principer; läs vår redaktionella policy; därför kan du lita på oss;
        så granskar vi fakta; spela vårt korsord; testa dina kunskaper; visa fler artiklar; läs i e-tidningen
      `),
      weak: phrases(`
        meny; sök; stäng; hem; start; nästa; föregående; tillbaka; hjälp; nyheter; sport; ekonomi; kultur;
        opinion; debatt; inrikes; utrikes; nöje; ledare; arkiv; video; tv; till startsidan; om oss; annonsera;
        e-tidning; tillgänglighet; ansvarig utgivare; sök efter;
        till toppen;
        startsida;
        bostad; näringsliv; kultur & nöje; förening; lokalt; familj;
        kommentarsnavigering; redigera; redigera det här; sortera efter; dialogruta;
        sida; sidor; sista; i den här artikeln
      `)
    },
    player: {
      start: phrases(`
        lyssna på artikeln; lyssna på artikel; lyssna på den här artikeln; din webbläsare stöder inte;
        din webbläsare stödjer inte; videon är inte tillgänglig; videon kan inte; videospelare;
        artikeln läses upp;
        lyssna på fortsättningen;
        använd upp/ner-piltangenterna för att öka eller sänka;
        början av dialogfönster. escape avbryter och stänger; slutet av dialogfönster;
        det gick inte att hitta någon kompatibel; det gick inte att ladda videon, antingen;
        det här är ett dialogruta; den här dialogrutan kan stängas genom att;
        du har avbrutit videouppspelningen; använd vänster/höger piltangent för att spola en;
        använd upp/ner piltangent för att öka eller;
        uppläst av en ai-röst; uppläst av en datorröst; artikeln läses upp av;
        uppläsningen är gjord med;
        uppläsningen är automatiskt genererad;
        ljudet är inte tillgängligt; din webbläsare stöder inte ljudelementet
      `),
      whole: phrases(`
        spela video; spela klipp; spela upp video; se videon; se klippet; se klipp; laddar video; nu spelas;
        uppläst artikel; se hela klippet;
        se alla bilder; visa bildspel; visa alla bilder; laddar...; laddar ...;
        lyssna på texten;
        dialogruta för textningsinställningar; stäng dialogruta; ej fullskärm;
        återgå till live, uppspelningen är inte live; återgå till live, uppspelningen är live; text av;
        beskrivningar av; återställ alla inställningar till standardvärden;
        förstora bilden; öppna bildspel; se bildspel; öppna galleri; visa galleri;
        lyssna (ai-röst);
        just nu i radio;
        ljud saknas; videospelaren laddas; undertexter av; aktivera javascript för att se videon; se på youtube;
        alla avsnitt; ladda ner avsnittet; nästa bild; föregående bild; tillbaka till galleriet; dölj bildtext;
        svep för att se mer
      `),
      weak: phrases(`
        spela; pausa; paus; ljud; volym; lyssna; se; klipp; spela upp; helskärm; ljud av;
        video;
        dämpning; ljudspelare; ljudspår; text på; kapitel; aktuell tid; beskrivningar; total tid;
        typsnittsfamilj; fullskärm; laddad; uppspelningshastighet; förlopp; förloppsmätare; återstående tid;
        spela upp igen; strömningstyp; textkantstil; ljud på; volymnivå; textningsinställningar;
        undertextsinställningar; tidslinje; livesändning; volymkontroll; textning/undertexter;
        ai-röst; datorröst; syntetisk röst;
        foton
      `)
    },
    embed: {
      whole: phrases(`
        visa externt innehåll; externt innehåll; visa innehåll
      `),
      start: phrases(`
        visa detta inlägg på instagram; visa det här inlägget på instagram; se det här inlägget på;
        ett inlägg delat av; inlägg delat av; det här innehållet kan inte; för att se innehållet;
        detta är innehåll från; innehållet kommer från; visa inlägget på; här visas innehåll från;
        tillåt innehåll;
        för att se det här innehållet; för att visa detta innehåll; för att kunna visa detta innehåll;
        det här innehållet är inte; den här videon är inte; aktivera javascript;
        här finns innehåll från
      `),
      weak: phrases(' genom att klicka på')
    },
    truncation: {
      start: phrases(`
        läs hela artikeln; läs hela texten; läs vidare på; fortsätt läsa på; läs resten av; läs hela inlägget
      `),
      whole: phrases(`
        fortsätt läsa; läs vidare; läs artikeln; visa hela artikeln;
        läs mer här;
        läs hela nyheten
      `),
      weak: phrases(`
        läs mer;
        fortsätt;
        mer
      `)
    },
    byline: {
      start: phrases(`
        text:; text och foto:; text & foto:; av:; skribent:; reporter:; författare:; publicerad av; redaktör:;
        text och bild:; ansvarig utgivare:
      `),
      whole: phrases('nyhetsbyrån tt; tt-afp; tt nyhetsbyrån; tt-reuters'),
      weak: phrases(`
        av; text; reporter; skribent; författare; journalist; korrespondent; redaktör; tv4; skriven av; av tt;
        redaktionen; tt; debattör; gästskribent
      `)
    },
    'about-author': {
      start: phrases(`
        visa alla inlägg av;
        mejla reportern; kontakta skribenten; mejla skribenten; kontakta artikelförfattaren
      `),
      weak: phrases(`
        om författaren; om skribenten; fler artiklar av; alla artiklar av; mer av samma
      `)
    },
    credit: {
      start: phrases(`
        foto:; foto :; bild:; bilder:; bild :; bildtext:; fotograf:; illustration:; grafik:; arkivfoto;
        genrebild; montage:; skärmdump:; foto: tt; foto: privat; bild: tt; pressbild
      `),
      whole: phrases(`
        getty images; förstora bild; förstora; bildspel; shutterstock; visa bildtext
      `),
      weak: phrases(`
        foto; bild; källa; fotograf; grafik; illustration; bilder; arkivbild; källa:; foto/; video:; skärmdump;
        privat; tt; montage
      `)
    },
    date: {
      start: phrases(`
        publicerad:; publicerat:; uppdaterad:; senast uppdaterad; uppdaterat:; senast uppdaterat; senast ändrad;
        senast publicerad; ändrad:; publicerades:
      `),
      weak: phrases(`
        publicerat; uppdaterat; idag; i dag; igår; i går; sedan; datum; kl; timmar sedan; minuter sedan;
        publicerad; publicerad den; publicerat den; uppdaterad; uppdaterad den; datum:; skapad:;
        timme sedan; dagar sedan; dag sedan; tim sedan; min sedan;
        för … minut sedan; för … minuter sedan; för … timme sedan; för … timmar sedan;
        för … dag sedan; för … dagar sedan; för … vecka sedan; för … veckor sedan; för … månad sedan;
        för … månader sedan; för … min sen; för … tim sedan; för … d sedan; för … v. sedan; för … mån. sen
      `)
    },
    'reading-time': {
      start: phrases(`
        min lästid; min läsning; minuters läsning; lästid:; minut läsning; min att läsa; minuter lästid;
        beräknad lästid; lästid cirka
      `),
      weak: phrases('lästid; läs ca')
    },
    'sign-off': {
      start: phrases(`
        artikeln är tidigare publicerad; den här artikeln publicerades först; artikeln publicerades först;
        artikeln publicerades ursprungligen; texten är automatgenererad; artikeln är skapad av
      `),
      whole: phrases('afp; reuters; tt-afp; tt-afp-reuters; källa: tt'),
      weak: phrases(`
        källa; källor; slut; rättelse; fotnot; källa:; källor:; översättning:; översatt av;
        artikeln har uppdaterats; tt
      `)
    }
  },
  requests: {
    page: phrases(`
        oss; vår; vårt; våra; följ oss; tipsa oss; mejla oss; kontakta oss; stöd oss; hör av dig till oss;
        skriv till oss
      `),
    readers: phrases('du; dig; din; ditt; dina; ni; er; vänligen; snälla'),
    deeds: phrases(`
        prenumerera; anmäl dig; registrera dig; skriv upp dig; följ; följ oss; gå med; klicka; dela;
        gilla; ladda ner; ladda ned; få; lämna; kommentera; skriv; stöd; stötta; logga in; inloggad;
        läs; godkänn; missa inte; tipsa; tipsa oss; håll dig uppdaterad; bli; mejla;
        hör av dig; hör av dig till oss; mejla oss; kontakta oss; skicka in; skriv till oss; stöd oss
      `),
    things: {
      newsletter: phrases(`
        nyhetsbrev*; mejl; e-post; e-postadress; mejladress; inkorg; gratis; kostnadsfritt;
        pushnotiser; senaste nytt; prenumeration
      `),
      'comment-notice': phrases('kommentar; kommentarer; kommentarsfältet; kommentarerna; modereras'),
      cookie: phrases('cookies; kakor; integritetspolicy; personuppgifter; personuppgiftspolicy'),
      disclaimer: phrases('användarvillkor; allmänna villkor; den här sidan; vår webbplats; vår sajt'),
      follow: phrases(`
        sociala medier; vår kanal; vår sida; vår facebooksida; facebook-grupp; facebook; instagram;
        twitter; youtube; google news; bluesky*; threads; mastodon*; tiktok*; telegram*; viber*;
        discord*; flipboard*; pinterest*; snapchat*; linkedin*; whatsapp*; google discover*;
        google news*; apple news*; msn; på x
      `),
      share: phrases('den här artikeln; artikeln; inlägget; med vänner; med dina vänner; till en vän'),
      app: phrases('vår app; appen'),
      paywall: phrases(`
        prenumerant; prenumeranter; läsa vidare; fortsätta läsa; fortsätt läsa; ett konto;
        ditt konto; plus
      `),
      donation: phrases('oberoende journalistik; vår journalistik'),
      contact: phrases(`
        fel i texten; fel i artikeln; ett tips; tips till redaktionen
      `)
    },
    links: phrases(`
        klicka här; anmäl dig här
      `),
    over: phrases(`
        gillade du; tyckte du om
      `),
    own: {
      newsletter: phrases(`
        senaste nytt; senaste nyheterna; viktigaste nyheterna; missa några nyheter; lokala nyheter;
        alla nyheter
      `),
      contact: phrases(`
        vår redaktion; redaktionen@; redaktion@; tips@; nyhetstips
      `),
      donation: phrases(`
        oberoende journalistik; vår journalistik; fri journalistik
      `)
    }
  }
}

export default sv
