/** A file without people to import. */
export interface NotPeople {
  /** What it is; the answer says it after the file's name: `bank.csv is a list of payments`. */
  description: string
  /** What to do instead, in whole sentences. */
  hint: string
}
