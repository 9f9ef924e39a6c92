import { RapportError } from '../book/error.js'
import { secretIn } from './notPeople/secrets.js'
import { recognize } from './recognize.js'

/**
 * Refuses a text with passwords, codes or numbers of cards, whatever else is in it. The error has no word of the text but
 * the name of a column.
 * @throws RapportError `usage` that says what it holds, and what to do.
 * @example refuseSecrets('name,password\n…', 'a.csv') // a.csv holds passwords in the column “password”, so nothing was imported.
 */
export function refuseSecrets(text: string, file: string): void {
  const found = secretIn(text, file, recognize(text).length > 0)
  if (found === null) return
  const { secret, column } = found
  const what = file === '-' ? 'What came in' : file
  const [where, columnName] =
    column === null ? ['', `the column with ${secret}`] : [` in the column “${column}”`, `the column “${column}”`]
  throw new RapportError('usage', `${what} holds ${secret}${where}, so nothing was imported.`, {
    hint: `If it’s a list of your contacts, delete ${columnName}, even if it’s empty, and import it again. If it’s an export from a password manager, delete it when you no longer need it: anybody could read it.`,
  })
}
