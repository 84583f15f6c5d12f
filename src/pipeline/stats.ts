import type {CleanedField, Outcome} from './record.ts'

/** What was done. Plain data; the counts of two runs can be added. */
export interface Stats {
  /** Records read, good and bad; blank lines are none. */
  records: number
  /** Records in which something was repaired. */
  changed: number
  /** Records that were passed through as they were because something is wrong with them. */
  failed: number
  /** Repairs, all together and by transform. */
  repairs: number
  transforms: Record<string, number>
}

export function createStats(): Stats {
  return {records: 0, changed: 0, failed: 0, repairs: 0, transforms: {}}
}

/** Count a record. */
export function countOutcome(stats: Stats, {cleaned, error}: Outcome): void {
  stats.records++
  if (error !== undefined) stats.failed++
  else if (cleaned.some(({text, source}) => text !== source)) stats.changed++
  for (const field of cleaned) countRepairs(stats, field)
}

function countRepairs(stats: Stats, {repairs}: CleanedField): void {
  stats.repairs += repairs.length
  for (const {transform} of repairs) stats.transforms[transform] = (stats.transforms[transform] ?? 0) + 1
}

/** Add counts to others. */
export function addStats(stats: Stats, more: Stats): void {
  stats.records += more.records
  stats.changed += more.changed
  stats.failed += more.failed
  stats.repairs += more.repairs
  for (const [name, count] of Object.entries(more.transforms)) {
    stats.transforms[name] = (stats.transforms[name] ?? 0) + count
  }
}
