import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contactToJson } from '../../../src/book/model/toJson.js'
import { peopleCsv } from '../../../src/formats/tables/peopleCsv.js'
import { readPlainCsv } from '../../../src/formats/tables/plainCsv.js'
import { normalizeLine, normalizeParagraphs } from '../../../src/text/normalizeText.js'
import { diary } from '../../helpers/diary.js'

const sign = fc.oneof(
  fc.constantFrom(...';\\, :"\n\r\t\'=+-@＝1x😀👩‍👧ÅßǅالسלשÉक्षि한東'),
  fc.integer({ min: 1, max: 0xd7ff }).map((code) => String.fromCodePoint(code)),
)
const line = fc.string({ unit: sign }).map(normalizeLine)
const visible = line.filter((text) => /[^\p{C}\p{Z}]/u.test(text))
const said = fc.option(line.filter(Boolean))
const list = fc.uniqueArray(line.filter(Boolean), { maxLength: 4 })
const person = fc.record({
  name: visible,
  aliases: list,
  emails: fc.uniqueArray(line.filter(Boolean), { maxLength: 3, selector: (text) => text.toLowerCase() }),
  phones: list,
  company: said,
  title: said,
  industry: said,
  url: said,
  tags: list,
  notes: fc.string({ unit: sign }).map(normalizeParagraphs),
})

describe('people that went out as CSV', () => {
  it('come back the same, whatever they are called and whatever was noted', () => {
    const lee = contactToJson(diary().add('Lee'))
    fc.assert(
      fc.property(fc.array(person, { minLength: 1, maxLength: 4 }), fc.boolean(), (people, notes) => {
        const file = peopleCsv({ people: people.map((each) => ({ ...lee, ...each })), hasNotes: notes })
        const back = [...readPlainCsv(file)].map((row) => ('person' in row ? row.person : row))
        const expected = people.map((each) => ({
          ...each,
          aliases: each.aliases.filter((alias) => alias !== each.name),
          notes: notes ? each.notes : '',
        }))
        expect(back).toEqual(expected)
      }),
      { numRuns: 300 },
    )
  })
})
