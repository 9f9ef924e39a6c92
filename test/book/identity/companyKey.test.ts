import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allWords, companyKey, companyWords, isSameCompany } from '../../../src/book/identity/companyKey.js'
import { legalForms } from '../../../src/book/identity/legalForms.js'

/** Each line: spellings of one company. */
const one = [
  ['Acme', 'Acme Inc.', 'ACME, Inc', 'Acme Corporation', 'ACME GmbH', 'acme corp', 'The Acme Company', 'Acme & Co.'],
  ['Johnson & Johnson', 'Johnson and Johnson', 'JOHNSON + JOHNSON', 'Johnson und Johnson', 'Johnson et Johnson'],
  ['Nordlicht Energie', 'Nordlicht Energie GmbH & Co. KG', 'Nordlicht Energie gGmbH', 'Nordlicht-Energie e.V.'],
  ['Grupo Cerezo', 'Grupo Cerezo, S.A. de C.V.', 'GRUPO CEREZO S. de R.L. de C.V.', 'Grupo Cerezo SAPI de CV'],
  ['Vistula Systemy', 'Vistula Systemy Sp. z o.o.', 'Vistula Systemy sp. z o. o. sp. k.', 'Vistula Systemy SA'],
  ['Blue Lake', 'Blue Lake Pty Ltd', 'Blue Lake (Pty) Limited', 'Blue Lake Pvt. Ltd.', 'Blue Lake Pte Ltd', 'Bluelake'],
  ['Blue Lake', 'Blue Lake Co., Ltd.', 'Blue Lake Sdn. Bhd.', 'Blue Lake K.K.', 'Blue Lake S/A', 'Blue Lake A/S'],
  ['Zora', 'Zora d.o.o.', 'ZORA s.r.o.', 'Zora, a.s.', 'Zora spol. s r.o.', 'Zora Kft.', 'Zora Zrt', 'Zora JSC'],
  ['Fjord', 'Fjord AS', 'Fjord ASA', 'Fjord Oy Ab', 'Fjord Oyj', 'Fjord ApS', 'Fjord AB (publ)', 'Fjord ehf.'],
  ['Берёза', 'ООО «Берёза»', 'БЕРЕЗА, ООО', 'ПАО Берёза'],
  ['さくら', '株式会社さくら', 'さくら株式会社', '(株)さくら', '㈱さくら', 'さくら 合同会社'],
  ['华为技术', '华为技术有限公司', '华为技术股份有限公司'],
  ['삼성전자', '삼성전자 주식회사', '(주)삼성전자'],
  ['กสิกรไทย', 'บริษัท กสิกรไทย จำกัด (มหาชน)', 'บริษัทกสิกรไทยจำกัด'],
  ['Deniz', 'Deniz A.Ş.', 'Deniz San. ve Tic. Ltd. Şti.'],
  ['Perez y Hijos', 'Pérez & Hijos, S.L.', 'PÉREZ Y HIJOS SLU'],
  ["McDonald's", 'McDonalds', 'McDonald’s Corp.'],
  ['J.P. Morgan', 'JP Morgan', 'J P Morgan', 'JPMorgan & Co.'],
  ['AT&T', 'AT and T', 'A T & T', 'AT & T Inc.'],
  ['E.ON', 'EON SE', 'e.on'],
  ['The Gap', 'Gap', 'Gap, The', 'GAP INC.'],
  ['Canal+', 'Canal Plus'],
  ['Ford Motor', 'Ford Motor Company', 'Ford Motor Co.', 'The Ford Motor Co'],
]

/** Each line: names of companies that are all different. */
const different = [
  ['Delta Air Lines', 'Delta Faucet', 'Delta'],
  ['Union Bank', 'Union Pacific', 'Union'],
  ['First', 'First Solar'],
  ['Blue Lake', 'Blue Lake Beverages'],
  ['Company of Animals', 'Animals', 'Company'],
  ['Cisco', 'Cis Co'],
  ['AS Roma', 'Roma'],
  ['Inc. Magazine', 'Magazine'],
  ['SE Ranking', 'Ranking'],
  ['Limited Brands', 'Brands', 'Limited'],
  ['Smith & Sons', 'Smith'],
  ['Edgar E. Clark', 'Edgar and Clark'],
]

describe('the key of a company', () => {
  it.each(one)('is one for %s, %s …', (...names) => {
    for (const name of names) expect([name, companyKey(name)]).toEqual([name, companyKey(names[0])])
  })

  it.each(different)('is not one for %s, %s …', (...names) => {
    expect(new Set(names.map(companyKey)).size).toBe(names.length)
  })

  it.each(['AS', 'Co', 'SE', 'Limited', 'GmbH', '株式会社', 'ООО', 'The', 'and'])('stays where %s is all', (name) => {
    expect(companyKey(name)).not.toBe('')
    expect(isSameCompany(name, name.toUpperCase())).toBe(true)
    expect(isSameCompany(name, 'Acme')).toBe(false)
  })

  it('is empty without a name, and there even without letters', () => {
    expect([companyKey(null), companyKey(undefined), companyKey('')]).toEqual(['', '', ''])
    expect(companyKey('!!!')).toBe('!!!')
    expect(isSameCompany(null, null)).toBe(false)
    expect(isSameCompany('', '')).toBe(false)
  })

  it('knows the legal forms of more than twenty countries', () => {
    expect(Object.keys(legalForms).length).toBeGreaterThan(20)
    for (const form of Object.values(legalForms).flatMap((list) => list.split(', ')))
      expect([form, companyKey(`Brightwell ${form}`)]).toEqual([form, 'brightwell'])
  })

  it('does not depend on capitals, dots, commas, and a legal form more', () => {
    const word = fc.constantFrom('Blue', 'Lake', 'Harrow', 'Acme', 'of', 'Señor', 'Café', '3M', 'X')
    const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))
    const form = fc.constantFrom(...Object.values(legalForms).flatMap((list) => list.split(', ')))
    fc.assert(
      fc.property(name, form, (text, legal) => {
        const same = [text.toUpperCase(), text.toLowerCase(), `${text}.`, `${text}, ${legal}`, `The ${text}`]
        for (const other of same) expect(isSameCompany(text, other)).toBe(true)
      }),
    )
  })

  it('takes no time on hostile names', () => {
    const start = process.cpuUsage().user
    for (const part of ['co ', '((((', '+', "'", 'a.', '株式会社']) companyKey(part.repeat(100_000))
    expect((process.cpuUsage().user - start) / 1e6).toBeLessThan(2)
  })
})

describe('the words of a company', () => {
  it('are those without its legal form', () => {
    expect(companyWords('The Blue Lake Co., Ltd.')).toEqual(['blue', 'lake'])
    expect(allWords("Johnson & Johnson's Inc.")).toEqual(['johnson', 'and', 'johnsons', 'inc'])
  })
})
