import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Book } from '../../src/book/model/schema.js'
import { hasChromium, sheetsOf } from '../helpers/chromium.js'
import { actsIn } from '../helpers/hostile.js'
import { person, scratch } from '../helpers/rapport.js'

/** Jane on Monday, 16 November, at nine. */
async function jane() {
  const me = person()
  me.env.RAPPORT_NOW = '2026-11-16T09:00'
  await me.ok('init', '--name', 'Jane Jones', '--role', 'marketing director', '--industry', 'pharmaceutical')
  return {
    ...me,
    file: (name: string) => join(scratch(), name),
    /** Changes the book by hand. */
    byHand: (change: (book: Book) => void) => {
      const book = me.book()
      change(book)
      writeFileSync(join(me.home, 'book.json'), JSON.stringify(book))
    },
  }
}

/** Jane before a panel of four, with a log, promises, somebody who led her there, and another interview. */
async function janeBeforePanel() {
  const me = await jane()
  await me.ok('contact', 'add', 'Stan Smith', '--company', 'Kern')
  await me.ok('contact', 'add', 'Ann Poe', '--company', 'Acme', '--title', 'buyer')
  await me.ok('contact', 'add', 'Old Hand', '--formerly', 'Acme, brand manager')
  await me.ok('company', 'add', 'Acme', '--why', 'near home', '--note', 'Merged with Brightwell in May.')
  const pat = ['--company', 'Acme', '--title', 'VP of Marketing', '--introduced-by', 'Stan Smith']
  await me.ok('contact', 'add', 'Pat Lee', ...pat, '--note', 'Talks fast.', '--how', 'met at the expo')
  const others = ['Kim Doe, Head of HR', 'Lee Park, CFO', 'Eva Blum, Brand Manager'].flatMap((each) => ['--with', each])
  const when = ['--on', '2026-12-03 10am', '--place', '500 Main St', '--round', 'second round']
  const role = ['--role', 'marketing director', '--note', 'Ask for the parking pass']
  await me.ok('interview', 'add', 'Acme', ...when, ...role, '--with', 'Pat Lee', ...others, '--boss', 'Pat Lee')
  await me.ok('interview', 'add', 'Globex', '--on', '2026-12-04 2pm')
  for (const name of ['Pat Lee', 'Kim Doe', 'Lee Park'])
    for (const what of ['set the day', 'wants numbers from the regions', 'asked for a plan'])
      await me.ok('log', name, what)
  await me.ok('log', 'Ann Poe', 'says they hire two')
  const promises = ['--promised', 'send the study by fri', '--they-promised', 'send the org chart by wed']
  await me.ok('log', 'Pat Lee', 'plan again', ...promises)
  return me
}

/** What only page two may say of that panel. */
const secrets =
  /Talks fast|expo|parking|near home|Brightwell|Ann Poe|Old Hand|wants numbers|study|org chart|Globex|boss|trust|honesty|weakness/i
const formats = ['text', 'markdown', 'html'] as const

describe('rapport interview prep', () => {
  it.each([60, 100])('is two pages of text at %i columns', async (columns) => {
    const me = await janeBeforePanel()
    const { stdout } = await me.types(['interview', 'prep', 'acme'], [], columns)
    for (const line of stdout.split('\n')) expect([...line].length).toBeLessThanOrEqual(columns)
    await expect(stdout).toMatchFileSnapshot(`interviewPrep/at${columns}.txt`)
  })

  it('is the same without a terminal, and one page to take along', async () => {
    const me = await janeBeforePanel()
    const [all, one] = [await me.ok('interview', 'prep'), await me.ok('interview', 'prep', '--take-along')]
    expect(all.startsWith(one)).toBe(true)
    expect(all.slice(one.length)).toMatch(secrets)
  })

  it.each(formats)('has nothing private on the page to take along, as %s', async (format) => {
    const me = await janeBeforePanel()
    const one = await me.ok('interview', 'prep', '--take-along', '--format', format)
    for (const each of ['Pat Lee', '10:00 am', '500 Main St', 'Stan Smith', 'style']) expect(one).toContain(each)
    expect(one).not.toMatch(secrets)
    const all = await me.ok('interview', 'prep', '--format', format)
    for (const each of ['Talks fast', 'expo', 'parking pass', 'Ann Poe', 'Old Hand', 'study', 'org chart', 'Globex'])
      expect(all).toContain(each)
  })

  it('names nobody on the page to take along who does not want to be named', async () => {
    const me = await jane()
    await me.ok('contact', 'add', 'Stan Smith')
    await me.ok('contact', 'add', 'Pat Lee', '--introduced-by', 'Stan Smith')
    await me.ok('interview', 'add', 'Acme', '--on', 'thu 10am', '--with', 'Pat Lee')
    me.byHand(({ contacts: [stan, pat] }) => {
      if (stan && pat) pat.unnamedIntroducers = [stan.id]
    })
    expect(await me.ok('interview', 'prep', '--take-along')).not.toContain('Stan')
    expect(await me.ok('interview', 'prep')).toContain("introduced by Stan Smith, but don't say so")
  })

  it('says as JSON all that the contract names, whatever else was said', async () => {
    const me = await janeBeforePanel()
    const data = await me.json('interview', 'prep')
    expect(Object.keys(data)).toEqual(
      'interview people company knownThere knewThere hear qualities weakness questions likely promises elsewhere'.split(
        ' ',
      ),
    )
    expect(Object.keys(data.people[0])).toEqual(['contact', 'interactions', 'introducers', 'inCommon'])
    expect(data.hear).toEqual([{ id: expect.any(String), name: 'Stan Smith' }])
    expect(data.qualities).toEqual({ honesty: [], dependability: [], reliability: [], credibility: [] })
    expect(data.weakness).toBeNull()
    expect(Object.keys(data.questions[0])).toEqual(['text', 'ask', 'textForOthers'])
    expect(data.likely[0]).toEqual({ text: 'Tell me about yourself.', answer: null, hurt: false })
    expect(data.promises.mine[0]).toMatchObject({ kind: 'promise', why: 'send the study' })
    expect(data.elsewhere[0].company).toBe('Globex')
    const out = me.file('sheet.html')
    expect(await me.json('interview', 'prep', 'acme', '--take-along', '--out', out)).toEqual(data)
    expect(existsSync(out)).toBe(true)
  })

  it('brings back what was heard there, and asks no more of it', async () => {
    const me = await janeBeforePanel()
    await me.ok('interview', 'add', 'Acme', '--on', '2026-12-10 10am', '--with', 'Kim Doe')
    me.byHand(({ interviews: [first] }) => {
      const answers = { contactId: first?.bossId, style: 'hands off', trust: 2, why: 'late twice' }
      first?.debriefs.push({
        ...answers,
        saw: [],
        missed: [],
        flags: ['two left'],
        asked: ['Why the gap?'],
        on: '2026-12-03',
      })
    })
    me.env.RAPPORT_NOW = '2026-12-07T09:00'
    const [one, all] = [await me.ok('interview', 'prep', '--take-along'), await me.ok('interview', 'prep')]
    expect(one).not.toMatch(/style|hands off|two left|gap|late/)
    expect(one).toContain('How do Pat and the team keep each other posted?')
    for (const each of [
      'how they lead: hands off',
      'careful: two left',
      'trust: 2 of 5',
      'Why the gap? (hurt last time)',
    ])
      expect(all).toContain(each)
  })

  it('has my stories on page one, and on page two how long they take and what is missing', async () => {
    const me = await janeBeforePanel()
    const parts = ['--situation', 'The printer closed.', '--action', 'I called six others.', '--result', 'We launched.']
    await me.ok('story', 'add', 'The late launch', '--quality', 'reliability,honesty', ...parts)
    await me.ok(
      'story',
      'add',
      'The audit',
      '--weakness',
      '--situation',
      'I skipped a page.',
      '--lesson',
      'I read twice.',
    )
    await me.ok('question', 'edit', 'salary', '--answer', 'What range did you have in mind?')
    await me.ok('question', 'add', 'Do you ever say no?', '--for', 'boss')
    const [one, all] = [await me.ok('interview', 'prep', '--take-along'), await me.ok('interview', 'prep')]
    expect(one).toContain('· The late launch')
    expect(one).toContain('· Do you ever say no?')
    expect(one).not.toMatch(/audit|seconds|printer|range/)
    for (const each of [
      'Reliability: The late launch (about 4 seconds)',
      'No story yet for dependability or credibility',
    ])
      expect(all).toContain(each)
    for (const each of [
      'The audit, about 3 seconds',
      'What it was: I skipped a page.',
      'What I learned: I read twice.',
    ])
      expect(all).toContain(each)
    expect(all).toContain('What are you hoping to earn? (your answer: about 3 seconds)')
    const data = await me.json('interview', 'prep')
    expect(data.qualities.honesty).toMatchObject([{ title: 'The late launch', seconds: 4 }])
    expect(data.weakness).toMatchObject({ title: 'The audit', weakness: true })
    expect(data.likely.find(({ text }: { text: string }) => /hoping/.test(text))).toEqual({
      ...{ text: 'What are you hoping to earn?', answer: 'What range did you have in mind?', hurt: false },
    })
  })

  it('asks somebody as the boss who was named so in an earlier round', async () => {
    const me = await jane()
    await me.ok('interview', 'add', 'Acme', '--on', '2026-11-17 10am', '--with', 'Pat Lee', '--boss', 'Pat Lee')
    await me.ok('interview', 'add', 'Acme', '--on', '2026-11-19 10am', '--with', 'Pat Lee', '--with', 'Kim Doe')
    me.env.RAPPORT_NOW = '2026-11-18T09:00'
    const out = await me.ok('interview', 'prep')
    expect(out).toContain('Pat Lee\n    · How would you describe your style as a manager')
    expect(out).toContain('Pat Lee (would be your boss)')
  })

  it('leaves lines for a pen where nothing is known', async () => {
    const me = await jane()
    await me.ok('interview', 'add', 'Acme')
    const out = await me.ok('interview', 'prep')
    expect(out).not.toMatch(/null|undefined|Invalid/)
    expect(out).toContain('Name, title ____')
    expect(out).toContain("How would you describe the manager's style?")
  })
})

describe('which interview rapport interview prep means', () => {
  it('is the next one that is ahead; a company names its own', async () => {
    const me = await jane()
    await me.ok('interview', 'add', 'Kern', '--on', '2026-11-16 10am')
    await me.ok('interview', 'add', 'Acme', '--on', '2026-11-17 10am')
    const company = async (...words: string[]) => (await me.json('interview', 'prep', ...words)).interview.company
    expect(await company()).toBe('Kern')
    me.env.RAPPORT_NOW = '2026-11-16T11:00'
    expect(await company()).toBe('Acme')
    expect(await company('kern')).toBe('Kern')
    expect((await me.types(['interview', 'prep', '--take-along'], [])).stdout).toContain('Interview at Acme')
  })

  it('is none that was called off, and says so', async () => {
    const me = await jane()
    expect(await me.fails('interview', 'prep')).toMatchObject({ exit: 2, code: 'usage', hint: /interview add/ })
    await me.ok('interview', 'add', 'Acme', '--on', 'thu 10am')
    await me.ok('interview', 'edit', 'acme', '--status', 'canceled')
    expect(await me.fails('interview', 'prep')).toMatchObject({
      exit: 2,
      code: 'usage',
      message: 'You have no interview ahead.',
    })
    const refused = await me.fails('interview', 'prep', 'acme')
    expect(refused).toMatchObject({ exit: 2, code: 'usage' })
    expect(refused.message).toContain('was called off')
    expect(refused.hint).toContain('--status planned')
    await me.ok('interview', 'add', 'Acme', '--on', 'fri 10am')
    expect((await me.json('interview', 'prep', 'acme')).interview.on).toBe('2026-11-20')
  })
})

describe('rapport interview prep into a file', () => {
  it('is of the kind that its name says, never over one that is there, and private with page two', async () => {
    const me = await janeBeforePanel()
    const files = { text: me.file('a.txt'), markdown: me.file('a.md'), html: me.file('a.HTML') }
    const said = await me.ok('interview', 'prep', '--out', files.text)
    expect(said).toContain('page two is for you alone')
    expect(statSync(files.text).mode & 0o077).toBe(0)
    for (const line of readFileSync(files.text, 'utf8').split('\n')) expect(line.length).toBeLessThanOrEqual(80)
    for (const format of ['markdown', 'html'] as const) {
      expect(await me.ok('interview', 'prep', '--take-along', '--out', files[format])).not.toContain('alone')
      const printed = await me.ok('interview', 'prep', '--take-along', '--format', format)
      expect(readFileSync(files[format], 'utf8')).toBe(printed)
    }
    expect(await me.fails('interview', 'prep', '--out', files.text)).toMatchObject({ exit: 1, code: 'io' })
    await me.ok('interview', 'prep', '--out', files.text, '--format', 'markdown', '--force')
    expect(readFileSync(files.text, 'utf8')).toMatch(/^# Interview at Acme\n/)
  })
})

/** Names that are long, of any script, or hostile. */
const names = [
  'Bartholomew '.repeat(17),
  "O'Neil & Sons",
  '東'.repeat(200),
  '👩‍👩‍👧‍👦 Zoë 🎉',
  '\u202Eevil\u001b[2J',
  '<script>alert(1)</script>',
  '*bold* [a](javascript:b) | c',
]

/** Jane before an interview whose texts are all as hard as they can be. */
async function janeBeforeTheWorst() {
  const me = await jane()
  const people = names.flatMap((each) => ['--with', `${each}, ${each.slice(0, 100)}`])
  const where = [
    '--role',
    '役'.repeat(200),
    '--round',
    'r'.repeat(200),
    '--place',
    `https://a.example/${'x'.repeat(300)}`,
  ]
  await me.ok('interview', 'add', names[1] ?? '', '--on', 'thu 10am', ...where, ...people, '--boss', names[0] ?? '')
  for (const each of names.slice(1, 4)) await me.ok('log', each, '| x | <script> # y\n'.repeat(30))
  return me
}

describe('rapport interview prep with any text', () => {
  it.each(formats)('lets none of it act, as %s', async (format) => {
    const me = await janeBeforeTheWorst()
    const out = await me.ok('interview', 'prep', '--format', format)
    expect(actsIn(out)).toEqual([])
    if (format !== 'text') expect(out).not.toContain('<script')
    if (format === 'markdown') expect(out).not.toMatch(/\[a\]\(|(?<!\\)\*bold|^\|/m)
  })

  it('keeps to 60 columns', async () => {
    const me = await janeBeforeTheWorst()
    const { stdout } = await me.types(['interview', 'prep'], [], 60)
    const { exactWidth } = await import('../../src/terminal/wideText.js')
    for (const line of stdout.split('\n')) expect(exactWidth(line), line).toBeLessThanOrEqual(60)
  })
})

describe.skipIf(!hasChromium)('rapport interview prep on paper', { timeout: 120_000 }, () => {
  const sheets = async (me: Awaited<ReturnType<typeof jane>>, ...options: string[]) => {
    const out = me.file('sheet.html')
    await me.ok('interview', 'prep', '--out', out, ...options)
    return [sheetsOf(out, 'letter'), sheetsOf(out, 'A4')]
  }

  it('is two sheets for a panel of four and ten talks', async () => {
    expect(await sheets(await janeBeforePanel())).toEqual([2, 2])
  })

  it('has its first page on one sheet, whatever it says', async () => {
    expect(await sheets(await janeBeforeTheWorst(), '--take-along')).toEqual([1, 1])
  })

  it('is two sheets with stories, answers and questions of my own', async () => {
    const me = await janeBeforePanel()
    for (const [at, quality] of ['honesty', 'dependability', 'reliability', 'credibility'].entries())
      for (const title of [`The late launch of ${at}`, `The audit of ${at}`])
        await me.ok('story', 'add', title, '--quality', quality, '--situation', 'The printer closed. '.repeat(20))
    await me.ok(
      'story',
      'add',
      'Pages',
      '--weakness',
      '--situation',
      'I skipped a page. '.repeat(20),
      '--lesson',
      'Read.',
    )
    for (const each of ['a', 'b', 'c']) {
      await me.ok('question', 'add', `Why did you do ${each}?`, '--answer', 'For the pay. '.repeat(30))
      await me.ok('question', 'add', `How do you handle ${each}?`, '--for', 'boss')
    }
    expect(await sheets(me)).toEqual([2, 2])
  })

  it('is no PDF, which the browser makes of the page', async () => {
    const me = await jane()
    const { code, hint } = await me.fails('interview', 'prep', '--out', 'sheet.PDF')
    expect([code, hint]).toEqual(['usage', expect.stringContaining('--out sheet.html')])
  })
})
