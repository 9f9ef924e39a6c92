import type { Debrief } from '../model/schema.js'

/** A field of a debrief that an answer of the boss, or about the boss, fills. */
export type BossField = keyof Pick<Debrief, 'style' | 'tenure' | 'before' | 'team' | 'communication' | 'meetings'>

/** A question that shows what a boss is like. */
export interface BossQuestion {
  /** The field of a debrief that the answer fills; also the id of the question. */
  id: BossField
  /** As the boss is asked. */
  text: string
  /** As others are asked about the boss; `{boss}` stands for the boss's name. */
  textForOthers: string
}

/** The questions that show what a boss is like (METHOD section 5), those that others can answer best first. */
export const bossQuestions: readonly BossQuestion[] = [
  {
    id: 'style',
    text: "How would you describe your style as a manager, and what's behind it?",
    textForOthers: "How would you describe {boss}'s style?",
  },
  {
    id: 'communication',
    text: 'How do you and the team keep each other posted?',
    textForOthers: 'How do {boss} and the team keep each other posted?',
  },
  {
    id: 'team',
    text: 'How long has your team worked together?',
    textForOthers: 'How long has the team been working with {boss}?',
  },
  {
    id: 'meetings',
    text: 'How often does your team have staff meetings?',
    textForOthers: 'How often does the team have staff meetings?',
  },
  {
    id: 'tenure',
    text: 'How long have you been in this job?',
    textForOthers: 'How long has {boss} been in this job?',
  },
  {
    id: 'before',
    text: 'What were you doing before this?',
    textForOthers: 'What was {boss} doing before this?',
  },
]

/** A question about a boss as others are asked it. @param boss the boss's name; null where nobody knows who it will be. */
export function askedOfOthers({ textForOthers }: Pick<BossQuestion, 'textForOthers'>, boss: string | null): string {
  return textForOthers.replaceAll('{boss}', () => boss ?? 'the manager')
}
