import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Channel } from '../../src/book/model/channel.js'
import { openCatalog } from '../../src/scripts/library/catalog.js'
import { compileTemplate } from '../../src/scripts/library/compile.js'
import type { Script } from '../../src/scripts/template.js'

export const templates = resolve(import.meta.dirname, '../../templates')

const nobody = { name: '', role: '', industry: '', offer: '', targets: '', email: '', phone: '', url: '' }
const me = { ...nobody, situation: 'between positions' }

/** The worked case of METHOD section 2. */
export const workedCase = {
  name: 'Jane Jones',
  to: 'Dana Reyes',
  via: 'Stan Smith',
  industry: 'pharmaceutical',
  role: 'marketing director',
}

/** The introduction that ships, for the worked case or with other values. */
export async function intro(
  channel: Channel,
  slots: Partial<typeof workedCase> = {},
  { situation = me.situation, again = 'on Thursday' } = {},
): Promise<Script> {
  const template = await openCatalog(templates, join(templates, 'none')).load('intro')
  return template.render({ slots: { ...workedCase, ...slots }, me: { ...me, situation }, again }, channel)
}

/** A template of the user's, from what follows its title; filled for a channel. */
export function own(body: string, slots: Record<string, string> = {}, channel: Channel = 'phone'): Script {
  const places = Object.keys(slots).map((name) => `  - { name: ${name}, ask: "${name}?" }`)
  const head = ['title: T', 'purpose: P', 'when: W', `channels: [${channel}]`, 'slots:', ...places]
  if (places.length === 0) head.pop()
  const template = compileTemplate('own', `---\n${head.join('\n')}\n---\n${body}`, 'own.hbs')
  return template.render({ slots, me, again: 'tomorrow' }, channel)
}

/** A shipped template's text. */
export function shippedText(id: string): string {
  return readFileSync(join(templates, `${id}.hbs`), 'utf8')
}
