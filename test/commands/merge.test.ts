import { describe, expect, it } from 'vitest'
import { enter, person } from '../helpers/rapport.js'
import { contactKeys } from '../helpers/shapes.js'

/** Jane has Dana Reyes twice, and a talk with each. */
async function jane() {
  const it = person()
  await it.ok('contact', 'add', 'Dana Reyes', '--company', 'Acme', '--phone', '555-0142')
  await it.ok('contact', 'add', 'D. Reyes', '--phone', '(555) 0142', '--email', 'dana@example.com')
  await it.ok('log', 'dana', 'one')
  await it.ok('log', 'D. Reyes', 'two', '-r', 'Lee Park', '-f', '2w')
  return it
}

describe('rapport contact merge', () => {
  it('makes two records one, and says what moved', async () => {
    const me = await jane()
    const before = me.book()
    const out = await me.ok('contact', 'merge', 'dana', 'D. Reyes')
    expect(out.replace(/\d\w{5}/g, 'id')).toBe(
      [
        'D. Reyes is now part of Dana Reyes, Acme.  id',
        'Moved along: 1 log entry, 2 follow-ups and 1 introduction.',
        'Two people after all? rapport undo',
        '',
      ].join('\n'),
    )
    const shown = await me.json('contact', 'show', 'dana@example.com')
    expect(shown.contact).toMatchObject({ name: 'Dana Reyes', aliases: ['D. Reyes'] })
    expect(shown.interactions.map((each: { summary: string }) => each.summary).sort()).toEqual(['one', 'two'])
    await me.ok('undo')
    expect({ ...me.book(), change: null, seal: null }).toEqual({ ...before, change: null, seal: null })
  })

  it('is for programs the contact, and how much moved', async () => {
    const me = await jane()
    const merged = await me.json('contact', 'merge', 'dana', 'D. Reyes')
    expect(Object.keys(merged.contact).sort()).toEqual(contactKeys)
    expect(merged.moved).toEqual({ interactions: 1, followUps: 2, introductions: 1 })
  })

  it('shows both at a terminal and asks', async () => {
    const me = await jane()
    const no = await me.types(['contact', 'merge', 'Dana Reyes', 'D. Reyes'], [['Are these one person?', `n${enter}`]])
    expect(no.code).toBe(130)
    expect(no.stderr).toMatch(/Stays: +Dana Reyes, Acme · 555-0142 · 1 log entry/)
    expect(no.stderr).toMatch(/Goes along: +D\. Reyes · \(555\) 0142 · dana@example\.com · 1 log entry/)
    expect(me.book().contacts).toHaveLength(3)
    const yes = await me.types(['contact', 'merge', 'Dana Reyes', 'D. Reyes'], [['Are these one person?', enter]])
    expect(yes.code).toBe(0)
    expect(me.book().contacts).toHaveLength(2)
  })

  it('does not ask with --yes', async () => {
    const me = await jane()
    expect((await me.types(['contact', 'merge', 'Dana Reyes', 'D. Reyes', '--yes'], [])).code).toBe(0)
  })

  it('takes names of several words one after the other', async () => {
    const me = await jane()
    await me.ok('contact', 'merge', 'dana', 'reyes', 'd.', 'reyes')
    expect(me.book().contacts.map((each) => each.name)).toEqual(['Dana Reyes', 'Lee Park'])
  })

  it('says which introduction cannot stay', async () => {
    const me = await jane()
    await me.ok('contact', 'add', 'Twin', '--introduced-by', 'lee')
    expect(await me.ok('contact', 'merge', 'D. Reyes', 'twin')).toContain(
      'That Lee Park introduced them was taken out: it was they who introduced Lee Park.',
    )
  })

  it('says what it let go', async () => {
    const me = await jane()
    for (const who of ['dana', 'D. Reyes']) await me.ok('log', who, '-o', 'met')
    const out = await me.ok('contact', 'merge', 'dana', 'D. Reyes')
    expect(out.match(/^Let go.*$/gm)).toEqual([
      'Let go, for it was there twice or is settled: Dana Reyes · say thank you',
    ])
    const { followUps } = await me.json('follow-up', 'list')
    expect(followUps.filter((each: { kind: string }) => each.kind === 'thank-you')).toHaveLength(1)
  })

  it('names all that is missing, and refuses one and the same', async () => {
    const me = await jane()
    const flags = async (...args: string[]) =>
      (await me.fails('contact', 'merge', ...args)).missing.map((each: { flag: string }) => each.flag)
    expect(await flags()).toEqual(['<keep>', '<other>'])
    expect(await flags('dana')).toEqual(['<other>'])
    expect(await me.fails('contact', 'merge', 'dana', 'dana reyes')).toMatchObject({ exit: 2, code: 'usage' })
    expect(await me.fails('contact', 'merge', 'dana', 'nobody')).toMatchObject({ code: 'unknown-contact' })
    expect(await me.fails('contact', 'merge', 'reyes', 'lee')).toMatchObject({ code: 'ambiguous-contact' })
  })
})

describe('rapport contact duplicates', () => {
  it('lists records that look like one person, with the command that merges them', async () => {
    const me = await jane()
    await me.ok('contact', 'add', 'Lea Park')
    const [dana, twin, lee, lea] = me.book().contacts.map((each) => each.id)
    expect(await me.ok('contact', 'duplicates')).toBe(
      [
        `Dana Reyes, Acme  ${dana}`,
        `D. Reyes  ${twin}`,
        '  One person, it seems · the same number',
        `  rapport contact merge ${dana} ${twin}`,
        '',
        `Lee Park  ${lee}`,
        `Lea Park  ${lea}`,
        '  Are these one person? · nearly the same name',
        `  rapport contact merge ${lee} ${lea}`,
        '',
      ].join('\n'),
    )
    expect(await me.json('contact', 'duplicates')).toEqual({
      pairs: [
        {
          contacts: [
            { id: dana, name: 'Dana Reyes' },
            { id: twin, name: 'D. Reyes' },
          ],
          why: 'phone',
          sure: true,
        },
        {
          contacts: [
            { id: lee, name: 'Lee Park' },
            { id: lea, name: 'Lea Park' },
          ],
          why: 'near names',
          sure: false,
        },
      ],
    })
  })

  it('has nothing to say once they are merged', async () => {
    const me = await jane()
    await me.ok('contact', 'merge', 'dana', 'D. Reyes')
    expect(await me.ok('contact', 'duplicates')).toBe('Nobody seems to be in your book twice.\n')
  })
})
