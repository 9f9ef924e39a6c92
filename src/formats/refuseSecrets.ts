import { RapportError } from '../book/error.js'
import { linkedinFileKind } from './linkedin/fileKind.js'
import { secretIn } from './notPeople/secrets.js'
import { recognize } from './recognize.js'

/**
 * Refuses a text with passwords, codes or numbers of cards, whatever else is in it. The error has no word of the text.
 * @throws RapportError `usage` that says what it holds, and what to do.
 * @example refuseSecrets('name,url,username,password\n…', 'bank.csv') // bank.csv holds passwords, so nothing was imported.
 */
export function refuseSecrets(text: string, file: string): void {
  const secret = secretIn(text, recognize(text).length > 0 || linkedinFileKind(text) !== null)
  if (secret === null) return
  const what = file === '-' ? 'What came in' : file
  throw new RapportError('usage', `${what} holds ${secret}, so nothing was imported.`, {
    hint: `If it’s a list of your contacts, delete the column with ${secret}, even an empty one, and import it again. If it’s an export from a password manager, delete it when you no longer need it: anybody could read it.`,
  })
}
