import { readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { janeWhoKnowsStan } from '../helpers/introduced.js'

/** Jane, to whom Stan named Mia, and would rather not be named himself. */
async function janeWithMia() {
  const jane = await janeWhoKnowsStan()
  await jane.ok('contact', 'edit', 'stan', '--alias', 'Stanley')
  await jane.ok('log', 'stan', 'names', '--referred', 'Mia Chen, Kern, 555-0100, mia@kern.example', '--not-by-name')
  const mia = async () => (await jane.json('contact', 'show', 'mia')).contact
  const stan = (await jane.json('contact', 'show', 'stan')).contact.id
  return { ...jane, mia, stan }
}

const shipped = readdirSync('templates')
  .filter((file) => file.endsWith('.hbs'))
  .map((file) => basename(file, '.hbs'))

describe('an introducer who may not be named', () => {
  it('is noted as such with whom they named', async () => {
    const jane = await janeWithMia()
    expect(await jane.mia()).toMatchObject({ introducedBy: jane.stan, unnamedIntroducers: [jane.stan] })
    expect((await jane.json('contact', 'show', 'dana')).contact.unnamedIntroducers).toEqual([])
  })

  it.each(shipped)('is in no script to them: %s', async (id) => {
    const jane = await janeWithMia()
    const { template } = await jane.json('template', 'show', id)
    const set = template.slots
      .filter(({ name }: { name: string }) => name !== 'to' && name !== 'via')
      .flatMap(({ name, example }: Record<'name' | 'example', string>) => {
        const other = example.replaceAll('Stan', 'Bob')
        return ['--set', `${name}=${other}`]
      })
    for (const channel of template.channels) {
      const written = await jane.json('script', id, 'mia', channel, ...set)
      expect(JSON.stringify([written.text, written.subject, written.slots, written.via])).not.toContain('Stan')
    }
  })

  it('is named nowhere in what one says at the beginning of a call, and only the user is told', async () => {
    const jane = await janeWithMia()
    const { script } = await jane.json('call', 'mia')
    expect(JSON.stringify(script)).not.toContain('Stan')
    expect(await jane.ok('call', 'mia')).toContain("Leave out Stan Smith's name: Stan would rather not be named.")
    expect(await jane.ok('contact', 'show', 'mia')).toContain('Stan Smith (not by name)')
    jane.on('2026-11-23')
    expect(await jane.ok('due')).toContain("leave out Stan Smith's name")
    expect(await jane.ok('export', 'markdown')).toContain('Stan Smith (not by name)')
  })

  it('is not asked for by the coach', async () => {
    const jane = await janeWithMia()
    const { findings } = await jane.json('script', 'intro', 'mia')
    expect(JSON.stringify(findings)).not.toContain('who suggested')
  })

  it('still hears what came of it', async () => {
    const jane = await janeWithMia()
    const { opened } = await jane.json('log', 'mia', 'launches')
    expect(opened).toMatchObject([{ kind: 'tell-host', contactName: 'Stan Smith', aboutName: 'Mia Chen' }])
  })

  it('gives way to another introducer, and is refused by name', async () => {
    const jane = await janeWithMia()
    await jane.ok('log', 'dana', 'names', '--referred', 'Mia Chen')
    expect(await jane.ok('script', 'intro', 'mia')).toContain('Dana Reyes suggested')
    for (const said of [
      ['--via', 'stan'],
      ['--set', 'via=Stan Smith'],
      ['--set', 'via=Stanley'],
    ]) {
      const refused = await jane.fails('script', 'intro', 'mia', ...said)
      expect(refused).toMatchObject({ exit: 2, code: 'usage' })
      expect(refused.message).toBe('Stan Smith would rather not be named to Mia Chen, so no script does it.')
    }
    expect(await jane.ok('script', 'intro', 'dana', '--via', 'stan')).toContain('Stan Smith suggested')
  })

  it('is changed by contact edit, for introducers alone', async () => {
    const jane = await janeWithMia()
    await jane.ok('contact', 'edit', 'mia', '--by-name', 'stan')
    expect((await jane.mia()).unnamedIntroducers).toEqual([])
    await jane.ok('contact', 'edit', 'mia', '--not-by-name', 'stan')
    expect((await jane.mia()).unnamedIntroducers).toEqual([jane.stan])
    const refused = await jane.fails('contact', 'edit', 'mia', '--not-by-name', 'dana')
    expect(refused.message).toBe('Dana Reyes is not among those who introduced you to Mia Chen.')
    await jane.ok('contact', 'edit', 'mia', '--introduced-by', 'dana', '--not-by-name', 'dana')
    expect((await jane.mia()).unnamedIntroducers).toHaveLength(2)
    expect(await jane.fails('contact', 'edit', 'mia', '--by-name', 'stan', '--not-by-name', 'stan')).toMatchObject({
      exit: 2,
    })
    await jane.ok('contact', 'edit', 'mia', '--introduced-by', '')
    expect((await jane.mia()).unnamedIntroducers).toEqual([])
    await jane.ok('undo')
    expect((await jane.mia()).unnamedIntroducers).toHaveLength(2)
  })

  it('stays so in the record that stays of two, and goes with the introducer', async () => {
    const jane = await janeWithMia()
    await jane.ok('contact', 'add', 'Mia C. Chen', '--introduced-by', 'stan')
    await jane.ok('contact', 'merge', 'Mia C. Chen', 'Mia Chen', '--yes')
    expect(await jane.mia()).toMatchObject({ introducedBy: jane.stan, unnamedIntroducers: [jane.stan] })
    await jane.ok('contact', 'add', 'S. Smith')
    await jane.ok('contact', 'merge', 'S. Smith', 'Stan Smith', '--yes')
    const { id } = (await jane.json('contact', 'show', 'S. Smith')).contact
    expect((await jane.mia()).unnamedIntroducers).toEqual([id])
    await jane.ok('contact', 'remove', 'S. Smith', '--yes')
    expect(await jane.mia()).toMatchObject({ introducedBy: null, unnamedIntroducers: [] })
  })

  it('is put right with amend, for all whom they named in that talk', async () => {
    const jane = await janeWhoKnowsStan()
    await jane.ok('log', 'stan', 'names', '--referred', 'Mia Chen')
    await jane.ok('amend', '--referred', 'Bo Diaz', '--not-by-name')
    const { contacts } = jane.book()
    expect(contacts.filter((each) => each.unnamedIntroducers).map(({ name }) => name)).toEqual(['Mia Chen', 'Bo Diaz'])
    await jane.ok('log', 'dana', 'nothing')
    expect(await jane.fails('amend', '--not-by-name')).toMatchObject({ exit: 2, code: 'usage' })
  })

  it('needs somebody who was named', async () => {
    const jane = await janeWhoKnowsStan()
    expect(await jane.fails('log', 'stan', 'x', '--not-by-name')).toMatchObject({ exit: 2, code: 'usage' })
    expect(
      await jane.fails('log', '--company', 'Acme', '--activity', 'application', 'cook', '--not-by-name'),
    ).toMatchObject({ exit: 2, code: 'usage' })
  })
})
