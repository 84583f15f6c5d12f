/** Speed in one process: CPU time, the contenders taking turns, medians. */

/** A contender goes through its inputs `times` times a turn, so that a turn is long enough to measure. */
export function measure(contenders, rounds, progress = () => {}) {
  const speeds = new Map(contenders.map(({name}) => [name, []]))
  // The first rounds only warm up.
  for (let round = -3; round < rounds; round++) {
    progress(round)
    for (const contender of contenders) {
      const speed = turn(contender)
      if (round >= 0) speeds.get(contender.name).push(speed)
    }
  }
  return speeds
}

/** Input bytes a second of CPU time, in millions. */
function turn({run, inputs, bytes, times}) {
  const start = process.cpuUsage()
  for (let i = 0; i < times; i++) for (const input of inputs) run(input)
  const {user, system} = process.cpuUsage(start)
  return (bytes * times) / (user + system)
}

export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/** Median of the ratios of two contenders in the same rounds. */
export function ratio(speeds, over) {
  return median(speeds.map((speed, round) => speed / over[round]))
}
