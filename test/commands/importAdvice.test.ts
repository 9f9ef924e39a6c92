import fc from 'fast-check'
import { expect, it } from 'vitest'
import { RapportError } from '../../src/book/error.js'
import type { Source } from '../../src/book/import/importedContact.js'
import { emptyBook } from '../../src/book/model/book.js'
import { settingsOf } from '../../src/book/model/settings.js'
import { readRows } from '../../src/commands/import/readFiles.js'

const columns = fc.constantFrom(
  ...[
    'Name',
    'First Name',
    'Last Name',
    'Email',
    'E-mail 1 - Value',
    'Connected On',
    'Organization Name',
    'Company',
    'Phone',
  ],
  ...[
    'Job URL',
    'Salary',
    'Industry',
    'Website',
    'Employees',
    'Amount',
    'Price',
    'Due Date',
    'Status',
    'Position',
    'FullName',
  ],
  ...[
    'Date',
    'Proficiency',
    'Text',
    'Creation Date',
    'Given Yomi',
    'E-mail Address',
    'Labels',
    'From',
    'To',
    'Organization',
  ],
  ...[
    'Followed On',
    'Application Date',
    'Company Name',
    'Assignee',
    'Start Time',
    'End Time',
    '',
    '{"contacts":[',
    'BEGIN:VCARD',
  ],
)
const cells = fc.constantFrom(
  'Acme GmbH',
  'Dana Reyes',
  'https://acme.example',
  'd@x.example',
  '555 0142',
  'Head of X',
  '',
  '"',
)
const table = fc
  .tuple(
    fc.array(columns, { minLength: 1, maxLength: 8 }),
    fc.array(fc.array(cells, { maxLength: 8 }), { maxLength: 4 }),
  )
  .map(([header, rows]) => [header, ...rows].map((row) => row.join(',')).join('\n'))
const file = fc.constantFrom('people.csv', 'Skills.csv', 'Profile.csv', 'Recommendations_Given.csv', '-')

/** The hint of the error with which a file is refused; null where it is read. */
async function hintFor(text: string, name: string, from?: Source): Promise<string | null> {
  try {
    await readRows({ name, text, wrongCharsets: [] }, from, settingsOf(emptyBook()))
    return null
  } catch (error) {
    if (!(error instanceof RapportError)) throw error
    return error.details.hint ?? ''
  }
}

const named = /--from:? ([^.]+)\./

it('whatever a hint says of --from works', async () => {
  let advised = 0
  await fc.assert(
    fc.asyncProperty(fc.oneof(table, fc.string()), file, async (text, name) => {
      const said = named.exec((await hintFor(text, name)) ?? '')?.[1]?.split(/, | or /) ?? []
      advised += said.length
      for (const kind of said) expect(await hintFor(text, name, kind as Source)).toBeNull()
    }),
    { numRuns: 500 },
  )
  expect(advised).toBeGreaterThan(10)
})
