/** A file without people to import. */
export interface NotPeople {
  /** What it is, after “bank.csv is …”. */
  description: string
  /** What to do instead. */
  hint: string
}
