import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openCatalog } from '../../src/scripts/library/catalog.js'
import { person, scratch } from '../helpers/rapport.js'
import { templates } from '../helpers/scripts.js'

type Jane = ReturnType<typeof person>

/** A word that stands nowhere but in the field of that name. */
const secret = (field: string) => `zq${field}zq`
const options = (...fields: string[]) => fields.flatMap((field) => [`--${field}`, secret(field)])

const debriefTexts = ['style', 'tenure', 'before', 'team', 'communication', 'meetings', 'flag', 'why']
const storyTexts = ['situation', 'action', 'result']
const weaknessTexts = ['lesson', 'fixed']
const others = [
  'title',
  'hurt',
  'failing',
  'weak',
  'advice',
  'heard',
  'terms',
  'rejection',
  'offer',
  'withdrawal',
  'answer',
]
/** Every field that only the user sees. */
const secrets = [...debriefTexts, ...storyTexts, ...weaknessTexts, ...others]

/** What the user noted in numbers and fixed words: trust, and the qualities seen and missed. */
const marks = /\b(?:[1-5] of 5|honesty|credibility)\b/i

/** Fails where a text tells what only the user sees. */
function expectNoSecret(text: string, where: string): void {
  expect([where, secrets.filter((field) => text.includes(secret(field)))]).toEqual([where, []])
  expect([where, marks.exec(text)?.[0]]).toEqual([where, undefined])
}

const openings: Record<'searches' | 'has landed', (jane: Jane) => Promise<unknown>> = {
  searches: async () => {},
  'has landed': async (jane) => {
    await jane.ok('interview', 'outcome', 'kern', 'accepted', '--start', 'dec 7', '--public', 'dec 1')
    await jane.ok('landed', '--cleared')
  },
}
const states = Object.keys(openings) as (keyof typeof openings)[]

/** Jane, who has told her book all that there is to tell of interviews, stories and offers. */
async function janeWithSecrets(state: keyof typeof openings) {
  const jane = person('2026-11-23')
  const interview = (...args: string[]) => jane.ok('interview', ...args)
  await jane.ok('init', '--name', 'Jane Jones', '--role', 'marketing director', '--industry', 'pharmaceutical')
  await jane.ok('contact', 'add', 'Dana Reyes', '--email', 'dana@x.example', '--phone', '555-0142')
  await jane.ok(
    'contact',
    'add',
    'Ruth Gold',
    '--email',
    'ruth@x.example',
    '--tag',
    'reference',
    '--company',
    'Brightwell',
  )
  await jane.ok('company', 'add', 'Kern')
  await jane.ok('story', 'add', secret('title'), '--quality', 'honesty', ...options(...storyTexts))
  const weak = ['--weakness', '--situation', secret('failing'), '--asked', secret('advice')]
  await jane.ok('story', 'add', secret('weak'), ...weak, ...options(...weaknessTexts))
  await jane.ok('question', 'edit', 'about-yourself', '--answer', secret('answer'))
  const pat = ['--boss', 'Pat Lee, VP of Sales', '--through', 'dana', '--tell-chain']
  await interview('add', 'Kern', '--on', '2026-11-16 10am', ...pat)
  await interview('debrief', 'kern', '--held')
  await interview('add', 'Kern', '--on', '2026-11-20 10am', ...pat, '--with', 'Ann Ode')
  await interview('add', 'Acme', '--on', '2026-11-19 9am', '--boss', 'Vera Holm', '--through', 'dana')
  await interview('add', 'Lindell', '--on', '2026-11-18 9am', '--boss', 'Omar Reed', '--through', 'ruth')
  await interview('add', 'Nordlicht', '--on', '2026-11-30 9am', '--boss', 'Uma Nash', '--through', 'dana')
  for (const company of ['kern', 'acme', 'lindell'])
    await interview(
      ...['debrief', company, ...options(...debriefTexts), '--asked', secret('hurt'), '--trust', '2'],
      ...['--saw', 'honesty', '--missed', 'credibility', '--story', secret('title'), '--story', secret('weak')],
    )
  await interview('edit', 'kern', '--source', 'ruth', '--heard', secret('heard'))
  const offer = ['--answer-by', 'dec 1', '--terms', secret('terms'), '--note', secret('offer')]
  await interview('outcome', 'kern', 'offer', ...offer)
  await interview('outcome', 'acme', 'rejected', '--note', secret('rejection'))
  await interview('outcome', 'lindell', 'withdrawn', '--note', secret('withdrawal'))
  await openings[state](jane)
  return jane
}

/** Everything that can leave in a file, with its command but for where it goes. */
const files: [name: string, args: string[]][] = [
  ['cards.vcf', ['export', 'vcard']],
  ['cards with notes.vcf', ['export', 'vcard', '--notes']],
  ['people.csv', ['export', 'csv']],
  ['people with notes.csv', ['export', 'csv', '--notes']],
  ['days.ics', ['export', 'ics']],
  ['days with notes.ics', ['export', 'ics', '--notes']],
  ['tasks.ics', ['export', 'ics', '--todo', '--notes']],
  ['book.md', ['export', 'markdown']],
  ...['text', 'html', 'csv'].map((format): [string, string[]] => [
    `record.${format}`,
    ['record', '--week', '2026-11-18', '--format', format],
  ]),
]

/** The pages that others may look at with the user. */
const pages: string[][] = [
  ['network'],
  ['network', '--format', 'mermaid'],
  ['network', '--json'],
  ['stats'],
  ['stats', '--json'],
  ['contact', 'list'],
  ['contact', 'list', '--json'],
  ['history'],
  ['history', '--json'],
  ['thanks'],
  ['thanks', '--chain', 'interview'],
  ['thanks', '--chain', 'landed'],
]

describe.each(states)('what only I should know of interviews and offers, while Jane %s', (state) => {
  it('is in no card, table, calendar or record, nor in the book as Markdown', async () => {
    const jane = await janeWithSecrets(state)
    const folder = scratch()
    for (const [name, args] of files) await jane.ok(...args, '--out', join(folder, name))
    await jane.ok('export', 'vcard', '--split', '--notes', '--out', join(folder, 'split'))
    const written = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile())
    expect(written.length).toBeGreaterThan(files.length)
    for (const { parentPath, name } of written) {
      const text = readFileSync(join(parentPath, name), 'utf8')
      expect([name, text]).toEqual([name, expect.stringMatching(/Jane|Dana|Ruth|Pat|Ann|Vera|Omar|Uma/)])
      expectNoSecret(text, name)
    }
  })

  it('is on no page of people, numbers and thanks', async () => {
    const jane = await janeWithSecrets(state)
    for (const args of pages) expectNoSecret(await jane.ok(...args), args.join(' '))
  })

  it('is in the book as JSON, and as Markdown with notes, field by field', async () => {
    const jane = await janeWithSecrets(state)
    const json = await jane.ok('export', 'json')
    expect(secrets.filter((field) => !json.includes(secret(field)))).toEqual([])
    const markdown = await jane.ok('export', 'markdown', '--notes')
    const inMarkdown = secrets.filter((field) => field !== 'answer')
    expect(inMarkdown.filter((field) => !markdown.includes(secret(field)))).toEqual([])
    for (const mark of ['2 of 5', 'honesty', 'credibility']) expect(markdown).toContain(mark)
  })

  it('is in no script for the boss, the host, the reference or who said no, and no coach repeats it', async () => {
    const jane = await janeWithSecrets(state)
    const catalog = openCatalog(templates, join(templates, 'none'))
    const letter = join(scratch(), 'letter.txt')
    for (const id of catalog.ids()) {
      const { slots, channels } = (await catalog.load(id)).source
      for (const to of ['Pat Lee', 'Dana Reyes', 'Ruth Gold', 'Vera Holm'])
        for (const channel of channels) {
          const args = ['script', id, channel, '--to', to, '--about', to === 'Pat Lee' ? 'Ann Ode' : 'Pat Lee']
          const { code, stdout, stderr } = await withAnswers(jane, args, slots)
          expect([args, code]).toEqual([args, 0])
          expectNoSecret(stdout + stderr, args.join(' '))
          if (to !== 'Pat Lee') continue
          writeFileSync(letter, stdout)
          expectNoSecret(await jane.ok('check', letter, '--channel', channel), `check of ${id}`)
        }
    }
  })
})

/** A script that nobody is asked about; what it needs is said with the examples of its places. */
async function withAnswers(jane: Jane, args: string[], slots: { name: string; example: string }[]) {
  const ran = await jane.run(...args, '--no-input', '--json')
  if (ran.code === 0) return await jane.run(...args, '--no-input')
  const { code, missing } = JSON.parse(ran.stderr).error
  if (code === 'usage') {
    // News of an interview that is over is refused, but a company that is named is taken: that letter is read as well.
    expect(args[1]).toBe('interview-news')
    return { ...(await jane.run(...args, '--no-input', '--set', 'company=Kern')), stderr: ran.stderr }
  }
  expect([args, code]).toEqual([args, 'missing'])
  const names = missing.map(({ name }: { name: string }) => name)
  const answers = slots.filter(({ name }) => names.includes(name))
  const set = answers.flatMap(({ name, example }) => ['--set', `${name}=${example}`])
  return { ...(await jane.run(...args, '--no-input', ...set)), stderr: ran.stderr }
}
