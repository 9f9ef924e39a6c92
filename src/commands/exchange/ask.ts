import { homedir } from 'node:os'
import { type ExportKind, exportKinds } from '../../book/reports/exportKinds.js'
import type { Context } from '../../context.js'
import { missing } from '../../flows/missing.js'
import type { Prompter } from '../../terminal/prompter.js'

/** Asks at a terminal which file to take in. */
export async function askFile({ prompter }: Context): Promise<string> {
  if (prompter === null) throw missing([{ name: 'the file', flag: '<file>, or - for what is piped in' }])
  return await fileNamed(prompter, { message: 'Which file? (such as ~/Downloads/Connections.csv)' })
}

const purposes: Record<ExportKind, { what: string; file: string }> = {
  csv: { what: 'people, for a spreadsheet', file: 'rapport.csv' },
  vcard: { what: 'people, for a phone or a mail program', file: 'rapport.vcf' },
  ics: { what: 'what is open, for a calendar', file: 'rapport.ics' },
  json: { what: 'the whole book, for Rapport on another computer', file: 'rapport.json' },
  markdown: { what: 'the whole book, to read or to print', file: 'rapport.md' },
}

/** Asks at a terminal what to take out; where to, unless that was said. */
export async function askExport({ prompter }: Context, out: string | undefined) {
  if (prompter === null) throw missing([{ name: 'the kind of file', flag: `<${exportKinds.join('|')}>` }])
  const choices = exportKinds.map((kind) => ({ name: `${purposes[kind].what} (${kind})`, value: kind }))
  const kind = await prompter.choose({ message: 'What would you like to take out?', choices })
  return {
    kind,
    out: out ?? (await fileNamed(prompter, { message: 'Into which file?', default: purposes[kind].file })),
  }
}

/** A file's name as it is typed, or dragged into the window: then in quotes. */
async function fileNamed(prompter: Prompter, question: { message: string; default?: string }): Promise<string> {
  const check = (text: string) => text.trim() !== '' || 'Type its name, with its folder if it is in another one.'
  const typed = await prompter.input({ ...question, check })
  return typed
    .trim()
    .replace(/^(['"])(.+)\1$/, '$2')
    .replace(/^~(?=[/\\])/, homedir())
}
