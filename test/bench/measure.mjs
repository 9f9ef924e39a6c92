// What the benchmarks measure with: processes in turn, and medians.
import { spawnSync } from 'node:child_process'

/**
 * How long calls take, all in turn, A B C A B C, so that a slow moment of the machine slows them all; the first turn does
 * not count.
 * @param calls by name; each gives its time in milliseconds
 */
export function inTurn(runs, calls) {
  const times = Object.fromEntries(Object.keys(calls).map((name) => [name, []]))
  for (let turn = -1; turn < runs; turn++)
    for (const [name, call] of Object.entries(calls)) {
      const time = call()
      if (turn >= 0) times[name].push(time)
    }
  return times
}

/** The milliseconds that Node takes with some arguments. */
export function timeNode(args, env) {
  const began = performance.now()
  const { status, stderr } = spawnSync(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const time = performance.now() - began
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`)
  return time
}

export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]
}

/** @example ms([41, 43, 42]) // '42 ms' */
export function ms(times) {
  return `${median(times).toFixed(0)} ms`
}
