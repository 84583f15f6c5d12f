import type {VFile} from 'vfile'

/** The byte order mark that `String(file)` leaves out: that of a file that was read as bytes. */
export function byteOrderMark({value}: VFile): '' | '\uFEFF' {
  if (typeof value === 'string' || value === undefined) return ''
  return value[0] === 0xef && value[1] === 0xbb && value[2] === 0xbf ? '\uFEFF' : ''
}

/** Give a file a new text; bytes stay bytes, with their byte order mark. */
export function setText(file: VFile, text: string): void {
  file.value = typeof file.value === 'string' ? text : new TextEncoder().encode(byteOrderMark(file) + text)
}
