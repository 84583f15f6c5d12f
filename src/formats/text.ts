import {trimSpace} from '../lines.ts'
import type {Format, FormatFacts} from './format.ts'

const nothing: FormatFacts = {protected: [], blocks: []}

/** Plain text. It is not Markdown: `1.`, `*`, `_`, and four spaces mean nothing. */
export const text: Format = {name: 'text', parse: () => nothing, content: trimSpace}
