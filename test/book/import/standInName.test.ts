import { describe, expect, it } from 'vitest'
import type { Source } from '../../../src/book/import/importedContact.js'
import { standInName } from '../../../src/book/import/standInName.js'
import { readerFor } from '../../../src/formats/readers.js'
import { readStrictly } from '../../../src/store/strictJson.js'

it.each([
  [{ emails: ['d@x.example'], phones: [], company: 'Acme' }, 'd@x.example'],
  [{ emails: ['info@x.example'], phones: [], company: 'Acme' }, 'Acme'],
  [{ emails: ['info@x.example', 'd@x.example'], phones: [], company: 'Acme' }, 'd@x.example'],
  [{ emails: ['info@x.example'], phones: [], company: null }, 'info@x.example'],
  [{ emails: [], phones: ['555 0142'], company: 'Acme' }, 'Acme'],
  [{ emails: [], phones: [], company: 'Acme' }, null],
  [{ emails: [], phones: ['555 0142'], company: null }, null],
])('%j is called %s', (nameless, name) => {
  expect(standInName(nameless)).toBe(name)
})

describe('a row with a company and a number alone', () => {
  const phone = '+49 30 5555555'
  it.each<[Source, string]>([
    ['csv', `name,email,company,phone\n,,Beta GmbH,${phone}\n`],
    ['google', `First Name,Organization Name,Labels,Phone 1 - Value\n,Beta GmbH,* myContacts,${phone}\n`],
    ['outlook', `First Name,Company,Business Phone,E-mail Address\n,Beta GmbH,${phone},\n`],
    ['vcard', `BEGIN:VCARD\nN:;;;;\nFN:\nORG:Beta GmbH\nTEL:${phone}\nEND:VCARD\n`],
    ['json', JSON.stringify({ contacts: [{ name: '', company: 'Beta GmbH', phones: [phone] }] })],
  ])('is the same contact as %s', async (source, text) => {
    const read = await readerFor(source, async () => readStrictly)
    expect([...read(text)]).toMatchObject([{ person: { name: 'Beta GmbH', company: 'Beta GmbH', phones: [phone] } }])
  })
})
