import type { Readable, Writable } from 'node:stream'
import { RapportError } from '../book/error.js'
import { cleanData } from './clean.js'

export interface Choice<T> {
  name: string
  value: T
}

/** Asks the person at the terminal. Ctrl-C throws RapportError `cancelled`. */
export interface Prompter {
  /** A line of text; `check` says what is wrong with it, or true. */
  input(question: {
    message: string
    default?: string
    check?: (text: string) => true | string | Promise<true | string>
  }): Promise<string>
  choose<T>(question: { message: string; choices: Choice<T>[]; default?: T }): Promise<T>
  /** Any of a few, none as well. */
  several<T>(question: { message: string; choices: Choice<T>[] }): Promise<T[]>
  /** One of many, narrowed by typing. */
  search<T>(question: { message: string; find: (text: string) => Choice<T>[] }): Promise<T>
  confirm(question: { message: string; default: boolean }): Promise<boolean>
}

/** A prompter on real streams; Inquirer is loaded with the first question. */
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
    input: async ({ check = () => true, message, default: usual }) => {
      const offered = usual === undefined ? {} : { default: cleanData(usual) }
      const answer = await ask<string>({ type: 'input', message: cleanData(message), validate: check, ...offered })
      return usual !== undefined && answer === offered.default ? usual : answer
    },
    choose: ({ message, choices, ...question }) =>
      ask({ type: 'select', pageSize: 10, message: cleanData(message), choices: shown(choices), ...question }),
    several: ({ message, choices }) =>
      ask({ type: 'checkbox', pageSize: 10, message: cleanData(message), choices: shown(choices) }),
    search: ({ message, find }) =>
      ask({
        type: 'search',
        message: cleanData(message),
        pageSize: 10,
        source: (term: string | undefined) => shown(find(term ?? '')),
      }),
    confirm: async ({ message, default: usual }) => {
      const choice = `${cleanData(message)} (${usual ? 'Y/n' : 'y/N'})`
      const transformer = (text: string, { isFinal }: { isFinal: boolean }) =>
        isFinal ? ((yesOrNo(text) ?? usual) ? 'Yes' : 'No') : text
      const validate = (text: string) =>
        text.trim() === '' || yesOrNo(text) !== null || 'Please answer y for yes, n for no.'
      const text = await ask<string>({ type: 'input', message: choice, validate, transformer })
      return yesOrNo(text) ?? usual
    },
  }
}

/** What an answer says; null for neither. Inquirer's own question takes whatever it does not understand for its default. */
function yesOrNo(text: string): boolean | null {
  const said = text.trim().toLowerCase()
  if (['y', 'yes'].includes(said)) return true
  return ['n', 'no'].includes(said) ? false : null
}

/** Choices whose names can do nothing to the terminal; their values stay as they are. */
function shown<T>(choices: Choice<T>[]): Choice<T>[] {
  return choices.map(({ name, value }) => ({ name: cleanData(name), value }))
}

/** One sign before every question, asked or answered: words, not decoration. */
const theme = { prefix: '›' }

const cancelled = () =>
  new RapportError('cancelled', 'Stopped. What you were just asked is not kept; what was kept before stays.')
