import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { enter, person, scratch } from '../helpers/rapport.js'

const linkedin = 'https://www.linkedin.com/in/danareyes'

describe('an address, a number and a page', () => {
  it('come clean into the book, each with its own place', async () => {
    const jane = person()
    const { contact } = await jane.json(
      ...[
        'contact',
        'add',
        'Dana Reyes',
        '--email',
        'Dana <dana@x.example>, d@y.example',
        '--email',
        'mailto:e@x.example',
      ],
      ...['--phone', 'tel:+1-555-0100', '--phone', '555-0142 / 555-0143'],
      ...['--url', '<https://de.linkedin.com/in/DanaReyes?trk=x>'],
    )
    expect(contact).toMatchObject({
      emails: ['dana@x.example', 'd@y.example', 'e@x.example'],
      phones: ['+1-555-0100', '555-0142', '555-0143'],
      url: linkedin,
    })
    expect(jane.book().contacts).toMatchObject([{ emails: contact.emails, phones: contact.phones, url: linkedin }])
  })

  it('are the same for contact edit, which takes one out with an empty text', async () => {
    const jane = person()
    await jane.ok('contact', 'add', 'Dana', '--email', 'a@x.example', '--phone', '555-0100', '--url', 'x.example')
    await jane.ok(
      'contact',
      'edit',
      'dana',
      '--email',
      'mailto:b@x.example',
      '--phone',
      'TEL:555-0142',
      '--url',
      linkedin,
    )
    const [dana] = jane.book().contacts
    expect(dana).toMatchObject({ emails: ['b@x.example'], phones: ['555-0142'], url: linkedin })
    await jane.ok('contact', 'edit', 'dana', '--email', '', '--phone', '', '--url', '')
    expect(jane.book().contacts).toMatchObject([{ emails: [], phones: [] }])
    expect((await jane.json('contact', 'show', 'dana')).contact.url).toBeNull()
  })

  it.each([
    ['--email', 'not an address', 'e-mail address'],
    ['--email', 'dana@acme,com', 'e-mail address'],
    ['--phone', 'not a number', 'phone number'],
    ['--phone', 'dana@x.example', 'phone number'],
    ['--url', 'her page', 'address of a page'],
    ['--url', 'javascript:alert(1)', 'address of a page'],
  ])('are refused where they are none, and nothing is saved: %s %j', async (option, value, what) => {
    const jane = person()
    await jane.ok('contact', 'add', 'Dana')
    const before = jane.book()
    for (const line of [
      ['contact', 'add', 'Lee'],
      ['contact', 'edit', 'dana'],
    ]) {
      const error = await jane.fails(...line, '--title', 'CFO', option, value)
      expect(error).toMatchObject({ exit: 2, code: 'usage', hint: expect.stringContaining('Write') })
      expect(error.message).toContain(`“${value}” is not `)
      expect(error.message).toContain(what)
    }
    expect(jane.book()).toEqual(before)
  })

  it('are asked for again at a terminal until they are right', async () => {
    const jane = person()
    await jane.types(
      ['contact', 'add'],
      [
        ['Name?', `Dana Reyes${enter}`],
        ['Company?', enter],
        ['Phone?', `none yet${enter}`],
        ['not a phone number', `${'\u0015'}tel:+1-555-0100${enter}`],
        ['E-mail?', `dana at x${enter}`],
        ['not an e-mail address', `${'\u0015'}Dana <dana@x.example>, d@y.example${enter}`],
      ],
    )
    expect(jane.book().contacts).toMatchObject([
      { name: 'Dana Reyes', phones: ['+1-555-0100'], emails: ['dana@x.example', 'd@y.example'] },
    ])
  })

  it('are cleaned in the editor, where a fault opens it again', async () => {
    const jane = person()
    await jane.ok('contact', 'add', 'Dana Reyes')
    const folder = scratch()
    writeFileSync(join(folder, '1.sed'), 's/^emails:.*/emails: not an address/; s/^phones:.*/phones: tel:+1-555-0100/')
    writeFileSync(
      join(folder, '2.sed'),
      `s/^emails:.*/emails: mailto:dana@x.example/; s#^url:.*#url: ${linkedin}/?trk=x#`,
    )
    writeFileSync(
      join(folder, 'editor'),
      `if [ -f '${folder}/n' ]; then sed -i -f '${folder}/2.sed' "$1"; cp "$1" '${folder}/seen'
       else touch '${folder}/n'; sed -i -f '${folder}/1.sed' "$1"; fi`,
    )
    jane.env.EDITOR = `sh '${folder}/editor'`
    expect((await jane.types(['contact', 'edit', 'dana'], [])).code).toBe(0)
    expect(jane.book().contacts).toMatchObject([{ emails: ['dana@x.example'], phones: ['+1-555-0100'], url: linkedin }])
  })
})
