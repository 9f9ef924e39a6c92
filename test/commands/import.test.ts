import { truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { enter, person, scratch } from '../helpers/rapport.js'

const linkedin = `Notes:
"When exporting your connection data, some addresses may be missing."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Dana,Reyes,https://www.linkedin.com/in/dana-reyes,dana@brightwell.example,Brightwell,CMO,05 Mar 2024
Lee,O'Neil,https://www.linkedin.com/in/lee,,"O'Neil & Sons, Inc.",Owner,17 Jan 2023
花子,東京,https://www.linkedin.com/in/hanako,,東京会社,営業,01 Feb 2022
,,,,,,05 Mar 2024
`

function file(text: string | Buffer, name = 'contacts.txt'): string {
  const path = join(scratch(), name)
  writeFileSync(path, text)
  return path
}

describe('rapport import', () => {
  it('takes people from a file of another program, says what it did, and is one undo', async () => {
    const jane = person()
    const out = await jane.ok('import', file(linkedin))
    expect(out).toBe(
      [
        'From LinkedIn: 4 entries.',
        '  3 new in your book',
        '  1 not taken: has neither a name nor an e-mail address (line 8)',
        'Whom do you know where you would like to work? rapport company add <name>',
        'Somebody there twice? rapport contact duplicates',
        'A mistake? rapport undo',
        '',
      ].join('\n'),
    )
    expect(jane.book().contacts).toMatchObject([
      { name: 'Dana Reyes', company: 'Brightwell', emails: ['dana@brightwell.example'], title: 'CMO' },
      { name: "Lee O'Neil", company: "O'Neil & Sons, Inc." },
      { name: '東京花子', company: '東京会社', notes: 'Connected with you on LinkedIn on 1 February 2022.' },
    ])
    await jane.ok('undo')
    expect(jane.book().contacts).toEqual([])
  })

  it('answers with numbers, and the line of each row that was not taken', async () => {
    expect(await person().json('import', file(linkedin))).toEqual({
      source: 'linkedin',
      read: 4,
      added: 3,
      updated: 0,
      unchanged: 0,
      skipped: [{ line: 8, reason: 'has neither a name nor an e-mail address' }],
      moved: [],
      dryRun: false,
    })
  })

  it('of the same file again adds and changes nothing: not even a version', async () => {
    const jane = person()
    const path = file(linkedin)
    await jane.ok('import', path)
    const before = jane.book()
    expect(await jane.json('import', path)).toMatchObject({ added: 0, updated: 0, unchanged: 3 })
    expect(jane.book()).toEqual(before)
  })

  it('fills what is empty of somebody known, and leaves what is said', async () => {
    const jane = person()
    await jane.ok('contact', 'add', 'Dana Reyes', '--email', 'dana@brightwell.example', '--industry', 'Toys')
    expect(await jane.ok('import', file(linkedin))).toContain('  1 known already, and now with more details\n')
    expect(await jane.json('contact', 'show', 'dana')).toMatchObject({
      contact: { company: 'Brightwell', title: 'CMO', industry: 'Toys' },
    })
  })

  it('names whoever is taken for somebody of another name, in words and in numbers', async () => {
    const jane = person()
    const contact = (await jane.json('contact', 'add', 'Sabine Vogel', '--email', 'vogel@x.example')).contact
    const path = file('name,email\nSabine Lang,vogel@x.example\nDr. Sabine Vogel,vogel@x.example\n')
    expect(await jane.json('import', path, '--dry-run')).toMatchObject({
      joined: [{ line: 2, name: 'Sabine Lang', contact: { id: contact.id, name: 'Sabine Vogel' } }],
    })
    expect(await jane.ok('import', path)).toContain('  1 known by another name: Sabine Lang as Sabine Vogel\n')
    expect(await jane.json('import', path)).not.toHaveProperty('joined')
  })

  it('says once what it does not read of cards, and where their character set does not fit', async () => {
    const jane = person()
    const card = 'BEGIN:VCARD\nFN;CHARSET=UTF-8:Zo\xEB\nPHONE.WORK:555 0142\nPHONE.WORK:555 0143\nEND:VCARD\n'
    const { stderr } = await jane.run('import', file(Buffer.from(card, 'latin1')))
    expect(stderr).toContain('Not read: PHONE.WORK (lines 3, 4). No address book knows this name')
    expect(stderr).toContain('names the wrong character set: UTF-8 (line 2)')
  })

  it('names those who may be one of several, ten of them', async () => {
    const jane = person()
    const names = Array.from({ length: 12 }, (_, n) => `Ann Lund${String.fromCharCode(97 + n)}`)
    const twice = names.flatMap((name) => [`${name},Acme`, `${name},Kern`])
    await jane.ok('import', file(`name,company\n${twice.join('\n')}\n`))
    const out = await jane.ok('import', file(`name,phone\n${names.map((name) => `${name},555 0142`).join('\n')}\n`))
    expect(out).toContain('  1 not taken: Ann Lunda may be one of several in your book;')
    expect(out).toContain('  2 more not taken; --json names them all\n')
  })

  it('with --dry-run says what would happen, and changes nothing', async () => {
    const jane = person()
    await jane.ok('contact', 'add', 'Somebody')
    const before = jane.book()
    expect(await jane.ok('import', file(linkedin), '--dry-run')).toMatch(
      /^ {2}3 would be new in your book\n[\s\S]*Nothing was changed: this was only a look\.\n$/m,
    )
    expect(await jane.json('import', file(linkedin), '--dry-run')).toMatchObject({ added: 3, dryRun: true })
    expect(jane.book()).toEqual(before)
  })

  it.each([
    ['linkedin', linkedin],
    [
      'google',
      'Name,Given Name,Family Name,E-mail 1 - Type,E-mail 1 - Value\nDana Reyes,Dana,Reyes,* Home,d@x.example\n',
    ],
    [
      'google',
      'First Name,Middle Name,Last Name,Organization Name,Labels,E-mail 1 - Label,E-mail 1 - Value\nDana,,Reyes,Acme,* myContacts,* ,d@x.example\n',
    ],
    [
      'outlook',
      '"Title","First Name","Last Name","Company","Job Title","Business Phone","E-mail Address"\n"","Dana","Reyes","Acme","CFO","555 0142","d@x.example"\n',
    ],
    ['vcard', 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Dana Reyes\r\nEND:VCARD\r\n'],
    ['csv', 'name,email,company\nDana Reyes,d@x.example,Acme\n'],
    ['json', '{"version":2,"contacts":[{"name":"Dana Reyes"}]}'],
  ])('knows %s by what is in the file, whatever its name', async (source, text) => {
    const jane = person()
    await jane.ok('contact', 'add', 'Somebody Else')
    expect(await jane.json('import', file(text, 'photo.png'))).toMatchObject({
      source,
      added: source === 'linkedin' ? 3 : 1,
    })
  })

  it('of what nobody can recognise says what it needs, and names no kind that then fails', async () => {
    const jane = person()
    expect(await jane.fails('import', file('once upon a time\n'))).toMatchObject({
      exit: 2,
      code: 'usage',
      hint: 'A table needs a first line that names its columns, such as name,email,company.',
    })
    const bare = file('E-mail 1 - Value,Phone 1 - Value\nd@x.example,555 0142\n', 'bare.csv')
    expect(await jane.json('import', bare)).toMatchObject({ source: 'google', added: 1 })
    expect(await jane.fails('import')).toMatchObject({ exit: 2, code: 'missing' })
    expect(await jane.fails('import', join(scratch(), 'nothing.csv'))).toMatchObject({ exit: 1, code: 'io' })
    expect(await jane.fails('import', scratch())).toMatchObject({ exit: 1, code: 'io' })
  })

  it('of what may be two kinds names both', async () => {
    const both = file('First Name,Last Name,Connected On,E-mail 1 - Value\nDana,Reyes,05 Mar 2024,d@x.example\n')
    expect(await person().fails('import', both)).toMatchObject({
      exit: 2,
      code: 'usage',
      message: `${both} may be linkedin or google.`,
      hint: 'Say it with --from: linkedin or google.',
    })
  })

  it('at a terminal asks for the file, and understands one that was dragged there', async () => {
    const jane = person()
    const asks = 'Which file?'
    const { code } = await jane.types(['import'], [[asks, ` '${file(linkedin, 'my people.csv')}' ${enter}`]])
    expect(code).toBe(0)
    expect(jane.book().contacts).toHaveLength(3)
  })

  it('takes several files at once, as one change, and answers for each', async () => {
    const jane = person()
    const [first, second] = [
      file(linkedin),
      file('name,email\nBo Lind,bo@x.example\nDana Reyes,dana@brightwell.example\n'),
    ]
    const counts = { updated: 0, moved: [] }
    expect(await jane.json('import', first, second)).toEqual({
      files: [
        { name: first, source: 'linkedin', read: 4, added: 3, unchanged: 0, ...counts, skipped: [expect.anything()] },
        { name: second, source: 'csv', read: 2, added: 1, unchanged: 1, ...counts, skipped: [] },
      ],
      dryRun: false,
    })
    expect(await jane.ok('import', first, second)).toMatch(/^From .*contacts.txt, LinkedIn: 4 entries.\n/)
    await jane.ok('undo')
    expect(jane.book().contacts).toEqual([])
  })

  it('changes nothing where one of several files cannot be read', async () => {
    const jane = person()
    expect(await jane.fails('import', file(linkedin), join(scratch(), 'none.csv'))).toMatchObject({
      exit: 1,
      code: 'io',
    })
    expect((await jane.json('contact', 'list')).contacts).toEqual([])
  })

  it('from a book of Rapport leaves aside who was put aside there', async () => {
    const [ann, jane] = [person(), person()]
    await ann.ok('contact', 'add', 'Old Friend')
    await ann.ok('contact', 'archive', 'old')
    await jane.ok('contact', 'add', 'Somebody')
    await jane.ok('import', file(await ann.ok('export', 'json')))
    expect(jane.book().contacts).toMatchObject([
      { name: 'Somebody', status: 'active' },
      { name: 'Old Friend', status: 'archived' },
    ])
  })

  it('believes --from', async () => {
    const text = 'First Name,Last Name,E-mail Address\nDana,Reyes,d@x.example\n'
    expect(await person().json('import', file(text), '--from', 'csv')).toMatchObject({ source: 'csv', added: 1 })
  })

  it('reads files as spreadsheets of other times wrote them', async () => {
    const jane = person()
    await jane.ok('import', file(Buffer.from('\uFEFFname;company\r\nZoë Müller;Ånd\r\n', 'utf16le')))
    await jane.ok('import', file(Buffer.from('sep=;\r\nname;company\r\nJos\xe9 N\xfa\xf1ez;Caf\xe9\r\n', 'latin1')))
    expect(jane.book().contacts.map(({ name, company }) => [name, company])).toEqual([
      ['Zoë Müller', 'Ånd'],
      ['José Núñez', 'Café'],
    ])
  })

  it('refuses a file that is larger than the setting says, and takes it where more is allowed', async () => {
    const jane = person()
    await jane.ok('settings', 'set', 'importMegabytes=1')
    const large = file(`name,notes\n${`Dana,${'x'.repeat(2 ** 14)}\n`.repeat(64)}`)
    expect(await jane.fails('import', large)).toMatchObject({
      exit: 1,
      code: 'io',
      message: expect.stringContaining('1 MB'),
      hint: expect.stringContaining('importMegabytes=2.'),
    })
    await jane.ok('settings', 'set', 'importMegabytes=2')
    expect(await jane.json('import', large)).toMatchObject({ read: 64, added: 1, unchanged: 63 })
  })

  it('refuses what is too large for any setting', async () => {
    const [jane, path] = [person(), file('')]
    await jane.ok('settings', 'set', 'importMegabytes=4000')
    truncateSync(path, 600 * 2 ** 20)
    expect(await jane.fails('import', path)).toMatchObject({
      code: 'io',
      message: `The file ${path} is larger than 500 MB.`,
      hint: 'Export it without photos or in parts.',
    })
  })

  it('shows nothing of hostile names raw', async () => {
    const jane = person()
    await jane.ok('import', file('name,email\n"\u001b]0;x\u0007Dana",d@x.example\n'))
    expect(await jane.ok('contact', 'list')).not.toContain('\u001b')
  })
})
