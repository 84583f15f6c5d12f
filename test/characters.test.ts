import {describe, expect, test} from 'vitest'
import {markdown} from '../src/formats/markdown.ts'
import {type Context, createCleaner} from '../src/index.ts'
import {compatibilityCharacters} from '../src/transforms/characters/compatibility-characters.ts'
import {entities} from '../src/transforms/characters/entities.ts'
import {invisibleCharacters} from '../src/transforms/characters/invisible-characters.ts'
import {literalEscapes} from '../src/transforms/characters/literal-escapes.ts'
import {oddSpaces} from '../src/transforms/characters/odd-spaces.ts'

/** All five together, as they run in the stage: what one repairs, another must not spoil. */
const clean = createCleaner({
  preset: {
    plugins: [entities, literalEscapes, invisibleCharacters, oddSpaces, compatibilityCharacters]
  },
  budget: 1
})

/** Language, what comes in, what comes out. */
type Repaired = readonly [lang: string | undefined, before: string, after: string]

const repaired: Readonly<Record<string, readonly Repaired[]>> = {
  entities: [
    ['en', 'Bread &amp; butter', 'Bread & butter'],
    ['en', 'Bread &amp;amp;amp; butter', 'Bread & butter'],
    ['en', 'She said &ldquo;no&rdquo; &mdash; twice.', 'She said “no” — twice.'],
    ['en', 'It&#x2019;s &#39;over&#039;', "It’s 'over'"],
    ['en', 'It&#146;s late', 'It’s late'],
    ['fr', 'L&rsquo;&eacute;t&eacute; &agrave; Bl&ouml;m', 'L’été à Blöm'],
    ['fr', 'Il a dit&nbsp;: oui', 'Il a dit\u00a0: oui'],
    ['en', 'The&nbsp;mayor spoke', 'The mayor spoke'],
    ['en', 'The mayor&nbsp;&nbsp; spoke', 'The mayor spoke'],
    ['en', 'It&# 39;s & #8220;fine& #8221;', "It's “fine”"],
    ['en', 'He called it & quot;odd& quot ;', 'He called it "odd"'],
    ['en', 'It amp;amp; wasamp;#8230;', 'It & was…'],
    ['en', '&euro;5 &euro;5', '€5 €5'],
    ['en', '&quot;&quot;&quot;', '"""'],
    ['en', '&quot;Yes&quot;', '"Yes"'],
    ['en', 'one&nbsp;two', 'one two'],
    ['de', '&Ouml;l und &Auml;rzte in &OUML;STERREICH', 'Öl und Ärzte in ÖSTERREICH'],
    ['fr', '&Agrave; l&rsquo;&Eacute;tat', 'À l’État'],
    ['en', 'Dots&Hellip; and &Nbsp;so on', 'Dots… and so on'],
    ['en', 'in&shy;cred&zwnj;ible', 'incredible'],
    ['en', 'First.&#13;\nSecond.&#10;Third.', 'First.\nSecond.\nThird.'],
    ['en', 'First.&#13;&#10;Second.', 'First.\nSecond.'],
    ['en', 'Profit &gt; loss, costs &lt; 5', 'Profit > loss, costs < 5'],
    ['en', 'The scheme (R&amp;D) and Q&amp;A', 'The scheme (R&D) and Q&A']
  ],
  'invisible characters': [
    ['en', 'wa\u00adter\u00admill', 'watermill'],
    ['de', 'Donau\u00addampf\u00adschiff', 'Donaudampfschiff'],
    ['en', '\u200bThe mill\u200b\u200b stood\u2060.', 'The mill stood.'],
    ['en', 'The\ufeff mill\ufffc', 'The mill'],
    ['en', 'The \u0000mill\u007f \u001f', 'The mill'],
    ['en', 'They didn\u0019t say \u001cyes\u001d \u0014 yet.', 'They didn’t say “yes” — yet.'],
    ['en', '\u001b[31;1mAlert\u001b[0m in town', 'Alert in town'],
    ['en', '\u001b[38:5:1mAlert\u001b[0m\u001b[?25l in\u001b(B town', 'Alert in town'],
    ['en', '\u001b]0;News\u0007Alert \u001b]2;x\u001b\\in town', 'Alert in town'],
    ['en', 'Ann\u200e met \u202aBo\u202c and \u2068Cy\u2069', 'Ann met Bo and Cy'],
    ['ja', '東京\u200bの\ufeff橋', '東京の橋'],
    ['ru', 'мос\u00adтовая\u200b', 'мостовая'],
    ['ko', '서울\u200b에서', '서울에서'],
    ['he', 'שלום \u202bעולם טוב', 'שלום עולם טוב'],
    ['ar', 'قال \u2067الوزير اليوم', 'قال الوزير اليوم'],
    ['en', 'Mill\u034f\u200c news\u200d', 'Mill news'],
    ['en', 'A wave\u{e0041}\u{e0042} of heat', 'A wave of heat'],
    ['en', 'the price\u2062 rose\u206a', 'the price rose']
  ],
  'odd spaces': [
    ['en', 'Two  spaces.   Three  of them.', 'Two spaces. Three of them.'],
    ['en', 'The\u00a0old mill was\u00a0 sold.', 'The old mill was sold.'],
    ['en', 'The end. \n\nThe start.\t\n', 'The end.\n\nThe start.\n'],
    ['en', 'One.\r\n\r\n\r\n\r\nTwo. \r\n', 'One.\r\n\r\nTwo.\r\n'],
    ['en', 'One.\n\u00a0\n\n \nTwo.', 'One.\n\nTwo.'],
    ['en', 'One. \r\n\nTwo.', 'One.\r\n\nTwo.'],
    ['en', 'The mill\u2003stood\u2009on a hill\u3000alone.', 'The mill stood on a hill alone.'],
    ['en', 'He spoke,\u00a0and she\u00a0“agreed”.', 'He spoke, and she “agreed”.'],
    ['fr', 'Le\u00a0moulin a\u00a0été vendu.', 'Le moulin a été vendu.'],
    ['fr', 'Le moulin est vendu \u00a0! Non\u202f ?', 'Le moulin est vendu\u00a0! Non\u202f?'],
    ['es', 'El\u00a0molino, dijo,\u00a0no se\u00a0vende.', 'El molino, dijo, no se vende.'],
    ['ru', 'Мельница\u00a0стояла\u00a0на\u00a0высоком\u00a0берегу.', 'Мельница стояла на высоком берегу.'],
    ['cs', 'Starosta\u00a0řekl, že mlýn\u00a0stojí.', 'Starosta řekl, že mlýn stojí.'],
    ['el', 'Ο μύλος\u00a0πουλήθηκε χθες.', 'Ο μύλος πουλήθηκε χθες.'],
    ['ar', 'قال\u00a0الوزير  اليوم', 'قال الوزير اليوم'],
    [
      'en',
      'The mill was sold\ton Friday to a man from the next village.',
      'The mill was sold on Friday to a man from the next village.'
    ],
    [
      'en',
      '\u00a0The mill was sold on Friday to a man from the next village.',
      'The mill was sold on Friday to a man from the next village.'
    ],
    ['en', 'The mill\u2028was sold.', 'The mill was sold.'],
    ['en', 'The end.  ', 'The end.'],
    [undefined, 'The mill of\u00a0Saltry was sold\u00a0again.', 'The mill of\u00a0Saltry was sold again.']
  ],
  'literal escapes': [
    ['en', 'The mill\\u2019s \\u201cold\\u201d wheel', 'The mill’s “old” wheel'],
    ['en', 'cr\\u00e8me br\\u00fbl\\u00e9e \\u2013 twice', 'crème brûlée – twice'],
    ['ru', '\\u041c\\u043e\\u0441\\u0442', 'Мост'],
    ['en', 'so happy\\ud83d\\ude00', 'so happy😀'],
    ['en', 'He said \\"yes\\" and \\"no\\".', 'He said "yes" and "no".'],
    ['en', "They don\\'t, we\\'re O\\'Hara\\'s.", "They don't, we're O'Hara's."],
    ['fr', "L\\'été qu\\'il aime", "L'été qu'il aime"],
    ['it', "dell\\'arte", "dell'arte"],
    ['en', 'One.\\n\\nTwo.\\n', 'One.\n\nTwo.\n'],
    ['en', 'One.\\r\\nTwo.\\r\\n', 'One.\nTwo.\n'],
    ['en', 'One.\\n\\tTwo.\r\n', 'One.\\n\\tTwo.\r\n'],
    ['en', 'He left.\\nShe stayed.', 'He left.\nShe stayed.'],
    ['en', 'He left.\\tShe stayed.', 'He left. She stayed.'],
    ['en', 'He left.\\r\\n“She stayed.”', 'He left.\n“She stayed.”'],
    ['en', 'Bridge reopens\\n\\nThe mayor said so.', 'Bridge reopens\n\nThe mayor said so.'],
    ['en', 'The end.\\n', 'The end.\n'],
    ['de', 'Er ging („so“).\\nÄrger gab es nicht.', 'Er ging („so“).\nÄrger gab es nicht.'],
    ['es', 'Se fue.\\n¿Quién no?', 'Se fue.\n¿Quién no?'],
    ['zh', '桥开了。\\n居民很高兴。', '桥开了。\n居民很高兴。'],
    ['ar', 'قال الوزير.\\nثم غادر.', 'قال الوزير.\nثم غادر.'],
    ['en', `He said: \\"I can\\'t.\\"\\nShe left.`, `He said: "I can't."\nShe left.`],
    ['en', '50\\xa0km', '50\u00a0km'],
    ['en', "He said \\'no\\' to us.", "He said 'no' to us."],
    ['en', "\\'I don\\'t know,\\' she said.", "'I don't know,' she said."],
    ['en', 'the mill\\xa0wheel', 'the mill wheel'],
    ['en', 'the mill\\xe2\\x80\\x99s caf\\xe9', 'the mill’s café'],
    ['en', 'the mill=E2=80=99s na=C3=AFve', 'the mill’s naïve'],
    ['ru', '=D0=9C=D0=BE=D1=81=D1=82=D1=8B', 'Мосты'],
    ['en', 'the mill%E2%80%99s caf%C3%A9', 'the mill’s café']
  ],
  'compatibility characters': [
    ['en', 'The ﬁsh ﬂoated, suﬃciently baﬄed.', 'The fish floated, sufficiently baffled.'],
    ['de', 'Die Waﬀe ﬁel.', 'Die Waffe fiel.'],
    ['en', 'Ｈｅｌｌｏ，　ｗｏｒｌｄ！', 'Hello, world!'],
    ['en', 'In ２０２１ the ＡＢＣ met.', 'In 2021 the ABC met.'],
    ['en', 'It rained，but（luckily）it stopped。', 'It rained, but (luckily) it stopped.'],
    ['en', 'At １２：３０ it opened！', 'At 12:30 it opened!'],
    ['es', 'El alcalde：nada nuevo。', 'El alcalde: nada nuevo.'],
    ['en', 'The pаper was wrоng.', 'The paper was wrong.'],
    ['de', 'Der Bürgermеister', 'Der Bürgermeister'],
    ['ru', 'Пpавительство Poссии', 'Правительство России'],
    ['uk', 'Київ та Oдеса', 'Київ та Одеса'],
    ['el', 'Aθήνα και Oδός', 'Αθήνα και Οδός'],
    [
      undefined,
      'The ﬁrst ＡＢＣ was of the city and of the river.',
      'The first ABC was of the city and of the river.'
    ]
  ]
}

describe.each(Object.entries(repaired))('repaired: %s', (_, cases) => {
  test.each(cases)('%s: %j', (lang, before, after) => {
    const result = clean(before, {lang})
    expect(result.text).toBe(after)
    expect(result.undo()).toBe(before)
    expect(clean(after, {lang}).repairs).toEqual([])
  })
})

/** Language, and a text that is as it should be. */
type Good = readonly [lang: string | undefined, text: string]

const good: Readonly<Record<string, readonly Good[]>> = {
  'ampersands and signs': [
    ['en', 'AT&T, R&D; and fish & chips; he ate'],
    ['en', 'https://example.org/?a=1&amp;b=2&copy=3'],
    ['en', 'index.php?a=1&amp;b=2'],
    ['en', 'Write `&nbsp;` for it.'],
    ['en', '<a title="A &amp; B" href="x">'],
    ['en', 'pen & ink; cut & copy; pins & there4; &nosuch;'],
    ['en', '&# is a hash, &; too, & 39; not.'],
    ['en', 'A & B &amp C &nbsp D'],
    ['en', 'Call stamp; lamp; camp; clamp;']
  ],
  'scripts that need marks': [
    ['fa', 'کتاب\u200cها را می\u200cخوانم؛ خانه\u200cی ما'],
    ['ur', 'پاکستان\u200cی عوام'],
    ['ar', 'محمد\u200d بن \u200fسالم\u200f'],
    ['hi', 'क्\u200dष और श्री\u200cमान'],
    ['bn', 'র\u200d্যাব ও উদ্\u200cঘাটন'],
    ['ml', 'അവന്\u200d പറഞ്ഞു'],
    ['si', 'ශ්\u200dරී ලංකාව'],
    ['th', 'กรุงเทพ\u200bมหานคร\u200b'],
    ['km', 'ភ្នំ\u200bពេញ'],
    ['lo', 'ວຽງ\u200bຈັນ'],
    ['my', 'ရန်\u200bကုန်'],
    ['he', 'חברת IBM\u200f דיווחה, \u200eC++\u200e'],
    ['ar', 'شركة \u2066OpenDoor\u2069 و\u202aABC\u202c اليوم'],
    ['mn', 'ᠮᠣᠩᠭᠣᠯ\u180eᠠ ᠤᠯᠤᠰ\u202fᠤᠨ'],
    ['ko', '서울\u3164'],
    ['ja', '葛\u{e0100}飾区の辻\u{e0101}さん']
  ],
  emoji: [
    ['en', 'A family 👨\u200d👩\u200d👧\u200d👦, a doctor 👩🏽\u200d⚕️, hearts ❤️\u200d🔥'],
    ['en', 'Flags 🇪🇸 🏳️\u200d🌈 🏴\u200d☠️'],
    [
      'en',
      '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f} and 🏴\u{e0067}\u{e0062}\u{e0077}\u{e006c}\u{e0073}\u{e007f}'
    ]
  ],
  'no-break spaces': [
    ['fr', 'Il a dit\u00a0: «\u00a0Non\u202f!\u00a0» Vraiment\u202f? 12\u202f500\u00a0€, 40\u00a0%.'],
    ['fr', 'M.\u00a0Aubry, Mme\u00a0Jarry et le Dr\u00a0Lou, p.\u00a012, n°\u00a03, 5\u00a0mai'],
    ['fr-CH', '«\u202fNon\u202f», dit-elle\u202f; 1\u202f200 francs'],
    ['de', 'z.\u00a0B. 10\u00a0%, §\u00a05, Dr.\u00a0Lohmar, 5\u00a0km'],
    ['cs', 'V\u00a0Praze a\u00a0v\u00a0Brně s\u00a0K. Čapkem'],
    ['sk', 'V\u00a0Košiciach a\u00a0o\u00a0tom'],
    ['pl', 'W\u00a0Łodzi i\u00a0w\u00a0Gdańsku z\u00a0nim'],
    ['ru', 'В\u00a0Москве и\u00a0на\u00a0Волге 5\u00a0мая, А.\u00a0И.\u00a0Бельский, река\u00a0— это'],
    ['uk', 'У\u00a0Києві й\u00a0на\u00a0Дніпрі 12\u00a0тис. осіб'],
    ['sv', '1\u00a0200\u00a0000 kronor, s.\u00a05'],
    ['en', 'Mr\u00a0Pell, Dr.\u00a0Lee, J.\u00a0K.\u00a0Row, 10\u00a0km, $5\u00a0million, No.\u00a07'],
    ['en', 'The mill\u00a0– or what was left\u2009—\u2009fell.'],
    ['es', 'Sr.\u00a0Louro, 40\u00a0%, pág.\u00a05'],
    ['ja', '　東京の橋は、　月曜日に開いた。'],
    ['zh', '　　市长说：「桥开了。」'],
    ['th', 'นายกฯ กล่าว ว่า ๕\u00a0คน']
  ],
  layout: [
    ['en', 'We met in the rain,\n    and parted in the snow,\n        and said no more.'],
    ['en', 'We met in the rain      and parted\nwe met in the snow      and wept'],
    ['en', '\u00a0\u00a0\u00a0\u00a0We met in the rain,\n\u3000\u3000and parted'],
    ['en', 'Team\tPlayed\tPoints\nReds\t4\t12'],
    ['en', 'Team\tPoints\nReds\t12'],
    ['en', 'Reds     12\nBlues     9'],
    ['en', '| Team  | Points |\n| ----- | ------ |\n| Reds  | 12     |'],
    ['en', 'def f(x):\n\treturn x  # one\n\n    y = {\n      "a":  1\n    }'],
    ['en', 'if (x)  { y() }'],
    ['en', '1. e4  e5  2. Nf3  Nc6\n1.\tMill\n•\tWheel'],
    ['en', 'One.\n\nTwo.\r\n\r\nThree.\rFour.\n'],
    ['en', 'The end.\n\n\n\n'],
    ['en', '   '],
    ['en', '']
  ],
  backslashes: [
    ['en', 'Open C:\\new\\table\\users and \\\\server\\news.\\n\\n'],
    ['en', 'In LaTeX \\textbf{mill} and \\"{o}, G\\"odel, na\\"ive, caf\\\'e, \\nu, \\tau, \\xi.'],
    ['en', 'The pattern \\d+\\n\\s*\\t or [\\u4e00-\\u9fff]+ or ^\\"$'],
    ['en', 'The escape \\u2019 is a quote, \\n a break.'],
    ['en', 'Press \\n or \\t once.'],
    ['en', 'See C:\\docs.\\nOtes and D:\\files.\\tOols.'],
    ['en', 'Run ..\\news.\\New or printf("Done.\\n") or print("Done.\\nNext.") or x = "One.\\nTwo."'],
    ['en', 'Not so.\\nRightarrow and A.\\nVdash B, .\\nA*, \\d.\\nA and one.\\ntwo.'],
    ['en', "In LaTeX l\\'etat and \\'etude, caf\\'e \\'a la."],
    ['en', 'The escape ends a line.\\n is how it is written.'],
    ['en', 'https://example.org/caf%C3%A9?q=%E2%80%99 and example.org/%E2%80%99'],
    ['en', 'a=E2, b=C3, 40 % of x, 5%20, a = b, =E2=80, %C3%28, {x=1}'],
    ['en', 'They use \\u003cb\\u003e, \\x41, \\uD83D, \\u12.'],
    ['en', '¯\\_(ツ)_/¯ and /\\/\\ and \\o/'],
    ['fr', 'cr\\eme et \\alpha']
  ],
  'letters and widths': [
    ['ja', '東京（ＮＨＫ）、２０２１年！'],
    ['zh', '市长说：“ＡＢＣ”，２０２１。'],
    ['ko', '서울（ＡＢＣ）、２０２１'],
    ['en', 'The novel 東京（とうきょう）、１９８５ sold well.'],
    ['en', 'The ligature ﬁ and ﬂ, the sign ＆ of 東京.'],
    ['en', 'It is 2½ m², № 5™, x², ¾, µg, ℃, Ⅳ, …, Ǆ, ĳ and ŉ.'],
    ['en', 'TNFα, KoЯn, BOЯAT, αβ, Москва, Αθήνα, СССР, ЗАТО'],
    ['ru', 'Сe5, Кf3, Лxd8, А123ВС, XXй, VIPы, TikTokе, IT-компания, iPhone, кВт·ч'],
    ['ru', 'в EC и МИД, COVID-19, Wi-Fi, вEC'],
    ['ru', 'Яндекс.Market, iPhone-а, COVID-19-вакцина, SMSка, PRщик, МегаFон, ПроSто, HRы, DJев, Wi-Fi-сеть'],
    ['en', 'μm, kΩ, α-helix, TNFα, β2, ΔE, NF-κB, Ωm, the ЯRUS site'],
    ['sr', 'Градоначелник и gradonačelnik, ДОМ.RU'],
    ['el', 'Η Google και η ΔΕΗ, TNFα, Wi-Fi στην Αθήνα'],
    ['sr', 'Београд и Beograd'],
    ['tr', 'İstanbul’da ığdır, Şişli'],
    ['vi', 'Việt Nam, đường phố Hà Nội'],
    ['is', 'Ísland og Þór'],
    ['hy', 'Մեծ և ﬓ'],
    ['de', 'Fuß, Maß, naiv, Äpfel „so“'],
    ['en', 'e\u0301t\u00e9 is not straightened: ‘a’ “b” \'c\' "d"']
  ]
}

describe.each(Object.entries(good))('left alone: %s', (_, cases) => {
  test.each(cases)('%s: %j', (lang, text) => {
    const result = clean(text, {lang})
    expect(result.text).toBe(text)
    expect(result.repairs).toEqual([])
  })
})

/** Language, text, and what of it is told and left. */
const told: readonly (readonly [lang: string | undefined, text: string, actual: readonly string[]])[] = [
  ['en', 'He typed &lt;script&gt;alert(1)&lt;/script&gt;.', ['&lt;', '&gt;', '&lt;', '&gt;']],
  ['en', 'He typed &amp;lt;b&amp;#62;.', ['&amp;lt;', '&amp;#62;']],
  ['en', 'It runs 2019\u00ad2020.', ['\u00ad']],
  ['en', 'an in\u00ad credible mill', ['\u00ad ']],
  ['en', 'open \u202efdp.exe\u202c now', ['\u202e']],
  ['en', 'M\u0081ller said', ['\u0081']],
  ['sr-Cyrl', 'Бeоград', ['e']],
  ['und', 'Thе', ['е']],
  ['en', 'The mаyoг of Bristol', ['а']],
  ['en', 'An iPhоne and a PаyPаl', ['о', 'аyPа']],
  ['de', 'Der Bürgerмeистеr', ['e']],
  ['ru', 'Мaрkу сказал', ['aр']],
  ['ru', 'Правитeльwтво', ['e']]
]

test.each(told)('told, not touched: %s: %j', (lang, text, actual) => {
  const result = clean(text, {lang})
  expect(result.text).toBe(text)
  expect(result.suspects.map((one) => one.actual)).toEqual(actual)
})

describe('in Markdown', () => {
  const context: Context = {lang: 'en', format: markdown}
  test('what it decodes itself stays, what was escaped twice goes', () => {
    expect(clean('Bread &amp; butter &#8217; &lt;b&gt;', context).text).toBe(
      'Bread &amp; butter &#8217; &lt;b&gt;'
    )
    expect(clean('Bread &amp;amp; butter&# 39;s', context).text).toBe("Bread & butter's")
  })
  test.each([
    'x &amp;#42;bold&amp;#42; y',
    'x &amp;lowbar;so&amp;lowbar; y',
    '&amp;#35; Head',
    '1&amp;#46; item',
    'a &amp;lbrack;b&amp;rbrack;(c)',
    '&amp;#96;c&amp;#96; &amp;#126;&amp;#126;s&amp;#126;&amp;#126;',
    'One.&amp;#10;&amp;#10;# Two',
    'http:&amp;sol;&amp;sol;example.org',
    'x ＊bold＊ y',
    '＃ Head',
    'x ｀c｀ y',
    'a ＿b＿ c'
  ])('what would become markup is told: %s', (text) => {
    const result = clean(text, context)
    expect(result.text).toBe(text)
    expect(result.suspects.length).toBeGreaterThan(0)
  })
  test('escapes of what would become markup stay', () => {
    const text = 'x \\u002abold\\u002a y'
    expect(clean(text, context).text).toBe(text)
    expect(clean('It\\u2019s so，she said。', context).text).toBe('It’s so, she said.')
  })
  test('code, and two spaces that break a line, stay', () => {
    const text = 'One  \ntwo `a  b &amp;amp;` three.\n\n    x  =  1\n\n```\na\n\n\n\nb \n```\n'
    expect(clean(text, context).text).toBe(text)
  })
  test('spaces in its prose go', () => {
    expect(clean('# One\u00a0mill\n\n- two  of them\n\n\n\nThree.', context).text).toBe(
      '# One mill\n\n- two of them\n\nThree.'
    )
  })
})
