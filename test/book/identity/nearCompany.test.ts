import { describe, expect, it } from 'vitest'
import { companyWords } from '../../../src/book/identity/companyKey.js'
import { areNear } from '../../../src/book/identity/nearCompany.js'

/** Written before the rule: pairs of names that may well be one company, so that it is worth asking. */
const near: [string, string][] = [
  ['Blue Lake', 'Blue Lake Beverages'],
  ['Blue Lake, Inc.', 'Blue Lake Beverages LLC'],
  ['Acme', 'Acme Labs'],
  ['Acme Corporation', 'Acme Holdings'],
  ['Brightwell', 'Brightwell Group'],
  ['Siemens', 'Siemens Energy'],
  ['Siemens', 'Siemens USA'],
  ['Northwind', 'Northwind Deutschland GmbH'],
  ['Honda', 'Honda of America'],
  ['Union Pacific', 'Union Pacific Railroad'],
  ['First Solar', 'First Solar Energy'],
  ['Cobalt Works', 'Cobalt Works Food and Beverages'],
  ['Microsoft', 'Microsoft Ireland'],
  ['Amazon', 'Amazon Web Services'],
  ['Harrow Street', 'Harrow Street Partners'],
  ['Brightwell', 'Brightwel'],
  ['Brightwell', 'Brigthwell'],
  ['Lindell', 'Lindel'],
  ['Meridian Health', 'Meridien Health'],
  ['Harbor Foods', 'Harbour Foods'],
]

/** Pairs that are not near: different companies, or the same one. */
const notNear: [string, string][] = [
  ['Delta Air Lines', 'Delta Faucet'],
  ['Union Bank', 'Union Pacific'],
  ['First', 'First Solar'],
  ['Delta', 'Delta Dental'],
  ['American', 'American Express'],
  ['General', 'General Electric'],
  ['National', 'National Bank'],
  ['New York', 'New York Bank'],
  ['Union', 'Union Bank'],
  ['Blue Lake Foods', 'Blue Lake Beverages'],
  ['Acme', 'Acne'],
  ['Bolt', 'Volt'],
  ['Studio 54', 'Studio 55'],
  ['Route 66 Motors', 'Route 6 Motors'],
  ['Cisco', 'Cis Co'],
  ['Lake Bank', 'Lake Tank'],
  ['Target', 'Target Zero'],
  ['Apple', 'Apple Tree Daycare'],
  ['Acme', 'Acme Inc.'],
  ['Johnson & Johnson', 'Johnson and Johnson'],
]

const isNear = (one: string, other: string) => areNear(companyWords(one), companyWords(other))

describe('near names of companies', () => {
  it.each(near)('%s and %s may be the same', (one, other) => {
    expect(isNear(one, other)).toBe(true)
    expect(isNear(other, one)).toBe(true)
  })

  it.each(notNear)('%s and %s are not asked about', (one, other) => {
    expect(isNear(one, other)).toBe(false)
    expect(isNear(other, one)).toBe(false)
  })
})
