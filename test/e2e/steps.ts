import { expect } from 'vitest'
import type { user } from '../helpers/binary.js'
import type { Ran, Typing } from '../helpers/rapport.js'

export type User = ReturnType<typeof user>

/** Runs a command that has to succeed. */
export async function ok(jane: User, ...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await jane.run(...args)
  expect([code, stderr, args]).toEqual([0, expect.any(String), args])
  return stdout
}

/** Types a command at a terminal that has to succeed. */
export async function typed(jane: User, args: string[], keys: Typing[]): Promise<Ran> {
  const ran = await jane.types(args, keys)
  expect([ran.code, args]).toEqual([0, args])
  return ran
}

export async function json(jane: User, ...args: string[]) {
  return JSON.parse(await ok(jane, ...args, '--json'))
}

/** The id of an open follow-up of a kind. */
export async function open(jane: User, kind: string, why?: string): Promise<string> {
  const { followUps } = await json(jane, 'follow-up', 'list')
  const found = followUps.find(
    (each: { kind: string; why: string }) => each.kind === kind && (!why || each.why === why),
  )
  return found?.id ?? `no ${kind} is open`
}
