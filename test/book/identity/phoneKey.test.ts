import { expect, it } from 'vitest'
import { phoneKey } from '../../../src/book/identity/phoneKey.js'

it.each([
  ['+1 (555) 010-2030', '102030'],
  ['555 010 2030', '102030'],
  ['٠٥٥٥ ٠١٠٢٠٣٠', '102030'],
  ['5550', '5550'],
  ['ask at the desk', ''],
])('the key of %s is %s', (phone, key) => {
  expect(phoneKey(phone)).toBe(key)
})
