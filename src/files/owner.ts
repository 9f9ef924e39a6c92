import { createHash } from 'node:crypto'
import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'

/** What writing files needs to know of its own process; main hands it in. */
export interface Self {
  pid: number
  /** Whether a process with this number runs on this machine. */
  isRunning(pid: number): boolean
}

/**
 * A name that tells one run of one process apart from every other, for locks and temporary files:
 * `<host>-<boot>-<pid namespace>.<pid>.<start time>.<nonce>`; the nonce begins with the instant.
 */
export function ownerName(self: Self): string {
  const nonce = twelveDigits(Date.now()) + twelveDigits(Math.floor(Math.random() * 2 ** 48))
  return `${machine()}.${self.pid}.${startOf(self.pid)}.${nonce}`
}

const twelveDigits = (value: number) => value.toString(16).padStart(12, '0')

/** Sorts such names by when they were made. */
export function arrivalOf(name: string): string {
  return name.slice(-24)
}

/** What is known of the bearer of such a name: of another machine or container nothing can be proven. */
export type Fate = 'alive' | 'dead' | 'unknown'

/** Dead: its number is gone, ended (a zombie) or a later process's, or the machine has been started anew since. */
export function fateOf(name: string, self: Self): Fate {
  const owner = parse(name)
  const [host, boot, space] = owner?.machine.split('-') ?? []
  const [myHost, myBoot, mySpace] = machine().split('-')
  if (owner === null || host !== myHost) return 'unknown'
  if (boot !== myBoot) return 'dead'
  if (space !== mySpace) return 'unknown'
  // Where /proc hides the processes of others, a number that runs has to be believed.
  return self.isRunning(owner.pid) && [owner.start, unknownStart].includes(startOf(owner.pid)) ? 'alive' : 'dead'
}

/** The process number in such a name, for a message. */
export function pidOf(name: string): number | null {
  return parse(name)?.pid ?? null
}

function parse(name: string) {
  const [, machine, pid, start] = /^([0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8})\.(\d+)\.(\w+)\.[0-9a-f]{24}$/.exec(name) ?? []
  return machine === undefined ? null : { machine, pid: Number(pid), start: String(start) }
}

let known: string | undefined

function machine(): string {
  known ??= [
    hostname() + textOf('/etc/machine-id'),
    textOf('/proc/sys/kernel/random/boot_id'),
    linkOf('/proc/self/ns/pid'),
  ]
    .map((part) => createHash('sha256').update(part).digest('hex').slice(0, 8))
    .join('-')
  return known
}

/** What stands for the start of a process where the system does not tell (no /proc). */
const unknownStart = '0'

/** When a process began, in clock ticks since boot; `ended` for one whose parent has not taken notice yet. */
function startOf(pid: number): string {
  const stat = textOf(`/proc/${pid}/stat`)
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return fields[0] === 'Z' || fields[0] === 'X' ? 'ended' : (fields[19] ?? unknownStart)
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch {
    return ''
  }
}

function linkOf(path: string): string {
  try {
    return readlinkSync(path)
  } catch {
    return ''
  }
}
