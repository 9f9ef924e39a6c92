/** A script as it is piped: for e-mail the subject, an empty line, the body; otherwise the text alone. */
export function scriptLines({ subject, text }: { subject: string | null; text: string }): string[] {
  return [...(subject === null ? [] : [`Subject: ${subject}`, '']), ...text.split('\n')]
}
