import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { user } from '../helpers/binary.js'
import { scratch } from '../helpers/rapport.js'

/** As LinkedIn exports them; of three thousand rows, every hundredth has nothing but its day. */
const rows = Array.from({ length: 3000 }, (_, n) =>
  n % 100 === 99
    ? ',,,,,,05 Mar 2024'
    : `Zoë,Lund-${n}${n % 7 ? '' : ' 🚀'},https://www.linkedin.com/in/zoe-${n},${n % 50 ? '' : `z${n}@x.example`},"Kern ${n % 40}, Inc.",東京 ${n % 9},05 Mar 2024`,
)
const connections = `Notes:
"Some addresses may be missing."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
${rows.join('\n')}
`

it('three thousand connections come in, are found and tagged, and go on to a phone and a calendar', async () => {
  const [jane, folder] = [user(), scratch()]
  const file = join(folder, 'Connections.csv')
  writeFileSync(file, connections)
  const came = await jane.run('import', file, '--json')
  expect(JSON.parse(came.stdout)).toMatchObject({ source: 'linkedin', read: 3000, added: 2970, updated: 0 })
  expect(JSON.parse((await jane.run('import', file, '--json')).stdout)).toMatchObject({ added: 0, unchanged: 2970 })

  const found = await jane.run('contact', 'list', 'lund-2123', '--json')
  expect(JSON.parse(found.stdout).contacts).toMatchObject([{ name: 'Zoë Lund-2123', company: 'Kern 3, Inc.' }])
  await jane.run('contact', 'edit', 'zoe lund-2123', '--add-tag', 'wine')
  expect((await jane.run('contact', 'list', '--tag', 'wine')).stdout).toContain('Zoë Lund-2123')
  await jane.run('follow-up', 'add', 'zoe lund-2123', 'fri', 'ask', 'for', 'advice')

  const [phone, calendar] = [join(folder, 'phone.vcf'), join(folder, 'days.ics')]
  expect((await jane.run('export', 'vcard', '--out', phone)).stdout).toContain('2970 people')
  expect((await jane.run('export', 'ics', '--out', calendar)).stdout).toContain('1 entry')
  expect(readFileSync(calendar, 'utf8')).toContain('DTSTART;VALUE=DATE:20261127')
  const back = user()
  expect(JSON.parse((await back.run('import', phone, '--json')).stdout)).toMatchObject({ read: 2970, added: 2970 })
})
