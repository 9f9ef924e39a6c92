import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { person, scratch } from '../helpers/rapport.js'

/** Jane, and a folder with a card each of Dana, Lee and Stan. */
async function janeWithCards() {
  const jane = person()
  const folder = join(scratch(), 'cards')
  for (const name of ['Dana Reyes', 'Lee Park', 'Stan Smith']) await jane.ok('contact', 'add', name)
  const ids = Object.fromEntries(jane.book().contacts.map(({ name, id }) => [name.split(' ')[0], id]))
  const again = (...options: string[]) => jane.ok('export', 'vcard', '--split', '--out', folder, ...options)
  await again()
  return {
    jane,
    folder,
    ids,
    again,
    names: () => readdirSync(folder).sort(),
    fileOf: (name: string) => join(folder, readdirSync(folder).find((each) => each.startsWith(name)) ?? ''),
    /** The UIDs of all cards there. */
    uids: () =>
      readdirSync(folder).flatMap((name) => readFileSync(join(folder, name), 'utf8').match(/^UID:.*/gm) ?? []),
  }
}

describe('export vcard --split --force', () => {
  it('leaves one card for somebody who was renamed', async () => {
    const { jane, folder, ids, again, names, uids } = await janeWithCards()
    await jane.ok('contact', 'edit', 'dana', '--name', 'Dana Smith')
    expect(await again('--force')).toBe(`Written to ${folder}: 3 files.\nRemoved 1 card of an earlier export.\n`)
    expect(names()).toEqual([`dana-smith-${ids.Dana}.vcf`, `lee-park-${ids.Lee}.vcf`, `stan-smith-${ids.Stan}.vcf`])
    expect(new Set(uids()).size).toBe(3)
    expect(await again('--force')).toBe(`Written to ${folder}: 3 files.\n`)
  })

  it.each<[string, string[]]>([
    ['removed', ['contact', 'remove', 'lee', '--yes']],
    ['archived', ['contact', 'archive', 'lee']],
    ['merged into another one', ['contact', 'merge', 'stan', 'lee', '--yes']],
  ])('takes out the card of somebody who was %s', async (_, words) => {
    const { jane, ids, again, names } = await janeWithCards()
    await jane.ok(...words)
    await again('--force')
    expect(names()).toEqual([`dana-reyes-${ids.Dana}.vcf`, `stan-smith-${ids.Stan}.vcf`])
  })

  it('tells a program which cards it removed', async () => {
    const { jane, folder, ids, fileOf } = await janeWithCards()
    const former = fileOf('dana')
    await jane.ok('contact', 'edit', 'dana', '--name', 'Dana Smith')
    const { export: told } = await jane.json('export', 'vcard', '--split', '--out', folder, '--force')
    expect(told).toMatchObject({ kind: 'vcard', out: folder, removed: [former] })
    expect(told.files).toContain(join(folder, `dana-smith-${ids.Dana}.vcf`))
  })

  it('takes out a former card that you or your phone have changed, and one without the id of the book', async () => {
    const { jane, ids, again, names, fileOf } = await janeWithCards()
    for (const name of ['dana', 'lee']) {
      const card = readFileSync(fileOf(name), 'utf8')
      const theirs = card.replace(/X-RAPPORT-BOOK:.*\r\n/, '').replace('UID:', 'UID:urn:')
      writeFileSync(fileOf(name), theirs.replace('END:', 'TEL:555\r\nEND:'))
    }
    await jane.ok('contact', 'edit', 'dana', '--name', 'Dana Smith')
    await jane.ok('contact', 'edit', 'lee', '--name', '李')
    await again('--force')
    expect(names()).toEqual([`${ids.Lee}.vcf`, `dana-smith-${ids.Dana}.vcf`, `stan-smith-${ids.Stan}.vcf`].sort())
  })

  it("never touches what is not its own: others' cards, copies, links, folders, another book's cards", async () => {
    const { jane, folder, ids, again, names, fileOf } = await janeWithCards()
    const dana = fileOf('dana')
    const outside = join(scratch(), `dana-reyes-${ids.Dana}.vcf`)
    copyFileSync(dana, outside)
    const theirs = {
      'bob.vcf': 'BEGIN:VCARD\r\nFN:Bob\r\nEND:VCARD\r\n',
      // The name of one of ours, with a card of somebody else, of nobody, or of two.
      [`bob-${ids.Lee}.vcf`]: 'BEGIN:VCARD\r\nUID:bob\r\nFN:Bob\r\nEND:VCARD\r\n',
      [`eve-${ids.Lee}.vcf`]: readFileSync(fileOf('stan'), 'utf8'),
      [`empty-${ids.Lee}.vcf`]: '',
      [`two-${ids.Dana}.vcf`]: readFileSync(dana, 'utf8').repeat(2),
      // A card of ours under a name of yours, or of another kind.
      'Dana Backup.vcf': readFileSync(dana, 'utf8'),
      [`dana-${ids.Dana}.vcf.bak`]: readFileSync(dana, 'utf8'),
      [`dana-${ids.Dana}.txt`]: readFileSync(dana, 'utf8'),
    }
    for (const [name, text] of Object.entries(theirs)) writeFileSync(join(folder, name), text)
    symlinkSync(outside, join(folder, `link-${ids.Dana}.vcf`))
    mkdirSync(join(folder, `folder-${ids.Dana}.vcf`))
    const bob = person()
    await bob.ok('contact', 'add', 'Kim')
    await bob.ok('export', 'vcard', '--split', '--out', folder)
    const kims = names().filter((name) => name.startsWith('kim'))
    await jane.ok('contact', 'edit', 'dana', '--name', 'Dana Smith')
    await again('--force')
    const kept = [...Object.keys(theirs), `link-${ids.Dana}.vcf`, `folder-${ids.Dana}.vcf`, ...kims]
    const ours = [`dana-smith-${ids.Dana}.vcf`, `lee-park-${ids.Lee}.vcf`, `stan-smith-${ids.Stan}.vcf`]
    expect(names()).toEqual([...kept, ...ours].sort())
    for (const [name, text] of Object.entries(theirs)) expect(readFileSync(join(folder, name), 'utf8')).toBe(text)
    expect(existsSync(outside)).toBe(true)
  })

  it('removes nothing when the new cards cannot be written', async () => {
    const { jane, folder, ids, fileOf } = await janeWithCards()
    const former = fileOf('dana')
    await jane.ok('contact', 'edit', 'dana', '--name', 'Dana Smith')
    mkdirSync(join(folder, `dana-smith-${ids.Dana}.vcf`))
    expect(await jane.fails('export', 'vcard', '--split', '--out', folder, '--force')).toMatchObject({ code: 'io' })
    expect(existsSync(former)).toBe(true)
  })

  it('of a book that is not there removes nothing', async () => {
    const { jane, folder, names } = await janeWithCards()
    const before = names()
    rmSync(jane.home, { recursive: true })
    await jane.ok('export', 'vcard', '--split', '--out', folder, '--force')
    expect(names()).toEqual(before)
  })
})

describe('export vcard --split', () => {
  it('refuses to write a second card for somebody, where only --force may replace the first', async () => {
    const { jane, folder, ids, names, fileOf } = await janeWithCards()
    const former = fileOf('dana')
    for (const name of ['lee', 'stan']) rmSync(fileOf(name))
    await jane.ok('contact', 'edit', 'dana', '--name', 'Dana Smith')
    const failure = await jane.fails('export', 'vcard', '--split', '--out', folder)
    expect(failure).toMatchObject({ exit: 1, code: 'io' })
    expect(failure.message).toContain(former)
    expect(names()).toEqual([`dana-reyes-${ids.Dana}.vcf`])
  })

  it('writes beside the cards of others, and of people who are gone', async () => {
    const { jane, folder, names, fileOf } = await janeWithCards()
    for (const name of ['lee', 'stan']) rmSync(fileOf(name))
    await jane.ok('contact', 'remove', 'dana', '--yes')
    appendFileSync(join(folder, 'bob.vcf'), 'BEGIN:VCARD\r\nFN:Bob\r\nEND:VCARD\r\n')
    await jane.ok('export', 'vcard', '--split', '--out', folder)
    expect(names()).toHaveLength(4)
  })
})
