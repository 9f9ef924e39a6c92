import type { KnownQuestion } from './question.js'

/** A question as `--json` shows it (CLI contract, Offer). */
export function questionToJson({ id, for: whom, text, textForOthers, answer, shipped }: KnownQuestion) {
  return { id, for: whom, text, textForOthers, answer, shipped }
}

export type QuestionJson = ReturnType<typeof questionToJson>
