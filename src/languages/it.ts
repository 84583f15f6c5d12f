import type {Language} from './language.ts'
import {phrases, words} from './lists.ts'

/** Italian. */
export const it: Language = {
  tag: 'it',
  name: 'Italian',
  signs: {
    words: words(`
      di e il la che in a per un è del non con i le l si da una della dei al come più sono nel anche dell ha
      alla ma delle gli ai o dal lo su se all dalla degli ci nella sua suo hanno alle dopo stato stata essere
      questo nell questa sul era perché tra cui
    `),
    letters: ''
  },
  quotes: ['«»', '“”', '""'],
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
    `)
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
    tails: []
  },
  labels: {
    'read-more': {
      start: phrases(`
        leggi anche
        leggi pure
        leggi tutto
        leggi di più
        leggi l'articolo
        leggi l'articolo completo
        leggi l'intervista
        leggi la notizia
        leggi l'approfondimento
        leggete anche
        da leggere anche
        vedi anche
        guarda anche
        guarda il video
        guarda le foto
        guarda la fotogallery
        ascolta anche
        potrebbe interessarti
        potrebbe interessarti anche
        ti potrebbe interessare
        ti potrebbe interessare anche
        ti può interessare
        potrebbero interessarti
        articolo correlato
        articoli correlati
        notizia correlata
        notizie correlate
        contenuti correlati
        correlati
        articoli simili
        approfondisci
        continua a leggere
        sullo stesso argomento
        sullo stesso tema
        scopri anche
        consigliati per te
      `),
      weak: phrases(`
        leggi
        leggi qui
        guarda
        vedi
        ascolta
        video
        fotogallery
        gallery
        podcast
        infografica
        da leggere
        da vedere
        da non perdere
        non perdere
        per approfondire
        per saperne di più
        scopri di più
        in foto
        in video
        altre notizie
        altri articoli
      `)
    },
    'comment-heading': {
      start: phrases(`
        lascia un commento
        lascia il tuo commento
        lascia una risposta
        lascia la tua risposta
        lasciare un commento
        lasciate un commento
        lasciaci un commento
        lasci un commento
        scrivi un commento
        scrivi il tuo commento
        scrivere un commento
        scrivi una risposta
        aggiungi un commento
        aggiungi commento
        aggiungi il tuo commento
        aggiungi nuovo commento
        inserisci un commento
        inserisci il tuo commento
        inserisci commento
        invia un commento
        pubblica un commento
        posta un commento
        commenta questo articolo
        commenta l'articolo
        commenta la notizia
        accedi per commentare
        accedi per lasciare un commento
        effettua il login per commentare
        devi effettuare il login per commentare
      `),
      weak: phrases(`
        commenti
        commenta
        rispondi
        risposta
        risposte
        discussione
        nessun commento
        commenti disabilitati
        ancora nessun commento
        leggi i commenti
        vedi i commenti
        mostra i commenti
        partecipa alla discussione
        dì la tua
        di' la tua
        cosa ne pensi
        commento all'articolo
        sii il primo a commentare
      `)
    },
    'comment-notice': {
      start: phrases(`
        il tuo indirizzo email non sarà pubblicato
        il tuo indirizzo e-mail non sarà pubblicato
        il tuo indirizzo mail non sarà pubblicato
        il tuo indirizzo di posta elettronica non sarà pubblicato
        il suo indirizzo email non sarà pubblicato
        il suo indirizzo e-mail non sarà pubblicato
        il vostro indirizzo email non sarà pubblicato
        l'indirizzo email non verrà pubblicato
        l'indirizzo e-mail non verrà pubblicato
        l'indirizzo email non sarà pubblicato
        il tuo indirizzo email non verrà pubblicato
        il tuo indirizzo e-mail non verrà pubblicato
        la tua email non sarà pubblicata
        la tua e-mail non sarà pubblicata
        la tua mail non sarà pubblicata
        la tua email non verrà pubblicata
        salva il mio nome, email e sito web in questo browser per la prossima volta che commento
        salva il mio nome, email, e sito web in questo browser per la prossima volta che commento
        salva il mio nome, la mia email e il mio sito web in questo browser per la prossima volta che commento
        do il mio consenso affinché un cookie salvi i miei dati (nome, email, sito web) per il prossimo commento
        questo sito usa akismet per ridurre lo spam
        questo sito utilizza akismet per ridurre lo spam
        questo sito usa akismet per ridurre lo spam. scopri come i tuoi dati vengono elaborati
        scopri come i tuoi dati vengono elaborati
        scopri come vengono elaborati i dati derivati dai commenti
        i commenti sono chiusi
        il tuo commento è in attesa di moderazione
        il tuo commento è in attesa di approvazione
        devi essere connesso per inviare un commento
        devi essere collegato per inviare un commento
        devi essere loggato per inviare un commento
        devi effettuare il login per inviare un commento
        devi accedere per inviare un commento
        per commentare devi effettuare il login
        avvertimi via email in caso di risposte al mio commento
        avvertimi via email alla pubblicazione di un nuovo articolo
        inviami notifiche per nuovi commenti via e-mail
        inviami una e-mail con i nuovi post
        avvisami via e-mail quando ci sono nuovi commenti
        notificami nuovi commenti via e-mail
        inserisci i tuoi dati qui sotto o clicca su un'icona per effettuare l'accesso
        clicca qui per annullare la risposta
        per favore inserisci il tuo commento
        per favore inserisci il tuo nome qui
        hai inserito un indirizzo email errato
      `)
    },
    'comment-field': {
      start: phrases(`
        nome
        il tuo nome
        nome e cognome
        cognome
        email
        e-mail
        la tua email
        la tua e-mail
        indirizzo email
        indirizzo e-mail
        posta elettronica
        mail
        sito web
        sito
        sito internet
        website
        url
        commento
        il tuo commento
        messaggio
        il tuo messaggio
        invia commento
        invia il commento
        inserisci il commento
        pubblica commento
        pubblica il commento
        posta commento
        invia risposta
        invia
        anteprima
        annulla risposta
        annulla la risposta
        annulla
        obbligatorio
        richiesto
        facoltativo
        non sarà pubblicato
        non verrà pubblicato
        non sarà pubblicata
        non pubblicato
        i campi obbligatori sono contrassegnati
        i campi obbligatori sono contrassegnati con
        i campi obbligatori sono segnati con
        i campi obbligatori sono evidenziati con
        campi obbligatori contrassegnati
        i campi contrassegnati con * sono obbligatori
        campi obbligatori
        esci
      `)
    }
  }
}

export default it
