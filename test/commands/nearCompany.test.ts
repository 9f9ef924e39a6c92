import { describe, expect, it } from 'vitest'
import { enter, person } from '../helpers/rapport.js'

/** Jane aims at Blue Lake. */
async function jane() {
  const me = person()
  await me.ok('company', 'add', 'Blue Lake')
  await me.ok('contact', 'add', 'Stan Smith')
  return me
}

const isSame = 'Is Blue Lake Foods the same company as Blue Lake?'
const company = (me: ReturnType<typeof person>, index = 0) => me.book().companies[index]

describe('a name near to a company’s, at a terminal', () => {
  it('is asked about once where somebody is added, and remembered: yes', async () => {
    const me = await jane()
    await me.types(['contact', 'add', 'Dana Reyes', '--company', 'Blue Lake Foods'], [[isSame, `y${enter}`]])
    expect(company(me)).toMatchObject({ aliases: ['Blue Lake Foods'] })
    expect(me.book().contacts.at(-1)).toMatchObject({ company: 'Blue Lake Foods' })
    await me.types(['contact', 'add', 'Lee Park', '--company', 'blue lake foods, inc.'], [])
    expect(await me.json('company', 'list')).toMatchObject({ companies: [{ people: 2, alsoCalled: [] }] })
    await me.ok('undo')
    await me.ok('undo')
    expect(company(me)).toMatchObject({ aliases: [] })
    expect(me.book().contacts).toHaveLength(1)
  })

  it('is asked about once, and remembered: no, as Enter says', async () => {
    const me = await jane()
    await me.types(['contact', 'add', 'Dana Reyes', '--company', 'Blue Lake Foods'], [[isSame, enter]])
    expect(company(me)).toMatchObject({ aliases: [], distinctFrom: ['Blue Lake Foods'] })
    await me.types(['contact', 'add', 'Lee Park', '--company', 'Blue Lake Foods'], [])
    expect(await me.json('company', 'list')).toMatchObject({ companies: [{ people: 0, alsoCalled: [] }] })
  })

  it('is asked about where somebody is named in a talk', async () => {
    const me = await jane()
    const words = ['log', 'stan', 'a good talk', '--referred', 'Dana Reyes, Blue Lake Foods']
    await me.types(words, [[isSame, `y${enter}`]])
    expect(company(me)).toMatchObject({ aliases: ['Blue Lake Foods'] })
    expect(me.book().contacts.at(-1)).toMatchObject({ name: 'Dana Reyes', company: 'Blue Lake Foods' })
    await me.types(
      ['amend', '--referred', 'Lee Park, Blue Lake Realty'],
      [['Is Blue Lake Realty the same company as Blue Lake?', `n${enter}`]],
    )
    expect(company(me)).toMatchObject({ distinctFrom: ['Blue Lake Realty'] })
  })

  it('is asked about where a company is added: the same one gets another name, and what else was said', async () => {
    const me = await jane()
    const words = ['company', 'add', 'Blue Lake Foods', '--why', 'good people', '--alias', 'BLF']
    const { stdout } = await me.types(words, [[isSame, `y${enter}`]])
    expect(stdout).toBe('Changed: Blue Lake, also called Blue Lake Foods and BLF.\n')
    expect(me.book().companies).toMatchObject([{ why: 'good people', aliases: ['Blue Lake Foods', 'BLF'] }])
    expect(await me.json('company', 'show', 'blf')).toMatchObject({ company: { name: 'Blue Lake' } })
  })

  it('is asked about where a company is added: another one is added', async () => {
    const me = await jane()
    await me.types(['company', 'add', 'Blue Lake Foods'], [[isSame, `n${enter}`]])
    expect(me.book().companies).toMatchObject([{ distinctFrom: ['Blue Lake Foods'] }, { name: 'Blue Lake Foods' }])
  })

  it('is asked about where people at such companies are there before the company', async () => {
    const me = person()
    await me.ok('contact', 'add', 'Dana Reyes', '--company', 'Harrow Street Partners')
    await me.ok('contact', 'add', 'Lee Park', '--company', 'Harrow Street Realty')
    const { stdout } = await me.types(
      ['company', 'add', 'Harrow Street'],
      [
        ['Dana Reyes works at Harrow Street Partners. Is that Harrow Street?', `y${enter}`],
        ['Lee Park works at Harrow Street Realty. Is that Harrow Street?', `n${enter}`],
      ],
    )
    expect(stdout).toContain('You know there: Dana Reyes.')
    expect(company(me)).toMatchObject({ aliases: ['Harrow Street Partners'], distinctFrom: ['Harrow Street Realty'] })
  })

  it('is not asked about without a company in the book', async () => {
    const me = person()
    await me.types(['contact', 'add', 'Dana Reyes', '--company', 'Blue Lake'], [])
    await me.types(['contact', 'add', 'Lee Park', '--company', 'Blue Lake Foods'], [])
    expect(me.book().companies).toEqual([])
  })

  it('changes nothing where the question is canceled', async () => {
    const me = await jane()
    const words = ['contact', 'add', 'Dana Reyes', '--company', 'Blue Lake Foods']
    expect((await me.types(words, [[isSame, '\u0003']])).code).toBe(130)
    expect(me.book().contacts).toHaveLength(1)
    expect(company(me)?.distinctFrom).toBeUndefined()
  })
})

describe('a name near to a company’s, elsewhere', () => {
  it('is proposed in the list, with the command that settles it', async () => {
    const me = await jane()
    await me.ok('contact', 'add', 'Dana Reyes', '--company', 'Blue Lake Foods')
    expect(company(me)).toMatchObject({ aliases: [] })
    const id = company(me)?.id ?? ''
    expect(await me.ok('company', 'list')).toContain(
      `  Also called Blue Lake Foods? rapport company edit ${id} --alias "Blue Lake Foods"\n`,
    )
    expect(await me.json('company', 'list')).toMatchObject({
      companies: [{ aliases: [], alsoCalled: ['Blue Lake Foods'], people: 0 }],
    })
    expect(await me.ok('company', 'edit', id, '--alias', 'Blue Lake Foods')).toBe(
      'Changed: Blue Lake, also called Blue Lake Foods.\n',
    )
    expect(await me.json('company', 'list')).toMatchObject({
      companies: [{ aliases: ['Blue Lake Foods'], alsoCalled: [], people: 1 }],
    })
    expect(await me.ok('company', 'show', 'blue lake foods')).toContain('  Also called  Blue Lake Foods\n')
  })

  it('is settled by saying that it is another company', async () => {
    const me = await jane()
    await me.ok('contact', 'add', 'Dana Reyes', '--company', 'Blue Lake Foods')
    const { company: edited } = await me.json('company', 'edit', 'blue lake', '--distinct-from', 'Blue Lake Foods')
    expect(edited).toMatchObject({ aliases: [], distinctFrom: ['Blue Lake Foods'] })
    expect(await me.ok('company', 'list')).not.toContain('Also called')
  })
})

describe('an application', () => {
  it('says that it moves a company which I aim at', async () => {
    const me = await jane()
    const words = ['log', '--activity', 'application', '--company', 'Blue Lake, Inc.', 'cook']
    expect((await me.run(...words)).stderr).toBe('Blue Lake is now among the companies where you applied.\n')
    expect(await me.json('company', 'list')).toMatchObject({ companies: [{ status: 'applied' }] })
    expect((await me.run(...words)).stderr).toBe('')
    await me.ok('undo')
    await me.ok('undo')
    expect(await me.json('company', 'list')).toMatchObject({ companies: [{ status: 'target' }] })
  })
})
