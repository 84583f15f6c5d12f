import type {Language} from './language.ts'
import {pairs, phrases, words} from './lists.ts'

/** English. */
export const en: Language = {
  tag: 'en',
  name: 'English',
  feedNotes: [
    ['the post ', ' appeared first on '],
    ['the post ', ' first appeared on '],
    ['this post ', ' appeared first on '],
    ['this post ', ' first appeared on '],
    ['the article ', ' appeared first on '],
    ['the article ', ' first appeared on '],
    ['this article ', ' appeared first on '],
    ['this article, ', ' first appeared on '],
    ['this article ', ' first appeared on '],
    ['the story ', ' appeared first on '],
    ['this story ', ' appeared first on '],
    ['this story ', ' first appeared on ']
  ],
  signs: {
    words: words(`
      the of and to in a is that for on it as was with at by be he his from not but are this have has had an
      they which or you were we their her been who will would said its more when there than about after into up
      could she what one if our so also can some
    `),
    letters: ''
  },
  quotes: ['“”', '‘’', '""'],
  decimal: '.',
  units: words('percent per cent million billion trillion km kg mph points miles metres meters'),
  clock: words('at until till'),
  tightInitials: words('u.s u.k u.n d.c e.u'),
  undoubled: words('the a an of and with for from at by their its our your or into'),
  // Beginnings after the lists of retext-indefinite-article (MIT) and the entries on a/an of Garner’s Modern English Usage
  // and Merriam-Webster: `an historic` and `an herb` are right for some, and stay.
  articles: {
    definite: 'the',
    consonant: 'a',
    vowel: 'an',
    vowels: 'aeio',
    asConsonant: words(`
      eu ew once one ubiq ugand ukrain ukul unanim unary unicam unicorn unicycl unidirect unif unilat union unique
      unis unit univers uran uruguay usab usag use usu uten utili utop uyghur
    `),
    asVowel: words(`
      heir honest honor honour hour onei oner ugl ult umb un unid unim unin up urb urg usher utmost utter
    `),
    either: words(`
      bord faq garda h lan led mba nda oax oneg oua oui phobl post raf roi sos taois tán u unan unesco uni x yp yt yv
    `),
    phrases: words('cappella capella la priori posteriori fortiori go-go either each all any every')
  },
  tightSigns: '$£',
  contractions: {
    negated: words(`
      don can won isn aren doesn didn wasn weren couldn wouldn shouldn haven hasn hadn mustn needn mightn ain
    `),
    pronouns: words('i you he she it we they that there who what where here how let'),
    suffixes: words('s t re ve ll d m'),
    possessive: 's'
  },
  spacedMarks: '',
  abbreviations: words(`
    mr mrs ms messrs mx dr prof rev fr hon st ste jr sr esq gen col lt maj capt sgt cpl pvt cmdr cdr adm brig
    gov lt.gov sen sens rep reps pres supt det insp amb sec atty inc ltd co cos corp bros llc plc assn assoc
    dept dist div est univ inst natl intl govt admin mfg vs v etc e.g i.e cf viz al approx no nos p pp vol vols
    fig figs ch sect art para ed eds ser ref ibid a.m p.m u.s u.k u.n e.u u.s.a u.s.s.r u.a.e d.c l.a ph.d m.d
    b.a m.a b.sc m.sc jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat
    sun ave blvd rd hwy sq bldg ext mt ft apt min mins max hr hrs secs oz lb lbs mph km kg cm mm tsp tbsp yd yds
    gal bn mln ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev
    okla ore pa tenn tex va vt wash wis wyo n.h n.j n.m n.y n.c n.d r.i s.c s.d w.va ont que alta b.c
  `),
  grammar: {
    determiners: words('the a an this these those his her its their our my your each every another'),
    openEnded: words(`
      the a an of and or nor but than their our my your whose every into onto among amongst amid amidst during
      despite toward towards via versus per because although whereas unless lest whether albeit
    `),
    transitive: words(`
      meet meets become becomes became becoming include includes including provide provides providing ensure
      ensures ensuring require requires requiring contain contains containing involve involves involving
      describe describes describing represent represents representing constitute constitutes constituting
      achieve achieves achieving allow allows allowing enable enables enabling encourage encourages avoid avoids
      avoiding prevent prevents preventing prohibit prohibits prohibiting bring brings bringing brought carry
      carries carrying give gives giving puts putting create creates creating destroy destroys destroying
      establish establishes establishing introduce introduces introducing implement implements implementing
      impose imposes imposing maintain maintains maintaining obtain obtains obtaining occupy occupies occupying
      possess possesses possessing protect protects protecting preserve preserves preserving pursue pursues
      pursuing receive receives receiving reduce reduces reducing reject rejects rejecting remove removes
      removing replace replaces replacing resemble resembles resembling restore restores restoring reveal
      reveals revealing seek seeks seeking select selects selecting strengthen strengthens strengthening
      undermine undermines undermining undergo undergoes undergoing underwent undertake undertakes undertaking
      undertook violate violates violating attract attracts attracting await awaits awaiting condemn condemns
      condemning confront confronts confronting convince convinces define defines defining denounce denounces
      denouncing deny denies denying depict depicts depicting discuss discusses discussing distribute
      distributes distributing emphasize emphasizes emphasizing emphasise emphasises emphasising enforce
      enforces enforcing enhance enhances enhancing entail entails entailing examine examines examining expose
      exposes exposing expresses expressing foster fosters fostering fulfil fulfils fulfill fulfills fulfilling
      generate generates generating highlighting identify identifies identifying illustrate illustrates
      illustrating inform informs informing injure injures injuring inspire inspires mentioning organise
      organises organising organize organizes organizing persuade persuades persuading portray portrays
      portraying prioritise prioritises prioritize prioritizes promote promotes promoting regarding reinforce
      reinforces reinforcing resolving satisfy satisfies secures securing send sends sending shaping surround
      surrounds sustain sustains sustaining threaten threatens transform transforms transforming urging using
      causing comprise comprises comprising equip equips equipping
    `),
    finite: words(`
      is are was were am has have had do does did will would can could shall should may might must cannot isn't
      isn’t aren't aren’t wasn't wasn’t weren't weren’t hasn't hasn’t haven't haven’t hadn't hadn’t don't don’t
      doesn't doesn’t didn't didn’t won't won’t wouldn't wouldn’t can't can’t couldn't couldn’t shouldn't
      shouldn’t mustn't mustn’t said says told tells added adds wrote writes asked asks noted explained
      announced became becomes began begins came comes went goes got gets gave gives took takes made makes knew
      knows thought thinks saw sees seemed seems appeared appears felt feels stood stands ran runs fell falls
      rose rises grew grows held holds kept keeps left leaves lost loses won wins met meets paid pays sat sits
      spoke speaks died dies lay lies arrived arrives remained remains continued continues happened happens
      followed follows ended ends started starts stopped stops moved moves lived lives worked works wanted wants
      needed needs used called calls looked looks turned turns tried tries reached closed opened opens returned
      refused agreed helped helps led leads showed shows found finds broke brought bought sent
    `),
    subjects: words(`
      i you he she it we they there who i'm i’m i've i’ve you're you’re he's he’s she's she’s it's it’s we're
      we’re we've we’ve they're they’re they've they’ve there's there’s that's that’s
    `),
    saying: words(`
      said says say saying told tells tell added adds asked asks replied replies answered answers wrote writes
      explained explains noted notes stated states argued argues warned warns insisted insists claimed claims
      announced announces declared declares recalled recalls admitted admits acknowledged acknowledges confirmed
      confirms continued continues concluded concludes stressed stresses emphasized emphasizes emphasised
      emphasises remarked remarks commented comments observed observes suggested suggests responded responds
      reported reports urged urges vowed vows pledged promised predicted predicts complained complains lamented
      laments reiterated reiterates cautioned cautions countered counters exclaimed shouted whispered joked
      quipped tweeted
    `),
    telling: words(`
      reads chant chants chanted shouts shout yells yelled cries cried begs begged sings sang ordered invited
      ruled heard learned pleads pleaded proposes proposed advises reminds reminded promises instructs
      instructed proclaims proclaimed hopes hoped placard slogan motto
    `),
    citing: words('read was were reads seemed sounds sounded became means meant')
  },
  compounds: {
    words: words(`
      long-term short-term medium-term mid-term near-term long-time long-standing long-running long-lasting
      long-awaited long-distance long-range short-range medium-range short-lived long-lived short-sighted
      far-sighted so-called well-known best-known lesser-known little-known well-established well-being well-off
      well-informed well-placed state-owned state-run state-backed state-funded state-controlled state-sponsored
      family-owned family-run foreign-owned government-backed government-funded government-run government-owned
      privately-owned publicly-owned community-based hospital-based home-based faith-based rules-based
      evidence-based market-based broad-based plant-based web-based government-led army-led foreign-led
      opposition-led student-led full-time part-time real-time half-time first-time one-time all-time big-time
      peace-time large-scale small-scale full-scale nation-wide world-wide country-wide city-wide industry-wide
      world-class first-class second-class third-class middle-class working-class upper-class high-level
      low-level top-level mid-level entry-level high-profile low-profile high-tech low-tech high-speed low-speed
      high-ranking top-ranking high-quality low-quality high-rise low-rise high-end low-end high-risk low-risk
      high-school high-stakes high-pressure high-altitude low-cost low-income high-income middle-income low-key
      low-lying right-wing left-wing far-right far-left hard-right hard-left centre-left centre-right
      center-left center-right two-day two-week two-month two-year three-day three-week three-month three-year
      four-day four-week four-month four-year five-day five-week five-month five-year six-day six-week six-month
      six-year ten-day ten-week ten-month ten-year two-thirds three-quarters one-third one-quarter one-fifth
      one-half year-long month-long week-long day-long hour-long decade-long decades-long years-long life-long
      day-old week-old month-old year-old decades-old centuries-old two-state two-party two-way three-way
      four-way one-way one-sided two-sided multi-party multi-year one-off one-on-one two-term second-term
      third-term first-half second-half first-hand second-hand third-party vice-president vice-chairman
      vice-chancellor vice-captain ex-president ex-minister ex-husband ex-wife co-founder co-author co-operation
      co-owner co-pilot co-worker by-election run-off play-off kick-off decision-making decision-maker
      policy-making policy-maker law-making law-maker peace-keeping peace-building record-breaking
      ground-breaking heart-breaking path-breaking cutting-edge state-of-the-art face-to-face door-to-door
      day-to-day year-on-year year-over-year up-to-date out-of-date man-of-the-match self-defence self-defense
      self-employed self-made self-rule self-styled self-sufficient self-confidence self-determination
      old-fashioned old-age open-ended open-air open-door open-source user-friendly family-friendly eco-friendly
      environment-friendly business-friendly tax-free duty-free toll-free carbon-free smoke-free drug-free
      interest-free nuclear-free rent-free trouble-free cease-fire anti-government anti-corruption
      anti-terrorism anti-war anti-tank anti-aircraft anti-doping pro-government pro-democracy pro-independence
      non-governmental non-profit non-violent non-stop cross-border cross-party cross-country hard-line
      follow-up start-up set-up build-up check-up run-up line-up round-up warm-up clean-up break-up shake-up
      back-up grown-up check-in sit-in break-in drive-in take-off stand-off lay-off spin-off trade-off man-made
      home-made hand-made ready-made tailor-made custom-made time-consuming energy-saving labour-saving
      life-saving face-saving money-laundering power-sharing profit-sharing english-speaking french-speaking
      german-speaking spanish-speaking arabic-speaking war-torn war-ravaged conflict-ridden crime-ridden
      debt-ridden drought-stricken poverty-stricken flood-hit drought-hit crisis-hit quake-hit cash-strapped
      oil-rich resource-rich land-locked life-threatening life-size life-style eye-catching eye-witness
      far-reaching wide-ranging hard-working hard-pressed hard-hit worst-hit hard-fought hard-won hard-earned
      mother-in-law father-in-law son-in-law daughter-in-law brother-in-law sister-in-law stone-solid rock-solid
      rock-bottom air-conditioned bullet-proof bomb-proof future-proof child-like war-like ill-fated
      ill-equipped ill-treatment single-handed double-edged double-digit single-digit three-dimensional
      best-selling award-winning prize-winning medal-winning match-winning cost-effective cost-cutting
      fact-finding fact-checking problem-solving tie-breaker two-seater cinema-goers church-goers theatre-goers
      concert-goers passers-by runners-up attorney-general secretary-general director-general governor-general
      inspector-general president-elect prime-time drive-by built-in built-up run-down broken-down worn-out
      sold-out all-out all-round north-east north-west south-east south-west north-eastern north-western
      south-eastern south-western deep-sea deep-rooted deep-seated old-style new-style western-style home-grown
      age-old car-bomb counter-attack counter-terrorism counter-offensive
    `),
    tails: words(`
      term owned backed based led funded sponsored controlled related oriented orientated level scale wide wing
      style century proof solid profile tech awaited friendly minded hearted handed eyed haired legged footed
      sized shaped coloured colored sided pronged tier seater storey bedroom dimensional ridden stricken
      intensive resistant tolerant efficient specific neutral sufficient consuming elect fledged blown fashioned
      thirds fifths goer goers tonne metre meter kilometre kilometer mile acre litre liter minute
    `),
    heads: words('mid non pre quasi multi'),
    prefixes: words('semi neo anti co ex inter intra post pro pseudo ultra vice')
  },
  attribution: {links: ['of the'], institutions: words('ministry office embassy consulate secretariat')},
  // Facts of the Problematic Paper Screener's list of tortured phrases (CC BY 4.0), and of spun news; what ordinary
  // English says too (`social safety`, `inventory market`, `New York instances`) is left out.
  tortured: pairs(`
    counterfeit consciousness > artificial intelligence
    man-made consciousness > artificial intelligence
    artificial cleverness > artificial intelligence
    man-made brainpower > artificial intelligence
    counterfeit knowledge > artificial intelligence
    colossal information > big data
    machine getting to know > machine learning
    cloud registering > cloud computing
    haze processing > cloud computing
    facial acknowledgment > facial recognition
    savvy phones > smartphones
    gregarious media > social media
    convivial media > social media
    gregarious networks > social networks
    bosom peril > breast cancer
    bosom malignancy > breast cancer
    bosom disease > breast cancer
    kidney disappointment > kidney failure
    heart assault > heart attack
    cardiovascular breakdown > heart failure
    lung canker > lung cancer
    covid-19 pestilence > Covid-19 pandemic
    crown epidemic > corona epidemic
    social separating > social distancing
    worldwide temperature alteration > global warming
    earth-wide temperature boost > global warming
    nursery gas > greenhouse gas
    inexperienced house gas > greenhouse gas
    relic fuel > fossil fuel
    rock gasoline > fossil fuel
    carbon impression > carbon footprint
    carbon emanation > carbon emission
    inexhaustible power > renewable energy
    sunlight-based energy > solar energy
    sun oriented energy > solar energy
    breeze energy > wind energy
    atomic vitality > nuclear energy
    renewable vitality > renewable energy
    flexibly chain > supply chain
    monetary loan costs > interest rates
    curiosity charges > interest rates
    total national production > gross domestic product
    gross domestic item > gross domestic product
    net household item > gross domestic product
    preliminary public providing > initial public offering
    invulnerable framework > immune system
    insusceptible framework > immune system
    newborn child demise > infant death
    loss of life toll > death toll
    loss of life penalty > death penalty
    demise toll > death toll
    warfare crimes > war crimes
    local weather disaster > climate crisis
    well being care > health care
    hearth division > fire department
    joined together states > United States
    joined together kingdom > United Kingdom
    unused york > New York
    globe health organization > World Health Organization
    world wellbeing organization > World Health Organization
    World Well being Organization > World Health Organization
    White Home > White House
    Home of Representatives > House of Representatives
    Home of Commons > House of Commons
    Supreme Courtroom > Supreme Court
    Excessive Court > High Court
    Excessive Courtroom > High Court
    Excessive Commissioner > High Commissioner
    Legal professional Normal > Attorney General
    Lawyer Basic > Attorney General
    Secretary-Normal > Secretary-General
    Normal Meeting > General Assembly
    UN Safety Council > UN Security Council
    Homeland Safety > Homeland Security
    Republican Social gathering > Republican Party
    Democratic Social gathering > Democratic Party
    Labour Social gathering > Labour Party
    Congress Social gathering > Congress party
    Janata Social gathering > Janata Party
    Inexperienced Social gathering > Green Party
    Conservative Get together > Conservative Party
    Communist Get together > Communist Party
    West Financial institution > West Bank
    World Financial institution > World Bank
    Reserve Financial institution of India > Reserve Bank of India
    Financial institution of England > Bank of England
    Wall Avenue > Wall Street
    Downing Avenue > Downing Street
    Monetary Instances > Financial Times
    Hindustan Instances > Hindustan Times
    Occasions of India > Times of India
    Washington Put up > Washington Post
    Related Press > Associated Press
    Every day Mail > Daily Mail
    New York Metropolis > New York City
    Mexico Metropolis > Mexico City
    Manchester Metropolis > Manchester City
    Kansas Metropolis > Kansas City
    Gaza Metropolis > Gaza City
    Inexperienced Bay > Green Bay
    Pink Cross > Red Cross
    Pink Sea > Red Sea
    Useless Sea > Dead Sea
    Center East > Middle East
    Northern Eire > Northern Ireland
    Nice Britain > Great Britain
    Actual Madrid > Real Madrid
    Nationwide Soccer League > National Football League
    Main League Baseball > Major League Baseball
    World Warfare II > World War II
    World Conflict II > World War II
    Chilly Warfare > Cold War
    Civil Warfare > Civil War
  `),
  labels: {
    'read-more': {
      start: phrases(`
        also read; also read this; read also; read more; read more about; read next; read this next;
        also see; see also; see more; check also; also watch; watch also; watch more; listen also;
        related; related article; related articles; related story; related stories; related news;
        related coverage; related content; related post; related posts; related link; related links;
        related video; more on this; more on this story; more on this topic; more on; more stories;
        more news; more from this section; recommended for you; recommended story; recommended stories;
        suggested read; you may also like; you might also like; you may like; you might be interested in;
        read the full story; read full story; read the full article; read our full report;
        read our explainer; read our analysis; full coverage; click here to read; click here to read more;
        click to read; in case you missed it; icymi; don't miss this; previous story; next story;
        previous article; next article; follow live; follow live updates; go deeper; dig deeper;
        editor's pick; editor's picks; editors' picks; in pics; read the full … here; read the … here;
        for more on … check out; for more … click here; for more … visit; for more on … visit;
        click here to … more; click here for … more; read the whole … here; read the complete … here;
        read more … here; watch the full … here; watch the video here; watch the full video here;
        watch the interview here; watch the trailer here; listen to the podcast here;
        listen to the full … here; listen to the interview here; see the full … here;
        don't miss:; read this:; read here:; watch here:; must read:; must watch:; keep reading:;
        full story:; click here to read the full; click here to see; click here to view;
        read the full transcript; read full transcript; watch the full interview; watch the full video;
        listen to the full interview;
        read the full story here; read full story here;
        read the full report here; read the full statement here; read full statement here;
        to read the full … click here; to read more … click here; to see the full … click here;
        to view the full … click here; to watch the full … click here; to see more … click here;
        you can read the full … here; you can watch the full … here; you can listen to the full … here;
        watch the highlights here; see the photos here; see the pictures here; see photos here; now read:;
        read now:; big read:; long read:; also in this package:; deep dive:;
        previous coverage; previous coverage:; previous stories:; read related:; full story here:;
        read more here:; watch related:; watch throwback:;
        earlier coverage:; our previous coverage:;
        from our archives:; from the archives:; read our latest:;
        check out:; recommended read:; recommended reads:; recommended reading:; recommended articles:;
        recommended article:; now watch:; worth a read:; more on this:; read the story:;
        read full story:; read the full story:; read the article:; read full article:;
        read the full article:; our previous story:; previous story:; previous coverage |;
        previous coverage -; earlier story:; past coverage:; full coverage:; in case you missed:;
        click here to watch the video; read more from … here; you can read more from … here;
        read more by … here; read more of … here; click here for … coverage; click here for our full;
        click here for our complete;
        more ap nfl:; more ap nba:; more ap mlb:; more ap nhl:; more ap sports:; more ap soccer:;
        more ap golf:; more ap tennis:; more ap auto racing:; more ap college football:;
        more ap college basketball:; more ap baseball:; more ap basketball:; ap's coverage:; ap nfl:;
        ap nba:; ap mlb:; ap soccer:; ap college football:; ap olympics:;
        view original content to download multimedia:; view original content with multimedia:;
        view original content:; view source version on businesswire.com:; view the original article:;
        view original article:; original article:; original source:; original story:;
        read full article at:; read more at:; see more at:; find out more at:;
        read the full article at:; more at:; more information at:; for more information visit:;
        see also -; read also -;
        continue reading the full; read full story on; read full article on; read the full story on;
        read the full story at; read the full article on; read the full article at;
        read the whole story; read the whole article; read the entire article; read the entire story;
        read the rest at; click here to read original; click here to read the original;
        click here for original; to read more, click; to read more click; read more over at;
        head over to … to read;
        for entire story:; for full story:; for the full story:; for the entire story:;
        for whole story:; read entire story here:; read entire story:; read the entire story:;
        read full report:; read full report here:; read … news at:; photo gallery:; image gallery:;
        video gallery:; quick read:; watch the full interview:; watch the full video:; full video:;
        full interview:; full transcript:;
        you may be interested in:; you may also want to read:; people also read:
      `),
      weak: phrases(`
        read; read this; read here; watch; watch now; watch live; watch here; listen; listen now;
        listen here; more; next; up next; video; videos; photos; pictures; gallery; photo gallery;
        slideshow; podcast; infographic; interactive; in pictures; in photos; must read; must-read;
        must watch; must-watch; don't miss; explained; trending; live updates; learn more; find out more;
        further reading; recommended; full story; keep reading; continue reading; recommended reading;
        related reading; from the archive; from the archives; click here; click here to watch;
        click here for more;
        top stories; featured stories; must reads; other news; in other news; from the web; hot stories;
        big stories; more reading; more from the web;
        live stream; livestream; live video; watch again; look back; flashback
      `),
      whole: phrases(`
        read more on this story;
        read more here; (read more here);
        read more from our site; tap here for more; tap for more; click for more; click to read more;
        click to watch; click here for the full story; click here for full story;
        click here for more … coverage; click here for more … news; click here for … news;
        click here for more … coverage on foxnews.com; click here for more … headlines;
        click here for more … stories; click here for more … videos; click here for the latest … news;
        to read more, click here; to read more click here; click here to continue reading;
        click here to read full article; click here to read full story; read the full article here;
        read full article here; read the rest here; read the whole thing here; read the whole thing;
        read the whole article here; read the whole story here; read it all here; source link;
        article source; original source; story source link; view original article; view original post;
        view original source; read the original article; read original article;
        link to original article; link to article; link to full article; link to story;
        full article here; full story here; original article;
        watch the full clip above; watch the full interview above; watch the full video above;
        watch the video above; watch the full exchange above; watch the clip above;
        watch the moment above;
        you can read more here; you can read it here; you can read the story here;
        you can read the full story here; you can read the full article here; you can watch it here;
        you can watch the video here; you can listen here; more here; watch the full interview here;
        watch the clip here; watch it here; watch the full clip here; watch the full episode here;
        watch the full speech here; watch the full show here; listen to the full interview here;
        listen to the full episode here; listen to the episode here; see the full list here;
        see the full gallery here; see the gallery here; see more photos here; see more here;
        read more about it here; read about it here; read the rest; read more about this story here;
        find more coverage here; for more coverage, click here; get more information here;
        more information here; find out more here; learn more here;
        see time's pictures of the week; see the cartoons of the week; see the pictures of the week;
        see pictures of the week
      `)
    },
    related: {
      start: phrases(`
        for more stories like this; for more stories like these; also read from; more news from;
        more stories from; more headlines from; other stories from; more articles from; most read from the;
        related stories from; related stories from the; top stories from the; more from the … newsroom;
        watch top videos from; don't miss these stories from; check out our latest analysis on;
        check out our latest report on; check out our latest stock report on;
        check out our latest stock analysis on; check out our latest research report on;
        read our latest analysis on; read our latest report on; read our latest research report on;
        read our latest stock analysis on; read our latest stock report on; view our latest analysis on;
        view our latest report on; view our latest research report on; view our latest stock analysis on;
        view our latest stock report on; get our latest analysis on; get our latest report on;
        get our latest research report on; get our latest stock analysis on; get our latest stock report on;
        see our latest analysis on; see our latest report on; see our latest research report on;
        see our latest stock analysis on; see our latest stock report on; the latest … top stories:;
        trending stories at; trending stories from; more from news/talk;
        other news:;
        discover more from;
        most watched … videos; most read from bloomberg; more from cbs news; more from nbc news;
        more from abc news; also read these top stories from; the related links below are generated;
        older articles by; most recent columns by; more stories by; more articles by; more posts by;
        more columns by; see all articles by; view all articles by; see all posts by; view all posts by;
        see all stories by; view all stories by; read all stories by; read all articles by;
        see more stories by; see more articles by; view more stories by; view more articles by;
        view more analyst ratings for;
        more great stories from;
        see more of the best stories; read more of today's top stories;
        find out more about … on our dedicated page;
        read all posts by; browse all articles by
      `),
      whole: phrases(`
        related; related stories; related articles; related story; related article; related news;
        related content; related posts; related coverage; related links; related videos; related items;
        related topics; you may also like; you might also like; you may like; you might like;
        you may also be interested in; you might be interested in; recommended for you;
        recommended stories; recommended articles; recommended reading; more for you; more stories;
        more news; more from author; more from this author; related articlesmore from author;
        more from this sectionsee all; trending storiessee all;
        you might also like more from author; most popular; most read; most viewed; most shared;
        most commented; most watched; popular posts; popular stories; popular topics; popular articles;
        popular now; popular news; trending now; trending stories; trending articles; trending news;
        top news; latest news; latest stories; latest posts; latest articles; recent posts;
        recent comments; recent articles; recent stories; recent news; editor's picks; editors' picks;
        editor's choice; more to explore; more like this; more on this story; more on this topic;
        more in this section; more from this section; other stories; other articles; similar articles;
        similar stories; similar posts; what to read next; read next; stories you may like;
        stories you might like; suggested for you; suggested stories; suggested articles; around the web;
        from around the web; we recommend; here are more stories; also in the news; also in this section;
        photo galleries; more … news:; more … stories:; more … coverage:; more … headlines:;
        latest … news:;
        story timeline; related timeline; see also:; more video; more videos; more photos; also of interest;
        elsewhere on the web; from our archives; more in news; in case you missed it;
        you may also be interested in:; read also; also read;
        more from business; more from sport; more from sports; more from politics; more from world;
        more from opinion; more from news; more from us; more from uk; more from culture;
        more from entertainment; more from health; more from tech; more from technology; more from science;
        more from lifestyle; more from money; more from national; more from local; more from australia;
        more from canada; more from india; related internet links; more from our site;
        other top stories; stories for you; trending today;
        people are also reading; readers also liked;
        most read in football; most read in news; most read in sport; most read in showbiz;
        most read in politics; most read in business; most read in the us; most read in world;
        most read in uk news; most viewed in national; most viewed in world; most viewed in politics;
        most viewed in business; most viewed in sport; most viewed in culture; most viewed in lifestyle;
        most viewed in technology; most viewed in property; most viewed in environment;
        most viewed in money; others also read; curated for you; viewed by others; popular on variety;
        more great wired stories; elsewhere on the bbc; around the bbc; before you leave, check this out;
        list of 2 items; list of 3 items; list of 4 items; list of 5 items; list 1 of 1; list 1 of 2;
        list 2 of 2; list 1 of 3; list 2 of 3; list 3 of 3; list 1 of 4; list 2 of 4; list 3 of 4;
        list 4 of 4; end of list; trending video; the latest headlines from our reporters;
        more stories from across the region;
        read our full coverage on; read our full coverage; see our full coverage;
        editors' recommendations; editor's recommendations; america's favorite video today;
        more of our coverage; more top headlines; more headlines; latest headlines; top headlines;
        stories chosen for you; keep on reading;
        today's top stories; today's headlines; local headlines; must-see video; must-see videos;
        web stories; latest web stories; check out more web stories; you may also enjoy;
        recommended by colombia; top trending videos;
        similar news; similar news:; articles of interest; more stories for you; more on this author;
        you might also enjoy; also on;
        more like thisrelated; editor picks; popular category; popular categories; must read stories;
        paid content; more from our network;
        post navigation; posts navigation; continue to the next post;
        top videos; latest videos; trending videos;
        in related news; in other news today;
        featured video of the day;
        more coverage; continue exploring; other stories you may like;
        latest comments;
         recommended from editorial; recommended from medium; recommended from townhall;
        trending on townhall media; popular in the community; popular reads; our latest stories;
        our latest news; our top stories; we also published the following articles recently;
        in this stream; see more recommendations; more must-reads from time; more must-reads;
        related images; related galleries; related gallery; related audio;
        read more on these topics; read more about this topic; read more about these topics;
        read more about this story; read more news on; read more on; also read these top stories;
        latest on this story; latest in this category; more in this category; more from this category;
        similar topics; more of our stories; others are reading; readers are also viewing;
        what others are viewing; this week's most read; most read this week; most popular this week;
        most popular stories; most popular articles; most read articles; most read stories;
        most read news; most shared stories; most commented stories; most viewed stories;
        today's most read; today's most popular; top stories for you; top stories today;
        top posts & pages; top posts and pages; recent headlines;
        current headlines; other headlines; other related stories; other related news;
        other news stories; next article; previous article; next post;
        previous post; sponsored stories you may like; you may have missed; you might have missed;
        stories you may have missed; don't miss these; more reads; more around the web;
        popular right now; now trending; ctvnews.ca top stories; read more on the sun;
        items of notes and interest from the web; more from fox news; more from cnn; more from npr;
        more from wired; more from vox; more from slate; more from bloomberg; more from reuters;
        more from forbes; more from the guardian; more from the conversation; more from medium;
        more from yahoo; more from msn; more from techcrunch; more from espn; more from variety;
        more from newsweek; more from rolling stone; more from global news; more from cbc;
        more from ctv news; more from the telegraph; more from the independent; more tech stories;
        more tech news; more sports stories; more sports news; more business stories;
        more business news; more politics stories; more political news; more world news;
        more world stories; more local news; more local stories; more health news; more health stories;
        more science news; more entertainment news; more crime stories; more crime news;
        more opinion stories; more national news; more international news; more education news;
        more money stories; more travel stories; more lifestyle stories;
        don't miss these insights from cnbc pro; where to invest $1,000 right now;
        see more from benzinga; view the latest analyst ratings; story source;
        view the five stocks here; see the 10 stocks;
        also on forbes; new yorker favorites; more great stories from vanity fair;
        marketwatch top stories; trending on billboard; read more from sky news;
        browse by category; letter in response to this article; letters in response to this article;
        more from the archive; posts by category; post categories; article comments; partner center;
        see latest videos, charts and news; swipe for next article; top latest discussions;
        latest popular; related articles:; read our latest stories; catch up on our latest;
         similar post; similar posts:;
        comments restacks;
        you may also want to read; you might also want to read; you may want to read;
        you may also be interested in reading; you may like to read; you would also like to read;
        now read this; read these next; read next:; latest e-editions; what to read today;
        more headlines:; today's obituaries;
        more commentary; more columns; more opinion; more editorials; more letters;
        listen to more audio from this episode; browse the show calendar; get updated when; usa now;
        more top stories from around the web;
        featured video; watch the featured video of the day; recommended by us; recommend for you;
        recommended sounds; suggested videos; more on the web; check these out;
        you might also be interested in; view all articles; view all stories; see all articles;
        view all news; view all updates; people also read; people are reading; readers also read;
        more in this series; more from this series;
        popular this week; trending this week; most read today; popular today; most viewed this week;
        popular posts from this blog;
        more from the author
      `),
      weak: phrases(`
        popular; trending; recommended; up next; latest; top; more; explore; next; featured;
        featured stories; in focus;
        in this section; headlines; videos; news; stories; articles; archives; top stories; don't miss;
        must read; must reads; other news; in other news; from the web;
        related reading; further reading; hot stories; big stories; more reading; more from the web;
        top picks; top picks for you; suggested reading; view more; editor's picks for you; see more stories;
        more top stories; what others are reading; what else to read; don't miss out; in case you missed;
        this week in news;
        viral news;
        explore further;
        top posts;
        more to read;
        recent topics;
        recent videos;
        more from; more about; more on; on topic; also:
      `)
    },
    continues: {
      start: phrases(`
        story continues below; story continues below this ad; story continues below advertisement;
        story continues after advertisement; story continues after this ad; article continues below;
        article continues below this ad; article continues after ad; article continues after advertisement;
        article continues after this advertisement; article continues below advertisement; text continues below;
        content continues below; post continues below; report continues below; continues below advertisement;
        continue reading below; scroll to continue with content; scroll to continue; scroll down to continue;
        scroll down to continue reading; keep scrolling to read; continue reading after the ad;
        interview continues below;
        skip … and continue reading; end of content;
        scroll to resume content; scroll to continue reading; continue reading the main story;
        click here to; click here for; tap here to; article continues after this message;
        story continues after this message; article continues after this; story continues after this;
        article continues after the; story continues after the; story continues below the;
        article continues below the; keep scrolling for more; scroll down for more;
        for the full story, head over to; for the full story, visit our; for the full article, visit our;
        read the original article on; read the original article here; read the original article at;
        read original story on; read original story here;
        this advertisement has not loaded yet, but your article continues below;
        listen to the full story by clicking; listen to the full interview by clicking;
        hear the full story by clicking;
        read original article here; read original article at; read full article at source;
        read the full article at source;
        if you can't see the video, click here; can't see the video? click here;
        can't see the poll? click here; can't see the map? click here;
        having trouble viewing the video? click here; app users, click here; app users: click here;
        app users: tap here; app users, tap here; mobile users, tap here; mobile users, click here;
        mobile users: click here; mobile users: tap here; on the app? click here;
        viewing on the app? click here; reading in the app? click here; on mobile? click here;
        advertisement. scroll to continue reading; advertisement - scroll to continue;
        story continued below; article continued below;
        advertisement continue reading below; advertisement · scroll; advertisement • scroll;
        advertisement story continues; advertisement article continues; more below ad;
        story resumes below; post continued below; page continues below;
        video continues below; recipe continues below; continue scrolling to read; scroll to read more;
        scroll down to read;
        story continued after advertisement; article continued after advertisement;
        article continued after this ad; post continues after ad
      `),
      weak: phrases('story continues; continue below'),
      whole: phrases(`
        article content;
        article content continued
      `)
    },
    ad: {
      start: phrases(`
        text ad:;
        the story continues after the ad;
        view deal at; buy now at amazon; check price at amazon; buy it now at
      `),
      whole: phrases(`
        advertisement; advertisements; advertisement 1; advertisement 2; advertisement 3; advertisement 4;
        advertisement 5; advertisement 6; advertisement advertisement; advert; ad feedback; ad loading;
        advertisement - scroll to continue; advertisement - story continues below; skip ad; skip advertisement;
        skip ads; sponsored content; sponsored links; sponsored link; sponsored post; sponsored stories;
        sponsored by; promoted content; promoted links; promoted stories; paid content; paid post;
        paid partnership; paid partner content; paid advertisement; partner content; brand content;
        branded content; advertiser content; advertorial; remove ads; report this ad; report ad; hide ad;
        close ad; why am i seeing this ad; why this ad; adchoices; ad choices; advertise here;
        this is an advertisement; by taboola; taboola; outbrain; promoted links promoted links;
        sponsored links sponsored links; from our partners; from our sponsors; a message from our sponsor;
        content from our partners; special offers; advertisement feature;
        sponsor ad; advertise with nzme;
        want your company's news; featured on prnewswire.com;
        want your company's news featured on prnewswire.com;
        access unlimited streaming of movies and tv shows with amazon prime video;
        sign up now for a 30-day free trial; the baltimore banner thanks its sponsors. become one;
        sponsored by revcontent;
        advertisement - continue reading below;
        header ads; header ad; article ad; footer ads; sidebar ads;
        advertisment;
        ads by google; ads by; ad by; ads from; brought to you by; supported by;
        ad choice; advertise on this site; ad blocker detected; adblock detected; end of ad;
        sponsored message; sponsored ad; sponsored video; sponsored article; sponsored posts;
        promoted by; promoted post; promoted by taboola; sponsored by taboola; sponsored by outbrain;
        your ad here; place your ad here; featured local savings; story ad; video ad;
        advertisment advertisment; advertising continues below;
        listen to the latest songs, only on jiosaavn.com;
        promotedlisten to the latest songs, only on jiosaavn.com; purchase photos; buy photo;
        buy photos; buy this photo; order photos;
        npr thanks our sponsors; become an npr sponsor; sponsor message;
        support provided by: learn more; support provided by; additional support provided by;
        visit our sponsors; view deal; check amazon; view on amazon;
        view at amazon; buy at amazon; buy on amazon; see price at amazon; see at amazon;
        shop at amazon; see deal; get deal; get the deal; view offers at; buy from amazon; view price;
        see price;
        by taboola sponsored links; sponsored links by taboola; sponsored links by outbrain;
        promoted links by taboola; recommended by outbrain; recommended by taboola; recommended by;
        powered by outbrain; powered by taboola; powered by; content by taboola; from taboola;
        ads by revcontent; sponsored by zergnet; by zergnet; from zergnet;
        sponsored ads; sponsored articles; sponsored news; sponsored products; sponsored section;
        sponsored suggestions; sponsored items; sponsored business content; sponsored advertisement;
        our sponsors; our sponsor; check out our sponsor; check out our sponsors;
        thanks to our sponsors; government ad; remove this ad; hide this ad; paid promoted content;
        promoted posts; partner offers; news from our partners; text link ads; advertisement box;
        advertorials; advt; native advertising; this page is ad supported; forum sponsors;
        topic sponsor; ads / sponsors; daily deals; get best deals; today's discounts;
        add to cart; add to basket; shop this; buy it now; add to bag;
        paid for by; in partnership with
      `),
      weak: phrases(`
        ad; ads; sponsored; promoted; promotion; commercial; partner; partners; advertise;
        banner; commercial break;
        shop now;
        check price;
        check prices;
        compare prices;
        presented by;
        place an ad;
        popular deals; featured deals
      `)
    },
    'comment-heading': {
      whole: phrases(`
        welcome to the comment section; welcome to the comments section;
        be the first to comment; be the first to comment on this article; be the first to leave a comment;
        no comments yet; start a conversation; share or comment on this article; most recent comments;
        newest comments; oldest comments; top comments; post comments; recent comments; read all comments;
        view all comments;
        welcome to the discussion; comment guidelines; comments: our rules; leave feedback about this;
        report this comment; one community. many voices; view the discussion thread;
        what do you think? post a comment; comments faq;
        have your say on this story; have your say on this article;
        be first to comment; member discussion; discussion about this post; click to comment;
        newest first; oldest first; login or register to comment;
        comment now; write comment; add your comments; share what you think; share your opinion;
        share your comment; share your comments; share your views; see all comments; show all comments;
        read comments; see comments; hide comments; expand comments; view all responses;
        load more comments; more comments; show more comments; top rated comments; reader comments;
        readers' comments; user comments; facebook comments; disqus comments; member comments;
        popular comments; comment section; comments section; comment below; comments below;
        comment here; be the first one to comment; be the first to reply; start the discussion;
        begin the discussion; discuss this article; discuss this story; comment on facebook;
        comment via facebook; login to reply; log in to reply; post your reply; post your thoughts;
        post your comments; leave a comment below; leave your comments below; leave your comment below;
        leave your thoughts below; no comments to show; no comments found; no comment yet;
        no responses yet; reply to this comment; reply to comment; comment on this article;
        comment on this story;
        discuss this article in our forums; discuss this story in our forums; discuss in the forums;
        discuss this topic in the forums;
        drop your thoughts in the comments; drop your thoughts below; let us know below; tell us below;
        comment and share; comment, like and share; have your say in the comments below;
        have your say below; join the debate; join the debate below;
        join the conversation in the comments; join the debate in the comments
      `),
      start: phrases(`
        leave a reply; leave your reply; leave a comment; leave your comment; leave us a comment;
        leave a response; leave comment; post a comment; post your comment; post a reply; post a new comment;
        post new comment; add a comment; add your comment; add comment; add a new comment; add new comment;
        write a comment; write your comment; submit a comment; submit your comment; log in to leave a comment;
        sign in to comment; sign in to post a comment; log in to comment; please login to comment;
        got something to say;
        join our commenting forum; join thought-provoking conversations; sign in to leave a comment;
        log in or sign up to join; sign in or register to comment; log in or register to comment;
        register to comment; sign up to join the conversation; sign up to comment; subscribe to comment;
        login to comment; start the conversation; welcome to our comments;
        drop a comment; drop your comment; drop your comments; to join the conversation, please log in;
        to join the conversation, please sign in; no comments yet drop a comment;
        login to post; log in to post a comment;
        please scroll down to comment; scroll down to comment; scroll down to leave a;
        scroll down to join the; what do you think? scroll; what do you think about this? please;
        discuss this article in our; discuss this story in our; discuss on our forums;
        discuss in our forums; login to leave a comment; log in to add a comment;
        please login in order to comment; comments - please login; comments - please log;
        visitor comments; visitor opinions; viewer opinions
      `),
      weak: phrases(`
        comments; reply; replies; response; responses; discussion; no comments; comments off;
        join the conversation; join the discussion; have your say; share your thoughts; speak your mind;
        tell us what you think; what do you think; reader interactions; your comments; your reply;
        view comments; load comments; show comments;
        house rules;
        comment on; comments on; thought on; thoughts on; response to; responses to; reply to; replies to;
        one comment on; one thought on; one response to; one reply to; comment;
        your thoughts; what are your thoughts; what's your take; what's your opinion; what's your view;
        no responses
      `)
    },
    'comment-notice': {
      weak: phrases(`
        most liked
      `),
      whole: phrases(`
        add your comment to start the conversation;
        share your thoughts below; share your opinion below; share your views below; sound off below;
        comment below with your thoughts; only registered members can comment;
        have your say in the comments; comments have been closed on this article;
        comments have been closed on this story; comments have been disabled on this article;
        comments have been disabled on this story; comments have been closed;
        this comment has been removed;
        what do you think? scroll down to comment below;
        scroll down to leave a comment and share your thoughts;
        what do you think? scroll down to leave a comment; please scroll down to comment below;
        log in or register to post comments; login or register to post comments;
        log in to post comments; sign in to post comments; log in or sign up to comment;
        share your thoughts; leave your thoughts below; join the conversation below;
        have your say below;
        comments are moderated and may take time to appear; read our community guidelines;
        read our commenting policy; view 12 comments; please keep comments respectful and on topic;
        commenting on this article is closed
      `),
      start: phrases(`
        your email address will not be published; your e-mail address will not be published;
        your email will not be published; your e-mail will not be published;
        your email address will not be shared or published; your email address won't be published;
        your email address will never be published; your email is never published nor shared;
        your email is never shared; your email is never published or shared;
        your email address will not be displayed publicly; you must be logged in to post a comment;
        you must log in to post a comment; you must be logged in to comment;
        you must be logged in to leave a reply; you must be logged in to reply;
        you need to be logged in to comment; you have to be logged in to post a comment;
        please log in to leave a comment; please log in to post a comment;
        save my name, email, and website in this browser for the next time i comment;
        save my name, email and website in this browser for the next time i comment;
        save my name and email in this browser for the next time i comment;
        save my name in this browser for the next time i comment;
        this site uses akismet to reduce spam. learn how your comment data is processed;
        this site uses akismet to reduce spam; learn how your comment data is processed;
        your comment is awaiting moderation; comments are closed; comments on this entry are closed;
        comments for this thread are now closed;
        comment moderation is enabled. your comment may take some time to appear;
        notify me of follow-up comments by email; notify me of followup comments via e-mail;
        notify me of follow-up comments via e-mail; notify me of new posts by email;
        notify me of new comments via email; notify me when new comments are added;
        fill in your details below or click an icon to log in;
        you are commenting using your wordpress.com account;
        you are commenting using your twitter account; you are commenting using your facebook account;
        you are commenting using your google account; you may use these html tags and attributes;
        click here to cancel reply; please enter your comment; please enter your name here;
        please enter your email address here; you have entered an incorrect email address;
        comments powered by disqus; please enable javascript to view the comments powered by disqus;
        you're logged in as; you are logged in as; you must login to comment;
        you must log in to comment; login to post a comment; log in to post a comment;
        you must login to post a comment; please abide by our community guidelines;
        there are no comments yet; comments have to be in english, and in full sentences;
        sign in or create an account to leave a comment; postmedia is committed to maintaining a lively;
        the comments below have not been moderated; the comments below have been moderated;
        we are no longer accepting comments; comments are moderated; comments are now closed;
        comments are disabled; comments are turned off; comments are not available on this;
        commenting is closed; commenting has been disabled; commenting is now closed;
        please keep comments relevant; please keep comments civil; please keep your comments;
        all comments are subject to; comments are subject to; comments will be approved;
        comments will be reviewed; your comments will be; your comment will be; your comment has been;
        only subscribers can comment; only registered users can comment; only members can comment;
        this article is closed for comments; this story is closed for comments;
        keep it clean. please avoid; please turn off your caps lock; don't threaten. threats of harming;
        be truthful. don't knowingly lie; be nice. no racism, sexism; be proactive. use the;
        share with us. we'd love to hear eyewitness; please report any comments that break;
        you can also choose to be emailed when; for more information, please see our comments faq;
        thank you for being part of our community. read our comment;
        please understand that comments are moderated; we welcome reader comments on the top stories;
        have something to add to the story?;
        you must be logged in to react; you need to be logged in to react;
        start a dialogue, stay on topic; if you don't follow the rules, your comment;
        do you have something to say about this; what do you think about this news;
        what do you think of this news; what do you think about this article;
        what are your thoughts on this news; sound off in the comments; kindly drop your comment;
        kindly drop your comments; kindly drop a comment;
        have your say in our comments; do you agree? have your say in;
        what's your view? have your say in; please sign in to leave a comment;
        to leave a comment, please log in; to leave a comment, please sign in;
        you must verify your account to leave; all comments are moderated before;
        have your say in the comments below; have your say in the comments section;
        comments are filtered for language; we welcome user discussion on our site;
        blog comments powered by disqus; have something to say? let us know in the comments;
        no html tags allowed; allowed html tags;
        web page addresses and e-mail addresses turn into links automatically;
        web page addresses and email addresses turn into links automatically;
        lines and paragraphs break automatically; the content of this field is kept private;
        this question is for testing whether; more information about text formats;
        more information about formatting options; no profane language is allowed;
        solve this simple math problem;
        comments are closed for; please read our comment; please read our commenting; please keep comments;
        thank you for your comment. your comment; welcome to the discussion;
        keep it clean. please avoid obscene; don't threaten. threats of; be nice. no racism;
        be proactive. use the 'report' link;
        you must be logged in to post;
        comments on this piece are premoderated; comments on this piece are pre-moderated;
        comments on this article are; comments on this story are; comments will be edited;
        comments will be moderated; comments are reviewed by our; comments are pre-moderated;
        comments are premoderated; comments have been turned off; comments have been switched off;
          comments expressed here;
         sorry we are not currently accepting;
        sorry, we are not currently accepting; we are not currently accepting comments;
        sorry, comments are; sorry, the comment form is closed; please abide by our;
        please abide by … commenting guidelines; please abide by … community guidelines;
        please adhere to our; please be respectful in your comment; please keep your comment;
        please stay on topic; the rules of replying; you must confirm your public display name;
        please logout and then login again; please log out and then log in again;
        you are not logged in; by commenting you agree; by commenting, you agree; by posting you agree;
        by posting, you agree; by submitting your comment; by leaving a comment, you;
        to comment on this article; to comment on this story; to comment, please;
        to post a comment, please; to leave a comment you; to participate in the conversation, please;
         in order to post a comment; if you wish to comment on this article;
        if you would like to comment on this article; if you would like to comment on this story;
        would you like to comment on this; want to comment on this;
        you need to log in to comment; you need to login to comment; you must sign in to comment;
        you must be signed in to comment; you have to log in to comment; you have to login to comment;
        you must be a subscriber to comment; you need to be a subscriber to comment;
        you must be a registered user to; you must be a member to comment;
        please logout and then login again, you will then; scroll down to leave a comment;
        scroll down to comment below; comments expressed here do not;
        comments for this article are; comments for this story are; in order to comment, you must;
        in order to comment, you need to; your comment may not appear;
        if you see a comment that you believe;
        what do you think of … have your say in; what do you think? have your say;
        what do you make of … have your say in; do you agree with … have your say in;
        leave your thoughts in the; drop your thoughts in the;
        to leave a comment you must be; to post a comment you must be; to comment you must be;
        to leave a comment, you must;
        do you agree? have your say; your comment will be reviewed before;
        your comment will be moderated before; comments are subject to our community;
        comments are subject to moderation;
        blog comments powered by; comments powered by
      `)
    },
    'comment-field': {
      start: phrases(`
        name; your name; full name; first name; last name; nickname; email; e-mail; mail; email address;
        e-mail address; your email; your e-mail; your email address; your e-mail address;
        email (will not be published); mail (will not be published); email (never made public);
        address never made public; will not be published; website; web site; your website; url; homepage;
        comment; your comment; message; your message; type your comment; enter your comment here; post comment;
        submit comment; send comment; post reply; submit reply; publish comment; submit; preview; cancel reply;
        cancel; required; optional; required fields are marked; required fields are indicated;
        required fields marked; all fields are required; log in; log out; change; logged in as;
        leave this field empty; captcha; captcha code;
        image captcha; enter the characters shown in the image; math question; about text formats;
        reblogged this on; liked by;
        pingback:; trackback:; notify of; would love your thoughts, please comment; inline feedbacks;
        view all comments; guest; label
      `),
      whole: phrases(`
        plain text; filtered html; full html; reply delete; replydelete; repliesreply; deletereply; delete;
        flag as inappropriate;
        report comment
      `)
    },
    share: {
      start: phrases(`
        click to share on; click to share; click to print; click to email; click to email a link to a friend;
        click to email this to a friend; share this article with; share this story with; share on facebook;
        share on twitter; share on x; share on whatsapp; share on linkedin; share on pinterest;
        share on telegram; share on reddit; share to facebook; share to twitter; share this on;
        share this item on; share this story :;
        all sharing options for;
        to embed this post;
        visited … visits today; visited … visit today; this story has been shared … times;
        this article has been shared … times; this post has been viewed … times;
        this article has been viewed … times; this story has been viewed … times;
        add as preferred source; add as a preferred source;
        pin it on pinterest; share on vk; share on xing;
        share this if you; please share if you; share if you think; please share this with;
        what do you think about this? please share;
        this article has been saved to your reading list
      `),
      whole: phrases(`
        share this; share this article; share this story; share this post; share this page; share this video;
        share this news; share this content; share this with; share this link; share article; share story;
        share post; share selection; share all sharing options; share options; sharing options; share link;
        share it on; share now; share via email; share by email; share with friends;
        share this article in your social network; share full article; sharing is caring; spread the word;
        spread the love; tweet this; email this; email this article; email article; email to a friend;
        send to a friend; send by email; print this article; print this page; print article; print this;
        print page; print friendly; printer friendly; copy link; copy url; copy link to clipboard; link copied;
        link copied to clipboard; copied to clipboard; copy shortlink; save article; save this story;
        save this article; save for later; save story; read later; bookmark this; add to bookmarks;
        add to favourites; add to favorites; add to reading list; add to read later; gift this article;
        gift article; opens in new window; opens in a new window; open in new window; opens new tab;
        opens in new tab; this link opens in a new tab; external link opens in new window; like this;
        like loading; be the first to like this; one blogger likes this;
        post was not sent - check your email addresses; email check failed, please try again;
        sorry, your blog cannot share posts by email; tweet share; share tweet; facebook twitter; pin it;
        reblog; show sharing options; hide sharing options; social sharing; total shares;
        share or comment on this article:; add to your saved stories; blogthis; email thisblogthis;
        email this blogthis; share to pinterest; save to favorites; share on social media;
        share this on social media; kindly share this story; share this article on; share the post;
        share the article; share the story; enjoyed this article? share it;
        send this page to someone via email; bookmark popover; removed from bookmarks; embed this post;
        you can share this story on social media;
        thanks for reading our article. kindly share;
        create an account to save your articles;
        let friends in your social network know what you are reading about;
        a link has been sent to your friend's email address; a link has been posted to your facebook feed;
        please share this;
        story saved to your bookmarks;
        embed this content; copy the code below on your site;
        please share; save this article email this article;
        print friendly, pdf & email; print friendly, pdf and email; copy article link;
        email a link to a friend;
        share button; click to copy; share this!; please share!; share this if you agree;
        please share if you agree; share if you agree; do you agree? share this;
        do you agree? please share; if you agree, please share; please share this post;
        please share this article; please share this story; please share on facebook;
        please like and share; share on google plus; share on google+;
        share on tumblr; share on messenger; share on bluesky; share on threads; share on flipboard;
        share to whatsapp; share to email; share to linkedin; share to reddit; share to tumblr;
        share to flipboard; share to x; share through email; share icon; share this link via;
        share this via; share this page on; share this story with your friends;
        share this article with your friends; share this with your friends;
        print content; print with images and other media; print text only; print with images;
        normal text size; normal text size larger text size very large text size; larger text size;
        very large text size;
        email this story; email this page; email this post; e-mail this story; e-mail this article;
        e-mail this page; e-mail article; mail this article; email this to a friend;
         text this story; send this article; send this story; send this to a friend;
        forward to a friend; copy this link; link copied!; url copied; copy page link; cite this page;
        cite this page:; cite this article; mla apa chicago; embed code; embed this; embed this story;
        embed this article; save to pocket; save to my list;
        save to bookmarks; save to read later; save to reading list; save post; save this;
        save this post; save this page; story saved; bookmark this article; bookmark this story;
        bookmark this page; bookmark article; add bookmark; remove bookmark; thanks for sharing!;
         facebook twitter email; facebook twitter linkedin;
        facebook twitter whatsapp; facebook twitter pinterest; facebook share; tweet this article;
        tweet this story; tweet this post; like this article; like this post; linkedin share;
        whatsapp share; share whatsapp; share facebook; share twitter;
        share if you agree!; please share if you agree!; share this if you agree!;
        join the conversation below; toggle more options; editorial standards reprints & permissions;
        reprints & permissions; edit story; sendsharetweet; share tweet send; sharetweetpin; sharetweet;
        sharetweetshare; tweetsharepin; tweetshareshare; tweetpinshare; tweetshare; facebooktwitter;
        facebooktwitteremail; facebooktwitterlinkedin; facebooktwitterpinterest;
        facebooktwitterwhatsapp; facebooktwitterpinterestwhatsapp; facebooktwitterinstagram;
        share facebook twitter; share facebook twitter linkedin; share tweet share; tweet share share;
        share tweet email; share tweet pin; share tweet share email; share share tweet;
        facebook linkedin; facebook flipboard email; facebook twitter flipboard email;
        facebook twitter reddit email; twitter facebook linkedin; twitter facebook email;
        email facebook twitter; share share share; enlarge this image;
        twitter facebook share;
        loved this? share it; enjoyed this? share it; liked this? share it;
        enjoyed this article? share it with your friends; share this with everyone you know;
        share this with everyone; share this with someone who; share to your social networks;
        share on your social networks; share on social networks; share this article now;
        share this post now; spread the truth; spread the truth! share this article; share the truth;
        share the love;
        text size - + reset; text size + -; text size - +;
        share this topic; share this event; share posts; share us on; share url; share on your network;
        share and cite; share this list;
        email this article to a friend; save article for later; save this article for later;
        saved to your list; listen later
      `),
      weak: phrases(`
        share; shares; tweet; tweets; print; printer; email; e-mail; save; bookmark; copy; like; likes; dislike;
        facebook; twitter; whatsapp; linkedin; pinterest; reddit; telegram; instagram; messenger; flipboard;
        tumblr; threads; bluesky; mail; link; pocket; views; gift; text size; font size; share via;
        share on email; share with your friends; share it; loading;
        viber; wechat; weibo; digg; stumbleupon; google+; google plus; retweet; permalink;
        spread the news; tweet about it; short url; short link; text this; skype; gmail; republish;
        what's this;
        save as pdf;
        view as pdf;
        download as pdf;
        increase font size;
        decrease font size;
        change font size;
        like and share;
        like & share;
        tell a friend;
        email a friend;
        share with your network;
        thanks for sharing;
        thank you for sharing;
        recommend; kudos;
        social share; text size: a a a; resize text;
        get link; other apps
      `)
    },
    newsletter: {
      start: phrases(`
        sign up for our newsletter; sign up to our newsletter; sign up for our newsletters;
        sign up for our daily newsletter; sign up for our free newsletter;
        sign up to our daily newsletter; sign up to our free newsletter; sign up for the newsletter;
        sign up for our morning newsletter; sign up for our weekly newsletter; sign up here to receive;
        subscribe to our newsletter; subscribe to our newsletters; subscribe to our daily newsletter;
        subscribe to our free newsletter; subscribe to our weekly newsletter;
        subscribe to the newsletter; subscribe to our mailing list; join our newsletter;
        join our mailing list; get our newsletter; get our free newsletter; get our daily newsletter;
        get the latest news delivered to your inbox; get the latest news in your inbox;
        get the day's top stories; get the top stories; get daily insight; get email alerts;
        get breaking news alerts to; get breaking news alerts and; get breaking news alerts delivered; get news alerts; enter your email to subscribe;
        enter your email address to subscribe; by signing up you agree; by signing up, you agree;
        by subscribing you agree; by subscribing, you agree; by entering your email;
        by submitting your email; by clicking submit; by clicking subscribe;
        skip past newsletter promotion; after newsletter promotion; thank you for subscribing;
        thanks for subscribing; thanks for signing up; thank you for signing up;
        you have successfully subscribed; please check your inbox; check your inbox to confirm;
        never miss a story; like this story; like what you're reading; like what you see;
        enjoyed this article; enjoying this article; stay up to date with the latest;
        stay updated with the latest; stay informed with our; stay informed with the latest; stay informed with free; stay informed with daily;
        stay informed with breaking; stay informed with news; stay informed with up-to-date; we'll send you; watch for us in your inbox;
        delivered straight to your inbox; delivered to your inbox; straight to your inbox;
        our newsletter delivers; you can unsubscribe at any time; unsubscribe at any time;
        a password will be e-mailed to you; a password will be emailed to you;
        subscribe to … newsletter*; sign up for … newsletter*; sign up to … newsletter*;
        sign up for … emails; subscribe for … newsletter*; join … mailing list; sign up here for our;
        sign up here to get; get … delivered to your inbox; get … straight to your inbox;
        sign up for … newsletter; subscribe to … newsletter; click here to subscribe;
        click here to sign up; get latest news; get the latest news;
        stay informed and ahead of the curve; your subscription could not be saved;
        your subscription has been successful; stay tuned for more updates;
        discover the latest business news; we need to confirm your email address;
        we use your sign-up to provide content; get our weekly email; get our daily email;
        get all the stories you need; get our flagship newsletter; you've successfully subscribed;
        you have been subscribed; you are now subscribed; get … in your email; get … to your email;
        get … to your inbox; get … in your inbox; receive … in your inbox; receive … to your inbox;
        sign up for top stories; sign up for breaking news; sign up for our daily; sign up for our free;
        sign up for our morning; sign up to our daily; sign up to our free; sign up to receive our;
        sign up here for; sign up below to; subscribe below to; don't miss out on the latest news;
        for fastest news alerts; for the fastest news alerts; stay updated with all;
        stay updated on the latest; stay up-to-date with the latest; stay up to date on the latest;
        stay up to date with all; stay informed on the latest; stay informed about the latest;
        stay on top of the latest; keep up to date with the latest; keep up to date with all the latest;
        keep up with the latest news; unlock a world of benefits; our free email; our free newsletter;
        our daily newsletter; our weekly newsletter; our morning email;
        want the latest; want to get the latest; to receive new posts and support;
        subscribe for free to receive; receive our daily; receive our weekly; receive our newsletter;
        get the latest … delivered; get the latest … by email; this newsletter may contain;
        subscribe to … to get access; newsletters may contain info; privacy notice: newsletters;
        get more local news delivered; get local stories you won't find;
        find out what's happening in … with free, real-time updates; keep up with … top headlines;
        we'll deliver the latest news; want more of our free, weekly newsletters;
        let our news meet your inbox; get … weekly newsletter; get … daily newsletter;
        editor's note: sign up for; editor's note: sign up to; by submitting your information you agree;
        a welcome email is on its way; if you don't see it, please check your junk;
        the next issue of … will soon be in your inbox; we encountered an issue signing you up;
        sign up to receive daily; sign up to receive the latest; sign up to receive breaking;
        sign up for push alerts; sign up for our push alerts; sign up to get the latest;
        sign up to get breaking; sign up to get our; sign up to exclusive;
        breaking news from … sent to your email; get the day's top news;
        a variety of newsletters you'll love; contact me with news and offers from;
        receive email from us on behalf of; your subscription has been confirmed;
        receive an email when new articles; please provide your email address to receive;
        we were unable to process your request; get this delivered to your inbox;
        access your favorite topics in a personalized feed; start every day with the top news stories;
        be the first to know and subscribe; receive essential international news;
        to complete the process, please follow the instructions;
        there was a problem processing your submission; get updated: signup for; want stories like this in;
        get weekly and/or daily updates; get a free copy of the zacks; subscribe to get unlimited access to;
        want to get the biggest stories;
        stay up to date with our; by clicking above you agree; check your inbox for a welcome email;
        oops. something went wrong; sent weekly directly to your inbox; get stories that empower and uplift;
        get email notifications on … daily; email notifications are only sent once a day;
        your notification has been saved; there was a problem saving your notification;
        success! an email has been sent; error! there was an error processing;
        there was an error processing your request; sorry, there seem to be some issues;
        the latest breaking updates, delivered; get daily updates on local news;
        to get the best local news; stay up to date with news that matters;
        sign up to be eligible for our weekly; get your weekly teardown of;
        the smarter way to stay on top of; get cnbc's free; understand the world with a daily explainer;
        daily obits: get a daily list; afternoon update: what's happening today;
        would you like to receive our;
        get breaking news in your browser;
        get up to speed with our; get real-time updates directly on;
        sign up for free … updates; stay in the know by making sure you're receiving;
        sign up to first edition; sign up to morning mail; sign up to afternoon update;
        sign up to this is europe; sign up to down to earth; sign up to business today;
        sign up to the guide; sign up to techscape; sign up to inside saturday; sign up to house to home;
        sign up to headlines us; sign up to headlines uk; sign up to the recap; sign up to football daily;
        sign up to today in focus; sign up to the long wave; subscribe to get the latest posts;
        to complete signup, click the confirmation link;
        view all … newsletters; see all … newsletters; you must select a newsletter;
        you must select at least one newsletter; invalid email address. please;
        please enter a valid email; please enter your email; please verify you're not a robot;
        please verify that you are not a robot; you may occasionally receive promotional;
        be the first to know. get browser; get this delivered to your inbox, and more;
        plus, sign up for; want to earn more money at work? take; want to stay informed? sign up;
        want to stay updated? sign up; want more? sign up; want more? follow;
        want more … news? check out;
        our chief editor shares analysis; get weekly news and analysis; get the best tech, science;
        get the best … in your inbox; get the best of … in your inbox; get the best of … delivered;
        get the world's most fascinating; get … discoveries delivered; get … news delivered;
        get … news in your inbox; get … headlines delivered; get … headlines in your inbox;
        get … stories delivered; get … stories in your inbox; get … updates delivered;
        get … updates in your inbox; get … emailed to you; get … emailed to me;
        get top stories and blog posts emailed; get … straight to your phone; get … sent to your inbox;
        get … sent straight to your; get … direct to your inbox; get … directly to your inbox;
        get … directly in your inbox; get … right to your inbox; get … right in your inbox;
        news from the future, delivered; news that matters, delivered;
        the latest news, delivered; the latest news in your inbox; the latest … delivered to your inbox;
        the latest … straight to your inbox; the latest … in your inbox;
        the best of … delivered to your inbox; the best of … in your inbox;
        breaking news alerts delivered; today's top stories in your inbox;
        today's top stories delivered; today's headlines in your inbox;
        every weekday and sunday, you can get; subscribe for the industry's;
        subscribe for natural health news; subscribe to our top stories; subscribe to receive our;
        subscribe to receive the latest; subscribe to get the best; subscribe to get our;
        subscribe to my newsletter; subscribe to our blog; subscribe to our emails;
        subscribe to our alerts; subscribe to our updates; subscribe to our rss; subscribe to our email;
        subscribe to the … email; subscribe to blog via email; subscribe via rss; subscribe now and get;
        subscribe now to get; subscribe now to receive; sign up for … briefing;
        sign up for … mailing list; sign up to … mailing list; sign up to … emails;
        sign up to discover human stories; sign up for essential california; sign up now:;
         thank you! for your security, we've sent;
        for your security, we've sent a confirmation; you have been successfully subscribed;
         just one more thing! please check your email;
         we've sent you an email; we have sent you an email;
        we've sent a confirmation; we have sent a confirmation; we've sent an email to;
        we have sent an email to; by clicking sign up; by clicking "sign up; by clicking sign me up;
        by clicking the sign up; by clicking the subscribe; by clicking "subscribe;
        by submitting this form; by registering you agree; by registering, you agree;
        by joining you agree; by joining, you agree; by checking this box;
        by proceeding, you agree; this service is not intended for persons; receive a weekly dose of;
          receive our latest; receive the day's top;
        receive the latest news; ♦ receive daily; yes, i would like to receive; yes, i want to receive;
        yes, sign me up; i would like to receive; i'd like to receive; i agree to receive;
        i consent to receive; i wish to receive; join our email list; join our free;
         join … newsletter; join … subscribers; join medium for free;
        get email notifications; plus special offers and;
        fill the form below to; keep up with the story. subscribe;
        subscribe to our mailing list and get interesting stuff;
        you have been successfully added to our; the latest news delivered to your;
        top stories delivered to your;
        by providing your email, you;
        get our free … email please enter; please enter a valid email address please;
        please check your email to confirm; check your inbox or spam folder;
        get the best tech deals, reviews; contact me with news and offers;
        receive email from us on behalf
      `),
      whole: phrases(`
        newsletter sign-up; newsletter signup; newsletter sign up; email newsletter; email newsletters;
        our newsletters; daily newsletter; weekly newsletter; free newsletter; subscribe to newsletter;
        sign up now; subscribe now; subscribe today; sign me up; invalid email; invalid email address;
        please enter a valid email address; get alerts; subscribe for updates; email sign-up; stay updated;
        stay up to date; get notified;
        subscribed; subscribe below; subscribe here; sign up here; sign up below; sign up today; join now;
        enter your email; enter your email address; get breaking … news; receive free … updates;
        get free … updates;
        you're all signed up; get our best stories; sign up for other newsletters;
        add topic to email alerts; subscribe to news alerts; get email updates from your favourite authors;
        get email updates from your favorite authors; get daily … news; welcome to our newsletter family;
        you are all set; show me see our privacy notice; see our privacy notice;
        something went wrong, please try again later;
        get whatsapp alerts; click here to manage email alerts;
        please provide a valid email address; check out more newsletters;
        manage followed notifications; followed notifications;
        get in the game with our prep sports newsletter; catch the latest in opinion;
        the business news you need; want to see more like this; subscribe to insightful journalism;
        never miss a goal or a touchdown; the freshest news from the food world every day;
        want more celebrity and pop culture news; start your day with page six daily;
        get our free newsletters;
        you are already subscribed; never miss a trade again;
        all stories in the newsletter are free to access;
        we respect your privacy and take protecting it seriously; sorry, an error occurred;
        get real time updates directly on you device, subscribe now;
        could not subscribe, try again later; we have more newsletters;
        ready for more; type your email; sign up for more like this;
        subscribe to get the latest posts sent to your email;
        view in browser; now check your email; something went wrong, please try again;
        an error has occurred. please try again later; an error has occurred. please try again;
        an error has occurred; an error occurred; an unexpected error has occurred;
        something went wrong; please try again; please try again later; oops, something went wrong;
        select newsletter; select newsletters; choose your newsletters; manage newsletters;
        newsletter subscription; newsletter subscriptions; get the newsletter; get our newsletters;
        get newsletters; get email newsletters; get breaking news; get the latest updates;
        get it in your inbox; subscribe to rss feed; subscribe to this blog; subscribed!;
        successfully subscribed; sign up for newsletters; sign up for email alerts;
        sign up for email updates; sign up to receive updates; thanks for joining;
        thank you for joining;
        confirm your subscription; enter your email here;
        enter a valid email; enter a valid email address; email required; email (required);
        your email (required); email address (required); we won't spam you; no spam; we hate spam;
        we never spam; we promise not to spam; we will never spam you; unsubscribe anytime;
        unsubscribe any time; you can unsubscribe anytime; you may unsubscribe at any time;
        you may opt out at any time; opt out at any time; you can opt out at any time;
        remember me for faster sign in;
        see sample;
        enjoying what you're reading; enjoying this story; enjoying our coverage; liked this story;
        liked this article; liked this post; love this story; loved this article;
        this field is for validation purposes and should be left unchanged;
        this field is hidden when viewing the form; i'm not a robot; i am not a robot;
        protected by recaptcha; indicates required; indicates required field;
        fields marked with an * are required; thank you. please check your inbox to confirm;
        you're all set! enjoy the daily; be the first to get breaking news;
         never miss an update; never miss a post; never miss a headline;
        get breaking news alerts on your phone; get more stuff like this in your inbox;
        get weekly rundowns straight to your inbox; click the bell icon to get notified;
        tap the bell to get notified; tap the bell icon to get notified;
        hit the bell icon for notifications; turn on desktop notifications;
          enable desktop notifications;
        get desktop notifications; get browser notifications; ask me later; no, thanks; remind me later;
        choose your lists; select your interests; sign up for the quartz obsession email;
        check our latest news in google news;
        join the newsletter; top stories delivered to your inbox;
        please check your email;
        view our newsletters; you're already signed up; you are already signed up;
        to sign up to our newsletters, see here; sign up to one of our newsletters;
        sign up to our newsletters here; sign up to our newsletter here;
        sign up for our newsletter here; subscribe to our newsletter here;
        latest newsletter; get newsletter; email subscribe; signup for our free newsletter;
        news in your inbox; register to get free updates; subscribe to the blog;
        subscribe to notifications; deals delivered to your inbox;
        please check your email to confirm your subscription;
        check your inbox or spam folder to confirm your subscription; join other subscribers;
        manage your newsletter subscriptions; manage newsletter subscriptions; manage your newsletters
      `),
      weak: phrases(`
        newsletter; newsletters; subscribe; sign up; register; alerts; notifications; sign up to receive;
        email address; your email; your email address; e-mail address; get the best of;
        get stories like this; want more stories like this; stay informed;
        explore all your options;
        submitting;
        get the news;
        check your inbox; almost finished;
        show me;
        unsubscribe;
        not now; turn on; no thanks; maybe later; stay in the loop; stay in the know; stay current;
        be the first to know; be in the know;
        yes, please;
        check your email;
        confirm your email;
        confirm your email address;
        verify your email;
        verify your email address;
        turn on notifications;
        enable notifications;
        allow notifications;
        never miss a beat;
        get instant alerts
      `)
    },
    follow: {
      start: phrases(`
        follow us on; follow us at; follow us also on; like us on facebook; connect with us on;
        follow our channel; follow our page; follow our live blog; follow our whatsapp channel;
        join our whatsapp; join our new whatsapp; join our telegram; join our whatsapp channel;
        join our telegram channel; join our facebook group; join our community; join our group;
        subscribe to our channel; subscribe to our youtube channel; subscribe to our youtube;
        subscribe to our podcast; subscribe to our whatsapp channel; follow him on twitter;
        follow her on twitter; follow them on twitter; follow him on x; follow her on x;
        follow the author; prefer us on google; add us as a preferred source; make us preferred source;
        set as a preferred source; for more news like this; for more stories like this;
        for more stories like these; for more stories like this, check; for more news from;
        for more stories from; for the latest news, weather; for the latest news, weather, sports, and;
        for the latest news, sports, and;
        for the latest … news; for more local news;
        for more breaking news; for the latest breaking news;
        for more stories, follow; for breaking news and; catch all the latest; catch all the;
        get all the latest; get latest updates; get the latest updates; read all the latest;
        check out all the latest; follow … on twitter; follow … on facebook; follow … on instagram;
        follow … on youtube; follow … on linkedin; follow … on google news; follow … on telegram;
        follow … on x; join … on facebook; join … on whatsapp; join … on telegram;
        join … whatsapp channel; join … telegram channel; like … on facebook; find … on facebook;
        find … on twitter; subscribe to … on youtube; subscribe to … youtube channel;
        subscribe to … podcast; click here to follow; pay attention: click;
        for more on … listen to our; for more on … listen to the; for more on … subscribe to;
        listen to … podcast; listen to … podcasts; download … podcast; listen and subscribe to;
        get … podcast; find more … on our podcast; catch the latest updates;
        click here to join; click this link to join; join our … whatsapp; join our … telegram;
        join us on whatsapp; join us on telegram; join our official; join the … whatsapp;
        join the … telegram; follow us for; follow us for more; we are on whatsapp; we're on whatsapp;
        we are now on; we're now on;
        stay with … for the latest updates; stay with … for updates;
        stay with … for continuing coverage; stay with … online and on-air; stay with … on-air and online;
        stay with … as this story develops; stay tuned to … for more; stay tuned to … for updates;
        stay tuned to … for the latest; stay tuned to … for all; watch the latest videos on our;
        watch the latest news on our youtube; follow … on whatsapp; follow … channel on whatsapp;
        follow … on bluesky; follow … on threads; follow … on tiktok; for all latest news, follow;
        keep updated, follow; stay current - follow; join … whatsapp community; subscribe us on;
        also follow us on; please follow and like us; now we are on telegram; now we are on whatsapp;
        to get these stories first, follow; find your daily dose of news;
        pay attention: install; new feature: check out;
        click here for in-depth analysis of the latest stock;
        read the latest financial and business news from; our in the news podcast;
        catch up on all the latest … news; catch us for latest; get every cricket updates;
        track latest news live on; get latest … news along with; stay closer to the stories that matter;
        visit … home page for more news; found this article interesting? follow;
        read or share this story; write an article and join a growing community; for free daily local news;
        livemint tops charts as the fastest growing; stay connected and informed with;
        check out … on youtube for more; discover the latest business news;
        find stories like this and more; need a break? play the; play our free daily;
        for more sports betting picks; please check back on … for more;
        want to get caught up on what's happening; for more news and updates from the world of;
        for the latest and more interesting; for more news and current affairs;
        for more informative articles on; for the latest forecast, weather-related;
        for more scores, highlights; add … as a preferred source; this is a developing story. stay with;
        this is a developing news story. stay with; this is a developing story. stay tuned;
        add … as your preferred source; to add … as your preferred source;
        select … as your preferred source; make … your preferred source; set … as your preferred source;
        choose … as your preferred source; select us as your preferred source;
        choose us as your preferred source; fox news flash top headlines are here;
        pay attention: follow us; pay attention: don't miss trending; pay attention: get your daily;
        pay attention: check out news; pay attention: join our; stay with … for the latest information;
        stay with … for the latest on;
        you can read more news from … here;
        google news linkfor all latest news;
        from … ift.tt; via … ift.tt;
        listen to the best of bbc; listen to newsbeat live; follow the new york times opinion;
        see more of our top stories on; follow ap's coverage; follow … coverage of … at http;
        watch more … on iwanttfc; don't forget to like; don't forget to follow us;
        don't forget to share; be sure to follow us; be sure to like us; make sure to follow us;
        make sure you follow us; connect with us :; connect with us:; find us on facebook;
        find us on twitter; find us on instagram; follow and listen to our; catch your daily dose of;
        stay informed on all the latest; get current updates on; channel ars technica;
        follow … on spotify; follow … on flipboard; follow … on mastodon; follow … on snapchat;
        get a nifty free ebook; provide, protect and profit; tell us which stories we should;
        follow me on twitter or; check out my website or some of my other work;
        join us on reddit; for more on this, follow our; follow our live coverage;
        check out our live coverage; check out our live blog; watch more videos on our;
        watch more on our youtube; you can also watch us on youtube; stay in touch with us;
        keep in touch with us on; keep in touch with the latest from … on facebook;
        see what's on tv tonight; tune in to our; listen to our podcast here;
        listen to our latest podcast; listen to our new podcast; new episodes every;
        listen to … on apple podcasts; listen to … on spotify;
        follow the whatsapp channel of; for more news, follow us; for more news and updates, follow us;
        for more updates, follow us; for more such stories, follow us;
        for all the latest … news, download; for all the latest … download;
        choose us as a preferred source; choose us as preferred source; set us as a preferred source;
        set us as your preferred source; set us as preferred source; add us as your preferred source;
        add us as preferred source; select us as a preferred source; select us as preferred source;
        pick us as a preferred source; pick us as your preferred source; pick us as preferred source;
        make us a preferred source; make us your preferred source; see our stories first on google;
        see us first on google; see more of our stories on google; see more of us on google;
        get our stories first on google; never miss our stories on google; choose … as a preferred source;
        pick … as a preferred source;
        you are now following this; get notified when we publish; sign up for alerts on
      `),
      whole: phrases(`
        follow us; follow us on social media; follow us on twitter; follow us on facebook;
        follow us on instagram; follow us on google news; follow on google news; follow on google;
        follow on facebook; follow on twitter; follow on x; follow topic; follow topics; follow author;
        follow this topic; follow live; connect with us; find us here; our social media;
        keep in touch;
        add as preferred source; add as a preferred source; add as a preferred source on google;
        join our … community; find us on whatsapp;
        like us on facebook and follow us on twitter; like us on facebook and follow us on x;
        like us on facebook and follow us on instagram; follow us on facebook and twitter;
        follow us on twitter and facebook; follow us on facebook, twitter and instagram;
        follow us on facebook, x and instagram; follow us on facebook and instagram;
        surf the daily hodl mix; click here to know more;
        add … on google; add us on google; your daily blend of entertainment news;
        for more headlines. click here; we follow through; visit shots! now;
        don't forget to like, share and subscribe; like, share and subscribe;
        don't forget to like and subscribe; don't forget to subscribe;
        read today's top stories here;
        subscribe on youtube; subscribe on itunes; subscribe on spotify; follow on instagram;
        follow on youtube; follow on linkedin; follow on telegram; follow on whatsapp; follow on tiktok;
        follow on threads; follow on bluesky; follow us on x; follow us on tiktok; follow us on youtube;
        follow us on linkedin; follow us on telegram; follow us on whatsapp; follow us on threads;
        follow us on bluesky; follow us on pinterest; follow this author; follow this writer;
        follow this story; follow this tag; stay connected with us; connect on facebook;
        connect on twitter; find us on social media; join our channel; like our page;
        like our facebook page; like our page on facebook; like this page; visit us on facebook;
        visit our facebook page; our youtube channel; our whatsapp channel; our telegram channel;
        our facebook page;
        follow the topics in this article;
        watch our latest videos; watch our latest video; watch our videos; listen to our podcasts;
        preferred source on google; add as preferred source on google; google preferred source;
        get alerts on this topic; get alerts for this author; follow authors and topics; add to my news;
        add this topic to your feed; manage your alerts; see more on this topic in my news;
        we are also on bluesky; we are also on threads; we are also on mastodon; we are also on tiktok;
        we are also on telegram; we are also on whatsapp; we are also on flipboard; we are also on discord;
        we are also on google news; we are also on google discover; we are also on apple news;
        we are also on msn; we are also on x; we are also on pinterest; read us on bluesky; read us on threads;
        read us on mastodon; read us on tiktok; read us on telegram; read us on whatsapp; read us on flipboard;
        read us on discord; read us on google news; read us on google discover; read us on apple news;
        read us on msn; read us on x; read us on pinterest; join us on bluesky; join us on threads;
        join us on mastodon; join us on tiktok; join us on flipboard; join us on discord;
        join us on google news; join us on google discover; join us on apple news; join us on msn; join us on x;
        join us on pinterest; find us on bluesky; find us on threads; find us on mastodon; find us on tiktok;
        find us on telegram; find us on flipboard; find us on discord; find us on google news;
        find us on google discover; find us on apple news; find us on msn; find us on x; find us on pinterest
      `),
      weak: phrases(`
        follow; following; followers; fans; subscribers; join; join us; unfollow; like us on; join us on;
        join us at; find us on; follow me on; for all the latest; for the latest news; for latest updates;
        for more updates; stay tuned to; stay tuned for more; stay connected with; check out our;
        stay connected; social media; google news;
        milestone alert;
        preferred sources
      `)
    },
    tags: {
      start: phrases(`
        tags:; tags :; tag:; topics:; topics :; topic:; filed under:; filed under; filed in:; posted in:;
        related topics:; related tags:; related tags; keywords:; key words:; categories:; category:; labels:;
        hashtags:; more about:; more on:; read more on:; read more about:; see more on:; article tags;
        topics in this article; topics mentioned; tagged with; tagged in; tagged as;
        explore more on these topics; explore topics;
        this article tagged under; this story tagged under; tags / keywords; read related topics;
        tagged with:; tagged in:; tagged as:; categories … tags;
        suggested topics:; related subjects:; story tags:; post tags:; news tags:;
        see more stories about:; more stories about:; people in this article:;
        companies in this article:; mentioned in this article:
      `),
      whole: phrases(`
        tags; related topics; article topics; popular tags; tag cloud; trending topics; hot topics;
        more on these topics; explore more; topics in this story
      `),
      weak: phrases(`
        topics; topic; tag; keywords; categories; category; posted in; section; sections; labels; subjects;
        tagged; in this article:; subjects:; companies:; people in this story
      `)
    },
    copyright: {
      start: phrases(`
        copyright ©; copyright (c); © copyright; copyright notice; copyright by; all rights reserved;
        all right reserved; all rights are reserved; some rights reserved;
        no part of this publication may be reproduced; no part of this article may be reproduced;
        no portion of this; this material may not be published, broadcast, rewritten;
        this material may not be published; this material is protected by copyright;
        this content is protected by copyright; reproduction in whole or in part; reproduction of this article;
        reproduction without permission; unauthorised reproduction; unauthorized reproduction; unauthorized use;
        republication is prohibited; do not reproduce without permission;
        click here for republishing guidelines; you may not reproduce; read our republishing guidelines;
        all content ©; this content may not be; this story may not be; content may not be reproduced;
        this material, and other digital content; the contents of this site; the content on this site is;
        redistribution is prohibited; no reproduction without permission; no unauthorized reproduction;
        material may not be published;
        © … all rights reserved; © … pvt ltd; this document is subject to copyright;
        no part of this story or photos; no part of this story may be reproduced;
        republish our articles for free;
        neither these ap materials;
        this content is published through a licensing agreement; provided by syndigate media;
        distributed by tribune content agency; this work is licensed under; this article is licensed under;
        this content is licensed under; licensed under a creative commons; licensed under creative commons;
        our stories may be republished; our content may be republished; republish our stories;
        you are free to republish this; this story may be republished; this article may be republished;
        distributed by tribune news service; distributed by creators syndicate; distributed by king features;
        all articles in this blog are licensed; all articles on this blog are licensed;
        click here for reuse options; content created by the daily caller; request reprint & licensing;
        purchase licensing rights; acquire licensing rights; for reprint rights;
        for reprints and permissions; for republication rights; for syndication rights;
        for permission to reuse; for permission to reprint this; to purchase reprints;
        to order reprints; interested in reprinting; reprinted with permission from;
        republished with permission from; this article is republished from;
        this article was republished from; this story is republished from;
        this story was republished from; article posted with permission;
        we encourage you to share and republish; please do not reproduce; this content is copyrighted;
        this content is subject to copyright; this article is copyrighted;
        this article is protected by copyright; this story is copyrighted; this material is copyrighted;
        copyright owned or licensed; copyright punch; copyright business wire; trademark and copyright;
        no part of this content may; no part of this site may; no part of this website may;
        all content copyright; all content is copyright; all contents copyright; all contents ©;
        all contents are copyright; all material on this site is copyright;
        request permission to reuse; republish our articles for free, online;
        original article on …
      `),
      whole: phrases(`
        reuse this content; reprints; reprints and permissions; request permission; order reprints;
        purchase reprints; republish this article; republish our articles;
        order reprint of this story; license this article;
        we believe in the free flow of information;
        copyright business recorder;
        the-cnn-wire;
        republish this story; republish this piece;
        licensing and reprints; get reprints
      `),
      weak: phrases(`
        may not be reproduced without; not to be reproduced; distributed by; copyright; copyrights; licensing;
        licensed under
      `)
    },
    disclaimer: {
      start: phrases(`
        disclaimer:; disclaimer :; disclaimer -; disclosure:; disclosure :; full disclosure:; note to readers:;
        the views expressed in this article; the views expressed here; the views expressed above;
        the views expressed are; the views expressed by; the views and opinions expressed;
        views expressed are personal; views expressed in this article; views are personal;
        the opinions expressed in this; the opinions expressed here; opinions expressed in this;
        opinions expressed are those; the opinions expressed are; the author's views;
        this article is for informational purposes; this article is for information purposes;
        this content is for informational purposes; this article does not constitute;
        this is not financial advice; this is not investment advice; nothing in this article;
        the information provided in this article; the information in this article is;
        the information contained in this; the content of this article; this post contains affiliate links;
        this article contains affiliate links; this article may contain affiliate links;
        this page contains affiliate links; this article includes affiliate; when you purchase through links;
        when you buy through links; if you buy something through; if you click on a link;
        we may earn a commission; we may receive a commission; we earn a commission; we may get a commission;
        as an amazon associate; our team of independent experts; this is a sponsored post;
        this is a sponsored article; this is a paid press release; this is a press release;
        this is a partnered post; this article is sponsored; this content was created by;
        this content was paid for; this is sponsored content; investments in securities market;
        investment in securities market; mutual fund investments are subject; past performance is no guarantee;
        past performance is not;
        the bbc is not responsible for the content of external;
        registration on or use of this site constitutes;
        use of and/or registration on any portion of this site; use of this site constitutes acceptance;
        use of this website constitutes acceptance; by using this site you agree;
        by using this website you agree; community rules apply to; community guidelines apply to;
        most stock quote data provided by; stock quotes supplied by; quotes delayed at least;
        market data provided by; market data delayed; data delayed at least; all quotes delayed;
        market indices are shown in real time; powered and implemented by factset;
        we reserve the right to remove; comments are moderated; comments are the opinion of;
        the comments posted here; opinions expressed in comments;
        this site works best in; this website works best in; this site is best viewed; best viewed in;
        we're no longer maintaining this page; we are no longer maintaining this page;
        you are viewing an archived;
        this article is general in nature; this article by … is general in nature;
        this article does not contain investment advice; this content does not constitute;
        it is not intended to be financial advice; the information provided is for;
        the information provided does not; recommendations, suggestions, views and opinions;
        views and opinions expressed; views expressed by; privacy notice; ftc: we use; we use income earning;
        editorial note:; affiliate disclosure; advertiser disclosure; this post may contain affiliate;
        this article may contain affiliate; this page may contain affiliate;
        this post may contain affiliate links; links in this article may earn; we may receive compensation;
        we may be compensated; we may receive a small commission;
        quotes displayed in real-time; quotes are delayed; market closed. quotes; real-time quotes provided by;
        the site is not responsible for the content of external;
        this website is not responsible for;
        we invite you to use our commenting platform;
        by submitting a comment, you accept; by submitting a comment, you agree;
        by posting a comment, you accept; by posting a comment, you agree;
        by posting your comment, you agree; comments on this story are moderated;
        the views expressed in the contents above; the conversations are opinions of our readers;
        comments do not represent the views; comments reflect users' views;
        while most comments will be posted; this is your comments community;
        our community is about connecting people through open and thoughtful;
        we want our comments to be a lively;
        the ability to comment on our stories is a privilege, not a right;
        this story has been sourced from a third party;
        this article has been sourced from a third party; this ai-generated summary may contain;
        this article was posted in its entirety as received; this press release was posted in its entirety;
        i wrote this article myself, and it expresses; the motley fool has a disclosure policy;
        the motley fool has no position in; the motley fool has positions in;
        the motley fool owns shares of; this instant news alert was generated by;
        market news and data brought to you by; in adherence to the trust project guidelines;
        if you buy something from a verge link; if you buy something from an eater link;
        if you buy something from a polygon link; note: content may be edited for style;
        national world encourages reader discussion; this website and associated newspapers adhere to;
        by providing an email address. i agree;
        i would like to be emailed about;
        to encourage thoughtful and respectful conversations, first and last names;
        anyone can read conversations, but to contribute;
        this ai generated summarization, which may have errors;
        any third-party or user posts, comments, replies; subscribe to inquirer plus to get access;
        from formula 1 to motogp we report; want to see what other hedge funds are holding;
        we're always looking to evolve, and by; comments are moderated and generally;
        comments are moderated and will; i understand and agree that registration on;
        npr transcripts are created on a rush deadline; this transcript was created by a contractor;
        this text may not be in its final form; at caxton, we employ humans to generate;
        bernama provides up-to-date authentic; we spend hours testing every product or service we review;
        the leader in news and information on cryptocurrency; allafrica publishes around;
        allafrica aggregates, produces and distributes; articles and commentaries that identify allafrica;
        middle east eye delivers independent and unrivalled; while you're here: every tuesday, dw editors;
        welcome to your ultimate source for breaking news;
        our team works tirelessly to ensure you never miss; stay in the know and join thousands of readers;
        explore our expertly curated articles; don't miss out on the headlines that shape our world;
        at … we question everything. play an active role;
        to subscribe, you must consent to; newsweek is committed to challenging conventional wisdom;
        newsweek is committed to journalism that's; hold us accountable and submit your rating;
        gannett may earn revenue from sports betting; our goal is to create a safe and engaging place for users;
        all content created by the daily caller news foundation; by entering your email, you are agreeing;
        by entering your email and pushing continue; note: the video above; editor's note: the video above;
        editors note: the video above; plus special access to select articles;
        plus get unlimited access to thousands of articles; the telegraph values your comments but;
        page six may be compensated;
        welcome to our new and improved comments; please be polite. it's ok to disagree;
        hearst television participates in various affiliate;
        viewers with disabilities can get assistance accessing;
        this content is not intended to be a substitute; this content is not a substitute for;
        this article is not intended to be a substitute; this article is not a substitute for;
        this information is not intended to be a substitute; this article is for general information only;
        the content on this site is for informational purposes; healthline has strict sourcing guidelines;
        our experts continually monitor the health; denial of responsibility! our website is;
        denial of responsibility! … is an automatic aggregator;
        if you are the owner of the content and do not want;
        would you like to receive desktop browser notifications;
        would you like to receive local news notifications; would you like to receive news notifications;
        notifications can be turned off anytime in the browser;
        get cnn health's weekly newsletter; sign up for cnn's wonder theory;
        editor's note: sign up for cnn's;
        when you subscribe we will use the information you provide;
        we do not moderate comments, but we expect;
        opinions expressed by … contributors are their own;
        any opinions expressed in this article;
        any views expressed in this article; views expressed above are; opinions expressed above are;
        this article represents the view of the author; this article represents the views of the author;
        this article reflects the views of the author; the thoughts expressed are those of;
        facts and opinions in stories published on this page;
        this is an opinion column. the;
        the views expressed in this column are those of;
        the views expressed in this column are the author's; the views expressed in this column are solely;
        the views expressed in this column do not; the views expressed in this piece are those of;
        the views expressed in this piece are the author's; the views expressed in this piece are solely;
        the views expressed in this piece do not; the views expressed in this commentary are those of;
        the views expressed in this commentary are the author's;
        the views expressed in this commentary are solely; the views expressed in this commentary do not;
        the views expressed in this op-ed are those of; the views expressed in this op-ed are the author's;
        the views expressed in this op-ed are solely; the views expressed in this op-ed do not;
        the views expressed in this blog are those of; the views expressed in this blog are the author's;
        the views expressed in this blog are solely; the views expressed in this blog do not;
        the views expressed in this post are those of; the views expressed in this post are the author's;
        the views expressed in this post are solely; the views expressed in this post do not;
        the views expressed in the article are those of;
        the views expressed in the article are the author's; the views expressed in the article are solely;
        the views expressed in the article do not; the opinions expressed in the article are those of;
        the opinions expressed in the article are the author's;
        the opinions expressed in the article are solely; the opinions expressed in the article do not;
        the opinions expressed within this article are those of;
        the opinions expressed within this article are the author's;
        the opinions expressed within this article are solely;
        the opinions expressed within this article do not;
        the views expressed in the comments above are those of;
        the views expressed in the comments above are the author's;
        the views expressed in the comments above are solely;
        the views expressed in the comments above do not; the views expressed in the comments are those of;
        the views expressed in the comments are the author's;
        the views expressed in the comments are solely; the views expressed in the comments do not;
        the opinions expressed by contributors are their own; the opinions expressed by contributors do not;
        the views expressed by contributors are their own; the views expressed by contributors do not;
        the opinions expressed within this article are the personal;
        this column does not necessarily reflect the opinion;
        this column does not necessarily reflect the view;
        this column does not necessarily reflect the views; the facts and opinions appearing in the article;
        by providing your email address, you agree; by providing your email address, you have read;
        by providing your email address, you consent; by clicking on the sign up button you consent;
        by clicking the sign up button you consent; by clicking the sign up button, you agree;
        this transcript has been automatically generated; this transcript was automatically generated;
        this transcript is automatically generated; this transcript was generated by;
        see omnystudio.com/listener; similar news:you can also read news stories similar to this one;
        similar news: you can also read news stories similar to this one;
        we have summarized this news so that you can read it quickly;
        this entry was posted in; this entry was posted on; this entry was posted by;
        posted in … and tagged; comments off on; leave a comment on;
        this is an archived article and the information;
        this post was originally published on this site;
        newspaper is your news, entertainment, music fashion website;
        stay informed about local news and weather; get up-to-the-minute news sent straight;
        get an email whenever;
        this form is protected by recaptcha; this site is protected by recaptcha and the google;
        views expressed are the author's own; views expressed here are personal;
        opinions expressed are personal;
        the video player is currently playing an ad. you can skip;
        you must enable javascript on your browser; you must enable javascript to view;
        the views expressed in this opinion; views expressed in this opinion;
        the opinions expressed in this opinion; opinions expressed here are; the views expressed here are;
        views expressed here are; views expressed are those of; the views and opinions expressed here;
        this is an opinion piece. the views;
        our standards: the thomson reuters; the associated press receives support;
        the associated press receives financial; find ap's standards for working;
        data is a real-time snapshot; before it's here, it's on the bloomberg;
        this story has been published from a wire; this article has been published from a wire;
        this story has not been edited by; this article has not been edited by;
        except for the headline, this story; (except for the headline, this story;
        except for the headline, this article; except for the headline, this copy;
        this report is auto-generated; this story is auto-generated; this article is auto-generated;
        this article was automatically generated; this story was automatically generated;
         this article was translated by ai;
        this article was machine translated; this is ai generated summarization;
        this is an ai-generated summary; this article has been reviewed according to;
        ein presswire provides this news; all articles and letters published on;
        the views of users published; opinions expressed here are those;
        opinions expressed by … contributors; opinions expressed are solely;
         the opinions expressed above; opinions are the author's own;
        opinions are my own; views are my own;
        views are the author's own;
        the views expressed in the above; the views expressed in these pages;
        note: content may be edited; note: the above post is reprinted;
        story source: materials provided; editor's note: this article discusses one or more securities;
        editor's note: the views expressed; editor's note: the opinions expressed;
        editor's note: opinions expressed; editor's note: this is an opinion;
        if you purchase a product or register; note to readers: if you purchase;
        the shopping trends team is;
        all products featured here; all products are independently selected; all prices are correct at;
        all prices correct at; prices are correct at the time; prices correct at the time;
        product prices and availability are; every product is independently selected;
        every product is independently reviewed;
         our editors independently; some of our stories include affiliate;
        some links on this page; some of the links in this; some of the links on this;
        links in this post may; links in this article may; links on this page may;
        this article contains links; this story contains affiliate; this story may contain affiliate;
        this site contains affiliate; this website contains affiliate; this site earns a commission;
        purchases you make through; buying through our links; before you consider …, you'll want;
        marketbeat keeps track of; the information provided herein; this information is not intended;
        this information is for general; this article is for educational;
        this article is provided for information; this article is provided for general;
        this article should not be construed; this article should not be considered;
        this content is provided for; this content is for educational; this content should not be;
        this post is for informational; this post is for information;
        this material is for informational; this material is provided for;
        want to write? write an article;
        sign up for cnn's wonder theory science newsletter;
        follow the new york times opinion section on; sign up for essential california for news;
        you may occasionally receive promotional content from;
        plus, sign up for cnbc make it's newsletter; want to earn more money at work? take cnbc's;
        the reuters daily briefing newsletter provides all the news;
        get weekly news and analysis on the u.s. elections; get a nifty free ebook;
        become an activist post patron for as little; provide, protect and profit from what's coming;
        catch your daily dose of fashion; as you are no doubt aware, swarajya is a media product;
        add some "good" to your morning and evening; every weekday and sunday, you can get the best;
        want more io9 news? check out when to expect; subscribe to get the best verge-approved;
        just one more thing! please check your email to find; join medium for free to get updates;
        sign up to discover human stories that deepen;
        get the best sports content from the web and social;
        receive a weekly dose of discovery in your inbox;
        get the world's most fascinating discoveries delivered; please verify you're not a robot by;
        listen to newsbeat live at 12:45; listen to the best of bbc radio;
        receive daily updates directly in your inbox; ♦ receive daily updates directly in your inbox;
        don't forget to like freedom outpost; click here for indiatoday.in's complete coverage;
        find latest and upcoming tech gadgets online; the standard group plc is a multi-media;
        philstar.com is one of the most vibrant; you can find this story in my bookmarks;
        the related links below are generated automatically; want more out-of-this world tech;
        venturebeat's mission is to be; hacker noon is how hackers start their;
        to learn more, read our about page, like/message us; this story is published in the startup;
        this story is published in noteworthy;
        stock advisor returns as of; 10 stocks we like better than;
        when our analyst team has a stock tip; when our analyst team has an investing idea;
        the motley fool stock advisor analyst team just; the motley fool stock advisor analyst team has;
        ever feel like you missed the boat in buying;
        don't miss this second chance at a potentially lucrative;
        on rare occasions, our expert team of analysts issues;
        the 10 stocks that made the cut could produce;
        they just revealed what they believe are the ten best;
        they just revealed what they believe are the 10 best; the online investing service they've run;
        don't miss real-time alerts on your stocks; we're happy to hear from you. leave;
        this copy is for your personal, non-commercial use only; please use the sharing tools found via;
        copying articles to share with others; we'll send you a myft daily digest;
        roula khalaf, editor of the ft; listen to this story. enjoy more audio;
        we want to hear what you think about this article;
        this article was featured in one story to read today;
        produced by elevenlabs and news over audio;
        support intelligent, in-depth, trustworthy journalism;
        our mission is to deliver unbiased, fact-based; whether $5 or $50, every contribution;
        support us to deliver journalism without an agenda;
        join thought-provoking conversations, follow other;
        from reproductive rights to climate change to big tech;
        at such a critical moment in us history, we need;
        your donation allows us to keep sending journalists;
        the independent is trusted by americans across; at this critical moment in us history, we need;
        unlike many other quality news outlets, we choose not;
        unfortunately we have been unable to verify if you have;
        please use chrome browser for a more accessible; click to subscribe to the sky news daily;
        subscribe to the daily podcast on apple; want a quick and expert briefing on the biggest;
        sign up for e! insider; sign up to get the best content of the week;
        18+ only. please gamble responsibly; gamble responsibly. 18+; when the fun stops, stop;
         odds subject to change; odds correct at the time;
        odds are subject to change; subscribe to the athletic for in-depth;
        want to be an entrepreneur leadership network; the final deadline for fast company's;
        the early-rate deadline for fast company's; the super early-rate deadline for fast company's;
        the extended deadline for fast company's; apply to the most innovative companies;
        our free, fast, and fun briefing on the global; this content was created by marketwatch;
        copyright rtt news; liked it? take a second to support;
        begin typing your search above and press; begin typing your search term above and press;
        to find out more, including how to control cookies; to see how to control cookies;
        privacy & cookies: this site; you are using an outdated browser;
        we have detected that you are using; it looks like you're using an ad;
        it looks like you are using an ad; we noticed you're using an ad; we notice you're using an ad;
        we've noticed you're using an ad; looks like you're using an ad;
        ad blocker interference detected; please consider supporting us by disabling;
        please consider disabling your ad; please disable your ad blocker; please whitelist our;
        our website is made possible by displaying; please support us by disabling;
        this post is public so feel free to share; click the link we sent to;
        for your security, we need to re-authenticate; substack is the home for great;
        this site requires javascript to run; complete digital access to quality ft;
        a personal, guided tour to the best scoops; forbes daily: join over;
        more information can be found at https://www.ft.com; subscribers may share up to 10 or 20;
        reuse this content (opens in new window); add related topics to myproactive;
        the products discussed here were independently; this content is imported from;
        you may be able to find the same content;
        please gamble responsibly.; 18+. please gamble responsibly; 18+. begambleaware;
        this summary was generated by ai; this summary was created by ai;
        the views expressed on this site are; the views expressed on this site do;
        opinions expressed on this site; the opinions expressed on this site;
        all opinions expressed are my own; all opinions expressed are those;
        all views expressed are those; all views expressed are my own;
        we independently review everything; we independently evaluate all;
        we independently evaluate the products; we independently select these;
        gambling problem? call 1-800; before you buy stock in … consider this;
        all products recommended by engadget; all products featured on … are independently;
        get a dash of perspective along with the trending;
        unlimited online access to articles from across;
        enjoy insights and behind-the-scenes analysis from our;
        daily puzzles including the new york times; daily puzzles and comics, including;
        by signing up you consent to receive the above;
        subscribe now to read the latest news in your city;
        support local journalists and the next generation;
        create an account or sign in to continue with your;
        unlock stock picks and a broker-level newsfeed; upgrade to read this mt newswires;
        a silver or gold subscription plan is required; click here for the latest stock market news;
        your guide to what to watch next - no spoilers; comments are welcome while open;
        we reserve the right to close comments; for more on this story, visit;
        do you have a story you'd like to share? get in touch;
        do you have a story you would like to share? get in touch; do you have a story to share? email;
        do you have a story to tell? email; do you have a story to tell? get in touch;
        do you have a story for us? email; do you have a story for us? get in touch;
        do you have a story for the; do you have a story newsweek should be;
        got a story? get in touch with our; got a story? email; got a story? get in touch;
        got a story for us? email; have you got a story? email; have you got a story? get in touch;
        have you got a story for; if you've got a story, email;
        we strive for accuracy and fairness. if you see; we strive for accuracy. if you spot;
        conversations are opinions of our readers; the star does not endorse these opinions;
        if you've been affected by issues raised in this;
        if you have been affected by any of the issues raised in this;
        if you have been affected by the issues raised in this;
        if you have been affected by any of the issues in this;
        if you have been affected by the issues in this; if you've been affected by any of the issues;
        if you've been affected by the issues in this; for more of the latest news, visit;
        for more celebrity news, sign up; for all your latest showbiz news;
        enter your email to subscribe to notifications on this author;
        this is ai generated summarization, which may have errors;
        this ai-generated summary may have errors; add your name to millions demanding;
        sign up for the daily inside washington email; get our free inside washington email;
        sign up to our free morning headlines email; sign up to our breaking news email;
        if you want to see more stocks in this selection; if you want to see more such stocks;
        if you want to skip our detailed analysis; if you want to skip our detailed discussion;
        if you wish to skip our detailed analysis; you can skip our detailed analysis;
        to skip our detailed analysis of; to see more such companies, go directly to;
        click to continue reading and see; click to skip ahead and see;
        to see more of our … stories, go directly to;
        the opinions expressed by commentators; the opinions expressed by commenters;
        this article has been translated automatically; this article was automatically translated;
        this text was translated with; this summary is ai-generated;
        this summary was automatically generated; this article was produced with the help of ai;
        this story was produced with the help of ai; our journalists use ai;
        this article is for general information; this article is intended for informational;
        this article is intended for general; this article is meant for informational;
        this content is for general information; this content, including advice;
        this content including advice provides; this story is for informational purposes;
        this is for informational purposes only; the information on this site is;
        the information provided on this; the views and recommendations made above;
        the views and recommendations expressed; the views, suggestions and recommendations;
        past performance does not guarantee; stock market data provided by; nothing contained herein;
        tips and suggestions mentioned in the article; gamble responsibly; 18+ gamble responsibly;
        18+ please gamble; 18+. gamble responsibly; prices were correct at; prices correct at time;
        all prices were correct at; if you buy through a link; this story contains affiliate links;
        this article appears in the print; this story appeared in the print;
        a version of this article appears in print; a version of this article appeared in print;
        a version of this story appeared in; our standards: the;
        except for the headline, this story has not been; (except for the headline;
        this story was auto-generated from; except for the headline, this;
        our journalists use ai to; investments in securities market are subject;
        investment in securities market are subject; past performance is not indicative of;
        past performance is no guarantee of; past performance does not guarantee future;
        prices were correct at the time; prices correct at the time of;
        the views expressed in this article are; the views expressed here are those of;
        the opinions expressed in this article are; the opinions expressed here are those of;
        views expressed are those of the; opinions expressed are those of the;
        the views expressed are those of; the opinions expressed are those of;
        this content is provided by a; this story has been published from a;
        this story was produced in partnership with;
        this summary was generated with ai; this summary was generated using ai;
        this summary was generated by artificial intelligence; this summary was generated with the help of;
        this summary was generated with the assistance of; this summary was created with ai;
        this summary was created using ai; this summary was created by artificial intelligence;
        this summary was created with the help of; this summary was created with the assistance of;
        this summary was produced by ai; this summary was produced with ai; this summary was produced using ai;
        this summary was produced by artificial intelligence; this summary was produced with the help of;
        this summary was produced with the assistance of; this article was generated by ai;
        this article was generated with ai; this article was generated using ai;
        this article was generated by artificial intelligence; this article was generated with the help of;
        this article was generated with the assistance of; this article was created by ai;
        this article was created with ai; this article was created using ai;
        this article was created by artificial intelligence; this article was created with the help of;
        this article was created with the assistance of; this article was produced by ai;
        this article was produced with ai; this article was produced using ai;
        this article was produced by artificial intelligence; this article was produced with the help of;
        this article was produced with the assistance of; this article was summarized by ai;
        this article was summarized with ai; this article was summarized using ai;
        this article was summarized by artificial intelligence; this article was summarized with the help of;
        this article was summarized with the assistance of; this text was generated by ai;
        this text was generated with ai; this text was generated using ai;
        this text was generated by artificial intelligence; this text was generated with the help of;
        this text was generated with the assistance of; this text was created by ai;
        this text was created with ai; this text was created using ai;
        this text was created by artificial intelligence;
         this text was produced by ai;
        this text was produced with ai; this text was produced using ai;
        this text was produced by artificial intelligence;
         this text was summarized by ai;
        this text was summarized with ai; this text was summarized using ai;
        this text was summarized by artificial intelligence; this text was summarized with the help of;
        this text was summarized with the assistance of; key points were generated by ai;
        key points were generated with ai; key points were generated using ai;
        key points were generated by artificial intelligence; key points were generated with the help of;
        key points were generated with the assistance of; key points were created by ai;
        key points were created with ai; key points were created using ai;
        key points were created by artificial intelligence; key points were created with the help of;
        key points were created with the assistance of; key points were produced by ai;
        key points were produced with ai; key points were produced using ai;
        key points were produced by artificial intelligence; key points were produced with the help of;
        key points were produced with the assistance of; these bullet points were generated by ai;
        these bullet points were generated with ai; these bullet points were generated using ai;
        these bullet points were generated by artificial intelligence;
        these bullet points were generated with the help of;
        these bullet points were generated with the assistance of; these bullet points were created by ai;
        these bullet points were created with ai; these bullet points were created using ai;
        these bullet points were created by artificial intelligence;
        these bullet points were created with the help of;
        these bullet points were created with the assistance of; these bullet points were produced by ai;
        these bullet points were produced with ai; these bullet points were produced using ai;
        these bullet points were produced by artificial intelligence;
        these bullet points were produced with the help of;
        these bullet points were produced with the assistance of; this article was translated automatically;
        this article was machine-translated; this article was translated from english using ai;
        this article was translated from english by ai; this article was translated using ai;
        this article was translated with the help of; this article was written with the help of ai;
        this article was written with the assistance of ai; this story was translated automatically;
        this story was machine-translated; this story was translated from english using ai;
        this story was translated from english by ai; this story was translated by ai;
        this story was translated using ai; this story was translated with the help of;
        this story was written with the help of ai; this story was written with the assistance of ai;
        this text was translated automatically; this text was machine-translated;
        this text was translated from english using ai; this text was translated from english by ai;
        this text was translated by ai; this text was translated using ai;
         this text was written with the help of ai;
        this text was written with the assistance of ai; the summary is ai-generated; summary is ai-generated;
        ai-generated summary may contain; ai summaries may contain; ai can make mistakes;
        ai-generated summaries may contain; ai-generated answers may; powered by ai and may contain errors;
        this audio version was generated; this audio version was created; this audio was generated;
        this recording was generated automatically; this article was read by an automated voice;
        this article was read by an ai voice; this article is read by an automated voice;
        this live blog is now closed; this live blog is closed; this blog is now closed;
        refresh for the latest updates; refresh this page for updates; refresh this page for the latest;
        there are new updates; we use google recaptcha to protect; we use recaptcha to protect;
        this newspaper adheres to the; this newspaper follows the press code; we are members of the independent;
        we adhere to the editors’ code; this article follows our editorial;
        if you wish to complain about inaccuracies; we may earn a small commission from links on this page;
        if you buy through our links, we may earn a commission; this content was produced by the advertiser;
        this is a paid post; the newsroom was not involved in the creation of this content;
        our editorial team was not involved in creating this content;
        prices and availability are accurate at the time of publication
      `),
      weak: phrases(`
        disclaimer; disclosure; legal notice; legal; if you purchase;
        ai overview; ai-generated image
      `),
      whole: phrases(`
        why you can trust techradar; why you can trust tom's guide; why you can trust tom's hardware;
        why you can trust gamesradar; why you can trust digital camera world;
        should you invest $1,000 in … right now;
        our standards: the trust principles; purchase licensing rights; terms apply; t&cs apply;
        begambleaware.org;
        ai-generated summary; ai generated summary; ai summary; ai-powered summary; quick summary powered by ai;
        summary powered by ai; summarized by ai; summarised by ai; summarized with ai; ai-assisted summary;
        generated by ai; written with ai assistance; translated by ai; machine translated;
        ai-generated key points; ai-generated translation;
        advertiser content from
      `)
    },
    cookie: {
      start: phrases(`
        we use cookies; we and our partners use cookies; this site uses cookies; this website uses cookies;
        our site uses cookies; our website uses cookies; this website or its third-party tools;
        by continuing to use this site; by continuing to browse this; by continuing to browse our;
        by continuing to browse the site; by continuing to browse or; by continuing to use our;
        by using this website, you agree; by clicking accept; by clicking on accept; by clicking "accept;
        we value your privacy; please accept cookies; please enable cookies; manage your cookie;
        read our cookie policy; see our cookie policy;
        if you'd like to view this content, please adjust; to find out more about how we use cookies;
        by continuing to scroll; if you continue to browse this website;
        by allowing these third party services, you; this service does not use cookie;
        cookies manager by tarteaucitron.js; here you can assess and customize the;
        there were changes since your last visit; use this switch to enable or disable;
        this services is always required;
        allow content provided by a third party; this article includes content hosted on;
        this article includes content provided by; this article contains content provided by;
        this content is hosted by a third party; we ask for your permission before anything;
        this content is not available due to your privacy;
        this content is not available in your region due; to view this content, click;
        to view this content, you need to; to see this content, you must;
        by showing the external content you accept; your cookie settings;
        we and our partners store; we and our partners process;
        we and selected third parties use cookies; with your agreement, we and our;
        with your consent, we and our partners; we and third parties use cookies;
        this website stores cookies; this website makes use of cookies; this site makes use of cookies;
        the site uses cookies; our websites use cookies; these cookies are necessary for the;
        necessary cookies are absolutely essential; any cookies that may not be particularly necessary;
        to provide the best experiences, we use technologies; the technical storage or access;
        your personal data will be processed and information;
        when you visit any website, it may store or retrieve;
        some vendors may process your personal data; store and/or access information on a device;
        select basic ads; create a personalised ads profile; create a personalized ads profile;
        select personalised ads; select personalised content; create a personalised content profile;
        create profiles for personalised advertising; use profiles to select personalised;
        use limited data to select; measure ad performance; measure advertising performance;
        measure content performance; apply market research to generate audience;
        understand audiences through statistics; develop and improve products;
        develop and improve services; personalised ads and content, ad;
        personalised advertising and content, advertising; use precise geolocation data;
        actively scan device characteristics; if you decline, your information won't be tracked;
        privacy & cookies: this site uses cookies; functional cookies help to perform;
        performance cookies are used to understand; analytical cookies are used to understand;
        advertisement cookies are used to provide; strictly necessary cookies should be enabled;
        this website uses technologies such as cookies; we use technology such as cookies;
        this cookie is set by; the cookie is set by; the cookie is used to store;
        these cookies help provide information; these cookies may be set through;
        these cookies enable the website; these cookies allow us to count;
        these cookies track visitors across websites; cookies are small text files;
        you can change your settings at any time, including; you can choose to consent;
        we and our … partners process; we and our … partners store; we and our … partners use;
        we and our … partners ask
      `),
      whole: phrases(`
        cookie policy; cookie notice; cookie settings; cookies settings; cookie preferences; cookie consent;
        cookies policy; cookie statement; accept cookies; accept all cookies; accept all; reject all;
        reject all cookies; deny all; allow all; allow cookies; manage cookies; manage preferences;
        manage consent; manage settings; manage options; privacy settings; privacy preferences; privacy manager;
        privacy preference center; your privacy choices; do not sell my personal information;
        do not sell or share my personal information; do not sell my info; i accept; i do not accept;
        save preferences; learn more about cookies; california privacy;
        ok, accept all; hide cookie banner; preference for all services; allow all cookies; deny all cookies;
        accept selected; enable or disable all services;
        we need your consent; your ad blocker is on; disable adblocker; kindly disable adblocker;
        disable your ad blocker; turn off your ad blocker; turn off your adblocker; always enabled;
        strictly necessary cookies; functional cookies; performance cookies; targeting cookies;
        analytical cookies; advertising cookies; privacy overview; cookie declaration; view preferences;
        view vendors; vendor preferences; save & accept; save and accept; confirm my choices;
        accept & close; accept and close; agree and close; non-necessary; continue without accepting;
        reject non-essential; reject non-essential cookies; accept all & continue;
        list of partners (vendors)
      `),
      weak: phrases(`
        accept; agree; decline; reject; deny; cookies; ok; privacy; we and our partners;
        by using this site, you agree; by using our site; we care about your privacy; your privacy matters;
        some cookies are; these cookies are; necessary cookies; cookies help us; i agree; got it; consent;
        manage services; personalize; protecting your privacy; allow; mandatory cookies;
        services we would like to use; let me choose; i decline; that's ok;
        legitimate interest; always active
      `)
    },
    paywall: {
      start: phrases(`
        subscribe to continue; subscribe to read; subscribe to keep reading; subscribe to unlock;
        subscribe now to; subscribe for full access; subscribe to access; sign in to continue;
        sign in to read; sign up to read; sign up to continue reading; log in to continue;
        login to continue; log in to read; login to read; register to continue; register to read;
        register to unlock; register now to read; register for free to; create a free account;
        create your free account; to read the full article; to unlock this; already a subscriber?;
        already a member?; already subscribed?; already have an account; already registered?;
        are you a subscriber; not a subscriber; not yet a subscriber; not a member;
        this article is for subscribers; this article is only available to; this article is available to;
        this article is reserved for; this article is free to read; this article is exclusive to;
        this content is for subscribers; this content is available to; this content is exclusive to;
        this content is only available to; this is a subscriber-only; this is a premium article;
        this is premium content; this is a member-exclusive; this story is for subscribers;
        this story is exclusive to; this story is available exclusively; this story is only available to;
        this post is for paid subscribers; this post is for paying subscribers;
        this post is for subscribers; you have reached your limit; you have reached your article limit;
        you have reached the limit; you have reached the maximum; you've reached your monthly;
        you have reached your monthly; you've read your last free; you have read your last free;
        you have used all your free; you have no free articles; unlock this article;
        unlock the full article; unlock full access; unlock unlimited; unlock exclusive;
        get unlimited access; get unlimited digital access; get express premium; become a subscriber;
        become a premium; start your free trial; start a free trial; start your subscription;
        keep reading with; continue reading with; read the rest of this story with;
        the full article is available to; support independent journalism by subscribing;
        exclusive for subscribers; subscribe to … to continue reading; to continue reading … subscribe;
        you have reached your free article limit; you've reached your free article limit;
        you have exceeded your article limit; you have reached the limit of free;
        register for free to keep reading; register for free to continue; subscribe for free;
        create an account or sign in to continue; you have read … articles this month;
        you've read … articles this month; thank you for reading … articles this month;
        read … free articles per month; join now for unlimited access; enjoy your first month for just;
        try first month for just; reminder, this is a premium article;
        log in, register or subscribe to save; in times of uncertainty you need journalism;
        subscribe or renew your subscriptions to win; unlock leadership excellence with;
        subscribe and access motorsport.com;
        did you know with a digital subscription to;
        get the full experience. choose your plan; wp get the full experience;
        you are now logged in;
        please log in, or sign up for a new account; choose the plan that's right for you;
        if you're a current print subscriber, you can opt-in;
        to keep our community informed of the most urgent news, our critical;
        your subscription makes our reporting; your subscription makes our journalism;
        your subscription makes our work;
        to read the rest of the article; to read the rest of this article;
        to read the rest of the story, please; to read the rest of this story, please;
        you have … articles remaining; you have … article remaining; subscribe for $;
        to read the rest of this;
        subscribe now for $; subscribe now for unlimited; subscribe now for full access;
        want all of the times? subscribe; thank you for your patience while we verify;
        thanks for your patience while we verify; want more access? subscribe;
        register now for free unlimited access; enjoy unlimited digital access;
         get exclusive reports and insights; all subscriber-only content on;
        your session has expired, please login; your session has expired. please log;
        oops! looks like you have exceeded the limit; read the full story and more at;
        existing subscribers, please log in; existing subscribers log in; existing subscribers, log in;
        you've read … article in the last; you've read … articles in the last;
        you have read … article in the last; this article is for paying subscribers;
        this article is for members only; this story is for members; subscribe to … to get access to;
        have an account? log in; have an account? sign in;
        did you know you can listen to articles? subscribe;
        to read the full story, sign in; to read the full story, log in; subscribe or sign in to;
        sign in or subscribe to; subscribe or log in to; log in or subscribe to;
        this content is only available to subscribers; this content is only available for;
        this article is only available for; this story is only available for; you are reading a preview;
        you're reading a preview; you are viewing a preview; your first month for $;
        your first month for £; your first month for €; subscribe for as little as; try 1 month for $;
        try 1 month for £; then $75 per month. complete digital access;
        explore our full range of subscriptions; see why over a million readers pay;
        see why over half a million readers; see why more than a million readers pay;
        continue reading your article with; continue reading with a subscription;
        get all-access to exclusive stories; register with your social account;
        please refresh your browser to be logged in; this is a preview of subscription content;
        access to this article requires; access the full article by; already a paid subscriber;
        already have a wordpress.com account; are you sure want to unlock; are you sure want to cancel;
        unlock left :; retrieve your password; login to your account below;
        please enter your username or email address; fill the forms below to; fill the forms bellow to;
        create new account!;
        to read the full story, subscribe or; to read the full article, subscribe or;
        to read the full story, subscribe now;
        this is a subscriber only feature; sign in to access your; sign up to discover human stories;
        unlock this article for; subscribe now to our … edition; create a free account to continue;
        create a free account to read; create your free account to continue;
        register for free to continue reading; sign in to continue reading; sign in to read the full;
        sign up for free to read; not a member yet? sign up; not a member? sign up;
        not a subscriber? sign up; subscribe now to read the full; subscribe now to continue reading;
        this article is only for subscribers; this article is available to subscribers only;
        this article is available only to subscribers; this article is available to subscribers;
        this article is available for subscribers; this article is reserved for subscribers;
        this article is exclusive to subscribers; this article is exclusively for subscribers;
        this article is available only to members; this article is available in the print edition;
        this content is for subscribers only; this content is for members only;
        this content is only for subscribers; this content is available to subscribers only;
        this content is available only to subscribers; this content is available to subscribers;
        this content is available for subscribers; this content is reserved for subscribers;
        this content is exclusive to subscribers; this content is exclusively for subscribers;
        this content is available only to members; this content is available in the print edition;
        this story is for members only; this story is only for subscribers;
        this story is available to subscribers only; this story is available only to subscribers;
        this story is available to subscribers; this story is available for subscribers;
        this story is reserved for subscribers; this story is exclusive to subscribers;
        this story is exclusively for subscribers; this story is available only to members;
        this story is available in the print edition; the full article is for subscribers only;
        the full article is for members only; the full article is only for subscribers;
        the full article is available to subscribers only; the full article is available only to subscribers;
        the full article is available to subscribers; the full article is available for subscribers;
        the full article is reserved for subscribers; the full article is exclusive to subscribers;
        the full article is exclusively for subscribers; the full article is available only to members;
        the full article is available in the print edition; the full story is for subscribers only;
        the full story is for members only; the full story is only for subscribers;
        the full story is available to subscribers only; the full story is available only to subscribers;
        the full story is available to subscribers; the full story is available for subscribers;
        the full story is reserved for subscribers; the full story is exclusive to subscribers;
        the full story is exclusively for subscribers; the full story is available only to members;
        the full story is available in the print edition; the rest of this article is for subscribers only;
        the rest of this article is for members only; the rest of this article is only for subscribers;
        the rest of this article is available to subscribers only;
        the rest of this article is available only to subscribers;
        the rest of this article is available to subscribers;
        the rest of this article is available for subscribers;
        the rest of this article is reserved for subscribers;
        the rest of this article is exclusive to subscribers;
        the rest of this article is exclusively for subscribers;
        the rest of this article is available only to members;
        the rest of this article is available in the print edition;
        the rest of this story is for subscribers only; the rest of this story is for members only;
        the rest of this story is only for subscribers; the rest of this story is available to subscribers only;
        the rest of this story is available only to subscribers;
        the rest of this story is available to subscribers; the rest of this story is available for subscribers;
        the rest of this story is reserved for subscribers; the rest of this story is exclusive to subscribers;
        the rest of this story is exclusively for subscribers;
        the rest of this story is available only to members;
        the rest of this story is available in the print edition; to continue reading, please register;
        to continue reading, please log in; to continue reading, please sign in;
        to continue reading, please subscribe; to continue reading, subscribe now; to continue reading, log in;
        to continue reading, sign in; to continue reading, register for free;
        to continue reading, create a free account; to continue reading, subscribe to;
        to keep reading, please register; to keep reading, please log in; to keep reading, please sign in;
        to keep reading, please subscribe; to keep reading, subscribe now; to keep reading, log in;
        to keep reading, sign in; to keep reading, register for free; to keep reading, create a free account;
        to keep reading, subscribe to; to read on, please register; to read on, please log in;
        to read on, please sign in; to read on, please subscribe; to read on, subscribe now; to read on, log in;
        to read on, sign in; to read on, register for free; to read on, create a free account;
        to read on, subscribe to; to read the full article, please register;
        to read the full article, please log in; to read the full article, please sign in;
        to read the full article, please subscribe; to read the full article, subscribe now;
        to read the full article, log in; to read the full article, sign in;
        to read the full article, register for free; to read the full article, create a free account;
        to read the full article, subscribe to; to read the full story, please register;
        to read the full story, please log in; to read the full story, please sign in;
        to read the full story, please subscribe; to read the full story, register for free;
        to read the full story, create a free account; to read the full story, subscribe to;
        to read the rest of this article, please register; to read the rest of this article, please log in;
        to read the rest of this article, please sign in; to read the rest of this article, please subscribe;
        to read the rest of this article, subscribe now; to read the rest of this article, log in;
        to read the rest of this article, sign in; to read the rest of this article, register for free;
        to read the rest of this article, create a free account; to read the rest of this article, subscribe to;
        to read this article, please register; to read this article, please log in;
        to read this article, please sign in; to read this article, please subscribe;
        to read this article, subscribe now; to read this article, log in; to read this article, sign in;
        to read this article, register for free; to read this article, create a free account;
        to read this article, subscribe to; to access this content, please register;
        to access this content, please log in; to access this content, please sign in;
        to access this content, please subscribe; to access this content, subscribe now;
        to access this content, log in; to access this content, sign in;
        to access this content, register for free; to access this content, create a free account;
        to access this content, subscribe to; the article you are looking for is part of our archive;
        already a … subscriber; become a … subscriber; already have a … subscription;
        you have … free articles left; you have … gift articles; this article is free for everyone;
        this story is free to read; subscribers can gift articles; as a subscriber, you have … gift articles;
        try 4 weeks for $1; try four weeks for free; get your first three months for $1;
        your subscription makes this reporting; this article was shared with you by a subscriber
      `),
      whole: phrases(`
        subscriber only; subscribers only; subscriber-only; for subscribers only; for subscribers;
        subscriber exclusive; subscriber content; subscriber-only content; members only; member exclusive;
        for members only; premium content; premium article; premium story; subscribe to unlock more articles;
        subscription required; limited time offer; cancel anytime; cancel any time; view subscription options;
        view subscriptions; see subscription options; subscription options; choose your plan; see all plans;
        manage subscription; manage my subscription; continue with google; continue with facebook;
        continue with apple; sign in with google; forgot password; forgot your password; forgotten password;
        forgot username; keep me signed in; don't have an account; no account yet; create account;
        create an account; digital subscription;
        discover the benefits of our subscription; why should you buy our subscription;
        choose your subscription package; make smarter decisions with insights that matter;
        avoid misinformation with trusted, accurate reporting;
        you want access to our award-winning journalism; you don't want to be misled and misinformed;
        you want to be the smartest in the room; access articles from across canada with one account;
        enjoy additional articles per month; we live in a world where facts and fiction get blurred;
        for 14 free days;
        share your thoughts and join the conversation in the comments;
        please log in to use this feature; sign up today;
        create new account; we hope that you enjoy our free content; sign in to your account;
        forget password; recover your password;
        register for more free articles; join fox news for access to this content;
        subscribe to stay connected to tucson;
        subscribe today;
        member-only story; subscriber-only story; unlock these benefits;
        terms & conditions | institutional subscriber; continue without subscribing;
        subscribe to read more; log in to read more; sign in to read more; login to read more;
        have an account?; show full article; read full article; view full article;
        view subscription plans; see subscription plans; loading something is loading;
        subscribers only content; exclusive for members; for paid subscribers;
        this article is for subscribers only; this story is for subscribers only;
        premium subscribers only; become a premium member;
        why the ft; upgrade to paid; skip for now; continue to site; continue to article;
        view offer; limited offer; get this offer;
        most popular plan;
        don't have an account? create account; don't have an account? sign up;
        sign in or create an account; log in or create an account; create an account or sign in;
        register / sign in to unlock more articles; already have a subscription;
        already have a subscription? sign in; already have a subscription? log in;
        sign in to access your portfolio; subscribe now to read more;
        don't have an account? register; don't have an account? create one;
        already have an account? sign in; already have an account? log in; forgotten your password?;
        reset your password; create a password; keep me logged in; or sign in with; or continue with;
        sign in with facebook; sign in with apple; log in with facebook; log in with google;
        give this article; only for subscribers; this is a subscriber exclusive
      `),
      weak: phrases(`
        premium; subscriber; exclusive; log in; login; sign in; register; unlock; locked; password; username;
        plus; free; subscribe from; create an account to; to continue reading; to read this article;
        to read the full story; to access this; you've reached your limit; you have exceeded;
        your subscription supports; your subscription makes; your free trial; get full access; get access to;
        enjoy unlimited access; gain access to; want to read more; want to keep reading; become a member to;
        try it free; join to read; the rest of this article is; remember me; your account; my account;
        unlimited access;
        monthly plan; annual plan; yearly plan;
        register now;
        become a member;
        billed annually;
        billed monthly;
        view offers;
        see offers
      `)
    },
    app: {
      start: phrases(`
        download our app; download our free app; download our mobile app; download our news app;
        get our app; get our free app; get our mobile app; install our app; try our app; open in app;
        open in the app; available on the app store; available on google play;
        download on the app store; download from google play; get it on google play;
        get it on the app store; read this in the app; for the best experience, use;
        to get the best experience; listen on apple podcasts; listen and subscribe;
        available wherever you get your podcasts; to read more stories, download; scan the qr code;
        scan qr code; download our … app; download the … news app to get; click here to get the … app;
        click here to download the … app; download the … app to; download the … app for;
        download the … news app; get the … news app; get the … app here; tap here to download;
        click to download the; download our app now; stay updated with notifications;
        turn on notifications for;
        take international news everywhere with you; for more news your way, download;
        don't have the … app? download; stay in the know. download the; bookmark stories for easy access;
        get the latest local and international news straight to your mobile;
        find stories like this and more, in our apps;
        download the app for; get the app for;
        have you downloaded your free; take … with you wherever; ♦ download the un news;
        now you can read the … epaper; get the b/r app; get the best sports content from the web;
        check out below health tools
      `),
      whole: phrases(`
        download the app; download app; get the app; get app; our apps; mobile app; app store; google play;
        google play store; download on app store; app gallery; install app; subscribe on apple podcasts;
        apple podcasts;
        get the … app; download the … app; download here; get the app now;
        save & read from anywhere;
        stream sky sports with now; get sky sports; download the sky sports app;
        read in app; view in app; continue in app; continue in browser;
         get the free app; download our apps; available on app store;
        available on ios and android; calculate your body mass index;
        calculate your body mass index ( bmi ); calculate the age through age calculator;
        download the loop news app; scan to download; download now on;
        get fox business on the go by clicking here; get fox news on the go by clicking here;
        install the sky news app for free; get sky news on whatsapp;
        get app for news updates; view on mobile; install the app;
        scan this qr code to download the app now; this page looks better in the app;
        read in the app
      `),
      weak: phrases(`
        app; download; spotify; podcast; podcasts; install; download the app to;
        use our app; listen on spotify; download now; mobile apps; apps;
        install now;
        use the app;
        open app;
        use app
      `)
    },
    donation: {
      whole: phrases(`
        make contribution;
        be part of quality journalism; donate here; why news media is in crisis & how you can fix it;
        your loyalty means the world to us; our mission is the truth. join us; just before you scroll on;
        keep your news local; thank you for saying that local news matters; support your local paper;
        become a donor and go ad-free;
        thank you for supporting local journalism; local news matters. subscribe today;
        like this article? support the author with;
        donate to us; support … canada free press; support this site; support this website;
        support this blog; buy me a beer; tip jar;
        donate via paypal; donate with paypal; donate!;
        support us with a donation;
        support journalism; do your part to support us
      `),
      start: phrases(`
        support our journalism; support our work; support independent journalism; support local journalism;
        support quality journalism; donate today; donate now; make a one-time; make a tax-deductible;
        please consider donating; please consider making; please consider supporting; help us keep;
        help us continue; become a supporter; become a patron; become a monthly; become a sustaining;
        become a contributor; buy me a coffee; buy us a coffee; contribute today; contribute now;
        since you're here; support … journalism of integrity;
        support the … journalism; keep independent … alive; help keep … journalism; help keep … free;
        help us keep our; your support makes our; your support makes; contribute as little as;
        can't afford to donate; our journalism is free; our stories are free; our reporting is free;
        become a member today; become a paid subscriber; consider becoming a paid; consider becoming a member;
        consider becoming a subscriber; support our newsroom; support our reporting; support our reporters;
        support local news; support independent news; support independent media;
        support investigative journalism; support public media; support nonprofit journalism;
        thank you for relying on us to provide; want to support local journalism during;
        readers like you are keeping; a mix of advertising and supporting contributions;
        over … readers like you have already stepped up; would you consider supporting us;
        at … we firmly believe in the importance of high-quality journalism;
        at … we believe that everyone needs high-quality journalism; good journalism costs a lot of money;
        for continued free access to the best; quality journalism takes a lot of time;
        to ensure that we continue to provide public service coverage; sustaining this needs support from;
        india needs fair, non-hyphenated; we keep our content available to everyone;
        donate and enjoy an ad-free; by making a recurring donation; already contributed? log in;
        support free-thinking journalism; your support helps us to tell the story;
        if you haven't already, please consider supporting;
        thank you for reading this article. we're more reliant; articles like these are sponsored free;
        business standard has always strived hard;
        access to independent, local news is important; we work hard to deliver timely, relevant news;
        help support the … by making;
        support your local newspaper by; we rely on readers like you; help us tell more stories like this;
        this story was made possible by readers; want to support more work like this;
        readers like you keep news free;
        more than … readers have already pitched in;
        add your name to; sign our petition; please consider making a donation; please consider a donation;
        please consider supporting us;
        nigerians need credible journalism; your contributions will help us continue;
        will you support … today?; add some "good" to your; support canada free press;
        become an activist post patron; as you are no doubt aware, swarajya; only you can save cfp;
        thank you for reading this story on our website; become a … patron for as little as;
        become a member and support; become a supporting member; please support our work;
        please support independent; please support our journalism; please support us by;
        support us by becoming; support our independent;
        support our mission; support our work with; your subscription helps;
        we depend on readers like you; we depend on reader support; we are funded by readers;
        we are reader-supported; we're a nonprofit newsroom; we are a nonprofit newsroom;
        we are an independent, reader; donate to support our; consider supporting our;
        consider supporting us; consider subscribing to support; help us produce more;
        help fund independent;
        make a donation to support our; your support helps us keep; your donation helps us keep;
        help fund our journalism; help fund our reporting; help fund our work;
        support 21wire
      `),
      weak: phrases(`
        support us; support free; support the; donate to; make a donation; make a contribution; please donate;
        please support; help support; become a member; contribute from; your support; your donation;
        your contribution; your gift; before you go; we need your support; we need your help; we rely on;
        our journalism is; our work is; if you value; if you appreciate; if you enjoyed this; if you liked this;
        if you like our;
        give now;
        give today;
        chip in;
        help us grow;
        support the newsroom;
        support the author
      `)
    },
    contact: {
      start: phrases(`
        do you have a story; do you have a news; do you have information about; do you have an opinion;
        have you been affected by; have a news tip; got a story?; got a story to; got a story for; got a story you; got a story or; got a tip; got a news tip; got an opinion;
        got a confidential; send us a tip; send your story; send your stories; send us a story; submit a tip;
        submit a news tip; submit your story; submit a letter; submit a correction; what do you think about;
        get in touch with our; get in touch by; get in touch via; get in touch with us; contact the newsroom;
        contact our news; email us at; call our newsdesk; whatsapp us; text us at; message us on;
        spotted an error; spotted a mistake; spot an error; see an error; see something wrong; found an error;
        notice an error; report an error; report a typo; report a mistake; report a correction;
        report this article; report a problem; suggest a correction; request a correction; to report an error;
        to suggest a correction; let us know what you think; let us know in the comments;
        tell us in the comments; tell us what you think; leave your thoughts in the comments;
        share your thoughts in the comments; for comments and feedback; for feedback and;
        if you've got a celebrity story; how to contact us; was this article helpful; was this article useful;
        did you find this article; did you like this; did you enjoy this; how would you rate; rate this article;
        rate this story; rate this post; click on a star to rate;
        spotted a typo; spot a typo; for feedback, complaints, or inquiries;
        for feedback, complaints or inquiries; reach the reporter; contact the reporter;
        contact the writer; do you have any information you wish to share; send us a news tip;
        send us your news;
        what are your thoughts; do you have a hot story; do you have a similar story; got a similar story;
        have feedback on this article; have a question or comment; have a story idea; have a story suggestion;
        notice a spelling; notice a typo; notice a mistake; noticed a mistake; noticed an error; noticed a typo;
        found a mistake in this; found a typo in this; found an error in this; see a typo;
        have you spotted a mistake; have you spotted an error;
        help us improve our content; help us improve this; help us to improve;
        we pay for your stories; send your story ideas; send us your story; send us your stories;
        send your news; send your tips; correction requests; corrections and clarifications:; for corrections;
        if you spot an error; if you see an error; if you find an error; if you notice an error;
        if you have a news tip; please report errors; please include a contact number;
        please include the headline; if you would like to submit a response; would you like me to … headline;
        would you like me to … article; would you like me to … version; would you like me to … summary;
        would you like me to … social media; would you like me to … text;
        would you like me to rewrite; would you like me to refine; would you like me to adjust;
        would you like me to translate; would you like me to summarize; would you like me to tweak;
        let me know if you'd like me to; let me know if you want me to; let me know if you'd like any;
        if you'd like, i can; do you want me to … article; do you want me to … headline;
        do you want me to … version;
        to report a correction; to report a typo; see a spelling or; do you have a photo or video;
        do you have photos or video; contact reporter; got a showbiz story; have you got a story for us;
        have you got a news story for us; send us your scoops; send in your scoops;
        do you perhaps have more information; concerned about the content? get in touch;
        let us know if there is a problem with our; use this form if you have come across;
        fill out this survey to let us know; want your voice heard? join; eyewitness? submit;
        please read our terms & conditions and; if you are reading this page and can't see the form;
        if you have a story you want to tell; thank you for taking time to provide;
        we welcome your comments at; please include the article info;
        want us to continue to follow through; what story do you want us to follow;
        provide any other information that may help us; submit a letter, of no more than;
        have something for the … to investigate; respond: write a letter to the editor;
        do you have funny and adorable videos; providing feedback will help us;
        have a burning question? send me; please include the headline and/or url;
        for advert placement; for adverts, contact; for adverts contact; for advertisement placement;
        to advertise with us; want to advertise with us; for advert inquiries; for advert enquiries;
        reach the writer at; the writer can be contacted at; the writer can be reached at;
        the writer may be reached at; the author can be contacted at; the author can be reached at;
        the author may be reached at; the columnist can be reached at; comments? email;
        letters to the editor can be sent; have a question about this story;
        have a question about this article; know something we should know; know of a story;
        know something about this story;
        see anything we missed; did we miss anything; drop us a line; see an error in this story;
        no votes so far! be the first;
        read about our approach to external linking; to contact the reporter on this story;
        to contact the reporters on this story; to contact the editor responsible for;
        to contact the editors responsible for; to contact the author of this;
        to contact the writer of this;
        contact the editor at; email the author at; email the writer at;
        got a tip? send it to; got a news tip? contact; got a news tip? email; have a news tip? email;
        do you have a tip on a; do you have a tip about; do you have a story to;
        do you have a groundbreaking story; is this article trustworthy; to read how newsweek uses ai;
        share your feedback to help; how we reviewed this article;
        please let us know if you're having issues; if you have feedback on;
        if you have any questions about this story; if you have any questions or comments about;
        send news tips to; send story ideas to; send corrections to; email story ideas to;
        email news tips to; reach out to us at; you can reach us at; you can contact us at;
        you can email us at; we'd love to hear from you; we would love to hear from you;
        we'd like to hear from you; we want to hear from you.; we want to hear your views;
        let us know your thoughts; let us know your views; let us know what you thought;
        tell us your thoughts; tell us your story; tell us what you thought;
        tell us about it in the comments; tell us about your experience; 100% readers found;
        readers found this article;
        if you have questions or comments about this story; if you have any feedback on this;
        what did you think of this;
        take our poll:; take our survey:; take our poll -; vote now:;
        questions? comments? email us; know something we don't? e-mail us;
        know something we don't? email us; questions? comments? story ideas;
        letters to the editor must include; letters to the editor should include; were you there? send;
        got a question? ask our; would you like to write for us;
        take part in our poll; how useful was this article?; how would you rate this article?;
        did you like the article?
      `),
      whole: phrases(`
        contact the author; report error; send tip; news tips; submit news; send us your feedback;
        letters to the editor; was this helpful; thank you for your feedback; thanks for your feedback;
        how does this story make you feel; we want to hear from you; thanks for reading;
        how does this make you feel; how do you feel about this story; how do you feel about this article;
        thank you for your report; thanks for your report; report it to us; get in touch; what's your reaction;
        your reaction; was this article valuable; was this page helpful; did this answer your question;
        get involved with the news in your community; send tip or correction; feedback to editors;
        your message to the editors; upload pictures or video; upload your pictures or video;
        send me a secure tip; we want your opinion; take our … survey; what do you think of this story;
        what do you think about this story; what is the issue about;
        enjoyed your read; fairness meter; click on meter to rate this article;
        write a letter to the editor; write a guest opinion;
        how useful was this post; click on a star to rate it; no votes so far;
        no votes so far! be the first to rate this post; we are sorry that this post was not useful for you;
        let us improve this post; tell us how we can improve this post; as you found this post useful;
        submit rating; reactions:; article rating; was this post helpful;
        what is your reaction; what's your reaction to this; what is your reaction to this; poll results;
        total votes;
        did you find this article insightful?; was this article interesting?;
        did you enjoy this article?; did you like this article?; did you find this useful?;
        did you find this helpful?; did you find this page useful?; was this information helpful?;
        was this information useful?; is this article helpful?; rate this; rate this news;
        rate this page; rate this content; your rating; send us your tips; send a news tip;
        send a letter to the editor; submit a letter to the editor; write to the editor; write to us;
        email the editor; contact the editor; contact our newsroom; contact us;
        report a technical issue; report an issue; report a bug; report this; report this ad;
        report this story; report content; report abuse; report inappropriate content;
        report copyright violation; flag this article; flag this story; flag as inappropriate;
        suggest an edit; suggest edits; suggest a story; suggest a topic; see something wrong?;
        spotted a mistake?; correct this article; submit a story; submit an article;
        submit your article; submit your news; submit a press release; submit press release;
        submit event; submit an event; submit photo; submit your photos; send us your photos;
        send your photos; send us your videos; spelling and grammatical error; factually incorrect;
        story is irrelevant; editorial standards; editorial policies; editorial guidelines;
        journalistic standards;
        request reprint & licensing submit correction view editorial & ai guidelines; submit correction;
        cbc's journalistic standards and practices|about cbc news;
        cbc's journalistic standards and practices; corrections policy; correction policy;
        fact-checking policy; ethics policy; our editorial policy; our editorial process;
        disclosure statement; view privacy policy, copyright and trust info;
        want to write;
        what did you think of this story; what did you think of this article;
        your vote has been recorded; thank you for voting; thanks for voting; this poll is closed;
        this poll has closed; this poll is now closed; take our poll; take our quiz; take our survey;
        take the poll; take the quiz; take the survey; vote in our poll below; results of this poll;
        you must enable javascript to vote;
        please rate this article; please rate this; out of 5 stars; average rating 0 / 5; vote count: 0;
        vote count; did you find this story helpful; did you find this article helpful;
        did you find this article useful; send us feedback; give us feedback; give feedback;
        got a question? ask us; report an issue with this article; report an issue with this story;
        report an issue with this page; found a mistake; found a typo; spotted an issue? let us know;
        found a factual error? tell us; we are always interested in your feedback;
        we value your feedback; we welcome your feedback; we appreciate your feedback;
        advertise with us here;
        ask ai about this article; ask ai about this story; ask our ai about this article;
        generate key takeaways; generate summary; summarize article; show key points; hide key points;
        show ai summary; explain this article with ai; read ai summary; ask a question about this article;
        simplify this article; explain with ai; chat with this article; quick read powered by ai;
        summarize this content with ai; summarize with chatgpt;
        rate this recipe; notice anything wrong? tell us; spotted something wrong? tell us; were you there?;
        would you like to write for us?; got a question? ask our experts; ask our experts;
        send us your photos and videos; share your photos with us; were you there? send us your pictures;
        contact us securely; thank you for your vote; see poll results
      `),
      weak: phrases(`
        contact; feedback; corrections; rating; average rating; votes; do you know more;
        do you have more information; have a story; have a tip; got a question; have something to say;
        send us your; send a tip; send your letters; share your story; share your experience; share your views;
        what about you; contact us at; contact us on; reach us at; reach out to us; write to us at; email your;
        please let us know; if you have a story; if you have any information; if you have a tip;
        tell us why; do you have a question;
        vote; poll; vote in our poll; vote now;
        get the gist
      `)
    },
    navigation: {
      start: phrases(`
        skip to content; skip to main content; skip to navigation; skip to main navigation; skip to footer;
        skip to primary sidebar; skip to primary navigation; skip to search; skip to article;
        skip to site index; skip navigation; jump to content; jump to navigation; jump to comments;
        go to comments; back to top; back to homepage; back to home page; return to homepage; return to top;
        go to top; go to homepage; scroll to top; toggle navigation; toggle menu; toggle search; toggle sidebar;
        open menu; close menu; show menu; open navigation; open search; expand menu; main menu;
        view all posts by; view all articles by; view more posts; see all posts by; view all results;
        powered by wordpress; proudly powered by wordpress; website powered by; site powered by; theme by;
        designed by; you are here:; you are here; this site is protected by recaptcha; this page was last;
        please enable javascript; please turn on javascript; javascript is disabled; javascript is required;
        you need to enable javascript; your browser is not supported; your browser is out of date;
        you are using an outdated browser; we noticed you're using an ad blocker; we've detected you are using;
        please disable your ad blocker; it looks like you are using an ad blocker; page not found;
        select your language; edition:; switch edition; change edition; press enter to search;
        type and hit enter; search for:; view comments; show comments; hide comments; load more comments;
        load comments; loading comments; see all comments; read comments; read the comments; all comments;
        click to expand; click to enlarge; tap to expand; show all; hide caption; toggle caption;
        permalink:; short link:; printable version; version for print; you can find this story in my bookmarks;
        track latest news live on; no comments:; sort by: newest; sort by: oldest; sort by newest;
        bookmark the permalink;
        you are the owner of this article; you have permission to edit this article; edit close;
        today's paper |; javascript is disabled in; javascript must be enabled;
        javascript seems to be disabled; javascript is currently disabled;
        your browser does not support javascript; this site requires javascript;
        this website requires javascript; this page requires javascript; powered by blogger;
        powered by publisher; get your customized local news; login to enjoy more features;
        see all posts from;
        theme images by; lorem ipsum dolor sit amet; sections & columns; click to comment;
        and live on freeview channel; separate emails by commas;
        begin typing your search above;
        skip to end of; press enter to skip to end; view all … stories; view all … posts;
        view all … articles;
        theme: … by;
        page views:; hits:; article views:; total visits:; number of views:; average rating; views:;
        pageviews:;
        trackback url;
        verifying your credentials; we're experiencing a few technical issues; be first to contribute
      `),
      whole: phrases(`
        back to news; homepage; menu close; menu search; search menu; site search; search this site;
        search this website; primary navigation; main navigation; site navigation; secondary navigation;
        primary sidebar; breadcrumb; breadcrumbs; site index; site map; sitemap;
        site information navigation; quick links; useful links; important links; more links; about us;
        contact us; our team; our staff; our journalists; staff directory; advertise with us;
        work with us; work for us; join our team; privacy policy; privacy notice; privacy statement;
        privacy center; terms of use; terms of service; terms and conditions; terms & conditions;
        terms of sale; terms of use privacy policy; privacy policy terms of use; terms & privacy;
        user agreement; code of ethics; editorial policy; editorial guidelines; editorial standards;
        corrections policy; accessibility; accessibility statement; accessibility help; ethics policy;
        fact-check policy; grievance redressal; customer service; customer support; help center;
        help centre; faqs; rss feed; rss feeds; e-paper; epaper; digital edition; digital newspaper;
        print edition; e-edition; today's paper; latest edition; newspaper archive; site feedback;
        send feedback; give feedback; next page; previous page; next post; previous post; next article;
        previous article; next story; previous story; previous next; next previous; prev next;
        newer posts; older posts; newer post; older post; view all; view more; see all; see more;
        show more; show less; load more; load more posts; read less; view gallery; view slideshow;
        view photos; view full screen; view larger image; view image in fullscreen;
        open image in gallery; full screen; close dialog; close modal; close this dialog; modal window;
        this is a modal window; beginning of dialog window; end of dialog window; edit profile;
        my profile; my news; my bookmarks; saved articles; crosswords; live tv; watch live tv;
        live blog; share market today; no results found; all news; more sections; top of page;
        entries feed; comments feed; wordpress.org; previous story next story; you're logged in as;
        you are logged in as; end of article; show full article; story saved; article bookmarked;
        related internet links; waiting for response to load; see all topics;
        view full story; back to all news; explore all; text size a a; view profile;
        see more on this topic; subscribe to: post comments (atom); subscribe to: posts (atom);
        subscribe to: comments (atom); top of the page; return to the homepage; go to the homepage;
        see full bio;
        the trust project; policies and standards; full disclaimer; newest oldest best rated worst rated;
        our code of editorial values; descrease article font size; decrease article font size;
        increase article font size; sort by newest oldest;
        source link; corrections and clarifications submit a news tip;
        original source link; credit: source link; content source;
        table of contents; read in urdu; read in hindi; read in english; read in arabic; read in spanish;
        read in french; read in chinese; read in tamil; read in bengali; read in bangla; read in portuguese;
        read in russian; read in german; read in kiswahili; read this article in english;
        read this story in spanish; read this in english; posted: / updated:; posted: updated:; a- a+;
        a+ a-; a-a+; a+a-; a a+; a- a a+; personalize your news; read comments next story; back top;
        search icon; menu icon; close icon; share icon; user icon; bloggers like this; d bloggers like this;
        see post; view post; comments navigation; happening now;
        adblock detected; links to this post; create a link; view my complete profile; blog archive;
        total pageviews; report abuse; facebook comments box; facebook comments; skip to toolbar;
        log in register; edit this entry; edit this post; welcome! log into your account; your username;
        your password; forgot your password; forgot your password? get help; password recovery;
        recover your password; a password will be e-mailed to you; a password will be emailed to you;
        spot_img; spot_imgspot_img; spot_img spot_img; avatar photo; avatar; author avatar; user avatar;
        featured image; header ad; classic header; comments policy; comment policy; article enquiry;
        email this article; close email this article; font size: -+; font size: - +;
        corrections and clarifications|submit a news tip|; corrections and clarifications|submit a news tip;
        inline feedbacks; article rating; see author's posts; print this post; visit shots! now;
        share post:; share post; see all by this author; more by this author; load more articles;
        total views; google news link; google news; apple google; about sharing; srn news;
        rate this item; font size decrease font size increase font size;
        decrease font size increase font size; back to top of page;
        back to top button; go to top button;
        author-image;
        back to home; posts navigation;
        an error occurred while processing this directive;
        all articles;
        end of carousel; skip carousel; previous slide; next slide; show thumbnails; hide thumbnails;
        show captions; hide captions; show thumbnails show captions last slidenext slide;
        last slidenext slide; last slide; story highlights; chevron icon; chevron down icon; arrow icon;
        email icon; facebook icon; twitter icon; an icon in the shape of;
        it indicates an expandable section or menu, or sometimes previous / next navigation options;
        ...moreless; moreless; more less; article type: metered; user type: anonymous web; user status:;
        campaign id: 7; cxense type: free; open extended reactions; techcrunch event;
        loading more stories; loading more; loading article; loading content; loading, please wait;
        page loading; view all topics; browse all; browse topics; all topics; all categories;
        all sections; all stories; more topics; more categories; view archive; view archives;
        view more stories; view more articles; view more news; view all news; view all stories;
        view all articles; view all videos; show all news; show more stories; show more articles;
        show more news; load more stories; load more news; see more news; see all news; see all stories;
        see all articles; collapse all; expand article; collapse article; jump to section; on this page;
        in this page; today's epaper; today's e-edition; my subscriptions; my newsletters;
        my saved articles; saved stories; reading history; contact support; accessibility links;
        switch to mobile site; desktop version; view desktop version; view desktop site; mobile version;
        full site; desktop site; this website uses javascript; enable javascript; javascript required;
        vanguard news nigeria;
        skip to end of carousel; press enter to skip to end of carousel; summarize this article with ai;
        summarize this article; summarize with ai; summarise with ai; summarise this article;
        summarise this article with ai; 24/7 coverage of breaking news and live events;
        get more newsliveon; get more newsliveget more newson;
        newer post older post home; newer posts older posts; older posts newer posts;
        older post newer post; newer post home older post; home older post; newer post home;
        older entries; newer entries; next entries; previous entries; blog at wordpress.com;
        design a site like this with wordpress.com; create a website or blog at wordpress.com;
        create a free website or blog at wordpress.com; view site in reader; collapse this bar;
        entries (rss) and comments (rss); entries (rss); comments (rss); no posts; start writing;
        privacy ∙ terms ∙ collection notice; privacy terms collection notice; privacy terms;
        add new playlist; no result; view all result; no result view all result; see less;
        search this blog; search our site; search the archives; search the archive;
        thank you for visiting our site; thank you for visiting; thanks for visiting;
        thank you for visiting our website; thanks for stopping by; press esc to cancel;
        type your search; to search type and hit enter; hit enter to search or esc to close;
        search and hit enter; start typing and press enter to search; start typing to search;
        please upgrade your browser; please whitelist us; learn more about rss;
        enable cookies allow cookies once; allow cookies once;
        you've reached the end of this article; you have reached the end of this article;
        you've reached the end of the article; you have reached the end of the article;
        you've reached the end; load next article; scroll for next article;
        this is the end of the article; terms and privacy policy; privacy & cookie settings;
        quote lookup; read the e-edition; view all obituaries; try our daily puzzle;
        play today's crossword; play today's puzzle; see full image gallery; continue to page 2;
        continued on next page;
        about the site; about this site; about this website; home news sport business opinion;
        who we are what we do;
        leer en español; lea en español; lea este artículo en español; lire en français;
        read it in spanish; auf deutsch lesen; 阅读简体中文版; 閱讀繁體中文版; jump to; go to site; jump to recipe;
        in this section; in this story; 1 trackback; trackbacks; pingbacks; report this content;
        manage subscriptions; contents hide; contents toggle; table of contents toggle;
        e-mail this to a friend; email this to a friend; download as pdf; download pdf;
        active conversations; oldest newest most voted; get more stuff like this;
        was this page helpful? yes no; login with your social id; login with your social account;
        view on one page; read on one page; view as a single page; all on one page; print recipe; pin recipe;
        save recipe; dark mode; light mode; switch to spanish; switch to english; see all updates;
        show key events only; full schedule; us edition; uk edition; international edition; change location;
        set location; enter your zip code;
        hi, what are you looking for; read e-edition; view e-edition;
        read our editorial standards; our editorial standards; our editorial guidelines; how we check facts;
        how we report; why you can trust us; why trust us; our ethics policy; play our daily crossword;
        play our games; take our weekly quiz; test your knowledge with our quiz; read in the e-paper;
        read the e-paper; log in to your account
      `),
      weak: phrases(`
        home; menu; search; close; open; help; careers; jobs; contact; about; next; previous; prev; more; login;
        sign in; sign up; edit; settings; profile; account; news; sport; sports; business; politics; world;
        opinion; entertainment; lifestyle; technology; culture; travel; health; local; national; international;
        video; photos; live; all; yes; no; page; archive; english; top; cancel; submit; select; filter; sort by;
        loading; view all posts; choose your language; select language; change language; click here to view;
        back; go back; home page; search results; sidebar; footer; advertising; write for us; our history;
        terms; faq; rss; archives; feedback; expand; expand all; collapse; zoom; log out; sign out; logout;
        weather; horoscope; horoscopes; crossword; puzzles; sudoku; classifieds; obituaries; newsroom;
        breaking news; meta;
        logo; body; images; image; advertisement feedback; weather forecast;
        xs; sm; md; lg;
        new update;
        edit this;
        toggle;
        enable cookies;
        pages; last; older; key events; in this article;
        science
      `)
    },
    player: {
      start: phrases(`
        your browser does not support the audio; your browser does not support the video;
        your browser doesn't support html5; your browser does not support html5;
        this browser does not support the video; this browser does not support the audio;
        this video file cannot be played; this video can not be played; this video cannot be played;
        this video is unavailable; this video is currently unavailable; this video has been removed;
        video unavailable; video player is loading; video loading; loading the player;
        there was an error playing; sorry, this video; sorry, we're having trouble; to play this video you need;
        please enable javascript to play; enable javascript to view; playback is not supported;
        playback isn't supported; listen to this article; listen to this story; listen to this episode;
        listen to article; listen to the article; listen to story; listen to our podcast; hear this article;
        play this article; this article is read by; this audio is auto-generated;
        this audio is generated; this voice is ai-generated; audio version of this; audio by carbonatix;
        media playback is unsupported; media playback is not supported; watch more of our videos;
        video will return when scrolled; the video player is currently playing an ad;
        your browser does not support the html5; media player is loading; 0 seconds of;
        this is a modal window; beginning of dialog window; no compatible source was found for this;
        the media could not be loaded; the video could not be loaded; this video requires;
        you need javascript to play; please enable javascript to watch; if you are unable to see the video;
        you can now listen to our; you can listen to this article; this is an ai-generated audio;
        this audio was generated; audio for this article is; this article was read by;
        to play this video you need to enable javascript;
        hosted on acast. see acast.com/privacy; learn more about your ad choices. visit;
        watch more of our videos on; we apologize, but this video has failed to load;
        try refreshing your browser, or; tap here to see other videos;
        your browser does not support the <audio> element; your browser does not support the <video> element;
        video player is; autoplay in; next video in;
        use left/right arrow keys to advance one; use up/down arrow keys to increase or;
        this modal can be closed by pressing; you aborted the media playback;
        watch duration:; warning: this graphic requires javascript;
        to view this video please enable javascript; to view this video, please enable javascript;
        you need javascript enabled to; this video is private; this video is no longer available;
        this content is not available; this content is unavailable; this content isn't available;
        sorry, this video is; sorry, your browser doesn't support; sorry, your browser does not support;
        your browser doesn't support; your browser does not support; media error:; current time 0:00;
        video length:; running time 0; escape will cancel and close; advertisement: 0:;
        video will resume; your video will begin; your video begins; advertisement will end in;
        ad will end in; skip ad in;
        now playing on;
        this audio is not available
      `),
      whole: phrases(`
        loading video; play video; play audio; playing now; now playing; video player; audio player;
        video playback; close player; up next in; unable to load video; media error; play clip; watch video;
        watch the video; watch full video; watch the video below; watch the full video; watch below;
        listen to audio; remaining time; current time; loaded: 0; stream type live; seek to live; playback rate;
        picture-in-picture; captions off; captions settings; subtitles off; subtitles settings; audio track;
        descriptions off; quality levels; exit fullscreen; mute audio; volume 0; volume 90; video transcript;
        read transcript; show transcript; hide transcript; view transcript; download audio; download mp3;
        closed captions; tap to unmute; click to unmute; replay video; skip intro; text to speech;
        text-to-speech;
        scroll down for video; scroll down for videos; scroll for video; watch below:; video below; video above;
        loading...; loading ...; loading ad; play video content; view gallery; view the gallery;
        open gallery; open image in gallery; open image gallery; see gallery; view photos; view all photos;
        see all photos; view image in fullscreen; view fullscreen; end of dialog window; video ad feedback;
        video transcript toggle;
        no media source currently available; the code has been copied to your clipboard;
        the url has been copied to your clipboard; this audio is generated by an ai tool;
        this audio is ai-generated; this audio was generated by ai; read a summary of this article on fast;
        newyou can now listen to fox news articles; you can now listen to fox news articles;
        click to play; tap to play; the video will auto-play soon;
        mark as played; speech to text; all episodes;
        show caption; hide caption; show caption hide caption;
        hide player controls; show player controls;
        audio generated by ai; audio generated by google ai; audio generated using ai;
        seek to live, currently behind live; seek to live, currently playing live; caption settings dialog;
        close modal dialog; restore all settings to the default values;
        just watched; now watching; play all; pause video; play podcast; play episode; play slideshow;
        pause slideshow; start slideshow; view slideshow; launch gallery; see more photos; full screen;
        exit full screen; view full image; view full size; view larger image; view large image;
        click to enlarge; tap to enlarge; enlarge image; expand image; open image modal; image gallery;
        video gallery; photo gallery; media player; audio unavailable; video not available; volume up;
        volume down; mute video; playback speed; captions settings, opens captions settings dialog;
        descriptions off, selected; default, selected; text color; listen to the story;
        listen to this post; read aloud; hear this story; stop listening; audio version; audio article;
        this audio is generated automatically;
        3-minute listen; listen to the audio version of this article; listen to this article in audio;
        listen to the audio version; toggle caption; swipe up to read more; watch video above;
        see the video above; see video above; watch the clip below;
        play now;
        subscribe to podcast; embed player; audio player assistance; right click here to download;
        right click to download; pop-up player; open in pop-up; [+] enlarge; + enlarge; enlarge photo;
        enlarge this photo;
        open image in modal; open image in lightbox; open image in new window; view full gallery;
        view image; view full size image; swipe for more photos; swipe left for more photos;
        swipe to see more; swipe right for more photos; picture gallery; open slideshow;
        story highlights; sponsored links by taboola;
        on air now; now on air;
        audio is unavailable; download this episode; next photo; previous photo; swipe for more;
        view all 12 photos; view 12 images; back to gallery; click on the photo to enlarge;
        scroll through the gallery below; view photos in gallery
      `),
      weak: phrases(`
        play; pause; mute; unmute; fullscreen; volume; duration; listen; watch; video; audio; live; replay;
        chapters; captions; speed; seek; stop; settings; auto; this video is not available; you can watch;
        autoplay; transcript; subtitles;
        watch live; live stream; livestream; live video; watch now; audio report;
        photos; gallery;
        time slider; live broadcast; volume slider; captions/subtitles; loaded; progress; descriptions;
        volume level; stream type; progress bar; text edge style; font family;
        watch again;
        listen now
      `)
    },
    embed: {
      start: phrases(`
        view this post on instagram; view this post on; view this profile on instagram; view on instagram;
        view on facebook; view on twitter; view on x; view post on; view tweet; a post shared by;
        a photo shared by; a video shared by; a photo posted by; a video posted by; see this post on;
        see on instagram; see post on; to view this content; to view this video please; to display this content;
        this content is hosted by; this content is hosted on; this content is imported from;
        this content isn't available; this content comes from; this article contains content;
        this article includes content; we ask for your permission before;
        you may be able to find the same content; you may be able to find more information; youtube content;
        allow twitter content; allow instagram content; allow facebook content; allow tiktok content;
        allow youtube content; twitter content; accept and view; loading tweet; loading instagram;
        loading facebook; loading youtube; load tweet; embedded content; embed this; embed code;
        embed from getty images; external content; third-party content; tiktok content; interactive content by;
        created with datawrapper; get the data; made with flourish; a flourish chart; a flourish map;
        source: datawrapper; view original tweet; skip twitter post; skip instagram post; skip youtube post;
        skip facebook post; end of twitter post; end of instagram post; end of youtube post;
        end of facebook post; report twitter post; report instagram post; allow the content;
        loading infographic; explore our interactive;
        we're sorry, this feature is currently unavailable;
        close icon two crossed lines that form;
        this content is not available due to your privacy; this content is blocked due to;
        this content can't be displayed;
        to view this video please enable javascript, and consider;
        to view this video please enable javascript and consider;
        to view this content, please enable javascript; this embed is not available;
        this tweet is unavailable; this post is unavailable;
        to view this content, you need; to view this content, please; to view this video, please;
        to watch this video, please; this content is provided by a third;
        this content is not available in your; this content is not available due to;
        this content is currently unavailable; this content could not be loaded;
        this video is not available in; this video is no longer available;
        this post is no longer available; you need javascript enabled; it looks like javascript is;
        sorry, this content isn't available; allow google youtube content; we need your consent to load;
        please turn on javascript to; please enable javascript to use; please enable javascript to view;
        javascript is disabled in your; javascript is disabled in this
      `),
      whole: phrases(`
        accept and continue; load content; show content; load external content; view post; view comments on;
        view more on instagram; view on youtube; watch on youtube; watch on facebook; watch on tiktok;
        play on youtube; created with; loading poll; take our quiz; take our poll; view results; view poll;
        load chart;
        view interactive content;
        enlarge this image;
        watch the video above; watch the video below; watch the full video below;
        watch the full video above; watch the video report below; watch the video report above;
        watch the full interview below; watch the full interview above; watch the clip below;
        watch the report below; watch the report above; watch the full report above;
        watch the full report below; view gallery;
        content is not available; content unavailable; tweet unavailable; post unavailable;
        view on tiktok; accept cookies and continue
      `),
      weak: phrases(`
        tweet; post; instagram; youtube; tiktok; quote tweets; reposts; bookmarks; vote; poll; quiz;
        read the tweet; show tweet; to see this content; this content is not available; embed from; tweets by;
        tweet from; post by @; embed; vote now; retweets
      `)
    },
    truncation: {
      start: phrases(`
        continue reading the main story; read the rest of this entry; read the rest of this;
        read the full story at; read the full story on; read the full article at; read the full article on;
        read the full story in; read the whole story at; read the original article; read the original story;
        read full article on; read full story on; click here to read the full; click to read the full;
        click here to continue reading; click here for the full; for the full story; for the full article;
        for full story; the full story is available; continued on page; continues on page;
        continue to full article; view full article; view full story; view original article;
        view the full article; view the original; read more at; read more on our; read it all here
      `),
      whole: phrases(`
        continue reading; keep reading; read full article; read full story; read the full article;
        read the full story; read the whole article; read the entire article; read entire article;
        read whole story; full article; full story; read on; read in full; read original; view original;
        original article; original post; read more; see full article; show full article; show full text;
        open article;
        read entire story; read the entire story;
        read the whole story; continue reading here; go to article
      `),
      weak: phrases(`
        more; to be continued; source; via; link; details; turn to page; see page; source link; original source;
        continued; more details
      `)
    },
    byline: {
      start: phrases(`
        reporting by; reported by:; written by:; stories by; author:; authors:; authored by; curated by;
        edited by:; fact checked by; fact-checked by; medically reviewed by; published by:; by our staff;
        by staff writer; by staff reporter; by staff writers; by a staff reporter; by our correspondent;
        by our reporter; by special correspondent; by our special correspondent; by web desk; by news desk;
        by online desk; by agencies; by afp; by reuters; by associated press; by the associated press;
        by guest author; by admin; story by:; written and edited by; contributor:; photos and text by
      `),
      whole: phrases(`
        staff reporter; staff writer; staff writers; our correspondent; special correspondent;
        our special correspondent; our staff reporter; web desk; news desk; online desk; city desk; sports desk;
        digital desk; entertainment desk; bureau report; express news service; press trust of india;
        associated press; the associated press; agence france-presse; guest contributor; guest author;
        contributing writer; senior reporter; senior correspondent; staff report; staff reports;
        from staff reports; wire reports; from wire reports; news service; view author profile; author profile
      `),
      weak: phrases(`
        by; from; author; authors; written by; posted by; published by; edited by; reported by; reviewed by;
        reporter; correspondent; editor; editorial; contributor; columnist; writer; admin; agencies; report by;
        words by; words:; story by; text by; text:; posted by:; compiled by; reviewed by:; contributed by;
        interview by; analysis by; opinion by; review by
      `)
    },
    'about-author': {
      whole: phrases(`
        more posts by this author
      `),
      start: phrases(`
        about the author; about the authors; about author; about the writer; about this author;
        about our author; about the contributor; more about the author; who's behind this story;
        meet the author; author bio; author's bio; view all posts by; view all articles by;
        more from this author; more by this author; more articles by; other posts by; see all articles by;
        the author can be reached; the writer can be reached; the author tweets; the writer tweets;
        contact the reporter; contact the author; contact the writer; email the reporter;
        follow the reporter;
        latest posts by;
        email the author; contact the author at; contact the reporter at; contact the writer at;
        reach the reporter at; reach the author at; follow the reporter on; contact this reporter at;
        email the writer; contact the journalist; the reporter can be reached at; follow the author on;
        contact the author:; contact the reporter:; write to the author at
      `),
      weak: phrases('the author is a; the writer is a')
    },
    credit: {
      start: phrases(`
        photo:; photo :; photos:; photos :; photo by; photos by; photo credit; photo credits; photo courtesy;
        photos courtesy; photo source; photo caption; photo illustration by; photo illustration:; photograph:;
        photographs:; photographer:; photography:; pic:; pics:; pic credit; pic courtesy; image:; image :;
        images:; image by; image credit; image credits; image courtesy; image source; image caption;
        image copyright; image title; picture:; picture :; pictures:; picture by; picture credit;
        picture source; picture caption; file photo; file photos; file photograph; file picture; file pic;
        file image; stock photo; stock image; handout photo; archive photo; archive picture;
        representational image; representational photo; representational picture; representative image;
        representative photo; representation image; image for representation; image used for representation;
        picture for representation; photo for representation; illustration:; illustration by;
        illustrative image; illustrative photo; graphic:; graphic by; graphics:; video by; video credit;
        video courtesy; video grab; screengrab; screen grab; screenshot:; cover photo; cover image;
        featured image; feature image; feature photo; top image; main image; lead image; thumbnail image;
        header image; banner image; credits:; courtesy:; source: getty; source: reuters; source: ap;
        source: afp; via getty; via reuters; getty images; afp photo; ap photo; reuters photo; reuters/;
        express photo; pti photo; ani photo; xinhua photo
      `),
      whole: phrases(`
        afp via getty images; afp/getty images; getty; shutterstock; istock; adobe stock; unsplash; pexels;
        pixabay; alamy; wikimedia commons; click to enlarge; enlarge image; enlarge this image; view larger;
        hide caption; toggle caption; view gallery; photo gallery; illustrative; courtesy photo; courtesy image;
        contributed photo; submitted photo; social media image; photo provided; photo supplied; image supplied
      `),
      weak: phrases(`
        photo; photos; image; images; picture; pictures; pic; credit; credits; courtesy; caption; source; video;
        illustration; graphic; graphics; photographer; representational; representative; screenshot;
        photograph by; photographs by; photography by; images by; pictures by; illustrations by; graphics by;
        cartoon by; screenshot from; credit:; caption:; handout; file; supplied; provided
      `)
    },
    date: {
      start: phrases(`
        last updated; last updated on; last update; last update:; last modified; last modified on; last edited;
        last reviewed; last revised; first published:; published:; published :; published at:; published on:;
        published date; publish date; publication date; date published; date:; dated:; updated:; updated :;
        updated on:; updated at:; date updated; modified:; posted:; posted :; posted on:; posted at:;
        originally published:; this article was last updated; this article was updated;
        this story was last updated; this story was updated; this post was last modified;
        this article is more than; this article was first published; this story was first published;
        this story was originally published; this article was originally published; article last updated;
        story last updated; article published; story updated; last published; page last updated; ist updated;
        published time
      `),
      weak: phrases(`
        published; published on; posted; posted on; updated; date; modified; created; today; yesterday; ago;
        minutes ago; hours ago; days ago; just now; min ago; hour ago; day ago; live; first published on;
        published at; date :; updated on; updated at; update:; posted at; release date; issue date; time:;
        originally published on; created:; added:; edited on;
        seconds ago; a minute ago; an hour ago; a day ago; hr ago; hrs ago; mins ago;
        minute ago; week ago; weeks ago; month ago; months ago; min. ago; hr. ago; wk. ago; mo. ago
      `)
    },
    'reading-time': {
      start: phrases(`
        min read; mins read; minute read; minutes read; min. read; minutes to read; minute reading time;
        minutes reading time; mins reading; min reading; reading time; reading time:; read time; read time:;
        estimated reading time; estimated read time; time to read; approx. reading time;
        approximate reading time; average reading time; time to read this article
      `)
    },
    'sign-off': {
      start: phrases(`
        reporting by; additional reporting by; additional reporting from; with additional reporting; writing by;
        editing by; written by afp; with inputs from; with input from; with agency inputs; with agency input;
        with pti inputs; with ani inputs; inputs from; agency inputs; with agencies; with agency reports;
        with files from; with wire reports; editing and translation; this story has not been edited by;
        this story is auto-generated; this article has not been edited by; this article is auto-generated;
        this report has not been edited; this report is auto-generated; the above press release;
        this story has been published from; this story has been sourced from;
        this story is published as part of; this story was produced by; this story was produced in;
        this story was supported by; this story was reported by; this report was first published;
        this article is republished; this article is reprinted; this article is syndicated;
        this article was republished; this article originally appeared; this article first appeared;
        this article appeared in; this story originally appeared; this story first appeared;
        this post originally appeared; this post first appeared; an earlier version of this story appeared;
        this column first; this piece first; this article was produced by; this article was translated;
        this article was generated; this article was created with; except for the headline; only the headline;
        apart from the headline; barring the headline; the post appeared first on;
        our standards: the thomson reuters trust principles; our standards;
        opinions expressed are those of the author. they do not reflect; suggested topics:;
        republished with permission; reprinted with permission; source: pti; source: ani; source: ians;
        source: afp; source: reuters; source: xinhua; source: ap; media contact; media contacts; press contact;
        contact information; view source version on; view original content
      `),
      whole: phrases(`
        pti; ani; ians; tnn; afp; reuters; dpa; xinhua; tass; anadolu; upi; agencies; inputs from agencies;
        with inputs from agencies; with input from agencies; end of article; end of story; from agencies;
        source: agencies; with afp; with reuters; with ap; ians news; ani news; pti news;
        with news wire services;
        thank you for reading
      `),
      weak: phrases(`
        end; source; sources; uni; agency; correction; corrections; notes; note; references; notes to editors;
        editor's note; about; additional reporting; compiled by; with inputs by; with reports from;
        with reporting by; with reporting from; with contributions from; with material from;
        with information from; with assistance from; production by; produced by; translated by; translation by;
        this is a syndicated; this is an unedited; this news has been; the above story; the above article;
        the above news; this report by; a version of this article; a version of this story;
        a print version of this; this article was written by; this article has been; first published on;
        republished from; reprinted from; syndicated from; for more information, contact;
        for more information, visit; for further information; source link; bloomberg; ends; the end; ap;
        end of text; news agencies
      `)
    }
  },
  requests: {
    page: phrases(`
      our; ours; us; my; me; email us; e-mail us; write to us; contact us; call us;
      text us; send us; tell us; help us; let us know; get our; visit our
    `),
    readers: phrases('you; your; yours; please'),
    deeds: phrases(`
      subscribe; subscribing; sign up; signing up; sign-up; register; registering; registration;
      follow; follow us; join; joining; click; clicking; tap; share; enjoy; like us; log in;
      logging in; logged in; login; download; enter; get our; get the; get a; get all; receive;
      check out; adhere; support; donate; rate this; let us know; tell us; clap; keep up;
      keep comments; keep your comments; hear from you; hear what you think; get access; stay tuned;
      stay up to date; stay informed; opt out; unsubscribe; agree; leave a; leave your; post a;
      post your; reply; bookmark; signing; reserve; get in touch; contact us; email us; emailing;
      e-mail us; write to us; reach us; reach out; call us; text us; send us; send your; report it;
      help us; help keep; stay updated; stay up-to-date; stay connected; stay on top; don't miss;
      read all; visit our; sign in; signed in; get news; get breaking; get daily; get free;
      get alerts
    `),
    links: phrases(
      'click here; tap here; click the link; click this link; clicking here; click below; tap below'
    ),
    over: phrases('enjoyed; liked; like this article; like this story; like this post; thanks for reading'),
    things: {
      newsletter: phrases(`
        newsletter*; inbox; mailing list; email alerts; e-mail alerts; daily email; daily e-mail;
        email address; e-mail address; for free; email list; news alerts; subscription*;
        weekly email; morning email; email newsletter; your email; your e-mail; our emails;
        free email; email updates; daily digest; weekly digest; daily briefing; push notifications;
        rss feed; terms & conditions
      `),
      'comment-notice': phrases(`
        comments; a comment; your comment; to comment; commenting; comments below; comment below;
        comment section; comments section; commenting policy; comment policy; moderated;
        moderation; moderators; a moderator; the moderator; our moderator;
        being banned; letters to the editor; community guidelines; house rules; civil forum;
        on-topic; off-topic
      `),
      cookie: phrases('cookie*; privacy policy; privacy notice; personal data; gdpr; cookie policy'),
      disclaimer: phrases(`
        terms of use; terms and conditions; terms of service; user agreement; terms & conditions;
        reserve the right; this site; this website; our site; our website; external sites;
        external internet sites; external links; not responsible for the content
      `),
      copyright: phrases(`
        solely responsible; information contained; published this content; unedited and unaltered;
        distributed by public; distributed via public; prior written; written permission; without permission;
        prior permission; express permission; reproduced; reproduction; redistributed; rewritten; rebroadcast;
        republished; in whole or in part; all rights; copyright
      `),
      follow: phrases(`
        facebook; twitter; instagram; youtube; telegram; whatsapp; linkedin; tiktok; pinterest;
        mastodon; bluesky; patreon; facebook page; our page; our channel; my channel; my blog;
        social media; social network; twitter feed; hashtag; whatsapp channel; telegram channel;
        whatsapp group; google news; snapchat; our podcast; my podcast; our community; substack;
        on bluesky; on threads; on mastodon; on tiktok; on telegram; on discord; on flipboard;
        on pinterest; on x; on msn; viber; flipboard; google discover; apple news
      `),
      share: phrases(`
        this article; this story; this post; this page; this video; this recipe; this blog;
        this piece; this content; with your friends; with friends; tell your friends; like button; share button
      `),
      app: phrases(`
        our app; the app; mobile app; app store; google play; our apps; news app; android and ios;
        ios and android; play store
      `),
      paywall: phrases(`
        subscriber; subscribers; to continue reading; keep reading; your account; an account;
        free account; free articles; unlimited access; social account; paid subscriber; paid subscription;
        digital subscription; ad-free
      `),
      donation: phrases(`
        our work; our team; our reporting; our newsroom; a donation; a small donation; free for all;
        free for everyone; nonprofit newsroom; independent media; supporting member;
        reader-supported
      `),
      contact: phrases(`
        inaccuracies; newsdesk; letters section; for publication
      `)
    },
    own: {
      donation: phrases(`
        our journalism; independent journalism; quality journalism; good journalism; local journalism;
        investigative journalism; nonprofit journalism; journalism of integrity;
        readers like you; readers just like you; articles like these
      `),
      paywall: phrases('epaper; e-paper'),
      newsletter: phrases(`
        latest news; breaking news; top stories; latest stories; latest headlines; latest updates;
        live updates; biggest stories; best stories; daily news; news updates; latest happenings;
        stories like this; news alerts; breaking stories; all the headlines;
        newsletters and alerts;
        push alerts; top headlines; daily headlines; daily headline news; the day's top news;
        top news stories; real-time updates from patch; latest business news; latest india news;
        latest world news; latest cricket news; latest bollywood news; latest entertainment news;
        latest sports news; latest tech news; latest technology news; latest market news;
        never miss a story; never miss a headline;
        news, weather and sports;
        news delivered; headlines delivered; stories delivered; news straight to; news right to;
        headlines straight to; stories straight to; stories direct to; coverage delivered; news directly to
      `),
      contact: phrases(`
        news tip; news tips; story tip; story tips; story idea; story ideas; story suggestion;
        story suggestions; news team; news desk; newsroom; our reporters; our editors; our journalists;
        tips@; news@; newsroom@; newsdesk@; editor@; editors@; theeditor@; letters@; corrections@;
        feedback@; newstips@; tip@;
        reach the reporter at; contact the reporter at; reach reporter; contact reporter; hear eyewitness;
        correction or typo; typo or error; spelling or grammatical; spelling or grammar;
        feedback to the editors;
        advert placement; advertise with us; advert inquiries; reach the writer at;
        the writer can be contacted at; the writer can be reached at; the writer may be reached at;
        the author can be contacted at; the author can be reached at; the author may be reached at;
        the columnist can be reached at; comments? email; letters to the editor can be sent;
        something we should know
      `),
      follow: phrases(`
        google news channel; on google news; preferred source;
        online and on-air; on-air and online; in your favourite app;
        in your favorite app; your facebook news feed;
        keep reading indiatimes;
        visit indiatimes
      `),
      app: phrases(`
        news app; news apps;
        local news network app
      `)
    }
  }
}

export default en
