import type { Context } from '../../context.js'
import { askFileName } from '../../flows/askFileName.js'
import { missing } from '../../flows/missing.js'

/** Asks at a terminal which file to import. */
export async function askFile({ prompter }: Context): Promise<string> {
  if (prompter === null) throw missing([{ name: 'the file', flag: '<file>, or - for what is piped in' }])
  return await askFileName(prompter, { message: 'Which file? (such as ~/Downloads/Connections.csv)' })
}
