import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { person, scratch } from '../helpers/rapport.js'

const long = `Maximilian ${'von und zu '.repeat(18)}`.slice(0, 199).trimEnd()

/** Jane, who was at three companies, and has heard something of the boss at Kern. */
async function janeAtThree() {
  const jane = person('2026-11-23')
  await jane.ok('init', '--name', 'Jane Jones', '--role', 'marketing director', '--industry', 'pharmaceutical')
  await jane.ok('contact', 'add', 'Stan Smith', '--company', 'Foo', '--formerly', 'Kern, Head of Sales')
  await jane.ok('contact', 'add', 'Ida Inn', '--company', 'Kern')
  await jane.ok('log', 'ida', 'budgets move', '--channel', 'phone', '-o', 'spoke')
  const people = ['--with', 'Ann Ode', '--boss', 'Pat Lee, VP of Sales']
  const { interview } = await jane.json('interview', 'add', 'Kern', '--on', 'thu 10am', ...people)
  await jane.ok('interview', 'add', "O'Neil & Sons", '--on', 'fri 2pm', '--boss', '東京 花子')
  await jane.ok('interview', 'add', 'Acme', '--on', 'fri 4pm', '--with', long)
  jane.on('2026-11-27')
  const kern = ['interview', 'debrief', 'kern']
  await jane.ok(...kern, '--with', 'Pat Lee', '--style', 'zealous style', '--trust', '4', '--saw', 'honesty')
  await jane.ok(...kern, '--with', 'Ann Ode', '--style', 'zealous slides', '--flag', 'zealous flag')
  await jane.ok(...kern, '--they-promised', 'send the list by mon')
  await jane.ok(
    'interview',
    'debrief',
    "O'Neil & Sons",
    '--style',
    '毎週月曜日に会議をして、全員の意見を聞きます。'.repeat(4),
  )
  await jane.ok('interview', 'debrief', 'acme', '--style', `strict ${'x'.repeat(150)}`)
  await jane.ok('interview', 'edit', 'kern', '--source', 'stan', '--heard', 'zealous hearsay')
  return { ...jane, id: interview.id as string }
}

/** Makes an interview an offer, as no command does yet. */
function makeOffer(home: string, id: string) {
  const file = join(home, 'book.json')
  const book = JSON.parse(readFileSync(file, 'utf8'))
  const interview = book.interviews.find((each: { id: string }) => each.id === id)
  Object.assign(interview, { outcome: 'offer', answerBy: '2026-12-04', terms: 'zealous terms' })
  writeFileSync(file, JSON.stringify(book))
}

const flat = (text: string) => text.replace(/\s+/g, ' ')

describe('rapport interview edit --source --heard', () => {
  it('keeps what somebody told who is removed later, without their name', async () => {
    const jane = await janeAtThree()
    await jane.ok('contact', 'remove', 'stan', '--yes')
    const page = await jane.ok('interview', 'boss', 'kern')
    expect(page).toContain('Someone you removed, Fri 27 Nov: zealous hearsay')
    const [{ answers }] = (await jane.json('interview', 'boss', 'kern')).bosses
    expect(answers.at(-1)).toMatchObject({ from: null, text: 'zealous hearsay', source: 'heard' })
    expect(await jane.ok('export', 'markdown', '--notes')).toMatch(/- Someone you removed, .*: zealous hearsay/)
    expect(await jane.ok('doctor')).not.toContain('points to')
  })

  it('needs both, and somebody I know', async () => {
    const jane = await janeAtThree()
    const edit = (...args: string[]) => jane.fails('interview', 'edit', 'kern', ...args)
    expect(await edit('--source', 'stan')).toMatchObject({ code: 'usage', exit: 2 })
    expect(await edit('--heard', 'she is kind')).toMatchObject({ code: 'usage' })
    expect(await edit('--source', 'stan', '--heard', ' ')).toMatchObject({ code: 'usage' })
    expect(await edit('--source', '', '--heard', 'kind')).toMatchObject({ code: 'usage' })
    expect(await edit('--source', 'nobody', '--heard', 'kind')).toMatchObject({ code: 'unknown-contact' })
  })

  it('keeps every text, beside other changes', async () => {
    const jane = await janeAtThree()
    const heard = ['--heard', 'two\nlines', '--heard', 'third']
    const said = await jane.ok('interview', 'edit', 'kern', '--source', 'Ida Inn', ...heard, '--place', 'here')
    expect(said).toContain(`rapport interview boss ${jane.id}`)
    expect(jane.book().interviews[0]).toMatchObject({
      place: 'here',
      heard: [{}, { text: 'two\nlines' }, { text: 'third' }],
    })
    await jane.ok('contact', 'merge', 'stan', 'ida')
    expect(jane.book().interviews[0]?.heard).toHaveLength(3)
  })
})

describe('rapport interview boss', () => {
  it('answers as the contract says', async () => {
    const jane = await janeAtThree()
    const { bosses } = await jane.json('interview', 'boss')
    expect(bosses.map(({ contact }: { contact: { name: string } | null }) => contact?.name)).toEqual([
      'Pat Lee',
      '東京 花子',
      undefined,
    ])
    const [pat] = bosses
    const keys = 'contact answers sideBySide unasked saw missed flags trust askAbout'
    expect(Object.keys(pat)).toEqual(keys.split(' '))
    expect(pat.answers.at(-1)).toMatchObject({ question: null, from: { name: 'Stan Smith' }, source: 'heard' })
    expect(pat.answers.at(-1)).toMatchObject({ text: 'zealous hearsay', on: '2026-11-27' })
    expect(pat.askAbout).toMatchObject([{ contact: { name: 'Stan Smith' }, why: 'was Head of Sales at Kern' }])
  })

  it('shows what was said, never asked, and heard, and whom to ask', async () => {
    const jane = await janeAtThree()
    const page = flat(await jane.ok('interview', 'boss', 'kern'))
    for (const words of [
      'zealous style (Fri 27 Nov)',
      'Do these answers fit together?',
      'How often does your team have staff meetings?',
      'What you heard from others, not from them',
      'Stan Smith, Fri 27 Nov: zealous hearsay',
      'rapport script about-boss "Stan Smith" --about "Pat Lee"',
      'Asking gets around',
    ])
      expect(page).toContain(words)
    expect(page).not.toContain('Ida Inn')
    makeOffer(jane.home, jane.id)
    expect(flat(await jane.ok('interview', 'boss'))).toContain("Ida Inn: works at Kern, and you've talked")
    const script = await jane.ok('script', 'about-boss', 'Stan Smith', '--about', 'Pat Lee')
    expect(script).toContain("What's Pat like to work for?")
  })

  it('takes several names, a company of several words, and says where none fits', async () => {
    const jane = await janeAtThree()
    const names = async (...words: string[]) => (await jane.json('interview', 'boss', ...words)).bosses.length
    expect([await names('kern', 'acme'), await names("O'Neil", '&', 'Sons'), await names(jane.id)]).toEqual([2, 1, 1])
    expect(await jane.fails('interview', 'boss', 'kern', 'nowhere')).toMatchObject({
      code: 'usage',
      message: 'No interview fits “nowhere”.',
    })
  })
})

describe('rapport interview compare', () => {
  it('answers as the contract says, also as Markdown', async () => {
    const jane = await janeAtThree()
    makeOffer(jane.home, jane.id)
    const { interviews } = await jane.json('interview', 'compare', '--format', 'markdown')
    expect(Object.keys(interviews[0])).toEqual('interview bosses trust promises unasked answerBy terms'.split(' '))
    expect(interviews[0]).toMatchObject({
      interview: { company: 'Kern', answerBy: '2026-12-04', terms: 'zealous terms' },
      bosses: [{ contact: { name: 'Pat Lee' } }],
      promises: { made: 1, kept: 0, onTime: 0, broken: 0, open: 1, overdue: 0 },
      answerBy: '2026-12-04',
    })
    const markdown = await jane.ok('interview', 'compare', 'kern', "O'Neil & Sons", '--format', 'markdown')
    expect(markdown.split('\n').slice(0, 2)).toEqual(["|  | Kern | O'Neil & Sons |", '| --- | --- | --- |'])
    expect(markdown).toContain('| Terms | zealous terms |  |')
    expect(await jane.fails('interview', 'compare', '--format', 'html')).toMatchObject({ code: 'usage' })
    expect(await jane.ok('interview', 'show', 'kern')).toContain('zealous terms')
  })
})

describe('the pages about bosses', () => {
  it.each([40, 60, 80, 100])('fit into %i columns, and lose no word', async (columns) => {
    const jane = await janeAtThree()
    makeOffer(jane.home, jane.id)
    for (const command of ['boss', 'compare']) {
      const { stdout } = await jane.types(['interview', command], [], columns)
      const wide = stdout.split('\n').filter((line) => stringWidth(line) > columns && !line.includes('rapport '))
      expect(wide).toEqual([])
      expect(stdout.replace(/\s/g, '')).toContain('東京花子')
      expect(flat(stdout)).toContain("O'Neil & Sons")
    }
    const side = (await jane.types(['interview', 'compare', 'kern', 'acme'], [], columns)).stdout
    expect(/Kern {3,}Acme/.test(side)).toBe(columns >= 60)
  })

  it('say how to begin without a book, and without interviews', async () => {
    const nobody = person()
    for (const command of ['boss', 'compare']) {
      const ran = await nobody.run('interview', command)
      expect(ran).toMatchObject({ code: 0, stderr: expect.stringContaining('You have no book yet') })
      expect(ran.stdout).toContain('rapport interview add Acme')
    }
    expect(await nobody.json('interview', 'boss')).toEqual({ bosses: [] })
    expect(await nobody.json('interview', 'compare')).toEqual({ interviews: [] })
    expect(await nobody.fails('interview', 'boss', 'kern')).toMatchObject({ code: 'usage' })
  })

  it('are nowhere but here: not on cards, in tables, calendars, the record or the book as Markdown', async () => {
    const jane = await janeAtThree()
    makeOffer(jane.home, jane.id)
    const folder = scratch()
    const out = (name: string) => ['--out', join(folder, name)]
    await jane.ok('export', 'vcard', ...out('cards.vcf'))
    await jane.ok('export', 'vcard', '--notes', ...out('notes.vcf'))
    await jane.ok('export', 'csv', ...out('people.csv'))
    await jane.ok('export', 'ics', ...out('days.ics'))
    await jane.ok('export', 'ics', '--notes', ...out('notes.ics'))
    await jane.ok('export', 'markdown', ...out('book.md'))
    await jane.ok('record', '--week', 'today', '--format', 'csv', ...out('record.csv'))
    await jane.ok('record', '--week', 'today', '--format', 'html', ...out('record.html'))
    await jane.ok('record', '--week', 'today', ...out('record.txt'))
    for (const name of readdirSync(folder))
      expect(readFileSync(join(folder, name), 'utf8'), name).not.toMatch(/zealous|honesty|\d of 5/)
    expect(readdirSync(folder).length).toBeGreaterThan(5)
  })
})
