import type { Answer, Context } from '../../context.js'
import { answer } from '../../flows/answer.js'
import { missing } from '../../flows/missing.js'
import type { Template } from '../../scripts/template.js'
import { templateLines, templateListLines } from '../../terminal/views/template.js'

/** Every script; how often each was used and answered comes from the log. */
export async function listTemplates(ctx: Context): Promise<Answer> {
  const { interactions } = await ctx.store.read()
  const templates = await Promise.all(ctx.scripts.ids().map((id) => ctx.scripts.load(id)))
  const data = templates.map((template) => {
    const used = interactions.filter((each) => each.template === template.source.id)
    const answered = used.filter((each) => ['replied', 'spoke', 'met'].includes(each.outcome))
    return { ...describe(template), used: used.length, answered: answered.length }
  })
  return answer({ templates: data }, (shown, look) => templateListLines(shown.templates, look))
}

/** One script as it is written. */
export async function showTemplate(ctx: Context, id: string | undefined): Promise<Answer> {
  const template = await ctx.scripts.load(id ?? (await choose(ctx)))
  const { slots, body, subject } = template.source
  return answer({ template: { ...describe(template), subject, slots, body } }, (shown, look) =>
    templateLines(shown.template, look),
  )
}

/** Where scripts of one's own lie. */
export async function templatePath(ctx: Context): Promise<Answer> {
  return answer({ path: ctx.paths.templates }, ({ path }) => [path])
}

function describe({ source: { id, title, purpose, when, channels }, origin }: Template) {
  return { id, title, purpose, when, channels, source: origin }
}

async function choose({ prompter, scripts }: Context): Promise<string> {
  if (prompter === null) throw missing([{ name: 'which script', flag: '<id>' }])
  return await prompter.choose({
    message: 'Which script?',
    choices: scripts.ids().map((value) => ({ name: value, value })),
  })
}
