import type { Readable, Writable } from 'node:stream'
import { clockBar } from './clockBar.js'
import { escapeKey, openPasteInput } from './pasteInput.js'
import { sanitizeData } from './sanitize.js'

/** A clock that runs; a test moves its own. */
export interface RunningClock {
  /** Milliseconds since some moment; never fewer than before. */
  millis(): number
  /** Calls a function several times a second, until the returned function is called. */
  onTick(call: () => void): () => void
}

/** Where somebody speaks: the streams of the terminal, its clock, and whether it shows nothing but lines. */
export interface SpeakingPlace {
  input: Readable & { setRawMode?: (isRaw: boolean) => unknown }
  output: Writable & { columns?: number }
  clock: RunningClock
  isPlain: boolean
}

/** What is said while the clock runs. */
export interface Speaking {
  /** Stands above the bar as long as the clock runs; empty for nothing. */
  message: string
  /** Whether Enter goes on to another line, rather than ending it. */
  goesOn: boolean
  /** The seconds that it should take at most. */
  limit: number
  /** The seconds that were spoken before; they count. */
  before?: number
}

/** The seconds that it took; or that the user left with Esc, or with Ctrl-C or the end of the input. */
export type Spoken = number | 'left' | 'cancelled'

const [ctrlC, hideCursor, showCursor] = ['\u0003', '\u001b[?25l', '\u001b[?25h']
/** The most columns used, as everywhere (theme.ts). */
const maxWidth = 100

/**
 * Runs a clock while the user speaks: a bar up to the limit, a blank pauses, Enter ends. A plain terminal gets one line
 * and no bar. All that was drawn is gone at the end.
 * @returns how long it took, pauses left out, `before` included.
 */
export async function runStopwatch(place: SpeakingPlace, speaking: Speaking): Promise<Spoken> {
  const { input, output, clock, isPlain } = place
  let spoken = (speaking.before ?? 0) * 1000
  let since: number | null = clock.millis()
  const millis = () => spoken + (since === null ? 0 : clock.millis() - since)
  const widthNow = () => Math.min(output.columns || 80, maxWidth) - 1
  const bar = () => {
    const time = { seconds: Math.floor(millis() / 1000), limit: speaking.limit, isPaused: since === null }
    return clockBar(time, speaking.goesOn ? 'goes on' : 'ends', widthNow())
  }
  const { wrapLine } = await import('./wideText.js')
  const lines = (speaking.message === '' ? [] : sanitizeData(speaking.message).split('\n')).flatMap((each) =>
    wrapLine(each, widthNow()),
  )
  const hint = speaking.goesOn ? '(Enter for the next line.)' : 'Speak now; Enter when you are done.'
  if (isPlain) output.write(`${[...lines, hint].join('\n')}\n`)
  else output.write(`${hideCursor}${lines.map((each) => `${each}\n`).join('')}${bar()}`)
  const redraw = () => {
    if (!isPlain) output.write(`\r${bar()}\u001b[K`)
  }
  const pause = () => {
    spoken = millis()
    since = since === null ? clock.millis() : null
    redraw()
  }

  const keys = openPasteInput(input, output, 'none')
  const stopTicking = isPlain ? () => {} : clock.onTick(redraw)
  // Also on a plain terminal, which would show the keys else.
  input.setRawMode?.(true)
  const spokenTo = await new Promise<Spoken>((resolve) => {
    keys.stream.on('data', (chunk: Buffer) => {
      const typed = chunk.toString('utf8')
      if (typed.includes(ctrlC)) resolve('cancelled')
      else if (typed === escapeKey) resolve('left')
      else if (/[\r\n]/.test(typed)) resolve(millis() / 1000)
      else if (typed === ' ' && !isPlain) pause()
    })
    keys.stream.on('end', () => resolve('cancelled'))
  })
  stopTicking()
  input.setRawMode?.(false)
  if (!isPlain) {
    output.write(`\r${lines.length > 0 ? `\u001b[${lines.length}A` : ''}\u001b[J${showCursor}`)
  }
  keys.close()
  return spokenTo
}
