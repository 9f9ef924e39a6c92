import { linkedinFileKind } from './linkedin/fileKind.js'
import { isImportedContacts } from './linkedin/importedContacts.js'
import { notPeopleError } from './notPeople/notPeopleError.js'
import { otherThanPeople } from './notPeople/otherThanPeople.js'
import { readableAs } from './readableAs.js'
import type { ImportOptions } from './readImport.js'
import { recognize } from './recognize.js'

/**
 * Refuses a text without people: it says what the text is, and what to do instead. A list that may be people after all is
 * read where the user says so with `from`.
 * @throws RapportError `usage`
 * @example await refuseOthers('Company,Job Title,Job URL\n…', { file: 'jobs.csv', … }) // jobs.csv is a list of jobs, …
 */
export async function refuseOthers(text: string, options: ImportOptions): Promise<void> {
  const { file, from, strictReader } = options
  const kinds = recognize(text)
  const other = kinds.includes('vcard') ? null : otherThanPeople(text, file, kinds.length > 0)
  if (other !== null && (other.isCertain || from === undefined)) {
    const [kind] = other.isCertain ? [] : await readableAs(text, kinds, strictReader)
    const unless = kind === undefined ? '' : ` If it is people all the same, import it with --from ${kind}.`
    throw notPeopleError(file, { ...other.what, hint: `${other.what.hint}${unless}` })
  }
  if (from === undefined) return
  const hint = 'Import it without --from.'
  if (from !== 'linkedin' && linkedinFileKind(text) !== null)
    throw notPeopleError(file, { description: `a file of LinkedIn’s own, not ${from}`, hint })
  if (from === 'linkedin' && isImportedContacts(text))
    throw notPeopleError(file, { description: 'the address book that you gave LinkedIn, not your connections', hint })
}
