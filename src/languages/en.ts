import type {Language} from './language.ts'
import {phrases, words} from './lists.ts'

/** English. */
export const en: Language = {
  tag: 'en',
  name: 'English',
  signs: {
    words: words(`
      the of and to in a is that for on it as was with at by be he his from not but are this have has had an
      they which or you were we their her been who will would said its more when there than about after into up
      could she what one if our so also can some
    `),
    letters: ''
  },
  quotes: ['“”', '‘’', '""'],
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
    determiners: words(`
      the a an this these those his her its their our my your each every another
    `),
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
    `)
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
    `)
  },
  attribution: {links: ['of the'], institutions: words('ministry office embassy consulate secretariat')},
  labels: {
    'read-more': {
      start: phrases(`
        also read
        also read this
        read also
        read more
        read more about
        read next
        read this next
        also see
        see also
        see more
        check also
        also watch
        watch also
        watch more
        listen also
        related
        related article
        related articles
        related story
        related stories
        related news
        related coverage
        related content
        related post
        related posts
        related link
        related links
        related video
        more on this
        more on this story
        more on this topic
        more on
        more stories
        more news
        more from this section
        recommended for you
        recommended story
        recommended stories
        suggested read
        you may also like
        you might also like
        you may like
        you might be interested in
        read the full story
        read full story
        read the full article
        read our full report
        read our explainer
        read our analysis
        full coverage
        click here to read
        click here to read more
        click to read
        in case you missed it
        icymi
        don't miss this
        previous story
        next story
        previous article
        next article
        follow live
        follow live updates
        go deeper
        dig deeper
        editor's pick
        editor's picks
        editors' picks
        in pics
      `),
      weak: phrases(`
        read
        read this
        read here
        watch
        watch now
        watch live
        watch here
        listen
        listen now
        listen here
        more
        next
        up next
        video
        videos
        photos
        pictures
        gallery
        photo gallery
        slideshow
        podcast
        infographic
        interactive
        in pictures
        in photos
        must read
        must-read
        must watch
        must-watch
        don't miss
        explained
        trending
        live updates
        learn more
        find out more
        further reading
        recommended
        full story
        keep reading
        continue reading
        recommended reading
        related reading
        from the archive
        from the archives
      `)
    },
    'comment-heading': {
      start: phrases(`
        leave a reply
        leave your reply
        leave a comment
        leave your comment
        leave us a comment
        leave a response
        leave comment
        post a comment
        post your comment
        post a reply
        post a new comment
        post new comment
        add a comment
        add your comment
        add comment
        add a new comment
        add new comment
        write a comment
        write your comment
        submit a comment
        submit your comment
        log in to leave a comment
        sign in to comment
        sign in to post a comment
        log in to comment
        please login to comment
        got something to say
      `),
      weak: phrases(`
        comments
        reply
        replies
        response
        responses
        discussion
        no comments
        no comments yet
        comments off
        be the first to comment
        join the conversation
        join the discussion
        have your say
        share your thoughts
        speak your mind
        tell us what you think
        what do you think
        reader interactions
        your comments
        your reply
        view comments
        load comments
        show comments
      `)
    },
    'comment-notice': {
      start: phrases(`
        your email address will not be published
        your e-mail address will not be published
        your email will not be published
        your e-mail will not be published
        your email address will not be shared or published
        your email address won't be published
        your email address will never be published
        your email is never published nor shared
        your email is never shared
        your email is never published or shared
        your email address will not be displayed publicly
        you must be logged in to post a comment
        you must log in to post a comment
        you must be logged in to comment
        you must be logged in to leave a reply
        you must be logged in to reply
        you need to be logged in to comment
        you have to be logged in to post a comment
        please log in to leave a comment
        please log in to post a comment
        save my name, email, and website in this browser for the next time i comment
        save my name, email and website in this browser for the next time i comment
        save my name and email in this browser for the next time i comment
        save my name in this browser for the next time i comment
        this site uses akismet to reduce spam. learn how your comment data is processed
        this site uses akismet to reduce spam
        learn how your comment data is processed
        your comment is awaiting moderation
        comments are closed
        comments on this entry are closed
        comments for this thread are now closed
        comment moderation is enabled. your comment may take some time to appear
        notify me of follow-up comments by email
        notify me of followup comments via e-mail
        notify me of follow-up comments via e-mail
        notify me of new posts by email
        notify me of new comments via email
        notify me when new comments are added
        fill in your details below or click an icon to log in
        you are commenting using your wordpress.com account
        you are commenting using your twitter account
        you are commenting using your facebook account
        you are commenting using your google account
        you may use these html tags and attributes
        click here to cancel reply
        please enter your comment
        please enter your name here
        please enter your email address here
        you have entered an incorrect email address
        comments powered by disqus
        please enable javascript to view the comments powered by disqus
      `)
    },
    'comment-field': {
      start: phrases(`
        name
        your name
        full name
        first name
        last name
        nickname
        email
        e-mail
        mail
        email address
        e-mail address
        your email
        your e-mail
        your email address
        your e-mail address
        email (will not be published)
        mail (will not be published)
        email (never made public)
        address never made public
        will not be published
        website
        web site
        your website
        url
        homepage
        comment
        your comment
        message
        your message
        type your comment
        enter your comment here
        post comment
        submit comment
        send comment
        post reply
        submit reply
        publish comment
        submit
        preview
        cancel reply
        cancel
        required
        optional
        required fields are marked
        required fields are indicated
        required fields marked
        all fields are required
        log in
        log out
        change
        logged in as
        leave this field empty
        captcha
        captcha code
      `)
    }
  }
}

export default en
