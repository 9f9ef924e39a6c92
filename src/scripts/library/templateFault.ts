import { RapportError } from '../../book/error.js'
import { capital } from '../grammar.js'
import type { TemplateSource } from '../template.js'

/** What is wrong in a template, and what to write instead. */
export interface Fault {
  /** Of the file, from 1. */
  line: number
  /** Goes on after “line 3: ”, without a full stop. */
  what: string
  hint: string
  /** The template cannot be used as long as it stands; otherwise it works, but not as its writer may think. */
  stops: boolean
}

/** A template as it was read, null where it cannot be, and all that is wrong with it in the order of the file. */
export interface Inspected {
  source: TemplateSource | null
  faults: Fault[]
}

export function fault(line: number, what: string, hint: string): Fault {
  return { line, what, hint, stops: true }
}

/** A fault that keeps nobody from using the template. */
export function notice(line: number, what: string, hint: string): Fault {
  return { line, what, hint, stops: false }
}

/** A template that cannot be used: which file and line, what is wrong, what to write instead. */
export function templateError(file: string, { line, what, hint }: Fault): RapportError {
  return new RapportError('bad-template', `The template ${file} cannot be used, line ${line}: ${what}.`, { hint })
}

/** The template that was read. @throws RapportError `bad-template` with the first fault that stops its use. */
export function usable({ source, faults }: Inspected, file: string): TemplateSource {
  const first = faults.find((each) => each.stops)
  if (first !== undefined) throw templateError(file, first)
  if (source === null) throw new Error(`${file} was refused without a fault`)
  return source
}

/** A fault as a sentence of its own. */
export function faultSentence({ what }: Fault): string {
  return `${capital(what)}.`
}
