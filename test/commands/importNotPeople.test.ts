import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { person, scratch } from '../helpers/rapport.js'
import { zipFile } from '../helpers/zipFile.js'

function file(name: string, text: string | Buffer): string {
  const path = join(scratch(), name)
  writeFileSync(path, text)
  return path
}

const profile =
  'First Name,Last Name,Maiden Name,Headline,Summary,Geo Location,Twitter Handles\nMe,Myself,,Head of X,,,\n'
const connections = 'First Name,Last Name,URL,Company,Position,Connected On\nDana,Reyes,,Acme,CMO,05 Mar 2024\n'

describe('a file without people', () => {
  it('is refused with what it is and what to do instead, whatever --from says', async () => {
    const jane = person()
    const path = file('Profile.csv', profile)
    for (const from of [[], ['--from', 'csv'], ['--dry-run']])
      expect(await jane.fails('import', path, ...from)).toMatchObject({
        exit: 2,
        message: `${path} is your own profile on LinkedIn.`,
        hint: 'The people you know are in Connections.csv, in the same download from LinkedIn.',
      })
    expect((await jane.json('contact', 'list')).contacts).toEqual([])
  })

  it("is sure to be LinkedIn's own by its name and columns, whatever --from says", async () => {
    for (const [name, text] of [
      ['Member_Follows.csv', 'Date,Status,FullName\n2026,Active,Dana Reyes\n'],
      ['Skills.csv', 'Name\nSales\n'],
    ] as const)
      for (const from of [[], ['--from', 'csv'], ['--from', 'linkedin']]) {
        const { message, hint } = await person().fails('import', file(name, text), ...from)
        expect(message).toContain(' on LinkedIn')
        expect(hint).not.toContain('--from')
      }
  })

  it('is not imported with others either', async () => {
    const jane = person()
    const people = file('people.csv', 'name\nLee Park\n')
    const jobs = file('jobs.csv', 'Company,Job Title,Job URL\nAcme,Head,https://acme.example/1\n')
    expect((await jane.fails('import', people, jobs)).message).toBe(`${jobs} is a list of jobs, not of people.`)
    expect((await jane.json('contact', 'list')).contacts).toEqual([])
  })

  it('may be people, if its only column for them says so and the user does', async () => {
    const jane = person()
    const firms = file('firms.csv', 'Name,Industry,Website,Phone\nAcme GmbH,Steel,https://acme.example,+49 30 1\n')
    const { message, hint } = await jane.fails('import', firms)
    expect(message).toBe(`${firms} is a list of companies, not of people.`)
    expect(hint).toContain('rapport company add <name>')
    expect(hint).toMatch(/If it is people all the same, import it with --from csv\.$/)
    expect(await jane.json('import', firms, '--from', 'csv')).toMatchObject({ added: 1 })
  })

  it("that LinkedIn's archive has is read as what it is, not as another kind", async () => {
    const path = file('Company Follows.csv', 'Organization,Followed On\nAcme,Tue Oct 28 20:33:50 UTC 2025\n')
    expect(await person().fails('import', path, '--from', 'csv')).toMatchObject({ hint: 'Import it without --from.' })
    expect(await person().json('import', path)).toMatchObject({ source: 'linkedin-follows' })
  })
})

describe("LinkedIn's unpacked archive", () => {
  it('comes in although the user writes about secrets in it', async () => {
    const jane = person()
    const own = [
      file('Shares.csv', 'Date,ShareLink,ShareCommentary\n2026,x,"The secret of hiring, in 3 steps"\nPIN,a,b\n'),
      file('SearchQueries.csv', 'Time,Search Query\n2026,secret\n'),
    ]
    await jane.json('import', ...own, file('Connections.csv', connections))
    expect(jane.book().contacts.map(({ name }) => name)).toEqual(['Dana Reyes'])
  })

  it('has an address book, whose addresses are not lost', async () => {
    const jane = person()
    const path = file(
      'ImportedContacts.csv',
      'First Name,Last Name,Companies,Title,Emails,Phone Numbers,Created At\nDana,Reyes,Acme,CMO,d@x.example,+1 555 0142,\n',
    )
    expect(await jane.fails('import', path, '--from', 'linkedin')).toMatchObject({
      message: `${path} is the address book that you gave LinkedIn, not your connections.`,
      hint: 'Import it without --from.',
    })
    await jane.json('import', path)
    expect(jane.book().contacts[0]).toMatchObject({ emails: ['d@x.example'], phones: ['+1 555 0142'], company: 'Acme' })
  })

  it('comes in with all its files: those about the user are left out, with a word', async () => {
    const jane = person()
    const mine = [file('Profile.csv', profile), file('Skills.csv', 'Name\nSales\n')]
    const { stderr } = await jane.run('import', ...mine, file('Connections.csv', connections))
    expect(stderr).toBe(`Left out, since they’re about you rather than the people you know: ${mine.join(' and ')}.\n`)
    expect(jane.book().contacts.map(({ name }) => name)).toEqual(['Dana Reyes'])
  })

  it('without anything from LinkedIn beside them, they are refused', async () => {
    const people = file('people.csv', 'name\nLee Park\n')
    expect((await person().fails('import', people, file('Profile.csv', profile))).message).toContain('your own profile')
  })
})

it('a refusal for a secret names its column, never a cell', async () => {
  const path = file('people.csv', 'Name,Email,Member password\nDana,d@x.example,hunter\n')
  const { message, hint } = await person().fails('import', path)
  expect(message).toBe(`${path} holds passwords in the column “Member password”, so nothing was imported.`)
  expect(hint).toContain('delete the column “Member password”, even if it’s empty')
  const lists = file('lists.csv', 'Passwords of mine\nsite,my password\nbank.example,hunter\n')
  expect((await person().fails('import', lists)).message).toBe(`${lists} holds passwords, so nothing was imported.`)
})

describe('a zip that is refused is called by its name', () => {
  it.each<[string, Buffer, string]>([
    ['people.xlsx', zipFile([{ name: 'xl/workbook.xml' }]), ' is an Excel workbook.'],
    [
      'takeout.zip',
      zipFile([{ name: 'Takeout/All Contacts.vcf' }]),
      ' is an archive of another program than LinkedIn.',
    ],
    [
      'cut.zip',
      zipFile([{ name: 'Connections.csv', content: connections }]).subarray(0, 90),
      ': The archive is damaged',
    ],
  ])('%s', async (name, bytes, what) => {
    const path = file(name, bytes)
    expect((await person().fails('import', path)).message).toContain(`${path}${what}`)
  })
})
