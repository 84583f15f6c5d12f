import type {Language} from './language.ts'
import {phrases, words} from './lists.ts'

/** Italian. */
export const it: Language = {
  tag: 'it',
  name: 'Italian',
  feedNotes: [
    ['l’articolo ', ' proviene da '],
    ["l'articolo ", ' proviene da ']
  ],
  signs: {
    words: words(`
      di e il la che in a per un è del non con i le l si da una della dei al come più sono nel anche dell ha
      alla ma delle gli ai o dal lo su se all dalla degli ci nella sua suo hanno alle dopo stato stata essere
      questo nell questa sul era perché tra cui
    `),
    letters: ''
  },
  quotes: ['«»', '“”', '""'],
  decimal: ',',
  units: words(
    'milioni miliardi milione miliardo per km kg metri euro cento mila chilometri dollari punti tonnellate litri ettari gradi'
  ),
  clock: words('alle dalle'),
  undoubled: words('il lo la gli le un una di del della con per da'),
  elisions: words(`
    l d un c dell all dall nell sull coll quell quest bell sant dov cos com anch nient tutt mezz senz qualcun
    nessun ciascun
  `),
  spacedMarks: '',
  abbreviations: words(`
    sig sigg sig.ra sig.na dott dott.ssa dr prof prof.ssa proff avv ing arch geom rag cav comm on sen gen magg
    cap ten serg mons ss s st sr jr ecc etc es p.es cfr v vd pag pagg p pp art artt vol voll n nn nr tel fig tab
    ca max min a.c d.c c.so p.za p.zza v.le s.p.a s.r.l s.n.c soc f.lli c.c gen.le ibid op cit prov genn febbr
    feb apr mag giu lug ago sett set ott nov dic
  `),
  grammar: {
    determiners: words(`
      il lo la i gli le un uno una suo sua suoi sue mio mia miei mie tuo tua tuoi tue nostro nostra nostri
      nostre vostro vostra vostri vostre questo questa questi queste quel quello quella quei quegli quelle ogni
      alcuni alcune qualche
    `),
    openEnded: words(`
      di del dello della dei degli delle al allo alla ai agli alle dal dallo dalla dai dagli dalle nel nello
      nella nei negli nelle sul sullo sulla sui sugli sulle col coi il lo la gli le un ed od ma né che in con
      per tra fra ogni qualche mediante affinché poiché
    `),
    transitive: words(`
      include includono incluse includere contiene contengono contenere costituisce costituiscono costituire
      provoca provocano provocò provocare garantisce garantiscono garantire riceve ricevono ricevette ricevere
      rappresentano rappresentare affronta affrontano affrontare fornisce forniscono fornire distrugge
      distruggono distrusse distruggere respinge respingono respinse respingere coinvolge coinvolgono
      coinvolgere implica implicano offrono offrì ottenne ottenere raggiunse raggiungere richiedere permettere
      evitare mantenere stabilire stabilisce stabiliscono
    `),
    finite: words(`
      è sono era erano fu furono sarà saranno sarebbe sarebbero sia siano fosse sta stanno stava stavano siamo
      ha hanno aveva avevano ebbe avrà avranno avrebbe avrebbero abbia abbiano ho abbiamo può possono poteva
      potevano potrà potrebbe potrebbero deve devono doveva dovrà dovrebbe vuole vogliono voleva va vanno andava
      andrà fa fanno faceva fece fecero farà dice dicono diceva disse dissero afferma spiega aggiunge racconta
      sostiene ricorda annuncia arriva arrivano arrivò resta restano rimane rimangono rimase continua continuano
      diventa divenne dà danno diede viene vengono veniva venne esce uscì comincia cominciò inizia iniziò
      finisce finì morì vinse perse tornò cadde salì esiste esistono sembra bisogna c'è c’è c'era c’era c'erano
      c’erano s'è s’è
    `),
    subjects: words('io tu lui lei egli ella noi voi loro essi esse ciò nessuno chi'),
    saying: words(`
      dice dicono diceva disse dissero detto afferma affermano affermò affermato spiega spiegano spiegò spiegato
      aggiunge aggiunse aggiunto racconta raccontano raccontò raccontato sottolinea sottolineano sottolineato
      assicura assicurato dichiara dichiarò dichiarato osserva osservò osservato commenta commentò commentato
      ricorda ricordò ricordato conclude concluse concluso risponde rispose risposto ammette ammise ammesso
      precisa precisato sostiene sostenne sostenuto ribadisce ribadito ribatte replica replicò replicato avverte
      avvertito chiede chiese chiesto scrive scrisse scritto annuncia annunciato confessa confida prosegue
      insiste chiarisce chiarito evidenzia evidenziato rivela rivelato
    `),
    telling: words(`
      legge leggeva gridò grida gridava gridavano urlò urla scherza scherzò chiedono chiedeva promette
      prometteva promise consiglia consigliò ordinò ordina propone propose offriva offre ripeteva ripete pregò
      prega invita invitava canta cantò cantavano proclama decise deciso stabilito recita recitava implora
      implorò suggerisce suggerì sussurrò mormorò sorride ride ammonisce diceva spera sperano
    `),
    citing: words('era fu diceva dice sembra significa suonava')
  },
  compounds: {
    words: words(`
      nord-est nord-ovest sud-est sud-ovest centro-destra centro-sinistra centro-nord centro-sud est-ovest
      nord-sud italo-francese italo-americano italo-americana italo-tedesco italo-svizzero anglo-americano
      franco-tedesco franco-tedesca russo-ucraino russo-ucraina israelo-palestinese israelo-palestinesi
      arabo-israeliano cino-americano austro-ungarico greco-romano greco-romana politico-militare
      tecnico-scientifico tecnico-scientifica socio-economico socio-economica socio-sanitario socio-sanitaria
      storico-artistico storico-artistica medico-legale medico-scientifico economico-finanziario
      economico-finanziaria giuridico-amministrativo ex-presidente ex-ministro ex-sindaco ex-marito ex-moglie
      vice-presidente vice-ministro vice-sindaco vice-premier week-end post-terremoto anti-mafia anti-corruzione
      anti-terrorismo anti-covid filo-russo filo-russi qualità-prezzo
    `),
    tails: [],
    prefixes: words('ex vice anti pro filo neo italo post')
  },
  labels: {
    'read-more': {
      start: phrases(`
        leggi anche; leggi pure; leggi tutto; leggi di più; leggi l'articolo; leggi l'articolo completo;
        leggi l'intervista; leggi la notizia; leggi l'approfondimento; leggete anche; da leggere anche;
        vedi anche; guarda anche; guarda il video; guarda le foto; guarda la fotogallery; ascolta anche;
        potrebbe interessarti; potrebbe interessarti anche; ti potrebbe interessare;
        ti potrebbe interessare anche; ti può interessare; potrebbero interessarti; articolo correlato;
        articoli correlati; notizia correlata; notizie correlate; contenuti correlati; correlati;
        articoli simili; approfondisci; continua a leggere; sullo stesso argomento; sullo stesso tema;
        scopri anche; consigliati per te; leggi … qui; leggi l'articolo … su;
        leggi qui:; guarda qui:; leggi ancora; non perderti;
        leggi anche qui; per approfondire:; approfondimento:; le foto:; fotogallery:; fotogallery;
        la fotogallery; il video:; nel video:; lo speciale:; la diretta:; segui la diretta;
        leggi inoltre;
        leggi articolo; approfondisci con il podcast; approfondisci con; clicca qui per leggere;
        per approfondire leggi;
        l'articolo completo su; leggi l'articolo completo su; leggi l'articolo integrale su;
        l'articolo integrale su;
        leggi su; leggi tutto su; leggi l'articolo su; leggi la notizia su; scopri di più:;
        fonte ed articolo completo qui; fonte e articolo completo qui;
        leggi l’intervista completa; guarda di più; guarda l’intervista completa; guarda l’approfondimento;
        vedi di più; vedi l’intervista completa; vedi l’approfondimento; ascolta di più;
        ascolta l’intervista completa; ascolta l’approfondimento; scopri l’intervista completa;
        scopri l’approfondimento; leggete di più; leggete ancora; leggete tutto; leggete qui;
        leggete l’articolo completo; leggete l’intervista completa; leggete l’articolo;
        leggete l’approfondimento; ne avevamo parlato; ne abbiamo parlato
      `),
      weak: phrases(`
        leggi; leggi qui; guarda; vedi; ascolta; video; gallery; podcast; infografica; da leggere;
        da vedere; da non perdere; non perdere; per approfondire; per saperne di più; scopri di più; in foto;
        in video; altre notizie; altri articoli;
        consigliati; in evidenza; approfondimenti; articoli consigliati;
        foto
      `)
    },
    related: {
      whole: phrases(`
        articoli correlati; articolo correlato; notizie correlate; contenuti correlati; leggi anche; leggi pure;
        vedi anche; potrebbe interessarti; potrebbe interessarti anche; ti potrebbe interessare;
        ti potrebbe interessare anche; ti può interessare; potrebbero interessarti; i più letti; le più lette;
        più letti; più lette; gli articoli più letti; i più visti; articoli più letti; più visti;
        ultimi articoli; articoli recenti; articoli simili; altri articoli; altre notizie; consigliati per te;
        raccomandati per te; sullo stesso argomento; dello stesso autore; altri contenuti; notizie del giorno;
        scelti per te; argomenti correlati; le notizie più lette; sullo stesso tema;
        articolo precedente; articolo successivo; prossimo articolo; articoli correlatialtro dall'autore;
        ultimi pubblicati; editoriali e commenti di oggi; ultime notizie da;
        controlla anche;
        navigazione articoli; navigazione articolo;
        ti potrebbero interessare; ti potrebbe anche interessare; potrebbero interessarti anche;
        ti consigliamo; i più letti della settimana; i più letti del giorno; cronaca: i più letti;
        altro dall'autore; gli ultimi articoli; dal web; dai blog; news recenti; notizie recenti;
        video del giorno; altre news; notizie dal web; post correlati; correlati; i più commentati;
        video più visti; articoli suggeriti; ultime news; ultime notizie; le ultime notizie;
        il più letto; i più letti di oggi; brand connect; in evidenza oggi;
        altre notizie dalla sezione;
        tutte le notizie; tutti gli articoli; tutti i video;
        forse ti potrebbe interessare; gli articoli più letti della settimana; le notizie più lette di oggi;
        altro su questo argomento; più popolari; i più popolari; più commentati; consigliato per te;
        scelti dalla redazione; ti potrebbe piacere; potrebbe piacerti; potrebbe piacerti anche;
        dalla stessa categoria; più letti della settimana;
        le più lette della settimana; i più letti del mese; post popolari in questo blog;
        i più condivisi; le scelte della redazione; altro da questa sezione; gli utenti hanno letto anche
      `),
      weak: phrases(`
        correlato; consigliati; popolari; di tendenza; approfondimenti; altro; tendenze; ultime;
        ultima ora; da non perdere; in evidenza; in primo piano; primo piano;
        in questo articolo;
        per saperne di più; da leggere; articoli consigliati;
        temi caldi;
        di più su; di più sul; di più sulla
      `)
    },
    continues: {
      start: phrases(`
        continua a leggere dopo la pubblicità; continua dopo la pubblicità; l'articolo continua dopo;
        l'articolo prosegue dopo; l'articolo continua sotto; prosegue dopo la pubblicità;
        la notizia continua dopo; l'articolo prosegue sotto; continua a leggere sotto;
        clicca qui per; cliccate qui per; articolo continua sotto; articolo continua dopo;
        l'articolo continua dopo la; il testo continua dopo; continua dopo il;
        continua a leggere dopo; leggi dopo la pubblicità;
        la notizia prosegue sotto; la notizia prosegue dopo
      `)
    },
    ad: {
      start: phrases(`
        caro lettore, la pubblicità; per favore, disattiva l'ad blocker; per favore disattiva l'ad blocker;
        disattiva l'ad blocker
      `),
      whole: phrases(`
        pubblicità; pubblicita; pubblicità pubblicità; annuncio pubblicitario; contenuto sponsorizzato;
        contenuti sponsorizzati; link sponsorizzati; messaggio pubblicitario; informazione pubblicitaria;
        chiudi pubblicità; salta annuncio; articolo sponsorizzato; pubbliredazionale; contenuto promozionale;
        informazione redazionale; contenuti promozionali; contenuto pubblicitario; post sponsorizzato;
        sponsorizzati; partners commerciali; i nostri partner; i nostri partners;
        vedi offerta; vai all’offerta; aggiungi al carrello; acquista ora; compra su amazon; vedi su amazon;
        acquista su amazon; scopri il prezzo;
        partnership retribuita; contenuto a pagamento; in collaborazione con
      `),
      weak: phrases(`
        sponsorizzato; sponsor; promozione; partner; annuncio; annunci; redazionale; advertising
      `)
    },
    'comment-heading': {
      whole: phrases(`
        i commenti dei lettori; i commenti degli utenti;
        commenta per primo; sii il primo a commentare;
        rispondielimina; risposterispondi; rispondi elimina; risposteelimina;
        registrati per commentare; devi accedere per commentare; accedi o registrati per commentare;
        commenti facebook;
        leggi tutti i commenti
      `),
      start: phrases(`
        lascia un commento; lascia il tuo commento; lascia una risposta; lascia la tua risposta;
        lasciare un commento; lasciate un commento; lasciaci un commento; lasci un commento; scrivi un commento;
        scrivi il tuo commento; scrivere un commento; scrivi una risposta; aggiungi un commento;
        aggiungi commento; aggiungi il tuo commento; aggiungi nuovo commento; inserisci un commento;
        inserisci il tuo commento; inserisci commento; invia un commento; pubblica un commento;
        posta un commento; commenta questo articolo; commenta l'articolo; commenta la notizia;
        accedi per commentare; accedi per lasciare un commento; effettua il login per commentare;
        devi effettuare il login per commentare;
        per commentare questo articolo; accedi o registrati per; effettua il login per;
        entra nella conversazione; accedi per partecipare;
        devi effettuare il login per;
        per poter scrivere un'opinione; per poter lasciare un commento
      `),
      weak: phrases(`
        commenti; commenta; rispondi; risposta; risposte; discussione; nessun commento; commenti disabilitati;
        ancora nessun commento; leggi i commenti; vedi i commenti; mostra i commenti;
        partecipa alla discussione; dì la tua; di' la tua; cosa ne pensi; commento all'articolo;
        commento su; commenti su; commento a; pensiero su; pensieri su; risposta a; risposte a;
        un commento su; un pensiero su; una risposta a;
        scrivi
      `)
    },
    'comment-notice': {
      weak: phrases(`
        più recenti
      `),
      start: phrases(`
        il tuo indirizzo email non sarà pubblicato; il tuo indirizzo e-mail non sarà pubblicato;
        il tuo indirizzo mail non sarà pubblicato; il tuo indirizzo di posta elettronica non sarà pubblicato;
        il suo indirizzo email non sarà pubblicato; il suo indirizzo e-mail non sarà pubblicato;
        il vostro indirizzo email non sarà pubblicato; l'indirizzo email non verrà pubblicato;
        l'indirizzo e-mail non verrà pubblicato; l'indirizzo email non sarà pubblicato;
        il tuo indirizzo email non verrà pubblicato; il tuo indirizzo e-mail non verrà pubblicato;
        la tua email non sarà pubblicata; la tua e-mail non sarà pubblicata; la tua mail non sarà pubblicata;
        la tua email non verrà pubblicata;
        salva il mio nome, email e sito web in questo browser per la prossima volta che commento;
        salva il mio nome, email, e sito web in questo browser per la prossima volta che commento;
        salva il mio nome, la mia email e il mio sito web in questo browser per la prossima volta che commento;
        do il mio consenso affinché un cookie salvi i miei dati (nome, email, sito web) per il prossimo commento;
        questo sito usa akismet per ridurre lo spam; questo sito utilizza akismet per ridurre lo spam;
        questo sito usa akismet per ridurre lo spam. scopri come i tuoi dati vengono elaborati;
        scopri come i tuoi dati vengono elaborati; scopri come vengono elaborati i dati derivati dai commenti;
        i commenti sono chiusi; il tuo commento è in attesa di moderazione;
        il tuo commento è in attesa di approvazione; devi essere connesso per inviare un commento;
        devi essere collegato per inviare un commento; devi essere loggato per inviare un commento;
        devi effettuare il login per inviare un commento; devi accedere per inviare un commento;
        per commentare devi effettuare il login; avvertimi via email in caso di risposte al mio commento;
        avvertimi via email alla pubblicazione di un nuovo articolo;
        inviami notifiche per nuovi commenti via e-mail; inviami una e-mail con i nuovi post;
        avvisami via e-mail quando ci sono nuovi commenti; notificami nuovi commenti via e-mail;
        inserisci i tuoi dati qui sotto o clicca su un'icona per effettuare l'accesso;
        clicca qui per annullare la risposta; per favore inserisci il tuo commento;
        per favore inserisci il tuo nome qui; hai inserito un indirizzo email errato; devi accedere per;
        per commentare è necessario; per commentare devi; per poter commentare; i commenti sono moderati;
        i commenti sono soggetti; commenti disabilitati;
        gentile lettore, la pubblicazione dei commenti;
        i commenti saranno pubblicati dopo; infine non è consentito accedere al servizio;
        vi preghiamo di segnalare eventuali problemi tecnici; resta in contatto con la community;
        abbiamo deciso di impostare questi limiti per migliorare; devi effettuare l'accesso per commentare;
        devi effettuare l'accesso per lasciare un commento;
        nessun tag html consentito; indirizzi web ed email si trasformano in link automaticamente;
        gli indirizzi web e email diventano automaticamente dei link;
        linee e paragrafi vanno a capo automaticamente; il contenuto di questo campo è privato;
        per scrivere un commento; per lasciare un commento; per inserire un commento; avvisami via email;
        avvertimi via email; i commenti pubblicati dai lettori; grazie per il tuo commento. il tuo commento;
        per poter scrivere un commento; per poter scrivere un'opinione; se non sei registrato clicca;
        occorre aver fatto il login per inviare; il tuo commento è in attesa di;
        se vuoi commentare sui nostri articoli; se vuoi commentare questo articolo;
        devi effettuare il login per commentare; devi effettuare il login per lasciare;
        devi effettuare il login per inserire; devi effettuare il login per poter commentare;
        devi effettuare il login per inviare; devi effettuare il login per pubblicare;
        devi effettuare il login per scrivere;
        devi essere connesso per commentare; devi essere connesso per inviare;
        devi essere connesso per lasciare; devi essere connesso per pubblicare;
        devi essere connesso per scrivere
      `),
      whole: phrases(`
        accedi o registrati; leggi i contributi; registrati o accedi;
        questo commento è stato rimosso;
        iscriviti per commentare; dicci la tua nei commenti; partecipa al dibattito; accedi per commentare;
        registrati per commentare;
        i commenti a questo articolo sono chiusi; leggi le linee guida della community;
        leggi la policy dei commenti; mostra tutti i commenti; ordina per più recenti;
        partecipa alla conversazione
      `)
    },
    'comment-field': {
      start: phrases(`
        nome; il tuo nome; nome e cognome; cognome; email; e-mail; la tua email; la tua e-mail; indirizzo email;
        indirizzo e-mail; posta elettronica; mail; sito web; sito; sito internet; website; url; commento;
        il tuo commento; messaggio; il tuo messaggio; invia commento; invia il commento; inserisci il commento;
        pubblica commento; pubblica il commento; posta commento; invia risposta; invia; anteprima;
        annulla risposta; annulla la risposta; annulla; obbligatorio; richiesto; facoltativo;
        non sarà pubblicato; non verrà pubblicato; non sarà pubblicata; non pubblicato;
        i campi obbligatori sono contrassegnati; i campi obbligatori sono contrassegnati con;
        i campi obbligatori sono segnati con; i campi obbligatori sono evidenziati con;
        campi obbligatori contrassegnati; i campi contrassegnati con * sono obbligatori; campi obbligatori;
        esci;
        fare il login per rispondere; effettuare il login per lasciare un commento
      `),
      whole: phrases(`
        segnala commento
      `)
    },
    share: {
      start: phrases(`
        fai clic qui per condividere; fai clic per condividere; fai clic qui per stampare;
        fai clic qui per inviare; fai clic per inviare; condividi su facebook; condividi su twitter;
        condividi su x; condividi su whatsapp; condividi su linkedin; condividi su telegram;
        condividi via email; condividi via mail; condividi tramite; si apre in una nuova finestra;
        apri in una nuova finestra;
        visitato … visite oggi; visitata … visite oggi;
        inviare via email; condividi su pinterest; condividi su reddit; condividi su vk; condividi su xing
      `),
      whole: phrases(`
        condividi su; condividi questo articolo; condividi l'articolo; condividi articolo; condividi la notizia;
        condividi questa notizia; condividi con; condividilo; copia link; copia il link; link copiato;
        invia per email; invia via email; invia ad un amico; invia a un amico; stampa articolo;
        stampa questo articolo; stampa l'articolo; stampa questa pagina; salva articolo; salva l'articolo;
        aggiungi ai preferiti; leggi dopo; regala questo articolo; regala articolo; condividi sui social;
        invia tramite emailpostalo sul blogcondividi su xcondividi su facebook;
        invia tramite emailpostalo sul blogcondividi su xcondividi su facebookcondividi su pinterest;
        ti è piaciuto l'articolo? condividilo; ti è piaciuto questo articolo? condividilo;
        salva per dopo; leggi più tardi; salvato nella tua lista
      `),
      weak: phrases(`
        stampa; invia; salva; copia; email; tweet; facebook; twitter; whatsapp; preferiti; regala; twitta;
        condividi; mi piace; caricamento; condivisioni;
        dimensione testo; dimensione del testo; dimensione carattere;
        ottieni link; altre app
      `)
    },
    newsletter: {
      start: phrases(`
        iscriviti alla newsletter; iscriviti alla nostra newsletter; iscriviti alle newsletter;
        iscriviti alle nostre newsletter; iscriviti gratis alla; iscriviti per ricevere;
        ricevi la newsletter; ricevi la nostra newsletter; ricevi le notizie; ricevi ogni giorno;
        ricevi gratis; resta aggiornato con; rimani aggiornato con; resta sempre aggiornato;
        rimani sempre aggiornato; grazie per esserti iscritto; grazie per l'iscrizione;
        iscriviti alla … newsletter*;
        ricevi … nella tua casella; iscriviti a … newsletter; iscriviti alla … newsletter;
        ricevi le; ricevi tutte le; ricevi ogni; vuoi ricevere; vuoi restare informato;
        vuoi rimanere informato; vuoi restare aggiornato; vuoi rimanere aggiornato;
        per restare sempre aggiornato; per rimanere sempre aggiornato; per essere sempre aggiornato;
        resta informato; iscriviti qui; iscriviti subito; attiva le notifiche;
        prendi visione dell'informativa; acconsento all'invio; acconsento all'invio di comunicazioni; vuoi ricevere tutto il meglio;
        e non dimenticare le newsletter;
        abbonati per ricevere gli ultimi articoli; abbonati ora per continuare a leggere;
        scopri di più da;
        iscrivendoti accetti; ho letto e accetto; dichiaro di aver letto;
        acconsento al trattamento;
        per completare l'iscrizione, clicca il link di;
        vuoi ricevere tutto il meglio di; vuoi ricevere le notizie; vuoi ricevere le nostre notizie;
        se vuoi ricevere gli aggiornamenti;
        iscriviti ora per continuare a leggere
      `),
      whole: phrases(`
        le nostre newsletter; iscriviti ora; rimani aggiornato; resta aggiornato; iscrizione newsletter;
        accedi ora; vedi nel browser; ora controlla la tua email; inserisci un indirizzo email valido;
        qualcosa è andato storto, per favore, riprova; iscriviti per aggiornamenti
      `),
      weak: phrases(`
        newsletter; iscriviti; iscrizione; notifiche; abbonati; avvisi; per restare aggiornato;
        per rimanere aggiornato;
        inserisci la tua email; inserisci il tuo indirizzo email; inserisci la tua mail;
        disiscriviti; il tuo indirizzo email
      `)
    },
    follow: {
      start: phrases(`
        seguici su; seguici anche su; segui la nostra pagina; segui il nostro canale; segui i nostri;
        segui tutte le notizie; unisciti al nostro canale; unisciti al canale; iscriviti al nostro canale;
        iscriviti al canale; entra nel nostro canale; entra nel canale; aggiungi come fonte preferita;
        clicca qui per seguire; segui … su facebook; segui … su instagram; segui … su twitter;
        segui … su google news;
        seguici anche su google news;
        segui … su whatsapp; segui … su telegram; segui … anche su; segui la nostra;
        segui il nostro; segui tutte; unisciti al nostro; unisciti alla nostra; entra nel nostro;
        iscriviti al nostro; iscriviti gratis; leggi tutte le; per altre notizie; per tutte le notizie;
        per tutti gli aggiornamenti; clicca qui per; aggiungi … alle fonti; aggiungi … tra le fonti;
        scegli … come fonte;
        seguici sui social; seguici sui nostri; resta aggiornato; rimani aggiornato; ricevi le nostre notizie;
        segui il canale;
        aggiungici come fonte preferita; aggiungici tra le fonti preferite;
        aggiungici tra le tue fonti preferite; aggiungici alle tue fonti preferite;
        aggiungici come tua fonte preferita; sceglici come fonte preferita; sceglici tra le fonti preferite;
        sceglici tra le tue fonti preferite; sceglici alle tue fonti preferite;
        sceglici come tua fonte preferita; aggiungi tra le fonti preferite; aggiungi tra le tue fonti preferite;
        aggiungi alle tue fonti preferite; aggiungi come tua fonte preferita; scegli come fonte preferita;
        scegli tra le fonti preferite; scegli tra le tue fonti preferite; scegli alle tue fonti preferite;
        scegli come tua fonte preferita; aggiungi … come fonte preferita; aggiungi … tra le fonti preferite;
        aggiungi … tra le tue fonti preferite; aggiungi … alle tue fonti preferite;
        aggiungi … come tua fonte preferita; scegli … come fonte preferita; scegli … tra le fonti preferite;
        scegli … tra le tue fonti preferite; scegli … alle tue fonti preferite;
        scegli … come tua fonte preferita;
        ora segui questo argomento; ricevi un avviso quando esce un nuovo articolo su questo tema;
        puoi ascoltare il podcast su; segui … su bluesky; segui … su threads; segui … su mastodon;
        segui … su tiktok; segui … su flipboard; segui … su pinterest; segui … su discord;
        segui … su apple news; segui … su msn; segui … su x; segui … su youtube; segui … su linkedin;
        segui … su viber
      `),
      whole: phrases(`
        seguici; seguici su facebook; seguici su google news; i nostri social; seguici su google;
        segui questo argomento; segui l’argomento; segui questo autore; segui l’autore;
        aggiungi ai miei argomenti; ricevi gli aggiornamenti su questo argomento;
        ricevi notifiche su questo argomento; gestisci le notifiche; ascolta su spotify; ascoltalo su spotify;
        siamo anche su bluesky; siamo anche su threads; siamo anche su mastodon; siamo anche su tiktok;
        siamo anche su telegram; siamo anche su whatsapp; siamo anche su flipboard; siamo anche su discord;
        siamo anche su google news; siamo anche su google discover; siamo anche su apple news;
        siamo anche su msn; siamo anche su x; siamo anche su pinterest; leggici su bluesky; leggici su threads;
        leggici su mastodon; leggici su tiktok; leggici su telegram; leggici su whatsapp; leggici su flipboard;
        leggici su discord; leggici su google news; leggici su google discover; leggici su apple news;
        leggici su msn; leggici su x; leggici su pinterest; unisciti a noi su bluesky;
        unisciti a noi su threads; unisciti a noi su mastodon; unisciti a noi su tiktok;
        unisciti a noi su telegram; unisciti a noi su whatsapp; unisciti a noi su flipboard;
        unisciti a noi su discord; unisciti a noi su google news; unisciti a noi su google discover;
        unisciti a noi su apple news; unisciti a noi su msn; unisciti a noi su x; unisciti a noi su pinterest;
        trovaci anche su bluesky; trovaci anche su threads; trovaci anche su mastodon; trovaci anche su tiktok;
        trovaci anche su telegram; trovaci anche su whatsapp; trovaci anche su flipboard;
        trovaci anche su discord; trovaci anche su google news; trovaci anche su google discover;
        trovaci anche su apple news; trovaci anche su msn; trovaci anche su x; trovaci anche su pinterest
      `),
      weak: phrases(`
        segui; social; follower; seguaci; segui su; segui gli aggiornamenti; metti mi piace;
        rimani informato
      `)
    },
    tags: {
      start: phrases(`
        tag:; tags:; argomenti:; argomento:; temi:; categorie:; categoria:; parole chiave:; etichette:;
        argomenti trattati; leggi altro su:;
        su questo argomento:; in questo articolo:
      `),
      whole: phrases('argomenti correlati; tag articolo; temi trattati'),
      weak: phrases(`
        temi; categorie; categoria; etichette; argomento; sezioni; rubriche; persone; luoghi; archiviato in;
        riguarda:; più informazioni su; altri articoli su; argomenti; tag; tags; parole chiave
      `)
    },
    copyright: {
      start: phrases(`
        tutti i diritti riservati; riproduzione riservata; © riproduzione riservata; riproduzione vietata;
        è vietata la riproduzione; vietata la riproduzione; copyright ©; © copyright; proprietà riservata;
        tutti i diritti sono riservati;
        quest'opera è distribuita; quest'opera è rilasciata; questo articolo è distribuito;
        è vietata la riproduzione anche;
        tutti gli articoli in questo sito sono;
        è vietata la riproduzione, anche parziale
      `),
      whole: phrases(`
        riproduzione riservata © copyright ansa; copyright ansa;
        licenza creative commons;
        richiedi l’autorizzazione alla riproduzione; acquista i diritti; ripubblica questo articolo
      `),
      weak: phrases("copyright; licenza; diritti riservati; licenza d'uso")
    },
    disclaimer: {
      start: phrases(`
        i contenuti di questo articolo; questo articolo contiene link di affiliazione;
        questo articolo contiene link affiliati; questo articolo non costituisce;
        contenuto in collaborazione con;
        i commenti sono di responsabilità; quotazioni in differita;
        utilizzando questo sito, accetti; utilizzando questo sito accetti;
        utilizzando questo sito l'utente accetta; questo articolo è stato realizzato;
        articolo realizzato con;
        potremmo ricevere una commissione; potremmo percepire una commissione;
        acquistando tramite questi link;
        in qualità di affiliato amazon; in qualità di affiliati amazon;
        questo articolo è stato pubblicato in; questa voce è stata pubblicata in;
        le posizioni espresse in questo articolo; le opinioni espresse in questo articolo;
        questo sito contribuisce all’audience; questo sito contribuisce alla audience;
        questo articolo è pubblicato con licenza; questo articolo è distribuito con licenza;
        il contenuto di questo articolo; il contenuto di questo sito; il contenuto di questo blog;
        il contenuto di questo post; il contenuto di questo portale; il contenuto di questo comunicato;
        i prezzi potrebbero variare rispetto; i prezzi potrebbero variare dopo la pubblicazione;
        i prezzi potrebbero variare dalla data;
        le informazioni contenute in questo articolo; le informazioni contenute in questo sito;
        le informazioni contenute in questo comunicato; le informazioni contenute in questo blog;
        le informazioni contenute in questo contenuto; le informazioni contenute in questo portale;
        le opinioni espresse in questo sito; le opinioni espresse in questo blog;
        le opinioni espresse in questo post; le opinioni espresse in questo testo;
        le opinioni espresse in questo contributo; le opinioni espresse in questo spazio;
        questo articolo è stato tradotto automaticamente; articolo generato con;
        questo articolo ha scopo puramente; questo articolo ha scopo esclusivamente;
        questo articolo ha uno scopo puramente; questo articolo ha finalità puramente;
        questo articolo non sostituisce; questo contenuto ha scopo; questo contenuto non costituisce;
        alcuni link in questo articolo; alcuni dei link in questo;
        questo post contiene link di affiliazione; i rendimenti passati non;
        il gioco è vietato ai minori; il gioco può causare dipendenza;
        le opinioni espresse in questo articolo sono;
        questo riassunto è stato generato dall’intelligenza artificiale;
        questo riassunto è stato generato dall’ia;
        questo riassunto è stato generato da un’intelligenza artificiale;
        questo riassunto è stato generato con l’intelligenza artificiale;
        questo riassunto è stato generato con l’ia;
        questo riassunto è stato generato con l’aiuto dell’intelligenza;
        questo riassunto è stato generato con l’aiuto dell’ia;
        questo riassunto è stato generato con il supporto dell’intelligenza;
        questo riassunto è stato generato con l’ausilio dell’intelligenza;
        questo riassunto è stato generato automaticamente;
        questo riassunto è stato realizzato dall’intelligenza artificiale;
        questo riassunto è stato realizzato dall’ia;
        questo riassunto è stato realizzato da un’intelligenza artificiale;
        questo riassunto è stato realizzato con l’intelligenza artificiale;
        questo riassunto è stato realizzato con l’ia;
        questo riassunto è stato realizzato con l’aiuto dell’intelligenza;
        questo riassunto è stato realizzato con l’aiuto dell’ia;
        questo riassunto è stato realizzato con il supporto dell’intelligenza;
        questo riassunto è stato realizzato con l’ausilio dell’intelligenza;
        questo riassunto è stato realizzato automaticamente;
        questo articolo è stato generato dall’intelligenza artificiale;
        questo articolo è stato generato dall’ia;
        questo articolo è stato generato da un’intelligenza artificiale;
        questo articolo è stato generato con l’intelligenza artificiale;
        questo articolo è stato generato con l’ia;
        questo articolo è stato generato con l’aiuto dell’intelligenza;
        questo articolo è stato generato con l’aiuto dell’ia;
        questo articolo è stato generato con il supporto dell’intelligenza;
        questo articolo è stato generato con l’ausilio dell’intelligenza;
        questo articolo è stato generato automaticamente;
        questo articolo è stato realizzato dall’intelligenza artificiale;
        questo articolo è stato realizzato dall’ia;
        questo articolo è stato realizzato da un’intelligenza artificiale;
        questo articolo è stato realizzato con l’intelligenza artificiale;
        questo articolo è stato realizzato con l’ia;
        questo articolo è stato realizzato con l’aiuto dell’intelligenza;
        questo articolo è stato realizzato con l’aiuto dell’ia;
        questo articolo è stato realizzato con il supporto dell’intelligenza;
        questo articolo è stato realizzato con l’ausilio dell’intelligenza;
        questo articolo è stato realizzato automaticamente;
        questo articolo è stato tradotto dall’intelligenza artificiale;
        questo articolo è stato tradotto dall’ia;
        questo articolo è stato tradotto da un’intelligenza artificiale;
        questo articolo è stato tradotto con l’intelligenza artificiale;
        questo articolo è stato tradotto con l’ia;
        questo articolo è stato tradotto con l’aiuto dell’intelligenza;
        questo articolo è stato tradotto con l’aiuto dell’ia;
        questo articolo è stato tradotto con il supporto dell’intelligenza;
        questo articolo è stato tradotto con l’ausilio dell’intelligenza;
        questo testo è stato generato dall’intelligenza artificiale; questo testo è stato generato dall’ia;
        questo testo è stato generato da un’intelligenza artificiale;
        questo testo è stato generato con l’intelligenza artificiale; questo testo è stato generato con l’ia;
        questo testo è stato generato con l’aiuto dell’intelligenza;
        questo testo è stato generato con l’aiuto dell’ia;
        questo testo è stato generato con il supporto dell’intelligenza;
        questo testo è stato generato con l’ausilio dell’intelligenza;
        questo testo è stato generato automaticamente;
        questo testo è stato realizzato dall’intelligenza artificiale; questo testo è stato realizzato dall’ia;
        questo testo è stato realizzato da un’intelligenza artificiale;
        questo testo è stato realizzato con l’intelligenza artificiale;
        questo testo è stato realizzato con l’ia; questo testo è stato realizzato con l’aiuto dell’intelligenza;
        questo testo è stato realizzato con l’aiuto dell’ia;
        questo testo è stato realizzato con il supporto dell’intelligenza;
        questo testo è stato realizzato con l’ausilio dell’intelligenza;
        questo testo è stato realizzato automaticamente;
        questo testo è stato tradotto dall’intelligenza artificiale; questo testo è stato tradotto dall’ia;
        questo testo è stato tradotto da un’intelligenza artificiale;
        questo testo è stato tradotto con l’intelligenza artificiale; questo testo è stato tradotto con l’ia;
        questo testo è stato tradotto con l’aiuto dell’intelligenza;
        questo testo è stato tradotto con l’aiuto dell’ia;
        questo testo è stato tradotto con il supporto dell’intelligenza;
        questo testo è stato tradotto con l’ausilio dell’intelligenza;
        questo testo è stato tradotto automaticamente; questa sintesi è stata generata;
        riassunto generato dall’intelligenza; riassunto generato con l’intelligenza;
        riassunto realizzato con l’intelligenza; l’ia può commettere errori;
        questo audio è stato generato; questa versione audio è stata; questo articolo è letto da una voce;
        riassunto generato dall’intelligenza artificiale e; riassunto generato con l’intelligenza artificiale e;
        riassunto realizzato con l’intelligenza artificiale e;
        questo giornale aderisce al; questa testata rispetta il codice;
        acquistando tramite i nostri link, riceviamo una commissione;
        in qualità di affiliato amazon, riceviamo un guadagno;
        questo contenuto è stato prodotto dall’inserzionista; questo contenuto è stato realizzato da un partner;
        la redazione non ha partecipato alla realizzazione di questo contenuto;
        prezzi validi al momento della pubblicazione; i prezzi sono aggiornati al momento della pubblicazione
      `),
      whole: phrases(`
        note legali; avviso legale; disclaimer;
        i prezzi potrebbero variare;
        riassunto generato con l’ia; riassunto generato dall’ia; riassunto ai; riassunto con ai;
        sintesi generata dall’ia; generato dall’ia; generato con ai; tradotto con ai; riassunto generato con ai;
        articolo sponsorizzato da
      `),
      weak: phrases(`
        le opinioni espresse;
        traduzione automatica
      `)
    },
    cookie: {
      start: phrases(`
        utilizziamo i cookie; usiamo i cookie; questo sito utilizza cookie; questo sito utilizza i cookie;
        questo sito usa cookie; questo sito web utilizza; il nostro sito utilizza; proseguendo la navigazione;
        continuando a navigare; continuando la navigazione; noi e i nostri partner; chiudendo questo banner;
        cliccando su accetta; noi e terze parti;
        noi e terze parti selezionate; noi e alcune terze parti; come indicato nella cookie policy;
        abbiamo a cuore la tua privacy; con il tuo consenso, i tuoi dati;
        questo sito fa uso di cookies e; abilitando l'uso dei servizi di terze parti;
        questo servizio non invia nessun cookie; gestione dei cookies da tarteaucitron.js;
        questo sito utilizza cookies necessari per il; questo sito usa i cookie per migliorare;
        qui può valutare e personalizzare i servizi; ci sono stati dei cambiamenti rispetto alla;
        utilizzi questo interruttore per attivare o disattivare; questo servizio è sempre richiesto;
        ti invitiamo a leggere le condizioni generali di servizio;
        per fornire le migliori esperienze, utilizziamo; privacy e cookie: questo sito;
        archiviare informazioni su dispositivo; archiviare e/o accedere a informazioni;
        noi e i nostri fornitori archiviamo; l'archiviazione tecnica o l'accesso;
        annunci e contenuti personalizzati, valutazione;
        pubblicità e contenuti personalizzati, misurazione; come specificato nella cookie policy;
        utilizzare dati di geolocalizzazione precisi; scansione attiva delle caratteristiche;
        questo sito fa uso di cookie; i cookie necessari contribuiscono;
        i cookie necessari sono assolutamente; cliccando su "accetta;
        noi e i nostri … partner archiviamo; noi e i nostri … partner trattiamo;
        noi e i nostri … fornitori archiviamo; noi e i nostri … partner utilizziamo
      `),
      whole: phrases(`
        cookie policy; informativa sui cookie; accetta cookie; accetta tutto; accetta tutti;
        accetta tutti i cookie; rifiuta tutto; rifiuta tutti; impostazioni cookie; gestisci cookie;
        gestisci preferenze; preferenze cookie; accetta e continua; accetta e chiudi; continua senza accettare;
        impostazioni privacy; gestione cookie; preferenze privacy;
        ok, accetta tutto; nascondi il banner dei cookie; preferenze per tutti i servizi;
        consenti tutti i cookie; rifiuta tutti i cookie; accetta i cookie; politica dei cookie;
        accettare tutti; accettare selezionato; attivare o disattivare tutti i servizi;
        sempre abilitato; cookie necessari; visualizza le preferenze; salva preferenze;
        gestisci consenso; gestisci consenso cookie; panoramica sulla privacy; personalizza i cookie;
        gestisci servizi; gestisci opzioni
      `),
      weak: phrases(`
        accetta; cookie; rifiuto; consenso; rifiuta; accetto; gestione dei servizi; personalizza;
        tutela della privacy; consenti; blocca; cookies obbligatori; servizi che desideriamo utilizzare;
        lasciatemi scegliere; va bene così;
        legittimo interesse; sempre attivo
      `)
    },
    paywall: {
      start: phrases(`
        abbonati per continuare; abbonati per leggere; abbonati per accedere; registrati per continuare;
        registrati per leggere; accedi per continuare; accedi per leggere; questo articolo è riservato;
        questo contenuto è riservato; questo articolo è disponibile solo; contenuto riservato agli abbonati;
        articolo riservato agli abbonati; riservato agli abbonati;
        hai già un abbonamento; hai già un account; sei già abbonato; sei già registrato;
        continua a leggere con; abbonati a soli; sblocca l'articolo; diventa abbonato;
        registrati gratis per continuare; abbonati per continuare a leggere;
        questo contenuto è riservato agli abbonati; questo articolo è riservato agli abbonati;
        hai raggiunto il limite di articoli;
        questo messaggio verrà visualizzato su un altro;
        salva questo articolo e leggilo;
        scopri tutte le altre opzioni di abbonamento; ti consigliamo di cambiare la tua password cliccando;
        quest'articolo è riservato agli abbonati;
        il servizio premium sarà; accesso a tutti i contenuti del sito; registrati gratuitamente per;
        per continuare a leggere;
        abbonati a partire da;
        contenuto riservato agli; contenuto riservato ai;
        se sei abbonato, effettua; se sei già abbonato, effettua;
        per altri contenuti iscriviti; per leggere altri contenuti iscriviti;
        se hai scelto di non accettare i cookie; puoi leggere tutti i titoli di;
        servizio equivalente a quello accessibile; un pop-up ti avvertirà che hai raggiunto;
        iscrizione alle newsletter tematiche; per accedere senza limiti a tutti i contenuti;
        scegli il piano di abbonamento; scegli il tuo abbonamento; se accetti tutti i cookie di profilazione;
        sei già registrato / abbonato;
        vuoi continuare a seguire il post;
        se sei abbonato, accedi; se sei abbonato effettua; se sei abbonato accedi; se sei abbonato, clicca;
        se sei abbonato clicca; se sei abbonato e vuoi;
        hai raggiunto il limite di lettura; hai raggiunto il limite di letture;
        hai raggiunto il limite di contenuti; hai raggiunto il limite mensile;
        hai raggiunto il limite degli articoli; hai raggiunto il limite massimo di articoli;
        questo articolo è riservato ai nostri abbonati; questo articolo è disponibile solo per gli abbonati;
        questo articolo è accessibile solo agli abbonati; questo articolo è esclusivo per gli abbonati;
        questo contenuto è riservato ai nostri abbonati; questo contenuto è disponibile solo per gli abbonati;
        questo contenuto è accessibile solo agli abbonati; questo contenuto è esclusivo per gli abbonati;
        il contenuto è riservato agli abbonati; il contenuto è riservato ai nostri abbonati;
        il contenuto è disponibile solo per gli abbonati; il contenuto è accessibile solo agli abbonati;
        il contenuto è esclusivo per gli abbonati; l’articolo completo è riservato agli abbonati;
        l’articolo completo è riservato ai nostri abbonati;
        l’articolo completo è disponibile solo per gli abbonati;
        l’articolo completo è accessibile solo agli abbonati; l’articolo completo è esclusivo per gli abbonati;
        per continuare a leggere, abbonati; per continuare a leggere, accedi;
        per continuare a leggere, registrati; per continuare a leggere, effettua il login;
        per continuare a leggere, sottoscrivi; per continuare a leggere abbonati;
        per continuare a leggere accedi; per continuare a leggere registrati;
        per leggere tutto l’articolo, abbonati; per leggere tutto l’articolo, accedi;
        per leggere tutto l’articolo, registrati; per leggere tutto l’articolo, effettua il login;
        per leggere tutto l’articolo, sottoscrivi; per leggere tutto l’articolo abbonati;
        per leggere tutto l’articolo accedi; per leggere tutto l’articolo registrati;
        per leggere l’articolo completo, abbonati; per leggere l’articolo completo, accedi;
        per leggere l’articolo completo, registrati; per leggere l’articolo completo, effettua il login;
        per leggere l’articolo completo, sottoscrivi; per leggere l’articolo completo abbonati;
        per leggere l’articolo completo accedi; per leggere l’articolo completo registrati;
        per leggere questo articolo, abbonati; per leggere questo articolo, accedi;
        per leggere questo articolo, registrati; per leggere questo articolo, effettua il login;
        per leggere questo articolo, sottoscrivi; per leggere questo articolo abbonati;
        per leggere questo articolo accedi; per leggere questo articolo registrati;
        per proseguire la lettura, abbonati; per proseguire la lettura, accedi;
        per proseguire la lettura, registrati; per proseguire la lettura, effettua il login;
        per proseguire la lettura, sottoscrivi; per proseguire la lettura abbonati;
        per proseguire la lettura accedi; per proseguire la lettura registrati;
        ti restano … articoli gratuiti; hai ancora … articoli gratuiti; questo articolo ti è stato regalato;
        gli abbonati possono regalare; provalo per 1 mese a 1 €
      `),
      whole: phrases(`
        solo per abbonati; per abbonati; password dimenticata; hai dimenticato la password; abbonati ora;
        disdici quando vuoi; crea account;
        navigare senza pubblicità; naviga senza pubblicità; accesso illimitato a tutti gli articoli;
        sei già iscritto; gestisci l'abbonamento;
        non hai un account?; non hai un account? registrati; resta connesso;
        regala l’articolo; questo articolo è gratuito per tutti; questo articolo è aperto a tutti;
        esclusiva per gli abbonati; sblocca questo articolo
      `),
      weak: phrases(`
        abbonato; premium; esclusiva; gratis; login; entra; per leggere l'articolo;
        già abbonato; già registrato; accesso illimitato; abbonati e; il resto dell'articolo;
        contenuto esclusivo; accedi; registrati; abbonati;
        collegati;
        ricordami;
        riservato agli iscritti
      `)
    },
    app: {
      whole: phrases(`
        apri nell’app; leggi nell’app
      `),
      start: phrases(`
        scarica la nostra app; scarica l'app; scarica l'applicazione; scarica gratis l'app;
        disponibile su google play; disponibile su app store; scarica la app;
        scarica la nostra; scarica gratis la nostra; scarica gratis l'applicazione; scarica gratis da; scarica gratis su; scarica gratis per;
        scarica gratis il nostro; scarica gratis i nostri; scarica subito; scaricala;
        inquadra il qr code per scaricare l’app
      `),
      weak: phrases('app; scarica; applicazione')
    },
    donation: {
      whole: phrases(`
        dona ora; sostienici;
        ti è piaciuto questo articolo? supporta l'autore con;
        sostieni adesso
      `),
      start: phrases(`
        sostieni il giornalismo; sostieni il nostro; sostieni l'informazione; fai una donazione;
        se ti è piaciuto questo; se ti piace quello; diventa sostenitore; sostienici con;
        se questo articolo ti è; se ti è piaciuto; con il tuo contributo; il tuo contributo; dona;
        se sei qui è evidente che apprezzi il nostro giornalismo; ma ora siamo noi ad aver bisogno di te;
        diventa utente sostenitore
      `),
      weak: phrases(' aiutaci a')
    },
    contact: {
      start: phrases(`
        segnala un errore; segnala errore; hai trovato un errore; hai una segnalazione; scrivi alla redazione;
        scrivici a; invia una segnalazione; scrivi un commento; dicci la tua; contatta la redazione;
        facci sapere cosa; inviaci una segnalazione; lascia la tua opinione;
        hai notato un errore; hai visto un errore; se hai trovato un errore; hai informazioni su;
        vuoi segnalare; vuoi che … articolo; vuoi che … versione; vuoi che … testo; desideri che … testo;
        aiutaci a migliorare; ti è stato utile; questo articolo ti è stato utile;
        cosa ne pensi di;
        valuta la qualità di questo articolo; la tua opinione è importante;
        internazionale pubblica ogni settimana; ci piacerebbe sapere cosa pensi;
        avete trovato un errore;
        voto medio;
        hai una notizia da segnalare;
        trovato un errore?; hai riscontrato un errore?;
        hai una notizia da segnalarci?; partecipa al nostro sondaggio; quanto è stato utile questo articolo?
      `),
      weak: phrases(`
        manda la tua;
        sondaggio; vota
      `),
      whole: phrases(`
        segnala alla redazione; la tua opinione conta; valuta questo articolo;
        sondaggio del giorno;
        quanto è stato utile questo post; clicca su una stella per valutarla;
        clicca su una stella per valutarla!;
        ti è piaciuto l'articolo; ti è piaciuto questo articolo; qual è la tua reazione; vedi i risultati;
        vedi risultati; risultati del sondaggio;
        riassumi l’articolo; riassumi questo articolo; riassumi con l’ia; riassumi con ai; genera riassunto;
        mostra il riassunto; chiedi all’ia; fai una domanda sull’articolo;
        segnala un refuso; inviaci le tue foto; mandaci le tue foto e i tuoi video;
        inviate foto e video alla redazione; vota il sondaggio; vota questo articolo; grazie per aver votato;
        grazie per il tuo voto; mostra risultati
      `)
    },
    navigation: {
      start: phrases(`
        vai al contenuto; vai al contenuto principale; salta al contenuto; salta al contenuto principale;
        passa al contenuto; vai ai contenuti; torna su; torna all'inizio; torna alla home; torna in alto;
        ti trovi qui; leggi i commenti; vedi tutti i commenti; mostra commenti; mostra i commenti; carica altri;
        clicca per ingrandire; attiva javascript; vai alla home;
        versione stampabile; versione per la stampa; stampa questo articolo; stampa articolo;
        invia per email; link permanente;
        articolo precedente*; articolo successivo*; prossimo articolo*; questa voce è stata pubblicata in;
        questo articolo è stato pubblicato in … contrassegna; contrassegna il permalink;
        aggiungi ai preferiti il permalink;
        questo articolo è stato letto;
        abilita javascript; javascript è disabilitato; per favore abilita javascript;
        il tuo browser non supporta javascript;
        vedi tutti gli articoli di; tutti gli articoli di; altri articoli di; leggi tutti gli articoli di;
        cerca:;
        visualizzazioni:; visite:; letture:; numero di visualizzazioni:; visualizzazioni post:;
        tu sei qui:
      `),
      whole: phrases(`
        home page; homepage; privacy policy; informativa privacy; informativa sulla privacy;
        termini e condizioni; termini di utilizzo; condizioni d'uso; condizioni di utilizzo; chi siamo;
        contattaci; mappa del sito; pagina successiva; pagina precedente; articolo precedente;
        articolo successivo; prossimo articolo; notizia precedente; notizia successiva; precedente successivo;
        mostra altro; mostra di più; mostra meno; vedi tutti; vedi tutto; vedi altro; leggi altro; carica altro;
        menu principale; apri menu; chiudi menu; apri il menu; commenti recenti; pubblicità con noi;
        lavora con noi; edizione digitale; sfoglia il giornale; edicola digitale; dati societari;
        dichiarazione di accessibilità; menu di navigazione;
        precedente successiva; articolo precedente articolo successivo; cerca nel sito;
        torna all'indice; ricarica la pagina;
        iscriviti a: commenti sul post (atom); post più recente; post più vecchio;
        pulsante per tornare all'inizio;
        scorri verso l'alto; scroll to top;
        post precedente; post successivo; tutti gli articoli dell'autore; vai alla homepage;
        politica sulla riservatezza;
        vai all’articolo; vai alla notizia; vai all’articolo completo;
        salta la navigazione;
        segnala contenuto inappropriato;
        vai all'inizio; post più recenti; post più vecchi; indice dei contenuti; caricamento commenti;
        leggi su una sola pagina; vai alla ricetta; stampa ricetta; stampa la ricetta; modalità scura;
        modalità chiara; cambia edizione; cambia località;
        i nostri principi editoriali; leggi la nostra linea editoriale; la nostra politica editoriale;
        come lavoriamo; come verifichiamo i fatti; perché fidarsi di noi; codice etico; gioca al cruciverba;
        metti alla prova le tue conoscenze; carica altri articoli; leggi il giornale digitale
      `),
      weak: phrases(`
        home; menu; cerca; chiudi; successivo; precedente; aiuto; notizie; sport; cultura;
        politica; economia; cronaca; esteri; opinioni; spettacoli; archivio; sezioni; video; foto; meteo;
        annunci; mondo; abbonamenti; sei qui; contatti; la redazione; esci; gerenza;
        successiva;
        ultima ora;
        archivi; modifica; esci da questo account; ordina per; finestra di dialogo; informazioni su;
        naviga;
        pagina; pagine; ultima;
        salute; tecnologia; attualità
      `)
    },
    player: {
      start: phrases(`
        ascolta questo articolo; ascolta l'articolo; ascolta articolo; ascolta la notizia;
        il tuo browser non supporta; il browser non supporta; questo video non è disponibile;
        ascolta la versione audio;
        prossimo video tra;
        la riproduzione del contenuto multimediale è stata; il contenuto multimediale non può essere caricato;
        non ci sono fonti compatibili per questo; questa è una finestra di dialogo;
        questa finestra di dialogo può essere chiusa; inizio della finestra di dialogo. il tasto;
        fine della finestra di dialogo; utilizzare i tasti freccia sinistra/freccia destra per;
        utilizzare i tasti freccia su/giù per aumentare;
        l’audio non è disponibile; caricamento del lettore video; il browser non supporta l’elemento video
      `),
      whole: phrases(`
        caricamento video; riproduci video; guarda il video; guarda video; riproduci audio; schermo intero;
        in riproduzione; video non disponibile;
        guarda la gallery; apri la gallery; guarda tutte le foto; vedi tutte le foto; sfoglia la gallery;
        sfoglia la galleria; caricamento...; caricamento ...; caricamento in corso;
        ascolta su;
        caricamento del video; caricamento del player;
        lettore video; chiudi schermo intero; senza sottotitoli; senza didascalie; descrizioni disattivate;
        riproduci il video; chiudi la finestra di dialogo; impostazioni didascalie; impostazioni sottotitoli;
        ripristina i valori predefiniti per tutti i parametri;
        finestra di dialogo dei parametri della trascrizione dei sottotitoli;
        ascolta ora; ascolta ora:; video su questo argomento; guarda anche;
        prossimo video tra … secondi; il video inizia tra … secondi;
        ingrandisci immagine; ingrandisci l'immagine; apri galleria; apri la galleria; vai alla gallery;
        vai alla fotogallery; sfoglia la fotogallery; tutte le foto;
        voce generata con ai; ascolta l’articolo (voce ai);
        ora in onda; in onda ora; in onda adesso; stai ascoltando;
        audio non disponibile; sottotitoli disattivati; attiva javascript per vedere questo video;
        guarda su youtube; scarica l’episodio; tutti gli episodi; torna alla galleria; nascondi didascalia;
        scorri per vedere altro; clicca sulla foto per ingrandire
      `),
      weak: phrases(`
        riproduci; play; pausa; ascolta; audio; guarda; volume; muto; diretta;
        video;
        lettore audio; orario attuale; durata; tempo rimanente; tipo di streaming; caricato; stato;
        barra di avanzamento; disattiva l'audio; attiva l'audio; velocità di riproduzione; sottotitoli;
        didascalie; capitolo; descrizioni; traccia audio; livello del volume; stile dei bordi del testo;
        carattere; eseguire; barra di scorrimento; trasmissione in diretta; disattivare muto;
        barra del volume; acquisizioni/sottotitoli;
        voce sintetica; voce artificiale;
        immagini
      `)
    },
    embed: {
      whole: phrases(`
        contenuto bloccato; mostra contenuto; accetta e visualizza
      `),
      start: phrases(`
        visualizza questo post su instagram; visualizza questo post su; vedi questo post su instagram;
        un post condiviso da; una foto pubblicata da; questo contenuto è ospitato da;
        per visualizzare questo contenuto; contenuto non disponibile; visualizza su instagram; vedi tweet;
        questo contenuto non è disponibile;
        per vedere questo contenuto; per visualizzare il contenuto;
        per guardare questo contenuto; per visualizzare questo video; per guardare questo video;
        questo contenuto non è più; questo contenuto è bloccato; è necessario abilitare javascript;
        per vedere questo contenuto devi; per vedere questo contenuto è
      `),
      weak: phrases('contenuto esterno')
    },
    truncation: {
      start: phrases(`
        leggi l'articolo completo su; continua a leggere su; leggi tutto l'articolo; leggi la notizia completa;
        l'articolo completo è; leggi l'articolo integrale; leggi l'articolo originale;
        fonte ed articolo completo; fonte e articolo completo; fonte e notizia completa;
        articolo completo qui; articolo completo su; leggi la notizia su; continua su
      `),
      whole: phrases(`
        continua a leggere; leggi tutto; leggi di più; leggi l'articolo; leggi l'articolo completo;
        continua la lettura; articolo completo; leggi il resto;
        continua la lettura della notizia; continua la lettura dell’articolo; continua la lettura su;
        articolo originale; fonte originale; leggi l’originale;
        vai all’articolo; prosegui la lettura; leggi l’intero articolo
      `),
      weak: phrases(`
        altro; leggi; fonte; continua; segue; di più
      `)
    },
    byline: {
      start: phrases(`
        a cura della redazione; testo di:; autore:; scritto da:; pubblicato da:; dal nostro inviato;
        dalla nostra inviata; dal nostro corrispondente; dalla nostra corrispondente; dal corrispondente;
        di redazione web; testo e foto di; foto e testo di; dalla redazione
      `),
      whole: phrases(`
        redazione; redazione web; redazione ansa; redazione online; ansa; di redazione ansa;
        redazione adnkronos; adnkronos
      `),
      weak: phrases(`
        di; autore; da; scritto da; pubblicato da; giornalista; inviato; corrispondente; redattore; firma;
        a cura di; di redazione; articolo di; intervista di; agenzia
      `)
    },
    'about-author': {
      start: phrases(`
        informazioni sull'autore; vedi tutti gli articoli; mostra tutti gli articoli;
        contatta l’autore; contatta l’autrice; scrivi all’autore; scrivi all’autrice; per contattare l’autore
      `),
      weak: phrases("sull'autore; l'autore:; tutti gli articoli di; altri articoli di")
    },
    credit: {
      start: phrases(`
        foto:; foto :; foto d'archivio; foto di archivio; immagine:; immagini:; immagine di repertorio;
        immagine d'archivio; credits:; credit:; crediti:; foto credit; credit foto; credits foto; fonte foto;
        fonte immagine; fotografia:; fotografie:; illustrazione:; didascalia:; foto ansa; foto lapresse;
        foto: ansa; © ansa; immagine di copertina; foto di copertina
      `),
      whole: phrases(`
        getty images; ansa foto; lapresse; imagoeconomica; ingrandisci; fotogallery; photogallery; agf;
        foto archivio
      `),
      weak: phrases(`
        foto; immagine; fonte; credits; credit; crediti; illustrazione; fotografo; didascalia;
        foto di repertorio; video:; fotogramma; repertorio; archivio; ipa
      `)
    },
    date: {
      start: phrases(`
        pubblicato il:; pubblicato:; aggiornato il:; aggiornato alle; aggiornato:; ultimo aggiornamento;
        ultima modifica; ultimo aggiornamento:; data di pubblicazione; data pubblicazione; articolo aggiornato;
        articolo pubblicato il
      `),
      weak: phrases(`
        pubblicato; aggiornato; data; oggi; ieri; ore; fa; scritto il; postato il; pubblicato il;
        pubblicato alle; aggiornato il; data:; modificato il; creato il; pubblicata il;
        ore fa; ora fa; minuti fa; giorni fa; giorno fa; settimane fa;
        minuto fa; settimana fa; mese fa; mesi fa; min fa; h fa; g fa; gg fa; sett. fa
      `)
    },
    'reading-time': {
      start: phrases(`
        min di lettura; minuti di lettura; minuto di lettura; tempo di lettura; tempo di lettura:;
        min. di lettura; tempo di lettura stimato; minuti per la lettura;
        secondi di lettura; secondo di lettura
      `),
      weak: phrases('lettura:; lettura')
    },
    'sign-off': {
      start: phrases(`
        fonte:; fonti:; l'articolo proviene da; l'articolo sembra essere il primo su;
        questo articolo è stato pubblicato; articolo pubblicato originariamente;
        articolo originariamente pubblicato; la notizia proviene da;
        articolo pubblicato su
      `),
      whole: phrases('ansa; adnkronos; askanews; italpress; (ansa); reuters; afp; lapresse'),
      weak: phrases(`
        fonte; fonti; via; fine; red; con informazioni di; con agenzie; via:; tradotto da; traduzione di;
        articolo originale; ha collaborato; hanno collaborato; a cura di; agi; segue; nova;
        fonte agenzia; redazione web
      `)
    }
  },
  requests: {
    page: phrases(`
        nostro; nostra; nostri; nostre; noi; ci; mio; seguici; seguiteci; sostienici; scrivici; contattaci;
        aiutaci; inviaci; segnalaci
      `),
    readers: phrases('tu; tuo; tua; tuoi; tue; vostro; vostra; ti; vi; per favore'),
    deeds: phrases(`
        iscriviti; iscrivetevi; iscriversi; iscriverti; abbonati; registrati; registrarsi; seguici;
        seguiteci; segui; unisciti; clicca; cliccate; cliccando; condividi; condividete; scarica;
        scaricate; ricevi; ricevere; lascia; lasciate; commenta; sostieni; sostienici; accetta;
        accettare; accedi; accedere; scopri; resta aggiornato; rimani aggiornato; acconsenti;
        acconsentire; scrivici; contattaci; aiutaci; inviaci; segnalalo; segnalaci; resta informato;
        restare informato; restare aggiornato; non perdere; non perderti; effettuare il login;
        effettua il login; collegati; aggiungi; aggiungici
      `),
    over: phrases('ti è piaciuto; vi è piaciuto'),
    things: {
      newsletter: phrases(`
        newsletter*; casella di posta; indirizzo email; indirizzo e-mail; gratis; gratuitamente;
        notifiche; ultime notizie; abbonamento;
        tua email; tua mail; tua casella; notizie più importanti
      `),
      'comment-notice': phrases(`
        commento; commenti; commentare; moderazione
      `),
      cookie: phrases(`
        cookie; cookies; privacy policy; cookie policy; dati personali; terze parti; informativa;
        profilazione
      `),
      disclaimer: phrases(`
        termini e condizioni; condizioni d'uso; note legali; questo sito; il nostro sito;
        nostro sito
      `),
      follow: phrases(`
        canale whatsapp; canale telegram; nostro canale; nostra pagina; social network; sui social;
        facebook; instagram; twitter; youtube; google news; google discover; fonti preferite;
        gruppo facebook; canale youtube; bluesky*; threads; mastodon*; tiktok*; telegram*; viber*;
        discord*; flipboard*; pinterest*; snapchat*; linkedin*; whatsapp*; google discover*;
        google news*; apple news*; msn; su x
      `),
      share: phrases(
        'questo articolo; questa notizia; questo post; questo video; con i tuoi amici; ai tuoi amici'
      ),
      app: phrases(`
        nostra app; la app; l'app; applicazione
      `),
      paywall: phrases(`
        abbonato; abbonati; continuare a leggere; continua a leggere; tuo account; un account;
        riservato agli
      `),
      donation: phrases('nostro giornalismo; giornalismo indipendente; una donazione'),
      copyright: phrases(`
        riproduzione riservata; diritti riservati; senza autorizzazione
      `)
    },
    links: phrases('clicca qui; cliccando qui; cliccate qui; a questo link; clicca sul link'),
    own: {
      newsletter: phrases(`
        ultime notizie; notizie più importanti; tutte le notizie; tutte le news;
        le notizie del giorno; ultime news; ultim’ora; notizie in tempo reale; principali notizie;
        nessuna novità; nostre notizie
      `),
      contact: phrases('nostra redazione; redazione@'),
      donation: phrases(`
        giornalismo indipendente; nostro giornalismo; informazione indipendente; informazione libera;
        giornalismo di qualità
      `)
    }
  }
}

export default it
