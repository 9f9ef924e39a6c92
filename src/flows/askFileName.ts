import { homedir } from 'node:os'
import type { Prompter } from '../terminal/prompter.js'

/**
 * Asks for the name of a file. Quotes around it are removed, as terminals put them around a file that is dragged into the
 * window; `~` is the home folder.
 */
export async function askFileName(
  prompter: Prompter,
  question: { message: string; default?: string },
): Promise<string> {
  const check = (text: string) => text.trim() !== '' || 'Type its name, with its folder if it is in another one.'
  const typed = await prompter.input({ ...question, check })
  return typed
    .trim()
    .replace(/^(['"])(.+)\1$/, '$2')
    .replace(/^~(?=[/\\])/, homedir())
}
