import type {Language} from './language.ts'
import {phrases, words} from './lists.ts'

/** German. */
export const de: Language = {
  tag: 'de',
  name: 'German',
  signs: {
    words: words(`
      der die und in den das von zu mit sich des auf für ist im dem nicht ein eine als auch es werden aus er hat
      dass sie nach wird bei einer um am sind noch wie einem über einen zum war haben nur oder aber vor zur bis
      mehr durch wurde seit vom so ihre
    `),
    letters: 'ßäöü'
  },
  quotes: ['„“', '»«', '‚‘', '""'],
  spacedMarks: '%',
  abbreviations: words(`
    dr prof hr hrn fr frl st dipl ing dipl.-ing mag med jur phil rer nat h.c bzw ca d.h z.b z.t z.zt u.a u.ä u.u
    usw usf etc evtl ggf ggfs inkl exkl einschl zzgl abzgl bzgl betr sog v.a vgl s.o s.u o.ä o.g i.d.r i.a n.chr
    v.chr max min mind mio mrd tsd nr abs art aufl bd bde bsp kap anm abb tab jg hrsg verf s ff f str tel hbf
    geb gest verh verw zit insb bes allg jan feb febr apr jun jul aug sept okt nov dez std sek jh jhd jhdt ehem
    gegr urspr wg lt gez i.v e.v gem ausg orig nördl südl östl westl kfm a.d
  `),
  grammar: {
    determiners: words(`
      der die das den dem des ein eine einen einem einer eines sein seine seinen seinem seiner seines ihr ihre
      ihren ihrem ihrer ihres unser unsere unseren unserem unserer dieser diese dieses diesen diesem jeder jede
      jedes jeden jedem jener jene jenen kein keine keinen keinem keiner mein meine meinen meinem meiner
    `),
    // Not `an`, `auf`, `mit`, `vor`, and the like: as prefixes of verbs they end clauses.
    openEnded: words(`
      der den dem des eine einem und oder sowie von vom zum zur im am beim ins ans fürs für zwischen seit dass
      weil obwohl sondern sowohl weder deren dessen ihren ihrem seinen seinem unseren unserem aufgrund
      angesichts anhand hinsichtlich mittels trotz
    `),
    // German clauses end in their verb, so that a stop behind a transitive one is no sign of damage.
    transitive: [],
    finite: words(`
      ist sind war waren bin wird werden wurde wurden würde würden hat haben hatte hatten hätte hätten habe
      bleibt bleiben blieb kann können konnte konnten könnte könnten muss müssen musste mussten müsste soll
      sollen sollte sollten will wollen wollte wollten darf dürfen durfte dürfte mag möchte sei seien wäre wären
      werde sagt sagte sagten sagen erklärt erklärte betont betonte teilte teilten meint meinte fordert forderte
      berichtet berichtete kommt kommen kam kamen geht gehen ging gingen gibt gab gilt galt steht stehen stand
      standen liegt lag lagen macht machte nimmt nahm zeigt zeigte findet fand führt führte hält hielt heißt
      hieß läuft lief lässt ließ sieht sah stieg steigt sank fiel begann beginnt endete starb gewann verlor
      bekam brachte bringt
    `),
    subjects: words('ich du er es wir man wer niemand jemand dies'),
    saying: words(`
      sagt sagte sagten sagen erklärt erklärte erklärten betont betonte betonten teilte teilten berichtet
      berichtete meint meinte fügte ergänzt ergänzte versichert versicherte kündigte fordert forderte warnt
      warnte erzählt erzählte schreibt schrieb heißt hieß antwortet antwortete fragt fragte erläutert erläuterte
      kritisiert kritisierte lobt lobte mahnt mahnte räumt räumte bekräftigt bekräftigte unterstreicht
      unterstrich behauptet behauptete bestätigt bestätigte begründet begründete kommentiert kommentierte
      urteilt urteilte resümiert resümierte vermutet vermutete glaubt
    `)
  },
  compounds: {
    words: words(`
      öffentlich-rechtliche öffentlich-rechtlichen öffentlich-rechtlicher öffentlich-rechtliches
      deutsch-französische deutsch-französischen deutsch-französischer deutsch-französisches deutsch-polnische
      deutsch-polnischen deutsch-polnischer deutsch-polnisches deutsch-amerikanische deutsch-amerikanischen
      deutsch-amerikanischer deutsch-amerikanisches christlich-liberale christlich-liberalen
      christlich-liberaler christlich-liberales russisch-ukrainische russisch-ukrainischen russisch-ukrainischer
      russisch-ukrainisches israelisch-palästinensische israelisch-palästinensischen
      israelisch-palästinensischer israelisch-palästinensisches schleswig-holsteinische schleswig-holsteinischen
      schleswig-holsteinischer schleswig-holsteinisches nordrhein-westfälische nordrhein-westfälischen
      nordrhein-westfälischer nordrhein-westfälisches sachsen-anhaltische sachsen-anhaltischen
      sachsen-anhaltischer sachsen-anhaltisches rot-grüne rot-grünen rot-grüner rot-grünes schwarz-rote
      schwarz-roten schwarz-roter schwarz-rotes schwarz-grüne schwarz-grünen schwarz-grüner schwarz-grünes
      schwarz-gelbe schwarz-gelben schwarz-gelber schwarz-gelbes rot-rote rot-roten rot-roter rot-rotes
      baden-württembergische baden-württembergischen baden-württembergischer rheinland-pfälzische
      rheinland-pfälzischen rheinland-pfälzischer mecklenburg-vorpommersche mecklenburg-vorpommerschen
      schwarz-weiß schwarz-weiße schwarz-weißen rot-weiß blau-weiß wissenschaftlich-technische
      wissenschaftlich-technischen technisch-wissenschaftliche
    `),
    tails: []
  },
  labels: {
    'read-more': {
      start: phrases(`
        lesen sie auch
        lesen sie mehr
        lesen sie hier
        lesen sie hier mehr
        lesen sie dazu
        lesen sie dazu auch
        lesen sie außerdem
        lesen sie weiter
        lies auch
        lies mehr
        mehr dazu
        mehr dazu lesen sie hier
        mehr zum thema
        mehr zu diesem thema
        mehr lesen
        mehr lesen über
        auch interessant
        auch lesenswert
        auch lesen
        das könnte sie auch interessieren
        das könnte dich auch interessieren
        das könnte sie interessieren
        das könnte dich interessieren
        siehe auch
        siehe dazu
        sehen sie auch
        hören sie auch
        passend dazu
        passend zum thema
        lesetipp
        weiterlesen
        hier weiterlesen
        verwandter artikel
        verwandte artikel
        ähnliche artikel
        ähnliche beiträge
        weitere artikel
        weitere artikel zum thema
        weitere news
        weitere nachrichten
        weitere meldungen
        alle artikel der serie
        fotostrecke
        bildergalerie
      `),
      weak: phrases(`
        lesen
        lies
        mehr
        anhören
        ansehen
        zum thema
        zum weiterlesen
        hier lesen
        jetzt lesen
        video
        videos
        fotos
        bilder
        galerie
        podcast
        infografik
        interaktiv
        liveticker
        live-ticker
        newsblog
        im video
        empfohlen
        lesenswert
      `)
    },
    'comment-heading': {
      start: phrases(`
        schreibe einen kommentar
        schreib einen kommentar
        schreiben sie einen kommentar
        schreibt einen kommentar
        schreibe deinen kommentar
        schreiben sie ihren kommentar
        schreibe eine antwort
        schreiben sie eine antwort
        hinterlasse einen kommentar
        hinterlass einen kommentar
        hinterlassen sie einen kommentar
        hinterlasse eine antwort
        hinterlassen sie eine antwort
        hinterlasse uns einen kommentar
        einen kommentar hinterlassen
        einen kommentar schreiben
        einen kommentar verfassen
        eine antwort hinterlassen
        eine antwort schreiben
        verfasse einen kommentar
        verfassen sie einen kommentar
        kommentar verfassen
        kommentar schreiben
        kommentar hinterlassen
        kommentar hinzufügen
        kommentar abgeben
        kommentar erstellen
        neuen kommentar schreiben
        neuen kommentar verfassen
        neuen kommentar hinzufügen
        antwort hinterlassen
        gib einen kommentar ab
        geben sie einen kommentar ab
        diesen artikel kommentieren
        artikel kommentieren
        beitrag kommentieren
        zum kommentieren anmelden
        melde dich an, um einen kommentar zu schreiben
        melden sie sich an, um einen kommentar zu schreiben
        einloggen, um einen kommentar zu hinterlassen
      `),
      weak: phrases(`
        kommentare
        kommentieren
        antwort
        antworten
        diskussion
        diskutieren
        diskutieren sie mit
        diskutiere mit
        ihre meinung
        deine meinung
        keine kommentare
        noch keine kommentare
        kommentare deaktiviert
        kommentare anzeigen
        alle kommentare
        kommentare lesen
        leserkommentare
        mitdiskutieren
        schreibe den ersten kommentar
      `)
    },
    'comment-notice': {
      start: phrases(`
        deine e-mail-adresse wird nicht veröffentlicht
        ihre e-mail-adresse wird nicht veröffentlicht
        deine email-adresse wird nicht veröffentlicht
        ihre email-adresse wird nicht veröffentlicht
        deine e-mail adresse wird nicht veröffentlicht
        ihre e-mail adresse wird nicht veröffentlicht
        deine emailadresse wird nicht veröffentlicht
        ihre emailadresse wird nicht veröffentlicht
        deine e-mail wird nicht veröffentlicht
        ihre e-mail wird nicht veröffentlicht
        deine mailadresse wird nicht veröffentlicht
        ihre mailadresse wird nicht veröffentlicht
        die e-mail-adresse wird nicht veröffentlicht
        eure e-mail-adresse wird nicht veröffentlicht
        deine e-mail-adresse wird niemals veröffentlicht
        meinen namen, e-mail und website in diesem browser speichern, bis ich wieder kommentiere
        meinen namen, meine e-mail-adresse und meine website in diesem browser für die nächste kommentierung speichern
        meinen namen, meine e-mail-adresse und meine website in diesem browser speichern, bis ich wieder kommentiere
        name, e-mail-adresse und website in diesem browser für meinen nächsten kommentar speichern
        meinen namen, meine e-mail-adresse und meine website in diesem browser, für die nächste kommentierung, speichern
        diese website verwendet akismet, um spam zu reduzieren
        diese seite verwendet akismet, um spam zu reduzieren
        erfahre, wie deine kommentardaten verarbeitet werden
        erfahre mehr darüber, wie deine kommentardaten verarbeitet werden
        erfahren sie mehr darüber, wie ihre kommentardaten verarbeitet werden
        kommentare sind geschlossen
        die kommentarfunktion ist geschlossen
        dein kommentar wartet auf freischaltung
        ihr kommentar wartet auf freischaltung
        dein kommentar wird moderiert
        du musst angemeldet sein, um einen kommentar abzugeben
        sie müssen angemeldet sein, um einen kommentar abzugeben
        du musst angemeldet sein, um kommentieren zu können
        sie müssen angemeldet sein, um kommentieren zu können
        du musst angemeldet sein, um einen kommentar zu schreiben
        sie müssen angemeldet sein, um einen kommentar zu schreiben
        sie müssen eingeloggt sein, um einen kommentar zu schreiben
        du musst dich anmelden, um einen kommentar zu schreiben
        sie müssen sich anmelden, um einen kommentar zu schreiben
        benachrichtigung bei weiteren kommentaren per e-mail senden
        benachrichtigung bei neuen beiträgen per e-mail senden
        benachrichtige mich über nachfolgende kommentare via e-mail
        benachrichtige mich über nachfolgende kommentare per e-mail
        benachrichtige mich über neue beiträge via e-mail
        benachrichtige mich über neue beiträge per e-mail
        benachrichtigen sie mich über neue kommentare per e-mail
        informiere mich über neue beiträge per e-mail
        bitte logge dich mit einer dieser methoden ein, um deinen kommentar zu veröffentlichen
        trage deine daten unten ein oder klicke ein icon um dich einzuloggen
        gib hier deinen kommentar ein
        bitte geben sie ihren kommentar ein
        bitte geben sie hier ihren namen ein
        bitte gib deinen kommentar ein
        sie haben eine falsche e-mail-adresse eingegeben
      `)
    },
    'comment-field': {
      start: phrases(`
        name
        ihr name
        dein name
        vorname
        nachname
        nickname
        e-mail
        email
        mail
        e-mail-adresse
        email-adresse
        ihre e-mail-adresse
        deine e-mail-adresse
        ihre e-mail
        deine e-mail
        website
        webseite
        homepage
        url
        kommentar
        ihr kommentar
        dein kommentar
        nachricht
        ihre nachricht
        deine nachricht
        kommentar abschicken
        kommentar absenden
        kommentar senden
        kommentar speichern
        kommentar veröffentlichen
        kommentar posten
        antwort senden
        absenden
        abschicken
        senden
        vorschau
        antworten abbrechen
        antwort abbrechen
        abbrechen
        hier klicken, um die antwort abzubrechen
        klicken sie hier, um die antwort abzubrechen
        erforderlich
        optional
        pflichtfeld
        pflichtfelder
        wird nicht veröffentlicht
        adresse wird niemals veröffentlicht
        wird niemals veröffentlicht
        erforderliche felder sind mit * markiert
        erforderliche felder sind markiert
        pflichtfelder sind mit * markiert
        pflichtfelder sind mit * gekennzeichnet
        notwendige felder sind mit * markiert
        benötigte felder sind mit * markiert
        abmelden
      `)
    }
  }
}

export default de
