import { expect, it } from 'vitest'
import { bestUrl } from '../../../src/book/identity/profileUrl.js'

it.each([
  [['https://acme.example', 'http://www.linkedin.com/in/Dana'], 'https://www.linkedin.com/in/dana'],
  [['linkedin.com/company/acme', 'https://dana.example'], 'https://dana.example'],
  [['https://acme.example', 'https://www.xing.com/profile/Dana_Reyes'], 'https://www.xing.com/profile/Dana_Reyes'],
  [['https://linkedin.com/company/acme'], 'https://www.linkedin.com/company/acme'],
  [[], ''],
])('the page of a person never gives way to that of a company: %j', (urls, best) => {
  expect(bestUrl(urls)).toBe(best)
})
