import { existsSync } from 'node:fs'
import { isAnswer } from '../../book/channel.js'
import { RapportError } from '../../book/error.js'
import type { Answer, Context } from '../../context.js'
import { answer } from '../../flows/answer.js'
import { missing } from '../../flows/missing.js'
import type { Template } from '../../scripts/template.js'
import { templateLines, templateListLines } from '../../terminal/views/template.js'

/** Every script; how often each was used and answered comes from the log. */
export async function listTemplates(ctx: Context): Promise<Answer> {
  const { interactions } = await ctx.store.read()
  const data = (await loadAll(ctx)).map((template) => {
    const used = interactions.filter((each) => each.template === template.source.id)
    const answered = used.filter((each) => isAnswer(each.outcome))
    return { ...describe(template), used: used.length, answered: answered.length }
  })
  return answer({ templates: data }, (shown, look) => templateListLines(shown.templates, look))
}

/** Every script that can be used; one of the user's that cannot is reported, and does not hide the others. */
async function loadAll(ctx: Context): Promise<Template[]> {
  const templates: Template[] = []
  for (const id of ctx.scripts.ids()) {
    try {
      templates.push(await ctx.scripts.load(id))
    } catch (error) {
      if (!(error instanceof RapportError)) throw error
      await ctx.tell(error.message)
    }
  }
  return templates
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
  if (!existsSync(ctx.paths.templates)) await ctx.tell('It is not there yet; make it to put scripts of your own in.')
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
