import type {Stats} from './stats.ts'

/** What progress is written to. */
export interface Screen {
  readonly write: (text: string) => unknown
  readonly isTTY?: boolean
  readonly columns?: number
}

/** Milliseconds between two drawings. */
const pause = 200

/**
 * Progress for people: one line that is drawn over on a terminal, one line at the end everywhere.
 *
 * Drawn with a carriage return and an escape that clears the line, so that a terminal of 0 columns does no harm.
 */
export class Progress {
  private readonly screen: Screen
  private readonly quiet: boolean
  private readonly total: number | undefined
  private readonly start: number = performance.now()
  private last = 0
  private isDrawn = false

  /** @param total bytes to come, if that is known. */
  constructor(screen: Screen, {quiet, total}: {quiet: boolean; total?: number | undefined}) {
    this.screen = screen
    this.quiet = quiet
    this.total = total
  }

  /** Seconds since the start. */
  get seconds(): number {
    return Math.round(performance.now() - this.start) / 1000
  }

  /** Draw, unless that was done just now. */
  draw(stats: Stats, bytes: number): void {
    const now = performance.now()
    if (this.quiet || !this.screen.isTTY || now - this.last < pause) return
    this.last = now
    this.isDrawn = true
    const line = [summarize(stats, bytes, this.seconds), this.left(bytes)].filter(Boolean).join(', ')
    // A terminal that tells no width gets what fits everywhere.
    this.screen.write(`\r\u001b[K${line.slice(0, (this.screen.columns || 80) - 1)}`)
  }

  /** Take the line off the terminal, for another to be written. */
  clear(): void {
    if (this.isDrawn) this.screen.write('\r\u001b[K')
    this.isDrawn = false
  }

  /** The last line. */
  end(stats: Stats, bytes: number): void {
    this.clear()
    if (!this.quiet) this.screen.write(`copydesk: ${summarize(stats, bytes, this.seconds)}\n`)
  }

  private left(bytes: number): string {
    if (this.total === undefined || bytes === 0) return ''
    const seconds = (this.seconds / bytes) * Math.max(0, this.total - bytes)
    return `${clock(seconds)} left`
  }
}

/** What was done, on one line. */
function summarize(stats: Stats, bytes: number, seconds: number): string {
  const rate = bytes / 1e6 / Math.max(seconds, 0.001)
  const speed = `${megabytes(bytes)} MB in ${clock(seconds)} (${megabytes(rate * 1e6)} MB/s)`
  const failed = stats.failed > 0 ? [`${number(stats.failed)} failed`] : []
  return [count(stats.records, 'record'), speed, repairs(stats), ...failed].join(', ')
}

/** Repairs, with the transforms that did most of them. */
function repairs({repairs, transforms}: Stats): string {
  const most = Object.entries(transforms)
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, 4)
    .map(([name, count]) => `${name} ${number(count)}`)
  return `${count(repairs, 'repair')}${most.length > 0 ? ` (${most.join(', ')})` : ''}`
}

function count(n: number, word: string): string {
  return `${number(n)} ${word}${n === 1 ? '' : 's'}`
}

function number(n: number): string {
  return n.toLocaleString('en')
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)
}

/** `7 s`, `3:20`, `2:03:20`. */
function clock(seconds: number): string {
  const whole = Math.round(seconds)
  if (whole < 60) return `${whole} s`
  const parts = [whole % 60, Math.floor(whole / 60) % 60, Math.floor(whole / 3600)]
  const [s, m, h] = parts.map((part) => String(part).padStart(2, '0'))
  return Number(h) > 0 ? `${Number(h)}:${m}:${s}` : `${Number(m)}:${s}`
}
