/** Full-width forms of ASCII, and whether Chinese, Japanese, or Korean stands near, where they are right. */

import type {Article} from '../article.ts'
import {charactersBetween, isDigit, isLetter} from '../characters.ts'
import {scriptOf} from '../languages/script.ts'
import {PerArticle, recall} from '../memory.ts'

/** Full-width forms of ASCII, and the stop and comma that go with them. */
export const wide: string = `${charactersBetween(0xff01, 0xff5e)}。、`

/** Whether a full-width form stands at an offset. */
export function isWide(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code >= 0xff01 && code <= 0xff5e) || code === 0x3001 || code === 0x3002
}

/** Full-width forms as plain ones, with the spaces that these need around them. */
export function plainOf(text: string, from: number, to: number): string {
  let plain = ''
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    plain += code === 0x3001 ? ',' : code === 0x3002 ? '.' : String.fromCharCode(code - 0xfee0)
  }
  // Full-width marks hold the space that plain ones need.
  const opens = '（［｛'.includes(text[from]!) && isLetter(text.charCodeAt(from - 1))
  const closes =
    '，、。！？：；）］｝'.includes(text[to - 1]!) &&
    isLetter(text.charCodeAt(to)) &&
    !isDigit(text.charCodeAt(to - 2))
  return `${opens ? ' ' : ''}${plain}${closes ? ' ' : ''}`
}

/** How far Chinese, Japanese, or Korean is looked for, in UTF-16 code units. */
const near = 40

/** Whether Chinese, Japanese, or Korean stands near, on the same line. */
export function isNearEastAsian(text: string, at: number): boolean {
  return hasEastAsian(text, at, 1) || hasEastAsian(text, at, -1)
}

function hasEastAsian(text: string, at: number, step: 1 | -1): boolean {
  for (let i = at + step; i >= 0 && i < text.length && Math.abs(i - at) < near; i += step) {
    const code = text.charCodeAt(i)
    if (code === 10 || code === 13) return false
    if (isEastAsian(code)) return true
  }
  return false
}

/** Chinese, Japanese, or Korean, with brackets and half-width kana; space, stop, and comma aside. */
export function isEastAsian(code: number): boolean {
  if (code < 0x2e80 || (code >= 0x3000 && code <= 0x3002)) return false
  return code < 0xd800 || (code >= 0xf900 && code < 0xfb00) || (code > 0xff5e && code < 0xfff0)
}

const latin = new PerArticle<boolean>()

/** Whether an article is written in Latin letters: by its language; without one, if nothing East Asian stands in it. */
export function isLatin(article: Article): boolean {
  return recall(latin, article, () => {
    const script = scriptOf(article.lang)
    if (script) return !['Hans', 'Hant', 'Jpan', 'Kore'].includes(script)
    return /[A-Za-z]{3}/.test(article.text) && !/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(article.text)
  })
}
