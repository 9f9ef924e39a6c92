import { describe, expect, it } from 'vitest'
import { actsIn } from '../helpers/hostile.js'
import { down, enter, person } from '../helpers/rapport.js'
import { contactKeys, followUpKeys } from '../helpers/shapes.js'

const keys = (value: object) => Object.keys(value).sort()

/** Jane's book: Stan introduced Dana and Max, both of them Lee. */
async function jane() {
  const it = person()
  await it.ok('contact', 'add', 'Stan Smith')
  await it.ok('contact', 'add', 'Dana Reyes', '--company', 'Acme', '--introduced-by', 'stan')
  await it.ok('contact', 'add', 'Max Voss', '--introduced-by', 'stan')
  await it.ok('log', 'max', '-r', 'Lee Park', '--on', '2026-11-12', '--no-follow-ups')
  await it.ok('log', 'dana', '-r', 'Lee Park', '--on', '2026-11-10', '--no-follow-ups')
  return it
}

const tree = `Stan Smith
├── Dana Reyes
│   └── Lee Park
└── Max Voss
    └── Lee Park
`

describe('rapport network', () => {
  it('draws who introduced whom', async () => {
    expect(await (await jane()).ok('network')).toBe(tree)
  })

  it('draws one person with those above and below, and makes them stand out', async () => {
    const me = await jane()
    expect(await me.ok('network', 'dana', 'reyes')).toBe('Stan Smith\n└── Dana Reyes\n    └── Lee Park\n')
    const { stdout } = await me.shows(['network', 'dana'])
    expect(stdout).toContain('\u001b[1mDana Reyes')
  })

  it('unfolds whoever was introduced twice once only', async () => {
    const me = await jane()
    await me.ok('contact', 'add', 'Ann', '--introduced-by', 'lee')
    const out = await me.ok('network')
    expect(out).toContain('└── Max Voss\n    └── Lee Park  shown above')
    expect(out.match(/Ann/g)).toHaveLength(1)
  })

  it('tells people of one name apart', async () => {
    const me = await jane()
    await me.ok('contact', 'add', 'Lee Park', '--introduced-by', 'stan')
    const { people } = await me.json('network')
    const out = await me.ok('network')
    for (const { id, name } of people) expect(out.includes(id)).toBe(name === 'Lee Park')
  })

  it.each([60, 100])('keeps a long chain readable in %i columns', async (columns) => {
    const me = person()
    await me.ok('contact', 'add', 'Person 0')
    for (let index = 1; index < 14; index++)
      await me.ok('contact', 'add', `Person ${index}`, '--introduced-by', `Person ${index - 1}`)
    await me.ok('contact', 'add', 'Zoe', '--introduced-by', 'Person 11')
    const lines = (await me.types(['network'], [], columns)).stdout.split('\n')
    expect(lines).toHaveLength(16)
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(columns)
    expect(lines[13]).toMatch(/├── step 13 · Person 13$/)
    expect(lines[14]).toMatch(/└── step 12 · Zoe, by Person 11$/)
  })

  it.each([60, 100])('keeps its lines whole with long and wide names in %i columns', async (columns) => {
    const me = person()
    await me.ok('contact', 'add', '東京'.repeat(40))
    await me.ok('contact', 'add', 'x'.repeat(200), '--introduced-by', '東京')
    await me.ok('contact', 'add', '👩‍👩‍👧‍👦 Ann', '--introduced-by', '東京')
    const lines = (await me.types(['network'], [], columns)).stdout.trimEnd().split('\n')
    expect(lines).toHaveLength(3)
    expect(lines[0]?.length).toBeLessThanOrEqual(columns / 2)
    expect(lines[1]).toMatch(/^├── x+…$/)
    expect(lines[1]).toHaveLength(columns)
    expect(lines[2]).toBe('└── 👩‍👩‍👧‍👦 Ann')
  })

  it('says how to note an introduction where there is none', async () => {
    const me = person()
    await me.ok('contact', 'add', 'Otto')
    expect(await me.ok('network')).toContain('--introduced-by')
    expect(await me.ok('network', 'otto')).toBe('No introduction is noted for Otto, neither to them nor by them.\n')
    expect(await me.json('network')).toEqual({ people: [], introductions: [] })
  })

  it('gives the same JSON with --json and with --format json', async () => {
    const me = await jane()
    const shown = await me.json('network')
    const [stan, dana, max, lee] = shown.people.map((each: { id: string }) => each.id)
    expect(shown.people[0]).toEqual({ id: stan, name: 'Stan Smith' })
    expect(shown.introductions).toEqual([
      { from: stan, to: dana },
      { from: stan, to: max },
      { from: max, to: lee },
      { from: dana, to: lee },
    ])
    expect(JSON.parse(await me.ok('network', '--format', 'json'))).toEqual(shown)
    expect(await me.json('network', '--format', 'mermaid')).toEqual(shown)
    expect((await me.json('network', 'dana')).people).toHaveLength(3)
  })

  it('gives Mermaid text that a terminal does not wrap and that no name breaks out of', async () => {
    const me = await jane()
    await me.ok('contact', 'add', '"]; \u001b[2J <b>\n%% `x`', '--introduced-by', 'stan')
    await me.ok('contact', 'add', 'word '.repeat(40), '--introduced-by', 'stan')
    const { stdout } = await me.shows(['network', '--format', 'mermaid'], 60)
    expect(actsIn(stdout)).toEqual([])
    expect(stdout.split('\n')).toHaveLength(1 + 6 + 6 + 1)
    expect(stdout).toMatch(/^graph TD\n( {2}p\w{6}\["[^"]*"\]\n){6}( {2}p\w{6} --> p\w{6}\n){6}$/)
  })

  it('refuses other forms, and who is not there', async () => {
    const me = await jane()
    expect(await me.fails('network', '--format', 'dot')).toMatchObject({ exit: 2, code: 'usage' })
    expect(await me.fails('network', 'nobody')).toMatchObject({ exit: 2, code: 'unknown-contact' })
  })
})

describe('rapport thanks', () => {
  it('lists who waits to hear, the longest first, each with what writes the script', async () => {
    const me = await jane()
    await me.ok('log', 'max', '--on', '2026-11-16', '-o', 'met')
    await me.ok('log', 'dana', '--on', '2026-11-13', '-o', 'met')
    expect(await me.ok('thanks')).toBe(
      [
        'Stan Smith · how it went with Dana Reyes · since Fri 13 Nov',
        '  rapport script tell-host "Stan Smith" --about "Dana Reyes"',
        'Stan Smith · how it went with Max Voss · since Mon 16 Nov',
        '  rapport script tell-host "Stan Smith" --about "Max Voss"',
        '',
      ].join('\n'),
    )
    const { waiting } = await me.json('thanks')
    expect(waiting.map((each: { about: { name: string } }) => each.about.name)).toEqual(['Dana Reyes', 'Max Voss'])
    expect(keys(waiting[0])).toEqual(['about', 'followUp', 'host', 'since'])
    expect(waiting[0]).toMatchObject({ host: { name: 'Stan Smith' }, since: '2026-11-13' })
    expect(keys(waiting[0].followUp)).toEqual(followUpKeys)
    expect(waiting[0].followUp).toMatchObject({ kind: 'tell-host', status: 'open', aboutName: 'Dana Reyes' })
  })

  it('names people by id in the command where the name would not do', async () => {
    const me = await jane()
    await me.ok('contact', 'add', 'Stan Smith')
    await me.ok('contact', 'edit', 'dana', '--name', 'Da"na$(x)')
    await me.ok('log', 'da', '-o', 'met', '--on', '2026-11-20')
    const [stan, dana] = me.book().contacts
    expect(await me.ok('thanks')).toContain(`rapport script tell-host ${stan?.id} --about ${dana?.id}`)
  })

  it('is empty once they were told', async () => {
    const me = await jane()
    await me.ok('log', 'dana', '-o', 'met')
    await me.ok('log', 'stan', '--told', 'dana')
    expect(await me.ok('thanks')).toBe('Nobody is waiting to hear from you.\n')
    expect(await me.json('thanks')).toEqual({ waiting: [] })
  })
})

describe('rapport next', () => {
  async function ready() {
    const me = await jane()
    await me.ok('company', 'add', 'Acme')
    return me
  }

  it('says whom to talk to, and why, in words; scores are for programs', async () => {
    const me = await ready()
    const out = await me.ok('next')
    expect(out).toBe(
      [
        'Dana Reyes, Acme',
        '  works at Acme, a company you aim at',
        '  helped you before',
        '  not heard from you for 13 days',
        'Lee Park',
        '  Max Voss named them, and you have not been in touch',
        'Stan Smith',
        '  knows somebody at Acme',
        'Max Voss',
        '  helped you before',
        '  not heard from you for 11 days',
        '',
        'To begin: rapport call "Dana Reyes"',
        '',
      ].join('\n'),
    )
    const { people } = await me.json('next')
    expect(people.map((each: { score: number }) => each.score)).toEqual([30.5, 30, 8, 5.5])
    expect(keys(people[0])).toEqual(['contact', 'reasons', 'score'])
    expect(keys(people[0].contact)).toEqual(contactKeys)
  })

  it('names as many as were asked for', async () => {
    const me = await ready()
    expect((await me.json('next', '--count', '2')).people).toHaveLength(2)
    expect((await me.json('next', '--count', '99')).people).toHaveLength(4)
    for (const count of ['0', '-1', '1.5', 'five', ''])
      expect(await me.fails('next', '--count', count)).toMatchObject({ exit: 2, code: 'usage' })
  })

  it('says what helps where it knows nobody', async () => {
    const me = person()
    await me.ok('contact', 'add', 'Otto')
    expect(await me.ok('next')).toContain('rapport company add Acme')
    expect(await me.json('next')).toEqual({ people: [] })
  })
})

describe('without a book', () => {
  it.each([
    ['network', { people: [], introductions: [] }],
    ['thanks', { waiting: [] }],
    ['next', { people: [] }],
    ['company list', { companies: [] }],
    ['contact duplicates', { pairs: [] }],
  ])('rapport %s answers empty and says how to begin', async (line, empty) => {
    const me = person()
    expect(await me.json(...line.split(' '))).toEqual(empty)
    const { code, stderr } = await me.run(...line.split(' '))
    expect([code, stderr]).toEqual([0, expect.stringContaining('rapport init')])
  })

  it('rapport network --format mermaid is an empty graph', async () => {
    const { stdout, stderr } = await person().run('network', '--format', 'mermaid')
    expect(stdout).toBe('graph TD\n')
    expect(stderr).toContain('--introduced-by')
  })
})

describe('at a terminal', () => {
  it('a name that several bear is chosen', async () => {
    const me = await jane()
    await me.ok('contact', 'add', 'Dana Cole', '--introduced-by', 'max')
    const { stdout } = await me.types(['network', 'dana'], [['Which “dana”', down + enter]])
    expect(stdout).toContain('Dana Cole')
    expect(stdout).not.toContain('Dana Reyes')
  })
})
