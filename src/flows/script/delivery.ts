/** Where to deliver a script, besides showing it on the terminal; by default nowhere. */
export interface Delivery {
  /** A file for the text. */
  out?: string
  /** Whether to copy the text to the clipboard. */
  copy?: boolean
  /** Whether to open it in the mail program. */
  open?: boolean
  /** A file for a draft of a mail; `-` for stdout, which then has only the draft. */
  eml?: string
  /** Whether to replace files that exist already. */
  force?: boolean
}

/** Whether a script is delivered as a mail; its channel is then e-mail. */
export function leavesAsMail({ open, eml }: Delivery): boolean {
  return open === true || eml !== undefined
}
