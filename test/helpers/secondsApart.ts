import { onTestFinished, vi } from 'vitest'
import type { person } from './rapport.js'

/**
 * Lets a second pass before each command of a person, until the test ends. Here two commands can fall into one
 * millisecond, which processes of their own cannot, and then nothing says which came first.
 */
export function secondsApart<Person extends Pick<ReturnType<typeof person>, 'ok'>>(somebody: Person): Person {
  vi.useFakeTimers({ toFake: ['Date'] })
  onTestFinished(() => {
    vi.useRealTimers()
  })
  const { ok } = somebody
  somebody.ok = (...args) => {
    vi.setSystemTime(Date.now() + 1000)
    return ok(...args)
  }
  return somebody
}
