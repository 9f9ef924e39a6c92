import { describe, expect, it } from 'vitest'
import { janeWhoKnowsStan } from '../helpers/introduced.js'

const content = (jane: Awaited<ReturnType<typeof janeWhoKnowsStan>>) => {
  const { contacts, interactions, followUps } = jane.book()
  return { contacts, interactions, followUps }
}

describe('log --referred', () => {
  it('brings a person in, introduced by the one who named them, and says so line by line', async () => {
    const jane = await janeWhoKnowsStan()
    const out = await jane.ok('log', 'dana', 'budgets move', '--referred', 'Lee Park, Acme, 555-0100, lee@acme.example')
    expect(out).toBe(
      [
        'Lee Park, Acme is now in your book.',
        'Kept: Dana Reyes, Kern · Fri 20 Nov, today · by phone, you talked: budgets move',
        'Next: Lee Park · first contact · Mon 23 Nov',
        'Next: Dana Reyes · say thank you · Sat 21 Nov, tomorrow',
        'Next: Stan Smith · say how it went with Dana Reyes · Mon 23 Nov',
        'A mistake? rapport undo',
        '',
      ].join('\n'),
    )
    const shown = await jane.ok('contact', 'show', 'lee')
    for (const part of ['Acme', '555-0100', 'lee@acme.example', 'Introduced by  Dana Reyes', 'Mon 23 Nov'])
      expect(shown).toContain(part)
  })

  it.each([
    'Lee Park, lee@acme.example, Acme, 555-0100',
    'Lee Park,555-0100,Acme,lee@acme.example',
    ' Lee Park ,, 555-0100, lee@acme.example , Acme,',
  ])('takes company, address and number in any order: %s', async (said) => {
    const jane = await janeWhoKnowsStan()
    const { created } = await jane.json('log', 'dana', '-r', said)
    expect(created).toMatchObject([
      { name: 'Lee Park', company: 'Acme', phones: ['555-0100'], emails: ['lee@acme.example'] },
    ])
  })

  it('tells a number from a company, and leaves a company its comma', async () => {
    const jane = await janeWhoKnowsStan()
    const said = ['-r', 'Lee Park, 3M', '-r', 'Bo Diaz, Smith, Lee & Sons', '-r', 'Mia Wong, +1 (555) 010-2030 x7']
    const { created } = await jane.json('log', 'dana', ...said)
    expect(created).toMatchObject([
      { name: 'Lee Park', company: '3M', phones: [] },
      { name: 'Bo Diaz', company: 'Smith, Lee & Sons' },
      { name: 'Mia Wong', company: null, phones: ['+1 (555) 010-2030 x7'] },
    ])
  })

  it('takes a name with nothing but a comma behind it for a name', async () => {
    const jane = await janeWhoKnowsStan()
    const { created } = await jane.json('log', 'dana', '-r', 'Lee Park,')
    expect(created).toMatchObject([{ name: 'Lee Park', company: null, phones: [], emails: [] }])
  })

  it('is refused where it names nobody, and nothing is kept', async () => {
    const jane = await janeWhoKnowsStan()
    const before = content(jane)
    for (const said of [',Acme', '', '  '])
      expect(await jane.fails('log', 'dana', 'hello', '-r', 'Lee Park', '-r', said)).toMatchObject({
        exit: 2,
        code: 'usage',
        hint: expect.stringContaining('Lee Park, Acme'),
      })
    expect(content(jane)).toEqual(before)
  })

  it('is a referral among what the talk gave, and of everybody who was named', async () => {
    const jane = await janeWhoKnowsStan()
    const { interaction, created, opened } = await jane.json('log', 'dana', '--got', 'advice', '-r', 'Lee', '-r', 'Bo')
    expect(interaction.got).toEqual(['advice', 'referral'])
    expect(interaction.referred).toEqual(created.map((each: { id: string }) => each.id))
    expect(opened).toMatchObject([
      { contactName: 'Lee', kind: 'first-contact', dueOn: '2026-11-23', openedBy: interaction.id },
      { contactName: 'Bo', kind: 'first-contact', dueOn: '2026-11-23' },
      { contactName: 'Dana Reyes', kind: 'thank-you', dueOn: '2026-11-21' },
      { contactName: 'Stan Smith', kind: 'tell-host', aboutName: 'Dana Reyes' },
    ])
  })

  it('knows somebody of the book by the exact name, fills in what lacked and keeps what was there', async () => {
    const jane = await janeWhoKnowsStan()
    await jane.ok('contact', 'add', 'Lee Park', '--company', 'Acme', '--introduced-by', 'stan')
    const { created, opened } = await jane.json('log', 'dana', '-r', 'lee park, Acme Labs, 555-0100', '-r', 'Lee')
    expect(created).toMatchObject([{ name: 'Lee' }])
    expect(opened).toMatchObject([
      { contactName: 'Lee Park', kind: 'first-contact' },
      { contactName: 'Lee', kind: 'first-contact' },
      { contactName: 'Dana Reyes', kind: 'thank-you' },
      { contactName: 'Stan Smith', kind: 'tell-host' },
    ])
    expect((await jane.json('contact', 'show', 'Lee Park')).contact).toMatchObject({
      company: 'Acme',
      phones: ['555-0100'],
    })
    const [stan, dana, lee] = jane.book().contacts
    expect((await jane.json('network', 'Lee Park')).introductions).toEqual(
      expect.arrayContaining([stan, dana].map((host) => ({ from: host?.id, to: lee?.id }))),
    )
  })

  it('does not begin anew with somebody I have talked with', async () => {
    const jane = await janeWhoKnowsStan()
    await jane.ok('log', 'Lee Park', 'met at the fair', '--new')
    const { created, opened } = await jane.json('log', 'dana', '-r', 'Lee Park')
    expect(created).toEqual([])
    expect(opened).toMatchObject([
      { kind: 'thank-you', contactName: 'Dana Reyes' },
      { kind: 'tell-host', contactName: 'Stan Smith' },
    ])
  })

  it('opens nothing with --no-follow-ups, but keeps whom they named', async () => {
    const jane = await janeWhoKnowsStan()
    const { created, opened } = await jane.json('log', 'dana', '-r', 'Lee Park, Acme', '--no-follow-ups')
    expect(created).toMatchObject([{ name: 'Lee Park', company: 'Acme' }])
    expect(opened).toEqual([])
    expect((await jane.json('follow-up', 'list')).followUps).toEqual([])
  })

  it('is taken back in one step, with everybody whom it brought in or changed', async () => {
    const jane = await janeWhoKnowsStan()
    await jane.ok('contact', 'add', 'Lee Park')
    const before = content(jane)
    await jane.ok('log', 'dana', 'budgets', '-r', 'Lee Park, Acme', '-r', 'Bo Diaz', '-f', '2w')
    expect(content(jane).contacts).toHaveLength(4)
    expect(await jane.json('undo')).toEqual({ undone: 'logged a call with Dana Reyes' })
    expect(content(jane)).toEqual(before)
  })

  it('that would have somebody introduce themselves is refused before anything is kept', async () => {
    const jane = await janeWhoKnowsStan()
    const before = content(jane)
    const refused = await jane.fails('log', 'dana', 'hello', '-r', 'Lee Park', '-r', 'Stan Smith')
    expect(refused).toMatchObject({ exit: 2, code: 'usage', message: expect.stringContaining('Stan Smith') })
    expect(content(jane)).toEqual(before)
  })
})

describe('what was understood of log --referred', () => {
  it.each([
    ['Sam Cho at Acme', 'Sam Cho, Acme'],
    ['Al Foo, PhD, Acme', 'Al Foo, PhD, Acme'],
    ['Bo Li, "Acme, Inc."', 'Bo Li, Acme, Inc.'],
    ['Ida <ida@example.org>, Acme', 'Ida, Acme'],
    ['Cy Low, VP Sales @ 3M, 555-0142', 'Cy Low, 3M'],
    ['Di Yu', 'Di Yu'],
  ])('is said with the company: %s', async (said, shown) => {
    const jane = await janeWhoKnowsStan()
    const [line] = (await jane.ok('log', 'dana', 'hello', '-r', said)).split('\n')
    expect(line).toBe(`${shown} is now in your book.`)
  })

  it.each(['Jo Wu', 'Jo Wu, RN', 'Dr. Jo Wu'])(
    'finds who is in the book as %s, whatever degrees they have now',
    async (name) => {
      const jane = await janeWhoKnowsStan()
      await jane.ok('contact', 'add', name, '--company', 'Kaiser')
      const { created, opened } = await jane.json('log', 'dana', '-r', 'Jo Wu, MBA', '-r', 'jo wu at Kaiser')
      expect(created).toEqual([])
      expect(opened[0]).toMatchObject({ kind: 'first-contact', contactName: name })
      expect((await jane.json('contact', 'show', 'jo wu')).contact).toMatchObject({
        name,
        aliases: [],
        company: 'Kaiser',
      })
    },
  )

  it('fills in the title and the page that somebody in the book lacked, and keeps those they have', async () => {
    const jane = await janeWhoKnowsStan()
    await jane.ok('contact', 'add', 'Lee Park', '--company', 'Acme')
    const shown = async () => (await jane.json('contact', 'show', 'lee')).contact
    await jane.ok('log', 'dana', '-r', 'Lee Park, CEO at Globex')
    expect(await shown()).toMatchObject({ company: 'Acme', title: null })
    await jane.ok('log', 'dana', '-r', 'Lee Park, CFO at Acme, linkedin.com/in/leepark')
    const filled = { company: 'Acme', title: 'CFO', url: 'https://www.linkedin.com/in/leepark' }
    expect(await shown()).toMatchObject(filled)
    await jane.ok('log', 'dana', '-r', 'Lee Park, CEO at Acme, https://lee.example')
    expect(await shown()).toMatchObject(filled)
  })
})

describe('log --referred of somebody who is in the book', () => {
  async function janeWhoKnowsLee() {
    const jane = await janeWhoKnowsStan()
    const lee = ['contact', 'add', 'Lee Park', '--company', 'Acme', '--email', 'lee@acme.example']
    await jane.ok(...lee, '--phone', '555-0100')
    const shown = async (name = 'Lee Park') => (await jane.json('contact', 'show', name)).contact
    return { jane, shown }
  }

  it('adds the numbers and addresses that are new to those that are known', async () => {
    const { jane, shown } = await janeWhoKnowsLee()
    await jane.ok('log', 'dana', '-r', 'Lee Park, (555) 0100, 555-0142, lee@home.example, LEE@acme.example')
    expect(await shown()).toMatchObject({
      aliases: [],
      emails: ['lee@acme.example', 'lee@home.example'],
      phones: ['555-0100', '555-0142'],
    })
  })

  it('keeps another name beside the first, by which they are found from then on', async () => {
    const { jane, shown } = await janeWhoKnowsLee()
    const { created } = await jane.json('log', 'dana', '-r', 'Leonard Park, lee@acme.example')
    expect(created).toEqual([])
    expect(await shown('Leonard Park')).toMatchObject({ name: 'Lee Park', aliases: ['Leonard Park'] })
  })

  it('says that another company was not noted', async () => {
    const { jane, shown } = await janeWhoKnowsLee()
    const { stdout, stderr } = await jane.run('log', 'dana', '-r', 'Lee Park, Globex')
    expect(stderr).toBe('Lee Park stays at Acme in your book; Globex was not noted.\n')
    expect(stdout).not.toContain('Globex')
    expect((await shown()).company).toBe('Acme')
    expect((await jane.run('log', 'dana', '-r', 'Lee Park, ACME')).stderr).toBe('')
  })

  it('brings back who was put aside, and says so', async () => {
    const { jane, shown } = await janeWhoKnowsLee()
    await jane.ok('contact', 'archive', 'lee')
    const { stdout, stderr } = await jane.run('log', 'dana', '-r', 'Lee Park')
    expect(stderr).toBe('Lee Park was put aside in your book, and is back.\n')
    expect(stdout).toContain('Next: Lee Park · first contact · Mon 23 Nov')
    expect((await shown()).status).toBe('active')
    expect((await jane.run('log', 'dana', '-r', 'Lee Park')).stderr).toBe('')
    await jane.ok('undo')
    await jane.ok('undo')
    expect((await shown()).status).toBe('archived')
  })

  it('takes an address alone for the person who has it, else keeps it as the address of somebody new', async () => {
    const { jane, shown } = await janeWhoKnowsLee()
    const said = ['-r', 'LEE@acme.example', '-r', 'mia@kern.example']
    const { created, interaction } = await jane.json('log', 'dana', ...said)
    expect(created).toMatchObject([{ name: 'mia@kern.example', emails: ['mia@kern.example'] }])
    expect(interaction.referred).toHaveLength(2)
    expect(await shown()).toMatchObject({ aliases: [], emails: ['lee@acme.example'] })
  })
})
