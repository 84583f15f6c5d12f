import type {Language} from './language.ts'
import {phrases, words} from './lists.ts'

/** German. */
export const de: Language = {
  tag: 'de',
  name: 'German',
  feedNotes: [['der beitrag ', ' erschien zuerst auf ']],
  signs: {
    words: words(`
      der die und in den das von zu mit sich des auf für ist im dem nicht ein eine als auch es werden aus er hat
      dass sie nach wird bei einer um am sind noch wie einem über einen zum war haben nur oder aber vor zur bis
      mehr durch wurde seit vom so ihre
    `),
    letters: 'ßäöü'
  },
  // «Swiss papers» set guillemets the other way round.
  quotes: ['„“', '»«', '«»', '‚‘', '""'],
  decimal: ',',
  units: words(
    'prozent millionen milliarden million milliarde mio mrd km kg meter euro prozentpunkte kilometer dollar franken tonnen liter hektar grad punkte'
  ),
  clock: words('um'),
  undoubled: words('und für im zum zur'),
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
    `),
    telling: words(`
      steht stand rief rufen ruft riet rät verspricht versprach bat befahl befiehlt lautet lautete las scherzt
      scherzte schlug droht drohte verlangt verlangte entschied beschloss fand murmelt murmelte flüstert
      flüsterte verkündet verkündete verriet verrät wirbt warb spottet spottete wünscht wünschte
    `),
    citing: words('war hieß lautet lautete stand wollte wollten nannte klingt klang')
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
    tails: [],
    prefixes: words('ex vize anti pro')
  },
  labels: {
    'read-more': {
      start: phrases(`
        lesen sie auch; lesen sie mehr; lesen sie hier; lesen sie hier mehr; lesen sie dazu;
        lesen sie dazu auch; lesen sie außerdem; lesen sie weiter; lies auch; lies mehr; mehr dazu;
        mehr dazu lesen sie hier; mehr zum thema; mehr zu diesem thema; mehr lesen; mehr lesen über;
        auch interessant; auch lesenswert; auch lesen; das könnte sie auch interessieren;
        das könnte dich auch interessieren; das könnte sie interessieren; das könnte dich interessieren;
        siehe auch; siehe dazu; sehen sie auch; hören sie auch; passend dazu; passend zum thema; lesetipp;
        weiterlesen; hier weiterlesen; verwandter artikel; verwandte artikel; ähnliche artikel;
        ähnliche beiträge; weitere artikel; weitere artikel zum thema; weitere news; weitere nachrichten;
        weitere meldungen; alle artikel der serie; fotostrecke; bildergalerie; lesen sie … hier;
        mehr dazu in; mehr dazu auf; mehr dazu im; lesen sie mehr dazu in;
        mehr zum thema … hier;
        zum weiterlesen:; hier lesen sie mehr; jetzt lesen:; hier lesen:; lesen sie jetzt auch;
        auch spannend; mehr aus dem ressort; den kommentar dazu lesen sie hier; lesen sie den kommentar;
        lesen sie hierzu auch; mehr dazu hier; mehr zum thema hier; alle … im live-ticker;
        alle … im liveticker; alle … im live-blog; alle … im newsblog; alle … im newsticker;
        hier geht es zum live-ticker; hier geht es zum liveticker; hier geht's zum liveticker;
        hier geht's zum live-ticker; hier geht es zum newsblog; hier geht es zum video;
        hier geht's zum video; hier geht es zum artikel; hier geht es zur bildergalerie;
        hier geht's zur bildergalerie; hier geht es zur fotostrecke; hier geht es zur galerie;
        hier geht es zum interview; sehen sie hier:; in bildern:; klickstrecke; im video:;
        lesen sie mehr zum thema; lesen sie jetzt; lesetipps;
        mehr über … lesen sie hier; lesen sie hier, wie; lesen sie hier, warum; lesen sie hier, was;
        lesen sie hier, wer; lesen sie hier, welche;
        alle news aus; alle news zu; alle news zum; alle news zur; mehr news aus; mehr news zu;
        mehr news zum; mehr news zur;
        dazu passend:; ebenfalls interessant:; aus dem archiv:; zum artikel:; mehr hintergründe:;
        unser lesetipp:; lesen sie mehr dazu;
        lest auch; lest hier; lies hier; hier geht’s zur bilderstrecke; hier geht es zur bilderstrecke;
        lesen sie auch dazu; lesen sie auch unser; lesen sie auch unseren; lesen sie auch das;
        lesen sie auch den kommentar; lesen sie auch das interview; lesen sie hier weiter; lies dazu;
        lies weiter; lies dazu auch; lies auch dazu; lies auch unser; lies auch unseren; lies auch das;
        lies hier mehr; lies mehr dazu; lies auch den kommentar; lies auch das interview; lies hier weiter;
        lest mehr; lest dazu; lest weiter; lest dazu auch; lest auch dazu; lest auch unser; lest auch unseren;
        lest auch das; lest hier mehr; lest mehr dazu; lest auch den kommentar; lest auch das interview;
        lest hier weiter; sehen sie dazu auch; sehen sie auch dazu; sehen sie auch unser;
        sehen sie auch unseren; sehen sie auch das; sehen sie hier mehr; sehen sie auch den kommentar;
        sehen sie auch das interview; hören sie dazu auch; hören sie auch dazu; hören sie auch unser;
        hören sie auch unseren; hören sie auch das; hören sie hier mehr; hören sie auch den kommentar;
        hören sie auch das interview; ebenfalls interessant; lese-tipp; video zum thema; ganzer artikel;
        vollständiger artikel
      `),
      weak: phrases(`
        lesen; lies; mehr; anhören; ansehen; zum thema; zum weiterlesen; hier lesen; jetzt lesen; video; videos;
        fotos; bilder; galerie; podcast; infografik; interaktiv; liveticker; live-ticker; newsblog; im video;
        empfohlen; lesenswert;
        empfehlungen; unsere empfehlung; unsere empfehlungen; empfehlung der redaktion; weitere themen;
        meistgelesen
      `)
    },
    related: {
      start: phrases(`mehr nachrichten aus … lesen sie;
        mehr news aus; weitere news aus;
        weitere beiträge von; mehr beiträge von
      `),
      whole: phrases(`
        ähnliche artikel; ähnliche beiträge; verwandte artikel; verwandte themen;
        verwandte artikelmehr vom autor; weitere artikel; weitere artikel zum thema; weitere themen;
        weitere nachrichten; weitere meldungen; weitere news; weitere beiträge; weitere videos;
        das könnte sie auch interessieren; das könnte dich auch interessieren; das könnte sie interessieren;
        das könnte dich interessieren; auch interessant; mehr zum thema; mehr zu diesem thema; meistgelesen;
        meistgelesene artikel; meist gelesen; am meisten gelesen; meistkommentiert; beliebteste artikel;
        beliebte artikel; neueste artikel; neueste beiträge; neueste nachrichten; neueste kommentare;
        aktuelle nachrichten; aktuelle meldungen; aktuelle artikel; top-themen; topthemen; top themen;
        empfehlungen der redaktion; unsere empfehlungen; empfehlungen für sie; empfohlene artikel;
        mehr aus diesem ressort; mehr aus der rubrik; mehr vom autor; mehr von uns; alle artikel;
        links zum thema; lesen sie auch; lesen sie jetzt; passend dazu; newsticker; aus dem archiv;
        mehr nachrichten; mehr news;
        nächster artikel; vorheriger artikel; voriger artikel; nächster beitrag; vorheriger beitrag;
        mehr lesen über; sie könnten auch an folgenden artikeln interessiert sein;
        geschichten, die sie interessieren könnten; geschichten, die dich interessieren könnten;
        überprüfen sie auch; schauen sie auch;
        beitragsnavigation; beitrags-navigation; artikelnavigation;
        verwandte beiträge; ähnliche themen; das könnte ihnen auch gefallen; das könnte dir auch gefallen;
        mehr von diesem autor; mehr von dieser autorin; andere leser interessierte auch; passende artikel;
        passende beiträge; top-artikel; mehr artikel; mehr beiträge; nachrichten aus der region; auch spannend;
        letzte beiträge; neue beiträge; neue artikel; meistgelesene beiträge; meistgelesene nachrichten;
        aktuelle beiträge; empfohlene beiträge; jetzt lesen; meistgeklickt; zuletzt gelesen;
        letzte kommentare;
        topmeldungen; top-meldungen;
        alles zum thema; alle artikel zum thema; alle artikel auf einen blick; alle beiträge zum thema;
        mehr aus dieser rubrik; mehr aus dem ressort;
        artikel mit bild- und video-inhalten; artikel mit video-inhalten; artikel mit bildergalerie;
        interessante produkte für sie; vorschläge für dich; vorschläge für sie; themenseiten;
        weitere artikel des autors; weitere artikel von; weitere artikel aus diesem ressort;
        die meistgelesenen artikel; meistgesehen; beliebte beiträge; aktuell beliebt; gerade beliebt;
        jetzt beliebt; letzte meldungen; unsere leseempfehlungen; leseempfehlungen; leseempfehlung;
        für sie empfohlen; für dich empfohlen; für sie ausgewählt; die redaktion empfiehlt;
        redaktionsempfehlung; redaktionstipp; das könnte euch auch interessieren; das könnte ihnen gefallen;
        diese artikel könnten sie interessieren;   verpassen sie nicht;
        andere leser lasen auch; andere lasen auch;
        meistgelesen diese woche; meistgelesen heute; meistgelesene artikel der woche;
        beliebte posts aus diesem blog;
        meistgeteilt; aktuelle schlagzeilen; das lesen andere; beliebt auf unserer seite; top-themen des tages
      `),
      weak: phrases(`
        beliebt; empfohlen; empfehlungen; aktuell; neueste; themen; trending; mehr; weiteres; aktuelle themen;
        zum thema; im trend;
        unsere empfehlung; empfehlung der redaktion;
        jetzt im trend; aus dem netz;
        nicht verpassen
      `)
    },
    continues: {
      start: phrases(`
        artikel wird nach der anzeige fortgesetzt; der artikel wird nach der anzeige fortgesetzt;
        nach der anzeige weiterlesen; weiter nach der anzeige; weiter nach der werbung;
        lesen sie nach der anzeige weiter; hier geht es nach der anzeige weiter; text geht unten weiter;
        der artikel geht unten weiter; weiterlesen nach der anzeige; die geschichte geht unten weiter;
        fortsetzung unter der anzeige; artikel unten weiterlesen;
        überspringen … und weiterlesen;
        klicken sie hier, um; hier klicken, um; klick hier, um; klicken sie hier für;
        der artikel wird nach dem; artikel wird nach dem; der text geht nach; weiter geht es nach der;
        weiterlesen nach;
        werbung - hier geht es weiter; nach der werbung weiter; nach der anzeige weiter;
        anzeige – scrollen sie weiter; nach der anzeige geht es weiter;
        der artikel geht unter der anzeige weiter; der artikel geht nach der anzeige weiter;
        der text geht unter der anzeige weiter
      `)
    },
    ad: {
      whole: phrases(`
        anzeige; werbung; - anzeige -; werbeanzeige; werbeanzeigen; gesponsert; gesponserte inhalte;
        gesponserter inhalt; gesponserter beitrag; sponsored post; anzeige ausblenden; werbung ausblenden;
        werbung überspringen; anzeige überspringen; bezahlter inhalt; bezahlte anzeige; partnerinhalt;
        partnerinhalte; advertorial; anzeige anzeige; anzeige / sponsorenhinweis; ende der anzeige;
        warum sehe ich diese werbung; affiliate-link;
        kurze werbeeinblendung; werbeeinblendung; werbeunterbrechung; nach der werbung weiterlesen;
        nach der anzeige weiterlesen; ende der werbung;
        partnerangebote; verlagsangebot; verlagsangebote; anzeigenlinks; anzeigensonderveröffentlichung;
        zum stellenmarkt;
        in kooperation mit; in zusammenarbeit mit;
        eigenwerbung; gesponserte artikel; bezahlte partnerschaft; anzeigen und hinweise;
        partner-angebot; partner-angebote; topangebote aus unserem shop; tipp des tages; werbeprospekte;
        partnerseiten; servicepartner;
        zum shop; in den warenkorb; jetzt kaufen; bei amazon kaufen; bei amazon ansehen; preis prüfen;
        preis anzeigen; angebot ansehen; jetzt bei amazon kaufen
      `),
      weak: phrases('promotion; sponsor; sponsoren; partner; angebote; anzeigen')
    },
    'comment-heading': {
      whole: phrases(`
        jetzt kommentieren; zu den kommentaren; alle kommentare anzeigen; alle kommentare;
        kommentare lesen; kommentare anzeigen; kommentare ausblenden; leserkommentare;
        neueste kommentare;
        kommentar veröffentlichen;
        antwortenlöschen; antwortenantworten; antworten löschen;
        kommentarfunktion geschlossen; lesermeinungen; zur diskussion; diskutieren sie mit; kommentar senden;
        jetzt mitdiskutieren; ihre meinung ist gefragt;
        aktuelle kommentare; letzte kommentare;
        kommentare zum post (atom)
      `),
      start: phrases(`
        schreibe einen kommentar; schreib einen kommentar; schreiben sie einen kommentar;
        schreibt einen kommentar; schreibe deinen kommentar; schreiben sie ihren kommentar;
        schreibe eine antwort; schreiben sie eine antwort; hinterlasse einen kommentar;
        hinterlass einen kommentar; hinterlassen sie einen kommentar; hinterlasse eine antwort;
        hinterlassen sie eine antwort; hinterlasse uns einen kommentar; einen kommentar hinterlassen;
        einen kommentar schreiben; einen kommentar verfassen; eine antwort hinterlassen;
        eine antwort schreiben; verfasse einen kommentar; verfassen sie einen kommentar;
        kommentar verfassen; kommentar schreiben; kommentar hinterlassen; kommentar hinzufügen;
        kommentar abgeben; kommentar erstellen; neuen kommentar schreiben; neuen kommentar verfassen;
        neuen kommentar hinzufügen; antwort hinterlassen; gib einen kommentar ab;
        geben sie einen kommentar ab; diesen artikel kommentieren; artikel kommentieren;
        beitrag kommentieren; zum kommentieren anmelden; melde dich an, um einen kommentar zu schreiben;
        melden sie sich an, um einen kommentar zu schreiben;
        einloggen, um einen kommentar zu hinterlassen; reden sie mit;
        möchten sie diesen artikel kommentieren; melden sie sich an, um; bitte melden sie sich an;
        bitte anmelden, um; schreiben sie den ersten kommentar; schreiben sie uns in den kommentaren;
        ihr kommentar zu;
        sie möchten kommentieren; sie möchten zur diskussion beitragen; möchten sie kommentieren;
        diskussion zu diesem artikel;
        wie ist deine meinung; was sagst du dazu; was sagen sie dazu; schreib es in die kommentare;
        schreibt es in die kommentare; schreib uns in die kommentare;
        eure meinung:;
        zum kommentieren bitte; melden sie sich an, um zu kommentieren; melde dich an, um zu kommentieren;
        anmelden, um zu kommentieren; einloggen, um zu kommentieren; anmelden und kommentieren;
        teilen sie ihre meinung mit; teilen sie uns ihre meinung mit; melden sie sich an und diskutieren sie;
        melden sie sich an, um mitzudiskutieren; diskutieren sie mit uns;
        melden sie sich an und diskutieren; antwort schreiben; beitrag melden; kommentar melden;
        posten sie ihre meinung; sie möchten mitdiskutieren; zum diskutieren bitte anmelden;
        zum kommentieren bitte anmelden; zum mitdiskutieren anmelden; wie finden sie den artikel;
        kommentare sind deaktiviert; die kommentarfunktion ist deaktiviert; forum: 0 postings
      `),
      weak: phrases(`
        kommentare; kommentieren; antwort; antworten; diskussion; diskutieren;
        diskutiere mit; ihre meinung; deine meinung; keine kommentare; noch keine kommentare;
        kommentare deaktiviert; mitdiskutieren; schreibe den ersten kommentar;
        kommentar zu; kommentare zu; gedanke zu; gedanken zu; antwort auf; antworten auf; ein kommentar zu;
        ein gedanke zu; eine antwort auf;
        nimm an der diskussion teil; mitgliederdiskussion; beginne das gespräch; an der diskussion teilnehmen;
        beginnen sie das gespräch
      `)
    },
    'comment-notice': {
      start: phrases(`
        deine e-mail-adresse wird nicht veröffentlicht; ihre e-mail-adresse wird nicht veröffentlicht;
        deine email-adresse wird nicht veröffentlicht; ihre email-adresse wird nicht veröffentlicht;
        deine e-mail adresse wird nicht veröffentlicht; ihre e-mail adresse wird nicht veröffentlicht;
        deine emailadresse wird nicht veröffentlicht; ihre emailadresse wird nicht veröffentlicht;
        deine e-mail wird nicht veröffentlicht; ihre e-mail wird nicht veröffentlicht;
        deine mailadresse wird nicht veröffentlicht; ihre mailadresse wird nicht veröffentlicht;
        die e-mail-adresse wird nicht veröffentlicht; eure e-mail-adresse wird nicht veröffentlicht;
        deine e-mail-adresse wird niemals veröffentlicht;
        meinen namen, e-mail und website in diesem browser speichern, bis ich wieder kommentiere;
        meinen namen, meine e-mail-adresse und meine website in diesem browser für die nächste kommentierung speichern;
        meinen namen, meine e-mail-adresse und meine website in diesem browser speichern, bis ich wieder kommentiere;
        name, e-mail-adresse und website in diesem browser für meinen nächsten kommentar speichern;
        meinen namen, meine e-mail-adresse und meine website in diesem browser, für die nächste kommentierung, speichern;
        diese website verwendet akismet, um spam zu reduzieren;
        diese seite verwendet akismet, um spam zu reduzieren;
        erfahre, wie deine kommentardaten verarbeitet werden;
        erfahre mehr darüber, wie deine kommentardaten verarbeitet werden;
        erfahren sie mehr darüber, wie ihre kommentardaten verarbeitet werden; kommentare sind geschlossen;
        die kommentarfunktion ist geschlossen; dein kommentar wartet auf freischaltung;
        ihr kommentar wartet auf freischaltung; dein kommentar wird moderiert;
        du musst angemeldet sein, um einen kommentar abzugeben;
        sie müssen angemeldet sein, um einen kommentar abzugeben;
        du musst angemeldet sein, um kommentieren zu können;
        sie müssen angemeldet sein, um kommentieren zu können;
        du musst angemeldet sein, um einen kommentar zu schreiben;
        sie müssen angemeldet sein, um einen kommentar zu schreiben;
        sie müssen eingeloggt sein, um einen kommentar zu schreiben;
        du musst dich anmelden, um einen kommentar zu schreiben;
        sie müssen sich anmelden, um einen kommentar zu schreiben;
        benachrichtigung bei weiteren kommentaren per e-mail senden;
        benachrichtigung bei neuen beiträgen per e-mail senden;
        benachrichtige mich über nachfolgende kommentare via e-mail;
        benachrichtige mich über nachfolgende kommentare per e-mail;
        benachrichtige mich über neue beiträge via e-mail; benachrichtige mich über neue beiträge per e-mail;
        benachrichtigen sie mich über neue kommentare per e-mail; informiere mich über neue beiträge per e-mail;
        bitte logge dich mit einer dieser methoden ein, um deinen kommentar zu veröffentlichen;
        trage deine daten unten ein oder klicke ein icon um dich einzuloggen; gib hier deinen kommentar ein;
        bitte geben sie ihren kommentar ein; bitte geben sie hier ihren namen ein;
        bitte gib deinen kommentar ein; sie haben eine falsche e-mail-adresse eingegeben;
        die kommentarfunktion ist; die kommentare sind geschlossen; die kommentarfunktion wurde;
        die kommentarfunktion für diesen; bitte melden sie sich an, um zu kommentieren; um zu kommentieren;
        um kommentieren zu können; um einen kommentar; bitte beachten sie unsere netiquette;
        kommentieren ist nur;
        bitte loggen sie sich;
        die redaktion behält sich vor, leserbriefe; die redaktion behält sich vor, kommentare;
        keine html-tags erlaubt; internet- und e-mail-adressen werden automatisch umgewandelt;
        website- und e-mail-adressen werden automatisch in links umgewandelt;
        html - zeilenumbrüche und absätze werden automatisch erzeugt;
        zeilenumbrüche und absätze werden automatisch erzeugt; weitere informationen über textformate;
        der inhalt dieses feldes wird nicht öffentlich zugänglich angezeigt;
        diese sicherheitsfrage überprüft, ob sie ein menschlicher besucher sind;
        bitte gib hier deinen namen ein;
        vielen dank für ihren kommentar. ihr kommentar; danke für deinen kommentar. dein kommentar;
        kommentare werden moderiert; bitte beachten sie die netiquette;
        du musst angemeldet sein, um einen kommentar;
        die kommentare im forum geben; die kommentare geben nicht;
        sie müssen angemeldet sein, um zu kommentieren; sie müssen angemeldet sein, um kommentare;
        sie müssen angemeldet sein, um antworten;
        sie müssen angemeldet sein um kommentare; sie müssen angemeldet sein um zu kommentieren;
        sie müssen angemeldet sein um einen kommentar;
        loggen sie sich ein, um zu kommentieren; loggen sie sich ein, um einen kommentar;
        loggen sie sich ein, um kommentare; loggen sie sich ein, um mitzudiskutieren;
        loggen sie sich ein, um zu antworten
      `),
      whole: phrases(`
        dieser kommentar wurde entfernt;
        die kommentarfunktion für diesen artikel ist geschlossen; kommentare zu diesem artikel sind geschlossen;
        alle kommentare werden vor der veröffentlichung geprüft; seien sie der erste, der kommentiert;
        alle kommentare lesen; neueste zuerst; älteste zuerst; beliebteste zuerst
      `)
    },
    'comment-field': {
      start: phrases(`
        name; ihr name; dein name; vorname; nachname; nickname; e-mail; email; mail; e-mail-adresse;
        email-adresse; ihre e-mail-adresse; deine e-mail-adresse; ihre e-mail; deine e-mail; website; webseite;
        homepage; url; kommentar; ihr kommentar; dein kommentar; nachricht; ihre nachricht; deine nachricht;
        kommentar abschicken; kommentar absenden; kommentar senden; kommentar speichern;
        kommentar veröffentlichen; kommentar posten; antwort senden; absenden; abschicken; senden; vorschau;
        antworten abbrechen; antwort abbrechen; abbrechen; hier klicken, um die antwort abzubrechen;
        klicken sie hier, um die antwort abzubrechen; erforderlich; optional; pflichtfeld; pflichtfelder;
        wird nicht veröffentlicht; adresse wird niemals veröffentlicht; wird niemals veröffentlicht;
        erforderliche felder sind mit * markiert; erforderliche felder sind markiert;
        pflichtfelder sind mit * markiert; pflichtfelder sind mit * gekennzeichnet;
        notwendige felder sind mit * markiert; benötigte felder sind mit * markiert; abmelden;
        zum antworten anmelden; melde dich an, um einen kommentar zu; diesen benutzer abmelden
      `),
      whole: phrases(`
        deine e-mail (bleibt natürlich unter uns);
        antwort schreiben; beitrag melden; kommentar melden; auf kommentar antworten;
        alle kommentare anzeigen; weitere kommentare anzeigen; weitere kommentare laden;
        bitte überprüfen sie ihre eingaben
      `)
    },
    share: {
      start: phrases(`
        klick, um über; klick, um auf; klicken, um auf; klicken zum ausdrucken; klicken, um einem freund;
        auf facebook teilen; auf twitter teilen; auf x teilen; auf whatsapp teilen; auf linkedin teilen;
        auf xing teilen; auf pinterest teilen; per e-mail teilen; per mail teilen; bei facebook teilen;
        bei twitter teilen; bei whatsapp teilen; über facebook teilen; über whatsapp teilen;
        teilen auf facebook; teilen auf twitter; teilen sie diesen artikel; teile diesen artikel;
        teilen sie den artikel; wird in neuem fenster geöffnet; öffnet in neuem fenster; per e-mail versenden;
        per mail versenden; ihr blog kann leider keine beiträge per e-mail teilen;
        weitere optionen zum teilen; diese geschichte teilen; beitrag per e-mail versenden;
        artikel per e-mail versenden; speichern sie ihre lieblingsartikel; speichern sie audioinhalte;
        besucht … besuche heute; besucht … besucher heute;
        bei linkedin teilen; bei pinterest pinnen; bei reddit teilen; bei telegram teilen; bei vk teilen;
        bei xing teilen;
        jetzt teilen auf; jetzt teilen per; jetzt teilen via;
        beitrag teilen auf; artikel teilen auf;
        der artikel wurde in ihrer merkliste gespeichert
      `),
      whole: phrases(`
        artikel teilen; beitrag teilen; diesen artikel teilen; diesen beitrag teilen; seite teilen;
        artikel drucken; seite drucken; artikel versenden; artikel merken; artikel weiterempfehlen;
        artikel verschenken; artikel empfehlen; artikel vorlesen; link kopieren; link kopiert;
        link wurde kopiert; url kopieren; in die zwischenablage kopieren; teilen mit; teilen via; gefällt mir;
        lädt; auf die merkliste; zur merkliste hinzufügen; auf merkliste; per e-mail; per mail; per whatsapp;
        leseliste; schriftgröße; kommentare lesen; jetzt teilen;
        der beitrag wurde erfolgreich versandt; diesen artikel weiterempfehlen;
        empfiehl dies deinen freunden; gefällt mir wird geladen;
        diesen post per e-mail versendenblogthis!in x freigebenin facebook freigebenauf pinterest teilen;
        diesen post per e-mail versendenblogthis!in x freigebenin facebook freigeben;
        diesen post per e-mail versendenblogthis!in twitter freigebenin facebook freigebenauf pinterest teilen;
        zur merkliste; auf merkliste setzen; auf die merkliste setzen; mailen; gefunden auf;
        artikel mit anderen teilen; diesen artikel mit anderen teilen; diesen post per e-mail versenden;
        blogthis!; in twitter freigeben; in facebook freigeben; in x freigeben;
        später lesen; in der merkliste gespeichert; link in die zwischenablage kopiert; artikel ausdrucken
      `),
      weak: phrases(`
        teilen; drucken; merken; speichern; weiterleiten; senden; kopieren; empfehlen; verschenken; facebook;
        twitter; whatsapp; mail; e-mail; twittern; xing; flipboard; merkliste;
        link abrufen; andere apps
      `)
    },
    newsletter: {
      start: phrases(`
        jetzt newsletter; newsletter abonnieren; newsletter bestellen;
        abonnieren sie unseren newsletter; abonnieren sie den newsletter; abonniere unseren newsletter;
        abonnieren sie unsere newsletter; melden sie sich für unseren newsletter;
        melden sie sich zu unserem newsletter; melden sie sich für den newsletter; hier den newsletter;
        hier zum newsletter; hier können sie den newsletter; jetzt für den newsletter anmelden;
        zum newsletter anmelden; bleiben sie auf dem laufenden; nichts mehr verpassen;
        ich möchte den newsletter; der newsletter ist jederzeit; vielen dank für ihre anmeldung;
        danke für ihre anmeldung; abonnieren sie … newsletter*; melden sie sich … newsletter*;
        jetzt … newsletter*; bestellen sie … newsletter*; hier für … newsletter anmelden;
        melden sie sich für … newsletter an; jetzt für … newsletter anmelden;
        mit ihrer anmeldung stimmen sie; mit der anmeldung stimmen sie;
        mit meiner anmeldung zum newsletter; sie wollen mehr; erhalten sie jeden; erhalten sie täglich;
        bleib auf dem laufenden; mit unserem newsletter; in unserem newsletter;
        jetzt kostenlos registrieren; jetzt kostenlos anmelden; melden sie sich jetzt; melde dich jetzt;
        mit ihrer anmeldung; mit deiner anmeldung; sie können den newsletter; verpasse keine;
        sie können bis zu … newsletter; vielen dank für ihr interesse an … newsletter*;
        sie erhalten in wenigen minuten eine e-mail; sie lesen einen auszug aus dem newsletter;
        mit absendung des formulars; mit dem absenden des formulars; mit absenden des formulars;
        die wichtigsten nachrichten direkt in; wir informieren sie regelmäßig zum thema;
        keine news mehr verpassen; keine news verpassen; keine nachricht mehr verpassen;
        melde dich für ein abonnement an; jetzt abonnieren, um weiterzulesen;
        die wichtigsten nachrichten des tages; die wichtigsten themen des tages; ja, ich möchte den newsletter;
        hier geht es zum newsletter; hier geht's zum newsletter;
        um die registrierung abzuschließen, klicke auf den;
        um die registrierung abzuschliessen, klicken sie auf;
        vielen dank der beitrag wurde; vielen dank für ihr interesse an;
        alle news gibt es im newsletter; alle nachrichten gibt es im newsletter; alle news aus … im newsletter;
        "darüber spricht bayern": der neue; "hier ist bayern": der br24 newsletter; der neue br24-newsletter;
        das ist die europäische perspektive;
        bitte bestätigen sie ihre anmeldung; bitte bestätige deine anmeldung;
        wir haben ihnen eine e-mail geschickt; entdecke mehr von
      `),
      whole: phrases(`
        newsletter-anmeldung; newsletter anmeldung; unsere newsletter; unser newsletter; kostenloser newsletter;
        jetzt abonnieren; jetzt anmelden; alle newsletter;
        sie haben post;
        jetzt registrieren; im browser ansehen; überprüfe jetzt dein e-mail-postfach;
        bitte gib eine gültige e-mail-adresse ein; etwas ist schief gelaufen. bitte versuche es erneut;
        im browser öffnen; wir haben ihnen eine e-mail gesendet, bitte prüfen sie ihr postfach;
        bitte geben sie eine gültige e-mail-adresse ein;
        etwas ist schief gelaufen. bitte versuchen sie es erneut; abonnieren sie updates;
        trag dich in unseren verteiler ein; abonnieren sie unsere e-mails;
        tragen sie sich in unseren verteiler ein
      `),
      weak: phrases(`
        newsletter; abonnieren; anmelden; eintragen; push-nachrichten; immer auf dem laufenden;
        verpassen sie keine; mit dem absenden; mit der anmeldung; ihre e-mail-adresse; täglich die wichtigsten;
        e-mail-adresse eingeben; geben sie ihre e-mail-adresse ein; bitte geben sie ihre e-mail-adresse ein;
        abbestellen
      `)
    },
    follow: {
      start: phrases(`
        folgen sie uns auf; folgen sie uns bei; folge uns auf; folge uns bei; folgt uns auf;
        folgen sie uns; besuchen sie uns auf; hier finden sie uns auf; abonnieren sie unseren kanal;
        abonnieren sie unseren whatsapp-kanal; folgen sie unserem whatsapp-kanal;
        folgen sie unserem kanal; zum whatsapp-kanal; tipp: wir sind bei whatsapp;
        sie finden uns auch auf; werden sie fan; folgen sie … auf facebook; folgen sie … auf twitter;
        folgen sie … auf instagram; folge … auf facebook; folge … auf instagram; folge … auf twitter;
        folgen sie … auf google news; folge … auf google news;
        abonnieren sie unseren; abonniere unseren; hier geht es zu; hier gehts zu;
        besuchen sie uns; sie finden uns auf; jetzt auf whatsapp; unser whatsapp-kanal;
        mehr nachrichten aus … finden sie hier; weitere nachrichten aus … finden sie hier;
        mehr nachrichten … finden sie; alle nachrichten … finden sie;
        folge uns auf msn; folgen sie uns auf msn;
        hier geht's zum whatsapp; hier geht es zum whatsapp; hier geht's zu unserem whatsapp;
        folge unserem kanal; folge unserem whatsapp; jetzt dem whatsapp-kanal;
        abonniere unseren whatsapp; werden sie teil unserer whatsapp;
        als bevorzugte quelle auf google; als bevorzugte quelle bei google;
        folgen sie diesem thema; folge diesem thema;
        fügen sie uns als bevorzugte quelle; fügen sie uns als ihre bevorzugte quelle;
        fügen sie uns als deine bevorzugte quelle; fügen sie uns als bevorzugte nachrichtenquelle;
        füge uns als bevorzugte quelle; füge uns als ihre bevorzugte quelle;
        füge uns als deine bevorzugte quelle; füge uns als bevorzugte nachrichtenquelle;
        wählen sie uns als bevorzugte quelle; wählen sie uns als ihre bevorzugte quelle;
        wählen sie uns als deine bevorzugte quelle; wählen sie uns als bevorzugte nachrichtenquelle;
        wähle uns als bevorzugte quelle; wähle uns als ihre bevorzugte quelle;
        wähle uns als deine bevorzugte quelle; wähle uns als bevorzugte nachrichtenquelle;
        markieren sie uns als bevorzugte quelle; markieren sie uns als ihre bevorzugte quelle;
        markieren sie uns als deine bevorzugte quelle; markieren sie uns als bevorzugte nachrichtenquelle;
        füge … als bevorzugte quelle; füge … als ihre bevorzugte quelle; füge … als deine bevorzugte quelle;
        füge … als bevorzugte nachrichtenquelle; fügen sie … als bevorzugte quelle;
        fügen sie … als ihre bevorzugte quelle; fügen sie … als deine bevorzugte quelle;
        fügen sie … als bevorzugte nachrichtenquelle; uns als bevorzugte quelle; uns als ihre bevorzugte quelle;
        uns als deine bevorzugte quelle; uns als bevorzugte nachrichtenquelle;
        sie folgen nun diesem thema; aktivieren sie push-mitteilungen, … eilmeldung;
        lassen sie sich benachrichtigen, wenn ein neuer artikel;
        mit „mein thema“-alarm keinen artikel mehr verpassen; den podcast hören sie überall, wo;
        folgen sie … auf bluesky; folgen sie … auf threads; folgen sie … auf mastodon; folgen sie … auf tiktok;
        folgen sie … auf telegram; folgen sie … auf whatsapp; folgen sie … auf flipboard;
        folgen sie … auf pinterest; folgen sie … auf discord; folgen sie … auf apple news; folgen sie … auf msn;
        folgen sie … auf x; folgen sie … auf youtube; folgen sie … auf linkedin; folgen sie … auf viber;
        folge … auf bluesky; folge … auf threads; folge … auf mastodon; folge … auf tiktok;
        folge … auf telegram; folge … auf whatsapp; folge … auf flipboard; folge … auf pinterest;
        folge … auf discord; folge … auf apple news; folge … auf msn; folge … auf x; folge … auf youtube;
        folge … auf linkedin; folge … auf viber
      `),
      whole: phrases(`
        folge uns; folgt uns; thema folgen; autor folgen; folgen sie uns auf google news;
        unsere social-media-kanäle;
        push-nachrichten aktivieren;
        finde uns auf facebook; finden sie uns auf facebook;
        bevorzugte quelle bei google; bevorzugte quelle auf google; als bevorzugte quelle hinzufügen;
        bei google bevorzugen; auf google bevorzugen;
        diesem thema folgen; dem autor folgen; autorin folgen; zu meinen themen hinzufügen; thema abonnieren;
        autor abonnieren; hören sie den podcast auf spotify; jetzt auf spotify hören;
        auf apple podcasts anhören; wir sind jetzt auch auf bluesky; wir sind jetzt auch auf threads;
        wir sind jetzt auch auf mastodon; wir sind jetzt auch auf tiktok; wir sind jetzt auch auf telegram;
        wir sind jetzt auch auf whatsapp; wir sind jetzt auch auf flipboard; wir sind jetzt auch auf discord;
        wir sind jetzt auch auf google news; wir sind jetzt auch auf google discover;
        wir sind jetzt auch auf apple news; wir sind jetzt auch auf msn; wir sind jetzt auch auf x;
        wir sind jetzt auch auf pinterest; wir sind auch auf bluesky; wir sind auch auf threads;
        wir sind auch auf mastodon; wir sind auch auf tiktok; wir sind auch auf telegram;
        wir sind auch auf whatsapp; wir sind auch auf flipboard; wir sind auch auf discord;
        wir sind auch auf google news; wir sind auch auf google discover; wir sind auch auf apple news;
        wir sind auch auf msn; wir sind auch auf x; wir sind auch auf pinterest; lesen sie uns auf bluesky;
        lesen sie uns auf threads; lesen sie uns auf mastodon; lesen sie uns auf tiktok;
        lesen sie uns auf telegram; lesen sie uns auf whatsapp; lesen sie uns auf flipboard;
        lesen sie uns auf discord; lesen sie uns auf google news; lesen sie uns auf google discover;
        lesen sie uns auf apple news; lesen sie uns auf msn; lesen sie uns auf x; lesen sie uns auf pinterest
      `),
      weak: phrases(`
        folgen; follower; abonnenten; gefolgt; social media;
        push-benachrichtigungen;
        soziale netzwerke
      `)
    },
    tags: {
      start: phrases(`
        schlagwörter:; schlagworte:; stichwörter:; stichworte:; tags:; themen:; thema:; kategorien:; kategorie:;
        mehr zu:; rubrik:; rubriken:; abgelegt unter; mehr zu den themen; themen in diesem artikel;
        verschlagwortet mit;
        getaggt mit;
        dieser eintrag wurde veröffentlicht in;
        dieser beitrag wurde veröffentlicht in … und verschlagwortet;
        schlagworte zu diesem; schlagwörter zu diesem;
        dieser beitrag wurde unter
      `),
      whole: phrases(`
        schlagwörter; schlagworte; stichwörter; stichworte; themen dieses artikels; verwandte themen;
        mehr themen
      `),
      weak: phrases(`
        themen; thema; tags; kategorien; kategorie; rubrik; rubriken; ressort; ressorts; schlagwort;
        veröffentlicht in; alle themen
      `)
    },
    copyright: {
      whole: phrases(`
        rechte am artikel erwerben; rechte an diesem artikel erwerben;
        creative commons lizenz;
        nachdruckrechte erwerben; artikel lizenzieren; lizenz erwerben; nachdruck anfragen; rechte und lizenzen
      `),
      start: phrases(`
        alle rechte vorbehalten; © dpa-infocom; dpa-infocom; urheberrecht:; copyright:; copyright ©;
        nachdruck verboten; nachdruck nur mit genehmigung; vervielfältigung nur mit;
        dieser artikel ist urheberrechtlich; dieser text ist urheberrechtlich; © dpa; jede verwertung;
        © dpa-infocom, dpa;
        hier können sie die rechte an diesem artikel; rechte am artikel können sie;
        dpa-infocom, dpa:; dieses werk ist lizenziert; dieser artikel ist lizenziert;
        dieser text ist lizenziert; dieser beitrag ist lizenziert; lizenziert unter creative commons;
        dieser inhalt ist lizenziert; nachdruck, auch auszugsweise;
        alle artikel in diesem blog sind unter;
        die weiterverbreitung dieses; die weiterverbreitung der inhalte; die weiterverbreitung von inhalten;
        die weiterverbreitung des artikels; die weiterverbreitung, auch;
        dieser artikel steht unter einer creative; dieser artikel steht unter der creative;
        dieser artikel steht unter der lizenz; dieser artikel steht unter der cc;
        dieser artikel steht unter cc;
        dieser text steht unter einer creative; dieser text steht unter der creative;
        dieser text steht unter der lizenz; dieser text steht unter der cc; dieser text steht unter cc;
        nachdruck, auch auszugsweise, nur mit genehmigung;
        alle inhalte, insbesondere die texte und bilder, sind urheberrechtlich;
        die nutzung der inhalte für kommerzielles; alle rechte, auch die der übersetzung, vorbehalten
      `),
      weak: phrases(`
        copyright; nutzungsrechte erwerben; lizenz; alle inhalte, insbesondere; nutzungsrechte;
        urheberrechtshinweis; licensed under
      `)
    },
    disclaimer: {
      whole: phrases(`
        das hilft unserer arbeit; das unterstützt unsere arbeit; preis kann jetzt höher sein;
        preise können jetzt höher sein;
        haftungsausschluss;
        ki-generierte zusammenfassung; ki-zusammenfassung; zusammenfassung mit ki erstellt;
        zusammenfassung mit ki; mit ki zusammengefasst; zusammengefasst von ki; von ki zusammengefasst;
        maschinell übersetzt; mit ki übersetzt; ki-gestützte zusammenfassung; künstlich erzeugte zusammenfassung
      `),
      start: phrases(`
        hinweis der redaktion:; transparenzhinweis;
        dieser artikel enthält sogenannte affiliate; dieser artikel enthält affiliate;
        dieser beitrag enthält affiliate; die mit * gekennzeichneten links;
        bei den mit * markierten links; mit * markierte links; diese seite enthält affiliate;
        namentlich gekennzeichnete beiträge; dieser beitrag wurde gesponsert;
        dieser text wurde mit hilfe von; dieser artikel ist eine übernahme;
        mit der nutzung dieser seite stimmen; kurse mindestens; alle angaben ohne gewähr;
        mit der nutzung dieser website stimmen sie; mit der nutzung dieser website erklären sie;
        dieser artikel entstand mit; dieser text wurde mit hilfe; dieser artikel wurde automatisch;
        dieser text enthält affiliate;
        hinweis der redaktion; dieser artikel stellt keine;
        eine zusammenfassung dieses artikels wurde; diese zusammenfassung wurde mithilfe;
        diese zusammenfassung wurde mit hilfe; dieser artikel wurde mithilfe von ki;
        dieser artikel wurde mit hilfe von ki; dieser artikel wurde mithilfe künstlicher intelligenz;
        dieser artikel wurde mit hilfe künstlicher intelligenz; dieser artikel wurde automatisch übersetzt;
        dieser text wurde mithilfe künstlicher intelligenz;
        dieser text wurde mit hilfe künstlicher intelligenz; dieser text wurde mithilfe von ki;
        dieser text wurde mit hilfe von ki; wir haben diesen artikel mithilfe von ki;
        dies ist ein experimentelles tool; diese affiliate-links; mit * gekennzeichnete links;
        mit einem * markierte links; dieser artikel enthält affiliate-links;
        dieser beitrag enthält affiliate-links; dieser text enthält affiliate-links;
        dieser artikel enthält sogenannte affiliate-links; unser artikel enthält affiliate-links;
        wenn du über diese links einkaufst; wenn sie über diese links einkaufen;
        als amazon-partner verdienen wir; als amazon-partner verdiene ich; als amazon-partner verdient;
        dieser artikel wurde maschinell übersetzt; dieser artikel wurde maschinell erstellt;
        bei den mit einem … gekennzeichneten links; bei den mit einem … markierten links;
        der preis für dich bleibt gleich; der preis für dich bleibt dabei;
        der preis für dich bleibt unverändert;
        dieser eintrag wurde veröffentlicht in; dieser beitrag wurde veröffentlicht in;
        mit ihrer zustimmung wird hier ein externer inhalt geladen;
        die hier geäußerten meinungen; die hier geäußerte meinung; die in diesem artikel geäußerten;
        der autor gibt seine persönliche; der beitrag gibt die meinung;
        dieser beitrag gibt ausschließlich;
        die meinung des autors muss nicht; die meinung des autors entspricht nicht;
        die meinung der autoren muss nicht;
        gastkommentare geben die meinung; gastbeiträge geben die meinung; gastkommentare geben ausschließlich;
        kaufst du über diese links; kaufen sie über diese links; bei einem kauf über diese links;
        für käufe über diese links;
        mit sternchen gekennzeichnete links; mit einem sternchen gekennzeichnete links;
        bei den mit * gekennzeichneten; bei den mit einem * gekennzeichneten;
        bei den mit sternchen gekennzeichneten links; hinweis: die mit einem stern gekennzeichneten links;
        die mit einem stern gekennzeichneten links; die mit einem stern gekennzeichneten einkaufs-links;
        die mit sternchen gekennzeichneten links; die mit * gekennzeichneten;
        redaktioneller hinweis:;
        dieser beitrag enthält werbung; dieser beitrag enthält werbelinks;
        dieser beitrag enthält provisionslinks; dieser beitrag enthält produktplatzierung;
        dieser beitrag enthält bezahlte; dieser beitrag enthält unbezahlte;
        dieser beitrag enthält partnerlinks; dieser beitrag enthält affiliatelinks;
        dieser beitrag enthält anzeigen;
        haftungsausschluss:;
        dieser beitrag wurde mit ki; dieser beitrag wurde mit hilfe; dieser beitrag wurde mit unterstützung;
        dieser beitrag wurde mithilfe;
        dieser artikel wurde mit ki; dieser artikel wurde mit hilfe; dieser artikel wurde mit unterstützung;
        dieser artikel wurde mithilfe;
        die mit einem einkaufswagen gekennzeichneten; die mit einem einkaufswagen markierten;
        die mit einem einkaufswagen-symbol; die mit einem einkaufswagen versehenen;
        der artikel gibt die meinung; dieser artikel gibt die meinung; dieser beitrag gibt die meinung;
        der kommentar gibt die meinung; dieser kommentar gibt die meinung;
        der gastbeitrag gibt die meinung; dieser gastbeitrag gibt die meinung;
        der text gibt die meinung; leserbriefe geben die meinung; dieser artikel dient nur der;
        dieser artikel dient lediglich der; dieser beitrag dient nur der;
        dieser beitrag dient lediglich der; dieser text dient nur der; dieser text ersetzt keine;
        dieser artikel ersetzt keine; dieser artikel ersetzt nicht;
        dieser artikel enthält nur allgemeine; dieser inhalt ersetzt keine; keine anlageberatung;
        dieser beitrag stellt keine; dies ist keine anlageberatung; für links in diesem artikel erhält;
        für links auf dieser seite erhält; für links auf dieser seite zahlt;
        die mit einem symbol gekennzeichneten; die mit stern gekennzeichneten links;
        die mit einem stern gekennzeichneten; bei links mit * handelt; als amazon-partner verdienen;
        wenn sie über einen dieser links; wenn du über einen dieser links; wir erhalten für einen kauf;
        kurse ohne gewähr; kursdaten mindestens 15 minuten; glücksspiel kann süchtig machen;
        dieser artikel dient nur der allgemeinen; dieser beitrag dient nur der allgemeinen;
        dieser text dient nur der allgemeinen; der inhalt dieses artikels gibt die;
        diese zusammenfassung wurde künstlich erzeugt; diese zusammenfassung wurde künstlich generiert;
        diese zusammenfassung wurde automatisch erstellt; diese zusammenfassung wurde automatisch generiert;
        diese zusammenfassung wurde maschinell erstellt; diese zusammenfassung wurde von einer ki;
        diese zusammenfassung wurde von ki; diese zusammenfassung wurde von künstlicher intelligenz;
        diese zusammenfassung wurde durch ki; diese zusammenfassung wurde mit ki;
        diese zusammenfassung wurde mithilfe von ki; diese zusammenfassung wurde mit hilfe von ki;
        diese zusammenfassung wurde mithilfe künstlicher; diese zusammenfassung wurde mit hilfe künstlicher;
        diese zusammenfassung wurde mit unterstützung von ki;
        diese zusammenfassung wurde mit unterstützung künstlicher;
        diese zusammenfassung wurde unter verwendung von ki; dieser artikel wurde künstlich erzeugt;
        dieser artikel wurde künstlich generiert; dieser artikel wurde automatisch erstellt;
        dieser artikel wurde automatisch generiert; dieser artikel wurde von einer ki;
        dieser artikel wurde von ki; dieser artikel wurde von künstlicher intelligenz;
        dieser artikel wurde durch ki; dieser artikel wurde mithilfe künstlicher;
        dieser artikel wurde mit hilfe künstlicher; dieser artikel wurde mit unterstützung von ki;
        dieser artikel wurde mit unterstützung künstlicher; dieser artikel wurde unter verwendung von ki;
        dieser text wurde künstlich erzeugt; dieser text wurde künstlich generiert;
        dieser text wurde automatisch erstellt; dieser text wurde automatisch generiert;
        dieser text wurde maschinell erstellt; dieser text wurde von einer ki; dieser text wurde von ki;
        dieser text wurde von künstlicher intelligenz; dieser text wurde durch ki; dieser text wurde mit ki;
        dieser text wurde mithilfe künstlicher; dieser text wurde mit hilfe künstlicher;
        dieser text wurde mit unterstützung von ki; dieser text wurde mit unterstützung künstlicher;
        dieser text wurde unter verwendung von ki; dieser beitrag wurde künstlich erzeugt;
        dieser beitrag wurde künstlich generiert; dieser beitrag wurde automatisch erstellt;
        dieser beitrag wurde automatisch generiert; dieser beitrag wurde maschinell erstellt;
        dieser beitrag wurde von einer ki; dieser beitrag wurde von ki;
        dieser beitrag wurde von künstlicher intelligenz; dieser beitrag wurde durch ki;
        dieser beitrag wurde mithilfe von ki; dieser beitrag wurde mit hilfe von ki;
        dieser beitrag wurde mithilfe künstlicher; dieser beitrag wurde mit hilfe künstlicher;
        dieser beitrag wurde mit unterstützung von ki; dieser beitrag wurde mit unterstützung künstlicher;
        dieser beitrag wurde unter verwendung von ki; diese übersetzung wurde künstlich erzeugt;
        diese übersetzung wurde künstlich generiert; diese übersetzung wurde automatisch erstellt;
        diese übersetzung wurde automatisch generiert; diese übersetzung wurde maschinell erstellt;
        diese übersetzung wurde von einer ki; diese übersetzung wurde von ki;
        diese übersetzung wurde von künstlicher intelligenz; diese übersetzung wurde durch ki;
        diese übersetzung wurde mit ki; diese übersetzung wurde mithilfe von ki;
        diese übersetzung wurde mit hilfe von ki; diese übersetzung wurde mithilfe künstlicher;
        diese übersetzung wurde mit hilfe künstlicher; diese übersetzung wurde mit unterstützung von ki;
        diese übersetzung wurde mit unterstützung künstlicher; diese übersetzung wurde unter verwendung von ki;
        ki-generierte inhalte können fehler; ki-zusammenfassungen können fehler enthalten;
        die ki kann fehler machen;
        diese audioversion wurde künstlich generiert; diese audioversion wurde künstlich erzeugt;
        diese audioversion wurde mit einer ki-stimme; diese audioversion wurde mit einer künstlichen stimme;
        diese audioversion wurde automatisch erzeugt; diese audioversion wurde automatisch generiert;
        diese audioversion wurde mit ki erzeugt; diese audioversion wurde künstlicher stimme vertont;
        diese audio-version wurde künstlich generiert; diese audio-version wurde künstlich erzeugt;
        diese audio-version wurde mit einer ki-stimme; diese audio-version wurde mit einer künstlichen stimme;
        diese audio-version wurde automatisch erzeugt; diese audio-version wurde automatisch generiert;
        diese audio-version wurde mit ki erzeugt; diese audio-version wurde künstlicher stimme vertont;
        dieses audio wurde künstlich generiert; dieses audio wurde künstlich erzeugt;
        dieses audio wurde mit einer ki-stimme; dieses audio wurde mit einer künstlichen stimme;
        dieses audio wurde automatisch erzeugt; dieses audio wurde automatisch generiert;
        dieses audio wurde mit ki erzeugt; dieses audio wurde künstlicher stimme vertont;
        die audioversion wurde künstlich generiert; die audioversion wurde künstlich erzeugt;
        die audioversion wurde mit einer ki-stimme; die audioversion wurde mit einer künstlichen stimme;
        die audioversion wurde automatisch erzeugt; die audioversion wurde automatisch generiert;
        die audioversion wurde mit ki erzeugt; die audioversion wurde künstlicher stimme vertont;
        die audioversion dieses artikels wurde künstlich generiert;
        die audioversion dieses artikels wurde künstlich erzeugt;
        die audioversion dieses artikels wurde mit einer ki-stimme;
        die audioversion dieses artikels wurde mit einer künstlichen stimme;
        die audioversion dieses artikels wurde automatisch erzeugt;
        die audioversion dieses artikels wurde automatisch generiert;
        die audioversion dieses artikels wurde mit ki erzeugt;
        die audioversion dieses artikels wurde künstlicher stimme vertont;
        dieser artikel wurde mit künstlicher stimme vertont;
        dieser liveblog ist beendet; der liveblog ist beendet; der liveticker ist beendet;
        dieser liveticker ist beendet;
        diese redaktion hält sich an den; diese zeitung verpflichtet sich dem;
        wir halten uns an den pressekodex; wenn sie über diese links etwas kaufen, erhalten wir eine provision;
        wir erhalten eine provision, wenn sie über diese links einkaufen; mit einem stern gekennzeichnete links;
        dieser inhalt wurde vom werbekunden erstellt; dieser inhalt wurde von unserem partner erstellt;
        dieser beitrag ist eine anzeige; dieser beitrag ist gesponsert von;
        für den inhalt ist der werbekunde verantwortlich;
        die redaktion war an der erstellung dieses inhalts nicht beteiligt;
        preise zum zeitpunkt der veröffentlichung; alle preise zum zeitpunkt der veröffentlichung
      `),
      weak: phrases(`
        hinweis; disclaimer; rechtliche hinweise; die in diesem artikel; der inhalt gibt;
        ist zum internationalen; risikohinweis;
        ki-generiert; mit ki erstellt; automatische übersetzung
      `)
    },
    cookie: {
      start: phrases(`
        wir verwenden cookies; wir nutzen cookies; diese website verwendet cookies;
        diese webseite verwendet cookies; diese website nutzt cookies; diese seite verwendet cookies;
        unsere website verwendet cookies;
        wenn sie auf akzeptieren;
        wenn sie diese webseite benutzen; diese webseite verwendet 'cookies' um inhalte und;
        wenn sie diese dienste nutzen, erlauben sie; dieser dienst nutzt keine 'cookies';
        cookie manager von tarteaucitron.js; diese seite nutzt cookies, um die bedienung;
        hier können sie die dienste, die wir; seit ihrem letzten besuch gab es änderungen;
        mit diesem schalter können sie alle dienste; dieser service ist immer erforderlich;
        durch die weitere nutzung der website; durch die weitere nutzung der webseite;
        durch die weitere nutzung der seite; durch die weitere nutzung dieser website;
        durch die weitere nutzung dieser webseite; durch die weitere nutzung dieser seite;
        durch die weitere nutzung unserer; durch die weitere nutzung stimmen;
        durch die weitere nutzung erklären;
        wir und unsere partner verwenden; wir und unsere partner nutzen; wir und unsere partner speichern;
        wir und unsere partner verarbeiten; wir und unsere partner möchten; wir und unsere partner führen;
        wir und unsere partner benötigen; wir und unsere partner erheben; wir und unsere partner setzen;
        um zu verstehen, wie unsere website; um zu verstehen, wie unsere webseite;
        um zu verstehen, wie unsere seite; um zu verstehen, wie unsere dienste;
        um zu verstehen, wie unsere inhalte; um zu verstehen, wie unsere besucher;
        um zu verstehen, wie unsere nutzer; um zu verstehen, wie unsere leser;
        mit ihrer zustimmung verwenden wir; mit deiner zustimmung verwenden wir;
        diese website benutzt cookies; diese webseite benutzt cookies; diese webseite nutzt cookies;
        diese seite nutzt cookies; diese seite benutzt cookies; um dir ein optimales erlebnis zu bieten;
        um ihnen ein optimales erlebnis zu bieten; auf dieser website werden cookies;
        auf dieser seite werden cookies; informationen auf einem gerät speichern;
        datenschutz & cookies: diese website; genaue standortdaten verwenden;
        geräteeigenschaften zur identifikation; die technische speicherung oder der zugang;
        personalisierte anzeigen und inhalte, anzeigen; personalisierte werbung und inhalte, messung;
        wir setzen cookies ein; wir setzen auf unserer website cookies;
        cookies helfen uns bei der bereitstellung; cookies erleichtern die bereitstellung;
        essenzielle cookies ermöglichen grundlegende; statistik cookies erfassen informationen;
        marketing-cookies werden von drittanbietern; notwendige cookies helfen dabei;
        durch die nutzung dieser website stimmen; wir und unsere … partner verarbeiten;
        wir und unsere … partner speichern; wir und unsere … partner verwenden
      `),
      whole: phrases(`
        cookie-einstellungen; cookie einstellungen; cookie-richtlinie; cookie-richtlinien; cookies akzeptieren;
        alle akzeptieren; alle ablehnen; alle cookies akzeptieren; akzeptieren und weiter;
        datenschutz-einstellungen; datenschutzeinstellungen; einstellungen verwalten;
        privatsphäre-einstellungen; einwilligungen widerrufen; cookie-hinweis; zustimmen und weiter;
        einwilligung widerrufen;
        cookies-banner ausblenden; einstellungen für alle dienste; erlaube alle cookies;
        verbiete alle cookies; cookies zulassen; ausgewählte akzeptieren;
        alle dienste aktivieren oder deaktivieren;
        bitte versuchen sie es erneut; bitte versuchen sie es später erneut;
        cookie-einstellungen ändern; cookie-einstellungen öffnen;
        immer aktiv; individuelle datenschutzeinstellungen; nur essenzielle cookies akzeptieren;
        einstellungen ansehen; einstellungen speichern; auswahl speichern; auswahl bestätigen;
        alle cookies ablehnen; zustimmung verwalten; cookie-zustimmung verwalten; dienste verwalten;
        anbieter verwalten
      `),
      weak: phrases(`
        akzeptieren; ablehnen; zustimmen; cookies; einverstanden; ok; durch die nutzung unserer;
        mit der nutzung unserer; um unsere webseite; wir benötigen ihre zustimmung; mit ihrer zustimmung;
        ihre privatsphäre ist; privatsphäre; mehr erfahren;
        personalisieren; schutz der privatsphäre; erlauben; notwendige cookies;
        dienste, die wir nutzen möchten; lassen sie mich wählen; ich lehne ab; das ist ok;
        essenziell; berechtigtes interesse
      `)
    },
    paywall: {
      start: phrases(`
        jetzt abonnieren und; weiterlesen mit; lesen sie weiter mit; um diesen artikel weiterlesen;
        sie möchten weiterlesen; jetzt weiterlesen mit; dieser artikel ist exklusiv für;
        dieser artikel ist nur für; dieser inhalt ist exklusiv; dieser inhalt ist nur für;
        exklusiv für abonnenten; nur für abonnenten; dieser beitrag ist nur für; sie haben bereits ein abo;
        sie sind bereits abonnent; bereits abonnent?; bereits registriert?; schon abonnent?;
        jetzt kostenlos testen; jetzt registrieren und; melden sie sich an, um;
        bitte melden sie sich an; diesen artikel weiterlesen; artikel freischalten;
        lesen sie diesen artikel kostenlos;
        sie haben alle kostenlosen artikel;
        jetzt kostenlos registrieren und weiterlesen; lesen sie vier wochen; jetzt weiterlesen;
        sie haben bereits ein digital-abo; sie haben bereits ein digital-abonnement;
        sie haben bereits ein print-abo;
        bitte beachten sie: die zeitgleiche nutzung; wir behalten uns vor, die mehrfachnutzung;
        dies ist kein abo; ohne abo weiterlesen;
        jetzt artikel freischalten;
        sie möchten … auf mehreren geräten;
        diese und viele weitere artikel lesen sie;
        der link, der ihnen geschickt wurde, ist entweder;
        um weiterzulesen, melden; jetzt abo abschließen; jetzt kostenlos anmelden; jetzt gratis testen;
        jetzt einloggen und;
        das unbegrenzte erlebnis auf; bereits abonnent der; bereits abonnentin;
        freier zugriff auf alle s+-artikel; freier zugriff auf alle s+-inhalte;
        kennenlernangebot -; unser kennenlernangebot;
        die gleichzeitige nutzung von spiegel;
        dieser artikel gehört zum angebot von; dieser beitrag gehört zum angebot von;
        dieser text gehört zum angebot von; speichern sie audioinhalte;
        alle artikel auf … frei zugänglich;
        ich bin bereits abonnent; ich bin bereits abonnentin; ich bin bereits registriert;
        ich bin bereits digital-abonnent; ich bin bereits plus-abonnent;
        sie sind bereits abonnentin; sie sind bereits registriert;
        sie sind bereits digital-abonnent; sie sind bereits digitalabonnent; sie sind bereits plus-abonnent;
        sie sind bereits print-abonnent;
        du hast bereits ein abo; du hast bereits ein abonnement; du hast bereits ein konto;
        du hast bereits ein digital-abo;
        um diesen artikel lesen; um diesen artikel weiterzulesen; um diesen artikel vollständig;
        um diesen artikel komplett; um diesen artikel in voller; um diesen artikel oder;
        unbegrenzter zugriff auf alle plus-artikel; unbegrenzter zugriff auf alle premium-artikel;
        unbegrenzter zugriff auf sämtliche artikel; unbegrenzter zugriff auf sämtliche inhalte;
        sie haben schon ein abo; sie haben schon ein konto; sie haben schon ein abonnement;
        sie haben schon ein digital-abo; sie haben schon ein plus-abo;
        sie haben ihr limit an; sie haben ihr limit für; sie haben ihr limit von;
        lesen sie unsere plus-artikel; lesen sie unsere premium-artikel; lesen sie unsere inhalte;
        lesen sie unsere artikel; lesen sie unsere digitale; lesen sie unsere digitalen; lesen sie unsere app;
        registrieren sie sich kostenlos, um weiterzulesen; registrieren sie sich kostenlos, um diesen;
        registrieren sie sich kostenlos, um den artikel; registrieren sie sich kostenlos, um alle;
        registrieren sie sich kostenlos, um weiter;
        sie sind bereits kunde?;
        um den artikel zu lesen, benötigen; um diesen text zu lesen, benötigen;
        dieser artikel ist nur für abonnenten; dieser artikel ist nur für abonnentinnen;
        dieser artikel ist nur für registrierte; dieser artikel ist nur für mitglieder;
        dieser artikel ist exklusiv für abonnenten; dieser artikel ist abonnenten vorbehalten;
        dieser artikel ist unseren abonnenten vorbehalten; dieser artikel ist nur mit abo;
        dieser inhalt ist nur für abonnenten; dieser inhalt ist nur für abonnentinnen;
        dieser inhalt ist nur für registrierte; dieser inhalt ist nur für mitglieder;
        dieser inhalt ist exklusiv für abonnenten; dieser inhalt ist abonnenten vorbehalten;
        dieser inhalt ist unseren abonnenten vorbehalten; dieser inhalt ist nur mit abo;
        dieser beitrag ist nur für abonnenten; dieser beitrag ist nur für abonnentinnen;
        dieser beitrag ist nur für registrierte; dieser beitrag ist nur für mitglieder;
        dieser beitrag ist exklusiv für abonnenten; dieser beitrag ist abonnenten vorbehalten;
        dieser beitrag ist unseren abonnenten vorbehalten; dieser beitrag ist nur mit abo;
        der vollständige artikel ist nur für abonnenten; der vollständige artikel ist nur für abonnentinnen;
        der vollständige artikel ist nur für registrierte; der vollständige artikel ist nur für mitglieder;
        der vollständige artikel ist exklusiv für abonnenten;
        der vollständige artikel ist abonnenten vorbehalten;
        der vollständige artikel ist unseren abonnenten vorbehalten; der vollständige artikel ist nur mit abo;
        der ganze artikel ist nur für abonnenten; der ganze artikel ist nur für abonnentinnen;
        der ganze artikel ist nur für registrierte; der ganze artikel ist nur für mitglieder;
        der ganze artikel ist exklusiv für abonnenten; der ganze artikel ist abonnenten vorbehalten;
        der ganze artikel ist unseren abonnenten vorbehalten; der ganze artikel ist nur mit abo;
        um weiterzulesen, melden sie sich; um weiterzulesen, loggen sie sich;
        um weiterzulesen, registrieren sie sich; um weiterzulesen, bitte anmelden;
        um weiterzulesen, benötigen sie ein; um weiterzulesen, schließen sie ein;
        um weiterzulesen bitte anmelden; um weiterzulesen bitte einloggen;
        um den ganzen artikel zu lesen, melden sie sich; um den ganzen artikel zu lesen, loggen sie sich;
        um den ganzen artikel zu lesen, registrieren sie sich; um den ganzen artikel zu lesen, bitte anmelden;
        um den ganzen artikel zu lesen, benötigen sie ein; um den ganzen artikel zu lesen, schließen sie ein;
        um den ganzen artikel zu lesen bitte anmelden; um den ganzen artikel zu lesen bitte einloggen;
        um den vollständigen artikel zu lesen, melden sie sich;
        um den vollständigen artikel zu lesen, loggen sie sich;
        um den vollständigen artikel zu lesen, registrieren sie sich;
        um den vollständigen artikel zu lesen, bitte anmelden;
        um den vollständigen artikel zu lesen, benötigen sie ein;
        um den vollständigen artikel zu lesen, schließen sie ein;
        um den vollständigen artikel zu lesen bitte anmelden;
        um den vollständigen artikel zu lesen bitte einloggen; um diesen artikel zu lesen, melden sie sich;
        um diesen artikel zu lesen, loggen sie sich; um diesen artikel zu lesen, registrieren sie sich;
        um diesen artikel zu lesen, bitte anmelden; um diesen artikel zu lesen, benötigen sie ein;
        um diesen artikel zu lesen, schließen sie ein; um diesen artikel zu lesen bitte anmelden;
        um diesen artikel zu lesen bitte einloggen; zum weiterlesen, melden sie sich;
        zum weiterlesen, loggen sie sich; zum weiterlesen, registrieren sie sich;
        zum weiterlesen, bitte anmelden; zum weiterlesen, benötigen sie ein; zum weiterlesen, schließen sie ein;
        zum weiterlesen bitte anmelden; zum weiterlesen bitte einloggen;
        sie können diesen artikel verschenken; sie haben noch … kostenlose artikel; noch … artikel gratis;
        dieser artikel ist frei zugänglich; dieser artikel ist für alle frei;
        dieser artikel wurde ihnen geschenkt; als abonnent können sie; jetzt 4 wochen für 1 euro testen;
        jetzt einen monat kostenlos testen; mit einem abo lesen; ihr abo macht unabhängigen
      `),
      whole: phrases(`
        bereits abonnent; bereits registriert; schon abonnent;
        plus-artikel; für abonnenten; abo-artikel; abo abschließen; zum angebot; zur anmeldung;
        passwort vergessen; angemeldet bleiben; jetzt kostenlos registrieren; mein konto; probeabo;
        mehrfachnutzung erkannt; auf diesem gerät weiterlesen; zu unseren angeboten;
        mit einem klick online kündbar; jederzeit kündigen;
        jetzt freischalten; nur für neukunden;
        sie können den artikel leider nicht mehr aufrufen;
        zugang zu allen … artikeln; zugang zu allen … beiträgen; weiter mit … abo;
        melden sie sich an; registrieren sie sich kostenlos;
        bist du bereits mitglied; abos verwalten; bereits ein mitglied;
        zum login; anmelden oder konto erstellen; anmelden oder registrieren; einloggen oder registrieren;
        zur ausgabe; zur aktuellen ausgabe;
        diesen artikel jetzt lesen; artikel jetzt lesen; jetzt diesen artikel lesen;
        artikel jetzt freischalten;
        zugang zu allen artikeln; freier zugang zu allen artikeln; unbegrenzter zugang zu allen artikeln;
        unbegrenzter zugang zu allen inhalten; unbegrenzter zugriff auf alle artikel;
        unbegrenzter zugriff auf alle inhalte; ihre bezahlmöglichkeiten;
        alle artikel zum anhören;
        jederzeit kündbar;
        monatlich kündbar;
        jetzt testen;
        zugang zu allen inhalten;
        zugriff auf alle inhalte;
        noch kein konto?; noch kein konto? jetzt registrieren; noch nicht registriert?;
        mit google anmelden; mit apple anmelden; mit facebook anmelden;
        diesen artikel verschenken; exklusiv für mitglieder
      `),
      weak: phrases(`
        plus; premium; abonnenten; exklusiv; abonnent; kostenlos; kennwort; passwort; um weiterzulesen;
        um diesen artikel zu lesen; hier anmelden; zugang zu allen; mit dem digital-abo; testen sie; anmelden;
        registrieren; einloggen; login; abo;
        artikel kaufen
      `)
    },
    app: {
      whole: phrases(`
        in der app öffnen; in der app lesen; zur app
      `),
      start: phrases(`
        laden sie unsere app; laden sie die app; lade unsere app; hier die app; jetzt die app;
        holen sie sich die app; jetzt bei google play; laden im app store; kostenlos herunterladen;
        laden sie die; laden sie unsere; laden sie sich; lade die; lade dir; hol dir die;
        holen sie sich die; die app herunterladen; mit der app; keine nachricht mehr verpassen;
        jetzt app herunterladen; hier geht es zur app; hier geht's zur app; app jetzt herunterladen;
        laden sie jetzt die; laden sie sich unsere app;
        scannen sie den qr-code, um die app herunterzuladen
      `),
      weak: phrases('app; apps; herunterladen; download; unsere app; die app für')
    },
    donation: {
      whole: phrases(`
        jetzt spenden; spenden sie jetzt;
        gefällt ihnen der artikel? unterstützen sie den autor mit;
        herzlichen dank an unsere partner!; unterstützt durch
      `),
      start: phrases(`
        unterstützen sie unsere arbeit; unterstützen sie unabhängigen; mit ihrer spende;
        jetzt unterstützen; hat ihnen der artikel gefallen;
        mit einer spende; helfen sie mit; werde mitglied; werden sie förderer; journalismus kostet;
        dir gefällt, was du; ihnen gefällt, was sie; gefällt dir, was du; gefällt ihnen, was sie;
        unterstützen sie unsere redaktion; unterstützen sie unsere berichterstattung;
        unterstützen sie unsere unabhängige; unterstützen sie unsere recherchen;
        unterstützen sie unsere journalistische; unterstützen sie unsere zeitung;
        unterstütze unsere arbeit; unterstütze unsere redaktion; unterstütze unsere berichterstattung;
        unterstütze unsere unabhängige; unterstütze unsere recherchen
      `),
      weak: phrases(`
        unterstützen sie uns; unterstütze uns; spenden sie; ihre spende; werden sie mitglied;
        guter journalismus
      `)
    },
    contact: {
      start: phrases(`
        haben sie einen fehler; fehler gefunden; fehler melden; einen fehler melden; schreiben sie uns;
        haben sie anregungen; was ist ihre meinung; sagen sie uns ihre meinung; diskutieren sie mit;
        wie hat ihnen; war dieser artikel; hat ihnen dieser artikel; kontakt zum autor;
        leserbrief schreiben; korrektur melden; diesen artikel kommentieren; sie haben etwas;
        haben sie einen; haben sie fehler; hast du einen fehler; fehler entdeckt; einen fehler gefunden;
        sie haben einen fehler; haben sie informationen; was meinen sie; was meinst du; was denkst du;
        wie ist ihre meinung; ihre meinung zu; wir freuen uns über ihr feedback;
        wir freuen uns über feedback; senden sie uns; so erreichen sie; möchten sie, dass ich;
        soll ich … artikel; soll ich … version; soll ich … überschrift; wie finden sie diesen;
        hat ihnen der artikel gefallen; hat dir der artikel gefallen;
        helfen sie uns, besser zu werden; sie haben weiteres inhaltliches feedback;
        sie haben themenvorschläge; fanden sie die zusammenfassung;
        fanden sie den artikel; sie haben einen fehler gefunden;
        sie haben eine frage oder anregung;
        haben sie hinweise für uns; hast du hinweise für uns; hast du einen tipp;
        haben sie einen tipp für;
        fanden sie diesen artikel; fanden sie diesen beitrag; fehler gesehen? melde;
        fehler gesehen? melden sie;
        durchschnittliche bewertung;
        fehler gefunden? jetzt;
        einen fehler entdeckt?; tippfehler gefunden?;
        möchten sie in unseren produkten; hat dir der beitrag gefallen; hat ihnen der beitrag gefallen;
        hat dir dieser artikel gefallen; hat ihnen dieser artikel gefallen; hat ihnen dieser beitrag gefallen;
        fehler gefunden? jetzt melden; fehler gefunden? hier melden; fehler im artikel gefunden;
        wissen sie mehr über dieses thema?; stimmen sie in unserer umfrage ab;
        nehmen sie an unserer umfrage teil; wie fanden sie diesen artikel?
      `),
      weak: phrases(`
        feedback; korrektur; leserbrief; kontakt; schreiben sie an; haben sie fragen;
        haben sie hinweise; ihre meinung; was denken sie; feedback an; bewerten sie;
        umfrage; abstimmen; abstimmung
      `),
      whole: phrases(`
        feedback geben; ihre meinung ist gefragt; kontakt zur redaktion;
        wie hat ihnen dieser artikel gefallen;
        deine meinung zählt; ihre meinung zählt; deine meinung ist gefragt;
        umfrage des tages; frage des tages;
        wie hilfreich war dieser beitrag; klicke auf die sterne um zu bewerten;
        bisher keine bewertungen! sei der erste, der diesen beitrag bewertet;
        ergebnis anzeigen; ergebnisse anzeigen; zum ergebnis; jetzt abstimmen; stimmen sie ab;
        stimmen sie jetzt ab; wie hat ihnen der artikel gefallen; wie finden sie diesen artikel;
        wie hat dir der artikel gefallen; haben sie einen fehler entdeckt; war dieser artikel hilfreich;
        artikel bewerten; beitrag bewerten; diesen artikel bewerten;
        artikel zusammenfassen; zusammenfassung anzeigen; zusammenfassung erstellen; mit ki zusammenfassen;
        artikel mit ki zusammenfassen; ki zu diesem artikel fragen; frage zum artikel stellen;
        in einfacher sprache lesen;
        fehler im artikel melden; schicken sie uns ihre fotos; waren sie dabei? schicken sie uns ihre fotos;
        vielen dank für ihre stimme; danke fürs abstimmen; vielen dank für ihr feedback
      `)
    },
    navigation: {
      start: phrases(`
        zum inhalt springen; direkt zum inhalt; zum hauptinhalt springen; zum hauptinhalt; zur hauptnavigation;
        zur navigation springen; zum seitenanfang; zurück zur startseite; zurück zur übersicht;
        nach oben scrollen; zum anfang der seite; sie befinden sich hier; alle kommentare anzeigen;
        kommentare anzeigen; zu den kommentaren; bitte aktivieren sie javascript; stolz präsentiert von;
        bild vergrößern; zum vergrößern; alle beiträge anzeigen; alle artikel anzeigen; benachrichtigung bei;
        das ist die europäische perspektive;
        version zum drucken; druckversion; permalink:; kommentare lesen; forum zum thema; zur druckansicht;
        beitrag drucken; artikel drucken; diese seite drucken; artikel versenden; einloggen registrieren;
        anmelden registrieren; bitte fülle alle pflichtfelder; bitte füllen sie alle pflichtfelder;
        vorheriger artikel*; nächster artikel*; voriger artikel*; vorheriger beitrag*; nächster beitrag*;
        optimieren sie ihre browsereinstellungen;
        setze ein lesezeichen; speichere in deinen favoriten;
        javascript ist deaktiviert;
        dieser beitrag wurde unter … veröffentlicht. setze;
        dieser eintrag wurde unter … veröffentlicht. setze;
        ihr browser unterstützt kein javascript; javascript ist in ihrem browser deaktiviert;
        suche nach:;
        beitrags-aufrufe:; aufrufe:; anzahl der aufrufe:; seitenaufrufe:; gelesen:; du bist hier:
      `),
      whole: phrases(`
        nach oben; impressum; datenschutz; datenschutzerklärung; datenschutz impressum;
        impressum datenschutz; nutzungsbedingungen; agb; über uns; kontakt impressum; mediadaten;
        barrierefreiheit; nächster artikel; vorheriger artikel; nächster beitrag; vorheriger beitrag;
        nächste seite; vorherige seite; vorherige nächste; weiter zurück; zurück weiter; mehr anzeigen;
        weniger anzeigen; mehr laden; weitere laden; alle anzeigen; menü öffnen; menü schließen;
        hauptmenü; suche öffnen; suche schließen; suchen nach; hauptnavigation; zur suche; startseite;
        e-paper; epaper; traueranzeigen; stellenmarkt; kleinanzeigen; rss-feed; hilfe & kontakt;
        abmelden; leserbriefe; leserservice; aboservice; abo-service; bildergalerie öffnen;
        galerie öffnen; werbung buchen; jugendschutz; vertrag kündigen; abo kündigen; alle ressorts;
        vorige nächste; « vorige | nächste »; suche starten; seite drucken; zurück nach oben;
        zur startseite; zur übersicht; artikel anhören;
        merkliste;
        bitte passen sie die einstellungen an; bildbeschreibung einblenden; bildbeschreibung ausblenden;
        bildunterschrift einblenden; dialog schließen; hinweis schließen; folgen ich folge;
        hier geht's zum archiv; hier geht es zum archiv; artikel auf einer seite lesen;
        alles auf einer seite lesen;
        ein fehler ist aufgetreten. bitte überprüfen sie ihre eingaben;
        ein fehler ist aufgetreten. bitte versuchen sie es erneut;
        es ist ein fehler aufgetreten. bitte versuchen sie es erneut; es ist ein fehler aufgetreten;
        abonnieren kommentare zum post (atom); neuerer post; älterer post;
        unsere themenseiten; zu den themenseiten; inhaltsverzeichnis; alle themenseiten;
        zum seitenanfang scrollen; schaltfläche zurück zum anfang;
        zurück zum anfang; zurück zum seitenanfang; alle artikel des autors; nachricht senden;
        kommentare ansehen;
        pfeil nach links; pfeil nach rechts; seitennavigation; inhalt überspringen; navigation überspringen;
        navigation öffnen; navigation schließen; zur navigation;
        schaltfläche "zurück zum anfang"; bildtext einblenden; bildtext ausblenden;
        bildunterschrift ausblenden;
        neuere posts; ältere posts; lade kommentare;
        auf einer seite lesen; alles auf einer seite; zum rezept springen; rezept drucken; rezept merken;
        dunkelmodus; heller modus; ort ändern; ausgabe wechseln; postleitzahl eingeben;
        unsere redaktionellen grundsätze; redaktionelle leitlinien; unsere leitlinien; so arbeiten wir;
        so prüfen wir fakten; warum sie uns vertrauen können; zu unseren redaktionellen richtlinien;
        zum kreuzworträtsel; zu den rätseln; jetzt mitspielen; testen sie ihr wissen im quiz;
        weitere artikel laden; e-paper lesen; zum e-paper; im e-paper lesen
      `),
      weak: phrases(`
        kontakt; karriere; menü; suche; suchen; zurück; weiter; nächste; vorherige; hilfe; home; politik;
        wirtschaft;
        sport; kultur; panorama; wissen; video; mehr; archiv; übersicht; service; nächster; rss; konto;
        live; ticker; sie sind hier; vollbild; schließen; widerruf; vorige; vorheriger; voriger;
        bearbeiten; nächster schritt; sortiere nach; modales fenster; datenschutzbestimmungen; über;
        benachrichtigung; benachrichtigungen;
        seite; seiten; letzte; in diesem artikel;
        lokales; ausland
      `)
    },
    player: {
      start: phrases(`
        artikel anhören; diesen artikel anhören; beitrag anhören; hören sie diesen artikel;
        ihr browser unterstützt; dein browser unterstützt; dieses video ist nicht verfügbar;
        dieses video konnte nicht; bitte javascript aktivieren; zum abspielen des videos;
        das video wird geladen; dieser text wurde automatisch vorgelesen; der artikel wurde vorgelesen;
        externes video; audio starten; video starten; video abspielen; audio abspielen;
        video-player wird geladen; empfohlenes video;
        ihr browser unterstützt kein; dein browser unterstützt kein; nächstes video in;
        sie haben die videowiedergabe abgebrochen; das video konnte nicht geladen werden, da;
        für dieses video wurde keine kompatible quelle; dies ist ein modales fenster;
        anfang des dialogfensters. esc bricht ab und; ende des dialogfensters;
        verwende die pfeiltaste nach links/rechts, um eine; verwende die pfeiltaste nach oben/nach unten um;
        artikel zum hören; beitrag zum hören; zum hören dieses artikels;
        ihr browser unterstützt das; dein browser unterstützt das;
        das audio ist derzeit nicht verfügbar; der videoplayer wird geladen
      `),
      whole: phrases(`
        video wird geladen; video laden; podcast laden; video ansehen; jetzt ansehen; jetzt anhören;
        nächstes video; stummschalten; ton an; artikel hören;
        zur bildergalerie; bildergalerie öffnen; galerie öffnen; bilder ansehen; alle bilder ansehen;
        bildergalerie starten; wird geladen...; wird geladen ...; lädt...;
        dieses audio ist derzeit nicht verfügbar; podcast cover; stummschaltung aufheben;
        wiedergabegeschwindigkeit ändern; die wiedergabe wurde unterbrochen;
        audio wird geladen; text vorlesen lassen; artikel vorlesen lassen; ki-generierte stimme;
        vollbildmodus beenden; untertitel aus; modales fenster schließen; beschreibungen aus;
        alle einstellungen auf die standardwerte zurücksetzen; einstellungsdialog für untertitel;
        zur live-übertragung wechseln. aktuell wird es nicht live abgespielt;
        zur live-übertragung wechseln. es wird aktuell live abgespielt;
        text vorlesen; artikel vorlesen; beitrag vorlesen;
        nächstes video in … sekunden; das video startet in … sekunden; werbung endet in … sekunden;
        bilderstrecke ansehen; bildergalerie ansehen; bilderstrecke starten; alle bilder anzeigen;
        zur galerie; zur bilderstrecke; galerie anzeigen;
        bilder vergrößern; bilderstrecke öffnen; galerie starten; zur fotostrecke;
        in großansicht öffnen; vollbild anzeigen; bild in lightbox öffnen;
        artikel anhören (ki-stimme); vorgelesen von einer ki-stimme; gelesen von einer ki-stimme;
        mit ki-stimme anhören; artikel vorlesen (ki-stimme);
        jetzt on air; läuft gerade;
        audio nicht verfügbar; abspielgeschwindigkeit;
        bitte aktivieren sie javascript, um dieses video zu sehen; auf youtube ansehen; bei youtube anschauen;
        alle folgen anhören; folge herunterladen; nächstes bild; vorheriges bild; alle fotos ansehen;
        wischen für mehr; klicken sie sich durch die galerie; bilder anzeigen
      `),
      weak: phrases(`
        abspielen; pause; anhören; hören; lautstärke; audio; video; podcast; ansehen; wiedergabe; im video;
        vorlesen;
        stumm; erneut abspielen; aktueller zeitpunkt; dauer; verbleibende zeit; streamtyp; geladen; status;
        stumm schalten; ton einschalten; wiedergabegeschwindigkeit; untertitel; kapitel;
        untertiteleinstellungen; beschreibungen; tonspur; textkantenstil; schriftfamilie; audio-player;
        video-player; fortschrittsbalken; bild-im-bild-modus; zeitschieberegler; live-übertragung;
        lautstärkeregler; überschriften/untertitel;
        audio herunterladen; podcast herunterladen; video herunterladen;
        ki-stimme
      `)
    },
    embed: {
      start: phrases(`
        diesen beitrag auf instagram ansehen; sieh dir diesen beitrag auf instagram an; ein beitrag geteilt von;
        empfohlener redaktioneller inhalt; empfohlener externer inhalt; externer inhalt;
        hier finden sie einen externen inhalt;
        ich bin damit einverstanden, dass mir externe; dieser inhalt kann nicht angezeigt;
        dieser inhalt stammt von; um diesen inhalt anzuzeigen; um dieses element anzuzeigen;
        zur anzeige dieses inhalts; inhalte von drittanbietern; twitter-inhalte; instagram-inhalte;
        youtube-inhalte; einmalig anzeigen; externe inhalte anzeigen; inhalte anzeigen;
        wir benötigen ihre einwilligung; bitte stimmen sie;
        an dieser stelle finden sie einen externen inhalt; an dieser stelle finden sie einen relevanten;
        an dieser stelle finden sie einen von unseren;
        externer inhalt von; um externe inhalte anzuzeigen;
        an dieser stelle ist ein externer inhalt;
        zum anschauen benötigen wir;
        ich bin damit einverstanden, dass mir inhalte; mehr informationen und eine widerrufsmöglichkeit;
        um externe inhalte anzuzeigen, ist ihre widerrufliche;
        dabei können personenbezogene daten von drittplattformen;
        damit können personenbezogene daten an drittplattformen; die sz-redaktion hat diesen artikel;
        sie können ihn sich mit einem klick anzeigen; sie können sie sich mit einem klick anzeigen;
        sie können ihn mit einem klick anzeigen; um ihre daten zu schützen, wurde er nicht;
        um ihre daten zu schützen, wurde sie nicht;
        an dieser stelle ist ein inhalt; um mit inhalten aus sozialen netzwerken;
        ich bin einverstanden, dass mir externe; zum anzeigen dieses inhalts;
        damit können personenbezogene daten an; wir benötigen ihre zustimmung, um;
        hier klicken, um den inhalt von;
        an dieser stelle finden sie inhalte; an dieser stelle finden sie externe;
        an dieser stelle finden sie einen externen; an dieser stelle finden sie ein externes;
        an dieser stelle finden sie ergänzende; an dieser stelle findest du inhalte;
        an dieser stelle findest du externe; an dieser stelle findest du einen externen;
        an dieser stelle befindet sich ein externer; an dieser stelle befindet sich ein inhalt;
        mit dem laden des videos akzeptieren sie; mit dem laden des beitrags akzeptieren sie;
        mit dem laden des tweets akzeptieren sie; mit dem laden der karte akzeptieren sie;
        mit dem laden des videos akzeptierst du; mit klick auf den button stimmen sie;
        mit klick auf den button stimmst du;
        hier sehen sie inhalte aus; dieser inhalt kann nicht geladen; wir brauchen ihre einwilligung;
        dieses element beinhaltet daten;
        an dieser stelle befindet sich ein eingebetteter; an dieser stelle befindet sich ein video;
        an dieser stelle befindet sich eine grafik; an dieser stelle befindet sich ein element;
        an dieser stelle befinden sich externe; an dieser stelle würden wir dir;
        an dieser stelle würden wir ihnen gerne; um diesen inhalt anzusehen; um diesen inhalt zu sehen;
        um dieses video anzusehen; um dieses video anzuzeigen; zur wiedergabe dieses videos;
        mit dem laden des videos akzeptieren; mit dem laden des beitrags akzeptieren;
        mit dem laden des tweets akzeptieren; mit dem laden der karte akzeptieren;
        mit dem laden des inhalts akzeptieren; damit werden personenbezogene daten an drittplattformen;
        dieser externe inhalt wurde; wir benötigen ihre einwilligung, um; wir brauchen ihre zustimmung;
        ihre zustimmung ist erforderlich; bitte aktiviere javascript; dieser inhalt ist nicht verfügbar;
        dieses video ist nicht mehr; zum anzeigen dieses inhalts ist; zum anzeigen dieser inhalte ist;
        an dieser stelle finden sie externe inhalte
      `),
      weak: phrases(`
        tweet; instagram; inhalt; umfrage; quiz; ein von; mit dem laden des; mit der aktivierung; tweet von;
        post von
      `),
      whole: phrases(`
        mehr dazu in unserer datenschutzerklärung; zur datenschutzerklärung;
        weitere informationen zur datenverarbeitung;
        externen inhalt anzeigen; externen inhalt laden; externe inhalte laden; externe inhalte aktivieren;
        soziale netzwerke aktivieren; inhalt entsperren;
        ich willige ein;
        externe inhalte; inhalt laden; inhalt anzeigen; inhalte aktivieren; immer anzeigen; karte laden;
        tweet laden; instagram immer entsperren; youtube immer entsperren; twitter immer entsperren;
        facebook immer entsperren
      `)
    },
    truncation: {
      start: phrases(`
        den ganzen artikel lesen; ganzen artikel lesen; vollständigen artikel lesen; den vollständigen artikel;
        den kompletten artikel; zum vollständigen artikel; weiterlesen auf; zum originalartikel;
        lesen sie den ganzen artikel; lesen sie den kompletten
      `),
      whole: phrases(`
        weiterlesen; hier weiterlesen; mehr lesen; zum artikel; jetzt lesen; artikel lesen; beitrag lesen;
        originalartikel; auf der nächsten seite;
        mehr erfahren; weiterlesen auf der seite; ganze meldung lesen; zur ganzen meldung; zum ganzen artikel
      `),
      weak: phrases(`
        mehr; lesen; hier geht es zum; fortsetzung folgt;
        weiter
      `)
    },
    byline: {
      start: phrases(`
        von redaktion; von:; autor:; autorin:; autoren:; text:; text und fotos; text und foto; interview:;
        redaktion:
      `),
      whole: phrases(`
        redaktion; dpa; afp; die redaktion; von unserem korrespondenten; online-redaktion; dpa/afp; gastautor
      `),
      weak: phrases(`
        von; autor; autorin; korrespondent; korrespondentin; kommentar; redakteur; redakteurin; gastautorin;
        kolumne; text; von unserem; von unserer; von dpa; von afp; verfasst von; geschrieben von;
        ein beitrag von; ein artikel von; ein gastbeitrag von; ein kommentar von; eine analyse von;
        eine kolumne von; ein interview von; interview von; aus dem englischen; protokoll:; red./;
        bearbeitet von; aus der redaktion; gastbeitrag
      `)
    },
    'about-author': {
      start: phrases(`
        über den autor; über die autorin; über die autoren; zum autor; zur autorin; alle artikel von;
        alle beiträge von; mehr artikel von;
        sie können … auf den plattformen x;
        kontakt zur autorin; schreiben sie der autorin; schreiben sie dem autor; e-mail an die autorin;
        e-mail an den autor; mail an die autorin; mail an den autor; schreiben sie an den autor;
        schreiben sie an die autorin
      `),
      weak: phrases('zur person; mehr von; der autor ist; die autorin ist')
    },
    credit: {
      start: phrases(`
        foto:; fotos:; foto :; bild:; bilder:; bildquelle; bildquelle:; bildrechte; bildrechte:; bildnachweis;
        bildcredit; bildunterschrift; archivbild; archivfoto; symbolfoto; grafik:; illustration:; fotografie:;
        karikatur:; collage:; montage:; screenshot:; fotograf:; beispielbild; themenbild; titelbild; © dpa;
        (c) dpa; picture alliance; © picture alliance; copyright: dpa; foto: dpa; foto: imago; foto: privat
      `),
      whole: phrases(`
        getty images; imago images; picture-alliance; bild vergrößern; dpa-bildfunk; shutterstock
      `),
      weak: phrases(`
        foto; fotos; bild; bilder; quelle; grafik; credit; illustration; karikatur; fotograf; quelle:; quellen:;
        symbolbild; grafik von; foto von; fotos von; video:; dpa/; imago/; imago; archiv; privat; bildergalerie;
        fotostrecke; keystone; apa
      `)
    },
    date: {
      start: phrases(`
        veröffentlicht:; veröffentlicht am:; aktualisiert:; aktualisiert am:; zuletzt aktualisiert;
        zuletzt aktualisiert:; letzte aktualisierung; letzte änderung; stand:; erstellt:; publiziert:;
        erstmals publiziert; erstveröffentlichung; artikel vom; letztes update; zuletzt geändert;
        zuletzt bearbeitet
      `),
      weak: phrases(`
        veröffentlicht; aktualisiert; stand; datum; heute; gestern; vor; uhr; erstellt; publiziert;
        veröffentlicht am; aktualisiert am; erstellt am; erschienen am; publiziert am; datum:; update:;
        vor … stunden; vor … minuten; vor … tagen; vor … stunde; vor … std; vor … min; vor … tag; vor … wochen;
        vor … minute; vor … woche; vor … monat; vor … monaten
      `)
    },
    'reading-time': {
      start: phrases(`
        min lesezeit; min. lesezeit; minuten lesezeit; minute lesezeit; lesezeit:; lesedauer; lesedauer:;
        geschätzte lesezeit; min lesedauer; minuten lesedauer; min. lesedauer; minuten zu lesen; lesezeit ca;
        ca. lesezeit; min zum lesen; lesezeit etwa; hördauer
      `),
      weak: phrases('lesezeit')
    },
    'sign-off': {
      start: phrases(`
        quelle: dpa; quelle: afp; quelle: apa; quelle: reuters; redaktionell bearbeitet;
        dieser artikel erschien zuerst; dieser text erschien zuerst; dieser beitrag erschien zuerst;
        dieser artikel ist zuerst; der beitrag erschien zuerst auf; zuerst erschienen; dieser text ist zuerst;
        erschienen in ausgabe; dieser artikel wurde zuerst; dieser artikel stammt aus; dieser text stammt aus;
        aus dem englischen von; pressekontakt; rückfragehinweis; originalinhalt von; original-content von;
        original-content von:; übermittelt durch;
        dieser artikel ist teil von; dieser artikel stammt aus unserem ressort; ein artikel aus der «;
        über dieses thema berichtete der deutschlandfunk; über dieses thema berichtete deutschlandfunk;
        dieses thema im programm:; dieser beitrag wurde am … gesendet; mit agenturmaterial
      `),
      whole: phrases(`
        dpa; afp; epd; kna; rtr; reuters; dpa/afp; mit material von dpa; mit material der dpa; dpa-afx; apa/dpa;
        keystone-sda
      `),
      weak: phrases(`
        ende; quelle; quellen; red; redaktion; ap; mit material von; mit material der; mit inhalten von;
        mit agenturen; mit informationen von; mit angaben von; mit dpa; übersetzt von; übersetzung:;
        rückfragen bitte an; apa; sid; agenturen; awp; sda
      `)
    }
  },
  requests: {
    page: phrases(`
        uns; unser; unsere; unseren; unserem; unserer; mein; schreiben sie uns; schreib uns; folgen sie uns;
        folge uns; folgt uns; kontaktieren sie uns; unterstützen sie uns; helfen sie uns;
        schick uns; schicken sie uns; schickt uns; unterstützt uns; besuchen sie uns; melde ihn uns
      `),
    readers: phrases('sie; ihr; ihre; ihrer; ihren; ihrem; du; dein; deine; dich; dir; euch; bitte'),
    deeds: phrases(`
        abonnieren; abonniere; abonniert; anmelden; melden sie sich; melde dich; registrieren;
        registriere; folgen; folge; folgt; klicken; klicke; teilen; teile; teilt; herunterladen;
        laden sie; lade; erhalten; hinterlassen; kommentieren; schreiben; unterstützen; unterstütze;
        akzeptieren; zustimmen; stimmen sie; einloggen; eingeloggt; lesen sie; verpassen; jetzt;
        nutzen; diskutieren; bestellen; sichern; schreiben sie uns; schreib uns; kontaktieren sie;
        spende; bleiben sie; loggen sie; loggen sie sich ein; hinterlasse; bewerten; weiterlesen;
        kommentiere; diskutiere; mitdiskutieren; mitreden; erfahren sie mehr;
        informiert sie; informiert dich; bekommen sie; bekommst du; schick uns; schicken sie uns; schickt uns;
        auf dem laufenden; lade dir; melde ihn
      `),
    over: phrases('gefallen'),
    things: {
      newsletter: phrases(`
        newsletter*; e-mail-adresse; postfach; kostenlos; kostenlosen; abonnement; abo;
        push-nachrichten; mailbox; per e-mail; per mail; e-mails; probeabo; digitalabo;
        push-mitteilungen; push-benachrichtigungen
      `),
      'comment-notice': phrases(`
        kommentar; kommentare; kommentaren; einen kommentar; netiquette; moderation; nutzungsregeln;
        kommentarfunktion; kommentarbereich; kommentieren; diesen artikel kommentieren;
        mitdiskutieren; leserkommentare
      `),
      cookie: phrases(`
        cookies; datenschutzerklärung; datenschutz; personenbezogene; personenbezogenen;
        datenschutzbestimmungen; interessenbezogene; interessenbezogenes; einwilligung
      `),
      disclaimer: phrases(`
        nutzungsbedingungen; agb; impressum; diese website; diese webseite; unsere webseite;
        unserer webseite; unsere website; unserer website; diese seite
      `),
      follow: phrases(`
        unseren kanal; sozialen medien; sozialen netzwerken; unsere facebook-seite; facebook; instagram;
        twitter; youtube; google news; social media; threads; bluesky*; mastodon*; tiktok*; telegram*;
        viber*; discord*; flipboard*; pinterest*; snapchat*; linkedin*; whatsapp*; google discover*;
        google news*; apple news*; msn; auf x
      `),
      share: phrases(`
        diesen artikel; diesen beitrag; dieses video;
        deinen freunden;
        der artikel
      `),
      app: phrases('unsere app; unserer app; die app; nachrichten-app'),
      paywall: phrases(`
        abonnent; abonnenten; weiterlesen; weiterzulesen; ihr konto; ein konto; registrierung
      `),
      donation: phrases(`
        unseren journalismus; unabhängigen journalismus; unsere arbeit; spende; ihre unterstützung
      `),
      copyright: phrases(`
        alle rechte vorbehalten; rechte vorbehalten; weiterverbreitung; ohne zustimmung; ohne genehmigung;
        schriftliche; urheberrechtlich
      `),
      contact: phrases(`
        deine hinweise; ihre hinweise; eure hinweise
      `)
    },
    links: phrases(`
        klicken sie hier; hier klicken; klicke hier; klick hier; über diesen link; hier anmelden;
        hier abonnieren; hier registrieren; hier gehts zur
      `),
    own: {
      newsletter: phrases(`
        aktuelle nachrichten; die wichtigsten meldungen; neuesten nachrichten; keine nachricht;
        weitere nachrichten; mehr nachrichten; aktuelle meldungen; eilmeldungen;
        nachrichten aus der region; unsere artikel; unserer artikel; weitere artikel;
        direkt ins postfach; in ihr postfach; in dein postfach; direkt in ihr; direkt in dein;
        news mehr verpassen; nichts mehr verpassen; keine news mehr
      `),
      contact: phrases(`
        unsere redaktion; unserer redaktion; unsere reporter; redaktion@; leserbriefe@;
        leserservice@; leserbrief@; lokalredaktion@; lokales@
      `),
      donation: phrases(`
        unabhängigen journalismus; unabhängiger journalismus; unseren journalismus; freien journalismus;
        guter journalismus; kritischen journalismus
      `)
    }
  }
}

export default de
