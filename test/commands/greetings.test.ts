import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { person, scratch } from '../helpers/rapport.js'

async function jane() {
  const it = person()
  await it.ok('init', '--name', 'Jane Jones', '--role', 'marketing director', '--industry', 'pharmaceutical')
  return it
}

describe('a script greets', () => {
  it.each([
    ['Dr. Eva Blum PhD', 'Dr. Blum'],
    ['Jo Wu, RN', 'Jo'],
    ['Reyes, Dana, MBA', 'Dana'],
    ['Dipl.-Ing. Max Muster', 'Max'],
    ['Sir Ian Foo', 'Sir Ian'],
    ['🌟 Ana Ruiz ✨', 'Ana'],
    ['Al Foo – Recruiter', 'Al'],
    ['only.mail@example.org', 'there'],
    ['김민수', '김민수'],
    ['J.P. Morgan', 'J.P.'],
    ['R.J.', 'R.J.'],
    ['Smith, J.R.', 'J.R.'],
    ['dr. blum', 'Dr. Blum'],
    ['#OpenToWork Lia Roe', 'Lia'],
    ["Stan's wife", "Stan's wife"],
  ])('%s as %s, in the book and outside it', async (name, greeting) => {
    const it = await jane()
    expect(await it.ok('script', 'intro', '--to', name, '--via', 'Stan Smith')).toContain(
      `Hello ${greeting}, my name is`,
    )
    const { contact } = await it.json('contact', 'add', name)
    const { text, to } = await it.json('script', 'intro', contact.id, '--via', 'Stan Smith')
    expect(text).toContain(`Hello ${greeting}, my name is`)
    expect(to).toEqual({ id: contact.id, name })
  })

  it.each([
    ['Dr. Eva Blum PhD', 'Dr. Eva Blum suggested', 'Dr. Blum told me'],
    ['Jo Wu, RN 🌟', 'Jo Wu suggested', 'Jo told me'],
    ['my cousin Mike', 'My cousin Mike suggested', 'Mike told me'],
    ['only.mail@example.org', 'only.mail@example.org suggested', 'They told me'],
  ])('for %s, who introduced them, says so in names', async (name, suggested, told) => {
    const it = await jane()
    const { contact } = await it.json('contact', 'add', name)
    await it.ok('contact', 'add', 'Dana Reyes', '--introduced-by', contact.id)
    for (const args of [['dana'], ['--to', 'Lee Park', '--via', name]]) {
      const { text, via } = await it.json('script', 'intro', ...args)
      expect(text).toContain(suggested)
      expect(text).toContain(told)
      expect(via).toEqual({ id: contact.id, name })
    }
  })

  it('Mary Ann by both names, where a file says that both are given', async () => {
    const it = await jane()
    const file = join(scratch(), 'Connections.csv')
    const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On'
    writeFileSync(file, `${header}\nMary Ann,"Poe, MBA, PMP®",,,Acme,CFO,05 Mar 2024\n`)
    await it.ok('import', file)
    const { contact } = await it.json('contact', 'show', 'mary')
    expect(contact).toMatchObject({ name: 'Mary Ann Poe, MBA, PMP®', given: 'Mary Ann', family: 'Poe' })
    expect(await it.ok('script', 'mary', '--via', 'Stan Smith')).toContain('Hello Mary Ann, my name')
    expect(await it.json('import', file)).toMatchObject({ added: 0, updated: 0, unchanged: 1 })
    const cards = await it.ok('export', 'vcard')
    expect(cards).toContain('N:Poe;Mary Ann;;;MBA\\, PMP®')
    const card = join(scratch(), 'people.vcf')
    writeFileSync(card, cards)
    expect(await it.json('import', card)).toMatchObject({ added: 0, updated: 0, unchanged: 1 })
    const [other] = [person()]
    await other.ok('import', card)
    expect((await other.json('contact', 'show', 'mary')).contact).toMatchObject({ given: 'Mary Ann', family: 'Poe' })
  })
})

describe('a record of somebody', () => {
  it('has how we know each other and where they worked before', async () => {
    const it = await jane()
    await it.ok(
      'contact',
      'add',
      'Dana Reyes',
      '--how',
      'met at the fair',
      '--formerly',
      'Acme, Inc., CFO',
      '--formerly',
      'Kern',
    )
    const { contact } = await it.json('contact', 'show', 'dana')
    expect(contact).toMatchObject({
      given: null,
      family: null,
      how: 'met at the fair',
      formerly: [
        { company: 'Acme, Inc.', title: 'CFO', until: null },
        { company: 'Kern', title: null, until: null },
      ],
    })
    const shown = await it.ok('contact', 'show', 'dana')
    expect(shown).toMatch(/How you know each other +met at the fair/)
    expect(shown).toMatch(/Formerly +CFO at Acme, Inc\.; Kern/)
    await it.ok('contact', 'edit', 'dana', '--how', '', '--formerly', '')
    expect((await it.json('contact', 'show', 'dana')).contact).toMatchObject({ how: null, formerly: [] })
    expect((await it.json('contact', 'add', 'Lee Park')).contact).toMatchObject({ how: null, formerly: [] })
  })

  it('forgets the parts of a name that is no longer theirs, and keeps them where it still is', async () => {
    const it = await jane()
    await it.ok('contact', 'add', 'Mary Ann Poe', '--given', 'Mary Ann', '--family', 'Poe')
    expect(await it.ok('contact', 'show', 'mary')).toMatch(/Called +Mary Ann/)
    await it.ok('contact', 'edit', 'mary', '--name', 'Dr. Mary Ann Poe')
    expect((await it.json('contact', 'show', 'mary')).contact).toMatchObject({ given: 'Mary Ann', family: 'Poe' })
    await it.ok('contact', 'edit', 'mary', '--name', 'Mary Ann Cole')
    expect((await it.json('contact', 'show', 'mary')).contact).toMatchObject({ given: 'Mary Ann', family: null })
    await it.ok('contact', 'edit', 'mary', '--name', 'Bea Cole')
    expect((await it.json('contact', 'show', 'bea')).contact).toMatchObject({ given: null, family: null })
  })

  it('shows in lines what was written in lines', async () => {
    const it = await jane()
    await it.ok('contact', 'add', 'Dana Reyes', '--how', 'met at the fair\nsang together')
    await it.ok('company', 'add', 'Acme', '--why', 'near home\ngood people', '--address', '1 Main St\nSpringfield')
    await it.ok('profile', 'set', 'offer=20 years\nof operations')
    expect(await it.ok('contact', 'show', 'dana')).toMatch(
      /\n {2}How you know each other {2}met at the fair\n {27}sang together\n/,
    )
    const acme = await it.ok('company', 'show', 'acme')
    expect(acme).toContain(
      '\n  Why      near home\n           good people\n  Address  1 Main St\n           Springfield\n',
    )
    expect(await it.ok('profile')).toContain('offer      20 years\n           of operations\n')
    expect(await it.ok('company', 'list')).not.toMatch(/^good people/m)
  })

  it('is listed by its name, or by its family name, whatever stands before it', async () => {
    const it = await jane()
    for (const name of ['Zoe Adams', 'Dr. Eva Blum', '🌟 Ana Ruiz', 'Carl van der Berg'])
      await it.ok('contact', 'add', name)
    const names = async (...args: string[]) =>
      (await it.json('contact', 'list', ...args)).contacts.map((each: { name: string }) => each.name)
    expect(await names()).toEqual(['🌟 Ana Ruiz', 'Carl van der Berg', 'Dr. Eva Blum', 'Zoe Adams'])
    expect(await names('--sort', 'family')).toEqual(['Zoe Adams', 'Dr. Eva Blum', '🌟 Ana Ruiz', 'Carl van der Berg'])
  })

  it('is found however its name is typed', async () => {
    const it = await jane()
    for (const name of ['Jean-Luc Picard', "Maeve O'Neil", 'Dr. No']) await it.ok('contact', 'add', name)
    expect(await it.ok('log', 'jean', 'luc', 'called', 'back')).toContain('Jean-Luc Picard')
    expect(await it.ok('log', 'dr', 'no', 'likes', 'islands')).toContain('Dr. No')
    expect(await it.ok('contact', 'show', 'oneil')).toContain("Maeve O'Neil")
  })

  it('merged with another keeps what is known of the name that stays', async () => {
    const it = await jane()
    const keep = await it.json('contact', 'add', 'Mary Ann Poe', '--formerly', 'Acme, CFO')
    const other = await it.json(
      'contact',
      'add',
      'Mary Ann Poe, MBA',
      '--given',
      'Mary Ann',
      '--family',
      'Poe',
      '--how',
      'old friend',
    )
    await it.ok('contact', 'edit', other.contact.id, '--formerly', 'Acme, CFO', '--formerly', 'Kern')
    const { contact } = await it.json('contact', 'merge', keep.contact.id, other.contact.id)
    expect(contact).toMatchObject({ given: 'Mary Ann', family: 'Poe', how: 'old friend' })
    expect(contact.formerly.map((each: { company: string }) => each.company)).toEqual(['Acme', 'Kern'])
  })
})
