import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recognize } from '../../../src/formats/recognize.js'
import { readVcard } from '../../../src/formats/vcard/read.js'
import { unknownProperties } from '../../../src/formats/vcard/unknownProperties.js'
import { wrongCharsets } from '../../../src/formats/vcard/wrongCharsets.js'

const folder = join(import.meta.dirname, '../samples')
const samples = readdirSync(folder)
  .filter((name) => name.endsWith('.vcf'))
  .map((name) => readFileSync(join(folder, name), 'utf8'))

/** What makes readers of cards stumble. */
const stumbles = [
  '\r',
  '\n',
  '\r\n ',
  ':',
  ';',
  '=',
  '"',
  '\\',
  ',',
  '\0',
  '\ud800',
  '\uFEFF',
  '=\r\n',
  'BEGIN:VCARD\n',
  '=\r\n ',
  '=\n\t',
]
const more = [
  'END:VCARD\n',
  'AGENT:\n',
  ';ENCODING=QUOTED-PRINTABLE',
  ';CHARSET=utf-7',
  '=E9',
  'mailto:%',
  'tel:;ext=',
  '__proto__',
  'BEGIN:VADDRESSBOOK\n',
  'END:VADDRESSBOOK\n',
  '\nPHONE.WORK:555 0142\n',
  '\nORG:Dana Reyes\n',
  '\nFN:d@x.example\n',
  '\nFN:+1 555 010 2030\n',
  '\nN:Reyes\\, Dana\n',
  '\nN:;;;;\n',
  '\nX-ABShowAs:COMPANY\n',
  ';CHARSET=ISO-8859-1',
  ';CHARSET=FOO-9',
  ';CHARSET=UTF-16',
  "\\'",
  '\\,',
]
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  gone: fc.nat(40),
  put: fc.oneof(fc.constantFrom(...stumbles, ...more), fc.string({ unit: 'binary', maxLength: 5 })),
})
const mutated = fc.tuple(fc.constantFrom(...samples), fc.array(edit, { maxLength: 10 })).map(([sample, edits]) =>
  edits.reduce((text, { at, gone, put }) => {
    const start = Math.floor(at * text.length)
    return text.slice(0, start) + put + text.slice(start + gone)
  }, sample),
)

it('a card that was tampered with is read or refused with its line, and nothing is thrown', () => {
  const runs = process.env.RAPPORT_TORTURE === 'full' ? 100_000 : Number(process.env.FUZZ_RUNS) || 500
  fc.assert(
    fc.property(mutated, (text) => {
      const lines = text.split(/\r|\n/).length
      for (const row of readVcard(text)) {
        expect(row.line).toBeGreaterThan(0)
        expect(row.line).toBeLessThanOrEqual(lines)
        if ('reason' in row) expect(row.reason).toMatch(/^(?:has|is) /)
        else expect(row.person.name).toMatch(/\S/)
      }
      const about = [...unknownProperties(text), ...wrongCharsets(Buffer.from(text))]
      for (const { what, lines: at } of about) {
        expect(what).toMatch(/\S/)
        for (const line of at) expect(line >= 1 && line <= lines).toBe(true)
      }
    }),
    { numRuns: runs },
  )
}, 600_000)

describe('a megabyte takes less than a second or so', () => {
  const most = 1_000_000
  const hostile: Record<string, string> = {
    spaces: `FN:a${' '.repeat(most)}b`,
    'single letters': `FN:${'a '.repeat(most / 2)}`,
    backslashes: `NOTE:${'\\'.repeat(most)}`,
    commas: `CATEGORIES:${','.repeat(most)}`,
    semicolons: `N:${';'.repeat(most)}`,
    parameters: `TEL${';a=b'.repeat(most / 4)}:555`,
    'quoted parameters': `TEL${';a="b:c"'.repeat(most / 8)}:555`,
    'open quotes': `TEL;"${'a'.repeat(most)}`,
    'at signs': `EMAIL:${'@'.repeat(most)}`,
    'soft breaks': `NOTE;QUOTED-PRINTABLE:${'=\n'.repeat(most / 2)}`,
    'bad quoted-printable': `NOTE;QUOTED-PRINTABLE:${'=C3'.repeat(most / 3)}`,
    folds: `NOTE:${'\n '.repeat(most / 2)}`,
    returns: `FN:a${'\r'.repeat(most)}b`,
    assistants: 'AGENT:\nBEGIN:VCARD\n'.repeat(most / 20),
    cards: 'BEGIN:VCARD\n'.repeat(most / 12),
    'marks on one letter': `FN:a${'\u0301\u0316\u0323'.repeat(most / 3)}`,
    'indented soft breaks': `NOTE;QUOTED-PRINTABLE:${'=\n '.repeat(most / 3)}`,
    'escaped commas': `CATEGORIES:${'a\\,'.repeat(most / 3)}`,
    'unknown properties': 'PHONE.WORK:1\n'.repeat(most / 13),
    'wrong character sets': 'NOTE;CHARSET=FOO-9:\u00e9\n'.repeat(most / 22),
    'a company of many words': `ORG:${'a '.repeat(most / 2)}\nN:Reyes;Dana`,
    'a whole name in one part': `N:${'a, '.repeat(most / 3)}`,
    'a photo': `PHOTO;ENCODING=b:${`${'A'.repeat(72)}\r\n `.repeat(most / 75)}`,
  }
  it.each(Object.keys(hostile))('%s', (what) => {
    const start = process.cpuUsage()
    const text = `BEGIN:VCARD\nFN:Dana\n${hostile[what]}\nEND:VCARD\n`
    expect(recognize(text)).toEqual(['vcard'])
    const rows = [...readVcard(text)]
    expect(rows.length).toBeGreaterThan(0)
    unknownProperties(text)
    wrongCharsets(Buffer.from(text))
    // Of work: the machine may do other things besides.
    const { user, system } = process.cpuUsage(start)
    expect((user + system) / 1000).toBeLessThan(3000)
  })

  it('nor does one line of any length stop it', () => {
    expect([...readVcard(`BEGIN:VCARD\nFN:Dana\nTITLE:${'a '.repeat(4_000_000)}\nEND:VCARD\n`)]).toHaveLength(1)
  })
})
