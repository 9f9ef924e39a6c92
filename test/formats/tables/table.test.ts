import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvText } from '../../../src/formats/tables/csv.js'
import { readTable } from '../../../src/formats/tables/table.js'

const headerOf = (text: string) => readTable(text).header
const rowsOf = (text: string) => [...readTable(text).rows((row) => row)]
const cellsOf = (text: string) => rowsOf(text).map((row) => ('cells' in row ? row.cells : row.reason))
const linesOf = (text: string) => rowsOf(text).map(({ line }) => line)

describe('the sign between cells', () => {
  it.each([
    ['commas', 'name,email\nDana,d@x.example\n'],
    ['semicolons', 'name;email\nDana;d@x.example\n'],
    ['tabs', 'name\temail\nDana\td@x.example\n'],
    ['what sep= names', 'sep=|\r\nname|email\r\nDana|d@x.example\r\n'],
    ['what sep= names, quoted by a spreadsheet', '"sep=;"\nname;email\nDana;d@x.example\n'],
    ['a tab that sep= names', 'sep=\t\nname\temail\nDana\td@x.example\n'],
  ])('is told from the first line: %s', (_, text) => {
    expect(headerOf(text)).toEqual(['name', 'email'])
    expect(cellsOf(text)).toEqual([['Dana', 'd@x.example']])
  })

  it('is not counted inside quotes', () => {
    expect(headerOf('"name, first; and, last";email\nx;y\n')).toEqual(['name, first; and, last', 'email'])
  })

  it('stays the one of the header, whatever stands in the rows', () => {
    expect(cellsOf('name;note\nDana;a,b,c\nLee;x\ty\n')).toEqual([
      ['Dana', 'a,b,c'],
      ['Lee', 'x\ty'],
    ])
  })
})

describe('a title above the header', () => {
  const table = 'Name,E-mail,Mobile,Company\nSam Tye,sam@x.example,555-0142,Acme\n'
  it.each([
    ['alone', `My contacts,,,\n${table}`, 3],
    ['above an empty row', `My contacts,,,\n,,,\n${table}`, 4],
    ['above other lines', `My contacts,,,\nUpdated in May,,,\n\n,by Dana,,\n${table}`, 6],
    ['of several lines', `"My\ncontacts",,,\n${table}`, 4],
  ])('is passed over: %s', (_, text, line) => {
    expect(readTable(text)).toMatchObject({ header: ['Name', 'E-mail', 'Mobile', 'Company'] })
    expect(rowsOf(text)).toEqual([{ line, cells: ['Sam Tye', 'sam@x.example', '555-0142', 'Acme'] }])
  })

  it.each([
    'name,,,\nDana,,,\nLee,,,\n',
    'name,,,\nDana,dana@acme.example,,\n',
    'name,,,\nDana,,555-0142,\n',
    'name\nDana,Acme\n',
    'name,,\n"Dana,Acme\n',
    'name,,\n',
  ])('is none where no header follows: %j', (text) => {
    expect(headerOf(text)[0]).toBe('name')
    expect(linesOf(text)[0] ?? 2).toBe(2)
  })
})

describe('rows', () => {
  it.each(['\n', '\r\n', '\r'])('end with %j', (end) => {
    const text = ['name,note', 'Dana,"two', 'lines"', '', 'Lee,x'].join(end)
    expect(cellsOf(text)).toEqual([
      ['Dana', `two${end}lines`],
      ['Lee', 'x'],
    ])
    expect(linesOf(text)).toEqual([2, 5])
  })

  it('are numbered by the line they begin on, past blank lines, line breaks in quotes and mixed line ends', () => {
    expect(linesOf('\n\nname,note\r\n"a\r\nb\rc\nd",x\n\r\ne,"f\n"\rg,h')).toEqual([4, 9, 11])
    expect(linesOf('sep=;\nname;note\nDana;x\n')).toEqual([3])
  })

  it('without anything in them are passed over', () => {
    expect(cellsOf('name,note\n\n , \n,,\n"",""\nDana,\n\t\n')).toEqual([['Dana', '']])
  })

  it('keep doubled quotes, quotes inside a cell, and space only inside quotes', () => {
    expect(cellsOf('a,b,c\n"the ""best""",Robert "Bob" Smith,  x  \n')).toEqual([
      ['the "best"', 'Robert "Bob" Smith', 'x'],
    ])
    expect(cellsOf('a, b\n "x, y" , "z"\n')).toEqual([['x, y', 'z']])
  })

  it('lose the guard against formulas, and nothing else', () => {
    expect(cellsOf("a,b,c\n'=1+1,'twas,''=1\n")).toEqual([['=1+1', "'twas", "'=1"]])
  })

  it('know no names that mean something to JavaScript', () => {
    const text = '__proto__,constructor,toString\nx,y,z\n'
    expect(headerOf(text)).toEqual(['__proto__', 'constructor', 'toString'])
    expect(cellsOf(text)).toEqual([['x', 'y', 'z']])
  })
})

describe('a quote that is never closed', () => {
  it('costs its own line, and is named by it', () => {
    const text = 'name,note\nDana,x\nLee,"open\nStan,y\nZoë,z\n'
    expect(rowsOf(text)).toEqual([
      { line: 2, cells: ['Dana', 'x'] },
      { line: 3, reason: 'is broken off: the quote opened on line 3 is never closed' },
      { line: 4, cells: ['Stan', 'y'] },
      { line: 5, cells: ['Zoë', 'z'] },
    ])
  })

  it('is found where the next quoted cell begins', () => {
    expect(rowsOf('name,note\nLee,"open\nStan,"a, b"\n"Zoë",z\n')).toEqual([
      { line: 2, reason: 'is broken off: the quote opened on line 2 is never closed' },
      { line: 3, cells: ['Stan', 'a, b'] },
      { line: 4, cells: ['Zoë', 'z'] },
    ])
  })

  it('in a row of several lines is named by its own line, the row by its first', () => {
    expect(rowsOf('name,note,more\n"a\nb","c\n')[0]).toEqual({
      line: 2,
      reason: 'is broken off: the quote opened on line 3 is never closed',
    })
  })

  it('in the header leaves no header', () => {
    expect(headerOf('"name,note\nDana,x\n')).toEqual([])
  })
})

it('a quote inside a quoted cell costs that row', () => {
  expect(rowsOf('name,note\n"Dana "D" Reyes",x\nLee,y\n')).toEqual([
    { line: 2, reason: 'has a quotation mark in the wrong place' },
    { line: 3, cells: ['Lee', 'y'] },
  ])
})

it('a row of more than a megabyte is refused, its neighbours are not', () => {
  expect(linesOf(`name,note\nDana,x\nLee,${'y'.repeat(1_100_000)}\nZoë,z\n`)).toEqual([2, 3, 4])
  expect(rowsOf(`name\n${'y'.repeat(1_100_000)}\n`)).toEqual([{ line: 2, reason: 'is longer than a megabyte' }])
})

it('what was written as CSV comes back, on the lines where it was put', () => {
  const sign = fc.constantFrom(...'",;\t\n\r \'=+-@\\ab\u00a0é😀\u2028')
  const cell = fc.string({ unit: sign, maxLength: 6 }).map((text) => text.trim())
  const table = fc.array(fc.tuple(cell, cell, cell), { maxLength: 6 })
  fc.assert(
    fc.property(table, (rows) => {
      const text = csvText([['one', 'two', 'three'], ...rows])
      expect(cellsOf(text)).toEqual(rows.filter((row) => row.some(Boolean)))
      const starts = rows.map((_, index) => text.length - csvText(rows.slice(index)).length)
      const lines = starts.map((start) => text.slice(0, start).split(/\r\n|\r|\n/).length)
      expect(linesOf(text)).toEqual(lines.filter((_, index) => rows[index]?.some(Boolean)))
    }),
    { numRuns: 500 },
  )
})

it('any text is cut into rows whose line numbers rise, and never throws', () => {
  const part = fc.constantFrom(
    '"',
    '""',
    ',',
    ',"',
    '",',
    '\n',
    '\r\n',
    '\r',
    ' ',
    'x',
    '\0',
    '\u00a0',
    '\u2028',
    'sep=;\n',
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
      const text = parts.join('')
      const lines = linesOf(text)
      expect(lines).toEqual([...new Set(lines)].sort((one, other) => one - other))
      expect(Math.max(0, ...lines)).toBeLessThanOrEqual(text.split(/\r\n|\r|\n/).length)
    }),
    { numRuns: 2000 },
  )
})

it.each(['"a\n', '"', ',"\n', 'a""b\n', ' "', ',\n', '\n', '""\n"a\n', 'a\na,b\n'])(
  'a quarter of a megabyte of %j takes no long time',
  (part) => {
    const began = process.cpuUsage()
    rowsOf(`name,note\n${part.repeat(Math.ceil(250_000 / part.length))}`)
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(2000)
  },
)

it.each([
  ['="0170 111 222"', '0170 111 222'],
  ['"=""0170 111 222"""', '0170 111 222'],
  ['"=""say """"hi"""""""', 'say "hi"'],
  ['=1+1', '=1+1'],
  ['="a"&"b"', '="a"&"b"'],
  [`"'=""0170"""`, '="0170"'],
])('a formula that only gives a text is that text: %s', (cell, text) => {
  expect(cellsOf(`name,phone\nDana,${cell}\n`)).toEqual([['Dana', text]])
})
