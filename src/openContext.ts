import { join } from 'node:path'
import { type ClockTime, clockTimeOf, isClockTime } from './book/dates/clock.js'
import { type Day, dayOf, isDay } from './book/dates/day.js'
import type { FreeDateParser } from './book/dates/parseWhen.js'
import { RapportError } from './book/error.js'
import { createId } from './book/model/id.js'
import type { Context } from './context.js'
import type { GlobalOptions, Host, OutputStream } from './host.js'
import { openScreen, type Screen } from './screen.js'
import { openCatalog } from './scripts/library/catalog.js'
import { chooseFolder, homeAt } from './store/home.js'
import { openStore } from './store/store.js'
import { openPrompter } from './terminal/prompter.js'
import { sanitize } from './terminal/sanitize.js'

/** Opens the context for a command, and the screen. @throws RapportError `bad-date` for an invalid RAPPORT_NOW or RAPPORT_TODAY. */
export async function openContext(host: Host, globals: GlobalOptions): Promise<{ ctx: Context; screen: Screen }> {
  const { env, root, processInfo } = host
  const { today, now } = resolveNow(env)
  const home = homeAt(await chooseFolder(globals.home, env))
  const screen = openScreen(host, globals, today)
  const canAsk = () => globals.input !== false && host.canAsk()
  const ctx: Context = {
    today,
    now,
    monthFirst: isAmerican(env),
    moment: () => ({ today, at: new Date().toISOString(), randomId: () => createId(randomBelow) }),
    store: openStore({ home, processInfo, maxBytes: maxBookMegabytes(env.RAPPORT_MAX_BOOK_MB) * 2 ** 20 }),
    scripts: openCatalog(join(root, 'templates'), home.templates),
    paths: { root, templates: home.templates },
    get prompter() {
      if (!canAsk()) return null
      return openPrompter({ input: host.stdin, output: host.stderr, clock: host.clock, isPlain: env.TERM === 'dumb' })
    },
    freeDates,
    print: screen.print,
    printNotice: screen.printNotice,
    readStdin: async (maxBytes) => {
      const parts: Uint8Array[] = []
      let size = 0
      for await (const part of host.stdin) {
        parts.push(Buffer.from(part))
        size += parts.at(-1)?.length ?? 0
        if (size > maxBytes) break
      }
      return Buffer.concat(parts)
    },
    edit: async (text, fileName) => {
      const { editText } = await import('./terminal/editor.js')
      return editText(text, fileName, env.VISUAL || env.EDITOR || 'vi')
    },
    writeRaw: globals.json ? null : (text) => writeRaw(host.stdout, text),
    copy: async (text) => {
      const [{ copyText }, { currentSystem }] = await Promise.all([
        import('./terminal/clipboard.js'),
        import('./terminal/systemInfo.js'),
      ])
      return copyText(text, currentSystem(env), host.stderr)
    },
    openMail: async (target) => {
      const [{ openMail }, { currentSystem }] = await Promise.all([
        import('./terminal/openMail.js'),
        import('./terminal/systemInfo.js'),
      ])
      await openMail(target, currentSystem(env))
    },
  }
  return { ctx, screen }
}

/** Writes a text for another program as it is; on a terminal, where a person sees it, so that it cannot act there. */
function writeRaw(stream: OutputStream, text: string): Promise<void> {
  const shown = stream.isTTY ? sanitize(text) : text
  return new Promise((resolve) => stream.write(shown, () => resolve()))
}

/** A random whole number below a bound, for ids, which need not be secret. */
function randomBelow(bound: number): number {
  return Math.floor(Math.random() * bound)
}

/** The maximum size of a book in MB: the chosen number, else 64. */
function maxBookMegabytes(chosen: string | undefined): number {
  return Number(chosen) > 0 ? Number(chosen) : 64
}

const freeDates: FreeDateParser = async (text, today, direction) => {
  const { parseFreeDate: read } = await import('./formats/parseFreeDate.js')
  return await read(text, today, direction)
}

/**
 * The current day and time, from RAPPORT_NOW, or the day from RAPPORT_TODAY and the time from the clock.
 * @throws RapportError `bad-date` when one of them is invalid.
 */
function resolveNow({ RAPPORT_NOW: now, RAPPORT_TODAY: today }: Host['env']): { today: Day; now: ClockTime } {
  const clock = new Date()
  if (now) {
    const [day = '', time = ''] = now.split('T')
    if (isDay(day) && isClockTime(time) && now === `${day}T${time}`) return { today: day, now: time }
    throw new RapportError('bad-date', `RAPPORT_NOW is no day with a time: ${now}.`, {
      hint: 'Write it as 2026-12-01T09:30.',
    })
  }
  if (!today) return { today: dayOf(clock), now: clockTimeOf(clock) }
  if (isDay(today)) return { today, now: clockTimeOf(clock) }
  throw new RapportError('bad-date', `RAPPORT_TODAY is no day: ${today}.`, { hint: 'Write it as 2026-12-01.' })
}

/** Whether dates in digits are written as in the US, by the first of the variables that say so (POSIX, locale). */
function isAmerican({ LC_ALL, LC_TIME, LANG }: Host['env']): boolean {
  return /^en_US(?:[.@]|$)/.test(LC_ALL || LC_TIME || LANG || '')
}
