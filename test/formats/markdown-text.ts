import fc from 'fast-check'

/** Words with damage for the blunt transforms, and inline markup around some of them. */
const words: fc.Arbitrary<string> = fc
  .array(
    fc.constantFrom(
      ...[
        'a',
        'The mayor',
        'x',
        'box',
        'Label',
        'DROP',
        'q',
        'said.',
        '–',
        '“x”',
        '1.',
        '-',
        '#',
        '>',
        '|',
        '😀'
      ],
      ...['`x`', '*x*', '**Label x**', '_x', '[x](/x "x")', '[x][r]', '[r]', '![x](x)', '<https://x.org/x>'],
      ...[
        '<b>x</b>',
        '<code>x</code>',
        '&amp;',
        '&#120;',
        '\\*x',
        '*',
        '`',
        'https://x.org',
        'x  \nx',
        'x\\\nx',
        'x\nLabel x'
      ]
    ),
    {minLength: 1, maxLength: 7}
  )
  .map((parts) => parts.join(' '))

const block: fc.Arbitrary<string> = fc.oneof(
  {weight: 4, arbitrary: words},
  {
    weight: 2,
    arbitrary: fc.constantFrom('DROP', '**DROP**', '> DROP', '- DROP', '# DROP', '1. a\n2. DROP', 'DROP\n===')
  },
  words.map((text) => `## ${text}`),
  words.map((text) => `${text}\n---`),
  words.map((text) => `> ${text}\n> x`),
  words.map((text) => `> > ${text}\n>\n> DROP\n>\n> x`),
  fc.array(words, {minLength: 1, maxLength: 3}).map((items) => items.map((item) => `- ${item}`).join('\n')),
  fc
    .array(words, {minLength: 1, maxLength: 3})
    .map((items) => items.map((item) => `1. ${item}\n\n   x`).join('\n\n')),
  words.map((text) => `\`\`\`js\n${text}\n\n${text}\n\`\`\``),
  words.map((text) => `    ${text}`),
  words.map((text) => `<div title="x">\n${text}\n</div>`),
  words.map((text) => `| x | b |\n|---|---|\n| ${text.replaceAll('\n', ' ')} | x |`),
  fc.constantFrom('***', '[r]: /x "x"', '<!-- x -->', '[^1]: x', '')
)

const lineBreak = fc.constantFrom('\n', '\n', '\r\n', '\r')

/** Markdown of any blocks, with damage, in any line ends, with and without a byte order mark. */
export const markdownText: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('', '', '\uFEFF', '---\ntitle: x\n---\n'),
    fc.array(block, {maxLength: 8}),
    fc.constantFrom('\n\n', '\n\n', '\n'),
    lineBreak
  )
  .map(([head, blocks, gap, end]) => (head + blocks.join(gap)).replaceAll('\n', end))
