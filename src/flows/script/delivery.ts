/** How a script leaves the terminal; where nothing is said, it does not. */
export interface Delivery {
  /** A file for the text. */
  out?: string
  /** On the clipboard. */
  copy?: boolean
  /** In the mail program. */
  open?: boolean
  /** A file for a draft of a mail; `-` is stdout, which the draft then has to itself. */
  eml?: string
  /** Files that are there already are replaced. */
  force?: boolean
}

/** Whether a script leaves as a mail; then its channel is e-mail. */
export function leavesAsMail({ open, eml }: Delivery): boolean {
  return open === true || eml !== undefined
}
