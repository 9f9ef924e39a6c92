import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Channel } from '../../../src/book/model/channel.js'
import { defaultSettings } from '../../../src/book/model/settings.js'
import { coach } from '../../../src/scripts/coach/coach.js'
import { openCatalog } from '../../../src/scripts/library/catalog.js'
import type { Template } from '../../../src/scripts/template.js'
import { templates } from '../../helpers/scripts.js'

const catalog = openCatalog(templates, join(templates, 'none'))
const me = { situation: 'between positions', phone: '555-0100', role: '', name: '', industry: '' }
const more = { offer: '', targets: '', email: '', url: '' }

/** A template filled with its own examples, or with other values. */
function filled(template: Template, channel: Channel, again = 'on Thursday', slots: Record<string, string> = {}) {
  const examples = Object.fromEntries(template.source.slots.map(({ name, example }) => [name, example]))
  return template.render({ slots: { ...examples, ...slots }, me: { ...me, ...more }, again }, channel)
}

const every = await Promise.all(catalog.ids().map((id) => catalog.load(id)))
const everywhere = every.flatMap((template) =>
  template.source.channels.map((channel) => ({ id: template.source.id, channel, template })),
)

describe('the scripts that ship', () => {
  it('are these', () => {
    expect(catalog.ids()).toEqual(
      [
        'intro no-connection alumni reconnect linkedin-note linkedin-message voicemail gatekeeper nudge close-out',
        'confirm-meeting thank-you ask-introduction tell-host give progress-update recruiter missed-call',
        'interview-thank-you reference-request landed as-promised check-in agreed-call interview-news',
        'about-boss after-rejection offer-thanks negotiate offer-elsewhere withdraw',
      ]
        .join(' ')
        .split(' ')
        .sort(),
    )
  })

  it.each(everywhere)('leave nothing to mend: $id, $channel', async ({ template, channel }) => {
    for (const again of ['on Thursday', '']) {
      const { subject, text } = filled(template, channel, again)
      const known = { to: 'Dana Reyes', earlier: null, nothingGiven: false, limit: template.source.limit }
      expect((await coach({ subject, text, channel, ...known }, defaultSettings)).findings).toEqual([])
    }
  })

  it.each(everywhere)('leave no gap where something is not known: $id, $channel', ({ template, channel }) => {
    const optional = template.source.slots.filter((slot) => slot.default === '').map(({ name }) => [name, ''])
    const { subject, text } = filled(template, channel, '', Object.fromEntries(optional))
    for (const words of [text, subject ?? '']) {
      expect(words).not.toMatch(/\s[.,;:!?]| {2}|\(\)|undefined|[{}]|\.\./)
      expect(words).not.toMatch(/(^|[a-z][.!?] )(?!https:)[a-z]/m)
    }
  })

  it.each(everywhere)('take a sentence with its own full stop: $id, $channel', ({ template, channel }) => {
    const stopped = template.source.slots.map(({ name, example }) => [
      name,
      /^\d|^http/.test(example) ? '' : `${example}.`,
    ])
    expect(filled(template, channel, '', Object.fromEntries(stopped)).text).not.toMatch(/[.!?]\./)
  })

  it('keep an invitation on LinkedIn within its 200 characters', async () => {
    const { text } = filled(await catalog.load('linkedin-note'), 'linkedin')
    expect([...text].length).toBeLessThanOrEqual(200)
  })

  const says: [id: string, channel: Channel, moves: RegExp[]][] = [
    [
      'voicemail',
      'voicemail',
      [/Jane Jones/, /555-0100/, /Stan Smith suggested/, /because/, /try you again on Thursday/],
    ],
    ['reconnect', 'email', [/your move to the regional team/, /nothing you need to do/]],
    ['confirm-meeting', 'email', [/Thursday at 10 o'clock/, /1\. .*2\. .*3\. /s, /what I can do for you/]],
    ['ask-introduction', 'email', [/introduce us\?/, /pass on as they are/, /“Lee, meet Jane Jones/, /opening/]],
    [
      'tell-host',
      'email',
      [/Hello Stan/, /Dana Reyes/, /launch budgets/, /No need to reply/, /let you know how it goes/],
    ],
    ['thank-you', 'email', [/Thank you/, /launch budgets/, /do for you/]],
    ['nudge', 'email', [/wrote to you/, /\?/, /once more on Thursday/]],
    ['close-out', 'email', [/last note/, /hear from me/]],
    ['missed-call', 'sms', [/You rang/, /ring you back at two/]],
    ['landed', 'email', [/good news/, /I'm joining Acme/, /Thank you for introducing me to Lee Park/, /open to you/]],
    ['landed', 'phone', [/tell you myself/, /I'm joining Acme/, /Thank you for introducing me to Lee Park/]],
    ['interview-thank-you', 'email', [/Thank you/, /five countries/, /As promised/, /Brightwell/]],
    ['reference-request', 'phone', [/speaking for me\?/, /every date we promised/, /rather not/]],
    ['give', 'sms', [/a study on regional pricing/, /because/, /https:/]],
    ['progress-update', 'email', [/nine people/, /useful/, /Acme and Brightwell/]],
    ['gatekeeper', 'phone', [/Stan Smith suggested/, /Dana Reyes/, /good moment/]],
    [
      'no-connection',
      'email',
      [/your work on/, /Brightwell/, /May I ask you which skills/, /I'll ring you on Thursday/],
    ],
    ['alumni', 'email', [/Rutgers in common/, /You moved from the lab/, /\?/, /I'll ring you on Thursday/]],
    ['linkedin-message', 'linkedin', [/connecting/, /Stan Smith told me/, /\?/, /on Thursday/]],
    ['recruiter', 'email', [/your article/, /as a marketing director/, /\?/, /I'll ring you on Thursday/]],
  ]
  it.each(says)('say what they are for: %s, %s', async (id, channel, moves) => {
    const { text } = filled(await catalog.load(id), channel)
    const places = moves.map((move) => text.search(move))
    expect(places).toEqual([...places].filter((place) => place >= 0).sort((a, b) => a - b))
  })

  it('say a name with the phone number where they end as a letter, and only there', () => {
    for (const { template, channel } of everywhere) {
      const { text } = filled(template, channel)
      expect([template.source.id, channel, text.endsWith('With kind regards\nJane Jones\n555-0100')]).toEqual([
        template.source.id,
        channel,
        channel === 'email',
      ])
    }
  })
})
