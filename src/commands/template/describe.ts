import type { Context } from '../../context.js'
import { missing } from '../../flows/missing.js'
import type { Template } from '../../scripts/template.js'

/** A template as lists show it. */
export function describeTemplate({ source: { id, title, purpose, when, channels }, origin }: Template) {
  return { id, title, purpose, when, channels, source: origin }
}

/** A template with everything in its file. */
export function describeTemplateFully(template: Template) {
  const { limit, subject, slots, body } = template.source
  const { fulfills, opens, expectsAnswer } = template.use
  const does = { fulfills, opens, expectsAnswer }
  return { ...describeTemplate(template), limit, subject, ...does, slots, body, path: template.path }
}

/** The given id of a template; without one, the user at the terminal chooses. @throws RapportError `missing`. */
export async function resolveTemplateId({ prompter, scripts }: Context, id: string | undefined): Promise<string> {
  if (id !== undefined) return id
  if (prompter === null) throw missing([{ name: 'which script', flag: '<id>' }])
  return await prompter.choose({
    message: 'Which script?',
    choices: scripts.ids().map((value) => ({ name: value, value })),
  })
}
