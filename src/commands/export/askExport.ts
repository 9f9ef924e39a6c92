import { type ExportKind, exportKinds } from '../../book/reports/exportKinds.js'
import type { Context } from '../../context.js'
import { askFileName } from '../../flows/askFileName.js'
import { missing } from '../../flows/missing.js'

const purposes: Record<ExportKind, { what: string; file: string }> = {
  csv: { what: 'people, for a spreadsheet', file: 'rapport.csv' },
  vcard: { what: 'people, for a phone or a mail program', file: 'rapport.vcf' },
  ics: { what: 'what is open, for a calendar', file: 'rapport.ics' },
  json: { what: 'the whole book, for Rapport on another computer', file: 'rapport.json' },
  markdown: { what: 'the whole book, to read or to print', file: 'rapport.md' },
}

/** Asks at a terminal what to export; and where to, unless that was said. */
export async function askExport({ prompter }: Context, out: string | undefined) {
  if (prompter === null) throw missing([{ name: 'the kind of file', flag: `<${exportKinds.join('|')}>` }])
  const choices = exportKinds.map((kind) => ({ name: `${purposes[kind].what} (${kind})`, value: kind }))
  const kind = await prompter.choose({ message: 'What would you like to take out?', choices })
  return {
    kind,
    out: out ?? (await askFileName(prompter, { message: 'Into which file?', default: purposes[kind].file })),
  }
}
