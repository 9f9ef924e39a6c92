import type { Context } from '../../context.js'
import { missing } from '../../flows/missing.js'
import type { Template } from '../../scripts/template.js'

/** A script as lists show it. */
export function describe({ source: { id, title, purpose, when, channels }, origin }: Template) {
  return { id, title, purpose, when, channels, source: origin }
}

/** A script with all that is written in its file. */
export function describeWhole(template: Template) {
  const { limit, subject, slots, body } = template.source
  const { fulfills, opens, expectsAnswer } = template.use
  const does = { fulfills, opens, expectsAnswer }
  return { ...describe(template), limit, subject, ...does, slots, body, path: template.path }
}

/** The script that is meant: as it was said, or chosen at the terminal. @throws RapportError `missing`. */
export async function whichScript({ prompter, scripts }: Context, id: string | undefined): Promise<string> {
  if (id !== undefined) return id
  if (prompter === null) throw missing([{ name: 'which script', flag: '<id>' }])
  return await prompter.choose({
    message: 'Which script?',
    choices: scripts.ids().map((value) => ({ name: value, value })),
  })
}
