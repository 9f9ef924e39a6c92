/** Tell a terminal to mark what is pasted, and to stop that; terminals that cannot do it ignore both. */
export const markPastes = '\u001b[?2004h'
export const stopMarkingPastes = '\u001b[?2004l'

const start = '\u001b[200~'
const end = '\u001b[201~'
const ctrlC = '\u0003'

/** A part of what comes from a terminal: keys as they were typed, or a text that was pasted, with `\n` between lines. */
export type TypedPart = { kind: 'keys' | 'paste'; text: string }

/**
 * Tells pasted text from typed keys. A terminal marks what is pasted; where it does not, several lines that arrive at once
 * are a paste, since nobody types that fast.
 * @returns a function that takes what arrived, and returns the parts that are complete.
 * @example openPasteReader()('one\rtwo') // [{ kind: 'paste', text: 'one\ntwo' }]
 */
export function openPasteReader(): (arrived: string) => TypedPart[] {
  let pending = ''
  let isPasting = false
  return (arrived) => {
    // Where the end of a paste never comes, Ctrl-C still has to work.
    if (isPasting && arrived === ctrlC) {
      isPasting = false
      return [pastePart(pending), { kind: 'keys', text: ctrlC }]
    }
    const parts: TypedPart[] = []
    pending += arrived
    for (;;) {
      const mark = isPasting ? end : start
      const at = pending.indexOf(mark)
      if (at < 0) break
      const text = pending.slice(0, at)
      if (isPasting) parts.push(pastePart(withoutLineEnd(text)))
      else if (text !== '') parts.push(unmarkedPart(text))
      pending = pending.slice(at + mark.length)
      isPasting = !isPasting
    }
    if (isPasting) return parts
    const rest = startOfMark(pending)
    const text = pending.slice(0, pending.length - rest.length)
    pending = rest
    return text === '' ? parts : [...parts, unmarkedPart(text)]
  }
}

/** A text without the line ends that it ends with. */
function withoutLineEnd(text: string): string {
  let end = text.length
  while (end > 0 && '\r\n'.includes(text.charAt(end - 1))) end--
  return text.slice(0, end)
}

/** The beginning of a mark at the end of a text, which may go on in what arrives next; empty for none. */
function startOfMark(text: string): string {
  for (let length = start.length - 1; length > 1; length--) {
    const beginning = start.slice(0, length)
    if (text.endsWith(beginning)) return beginning
  }
  return ''
}

const unmarkedPart = (text: string): TypedPart => (hasSeveralLines(text) ? pastePart(text) : { kind: 'keys', text })

/** Whether a text has a line after another one, and no other control characters, which are keys. */
const hasSeveralLines = (text: string) => /[\r\n][^\r\n]/.test(text) && !/[^\P{Cc}\t\r\n]/u.test(text)

/** Control characters are no text: they could act on the terminal. */
const pastePart = (text: string): TypedPart => ({
  kind: 'paste',
  text: text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replace(/[^\P{Cc}\t\n]/gu, ''),
})
