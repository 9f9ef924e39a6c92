import type { ImportRow } from './importRow.js'

type Row = Pick<ImportRow, 'name' | 'company' | 'page'>

/**
 * Which names several people in one file have. Where the file tells them apart by company or page, the name alone does
 * not show that one of them is the contact in the book whose company and page are unknown.
 */
export class SameNameInFile {
  readonly #pages = new Map<string, string | null>()
  readonly #companies = new Map<string, string | null>()
  readonly #pagesAtCompany = new Map<string, string | null>()

  constructor(rows: readonly Row[]) {
    for (const { name, company, page } of rows) {
      addValue(this.#companies, name, company)
      addValue(this.#pages, name, page)
      addValue(this.#pagesAtCompany, nameAt(name, company), page)
    }
  }

  /** Whether the file has other people of this name, with other companies or pages. */
  hasOthers({ name, company, page }: Row): boolean {
    return (company !== '' && hasSeveral(this.#companies, name)) || (page !== '' && hasSeveral(this.#pages, name))
  }

  /** Whether the file has other people of this name at this company, with other pages. */
  hasOthersAtCompany({ name, company, page }: Row): boolean {
    return page !== '' && hasSeveral(this.#pagesAtCompany, nameAt(name, company))
  }
}

const nameAt = (name: string, company: string) => `${name}\n${company}`

/** Remembers the one value that a key has in the file; null as soon as there is a second one. */
function addValue(values: Map<string, string | null>, key: string, value: string): void {
  if (value === '') return
  const known = values.get(key)
  if (known === undefined) values.set(key, value)
  else if (known !== value) values.set(key, null)
}

const hasSeveral = (values: Map<string, string | null>, key: string) => values.get(key) === null
