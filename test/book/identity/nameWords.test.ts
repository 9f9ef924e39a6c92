import { expect, it } from 'vitest'
import { plainName } from '../../../src/book/identity/plainName.js'
import { splitName } from '../../../src/book/identity/splitName.js'
import { names } from './splitName.table.js'

const rows = Object.values(names).flat()

it('a name that is taken for a plain one would be read the same without that', () => {
  for (const [name] of rows) {
    const plain = plainName(name)
    // A sign around it is no part of the name, but makes it no longer plain.
    const slowly = splitName(`${name} ✨`)
    if (plain) expect([slowly.given, slowly.family, slowly.core], name).toEqual([...plain, name])
  }
})

it('words with a meaning of their own make no plain name', () => {
  const words = [
    'Dr',
    'Mrs',
    'Señor',
    'Sir',
    'Frau',
    'Phd',
    'Mba',
    'Jr',
    'Junior',
    'Van',
    'Uncle',
    'My',
    'Nguyen',
    'Wang',
  ]
  for (const word of words) expect([plainName(`${word} Ruiz`), plainName(word)], word).toEqual([null, null])
})
