import type { Look } from '../look.js'

interface TemplateFacts {
  id: string
  title: string
  purpose: string
  when: string
  channels: string[]
  source: 'shipped' | 'user'
}

/** Every script in three lines: what it is, when to use it, where. */
export function templateListLines(
  templates: (TemplateFacts & { used: number; answered: number })[],
  look: Look,
): string[] {
  return templates.flatMap(({ id, title, when, channels, source, used, answered }, index) => [
    ...(index > 0 ? [''] : []),
    `${look.strong(id)}  ${title}${source === 'user' ? look.faint('  your own') : ''}`,
    `  ${when}`,
    `  ${look.faint([channels.join(', '), ...(used > 0 ? [`used ${used}, answered ${answered}`] : [])].join(' · '))}`,
  ])
}

interface TemplateView extends TemplateFacts {
  subject: string | null
  slots: { name: string; ask: string; default: string | null; example: string }[]
  body: string
}

/** One script with its places, as it is written. */
export function templateLines(
  { id, title, purpose, when, channels, slots, subject, body }: TemplateView,
  look: Look,
): string[] {
  return [
    `${look.strong(id)}  ${title}`,
    `  ${purpose}`,
    `  ${when}`,
    `  ${look.faint(channels.join(', '))}`,
    '',
    ...slots.map((slot) => `  ${slot.name}: ${slot.ask} ${look.faint(`for example: ${slot.example}`)}`),
    '',
    ...(subject === null ? [] : [`Subject: ${subject}`, '']),
    ...body.split('\n'),
  ]
}
