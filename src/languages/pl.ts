import {bare} from './bare.ts'
import type {Language} from './language.ts'
import {phrases, words} from './lists.ts'

/** Polish. */
export const pl: Language = {
  ...bare,
  tag: 'pl',
  name: 'Polish',
  feedNotes: [['artykuł ', ' pochodzi z serwisu ']],
  signs: {
    words: words(`
      w i na z się nie do że to jest o jak po od za przez dla ale co oraz który tym był być było już są tego
      może jego czy a ich także która przed tak tylko które roku bardzo można lub został kiedy pod jej bez przy
      ze została również więc też będzie mówi podczas ma
    `),
    letters: 'łąężśćńź'
  },
  quotes: ['„”', '«»', '»«', '""', '‚’'],
  decimal: ',',
  units: words(
    'proc procent procenta procentów mln mld tys kilometra kilometrów metra metrów euro złotych zł ton litrów hektarów stopnia stopni pkt km kg'
  ),
  clock: words('godz godzinie'),
  undoubled: words('na do dla przez oraz od'),
  abbreviations: words(`
    np m.in itd itp tzn tj tzw dr prof hab mgr inż im ul al pl nr str s r w ok godz min max mln mld tys zł gr św
    ks abp bp o gen płk mjr kpt por sierż dyr red zob pt ww br ub wg ds jr sp z.o.o pkt ust art poz tel woj pow
    gm ur zm n.e p.n.e
  `),
  grammar: {
    ...bare.grammar,
    openEnded: words(`
      w z do na od za przez dla oraz i ale lub że ponieważ aby żeby ze przy bez między wśród wobec ku nad pod
      przed podczas mimo wskutek ani
    `),
    subjects: words('ja ty on ona ono my wy oni one'),
    saying: words(`
      powiedział powiedziała mówi mówił mówiła dodał dodała dodaje podkreślił podkreśliła podkreśla stwierdził
      stwierdziła zaznaczył zaznaczyła zaznacza wyjaśnił wyjaśniła wyjaśnia tłumaczy tłumaczył poinformował
      poinformowała informuje przyznał przyznała przyznaje ocenił oceniła ocenia napisał napisała pisze
      oświadczył oświadczyła przekazał przekazała zapewnia zapewnił twierdzi powiedzieli
    `),
    telling: words(`
      głosi głosił głosiła zawołał zawołała woła wołał krzyknął krzyknęła krzyczy prosi prosił prosiła poprosił
      poprosiła proszą żartuje żartował zażartował obiecuje obiecywał obiecywała obiecała obiecał radzi radził
      radziła poradził proponuje zaproponował zachęca zachęcał zachęcała rozkazał usłyszeli usłyszał usłyszała
      ostrzega ostrzegł ostrzegła orzekł zażądał żąda śpiewa zapytał zapytała pyta pytał szepnął odpowiedział
      odpowiedziała widniało widnieje brzmi
    `),
    citing: words('był była było brzmi brzmiał brzmiało brzmiała głosił oznacza'),
    determiners: words(`
      ten ta to tę tego tej tym tych te ci tamten tamtą tamtego swój swoja swoją swojego swojej swoich swoje
      nasz nasza naszą naszego naszej naszych nasze wasz jego jej ich każdy każda każdą każdego każdej
      wszystkich wszystkie taki taką takich
    `),
    transitive: words(`
      obejmuje obejmują zapewnia zapewniają oznacza oznaczają stanowi stanowią zawiera zawierają wymaga
      wymagają oferuje oferują otrzymuje otrzymują posiada posiadają wykorzystuje wykorzystują powoduje
      powodują przewiduje przewidują umożliwia umożliwiają poparł poparła poparli opublikował opublikowała
      opublikowali przedstawił przedstawiła przedstawili zapewnić zapobiec osiągnąć objąć
    `),
    finite: words(`
      jest są był była było byli były będzie będą ma mają miał miała mieli może mogą mógł mogła mogli musi
      muszą musiał musiała musieli chce chcą chciał chciała chcieli został została zostało zostali zostały
      zostanie zostaną nie wydaje mówi mówią wie wiedzą idzie poszedł poszła przyszedł przyszła przyszli
      wyszedł wyszła wyszli działa działają zaczął zaczęła zaczęli zaczyna trwa trwają znajduje znajdują
      pozostaje pozostają stał stała stoi
    `)
  },
  compounds: {
    words: words(`
      biało-czerwony biało-czerwona biało-czerwoni biało-czerwonych biało-czerwonej czarno-biały czarno-biała
      czarno-białe polsko-niemiecki polsko-niemieckie polsko-niemieckich polsko-niemieckiej polsko-ukraiński
      polsko-ukraińskiej polsko-ukraińskich polsko-białoruskiej polsko-białoruska rosyjsko-ukraińska
      rosyjsko-ukraińskiej rosyjsko-ukraińskiego amerykańsko-chińskie izraelsko-palestyński
      izraelsko-palestyńskiego społeczno-gospodarczy społeczno-gospodarcze społeczno-gospodarczej
      społeczno-polityczny społeczno-politycznej społeczno-ekonomiczny polityczno-gospodarcze naukowo-badawczy
      naukowo-badawcza naukowo-techniczny kulturalno-oświatowy administracyjno-prawny północno-wschodni
      północno-wschodniej północno-zachodni północno-zachodniej południowo-wschodni południowo-wschodniej
      południowo-zachodni południowo-zachodniej e-mail e-maila e-maile e-papieros e-papierosy t-shirt
      bielsko-biała bielsku-białej
    `),
    tails: []
  },
  labels: {
    'read-more': {
      whole: phrases(`
        przeczytaj źródło; czytaj więcej w onecie
      `),
      start: phrases(`
        czytaj także; czytaj też; czytaj również; czytaj więcej; czytaj więcej na ten temat; czytaj dalej;
        zobacz także; zobacz też; zobacz również; zobacz więcej; przeczytaj także; przeczytaj też;
        przeczytaj również; przeczytaj więcej; przeczytaj koniecznie; przeczytaj cały artykuł;
        sprawdź też; sprawdź także; obejrzyj także; obejrzyj też; posłuchaj także; więcej na ten temat;
        więcej o; więcej przeczytasz; powiązane artykuły; powiązany artykuł; powiązane tematy;
        podobne artykuły; może cię zainteresować; może cię również zainteresować;
        to może cię zainteresować; mogą cię zainteresować; może zainteresować cię również;
        dalszy ciąg materiału pod; cały tekst przeczytasz; warto przeczytać; czytaj … tutaj;
        zobacz wideo:; zobacz zdjęcia:; posłuchaj:; polecamy również; nie przegap:;
        zobacz galerię; zobacz:; relacja na żywo:; czytaj więcej na; więcej przeczytasz tutaj;
        posłuchaj podcastu:; posłuchaj też; dowiedz się więcej;
        polecamy także:; polecamy również:; sprawdź również; czytaj więcej o;
        więcej takich artykułów znajdziesz; więcej artykułów znajdziesz; więcej takich historii znajdziesz;
        więcej informacji znajdziesz na stronie głównej;
        zobacz wideo; obejrzyj wideo:; sprawdź też:; sprawdź także:;
        czytaj koniecznie; czytaj w tym temacie; przeczytaj dalej; przeczytaj więcej na ten temat;
        przeczytaj w tym temacie; zobacz dalej; zobacz koniecznie; zobacz więcej na ten temat;
        zobacz w tym temacie; sprawdź więcej; sprawdź dalej; sprawdź koniecznie; sprawdź więcej na ten temat;
        sprawdź w tym temacie; obejrzyj również; obejrzyj więcej; obejrzyj dalej; obejrzyj koniecznie;
        obejrzyj więcej na ten temat; obejrzyj w tym temacie; posłuchaj również; posłuchaj więcej;
        posłuchaj dalej; posłuchaj koniecznie; posłuchaj więcej na ten temat; posłuchaj w tym temacie;
        czytajcie także; czytajcie również; czytajcie też; czytajcie więcej; czytajcie dalej;
        czytajcie koniecznie; czytajcie więcej na ten temat; czytajcie w tym temacie; przeczytajcie także;
        przeczytajcie również; przeczytajcie też; przeczytajcie więcej; przeczytajcie dalej;
        przeczytajcie koniecznie; przeczytajcie więcej na ten temat; przeczytajcie w tym temacie;
        warto przeczytać także; warto przeczytać również; warto przeczytać też; warto przeczytać więcej;
        warto przeczytać koniecznie; warto przeczytać więcej na ten temat; warto przeczytać w tym temacie;
        polecamy też; polecamy więcej; polecamy dalej; polecamy koniecznie; polecamy więcej na ten temat;
        polecamy w tym temacie; więcej o tym; więcej o sprawie; pisaliśmy o tym; pisaliśmy już;
        wcześniej pisaliśmy; o sprawie pisaliśmy; o tym pisaliśmy; cały tekst; cały wywiad; cała rozmowa;
        szczegóły tutaj; więcej tutaj; więcej szczegółów tutaj
      `),
      weak: phrases(`
        czytaj; zobacz; przeczytaj; obejrzyj; posłuchaj; polecamy; więcej; wideo; video; zdjęcia; galeria;
        podcast; na żywo; sprawdź; polecane; galeria zdjęć;
        popularne; na topie; polecamy państwu; polecamy także; wybrane dla ciebie;
        foto
      `)
    },
    related: {
      whole: phrases(`
        powiązane artykuły; powiązane tematy; podobne artykuły; podobne wpisy; powiązane wpisy; zobacz także;
        zobacz też; zobacz również; czytaj także; czytaj też; czytaj również; przeczytaj także;
        najczęściej czytane; najpopularniejsze; najnowsze wiadomości; najnowsze artykuły; ostatnie wpisy;
        najnowsze wpisy; najnowsze komentarze; polecane artykuły; polecane dla ciebie; polecamy także;
        polecamy również; inne artykuły; więcej wiadomości; pozostałe wiadomości; więcej na ten temat;
        może cię zainteresować; mogą cię zainteresować; to może cię zainteresować; popularne teraz;
        warto przeczytać; najchętniej czytane; popularne artykuły;
        poprzedni artykuł; następny artykuł; podobne artykuływięcej od autora; poprzedni wpis;
        następny wpis;
        nawigacja wpisu; zobacz wpisy;
        wybrane dla ciebie; wybrane dla was;
        ostatnie wiadomości; ostatnie artykuły; więcej z kategorii; więcej od autora; więcej z tej kategorii;
        więcej na temat; inne wiadomości; pozostałe artykuły; powiązane; polecane wpisy;
        materiały sponsorowane; artykuły sponsorowane; najczęściej komentowane; w temacie;
        zobacz więcej wiadomości; inne artykuły tego autora; to cię zainteresuje;
        może zainteresuje cię również;
        więcej pogłębionych treści; więcej treści premium dla ciebie; top 5 treści premium;
        top treści premium; tylko u nas; więcej w strefie premium;
        nie przegap; nie przegap tego;
        to również cię zainteresuje; zaprzyjaźnione strony;
        może cię też zainteresować; może cię także zainteresować; to może cię również zainteresować;
        może państwa zainteresować; zainteresuje cię również; może zainteresuje cię; powiązane wiadomości;
        podobne tematy; podobne wiadomości; najpopularniejsze artykuły; inni czytali także; inni czytają;
        inni czytali; więcej z działu; więcej tego autora; pozostałe artykuły autora; wybór redakcji;
        redakcja poleca; najwyżej oceniane; dzieje się teraz; materiały powiązane;
        najczęściej czytane w tym tygodniu; najpopularniejsze w tym tygodniu; najczęściej czytane dzisiaj;
        popularne posty z tego bloga;
        najchętniej udostępniane; więcej z tego działu; inni czytali również
      `),
      weak: phrases(`
        polecane; popularne; więcej; wiadomości; tematy; nowe; najnowsze; polecamy;
        na skróty; z ostatniej chwili;
        na topie; polecamy państwu;
        wydarzenie dnia; podobne;
        na czasie; z sieci
      `)
    },
    continues: {
      start: phrases(`
        dalsza część artykułu pod; dalsza część tekstu pod; dalsza część artykułu znajduje się pod;
        dalszy ciąg artykułu pod; dalszy ciąg tekstu pod; dalszy ciąg materiału pod; ciąg dalszy artykułu pod;
        ciąg dalszy pod; reszta artykułu pod; dalsza część pod reklamą; dalsza część materiału pod;
        kliknij tutaj, aby; kliknij tutaj, żeby; kliknij, aby; kliknij tutaj i; kliknij tu, aby;
        dalsza część tekstu znajduje się; dalszy ciąg tekstu znajduje się; ciąg dalszy tekstu;
        reszta tekstu pod; dalsza część pod; dalszy ciąg pod;
        dalsza część materiału znajduje się pod; dalsza część tekstu znajduje się pod;
        dalszy ciąg materiału znajduje się pod
      `)
    },
    ad: {
      start: phrases(`
        partnerem serwisu jest; partnerem artykułu jest; partnerem materiału jest
      `),
      whole: phrases(`
        reklama; - reklama -; reklama reklama; koniec reklamy; artykuł sponsorowany; materiał sponsorowany;
        materiały sponsorowane; treść sponsorowana; treści sponsorowane; materiał promocyjny; materiał partnera;
        materiał reklamowy; pomiń reklamę; materiał partnerski; zamknij reklamę;
        materiały promocyjne partnera; polecane oferty; materiał promocyjny partnera;
        artykuły sponsorowane;
        sekcja sponsorowana; partner serwisu; promocje i oferty polecane przez redakcję; promowany post;
        post sponsorowany; reklamy google; zamieść reklamę; twoja reklama; r e k l a m a;
        partnerzy portalu; sponsorzy portalu;
        zobacz ofertę; dodaj do koszyka; kup teraz; sprawdź cenę; przejdź do oferty;
        płatna współpraca; we współpracy z
      `),
      weak: phrases(`
        sponsorowane; sponsorowany; promocja; partner; partnerzy; reklamy; ogłoszenie; ogłoszenia; autopromocja
      `)
    },
    'comment-heading': {
      start: phrases(`
        dodaj komentarz; napisz komentarz; zostaw komentarz; zostaw odpowiedź; dodaj odpowiedź;
        skomentuj artykuł; pozostaw komentarz
      `),
      weak: phrases(`
        komentarze; komentarz; skomentuj; odpowiedz; odpowiedzi; brak komentarzy; dyskusja; opinie;
        komentarze są wyłączone;
        komentarz do; komentarze do; komentarzy do; myśl nt; myśli nt; odpowiedź na; odpowiedzi na;
        jeden komentarz do;
        członek dyskusji; rozpocznij dyskusję
      `),
      whole: phrases(`
        dołącz do dyskusji;
        prześlij komentarz;
        odpowiedzusuń; odpowiedziodpowiedz; odpowiedz usuń;
        0 komentarzy; wszystkie komentarze; bądź pierwszy, który skomentuje; skomentuj jako pierwszy;
        podziel się opinią; komentarze wyłączone;
        bądź pierwszy; bądź pierwszą osobą, która skomentuje;
        co o tym sądzisz?; zasady komentowania; komentarze pod artykułem;
        bądź pierwszy, który skomentuje ten wpis; bądź pierwszym, który skomentuje ten wpis;
        bądź pierwszą osobą, która skomentuje ten wpis
      `)
    },
    'comment-notice': {
      weak: phrases(`
        od najnowszych
      `),
      start: phrases(`
        twój adres email nie zostanie opublikowany; twój adres e-mail nie zostanie opublikowany;
        pola, których wypełnienie jest wymagane; wymagane pola są oznaczone; wymagane pola są zaznaczone;
        zapamiętaj moje dane w tej przeglądarce; zapisz moje dane, adres; możliwość komentowania jest wyłączona;
        twój komentarz oczekuje na moderację; musisz się zalogować, aby móc; musisz być zalogowany, aby;
        ta strona używa akismet; witryna wykorzystuje akismet; powiadom mnie o nowych komentarzach;
        powiadom mnie o kolejnych komentarzach; powiadom mnie o nowych wpisach; nie będzie opublikowany;
        dowiedz się więcej jak przetwarzane są dane;
        proszę wpisać swój komentarz; proszę podać swoje imię; wpisałeś nieprawidłowy adres;
        wprowadzono nieprawidłowy adres e-mail;
        znaczniki html niedozwolone; adresy internetowe są automatycznie zamieniane w odnośniki;
        znaki końca linii i akapitu dodawane są automatycznie;
        możliwość komentowania została; komentowanie zostało wyłączone; możliwość komentowania jest;
        redakcja nie ponosi odpowiedzialności; komentarze są prywatnymi; publikowane komentarze są;
        dziękujemy za komentarz. twój komentarz; za treść komentarzy;
        jako redakcja wirtualnej polski; jako redakcja doceniamy; redakcja serwisu o2 dokłada;
        wyłączono komentarze; komentarze zostały wyłączone; możliwość komentowania została wyłączona;
        musisz się zalogować, aby dodać; musisz być zalogowany, by dodać;
        musisz się zalogować, by dodać; podziel się swoją opinią w; daj znać w komentarzu;
        dajcie znać w komentarzach; napisz w komentarzu, co; napiszcie w komentarzach
      `),
      whole: phrases(`
        komentarz został usunięty;
        twój głos został zapisany; zgłoś naruszenie; zgłoś komentarz; zgłoś naruszenie regulaminu;
        komentowanie jest wyłączone;
        komentarze są moderowane; bądź pierwszy i skomentuj; przeczytaj regulamin komentarzy;
        regulamin komentowania; pokaż wszystkie komentarze; sortuj od najnowszych
      `)
    },
    'comment-field': {
      start: phrases(`
        imię; nazwa; podpis; imię i nazwisko; email; e-mail; adres e-mail; adres email; twój e-mail;
        witryna internetowa; strona internetowa; treść komentarza; komentarz; opublikuj komentarz;
        wyślij komentarz; anuluj pisanie odpowiedzi; anuluj odpowiedź; wymagane;
        zaloguj się, aby móc odpowiedzieć; zaloguj się, aby dodać komentarz; wyloguj się z tego konta;
        pola, których wypełnienie jest wymagane, są oznaczone
      `),
      whole: phrases(`
        zgłoś komentarz
      `)
    },
    share: {
      start: phrases(`
        udostępnij na twitterze; udostępnij na facebooku; udostępnij na facebook; udostępnij na x;
        udostępnij na whatsapp; udostępnij na linkedin; udostępnij przez; kliknij, aby udostępnić;
        kliknij aby udostępnić; kliknij by udostępnić; kliknij, aby wydrukować; kliknij by wydrukować;
        kliknij, aby wysłać; otwiera się w nowym oknie; otwieraj w nowym oknie; otwórz w nowym oknie;
        lubię wczytywanie;
        odwiedzono … wizyt dzisiaj; odwiedzono … dzisiaj;
        udostępnij na vku
      `),
      whole: phrases(`
        udostępnij artykuł; udostępnij ten artykuł; udostępnij to; podziel się tym; podziel się artykułem;
        podziel się na facebooku; podziel się z innymi; podziel się tym artykułem; skopiuj link; kopiuj link;
        link skopiowany; wyślij znajomemu; poleć znajomemu; wyślij e-mailem; wydrukuj artykuł; drukuj artykuł;
        zapisz artykuł; zapisz na później; dodaj do ulubionych; podaruj artykuł; prześlij link;
        udostępnij; lubię to;
        podziel się;
        poleć znajomym; skopiowano; skopiowano link; udostępnij znajomym;
        wyślij pocztą e-mail; wrzuć na bloga; udostępnij w x; udostępnij w usłudze facebook;
        udostępnij w serwisie pinterest; udostępnij w usłudze twitter;
        rozmiar tekstu; rozmiar czcionki; wielkość tekstu; wielkość czcionki;
        przeczytaj później; dodano do zapisanych
      `),
      weak: phrases(`
        drukuj; wydrukuj; wyślij; zapisz; kopiuj; udostępnienia; tweetnij; facebook; twitter; whatsapp; e-mail;
        messenger; poleć; wczytywanie;
        oceń;
        pobierz link; inne aplikacje
      `)
    },
    newsletter: {
      start: phrases(`
        zapisz się na newsletter; zapisz się na nasz newsletter; zapisz się do newslettera;
        zapisz się do naszego newslettera; zapisz się na newslettery; subskrybuj nasz newsletter;
        subskrybuj newsletter; otrzymuj newsletter; dziękujemy za zapisanie; zamów newsletter;
        dołącz do newslettera; zapisz się na … newsletter*; zapisz się do … newsletter*;
        zapisz się na … newsletter; otrzymuj … na swój e-mail;
        zapisz się, aby otrzymywać najnowsze wpisy; zasubskrybuj już teraz, aby czytać dalej;
        odkryj więcej z;
        otrzymuj najnowsze;
        wyrażam zgodę na przetwarzanie; wyrażam zgodę na otrzymywanie;
        chcę otrzymywać newsletter; chcę otrzymywać informacje;
        aby dokończyć rejestrację, kliknij link, który został;
        newsy, wywiady, śledztwa;
        codziennie rano najważniejsze wiadomości na; najważniejsze wiadomości dnia na twojej
      `),
      whole: phrases(`
        zarejestruj się; zobacz w przeglądarce; teraz sprawdź swoją pocztę; wpisz prawidłowy adres email;
        coś poszło nie tak, spróbuj ponownie; zapisz się, aby otrzymywać aktualizacje;
        zapisz mnie; zapisz mnie na newsletter;
        artykuły na e-mail; włącz powiadomienia
      `),
      weak: phrases(`
        newsletter; newslettery; subskrybuj; zapisz się; powiadomienia; subskrypcja; bądź na bieżąco;
        wyrażam zgodę na;
        podaj adres e-mail; podaj swój adres e-mail; wpisz swój adres e-mail;
        zrezygnuj z subskrypcji; twój adres email
      `)
    },
    follow: {
      start: phrases(`
        obserwuj nas na; obserwuj nas w; śledź nas na; polub nas na; dołącz do nas na; znajdź nas na;
        obserwuj nasz profil; obserwuj nasz kanał; subskrybuj nasz kanał; jesteśmy na google news;
        dodaj nas do ulubionych źródeł; obserwuj … na facebooku; śledź … na facebooku;
        polub … na facebooku;
        obserwuj … w google news; obserwuj nas w google news; jeśli chcesz być na bieżąco z;
        chcesz być na bieżąco;
        ustaw nas jako preferowane; dodaj nas do preferowanych; dołącz do naszego kanału;
        dołącz do naszej grupy;
        dziękujemy, że przeczytałaś/eś nasz artykuł; dziękujemy, że przeczytałeś nasz artykuł;
        dziękujemy za przeczytanie naszego artykułu; dziękujemy, że jesteś z nami;
        dodaj nas jako preferowane źródło; dodaj nas do preferowanych źródeł; dodaj … jako preferowane źródło;
        dodaj jako preferowane źródło; ustaw nas jako preferowane źródło; wybierz nas jako preferowane źródło;
        ustaw … jako preferowane źródło; dodaj do preferowanych źródeł google; ustaw jako preferowane źródło;
        obserwujesz już ten temat; włącz powiadomienia, … wiadomości;
        otrzymuj powiadomienia o nowych artykułach na ten temat; podcastu można słuchać na
      `),
      whole: phrases(`
        obserwuj nas; śledź nas; obserwuj autora; obserwuj temat; śledź nas w mediach społecznościowych;
        bądź na bieżąco;
        dodaj w google;
        śledź nas w google news; fanpage facebook;
        obserwuj ten temat; dodaj do moich tematów; powiadom mnie o nowych artykułach;
        zarządzaj powiadomieniami; śledź ten temat; słuchaj na spotify; posłuchaj na spotify;
        słuchaj w apple podcasts; jesteśmy też na bluesky; jesteśmy też na threads; jesteśmy też na mastodon;
        jesteśmy też na tiktok; jesteśmy też na telegram; jesteśmy też na whatsapp; jesteśmy też na flipboard;
        jesteśmy też na discord; jesteśmy też na google news; jesteśmy też na google discover;
        jesteśmy też na apple news; jesteśmy też na msn; jesteśmy też na x; jesteśmy też na pinterest;
        jesteśmy także na bluesky; jesteśmy także na threads; jesteśmy także na mastodon;
        jesteśmy także na tiktok; jesteśmy także na telegram; jesteśmy także na whatsapp;
        jesteśmy także na flipboard; jesteśmy także na discord; jesteśmy także na google news;
        jesteśmy także na google discover; jesteśmy także na apple news; jesteśmy także na msn;
        jesteśmy także na x; jesteśmy także na pinterest; czytaj nas na bluesky; czytaj nas na threads;
        czytaj nas na mastodon; czytaj nas na tiktok; czytaj nas na telegram; czytaj nas na whatsapp;
        czytaj nas na flipboard; czytaj nas na discord; czytaj nas na google news;
        czytaj nas na google discover; czytaj nas na apple news; czytaj nas na msn; czytaj nas na x;
        czytaj nas na pinterest; znajdziesz nas na bluesky; znajdziesz nas na threads;
        znajdziesz nas na mastodon; znajdziesz nas na tiktok; znajdziesz nas na telegram;
        znajdziesz nas na whatsapp; znajdziesz nas na flipboard; znajdziesz nas na discord;
        znajdziesz nas na google news; znajdziesz nas na google discover; znajdziesz nas na apple news;
        znajdziesz nas na msn; znajdziesz nas na x; znajdziesz nas na pinterest
      `),
      weak: phrases(`
        obserwuj; obserwujący; obserwujesz; media społecznościowe; jesteśmy także na
      `)
    },
    tags: {
      start: phrases(`
        tagi:; tagi :; tematy:; kategorie:; kategoria:; słowa kluczowe:; hasła:; więcej o:; dział:;
        opublikowano w:; powiązane tematy:
      `),
      whole: phrases(`
        powiązane tematy; tematy artykułu; tagów
      `),
      weak: phrases(`
        tematy; temat; kategorie; kategoria; więcej o; tagi; słowa kluczowe; kategorii
      `)
    },
    copyright: {
      whole: phrases(`
        © licencja na publikację; licencja na publikację;
        kopiowanie zabronione;
        zapytaj o licencję; kup licencję; kup licencję na publikację
      `),
      start: phrases(`
        wszelkie prawa zastrzeżone; wszystkie prawa zastrzeżone; copyright ©; © copyright;
        materiał chroniony prawem autorskim; dalsze rozpowszechnianie artykułu;
        rozpowszechnianie niniejszego artykułu;
        utwór dostępny na licencji; ten utwór jest dostępny; na licencji creative commons;
        tekst dostępny na licencji; artykuł dostępny na licencji;
        dalsze rozpowszechnianie materiału; dalsze rozpowszechnianie treści;
        kopiowanie bez zgody jest zabronione; kopiowanie treści bez zgody;
        artykuł jest dostępny na licencji creative commons
      `),
      weak: phrases(`
        copyright; prawa autorskie; prawa zastrzeżone; kopiowanie, przetwarzanie; licensed under
      `)
    },
    disclaimer: {
      whole: phrases(`
        streszczenie ai; wygenerowane przez ai; podsumowanie ai;
        podsumowanie wygenerowane przez ai
      `),
      start: phrases(`
        artykuł zawiera linki afiliacyjne; artykuł zawiera lokowanie; materiał powstał we współpracy;
        artykuł powstał we współpracy; artykuł powstał przy współpracy; redakcja nie ponosi odpowiedzialności;
        treść artykułu ma charakter; artykuł ma charakter informacyjny;
        notowania opóźnione; redakcja nie ponosi odpowiedzialności za komentarze;
        komentarze są prywatnymi opiniami;
        korzystając z serwisu, akceptujesz; korzystając z serwisu akceptujesz;
        korzystanie z serwisu oznacza akceptację; korzystanie z portalu oznacza akceptację;
        tekst został przetłumaczony automatycznie; artykuł zawiera linki partnerskie;
        streszczenie wygenerowane przez; podsumowanie wygenerowane przez;
        artykuł ma charakter wyłącznie; niniejszy artykuł ma charakter; artykuł nie zastępuje porady;
        niniejszy artykuł nie stanowi; artykuł nie stanowi porady; materiał nie stanowi rekomendacji;
        materiał zawiera lokowanie;
        artykuł ma charakter informacyjny i nie; artykuł ma charakter wyłącznie informacyjny;
        materiał ma charakter informacyjny i nie; opinie wyrażone w tym artykule są;
        to streszczenie zostało przygotowane przy; to streszczenie zostało wygenerowane przez;
        streszczenie zostało wygenerowane przez ai; streszczenie wygenerowane przez ai;
        streszczenie wygenerowane przez sztuczną; streszczenie przygotowane przez ai;
        streszczenie przygotowane przy pomocy ai; skrót artykułu wygenerowany przez;
        skrót przygotowany przez sztuczną inteligencję; skrót wygenerowany przez ai;
        artykuł został przetłumaczony automatycznie; artykuł przetłumaczony automatycznie;
        artykuł powstał z pomocą sztucznej inteligencji; artykuł powstał przy użyciu ai;
        artykuł powstał przy użyciu sztucznej inteligencji; tekst powstał z pomocą ai; tekst powstał przy użyciu sztucznej inteligencji;
        treść wygenerowana przez ai; treść wygenerowana przez sztuczną inteligencję; ai może popełniać błędy;
        głos wygenerowany przez ai; nagranie wygenerowane przez ai; artykuł czytany przez lektora ai;
        wersja audio wygenerowana;
        nasza redakcja przestrzega kodeksu; tekst zawiera linki afiliacyjne;
        w artykule znajdują się linki afiliacyjne; możemy otrzymać prowizję, jeśli kupisz przez nasze linki;
        jeśli kupisz produkt przez nasz link, możemy otrzymać prowizję;
        materiał przygotowany przez reklamodawcę; redakcja nie brała udziału w tworzeniu tej treści;
        ceny aktualne w dniu publikacji; ceny aktualne w momencie publikacji
      `),
      weak: phrases(`
        opinie wyrażone w; autor nie ponosi;
        tłumaczenie automatyczne
      `)
    },
    cookie: {
      start: phrases(`
        używamy plików cookie; używamy plików cookies; używamy ciasteczek; ta strona używa plików cookie;
        ta strona używa ciasteczek; ta witryna używa; ta witryna korzysta z; nasza strona używa;
        nasz serwis wykorzystuje; serwis wykorzystuje pliki cookies; strona korzysta z plików;
        szanujemy twoją prywatność; dalsze korzystanie ze strony;
        ten serwis używa cookies; uwaga! ten serwis używa; brak zmiany ustawienia przeglądarki;
        brak zmiany ustawień przeglądarki; ta strona używa cookies; ta strona korzysta z cookies;
        ten portal używa cookies;
        w ramach naszej witryny stosujemy pliki;
        pozostając na tej stronie; zgadzając się na korzystanie z usług zewnętrznych;
        ta usługa nie korzysta z plików cookie; cookies menadżer od tarteaucitron.js;
        ta strona wykorzystuje pliki cookies niezbędne do; ta strona korzysta z plików cookie, aby;
        tutaj mogą państwo ocenić i dostosować usługi; od twojej ostatniej wizyty nastąpiły zmiany, prosimy;
        za pomocą tego przełącznika można włączać lub; usługi te są zawsze wymagane;
        wraz z naszymi partnerami przechowujemy; ten serwis wykorzystuje pliki cookies;
        ten serwis używa plików cookies; ta strona korzysta z ciasteczek; ta strona korzysta z plików;
        nasza strona korzysta z plików; aby zapewnić jak najlepsze wrażenia;
        w ramach naszej witryny stosujemy; w ramach serwisu stosujemy pliki;
        przechowywanie informacji na urządzeniu; przechowywanie lub dostęp techniczny;
        spersonalizowane reklamy i treści, pomiar; korzystamy z plików cookies;
        korzystamy z plików cookie; wykorzystujemy pliki cookies; kontynuując przeglądanie strony;
        korzystając ze strony wyrażasz zgodę; my i nasi partnerzy przechowujemy;
        my i nasi partnerzy używamy; my i nasi partnerzy wykorzystujemy; my i nasi partnerzy uzyskujemy;
        my i nasi zaufani partnerzy przechowujemy; my i nasi zaufani partnerzy używamy;
        my i nasi zaufani partnerzy wykorzystujemy; my i nasi zaufani partnerzy uzyskujemy
      `),
      whole: phrases(`
        polityka cookies; polityka plików cookies; pliki cookies; ustawienia cookies; ustawienia plików cookie;
        zaakceptuj wszystkie; zaakceptuj wszystko; akceptuj wszystkie; odrzuć wszystkie;
        akceptuję i przechodzę do serwisu; przejdź do serwisu; ustawienia prywatności; ustawienia zaawansowane;
        zarządzaj zgodami; zarządzaj cookies; zaakceptuj i zamknij; zarządzaj prywatnością;
        ok, akceptuję wszystko; ukryj baner dotyczący plików cookie; preferencja dla wszystkich usług;
        zezwól na wszystkie pliki cookies; zablokuj wszystkie pliki cookies; zezwól na pliki cookie;
        polityka cookie; zaakceptuj wybrane; włącz lub wyłącz wszystkie usługi;
        cenimy twoją prywatność; dbamy o twoją prywatność; potrzebujemy twojej zgody;
        ta strona używa cookie; uwaga! ta strona korzysta z plików cookies; ustawienia plików cookies;
        ustawienia prywatności i cookies; informacje o plikach cookie; zezwól na wszystkie;
        klauzula informacyjna; zawsze aktywne; niezbędne pliki cookie; zapisz preferencje;
        zobacz preferencje; zarządzaj zgodą; zarządzaj zgodami plików cookie
      `),
      weak: phrases(`
        akceptuj; odrzuć; zgadzam się; cookies; rozumiem; ta strona korzysta z; korzystając z naszej strony;
        my i nasi partnerzy; akceptuję;
        zarządzanie usługami; personalizacja; ochrona prywatności; zezwalaj; odmów; obowiązkowe pliki cookie;
        odrzucać; usługi, z których chcielibyśmy skorzystać; pozwól mi wybrać; odmawiam;
        ochrona danych osobowych; uzasadniony interes
      `)
    },
    paywall: {
      start: phrases(`
        zaloguj się i czytaj; wykup dostęp; kup dostęp; masz już subskrypcję;
        masz już prenumeratę; masz dostęp?; artykuł dostępny tylko dla;
        artykuł tylko dla subskrybentów; ten artykuł jest dostępny tylko; treść dostępna tylko dla;
        tylko dla subskrybentów; tylko dla prenumeratorów; czytaj bez ograniczeń; przeczytaj cały artykuł;
        dalsza część artykułu jest dostępna; odblokuj artykuł;
        zarejestruj się, aby czytać dalej; zaloguj się, aby czytać dalej;
        artykuł dostępny tylko dla prenumeratorów; treść dostępna tylko dla subskrybentów;
        wykorzystałeś limit artykułów; wykorzystałeś limit darmowych;
        wykup subskrypcję; kup subskrypcję; ten artykuł jest dostępny; artykuł tylko dla; treść tylko dla;
        masz już dostęp; dalsza część artykułu dostępna;
        dostęp dla prenumeratorów; dostęp tylko dla prenumeratorów; dostęp dla subskrybentów;
        treść dla prenumeratorów;
        zaloguj się, aby czytać; zaloguj się, aby przeczytać; zaloguj się, aby skomentować;
        zaloguj się, aby kontynuować; zaloguj się, aby komentować; zaloguj się, aby dodać;
        zaloguj się, aby odblokować; zaloguj się, aby zapisać artykuł;
        masz już konto? zaloguj; masz już konto?zaloguj;
        ten artykuł jest dostępny tylko dla; ten artykuł jest dostępny wyłącznie dla;
        ten artykuł jest przeznaczony tylko dla; ten artykuł jest dostępny dla prenumeratorów;
        ta treść jest dostępna tylko dla; ta treść jest dostępna wyłącznie dla;
        ta treść jest dostępna dla subskrybentów; ta treść jest dostępna dla prenumeratorów;
        dalsza część artykułu jest dostępna tylko dla; dalsza część artykułu jest dostępna wyłącznie dla;
        dalsza część artykułu jest dostępna dla subskrybentów;
        dalsza część artykułu jest dostępna dla prenumeratorów; dalsza część tekstu jest dostępna tylko dla;
        dalsza część tekstu jest dostępna wyłącznie dla; dalsza część tekstu jest dostępna dla subskrybentów;
        dalsza część tekstu jest dostępna dla prenumeratorów; pełna treść artykułu jest dostępna tylko dla;
        pełna treść artykułu jest dostępna wyłącznie dla; pełna treść artykułu jest dostępna dla subskrybentów;
        pełna treść artykułu jest dostępna dla prenumeratorów; cały artykuł jest dostępny tylko dla;
        cały artykuł jest dostępny wyłącznie dla; cały artykuł jest przeznaczony tylko dla;
        cały artykuł jest dostępny dla prenumeratorów; aby czytać dalej, zaloguj się;
        aby czytać dalej, wykup dostęp; aby czytać dalej, wykup prenumeratę; aby czytać dalej, kup dostęp;
        aby czytać dalej, zarejestruj się; aby czytać dalej, kup prenumeratę; aby czytać dalej zaloguj się;
        aby przeczytać całość, zaloguj się; aby przeczytać całość, wykup dostęp;
        aby przeczytać całość, wykup prenumeratę; aby przeczytać całość, kup dostęp;
        aby przeczytać całość, zarejestruj się; aby przeczytać całość, kup prenumeratę;
        aby przeczytać całość zaloguj się; aby przeczytać cały artykuł, zaloguj się;
        aby przeczytać cały artykuł, wykup dostęp; aby przeczytać cały artykuł, wykup prenumeratę;
        aby przeczytać cały artykuł, kup dostęp; aby przeczytać cały artykuł, zarejestruj się;
        aby przeczytać cały artykuł, kup prenumeratę; aby przeczytać cały artykuł zaloguj się;
        aby kontynuować czytanie, zaloguj się; aby kontynuować czytanie, wykup dostęp;
        aby kontynuować czytanie, wykup prenumeratę; aby kontynuować czytanie, kup dostęp;
        aby kontynuować czytanie, zarejestruj się; aby kontynuować czytanie, kup prenumeratę;
        aby kontynuować czytanie zaloguj się; żeby czytać dalej, zaloguj się; żeby czytać dalej, wykup dostęp;
        żeby czytać dalej, wykup prenumeratę; żeby czytać dalej, kup dostęp; żeby czytać dalej, zarejestruj się;
        żeby czytać dalej, kup prenumeratę; żeby czytać dalej zaloguj się; wykup dostęp, aby przeczytać całość;
        wykup dostęp, aby czytać dalej; wykup dostęp, aby przeczytać cały; wykup dostęp, aby przeczytać artykuł;
        wykup dostęp, aby kontynuować czytanie; wykup dostęp, aby przeczytać resztę;
        kup dostęp, aby przeczytać całość; kup dostęp, aby czytać dalej; kup dostęp, aby przeczytać cały;
        kup dostęp, aby przeczytać artykuł; kup dostęp, aby kontynuować czytanie;
        kup dostęp, aby przeczytać resztę; zaloguj się, aby przeczytać całość; zaloguj się, aby przeczytać cały;
        zaloguj się, aby przeczytać artykuł; zaloguj się, aby kontynuować czytanie;
        zaloguj się, aby przeczytać resztę; wykup prenumeratę, aby przeczytać całość;
        wykup prenumeratę, aby czytać dalej; wykup prenumeratę, aby przeczytać cały;
        wykup prenumeratę, aby przeczytać artykuł; wykup prenumeratę, aby kontynuować czytanie;
        wykup prenumeratę, aby przeczytać resztę; zarejestruj się, aby przeczytać całość;
        zarejestruj się, aby przeczytać cały; zarejestruj się, aby przeczytać artykuł;
        zarejestruj się, aby kontynuować czytanie; zarejestruj się, aby przeczytać resztę;
        pozostały ci … darmowe artykuły; masz jeszcze … bezpłatne artykuły; ten artykuł czytasz za darmo;
        jako subskrybent możesz podarować artykuł znajomemu; jesteś już subskrybentem?; wypróbuj miesiąc za 1 zł
      `),
      whole: phrases(`
        dla prenumeratorów; subskrybuj teraz; kup prenumeratę; nie pamiętasz hasła; zapomniałeś hasła;
        załóż konto; moje konto; wyloguj się; prenumerata cyfrowa;
        posiadasz już konto; zarządzaj subskrypcją;
        dostęp na wszystkich ekranach; odblokuj dostęp; rozwiń artykuł;
        masz już konto;
        nie masz jeszcze konta;
        nie pamiętam hasła; nie masz konta?; nie masz konta? zarejestruj się;
        podaruj ten artykuł; podaruj znajomemu; prenumeratorzy mogą podarować; wyłącznie dla subskrybentów;
        zrezygnujesz, kiedy chcesz; odblokuj ten artykuł
      `),
      weak: phrases(`
        premium; subskrybent; prenumerata; hasło; logowanie; rejestracja; login; aby przeczytać cały;
        aby czytać dalej; aby przeczytać dalszą; ten artykuł jest tylko dla; pozostało; zyskaj dostęp;
        uzyskaj dostęp; wypróbuj za; zaloguj się; zaloguj; zarejestruj się; dla subskrybentów; wyloguj;
        zapamiętaj mnie
      `)
    },
    app: {
      whole: phrases(`
        otwórz w aplikacji; czytaj w aplikacji
      `),
      start: phrases(`
        pobierz naszą aplikację; pobierz aplikację; ściągnij naszą aplikację; zainstaluj aplikację;
        zeskanuj kod qr, aby pobrać aplikację
      `),
      weak: phrases('aplikacja; aplikacje; pobierz')
    },
    donation: {
      start: phrases(`
        wesprzyj nasze; wesprzyj niezależne; postaw kawę; postaw nam kawę; wspieraj naszą; przekaż darowiznę;
        wspomóż nas;
        wspieraj nas; wesprzyj nas; wesprzyj nasz;
        wspieraj niezależne dziennikarstwo; wspieraj niezależne media
      `),
      whole: phrases(`
        podoba ci się ten artykuł? wesprzyj autora za pomocą
      `)
    },
    contact: {
      start: phrases(`
        widzisz błąd; znalazłeś błąd; zauważyłeś błąd; zgłoś błąd; masz dla nas temat; masz ciekawy temat;
        napisz do nas; oceń artykuł; oceń ten artykuł; a co ty o tym; dzieje się coś ważnego;
        czy artykuł był przydatny; chcesz skontaktować się; masz dla nas ciekawy temat;
        oceń jakość naszego artykułu;
        podoba ci się ten artykuł; podobał ci się ten artykuł; spodobał ci się ten artykuł;
        zauważyłeś błąd w tekście?; widzisz błąd w artykule?; masz temat dla dziennikarza?;
        wiesz coś więcej na ten temat?; byłeś świadkiem zdarzenia? napisz do nas; weź udział w naszej ankiecie;
        podobał ci się artykuł?; czy ten artykuł był przydatny?
      `),
      whole: phrases(`
        zgłoś nadużycie; kontakt z redakcją; napisz do redakcji; twoja opinia jest dla nas ważna;
        zobacz wyniki; pokaż wyniki; wyniki sondy; wyniki ankiety; zagłosuj; co sądzisz o tym artykule;
        jaka jest twoja reakcja;
        podsumuj artykuł; pokaż streszczenie; zapytaj ai; zapytaj o ten artykuł;
        zgłoś błąd w artykule; zgłoś błąd w tekście; zgłoś literówkę; prześlij nam swoje zdjęcia;
        przyślij nam zdjęcia i filmy; zagłosuj w ankiecie; dziękujemy za oddanie głosu; dziękujemy za głos
      `),
      weak: phrases(`
        kontakt; redakcja; ocena; masz temat; masz informację; byłeś świadkiem; jesteś świadkiem;
        napisz do autora; skontaktuj się z; wyślij do nas; prześlij nam; czekamy na; co o tym sądzisz;
        masz jakieś pytania;
        sonda; ankieta; głosuj; sondaż
      `)
    },
    navigation: {
      start: phrases(`
        przejdź do treści; przejdź do głównej treści; przejdź do zawartości; skocz do treści;
        skocz do zawartości; przejdź na stronę główną; powrót na górę; wróć do góry; wróć na stronę główną;
        powrót do strony głównej; pokaż komentarze; zobacz komentarze; zobacz wszystkie komentarze;
        załaduj więcej; wyświetl wszystkie wpisy; jesteś tutaj;
        wersja do druku; drukuj artykuł; link bezpośredni; zaloguj się zarejestruj się; wyślij znajomemu;
        dodaj zakładkę do; wróć do artykułu; powrót do artykułu;
        ten wpis został opublikowany w kategorii;
        przejdź do głównych treści; przejdź do wyszukiwarki; przejdź do głównego menu;
        szukaj:;
        liczba wyświetleń:; wyświetlenia:; wyświetleń:; odsłony:; odsłon:; jesteś w:
      `),
      whole: phrases(`
        strona główna; polityka prywatności; o serwisie; kontakt i reklama; reklamuj się; mapa strony;
        następny artykuł; poprzedni artykuł; następny wpis; poprzedni wpis; następna strona; poprzednia strona;
        poprzedni następny; poprzednia następna; pokaż więcej; zobacz wszystkie; zobacz więcej; pokaż mniej;
        więcej artykułów; zamknij menu; otwórz menu; menu główne; e-wydanie; archiwum wydań; kanały rss;
        wszystkie artykuły; praca u nas; deklaracja dostępności;
        poprzedni artykuł następny artykuł; powrót do góry;
        subskrybuj: komentarze do posta (atom); nowszy post; starszy post;
        przewijanie do góry; przewiń do góry; przycisk powrotu do góry;
        wróć na; jesteś w strefie; przejdź na; otwórz galerię; rozwiń; zwiń;
        nowsze posty; starsze posty; spis treści;
        przejdź do przepisu; drukuj przepis; tryb ciemny; tryb jasny; zmień miasto; zmień lokalizację;
        nasze zasady redakcyjne; polityka redakcyjna; zasady redakcyjne; jak pracujemy; jak sprawdzamy fakty;
        dlaczego warto nam ufać; kodeks etyki; rozwiąż krzyżówkę; rozwiąż nasz quiz; sprawdź swoją wiedzę;
        pokaż więcej artykułów; czytaj w e-wydaniu
      `),
      weak: phrases(`
        menu; szukaj; wyszukaj; zamknij; następny; poprzedni; następne; poprzednie; powrót; wróć; pomoc; sport;
        polska; świat; kultura; gospodarka; biznes; polityka; społeczeństwo; archiwum; galeria; wideo; rss;
        region; kraj; rozrywka; dalej; tu jesteś; regulamin; o nas; nekrologi;
        do góry;
        archiwa; edytuj; sortuj według; okno modalne;
        notowania;
        strona; strony; następna; poprzednia; ostatnia;
        zdrowie; nauka; opinie
      `)
    },
    player: {
      start: phrases(`
        posłuchaj artykułu; odsłuchaj artykuł; słuchaj artykułu; posłuchaj tego artykułu;
        twoja przeglądarka nie obsługuje; przeglądarka nie obsługuje; ten film nie jest dostępny;
        to wideo nie jest dostępne;
        odtwarzanie zostało przerwane; materiał wideo nie może zostać załadowany, ponieważ;
        nie znaleziono kompatybilnego źródła dla tego typu; to jest okno modalne;
        to okno modalne możesz zamknąć, naciskając klawisz;
        początek okna dialogowego. klawisz escape anuluje i; koniec okna dialogowego;
        strzałki w lewo/w prawo powodują przewijanie o; aby zwiększyć lub zmniejszyć głośność, użyj strzałek;
        audio generowane przez; dźwięk został wygenerowany; nagranie wygenerowane przez;
        głos wygenerowany przez ai; nagranie wygenerowane przez ai;
        wersja audio wygenerowana;
        nagranie jest niedostępne; trwa ładowanie odtwarzacza; twoja przeglądarka nie obsługuje elementu audio
      `),
      whole: phrases(`
        odtwórz wideo; odtwórz film; obejrzyj wideo; zobacz wideo; zobacz film; ładowanie wideo; pełny ekran;
        oglądaj wideo; odtwarzacz wideo;
        otwórz galerię; zobacz galerię; zobacz zdjęcia; zobacz wszystkie zdjęcia; przejdź do galerii;
        galeria zdjęć; ładowanie...; ładowanie ...; wczytywanie...;
        emisja bez ograniczeń wiekowych; emisja od 12 lat; emisja od 16 lat;
        trwa ładowanie; ładuję; ładowanie odtwarzacza;
        przejdź do transmisji na żywo, obecnie trwa odtwarzanie z archiwum;
        przejdż do transmisji na żywo, obecnie trwa odtwarzanie na żywo; pełny ekran niedostępny;
        napisy wyłączone; transkrypcja wyłączona; opisy wyłączone; zamknij okno modalne;
        ustawienia transkrypcji; ustawienia napisów; zresetuj wszystkie ustawienia do domyślnych wartości;
        okno dialogowe ustawień transkrypcji; obraz w obrazie;
        oglądaj z dźwiękiem; włącz / wyłącz pełny ekran; przewiń wstecz; przewiń naprzód; odtwórz/pauza;
        skróć artykuł; streść artykuł;
        słuchaj podcastu; posłuchaj podcastu;
        powiększ; pokaż galerię; wyświetl galerię;
        teraz gramy; teraz na antenie;
        audio niedostępne; włącz javascript, aby obejrzeć to wideo; obejrzyj na youtube; zobacz na youtube;
        wszystkie odcinki; pobierz odcinek; następne zdjęcie; poprzednie zdjęcie; wróć do galerii; ukryj podpis;
        przesuń, aby zobaczyć więcej
      `),
      weak: phrases(`
        odtwórz; pauza; słuchaj; głośność; audio; oglądaj; wideo; artykuł w wersji audio; wycisz;
        odtwarzacz audio; wstrzymaj; odtwórz ponownie; aktualny czas; czas trwania; pozostały czas;
        typ strumienia; załadowany; status; pasek postępu; wyłącz wyciszenie; prędkość odtwarzania; napisy;
        transkrypcja; rozdziały; opisy; ścieżka audio; poziom głośności; styl krawędzi tekstu; krój czcionki;
        odtwarzaj; suwak czasu; transmisja na żywo; suwak głośności; podpisy/napisy;
        lektor ai; głos ai; głos syntetyczny;
        zdjęć
      `)
    },
    embed: {
      whole: phrases(`
        pokaż treść; wyświetl treść; zobacz na instagramie; zobacz na twitterze
      `),
      start: phrases(`
        wyświetl ten post na instagramie; zobacz ten post na instagramie; post udostępniony przez;
        zdjęcie zamieszczone przez; ta treść jest niedostępna; aby wyświetlić tę treść; aby zobaczyć tę treść;
        zobacz tweeta;
        aby zobaczyć ten film; aby obejrzeć ten film; aby obejrzeć wideo; ten film jest niedostępny;
        treść niedostępna; włącz javascript; ze względu na ustawienia prywatności
      `),
      weak: phrases('treść zewnętrzna; zobacz wpis')
    },
    truncation: {
      start: phrases(`
        cały artykuł przeczytasz; cały tekst przeczytasz; czytaj cały artykuł; przeczytaj cały tekst;
        czytaj dalej na; więcej przeczytasz w; cały artykuł w;
        źródło: read more
      `),
      whole: phrases(`
        czytaj dalej; czytaj więcej; przeczytaj więcej; czytaj całość; zobacz całość; ciąg dalszy nastąpi;
        przeczytaj całość; pokaż całość; cdn;
        przeczytaj cały artykuł;
        cały artykuł; pełny artykuł; czytaj pełny artykuł; przejdź do artykułu; pełna treść artykułu
      `),
      weak: phrases(`
        pełny tekst w; rozwiń; więcej informacji; cd;
        więcej; dalej
      `)
    },
    byline: {
      start: phrases(`
        autor:; autorka:; autorzy:; tekst:; opracowanie:; opr:; oprac.; rozmawiał:; rozmawiała:; redaktor:;
        dodał:; napisał:; opublikował:; tekst i zdjęcia:
      `),
      whole: phrases('polska agencja prasowa; redakcja serwisu'),
      weak: phrases(`
        autor; autorka; dziennikarz; dziennikarka; korespondent; redaktor; opracował; red; reporter; oprac;
        opracowała; przygotował; rozmawiał; redakcja:; wysłuchał; redakcja; pap; od redakcji; iar;
        materiały prasowe; informacja prasowa
      `)
    },
    'about-author': {
      start: phrases(`
        zobacz wszystkie wpisy; więcej artykułów autora; wszystkie artykuły autora; więcej tekstów autora;
        inne artykuły autora;
        kontakt z autorem; kontakt z autorką; napisz do autorki; kontakt do autora
      `),
      weak: phrases('o autorze; o autorce')
    },
    credit: {
      start: phrases(`
        fot.; fot:; foto:; foto :; zdjęcie:; zdjęcia:; zdjęcie ilustracyjne; zdjęcie poglądowe;
        zdjęcie archiwalne; zdjęcia ilustracyjne; ilustracja:; grafika:; źródło zdjęć; źródło zdjęcia;
        źródło foto; autor zdjęcia; autor zdjęć; infografika:; zdj.;
        źródło zdjęć:; źródło zdjęcia:
      `),
      whole: phrases(`
        getty images; powiększ zdjęcie; shutterstock; east news; agencja gazeta; adobe stock; 123rf;
        mat. prasowe; zrzut ekranu
      `),
      weak: phrases(`
        foto; zdjęcie; zdjęcia; źródło; grafika; ilustracja; infografika; fot; archiwum prywatne; rys.; wideo:;
        foto/; archiwum; materiały prasowe; powiększ; reporter; forum; pap
      `)
    },
    date: {
      start: phrases(`
        opublikowano:; opublikowany:; data publikacji; data dodania; aktualizacja:; ostatnia aktualizacja;
        zaktualizowano:; dodano:; ostatnia modyfikacja; data aktualizacji; zmodyfikowano:
      `),
      weak: phrases(`
        dzisiaj; wczoraj; temu; dziś; data; godzin temu; minut temu; publikacja; opublikowano; data:;
        aktualizacja; zaktualizowano; dodano; utworzono:; publikacja:;
        godziny temu; godzinę temu; minuty temu; dni temu; dzień temu; tygodnie temu;
        minutę temu; tydzień temu; tygodni temu; miesiąc temu; miesiące temu; miesięcy temu;
        min temu; godz. temu; tydz. temu; tyg. temu; mies. temu
      `)
    },
    'reading-time': {
      start: phrases(`
        min czytania; minut czytania; minuty czytania; minuta czytania; czas czytania; czas czytania:;
        min. czytania; ten tekst przeczytasz w; przewidywany czas czytania; szacowany czas czytania;
        przeczytasz to w
      `),
      weak: phrases('przeczytasz w')
    },
    'sign-off': {
      start: phrases(`
        oprac. na podstawie; opracowano na podstawie; tłumaczenie:; przekład:; artykuł pochodzi z;
        artykuł ukazał się w; tekst ukazał się w; wpis pojawił się poprzednio;
        artykuł pojawił się po raz pierwszy;
        źródło artykułu:
      `),
      whole: phrases('(pap); źródło: pap; pap/; afp; reuters; pap, reuters; nauka w polsce'),
      weak: phrases(`
        źródło; źródła; red; koniec; źródło:; źródła:; na podstawie:; przełożył; przełożyła; przetłumaczył;
        korekta:; pap; iar; kap; ap
      `)
    }
  },
  requests: {
    page: phrases(`
        nasz; nasza; nasze; naszej; naszego; naszym; naszą; nam; nas; obserwuj nas; polub nas; napisz do nas;
        wesprzyj nas; śledź nas; znajdź nas; dołącz do nas; odwiedź nas
      `),
    readers: phrases(`
        ciebie; ci; cię; twój; twoja; twoje; twojej; wasz; wasze; prosimy; proszę; państwa; państwo;
        swój; swoje; swojego
      `),
    deeds: phrases(`
        zapisz; zapisz się; zapisz się na; zasubskrybuj; subskrybuj; zarejestruj; zarejestruj się;
        obserwuj; śledź; polub; dołącz; kliknij; udostępnij; podziel się; pobierz; ściągnij; otrzymuj;
        skomentuj; zostaw; dodaj; napisz; wesprzyj; zaakceptuj; zaloguj; zaloguj się; czytaj;
        bądź na bieżąco; sprawdź; włącz; wyślij;
        napisz do nas; obserwuj nas; polub nas; śledź nas; wesprzyj nas; znajdź nas; dołącz do nas; prześlij;
        daj nam znać; postaw nam kawę
      `),
    over: phrases('spodobał; spodobała; podobał'),
    things: {
      newsletter: phrases(`
        newsletter*; adres e-mail; adres email; skrzynk*; za darmo; bezpłatnie; powiadomienia;
        najnowsze informacje; subskrypcj*; prenumerat*
      `),
      'comment-notice': phrases(`
        komentarz; komentarze; komentarza; komentarzy; komentarzach; komentować; regulamin;
        moderacj*
      `),
      cookie: phrases(`
        cookies; polityka prywatności; polityce prywatności; politykę prywatności; dane osobowe;
        danych osobowych; pliki cookie; plików cookie; plików cookies
      `),
      disclaimer: phrases(`
        warunki korzystania; ta strona; tej strony; nasza strona; naszej strony; serwisu; serwisie
      `),
      follow: phrases(`
        facebooku; twitterze; instagramie; youtubie; naszym kanale; nasz kanał; naszym profilu;
        nasz profil; mediach społecznościowych; facebook; instagram; twitter; youtube; google news;
        bluesky*; threads; mastodon*; tiktok*; telegram*; viber*; discord*; flipboard*; pinterest*;
        snapchat*; linkedin*; whatsapp*; google discover*; google news*; apple news*; msn; na x
      `),
      share: phrases('ten artykuł; tego artykułu; artykułem; ten tekst; ten wpis; znajomymi'),
      app: phrases('naszą aplikację; naszej aplikacji; aplikację; aplikacja mobilna'),
      paywall: phrases(`
        prenumerator; prenumeratorzy; czytać dalej; dalszej części; swoje konto; konto; dostęp do
      `),
      donation: phrases('niezależne dziennikarstwo; naszą pracę; naszą redakcję'),
      copyright: phrases(`
        prawa zastrzeżone; bez zgody; bez pisemnej zgody; rozpowszechnianie
      `)
    },
    links: phrases(`
        kliknij tutaj; kliknij tu; kliknij w link; klikając tutaj
      `),
    own: {
      newsletter: phrases(`
        najnowsze wiadomości; najważniejsze informacje; najważniejsze wiadomości; najnowsze informacje;
        więcej wiadomości; wszystkie wiadomości; wiadomości z regionu
      `),
      contact: phrases(`
        naszej redakcji; naszą redakcję; nasza redakcja; redakcja@; kontakt 24
      `),
      donation: phrases(`
        niezależne dziennikarstwo; niezależne media; wolne media
      `)
    }
  }
}

export default pl
