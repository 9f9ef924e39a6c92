/** A problem with the book or its folder: where, what, and whether `doctor --fix` can fix it. */
export interface Problem {
  path: string
  message: string
  fixable: boolean
}
