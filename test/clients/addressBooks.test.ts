import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { areHere, desk, family, hardNames, janeWithHardNames, janeWithPeople, notes } from './desk.js'

type Jane = Awaited<ReturnType<typeof janeWithPeople>>
const abookConversion = ['--convert', '--informat', 'vcard', '--outformat', 'custom']

describe.runIf(areHere('khard'))('khard reads our cards:', () => {
  /** A card for each person in khard's address book; khard shows one as YAML, for its editor. */
  async function khard(options: string[] = [], jane?: Jane) {
    const it = desk()
    await (jane ?? (await janeWithPeople())).ok('export', 'vcard', '--split', '--out', it.path('cards'), ...options)
    const book = `[[people]]\npath = ${it.path('cards')}\n`
    it.put('config/khard/khard.conf', `[addressbooks]\n${book}[general]\ndefault_action = list\n`)
    return {
      run: (...words: string[]) => it.run('khard', ...words),
      show: (who: string) => parse(it.run('khard', 'show', '--format', 'yaml', who)),
    }
  }
  /** Values under any labels. */
  const values = (labelled: Record<string, string | string[]>) => Object.values(labelled).flat().sort()

  it('everybody, by name', async () => {
    const { run } = await khard()
    const names = run('list', '--parsable', '--fields', 'formatted_name').trim().split('\n')
    expect(names.sort()).toEqual(['=cmd|x', 'Dana Reyes', 'Stan Smith', `Zoë ${family} Müller`, '東京花子'].sort())
  })

  it('all that a card says, commas, semicolons, backslashes and line breaks', async () => {
    const { show } = await khard(['--notes'])
    const dana = show('Dana')
    expect(dana).toMatchObject({
      'Formatted name': 'Dana Reyes',
      'First name': 'Dana',
      'Last name': 'Reyes',
      Organisation: [["O'Neil & Sons"]],
      Title: 'Head of Tea; Milk, "Sugar" \\ Co',
      Categories: ['golf', 'wine, red'],
    })
    expect(dana.Note.trimEnd()).toBe(notes)
    expect(values(dana.Phone)).toEqual(['+1 (555) 010-2030'])
    expect(values(dana.Email)).toEqual(['d@home.example', 'dana@brightwell.example'])
  })

  it('names, companies and addresses in other scripts, over folded lines', async () => {
    const { show } = await khard()
    expect(show('Zoë')).toMatchObject({
      'Formatted name': `Zoë ${family} Müller`,
      Organisation: [['Smith, Sons; Daughters']],
      Webpage: 'https://www.linkedin.com/in/zoë',
    })
    expect(show('東京')).toMatchObject({ 'Formatted name': '東京花子', Organisation: [['株式会社'.repeat(20)]] })
  })

  it('names with whatever signs, long ones, and family names of two parts', async () => {
    const { run, show } = await khard([], await janeWithHardNames())
    const names = run('list', '--parsable', '--fields', 'formatted_name').trim().split('\n')
    expect(names.sort()).toEqual([...hardNames].sort())
    expect(show('Gabriela')).toMatchObject({ 'First name': 'Gabriela', 'Last name': 'Márquez García' })
  })

  it('no private notes, unless they were asked for', async () => {
    const { run } = await khard()
    expect(run('show', 'Dana')).not.toContain('bees')
  })

  it('addresses and numbers as mail programs and telephones ask it for them', async () => {
    const { run } = await khard()
    expect(run('email', '--parsable', 'stan')).toMatch(/^stan@acme\.example\tStan Smith\t/m)
    expect(run('phone', '--parsable', 'stan')).toMatch(/^555-0142\tStan Smith\t/m)
  })
})

describe.runIf(areHere('abook'))('abook reads our cards:', () => {
  it('names, addresses, numbers and pages, as far as they fit in a line', async () => {
    const it = desk()
    await (await janeWithPeople()).ok('export', 'vcard', '--out', it.path('people.vcf'))
    const format = '{name}|{email}|{phone}|{url}'
    const out = it.run('abook', ...abookConversion, '--outformatstr', format, '--infile', it.path('people.vcf'))
    expect(out.trim().split('\n')).toEqual([
      'Stan Smith|stan@acme.example|555-0142|',
      'Dana Reyes|dana@brightwell.example,d@home.example|+1 (555) 010-2030|',
      '東京花子|||',
      `Zoë ${family} Müller|||https://www.linkedin.com/in/zoë`,
      '=cmd|x||+49 30 123456|',
    ])
  })
  it('names with whatever signs', async () => {
    const it = desk()
    await (await janeWithHardNames()).ok('export', 'vcard', '--out', it.path('people.vcf'))
    const out = it.run('abook', ...abookConversion, '--outformatstr', '{name}', '--infile', it.path('people.vcf'))
    // abook undoes neither folds nor escapes: a long name is cut off, a comma has a backslash before it.
    const asAbookShows = (name: string) => {
      const line = `FN:${name.replace(/[\\,;]/g, '\\$&')}`
      return Buffer.from(line).length <= 75 ? line.slice('FN:'.length) : null
    }
    const names = out.trim().split('\n')
    expect(names).toHaveLength(hardNames.length)
    expect(names).toEqual(expect.arrayContaining(hardNames.map(asAbookShows).filter((each) => each !== null)))
  })
})
