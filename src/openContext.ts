import { join } from 'node:path'
import { dayOf, isDay } from './book/dates/day.js'
import type { FreeDateParser } from './book/dates/when.js'
import { RapportError } from './book/error.js'
import { createId } from './book/model/id.js'
import type { Context } from './context.js'
import type { GlobalOptions, Host } from './host.js'
import { openScreen, type Screen } from './screen.js'
import { openCatalog } from './scripts/library/catalog.js'
import { chooseFolder, homeAt } from './store/home.js'
import { openStore } from './store/store.js'
import { openPrompter } from './terminal/prompter.js'

/** Opens the context for a command, and the screen. @throws RapportError `bad-date` for an invalid RAPPORT_TODAY. */
export async function openContext(host: Host, globals: GlobalOptions): Promise<{ ctx: Context; screen: Screen }> {
  const { env, root, processInfo } = host
  const today = resolveToday(env.RAPPORT_TODAY)
  const home = homeAt(await chooseFolder(globals.home, env))
  const screen = openScreen(host, globals, today)
  const canAsk = () => globals.input !== false && host.canAsk()
  const ctx: Context = {
    today,
    moment: () => ({ today, at: new Date().toISOString(), randomId: () => createId(randomBelow) }),
    store: openStore({ home, processInfo, maxBytes: maxBookMegabytes(env.RAPPORT_MAX_BOOK_MB) * 2 ** 20 }),
    scripts: openCatalog(join(root, 'templates'), home.templates),
    paths: { root, templates: home.templates },
    get prompter() {
      return canAsk() ? openPrompter(host.stdin, host.stderr) : null
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
    writeRaw: globals.json ? null : (text) => new Promise((resolve) => host.stdout.write(text, () => resolve())),
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

function resolveToday(chosen: string | undefined): string {
  if (chosen === undefined || chosen === '') return dayOf(new Date())
  if (isDay(chosen)) return chosen
  throw new RapportError('bad-date', `RAPPORT_TODAY is no day: ${chosen}.`, { hint: 'Write it as 2026-12-01.' })
}
