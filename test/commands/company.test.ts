import { describe, expect, it } from 'vitest'
import { actsIn } from '../helpers/hostile.js'
import { down, enter, person } from '../helpers/rapport.js'
import { contactKeys, interactionKeys } from '../helpers/shapes.js'

const keys = (value: object) => Object.keys(value).sort()
const companyKeys = 'address,aliases,createdAt,distinctFrom,id,name,notes,status,updatedAt,why'.split(',')

/** Jane aims at Acme, where she knows Dana, and at Brightwell, of which Stan spoke. */
async function jane() {
  const it = person()
  await it.ok('contact', 'add', 'Stan Smith')
  await it.ok('contact', 'add', 'Dana Reyes', '--company', 'Acme', '--title', 'CFO')
  await it.ok('log', 'stan', 'used', 'to', 'work', 'for', 'Brightwell', '--on', '2026-11-02')
  await it.ok('log', 'dana', 'budgets', 'move', '--on', '2026-11-10')
  await it.ok('company', 'add', 'Acme', '--why', 'good people')
  await it.ok('company', 'add', 'Brightwell')
  return it
}

describe('rapport company add', () => {
  it('keeps what was said, and says whom I know there', async () => {
    const me = await jane()
    await me.ok('contact', 'add', 'Lee', '--company', 'cobalt works')
    const out = await me.ok('company', 'add', 'Cobalt', 'Works', '--status', 'talking', '--address', 'Main St 1')
    expect(out).toMatch(/^Cobalt Works is now among your companies\. {2}\d\w{5}\nYou know there: Lee\.\n$/)
    const { company } = await me.json('company', 'add', 'Delta', '--note', 'x')
    expect(keys(company)).toEqual(companyKeys)
    expect(company).toMatchObject({ name: 'Delta', status: 'target', why: null, address: null, notes: 'x' })
  })

  it('asks for the name and why at a terminal, elsewhere says what is missing', async () => {
    const me = person()
    const { stdout } = await me.types(
      ['company', 'add'],
      [
        ['Which company?', `Acme${enter}`],
        ['Why there?', `good people${enter}`],
      ],
    )
    expect(stdout).toContain('Acme is now among your companies')
    expect(me.book().companies).toMatchObject([{ name: 'Acme', why: 'good people' }])
    expect(await me.fails('company', 'add')).toMatchObject({
      exit: 2,
      code: 'missing',
      missing: [{ name: 'the name', flag: '<name>' }],
    })
  })

  it('refuses a second one of the name, and a status that it does not know', async () => {
    const me = await jane()
    expect(await me.fails('company', 'add', 'ACME')).toMatchObject({ exit: 2, code: 'usage' })
    expect(await me.fails('company', 'add', 'X', '--status', 'dream')).toMatchObject({
      exit: 2,
      code: 'usage',
      hint: 'Choose one of: target, talking, applied, interviewing, offer, closed.',
    })
  })
})

describe('rapport company list', () => {
  it('shows companies without anybody first, with whom to ask; then whom I know where', async () => {
    const me = await jane()
    await me.ok('company', 'add', 'Cobalt')
    await me.ok('company', 'edit', 'cobalt', '--status', 'applied')
    expect((await me.ok('company', 'list')).replace(/\d\w{5}/g, 'id')).toBe(
      [
        'Brightwell  id',
        '  Nobody there yet. Ask Stan Smith, who may know somebody:',
        '  rapport script ask-introduction "Stan Smith" --set about="somebody at Brightwell"',
        'Acme  id',
        '  Dana Reyes · 1 conversation · last Tue 10 Nov',
        'Cobalt  id  applied',
        '  Nobody there yet. Ask those you talk with whom they know at Cobalt.',
        '',
      ].join('\n'),
    )
  })

  it('says with whom to begin where nobody there was ever contacted', async () => {
    const me = await jane()
    await me.ok('contact', 'add', 'Lee Park', '--company', 'Brightwell')
    const out = await me.ok('company', 'list')
    expect(out).toContain('Lee Park · no conversation yet\n  rapport script "Lee Park"\n')
  })

  it('names three people, and how many more', async () => {
    const me = await jane()
    for (const name of ['A', 'B', 'C', 'D']) await me.ok('contact', 'add', name, '--company', 'acme')
    expect(await me.ok('company', 'list')).toContain('Dana Reyes, A, B and 2 more · 1 conversation')
  })

  it('is for programs as the contract has it', async () => {
    const me = await jane()
    const { companies } = await me.json('company', 'list')
    expect(keys(companies[0])).toEqual(
      'aliases,alsoCalled,conversations,id,lastTouch,name,people,status,through'.split(','),
    )
    const stan = me.book().contacts[0]
    expect(companies).toMatchObject([
      {
        name: 'Brightwell',
        people: 0,
        conversations: 0,
        lastTouch: null,
        through: [{ id: stan?.id, name: 'Stan Smith' }],
      },
      { name: 'Acme', status: 'target', people: 1, conversations: 1, through: [] },
    ])
    expect(companies[1].lastTouch).toEqual({ on: '2026-11-10', channel: 'phone', summary: 'budgets move' })
  })

  it.each([60, 100])('stays within %i columns and harmless, whatever the names are', async (columns) => {
    const me = person()
    const names = ['東京 '.repeat(30), '\u001b[2JAcme', 'x'.repeat(200)]
    for (const name of names) {
      await me.ok('company', 'add', name)
      await me.ok('contact', 'add', `Someone ${name}`, '--company', name)
    }
    for (const line of ['company list', 'company show acme', 'contact duplicates', 'next']) {
      const { stdout } = await me.shows(line.split(' '), columns)
      expect(actsIn(stdout)).toEqual([])
      const { stdout: plain } = await me.types(line.split(' '), [], columns)
      for (const each of plain.split('\n')) expect(each.length).toBeLessThanOrEqual(columns)
    }
  })

  it('says how to begin', async () => {
    const me = person()
    await me.ok('contact', 'add', 'Otto')
    expect(await me.ok('company', 'list')).toBe('No companies yet. Add one you aim at: rapport company add Acme\n')
  })
})

describe('rapport company show', () => {
  it('tells all about one company', async () => {
    const me = await jane()
    const out = (await me.ok('company', 'show', 'acme')).replace(/\d\w{5}/g, 'id')
    expect(out).toBe(
      [
        'Acme  id',
        '  Why  good people',
        '',
        'People',
        '  id  Dana Reyes  CFO',
        '',
        'Last talks',
        '  Dana Reyes, Acme · Tue 10 Nov · by phone, you talked: budgets move',
        '',
      ].join('\n'),
    )
    expect(await me.ok('company', 'show', 'bright')).toContain('Stan Smith could introduce you.')
    await me.ok('company', 'add', 'Cobalt')
    expect(await me.ok('company', 'show', 'cobalt')).toContain('You know nobody there yet.')
  })

  it('is for programs as the contract has it', async () => {
    const me = await jane()
    const shown = await me.json('company', 'show', 'acme')
    expect(keys(shown)).toEqual(['company', 'interactions', 'people', 'through'])
    expect(keys(shown.company)).toEqual(companyKeys)
    expect(keys(shown.people[0])).toEqual(contactKeys)
    expect(keys(shown.interactions[0])).toEqual(interactionKeys)
    expect((await me.json('company', 'show', 'brightwell')).through).toMatchObject([{ name: 'Stan Smith' }])
  })

  it('names who worked there before, and until when', async () => {
    const me = await jane()
    await me.ok('contact', 'edit', 'stan', '--formerly', 'Cobalt, Analyst')
    await me.ok('company', 'add', 'Cobalt Inc.')
    expect(await me.ok('company', 'show', 'cobalt')).toContain('  worked there: Stan Smith, Analyst\n')
    expect((await me.json('company', 'show', 'cobalt')).formerPeople).toMatchObject([
      { name: 'Stan Smith', title: 'Analyst', until: null },
    ])
    expect((await me.json('company', 'list')).companies).toContainEqual(
      expect.objectContaining({ name: 'Cobalt Inc.', through: [expect.objectContaining({ name: 'Stan Smith' })] }),
    )
  })

  it('keeps the talks with somebody who has left', async () => {
    const me = await jane()
    await me.ok('contact', 'edit', 'dana', '--company', 'Brightwell')
    const { people, interactions } = await me.json('company', 'show', 'acme')
    expect(people).toEqual([])
    expect(interactions).toMatchObject([{ contactName: 'Dana Reyes', company: 'Acme' }])
  })
})

describe('naming a company', () => {
  it('goes by id, whole name, or a part of it', async () => {
    const me = await jane()
    const id = me.book().companies[1]?.id ?? ''
    for (const words of [[id], ['BRIGHTWELL'], ['well']])
      expect((await me.json('company', 'show', ...words)).company.id).toBe(id)
  })

  it('is refused where several fit, and chosen at a terminal', async () => {
    const me = await jane()
    await me.ok('company', 'add', 'Acme Labs')
    expect(await me.fails('company', 'show', 'ac')).toMatchObject({
      exit: 2,
      code: 'usage',
      message: expect.stringMatching(/^“ac” fits 2 companies: Acme \(\w{6}\); Acme Labs \(\w{6}\)\.$/),
    })
    expect((await me.types(['company', 'show', 'ac'], [['Which “ac”?', down + enter]])).stdout).toMatch(/^Acme Labs/)
    expect((await me.types(['company', 'show'], [['Which company?', enter]])).stdout).toMatch(/^Acme /)
    expect(await me.json('company', 'show', 'acme')).toMatchObject({ company: { name: 'Acme' } })
  })

  it('says which is near where none fits', async () => {
    const me = await jane()
    expect(await me.fails('company', 'show', 'Britewell')).toMatchObject({
      exit: 2,
      code: 'usage',
      message: 'None of your companies is called “Britewell”.',
      hint: 'Did you mean Brightwell?',
    })
    expect((await me.fails('company', 'show', 'zzzzzz')).hint).toBe('See them all: rapport company list.')
    expect((await person().fails('company', 'show', 'x')).hint).toBe('Note one you aim at: rapport company add Acme.')
  })

  it('is missing where nobody can be asked', async () => {
    const me = await jane()
    for (const verb of ['show', 'remove'])
      expect(await me.fails('company', verb)).toMatchObject({ missing: [{ flag: '<company>' }] })
    expect((await me.fails('company', 'edit')).missing.map((each: { flag: string }) => each.flag)).toEqual([
      '<company>',
      '--name, --alias, --why, --status, --address, --note',
    ])
    expect((await me.fails('company', 'edit', 'acme')).missing).toHaveLength(1)
  })
})

describe('rapport company edit', () => {
  it('replaces what is named, clears by an empty text, takes the people along', async () => {
    const me = await jane()
    expect(await me.ok('company', 'edit', 'acme', '--name', 'Acme Inc', '--why', '', '--note', 'x')).toBe(
      'Changed: Acme Inc.\n',
    )
    const shown = await me.json('company', 'show', 'acme inc')
    expect(shown).toMatchObject({ company: { why: null, notes: 'x' }, people: [{ company: 'Acme Inc' }] })
    await me.ok('undo')
    expect(await me.json('company', 'show', 'acme')).toMatchObject({ people: [{ company: 'Acme' }] })
    expect(await me.fails('company', 'edit', 'acme', '--name', 'brightwell')).toMatchObject({ exit: 2, code: 'usage' })
    expect(keys((await me.json('company', 'edit', 'acme', '--status', 'closed')).company)).toEqual(companyKeys)
  })
})

describe('rapport company remove', () => {
  it('asks at a terminal, else needs --yes; the people stay', async () => {
    const me = await jane()
    expect(await me.fails('company', 'remove', 'acme')).toMatchObject({ code: 'missing', missing: [{ flag: '--yes' }] })
    expect((await me.types(['company', 'remove', 'acme'], [['Remove Acme?', enter]])).code).toBe(130)
    expect(me.book().companies).toHaveLength(2)
    await me.types(['company', 'remove', 'acme'], [['Remove Acme?', `y${enter}`]])
    expect(me.book().companies).toMatchObject([{ name: 'Brightwell' }])
    expect(await me.json('company', 'remove', 'bright', '--yes')).toMatchObject({
      removed: { name: 'Brightwell' },
      alsoRemoved: {},
    })
    expect(me.book().contacts.map((each) => each.company)).toEqual([null, 'Acme'])
  })
})
