import { counted } from '../../text/counted.js'
import type { Theme } from '../theme.js'

interface TemplateFacts {
  id: string
  title: string
  purpose: string
  when: string
  channels: string[]
  source: 'shipped' | 'user'
}

/** Every script in two lines: what it is, then when to use it and where, and how often it was. */
export function templateListLines(
  templates: (TemplateFacts & { used: number; answered: number })[],
  overriding: Set<string>,
  theme: Theme,
): string[] {
  return templates.flatMap(({ when, channels, used, answered, ...template }) => {
    const counts = `used ${counted(used, 'time', 'times')}, ${counted(answered, 'answer', 'answers')}`
    const where = [channels.join(', '), ...(used > 0 ? [counts] : [])].join('; ')
    return [
      headline({ ...template, overridesShipped: overriding.has(template.id) }, theme),
      `  ${when} ${theme.faint(`(${where})`)}`,
    ]
  })
}

type Named = Pick<TemplateFacts, 'id' | 'title' | 'source'> & { overridesShipped: boolean }

function headline({ id, title, source, overridesShipped }: Named, theme: Theme): string {
  const whose = source === 'shipped' ? '' : overridesShipped ? 'your own, instead of the shipped one' : 'your own'
  return `${theme.strong(id)}  ${title}${whose && theme.faint(`  ${whose}`)}`
}

interface TemplateView extends TemplateFacts {
  subject: string | null
  slots: { name: string; ask: string; from: string[]; default: string | null; example: string }[]
  body: string
  path: string
  overridesShipped: boolean
}

/** One script: what it is for, what it asks, and the text as it is written. */
export function templateLines(template: TemplateView, theme: Theme): string[] {
  const { purpose, when, channels, slots, subject, body } = template
  return [
    headline(template, theme),
    `  ${purpose}`,
    `  ${when}`,
    `  ${theme.faint(channels.join(', '))}`,
    '',
    ...(slots.length > 0 ? ['It needs:', ...slots.flatMap((slot) => slotLines(slot, theme)), ''] : []),
    'It says, as it is written:',
    '',
    ...(subject === null ? [] : [`Subject: ${subject}`, '']),
    ...body.split('\n'),
  ]
}

function slotLines(
  { name, ask, from, default: usual, example }: TemplateView['slots'][number],
  theme: Theme,
): string[] {
  const origin = from.length > 0 ? [`from ${from.map(inWords).join(', else ')}`] : []
  const without = usual === null ? [] : [usual === '' ? 'may be left out' : `else “${usual}”`]
  const example_ = example === '' ? [] : [`such as “${example}”`]
  return [`  ${theme.strong(name)}  ${ask}`, `    ${theme.faint([...example_, ...origin, ...without].join(' · '))}`]
}

/** Where an answer comes from: the part before the dot says whose it is. */
const origins: Record<string, string> = {
  profile: 'your profile',
  to: 'the person',
  via: 'who introduced you',
  about: 'the one it is about',
  last: 'your last talk',
  got: 'what they gave you',
  news: 'your talk with the one it is about',
}

function inWords(source: string): string {
  return origins[source.split('.')[0] ?? ''] ?? source
}

/** Where a script of the user's lies now, and what to do with it. */
export function savedLines({ id, path, overridesShipped, isNew }: TemplateView & { isNew: boolean }, theme: Theme): string[] {
  return [
    `${isNew ? 'Your script is here' : 'Kept'}: ${path}`,
    ...(overridesShipped ? [`It is used from now on instead of the “${id}” that ships.`] : []),
    ...(isNew ? [`Change it: ${theme.accent(`rapport template edit ${id}`)}`] : []),
    `Use it: ${theme.accent(`rapport script ${id}`)}`,
  ]
}
