import type { Channel } from '../../book/model/channel.js'
import type { Settings } from '../../book/model/settings.js'
import { coach, type Finding } from '../coach/coach.js'
import type { Template } from '../template.js'

/** A made-up job seeker, so that the coach's findings do not depend on how much of the user's profile is filled in. */
const sampleProfile = {
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
 * The coach's findings on a template for each of its channels, filled with the examples of its slots.
 * @throws RapportError `bad-template` where it cannot be filled.
 */
export async function coachTemplate(
  template: Template,
  settings: Settings,
): Promise<({ channel: Channel } & Finding)[]> {
  const { slots, channels, limit } = template.source
  const values = Object.fromEntries(slots.map((slot) => [slot.name, slot.example || slot.default || slot.name]))
  const context = { to: values.to ?? null, earlier: null, nothingGiven: false }
  const found: ({ channel: Channel } & Finding)[] = []
  for (const channel of channels) {
    const { subject, text } = template.render({ slots: values, me: sampleProfile, again: 'on Thursday' }, channel)
    const { findings } = await coach({ text, subject, channel, limit, ...context }, settings)
    found.push(...findings.map((finding) => ({ channel, ...finding })))
  }
  return found
}
