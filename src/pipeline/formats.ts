import type {Format} from '../formats/format.ts'
import {importPeer} from './peer.ts'

/** What a format is called. */
export type FormatName = 'text' | 'markdown'

/** Every format that a record can name, and how its code comes. Plain text needs none. */
const formats: Readonly<Record<FormatName, () => Promise<Format | undefined>>> = {
  text: async () => undefined,
  markdown: async () =>
    (await importPeer(() => import('../formats/markdown.ts'), 'read Markdown', 'remark-parse')).markdown
}

export const formatNames = Object.keys(formats) as readonly FormatName[]

/** Formats by name; those whose package is missing are left out, with the error. */
export type LoadedFormats = ReadonlyMap<string, Format | Error | undefined>

/** Load formats ahead: records are cleaned without waiting. */
export async function loadFormats(names: readonly FormatName[]): Promise<LoadedFormats> {
  const loaded = names.map(async (name) => {
    const format = await formats[name]().catch((error: Error) => error)
    return [name, format] as const
  })
  return new Map(await Promise.all(loaded))
}
