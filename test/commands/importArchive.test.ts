import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { enter, person, scratch } from '../helpers/rapport.js'
import { zipFile } from '../helpers/zipFile.js'

const page = (name: string) => `https://www.linkedin.com/in/${name}`

const files: Record<string, string> = {
  'Connections.csv': `First Name,Last Name,URL,Email Address,Company,Position,Connected On
Dana,Reyes,${page('dana')},,Brightwell,CMO,05 Mar 2024
Lee,Park,${page('lee')},,Kern,Owner,17 Jan 2023
`,
  'messages.csv': `CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER
c1,,Dana Reyes,${page('dana')},Jane Doe,${page('jane')},2026-03-02 12:00:00 UTC,,A secret of Dana,INBOX
c1,,Jane Doe,${page('jane')},Dana Reyes,${page('dana')},2026-03-03 12:00:00 UTC,,A secret of Jane,INBOX
c2,,Ad Vert,${page('ad')},Jane Doe,${page('jane')},2026-04-03 12:00:00 UTC,,Buy,INBOX
`,
  'Invitations.csv': `From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl
Lee Park,Jane Doe,"""2/12/26, 11:44 AM""",Another secret,INCOMING,${page('lee')},${page('jane')}
`,
  'Jobs/Job Applications.csv': `Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers
"""11/12/26, 11:44 AM""",jane@x.example,+1 555,Acme,Head,https://www.linkedin.com/jobs/view/1,cv.pdf,Salary:9
`,
  'Company Follows.csv': `Organization,Followed On
Acme,Tue Oct 28 20:33:50 UTC 2025
Cobalt,Tue Oct 28 20:33:50 UTC 2025
`,
  'Profile.csv': 'First Name,Last Name,Headline\nJane,Doe,Head\n',
}

function archive(named = files): string {
  const path = join(scratch(), 'Basic_LinkedInDataExport.zip')
  writeFileSync(path, zipFile(Object.entries(named).map(([name, content]) => ({ name, content }))))
  return path
}

describe('the archive of LinkedIn', () => {
  it('brings people, companies, applications and the last messages, and is one undo', async () => {
    const jane = person()
    const { files: results, dryRun } = await jane.json('import', archive(), '--companies')
    const counts = results.map(({ name, source, read, added }: Record<string, unknown>) => [name, source, read, added])
    expect(counts).toEqual([
      ['Connections.csv', 'linkedin', 2, 2],
      ['messages.csv', 'linkedin-messages', 3, 1],
      ['Invitations.csv', 'linkedin-invitations', 1, 1],
      ['Job Applications.csv', 'linkedin-applications', 1, 1],
      ['Company Follows.csv', 'linkedin-follows', 2, 2],
    ])
    expect(dryRun).toBe(false)
    const { contacts, companies, interactions } = jane.book()
    expect(contacts.map(({ name }) => name)).toEqual(['Dana Reyes', 'Lee Park'])
    expect(companies.map(({ name, status }) => [name, status])).toEqual([
      ['Acme', 'applied'],
      ['Cobalt', 'target'],
    ])
    expect(interactions.map(({ on, direction, summary }) => [on, direction, summary])).toEqual([
      ['2026-11-12', 'out', 'Head'],
      ['2026-03-03', 'out', ''],
      ['2026-02-12', 'in', ''],
    ])
    expect(JSON.stringify(jane.book())).not.toMatch(/secret|Salary|Headline/)
    expect((await jane.json('record', '--week', '2026-11-12')).count).toBe(1)
    await jane.ok('undo')
    expect(jane.book()).toMatchObject({ contacts: [], companies: [], interactions: [] })
  })

  it('begins the book with a memory', async () => {
    const jane = person()
    await jane.ok('import', archive())
    expect(await jane.ok('contact', 'show', 'dana')).toContain('Tue 3 Mar · you wrote on LinkedIn, as your files say')
    expect(await jane.ok('next')).toContain('you last wrote to them in March')
    expect((await jane.json('stats')).answers.channels).toEqual([])
  })

  it('adds nothing the second time, in whatever parts it comes', async () => {
    const jane = person()
    await jane.ok('import', archive(), '--companies')
    const before = jane.book()
    await jane.ok('import', archive(), '--companies')
    const folder = scratch()
    const parts = Object.entries(files)
      .filter(([name]) => name !== 'Profile.csv')
      .map(([name, content]) => {
        const path = join(folder, name.replace('Jobs/', ''))
        writeFileSync(path, content)
        return path
      })
    await jane.ok('import', ...parts.toReversed(), '--companies')
    expect(jane.book()).toEqual(before)
  })

  it('asks at a terminal for the companies, elsewhere says how many it left out', async () => {
    const jane = person()
    const out = await jane.ok('import', archive())
    expect(out).not.toContain('among your companies')
    expect(jane.book().companies).toEqual([])
    expect((await jane.run('import', archive())).stderr).toContain(
      '2 companies that you follow are not in your list yet; --companies adds them.',
    )
    await jane.types(['import', archive()], [['You follow 2 companies', `y${enter}`]])
    expect(jane.book().companies).toHaveLength(2)
  })

  it('without anything for the book says what to do', async () => {
    expect(
      await person().fails('import', archive({ 'Profile.csv': 'First Name,Last Name\nJane,Doe\n' })),
    ).toMatchObject({
      exit: 2,
      code: 'usage',
      message: expect.stringContaining(
        'is a download from LinkedIn without any file that Rapport reads: Connections.csv',
      ),
    })
  })
})

describe('whoever has a new job in a file', () => {
  const moved = `First Name,Last Name,URL,Email Address,Company,Position,Connected On
Dana,Reyes,${page('dana')},,Kern,CEO,05 Mar 2024
`
  /** Jane knows Dana of Brightwell; the path of a file in which Dana is at Kern. */
  async function jane() {
    const it = person()
    await it.ok('import', archive({ 'Connections.csv': files['Connections.csv'] ?? '' }))
    return { it, path: archive({ 'Connections.csv': moved }) }
  }

  it('is named, and stays where they are', async () => {
    const { it, path } = await jane()
    expect(await it.ok('import', path)).toContain(
      '1 person has a new job in this file:\n  Dana Reyes: CMO at Brightwell, now CEO at Kern\nTo save the new jobs, add --take-moves.\n',
    )
    expect((await it.json('import', path)).moved).toMatchObject([
      {
        name: 'Dana Reyes',
        from: { company: 'Brightwell', title: 'CMO' },
        to: { company: 'Kern', title: 'CEO' },
      },
    ])
    expect((await it.json('contact', 'show', 'dana')).contact).toMatchObject({ company: 'Brightwell', formerly: [] })
  })

  it.each([['by --take-moves'], ['by a yes at a terminal']])('is moved %s', async (way) => {
    const { it, path } = await jane()
    if (way === 'by --take-moves') await it.ok('import', path, '--take-moves')
    else await it.types(['import', path], [['Save this new job?', enter]])
    expect((await it.json('contact', 'show', 'dana')).contact).toMatchObject({
      company: 'Kern',
      title: 'CEO',
      formerly: [{ company: 'Brightwell', title: 'CMO', until: '2026-11-23' }],
    })
    await it.ok('company', 'add', 'Brightwell')
    expect(await it.ok('company', 'show', 'brightwell')).toContain('  worked there until 2026: Dana Reyes, CMO\n')
    expect(await it.ok('company', 'list')).toContain(
      'Nobody there now. Dana Reyes worked there, and may know somebody:',
    )
    await it.ok('undo')
  })
})
