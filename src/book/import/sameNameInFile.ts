/** A row of a file as far as it tells people of one name apart; empty where it says nothing. */
interface Told {
  name: string
  company: string
  page: string
}

/**
 * The names that several people of one file have: where it tells them apart by company or page, a name alone says of none of
 * them that they are somebody in the book who has neither.
 */
export class SameNameInFile {
  readonly #pages = new Map<string, string | null>()
  readonly #companies = new Map<string, string | null>()
  readonly #pagesThere = new Map<string, string | null>()

  constructor(rows: readonly Told[]) {
    for (const { name, company, page } of rows) {
      note(this.#companies, name, company)
      note(this.#pages, name, page)
      note(this.#pagesThere, at(name, company), page)
    }
  }

  /** Whether the file has others of this name, with other companies or pages. */
  hasOthers({ name, company, page }: Told): boolean {
    return (company !== '' && isSeveral(this.#companies, name)) || (page !== '' && isSeveral(this.#pages, name))
  }

  /** Whether the file has others of this name at this company, with other pages. */
  hasOthersThere({ name, company, page }: Told): boolean {
    return page !== '' && isSeveral(this.#pagesThere, at(name, company))
  }
}

const at = (name: string, company: string) => `${name}\n${company}`

/** Remembers the one thing that is said of a key; null where it is not always the same. */
function note(known: Map<string, string | null>, key: string, said: string): void {
  if (said === '') return
  const before = known.get(key)
  if (before === undefined) known.set(key, said)
  else if (before !== said) known.set(key, null)
}

const isSeveral = (known: Map<string, string | null>, key: string) => known.get(key) === null
