import { existsSync, linkSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { actsIn } from '../helpers/hostile.js'
import { clearLine, down, enter, person, scratch } from '../helpers/rapport.js'

async function jane() {
  const me = person()
  await me.ok('contact', 'add', 'Stan Smith')
  await me.ok(
    'contact',
    'add',
    'Dana Reyes',
    '--company',
    "O'Neil & Sons",
    '--phone',
    '+1 (555) 010-2030',
    '--introduced-by',
    'stan',
    '--note',
    'keeps bees',
  )
  await me.ok('contact', 'add', '=cmd|x', '--email', 'c@x.example', '--tag', 'golf')
  await me.ok('contact', 'add', 'Put Aside')
  await me.ok('contact', 'archive', 'aside')
  await me.ok('log', 'dana', 'budgets move', '--follow-up', 'fri', '--why', 'send the study')
  return me
}

describe('rapport export', () => {
  it('at a terminal asks for what, and into which file', async () => {
    const me = await jane()
    const out = join(scratch(), 'phone.vcf')
    const { code, stdout } = await me.types(
      ['export'],
      [
        ['What would you like to take out?', `${down}${enter}`],
        ['Into which file?', `${clearLine}${out}${enter}`],
      ],
    )
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(/^Written to .*:\s3\speople,\swithout\syour\sprivate\snotes\.\n$/),
    ])
    expect(readFileSync(out, 'utf8')).toContain('FN:Dana Reyes')
  })

  it('csv has people for a spreadsheet, without formulas, private notes and those put aside', async () => {
    const me = await jane()
    expect(await me.ok('export', 'csv')).toBe(
      [
        'Name,Aliases,Emails,Phones,Company,Title,Industry,URL,Tags',
        'Stan Smith,,,,,,,,',
        "Dana Reyes,,,+1 (555) 010-2030,O'Neil & Sons,,,,",
        "'=cmd|x,,c@x.example,,,,,,golf",
        '',
      ].join('\r\n'),
    )
    expect(await me.ok('export', 'csv', '--notes')).toContain('keeps bees')
  })

  it('vcard has cards that a phone reads, one file or one for each', async () => {
    const me = await jane()
    const cards = await me.ok('export', 'vcard')
    expect(cards.match(/^BEGIN:VCARD\r$/gm)).toHaveLength(3)
    expect(cards).not.toContain('keeps bees')
    expect(await me.ok('export', 'vcard', '--notes')).toContain('NOTE:keeps bees\r\n')
    const folder = join(scratch(), 'cards')
    await me.ok('export', 'vcard', '--split', '--out', folder)
    expect(
      readdirSync(folder)
        .map((name) => name.replace(/-[0-9a-z]{6}\./, '.'))
        .sort(),
    ).toEqual(['cmd-x.vcf', 'dana-reyes.vcf', 'stan-smith.vcf'])
    expect(await me.fails('export', 'vcard', '--split', '--out', folder)).toMatchObject({ exit: 1, code: 'io' })
    expect(await me.fails('export', 'vcard', '--split')).toMatchObject({ exit: 2, code: 'missing' })
  })

  it('ics has what is open, a whole day each, or tasks', async () => {
    const me = await jane()
    const calendar = await me.ok('export', 'ics')
    expect(calendar).toContain("SUMMARY:Dana Reyes\\, O'Neil & Sons: follow up\r\n")
    expect(calendar).toContain('DTSTART;VALUE=DATE:20261127\r\n')
    expect(calendar).toContain('send the study')
    expect(calendar).not.toContain('budgets move')
    expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(2)
    expect((await me.ok('export', 'ics', '--todo')).match(/BEGIN:VTODO/g)).toHaveLength(2)
  })

  it('json is the whole book, which comes back into an empty one without loss', async () => {
    const me = await jane()
    await me.ok('company', 'add', 'Acme', '--why', 'good people')
    await me.ok('sequence', 'set', 'patient', '5bd:nudge')
    await me.ok('init', '--name', 'Jane Jones')
    const path = join(scratch(), 'book.json')
    await me.ok('export', 'json', '--out', path)
    const other = person()
    expect(await other.json('import', path)).toMatchObject({ source: 'json', added: 4, skipped: [] })
    const { change: _, seal: _s, ...before } = { seal: null, ...me.book() }
    const { change: _c, seal: _t, ...after } = { seal: null, ...other.book() }
    expect(after).toEqual(before)
    expect(await other.json('import', path)).toMatchObject({ added: 0, updated: 0 })
    expect(JSON.parse(await me.ok('export', 'json', '--json'))).toEqual(JSON.parse(readFileSync(path, 'utf8')))
  })

  it('markdown is a book to read, with its notes', async () => {
    const me = await jane()
    const book = await me.ok('export', 'markdown')
    for (const part of ['# My book', 'Dana Reyes', 'budgets move', 'keeps bees']) expect(book).toContain(part)
  })

  it.skipIf(process.platform === 'win32')('a file with private notes can be read by its owner alone', async () => {
    const me = await jane()
    const modeOf = async (...args: string[]) => {
      const path = join(scratch(), 'out')
      await me.ok('export', ...args, '--out', path)
      return statSync(path).mode & 0o777
    }
    for (const args of [['json'], ['markdown'], ['csv', '--notes'], ['vcard', '--notes'], ['ics', '--notes']])
      expect(await modeOf(...args)).toBe(0o600)
    expect(await modeOf('csv')).toBe(0o666 & ~process.umask())
  })

  it('never writes over the book itself, by whatever name it is called', async () => {
    const me = await jane()
    const [link, second] = [join(scratch(), 'link.csv'), join(scratch(), 'second.csv')]
    symlinkSync(join(me.home, 'book.json'), link)
    linkSync(join(me.home, 'book.json'), second)
    const before = me.book()
    for (const path of [join(me.home, 'book.json'), link, second])
      expect(await me.fails('export', 'csv', '--force', '--out', path)).toMatchObject({ exit: 1, code: 'io' })
    expect(me.book()).toEqual(before)
  })

  it('writes where it is told, never over a file that is there', async () => {
    const me = await jane()
    const path = join(scratch(), 'people.csv')
    const people = me.book().contacts.filter((each) => each.status === 'active').length
    expect(await me.ok('export', 'csv', '--out', path)).toBe(
      `Written to ${path}: ${people} people, without your private notes.\n`,
    )
    const cards = join(scratch(), 'people.vcf')
    expect(await me.ok('export', 'vcard', '--notes', '--out', cards)).toContain(', with your private notes.')
    const coach = join(scratch(), 'book.md')
    expect(await me.ok('export', 'markdown', '--out', coach)).toContain(
      ': your whole book, with your notes on people; with --notes also your stories',
    )
    expect(readFileSync(path, 'utf8')).toContain('Dana Reyes')
    expect(await me.fails('export', 'csv', '--out', path)).toMatchObject({ exit: 1, code: 'io' })
    await me.ok('export', 'csv', '--out', path, '--force')
    expect(existsSync(path)).toBe(true)
  })

  it('writes csv into a file as Excel wants it, with a mark that what is piped has not', async () => {
    const me = await jane()
    await me.ok('contact', 'add', 'Zoë 東京')
    const path = join(scratch(), 'people.csv')
    await me.ok('export', 'csv', '--out', path)
    const piped = await me.ok('export', 'csv')
    expect([...readFileSync(path).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(readFileSync(path, 'utf8')).toBe(`\uFEFF${piped}`)
    expect(piped).toMatch(/^Name,/)
    expect((await me.json('export', 'csv')).export.text).toBe(piped)
  })

  it('writes csv that comes back the same, with its mark or without', async () => {
    const me = await jane()
    await me.ok('contact', 'add', 'Zoë 東京')
    const [file, piped] = [join(scratch(), 'people.csv'), join(scratch(), 'piped.csv')]
    await me.ok('export', 'csv', '--out', file)
    writeFileSync(piped, await me.ok('export', 'csv'))
    const people = await me.ok('export', 'csv')
    for (const path of [file, piped]) {
      const other = person()
      expect(await other.json('import', path)).toMatchObject({ source: 'csv', added: 4, skipped: [] })
      expect(await other.ok('export', 'csv')).toBe(people)
      expect(await me.json('import', path)).toMatchObject({ added: 0, updated: 0, unchanged: 4 })
    }
  })

  it('gives no mark to other kinds of file', async () => {
    const me = await jane()
    for (const kind of ['vcard', 'ics', 'json', 'markdown']) {
      const path = join(scratch(), kind)
      await me.ok('export', kind, '--out', path)
      expect(readFileSync(path, 'utf8').charCodeAt(0), kind).not.toBe(0xfeff)
    }
  })

  it('shows at a terminal what could act there, and writes it into a pipe or a file as it is', async () => {
    const me = person()
    const notes = 'tea\u001b[2J\u202emilk\u{e0041}'
    await me.ok('contact', 'add', 'Da\u202ena Reyes', '--note', notes, '--tag', 'go\u001b]0;lf')
    await me.ok('follow-up', 'add', 'reyes', 'fri', notes)
    for (const kind of ['csv', 'vcard', 'ics']) {
      const { stdout } = await me.shows(['export', kind, '--notes'])
      expect(actsIn(stdout.replaceAll('\r\n', '\n')), kind).toEqual([])
      expect(stdout).toContain('<U+202E>')
    }
    const path = join(scratch(), 'people.csv')
    await me.ok('export', 'csv', '--notes', '--out', path)
    for (const text of [await me.ok('export', 'csv', '--notes'), readFileSync(path, 'utf8')])
      for (const said of ['Da\u202ena Reyes', notes]) expect(text).toContain(said)
  })

  it('writes cards that come back the same where a name turns its direction', async () => {
    const me = person()
    const [table, cards] = [join(scratch(), 'people.csv'), join(scratch(), 'people.vcf')]
    writeFileSync(
      table,
      'Name,Aliases,Company,Title,Tags\nDa\u202ena Reyes,Da\u200fny,\u2066Acme\u2069,C\u{e0041}FO,go\u202elf\n',
    )
    await me.ok('import', table)
    await me.ok('export', 'vcard', '--out', cards)
    for (const path of [cards, table])
      expect(await me.json('import', path)).toMatchObject({ added: 0, updated: 0, unchanged: 1, moved: [] })
    const other = person()
    await other.ok('import', cards)
    expect(await other.json('import', table)).toMatchObject({ added: 0, updated: 0, unchanged: 1, moved: [] })
  })

  it('refuses what it would pass over', async () => {
    const me = await jane()
    expect(await me.fails('export')).toMatchObject({ exit: 2, code: 'missing' })
    expect(await me.fails('export', 'xls')).toMatchObject({ exit: 2, code: 'usage' })
    expect(await me.fails('export', 'csv', '--todo')).toMatchObject({ exit: 2, code: 'usage' })
    expect(await me.fails('export', 'json', '--notes')).toMatchObject({ exit: 2, code: 'usage' })
  })
})
