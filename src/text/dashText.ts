/** Marks an argument as text. No argument can contain it: the system ends each with this character. */
const mark = '\0'

/**
 * An argument with a blank that begins with a dash is text (CLI contract): `log ann "- went well"`. Commander would take
 * it for an option, so it is marked. An option with its value, such as `--why=her study`, is left as it is.
 * @param isOption whether a name, such as `--why`, is that of an option.
 */
export function markDashText(argument: string, isOption: (name: string) => boolean): string {
  const [, name = ''] = /^(--[a-z-]+)=/.exec(argument) ?? []
  return /^-.*\s/s.test(argument) && !isOption(name) ? mark + argument : argument
}

/** What commander has parsed, without the marks: texts, lists of texts, and options with either. */
export function withoutMarks<T>(parsed: T): T
export function withoutMarks(parsed: unknown): unknown {
  if (typeof parsed === 'string') return parsed.startsWith(mark) ? parsed.slice(mark.length) : parsed
  if (Array.isArray(parsed)) return parsed.map(withoutMarks)
  if (typeof parsed !== 'object' || parsed === null || Object.getPrototypeOf(parsed) !== Object.prototype) return parsed
  return Object.fromEntries(Object.entries(parsed).map(([key, value]) => [key, withoutMarks(value)]))
}

/** A message without the marks of the arguments that it quotes. */
export function withoutMarksInside(message: string): string {
  return message.replaceAll(mark, '')
}
