import { RapportError } from '../book/error.js'
import { lineMark } from './lineMark.js'
import type { PasteUse } from './pasteInput.js'
import { sanitizeData } from './sanitize.js'
import type { Speaking, SpeakingPlace } from './stopwatch.js'

/** An option of a question, and the value that it stands for. */
export interface Choice<T> {
  name: string
  value: T
}

/** Asks the user questions in the terminal. Every method throws RapportError `cancelled` on Ctrl-C. */
export interface Prompter {
  /**
   * Asks for a text; `check` returns true, or what is wrong with it. Of several lines that are pasted, `isLong` keeps all;
   * else the first is taken, and the others are shown as left out.
   */
  input(question: {
    message: string
    default?: string
    isLong?: boolean
    check?: (text: string) => true | string | Promise<true | string>
  }): Promise<string>
  /** Waits for Enter. @returns false where the user left with Esc. */
  ready(question: { message: string }): Promise<boolean>
  /** Asks for one of a few choices; Esc means `onEscape`, where there is one. */
  choose<T>(question: { message: string; choices: Choice<T>[]; default?: T; onEscape?: { value: T } }): Promise<T>
  /** Asks for any number of choices, none included. */
  several<T>(question: { message: string; choices: Choice<T>[] }): Promise<T[]>
  /** Asks for one of many choices, which typing narrows down. */
  search<T>(question: { message: string; find: (text: string) => Choice<T>[] }): Promise<T>
  /** Runs a clock while the user speaks. @returns the seconds that it took; null where the user left with Esc. */
  speak(speaking: Speaking): Promise<number | null>
  /** Asks a yes-or-no question. */
  confirm(question: { message: string; default: boolean }): Promise<boolean>
}

/** How many choices are on the screen at once. */
const pageSize = 10

/** A prompter on real streams; loads Inquirer with the first question. */
export function openPrompter(place: SpeakingPlace): Prompter {
  const { input, output } = place
  const ask = async <T>(question: object, use: PasteUse, onEscape?: { value: T }): Promise<T> => {
    const [{ default: inquirer }, { openPasteInput }] = await Promise.all([
      import('inquirer'),
      import('./pasteInput.js'),
    ])
    const left = new AbortController()
    const pasteInput = openPasteInput(input, output, use, onEscape && (() => left.abort()))
    const prompt = inquirer.createPromptModule({ input: pasteInput.stream, output, signal: left.signal } as never)
    try {
      const { answer } = (await prompt([{ name: 'answer', theme, ...question } as never])) as { answer: T }
      return answer
    } catch (error) {
      if (onEscape !== undefined && left.signal.aborted) return onEscape.value
      if (error instanceof Error && ['ExitPromptError', 'AbortPromptError'].includes(error.name)) throw cancelled()
      throw error
    } finally {
      for (const line of leftOutLines(pasteInput.close(), use)) output.write(`${line}\n`)
    }
  }
  return {
    input: async ({ check = () => true, message, default: defaultAnswer, isLong = false }) => {
      const shown = (text: string) => sanitizeData(isLong ? text.replaceAll('\n', lineMark) : text)
      const written = (text: string) =>
        isLong && text.includes(lineMark) ? text.replaceAll(lineMark, '\n').trim() : text
      const defaultOption = defaultAnswer === undefined ? {} : { default: shown(defaultAnswer) }
      const question = {
        type: 'input',
        message: sanitizeData(message),
        validate: (text: string) => check(written(text)),
        ...defaultOption,
      }
      const answer = await ask<string>(question, isLong ? 'all' : 'first')
      return defaultAnswer !== undefined && answer === defaultOption.default ? defaultAnswer : written(answer)
    },
    ready: async ({ message }) => {
      const answer = await ask<string | null>({ type: 'input', message: sanitizeData(message) }, 'first', {
        value: null,
      })
      return answer !== null
    },
    choose: ({ message, choices, onEscape, ...question }) => {
      const shown = { message: sanitizeData(message), choices: sanitizeChoices(choices) }
      return ask({ type: 'select', pageSize, ...shown, ...question }, 'none', onEscape)
    },
    several: ({ message, choices }) => {
      const shown = { message: sanitizeData(message), choices: sanitizeChoices(choices) }
      return ask({ type: 'checkbox', pageSize, ...shown }, 'none')
    },
    search: ({ message, find }) => {
      const source = (term: string | undefined) => sanitizeChoices(find(term ?? ''))
      const hint = find('').length > pageSize ? ' (type part of a name)' : ''
      return ask({ type: 'search', pageSize, message: `${sanitizeData(message)}${hint}`, source }, 'first')
    },
    speak: async (speaking) => {
      const { runStopwatch } = await import('./stopwatch.js')
      const spoken = await runStopwatch(place, speaking)
      if (spoken === 'cancelled') throw cancelled()
      return spoken === 'left' ? null : spoken
    },
    confirm: async ({ message, default: defaultAnswer }) => {
      const messageWithChoice = `${sanitizeData(message)} (${defaultAnswer ? 'Y/n' : 'y/N'})`
      const transformer = (text: string, { isFinal }: { isFinal: boolean }) =>
        isFinal ? ((parseYesNo(text) ?? defaultAnswer) ? 'Yes' : 'No') : text
      const validate = (text: string) =>
        text.trim() === '' || parseYesNo(text) !== null || 'Please answer y for yes, n for no.'
      const text = await ask<string>({ type: 'input', message: messageWithChoice, validate, transformer }, 'first')
      return parseYesNo(text) ?? defaultAnswer
    },
  }
}

/**
 * What an answer means; null where it is neither yes nor no. Inquirer's own question would take any other answer as the
 * default.
 */
function parseYesNo(text: string): boolean | null {
  const normalized = text.trim().toLowerCase()
  if (['y', 'yes'].includes(normalized)) return true
  return ['n', 'no'].includes(normalized) ? false : null
}

/** What to say of pasted lines that were left out, so that they can be put where they belong. */
function leftOutLines(lines: string[], use: PasteUse): string[] {
  if (lines.length === 0) return []
  const what =
    use === 'none' ? 'Nothing that you pasted was used here:' : 'Only one line fits here. Left out of what you pasted:'
  return [what, ...lines.map((line) => `  ${sanitizeData(line)}`)]
}

/** Choices whose names cannot act on the terminal; their values are unchanged. */
function sanitizeChoices<T>(choices: Choice<T>[]): Choice<T>[] {
  return choices.map(({ name, value }) => ({ name: sanitizeData(name), value }))
}

/** The same character before every question, asked or answered. */
const theme = { prefix: '›' }

const cancelled = () =>
  new RapportError('cancelled', 'Stopped. What you were just asked is not kept; what was kept before stays.')
