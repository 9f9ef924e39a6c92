import { fittingTemplates } from '../../book/agenda/fittingTemplates.js'
import { RapportError } from '../../book/error.js'
import type { Book } from '../../book/model/schema.js'
import { suggestedScripts } from '../../book/model/suggestedScripts.js'
import type { Context } from '../../context.js'
import type { Template } from '../../scripts/template.js'
import type { ContactOrName } from '../people/resolveContact.js'
import type { ScriptRequest } from './request.js'

/**
 * The template of the request, else the first one for the channel among those that fit the recipient.
 * @throws RapportError `usage` when it, or none of them, is for the channel.
 */
export async function chooseTemplate(
  { scripts, today }: Pick<Context, 'scripts' | 'today'>,
  book: Book,
  to: ContactOrName | null,
  { template, channel }: ScriptRequest,
): Promise<Template> {
  const fitting = () => fittingTemplates(book, to?.id ?? null, channel, today).filter(scripts.has)
  const loaded: Template[] = []
  for (const id of template === undefined ? fitting() : [template]) {
    const each = await scripts.load(id)
    if (channel === undefined || each.source.channels.includes(channel)) return each
    loaded.push(each)
  }
  const { id, channels } = (loaded.at(-1) ?? (await scripts.load(suggestedScripts.introduce))).source
  throw new RapportError('usage', `The script “${id}” is not made for ${channel}.`, {
    hint: `It is for: ${channels.join(', ')}.`,
  })
}
