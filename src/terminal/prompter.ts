import type { Readable, Writable } from 'node:stream'
import { RapportError } from '../book/error.js'
import { sanitizeData } from './sanitize.js'

/** An option of a question, and the value that it stands for. */
export interface Choice<T> {
  name: string
  value: T
}

/** Asks the user questions in the terminal. Every method throws RapportError `cancelled` on Ctrl-C. */
export interface Prompter {
  /** Asks for a line of text; `check` returns true, or what is wrong with it. */
  input(question: {
    message: string
    default?: string
    check?: (text: string) => true | string | Promise<true | string>
  }): Promise<string>
  /** Asks for one of a few choices. */
  choose<T>(question: { message: string; choices: Choice<T>[]; default?: T }): Promise<T>
  /** Asks for any number of choices, none included. */
  several<T>(question: { message: string; choices: Choice<T>[] }): Promise<T[]>
  /** Asks for one of many choices, which typing narrows down. */
  search<T>(question: { message: string; find: (text: string) => Choice<T>[] }): Promise<T>
  /** Asks a yes-or-no question. */
  confirm(question: { message: string; default: boolean }): Promise<boolean>
}

/** A prompter on real streams; loads Inquirer with the first question. */
export function openPrompter(input: Readable, output: Writable): Prompter {
  const ask = async <T>(question: object): Promise<T> => {
    const { default: inquirer } = await import('inquirer')
    const prompt = inquirer.createPromptModule({ input, output } as never)
    try {
      const { answer } = (await prompt([{ name: 'answer', theme, ...question } as never])) as { answer: T }
      return answer
    } catch (error) {
      if (error instanceof Error && ['ExitPromptError', 'AbortPromptError'].includes(error.name)) throw cancelled()
      throw error
    }
  }
  return {
    input: async ({ check = () => true, message, default: defaultAnswer }) => {
      const defaultOption = defaultAnswer === undefined ? {} : { default: sanitizeData(defaultAnswer) }
      const answer = await ask<string>({
        type: 'input',
        message: sanitizeData(message),
        validate: check,
        ...defaultOption,
      })
      return defaultAnswer !== undefined && answer === defaultOption.default ? defaultAnswer : answer
    },
    choose: ({ message, choices, ...question }) =>
      ask({
        type: 'select',
        pageSize: 10,
        message: sanitizeData(message),
        choices: sanitizeChoices(choices),
        ...question,
      }),
    several: ({ message, choices }) =>
      ask({ type: 'checkbox', pageSize: 10, message: sanitizeData(message), choices: sanitizeChoices(choices) }),
    search: ({ message, find }) =>
      ask({
        type: 'search',
        message: sanitizeData(message),
        pageSize: 10,
        source: (term: string | undefined) => sanitizeChoices(find(term ?? '')),
      }),
    confirm: async ({ message, default: defaultAnswer }) => {
      const messageWithChoice = `${sanitizeData(message)} (${defaultAnswer ? 'Y/n' : 'y/N'})`
      const transformer = (text: string, { isFinal }: { isFinal: boolean }) =>
        isFinal ? ((parseYesNo(text) ?? defaultAnswer) ? 'Yes' : 'No') : text
      const validate = (text: string) =>
        text.trim() === '' || parseYesNo(text) !== null || 'Please answer y for yes, n for no.'
      const text = await ask<string>({ type: 'input', message: messageWithChoice, validate, transformer })
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

/** Choices whose names cannot act on the terminal; their values are unchanged. */
function sanitizeChoices<T>(choices: Choice<T>[]): Choice<T>[] {
  return choices.map(({ name, value }) => ({ name: sanitizeData(name), value }))
}

/** The same character before every question, asked or answered. */
const theme = { prefix: '›' }

const cancelled = () =>
  new RapportError('cancelled', 'Stopped. What you were just asked is not kept; what was kept before stays.')
