import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { person, scratch } from '../helpers/rapport.js'
import { zipFile } from '../helpers/zipFile.js'

function file(text: string | Buffer, name: string): string {
  const path = join(scratch(), name)
  writeFileSync(path, text)
  return path
}

describe('a file that holds nobody', () => {
  it.each<[string, string | Buffer, string]>([
    ['empty.csv', '', 'is empty'],
    ['blank.csv', ' \r\n\n', 'is empty'],
    ['me.png', Buffer.from('89504e470d0a1a0a', 'hex'), 'is a picture'],
    ['me.jpg', Buffer.from('ffd8ffe000104a46', 'hex'), 'is a picture'],
    ['Export.zip', zipFile([{ name: 'word/document.xml', content: '<w/>' }]), 'is a Word document'],
    ['people.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'is an old file of Word, Excel or Outlook'],
    ['cv.pdf', '%PDF-1.7\n', 'is a PDF'],
    ['days.ics', '\uFEFFBEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n', 'is a calendar'],
    ['linkedin.html', '\n<!DOCTYPE html><html></html>', 'is a web page'],
  ])('is called by what it is, whatever --from says: %s', async (name, content, what) => {
    const path = file(content, name)
    for (const from of [[], ['--from', 'vcard']]) {
      const { code, stderr } = await person().run('import', path, ...from)
      expect([code, stderr]).toEqual([2, expect.stringContaining(`${path} ${what}.\n`)])
    }
  })

  it('has no card in it, though it is said to be cards', async () => {
    const path = file('Dana Reyes, 555 0142\n', 'dana.txt')
    expect(await person().fails('import', path, '--from', 'vcard')).toMatchObject({
      exit: 2,
      message: `${path} holds no card.`,
    })
  })

  it('may be a folder', async () => {
    const folder = scratch()
    const { code, stderr } = await person().run('import', folder)
    expect([code, stderr]).toEqual([1, `${folder} is a folder.\nName the file in it, such as Connections.csv.\n`])
  })
})

describe('a table', () => {
  it('with columns that nobody knows says which they are, also before anything is changed', async () => {
    const path = file('name,Phone No.,Where we met,How\nRita Moss,555 010 2030,Leeds,by chance\n', 'mine.csv')
    const notice =
      'Not read: the columns “Where we met” and “How”. Rapport knows name, other names, email, phone, company, title, industry, url, tags and notes.\n'
    const jane = person()
    expect((await jane.run('import', path, '--dry-run')).stderr).toBe(notice)
    expect((await jane.run('import', path)).stderr).toBe(notice)
    expect(jane.book().contacts).toMatchObject([{ name: 'Rita Moss', phones: ['555 010 2030'] }])
  })

  it('with the same column twice is read without it, and names first what has addresses and numbers', async () => {
    const path = file(
      'Name,Phone,Boss,URL,url,Where we met\nDana Reyes,4.917E+11,boss@acme.example,a.example,b.example,Leeds\nLee Park,"=""0170 111 222""",,,,\n',
      'mine.csv',
    )
    const jane = person()
    const { stderr } = await jane.run('import', path)
    expect(stderr.split('\n').map((line) => line.slice(0, 40))).toEqual([
      '1 column with e-mail addresses was not r',
      'More than one column is called “URL”, so',
      'A spreadsheet has cut off the phone numb',
      'Not read: the column “Where we met”. Rap',
      '',
    ])
    expect(jane.book().contacts).toMatchObject([
      { name: 'Dana Reyes', phones: [] },
      { name: 'Lee Park', phones: ['0170 111 222'] },
    ])
    expect(JSON.parse((await jane.run('import', path, '--json')).stdout)).toMatchObject({ added: 0, updated: 0 })
  })

  it('in which colleagues share a number keeps them apart, and each with their own page', async () => {
    const path = file(
      'Name,Company,Email,Corporate Phone,Website,Person Linkedin Url\nDana Reyes,Acme,dana@acme.example,+49 30 1,acme.example,linkedin.com/in/dana\nLee Park,Acme,,+49 30 1,acme.example,\nSam Lee,Acme,,+49 30 1,acme.example,\n',
      'apollo.csv',
    )
    const jane = person()
    for (const added of [3, 0])
      expect(JSON.parse((await jane.run('import', path, '--json')).stdout)).toMatchObject({ added, updated: 0 })
    expect(jane.book().contacts[0]).toMatchObject({ url: 'https://www.linkedin.com/in/dana', phones: ['+49 30 1'] })
  })

  it('that is read as another kind than it looks like is so with a word', async () => {
    const path = file('First Name,Last Name,E-mail 1 - Value,Labels\nDana,Reyes,dana@x.example,golf\n', 'g.csv')
    const { stderr } = await person().run('import', path, '--from', 'outlook')
    expect(stderr).toContain('It looks like Google, and is read as Outlook, as you said.\n')
    expect((await person().run('import', path, '--from', 'google')).stderr).toBe('')
  })
})

it('the day of a connection leaves room for real notes, and goes below them', async () => {
  const jane = person()
  const connections = file('First Name,Last Name,URL,Connected On\nDana,Reyes,,05 Mar 2024\n', 'Connections.csv')
  const mine = file('name,notes\nDana Reyes,met at the fair\n', 'mine.csv')
  const second = file('name,notes\nDana Reyes,sings\n', 'second.csv')
  await jane.ok('import', connections)
  for (const path of [mine, second, connections, mine]) await jane.ok('import', path)
  expect(jane.book().contacts[0]?.notes).toBe('met at the fair\nConnected with you on LinkedIn on 5 March 2024.')
})

it.each(['vcard', 'json'])(
  'whom Rapport handed out as %s comes back as the same, whatever they are called by then',
  async (kind) => {
    const jane = person()
    await jane.ok('contact', 'add', 'Dana Reyes', '--email', 'dana@x.example')
    await jane.ok('contact', 'add', 'Lee Chan')
    const out = await jane.ok('export', kind)
    await jane.ok('contact', 'edit', 'lee', '--name', 'Lee Park')
    const renamed = file(out.replaceAll('Lee Chan', 'Lee Chan Moss').replaceAll('Chan;Lee', 'Moss;Lee'), 'people.txt')
    expect(await jane.json('import', renamed)).toMatchObject({ added: 0 })
    expect(jane.book().contacts.map(({ name, aliases }) => [name, aliases])).toEqual([
      ['Dana Reyes', []],
      ['Lee Park', ['Lee Chan Moss']],
    ])
  },
)

it('who waits at a terminal for a large file hears how far it is; a program hears nothing', async () => {
  const jane = person()
  const rows = Array.from({ length: 10_001 }, (_, n) => `Ann ${n}son,${'x'.repeat(430)}\n`)
  const large = file(`name,notes\n${rows.join('')}`, 'large.csv')
  const { stderr } = await jane.types(['import', large, '--dry-run'], [])
  expect(stderr).toContain('Reading a large file …')
  expect(stderr).toContain('10001 read, looking whom you know already …')
  expect((await jane.run('import', large, '--dry-run')).stderr).toBe('')
})

it('a list of people as JSON is no whole book: it goes into an empty one without a word, and beside others with one', async () => {
  const jane = person()
  const path = file('{"contacts": [{"name": "Dana Reyes"}]}', 'people.json')
  expect((await jane.run('import', path)).stderr).toBe('')
  expect((await jane.run('import', path)).stderr).toBe(
    'Only people are taken from it: a whole book goes into an empty one.\n',
  )
})
