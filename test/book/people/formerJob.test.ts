import fc from 'fast-check'
import { expect, it } from 'vitest'
import { formatFormerJob, parseFormerJob } from '../../../src/book/people/formerJob.js'

it.each([
  ['Acme', { company: 'Acme' }],
  ['Acme, CFO', { company: 'Acme', title: 'CFO' }],
  ['Acme, VP, Sales', { company: 'Acme', title: 'VP, Sales' }],
  ['Acme, Inc.', { company: 'Acme, Inc.' }],
  ['Acme, Inc., CFO', { company: 'Acme, Inc.', title: 'CFO' }],
  ['Acme, S.A. de C.V., CFO', { company: 'Acme, S.A. de C.V.', title: 'CFO' }],
  ['Acme, GmbH & Co. KG', { company: 'Acme, GmbH & Co. KG' }],
  ['Acme, Oy, Buyer', { company: 'Acme, Oy', title: 'Buyer' }],
  ['Acme, AE', { company: 'Acme', title: 'AE' }],
  ['Acme, SE', { company: 'Acme', title: 'SE' }],
  ['"Smith, Lee & Sons", CFO', { company: 'Smith, Lee & Sons', title: 'CFO' }],
  ['  Acme ,  ', { company: 'Acme' }],
  ['', null],
  [', CFO', null],
])('%j is %j', (text, job) => {
  expect(parseFormerJob(text)).toEqual(job)
})

it.each(['Co, Owner', 'sa', 'Limited partner', 'AG'])(
  'the title %j is not taken for a part of the company',
  (title) => {
    const job = { company: 'Acme', title }
    expect(parseFormerJob(formatFormerJob(job))).toEqual(job)
  },
)

it('a job reads back as it was', () => {
  const word = fc.stringMatching(/^[A-Za-z][A-Za-z,.& -]{0,20}[a-z]$/).map((text) => text.replace(/ +/g, ' '))
  const title = word.map((text) => text.split(/ *, */).filter(Boolean).join(', '))
  fc.assert(
    fc.property(word, fc.option(title.filter(Boolean), { nil: undefined }), (company, said) => {
      const job = { company, ...(said !== undefined && { title: said }) }
      expect(parseFormerJob(formatFormerJob(job))).toEqual(job)
    }),
    {
      examples: [
        ['Acme', 'co'],
        ['Acme, oy', 'ab'],
        ['Acme', 'se'],
      ],
    },
  )
})
