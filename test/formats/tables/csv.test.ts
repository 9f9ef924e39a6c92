import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvText } from '../../../src/formats/tables/csv.js'
import { unguardFormulas } from '../../../src/formats/tables/formulaGuard.js'

/** One cell as it stands in the file. */
const cell = (text: string) => csvText([['before', text]]).slice('before,'.length, -'\r\n'.length)

describe('CSV', () => {
  it('has a line for each row, ended as the format says', () => {
    expect(
      csvText([
        ['a', 'b'],
        ['1', ''],
      ]),
    ).toBe('a,b\r\n1,\r\n')
    expect(csvText([])).toBe('')
  })

  it('puts commas, quotes and line breaks into quotes', () => {
    expect(cell('Smith, Lee & Sons')).toBe('"Smith, Lee & Sons"')
    expect(cell('the “best”, "best"')).toBe('"the “best”, ""best"""')
    expect(cell('two\nlines')).toBe('"two\nlines"')
    expect(cell('two\rlines')).toBe('"two\rlines"')
  })

  it('keeps every language and sign', () => {
    expect(cell('東京 👩‍👩‍👧‍👦 Zoë')).toBe('東京 👩‍👩‍👧‍👦 Zoë')
  })
})

describe('no cell becomes a formula', () => {
  it.each([
    '=1+1',
    "=cmd|'/C calc'!A0",
    '@SUM(1+1)',
    "+1+cmd|'/C calc'!A0",
    "-2+3+cmd|'/C calc'!A0",
    '＝1+1',
    '＠SUM(1)',
    '＋1',
    '－1',
    '\t=1+1',
    '\tx',
    '\r=1+1',
    '\n=1+1',
    ' =1+1',
    '\u0000=1+1',
    '\u00a0=1+1',
    '+',
    '-',
    '- a note that begins with a dash',
    '+1 555;+1',
    '+1-x12',
    '+1 555 x12+A1',
  ])('%j gets an apostrophe before it', (text) => {
    const shown = cell(text).replace(/^"|"$/g, '').replace(/""/g, '"')
    expect(shown).toBe(`'${text}`)
  })

  it.each([
    '+1 (555) 010-2030',
    '-5',
    '+49 30 12345',
    '-1.5',
    '-1,5',
    '+1.555.010.2030',
    '+1 555 010 2030 x12',
    '+1 (555) 010-2030 ext. 5',
    '+1 (555) 010-2030; 555-0142; +49 30 12345',
    '555-0142',
    'a=b',
    "O'Neil",
  ])('%j stays as it is', (text) => {
    expect(cell(text).replace(/^"|"$/g, '')).toBe(text)
  })

  it('nor does what stands behind a semicolon', () => {
    expect(cell('Dana;=1+1')).toBe("Dana;'=1+1")
    expect(cell('+1 555; =1+1')).toBe("'+1 555;' =1+1")
    expect(cell('golf; @SUM(1); +49 30 12345')).toBe("golf;' @SUM(1); +49 30 12345")
  })

  it('an apostrophe that stood there already is kept apart: taking one away gives back what was', () => {
    expect(cell("'=1+1")).toBe("''=1+1")
    expect(cell("''=1+1")).toBe("'''=1+1")
    expect(cell("'twas")).toBe("'twas")
  })

  it('whatever a cell holds, a reader has it back, and a spreadsheet sees no formula in it', () => {
    const sign = fc.constantFrom(..."=+-@＝＋－＠'\t\r\n ();,1a5x")
    const text = fc.oneof(fc.string({ unit: sign }), fc.string({ unit: 'binary' }))
    fc.assert(
      fc.property(text, (before) => {
        const [, shown = ''] = parse(csvText([['x', before]]))[0] ?? []
        expect(unguardFormulas(shown)).toBe(before)
        // Spreadsheets in Europe take a semicolon for the end of a cell.
        for (const each of [shown, ...shown.split(';').slice(1)])
          if (/^[\s\p{Cc}]*[=@＝＠＋－]|^[\t\r]/u.test(each)) expect.unreachable(JSON.stringify(shown))
        if (/^[+-]/.test(shown)) expect(shown).toMatch(/^[+-][\d .,()/x;+-]*\d[\d .,()/x;+-]*$/)
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    ['spaces', `${' '.repeat(100_000)}x`],
    ['apostrophes', `${"'".repeat(100_000)}x`],
    ['numbers', `+${'1 '.repeat(50_000)}x`],
    ['numbers in cells', `+${'1; '.repeat(50_000)}x`],
    ['spaces in a number', `+1${' '.repeat(50_000)}x1y`],
  ])('a hundred thousand %s lose nothing', (_, text) => {
    expect(cell(text)).toContain(text.trim().slice(-1))
  })
})
