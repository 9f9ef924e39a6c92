import { RapportError } from '../../book/error.js'
import { capitalize } from '../../text/capitalize.js'
import type { TemplateSource } from '../template.js'

/** One fault of a template, and what to write instead. */
export interface Fault {
  /** The line of the file, from 1. */
  line: number
  /** Continues the words “line 3: ”, without a period. */
  problem: string
  hint: string
  /**
   * The template cannot be used until this is fixed. Other faults are warnings: the template works, but perhaps not as
   * its writer expects.
   */
  isFatal: boolean
}

/** A parsed template, null where it cannot be parsed, and all its faults in the order of the file. */
export interface Inspection {
  source: TemplateSource | null
  faults: Fault[]
}

/** A fault that makes the template unusable. */
export function fault(line: number, problem: string, hint: string): Fault {
  return { line, problem, hint, isFatal: true }
}

/** A fault that does not stop the template from being used. */
export function warning(line: number, problem: string, hint: string): Fault {
  return { line, problem, hint, isFatal: false }
}

/** The error for a template that cannot be used: the file, the line, what is wrong, what to write instead. */
export function templateError(file: string, { line, problem, hint }: Fault): RapportError {
  return new RapportError('bad-template', `The template ${file} cannot be used, line ${line}: ${problem}.`, { hint })
}

/** The parsed template. @throws RapportError `bad-template` with the first fatal fault. */
export function requireUsable({ source, faults }: Inspection, file: string): TemplateSource {
  const fatal = faults.find((each) => each.isFatal)
  if (fatal !== undefined) throw templateError(file, fatal)
  if (source === null) throw new Error(`${file} was refused without a fault`)
  return source
}

/** What is wrong, as a full sentence. */
export function faultSentence({ problem }: Fault): string {
  return `${capitalize(problem)}.`
}
