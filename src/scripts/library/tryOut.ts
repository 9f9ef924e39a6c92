import type { Channel } from '../../book/model/channel.js'
import type { Settings } from '../../book/model/settings.js'
import { coach, type Finding } from '../coach/coach.js'
import type { Template } from '../template.js'

/** Somebody made up, so that what the coach says does not depend on how much of a profile is there. */
const me = {
  name: 'Jane Jones',
  role: 'marketing director',
  industry: 'pharmaceutical',
  offer: 'ten product launches in five countries',
  targets: 'Acme and Brightwell',
  situation: 'between positions',
  email: 'jane@example.com',
  phone: '555-0100',
  url: 'https://example.com',
}

/**
 * What the coach says to a template on each of its channels, filled with the examples of its slots.
 * @throws RapportError `bad-template` where it cannot be filled.
 */
export async function tryOut(template: Template, settings: Settings): Promise<({ channel: Channel } & Finding)[]> {
  const { slots, channels, limit } = template.source
  const values = Object.fromEntries(slots.map((slot) => [slot.name, slot.example || slot.default || slot.name]))
  const known = { to: values.to ?? null, earlier: null, nothingGiven: false }
  const found: ({ channel: Channel } & Finding)[] = []
  for (const channel of channels) {
    const { subject, text } = template.render({ slots: values, me, again: 'on Thursday' }, channel)
    const { findings } = await coach({ text, subject, channel, limit, ...known }, settings)
    found.push(...findings.map((finding) => ({ channel, ...finding })))
  }
  return found
}
