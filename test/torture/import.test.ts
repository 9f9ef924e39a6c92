import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, writeSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { scratch } from '../helpers/rapport.js'

const root = resolve(import.meta.dirname, '../..')
const isFull = process.env.RAPPORT_TORTURE === 'full'
/** Megabytes: the long form takes the sizes that the settings refuse, and those that they just allow. */
const [over, under] = isFull ? [100, 60] : [65, 8]

/** A file made of the same part again and again, up to a size in megabytes. */
function fileOf(head: string, part: string, megabytes: number): string {
  const path = join(scratch(), 'large')
  const block = Buffer.from(part.repeat(Math.ceil(2 ** 16 / part.length)))
  const file = openSync(path, 'w')
  writeSync(file, head)
  for (let size = 0; size < megabytes * 2 ** 20; size += block.length) writeSync(file, block)
  closeSync(file)
  return path
}

function importOf(path: string) {
  const home = scratch()
  const peak = join(scratch(), 'peak')
  const { NODE_EXTRA_CA_CERTS: _, NODE_OPTIONS: __, ...ours } = process.env
  const args = ['--require', join(root, 'test/torture/peak.cjs'), join(root, 'bin/rapport.cjs'), 'import', path]
  const env = { ...ours, PEAK: peak, RAPPORT_HOME: home, RAPPORT_TODAY: '2026-11-23' }
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' })
  const megabytes = Number(readFileSync(peak, 'utf8')) / 1024
  return { code: status, stdout, stderr, megabytes, hasBook: existsSync(join(home, 'book.json')) }
}

describe('a file larger than memory should bear', { timeout: 600_000 }, () => {
  it.each<[string, () => string, string]>([
    [
      'a table of too many megabytes',
      () => fileOf('name,email\n', 'Ann Lund,ann@x.example\n', over),
      'is larger than 64 MB',
    ],
    ['a table of too many rows', () => fileOf('name,email\n', 'Ann,\n', under), 'has more than 50000 entries'],
  ])('%s is refused in a sentence, and changes nothing', (_, file, reason) => {
    const { code, stderr, megabytes, hasBook } = importOf(file())
    expect([code, hasBook]).toEqual([1, false])
    expect(stderr).toContain(reason)
    expect(stderr).not.toContain('    at ')
    expect(megabytes).toBeLessThan(512)
  })

  it.each<[string, () => string, number]>([
    ['one row of commas', () => fileOf('name,email\nDana Reyes,\n', ',', under), 1],
    ['one row of quotes', () => fileOf('name,email\nDana Reyes,\n"', '""', under), 1],
    ['blank rows', () => fileOf('name,email\nDana Reyes,\n', ' , \n', under), 1],
    ['a header without an end', () => fileOf('name,email', ',email', under), 0],
    ['a card with a photo', () => fileOf('BEGIN:VCARD\nFN:Dana Reyes\nPHOTO;ENCODING=b:', 'QUJD', under), 1],
    ['a card of many lines', () => fileOf('BEGIN:VCARD\nFN:Dana Reyes\n', 'X-A:b\n', under), 1],
  ])('%s costs no more memory than there is, and at most itself', (_, file, people) => {
    const { code, stdout, stderr, megabytes } = importOf(file())
    expect(stderr).not.toContain('    at ')
    expect(megabytes).toBeLessThan(512)
    if (people > 0) expect([code, stdout]).toEqual([0, expect.stringContaining(`${people} new in your book`)])
    else expect([0, 1, 2]).toContain(code)
  })
})
