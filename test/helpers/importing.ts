import { expect } from 'vitest'
import { importContacts } from '../../src/book/import/importContacts.js'
import type { FileRow, ImportedContact } from '../../src/book/import/importedContact.js'
import { bookFaults } from '../../src/book/model/check.js'
import { samePhoneIn } from '../../src/formats/import/phones.js'
import { diary } from './diary.js'

export const samePhone = samePhoneIn('US')

const nobody: ImportedContact = {
  name: '',
  aliases: [],
  emails: [],
  phones: [],
  company: null,
  title: null,
  industry: null,
  url: null,
  tags: [],
  notes: '',
}

/** A row of a file in which a person stands. */
export const row = (name: string, more: Partial<ImportedContact> = {}, line = 2): FileRow => ({
  line,
  person: { ...nobody, name, ...more },
})

/** A book in memory into which rows are imported; after each import the book is sound. */
export function book() {
  const it = diary()
  const importAs = (rows: FileRow[], takesMove: boolean) => {
    const changed = importContacts(it.book(), rows, it.moment(), samePhone, () => takesMove)
    it.set(changed)
    expect(bookFaults(structuredClone(it.book()))).toEqual([])
    return changed.counts
  }
  return {
    ...it,
    importRows: (...rows: FileRow[]) => importAs(rows, false),
    /** The same, and whoever works elsewhere in the file is moved there. */
    takeMoves: (...rows: FileRow[]) => importAs(rows, true),
    named: (name: string) => it.book().contacts.filter((each) => each.name === name),
  }
}
