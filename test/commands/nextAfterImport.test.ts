import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { person, scratch } from '../helpers/rapport.js'

it('after an import of hundreds of connections, next says whom to begin with and why', async () => {
  const jane = person()
  await jane.ok('init', '--name', 'Jane Jones', '--role', 'marketing director', '--industry', 'pharmaceutical')
  const rows = Array.from(
    { length: 400 },
    (_, n) => `Al,Foo-${n},https://www.linkedin.com/in/al-${n},,,Baker,05 Mar 2024`,
  )
  rows.splice(
    200,
    0,
    'Zoe,Lund,https://www.linkedin.com/in/zoe,,,Head of Marketing,05 Mar 2024',
    'Yan,Li,https://www.linkedin.com/in/yan,,,Baker,02 Nov 2026',
  )
  const file = join(scratch(), 'Connections.csv')
  writeFileSync(file, ['First Name,Last Name,URL,Email Address,Company,Position,Connected On', ...rows].join('\n'))
  expect(await jane.json('import', file)).toMatchObject({ source: 'linkedin', added: 402 })
  const { people } = await jane.json('next', '--count', '3')
  const named = people.map((each: { contact: { name: string }; reasons: string[] }) => [
    each.contact.name,
    each.reasons,
  ])
  expect(named.slice(0, 2)).toEqual([
    ['Zoe Lund', ['does similar work: Head of Marketing', 'has a say where they work: Head of Marketing']],
    ['Yan Li', ['connected with you on LinkedIn 3 weeks ago']],
  ])
  expect(named[2]?.[1]).toEqual(['is in your book, and you have not talked yet'])
  const out = await jane.ok('next')
  expect(out.indexOf('Zoe Lund')).toBeGreaterThanOrEqual(0)
  expect(out.indexOf('Zoe Lund')).toBeLessThan(out.indexOf('Yan Li'))
  const { stdout } = await jane.run('contact', 'show', 'zoe lund')
  expect(stdout).toContain('Connected with you on LinkedIn on 5 March 2024.')
})
