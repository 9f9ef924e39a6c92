import { createHash } from 'node:crypto'
import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'

/** What writing files needs to know about processes; `main.ts` provides it. */
export interface ProcessInfo {
  /** The id of this process. */
  pid: number
  /** Whether a process with this id is running on this machine. */
  isRunning(pid: number): boolean
  /** Is told of each file that was written for the user, so that it can be said where the answer cannot be shown. */
  noteWritten?(path: string): void
}

/**
 * A unique name for the owner of a lock or a temporary file:
 * `<host>-<boot>-<pid namespace>.<pid>.<start time>.<nonce>`. The nonce starts with the current time.
 */
export function ownerName(processInfo: ProcessInfo): string {
  const nonce = twelveHexDigits(Date.now()) + twelveHexDigits(Math.floor(Math.random() * 2 ** 48))
  return `${machineId()}.${processInfo.pid}.${processStart(processInfo.pid)}.${nonce}`
}

const twelveHexDigits = (value: number) => value.toString(16).padStart(12, '0')

/** A key that sorts owner names by their creation time. */
export function ownerSortKey(name: string): string {
  return name.slice(-24)
}

/** Whether the process behind an owner name still runs; `unknown` when it belongs to another machine or container. */
export type OwnerState = 'alive' | 'dead' | 'unknown'

/**
 * The state of the process behind an owner name. It is dead when its id is not in use, belongs to a zombie or to a
 * later process, or when the machine was restarted since.
 */
export function ownerState(name: string, processInfo: ProcessInfo): OwnerState {
  const owner = parseOwnerName(name)
  const [host, boot, space] = owner?.machine.split('-') ?? []
  const [myHost, myBoot, mySpace] = machineId().split('-')
  if (owner === null || host !== myHost) return 'unknown'
  if (boot !== myBoot) return 'dead'
  if (space !== mySpace) return 'unknown'
  // Some systems hide other users' processes in /proc; then a running id is enough.
  return processInfo.isRunning(owner.pid) && [owner.start, unknownStart].includes(processStart(owner.pid))
    ? 'alive'
    : 'dead'
}

/** The process id in an owner name; null when the text is not an owner name. */
export function ownerPid(name: string): number | null {
  return parseOwnerName(name)?.pid ?? null
}

function parseOwnerName(name: string) {
  const [, machine, pid, start] = /^([0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8})\.(\d+)\.(\w+)\.[0-9a-f]{24}$/.exec(name) ?? []
  return machine === undefined ? null : { machine, pid: Number(pid), start: String(start) }
}

let cachedMachineId: string | undefined

/**
 * Identifies the machine, its current boot, and the pid namespace: three hashes of 8 hex digits, joined with hyphens.
 */
function machineId(): string {
  cachedMachineId ??= [
    hostname() + readText('/etc/machine-id'),
    readText('/proc/sys/kernel/random/boot_id'),
    readLink('/proc/self/ns/pid'),
  ]
    .map((part) => createHash('sha256').update(part).digest('hex').slice(0, 8))
    .join('-')
  return cachedMachineId
}

/** The start time of a process on a system without /proc. */
const unknownStart = '0'

/** When a process started, in clock ticks since boot; `ended` for a zombie. */
function processStart(pid: number): string {
  const stat = readText(`/proc/${pid}/stat`)
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return fields[0] === 'Z' || fields[0] === 'X' ? 'ended' : (fields[19] ?? unknownStart)
}

/** The text of a system file; empty when it cannot be read. */
function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch {
    return ''
  }
}

function readLink(path: string): string {
  try {
    return readlinkSync(path)
  } catch {
    return ''
  }
}
