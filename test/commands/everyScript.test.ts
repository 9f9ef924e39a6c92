import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openCatalog } from '../../src/scripts/library/catalog.js'
import { enter, person, type Typing } from '../helpers/rapport.js'
import { templates } from '../helpers/scripts.js'

const catalog = openCatalog(templates, join(templates, 'none'))

/** Somebody without a book answers every question of a script with its example. */
async function answers(id: string): Promise<Typing[]> {
  const { slots } = (await catalog.load(id)).source
  const whom = slots.find(({ name }) => name === 'to')
  const typed = slots.filter(({ name }) => name !== 'to').map((slot): Typing => [slot.ask, `${slot.example}${enter}`])
  const isAboutMe = slots.some(({ from }) => from[0]?.startsWith('profile.'))
  return [
    [whom?.default === null ? whom.ask : 'Whom would you like to talk to?', `Dana Reyes${enter}`],
    ...typed,
    ...(isAboutMe ? [['for the next script?', `n${enter}`] as Typing] : []),
  ]
}

describe('every script, asked for at a terminal by somebody without a book', () => {
  it.each(catalog.ids())('%s', async (id) => {
    const { code, stdout } = await person().types(['script', id], await answers(id), 100)
    const { slots } = (await catalog.load(id)).source
    const flat = stdout.replace(/\s+/g, ' ').toLowerCase()
    expect(code).toBe(0)
    expect(flat).toContain('dana')
    for (const { name, example } of slots)
      if (name !== 'to' && name !== 'name') expect([name, flat.includes(example.toLowerCase())]).toEqual([name, true])
    expect(stdout).not.toMatch(/undefined|\{\{|\.\./)
  })
})
