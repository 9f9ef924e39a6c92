import { defaultSettings, type Settings } from '../../../src/book/model/settings.js'
import { type Advice, coach, type Draft } from '../../../src/scripts/coach/coach.js'

/** What the coach says of a text, by default a first e-mail of which nothing else is known. */
export async function advise(
  text: string,
  known: Partial<Draft> = {},
  limits: Partial<Settings> = {},
): Promise<Advice> {
  const draft: Draft = {
    text,
    subject: null,
    channel: 'email',
    to: null,
    earlier: null,
    nothingGiven: false,
    limit: null,
    ...known,
  }
  return coach(draft, { ...defaultSettings, ...limits })
}

/** The ids of the rules that fire. */
export async function firing(text: string, known: Partial<Draft> = {}): Promise<string[]> {
  return (await advise(text, known)).findings.map((each) => each.rule)
}
