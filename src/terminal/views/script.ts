/** A script as lines: for e-mail the subject, an empty line and the body; otherwise only the text. */
export function scriptLines({ subject, text }: { subject: string | null; text: string }): string[] {
  return [...(subject === null ? [] : [`Subject: ${subject}`, '']), ...text.split('\n')]
}
