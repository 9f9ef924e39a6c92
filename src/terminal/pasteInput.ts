import { PassThrough, type Readable, type Writable } from 'node:stream'
import { StringDecoder } from 'node:string_decoder'
import { lineMark } from './lineMark.js'
import { markPastes, openPasteReader, stopMarkingPastes } from './pasteReader.js'

/** What a question does with a paste of several lines: keep them, take the first, or take none. */
export type PasteUse = 'all' | 'first' | 'none'

/** The keys for one question, with pastes in one piece. */
export interface PasteInput {
  stream: Readable
  /** Gives the terminal back. @returns the pasted lines that were left out; empty for none. */
  close(): string[]
}

/** What the Esc key sends, alone. */
export const escapeKey = '\u001b'

/**
 * Opens the input of a terminal for one question. No line of a paste answers the question: only the Enter key does.
 * @param onEscape called for the Esc key, which the stream then does not get.
 */
export function openPasteInput(
  input: Readable,
  output: Writable & { isTTY?: boolean },
  use: PasteUse,
  onEscape?: () => void,
): PasteInput {
  const stream = withRawMode(new PassThrough(), input)
  const decoder = new StringDecoder('utf8')
  const read = openPasteReader()
  const leftOut: string[] = []
  const insert = (pasted: string) => {
    const lines = use === 'all' ? [pasted.replaceAll('\n', lineMark)] : pasted.split('\n').filter((line) => line.trim())
    const [first = ''] = use === 'none' ? [] : lines
    leftOut.push(...(use === 'none' ? lines : lines.slice(1)))
    // As one key: each character by itself would draw the whole question again.
    if (first !== '') stream.emit('keypress', first, { sequence: first })
  }
  const onData = (chunk: Buffer | string) => {
    for (const { kind, text } of read(typeof chunk === 'string' ? chunk : decoder.write(chunk)))
      if (kind === 'keys' && text === escapeKey && onEscape !== undefined) onEscape()
      else if (kind === 'keys') stream.write(text)
      else insert(text)
  }
  const onEnd = () => stream.end()
  input.on('data', onData).on('end', onEnd).resume()
  if (output.isTTY) output.write(markPastes)
  return {
    stream,
    close: () => {
      input.off('data', onData).off('end', onEnd).pause()
      if (output.isTTY) output.write(stopMarkingPastes)
      return leftOut
    },
  }
}

/** Lets a stream turn the raw mode of a terminal on and off, as readline does. */
function withRawMode(stream: PassThrough, terminal: Readable & { setRawMode?: (isRaw: boolean) => unknown }) {
  return Object.assign(stream, { isTTY: true, setRawMode: (isRaw: boolean) => terminal.setRawMode?.(isRaw) })
}
