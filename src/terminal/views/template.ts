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

/** Every script in two lines: its title, then when and where to use it, and how often it was used. */
export function templateListLines(
  templates: (TemplateFacts & { used: number; answered: number })[],
  overriding: Set<string>,
  theme: Theme,
): string[] {
  return templates.flatMap(({ when, channels, used, answered, ...template }) => {
    const usage = `used ${counted(used, 'time', 'times')}, ${counted(answered, 'answer', 'answers')}`
    const note = [channels.join(', '), ...(used > 0 ? [usage] : [])].join('; ')
    return [
      templateHeadline({ ...template, overridesShipped: overriding.has(template.id) }, theme),
      `  ${when} ${theme.faint(`(${note})`)}`,
    ]
  })
}

type HeadlineFacts = Pick<TemplateFacts, 'id' | 'title' | 'source'> & { overridesShipped: boolean }

function templateHeadline({ id, title, source, overridesShipped }: HeadlineFacts, theme: Theme): string {
  const ownerNote = source === 'shipped' ? '' : overridesShipped ? 'your own, instead of the shipped one' : 'your own'
  return `${theme.strong(id)}  ${title}${ownerNote && theme.faint(`  ${ownerNote}`)}`
}

interface TemplateView extends TemplateFacts {
  subject: string | null
  slots: { name: string; ask: string; from: string[]; default: string | null; example: string }[]
  body: string
  path: string
  overridesShipped: boolean
}

/** One script: its purpose, what it asks for, and its text as written. */
export function templateLines(template: TemplateView, theme: Theme): string[] {
  const { purpose, when, channels, slots, subject, body } = template
  return [
    templateHeadline(template, theme),
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
  { name, ask, from, default: defaultValue, example }: TemplateView['slots'][number],
  theme: Theme,
): string[] {
  const originNote = from.length > 0 ? [`from ${from.map(originLabel).join(', else ')}`] : []
  const defaultNote = defaultValue === null ? [] : [defaultValue === '' ? 'may be left out' : `else “${defaultValue}”`]
  const exampleNote = example === '' ? [] : [`such as “${example}”`]
  return [
    `  ${theme.strong(name)}  ${ask}`,
    `    ${theme.faint([...exampleNote, ...originNote, ...defaultNote].join(' · '))}`,
  ]
}

/** What a source is called, by the part before the dot. */
const originLabels: Record<string, string> = {
  profile: 'your profile',
  to: 'the person',
  via: 'who introduced you',
  about: 'the one it is about',
  last: 'your last talk',
  got: 'what they gave you',
  promise: 'what you promised them',
  news: 'your talk with the one it is about',
  outcome: 'what came of an interview with them',
  landed: 'your new job',
  interview: 'the interview',
  offer: 'your offer',
}

function originLabel(source: string): string {
  return originLabels[source.split('.')[0] ?? ''] ?? source
}

/** Where a script of the user's is saved, and what to do with it next. */
export function savedTemplateLines(
  { id, path, overridesShipped, isNew }: TemplateView & { isNew: boolean },
  theme: Theme,
): string[] {
  return [
    `${isNew ? 'Your script is here' : 'Kept'}: ${path}`,
    ...(overridesShipped ? [`It is used from now on instead of the “${id}” that ships.`] : []),
    ...(isNew ? [`Change it: ${theme.accent(`rapport template edit ${id}`)}`] : []),
    `Use it: ${theme.accent(`rapport script ${id}`)}`,
  ]
}
