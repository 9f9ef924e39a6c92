import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { user } from '../helpers/binary.js'
import { down, enter } from '../helpers/rapport.js'

const marked = (text: string) => `\u001b[200~${text}\u001b[201~`
const note = 'budgets: May #1\n- second\n\n  third "x"'
/** As a terminal sends it: lines end as with the Enter key. */
const sent = note.replaceAll('\n', '\r')

async function jane() {
  const it = user()
  await it.run('contact', 'add', 'Dana Reyes', '--company', 'Acme')
  await it.run('log', 'dana', 'hello')
  const book = () => JSON.parse(readFileSync(join(it.home, 'book.json'), 'utf8'))
  return { ...it, book }
}

describe('several lines pasted at a question', () => {
  it.each([
    ['marked as a paste', marked(sent)],
    ['marked, with a line break at the end', marked(`${sent}\r`)],
    ['not marked', sent],
    ['not marked, with a line break at the end', `${sent}\r`],
  ])('are all kept where there is room for a text: %s', async (_, keys) => {
    const it = await jane()
    const { code } = await it.types(
      ['amend'],
      [
        ['remember?', keys],
        ['third', enter],
      ],
    )
    expect([code, it.book().interactions[0].summary]).toEqual([0, note])
    // Changed again, the lines stay lines.
    await it.types(
      ['amend'],
      [
        ['remember?', '\t'],
        ['third', ` more${enter}`],
      ],
    )
    expect(it.book().interactions[0].summary).toBe(`${note} more`)
  })

  it('are kept however many there are', async () => {
    const it = await jane()
    const lines = Array.from({ length: 120 }, (_, index) => `${index}: ${'x'.repeat(75)}`)
    await it.types(
      ['amend'],
      [
        ['remember?', marked(lines.join('\r'))],
        ['119: x', enter],
      ],
    )
    expect(it.book().interactions[0].summary).toBe(lines.join('\n'))
  })

  it.each([
    ['marked', marked('Kim Lee\rKern\r555-0142')],
    ['not marked', 'Kim Lee\rKern\r555-0142'],
  ])('are told where one line fits, and answer nothing else: %s', async (_, keys) => {
    const it = await jane()
    const { code, stdout } = await it.types(
      ['contact', 'add'],
      [
        ['Name?', keys],
        ['Kim Lee', enter],
        ['Company?', enter],
        ['Phone?', enter],
        ['E-mail?', enter],
      ],
    )
    expect(code).toBe(0)
    expect(stdout).toMatch(/Left out of what you pasted:\r?\n {2}Kern\r?\n {2}555-0142\r?\n/)
    expect(it.book().contacts[1]).toMatchObject({ name: 'Kim Lee', company: null, phones: [], emails: [] })
  })

  it('choose nothing from a list, and confirm nothing', async () => {
    const it = await jane()
    const { stdout } = await it.types(
      ['log'],
      [
        ['Whom did you talk with?', marked('reyes\rcole')],
        ['Dana Reyes', enter],
        ['How did it go?', `${marked('x\ry')}${down}${down}${enter}`],
        ['try again?', enter],
      ],
    )
    expect(stdout).toMatch(/Left out of what you pasted:\s+cole/)
    expect(stdout).toMatch(/Nothing that you pasted was used here:\s+x\s+y/)
    expect(it.book().interactions[1]).toMatchObject({ outcome: 'no-answer' })
    const removed = await it.types(
      ['contact', 'remove', 'dana'],
      [
        ['Remove Dana Reyes', marked('n\ry')],
        ['n', enter],
      ],
    )
    expect(removed.stdout).toMatch(/Left out of what you pasted:\s+y/)
    expect(it.book().contacts).toHaveLength(1)
  })
})
