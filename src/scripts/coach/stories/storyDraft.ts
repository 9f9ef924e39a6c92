/** A story to tell in an interview, as its teller wrote it; a part that is not written yet is an empty text. */
export interface StoryDraft {
  /** The qualities it is meant to show, such as “honesty”. */
  qualities: readonly string[]
  /** What the situation was; in a weakness, the failing itself. */
  situation: string
  /** What I did; usually empty in a weakness. */
  action: string
  /** What came of it; usually empty in a weakness. */
  result: string
  /** Whether it answers the question about a weakness. */
  isWeakness: boolean
  /** What I learned from the failing. */
  lesson: string
  /** How the failing is fixed by now. */
  fixed: string
  /** Who asks my advice on it by now. */
  asked: string
}

/** The parts that are spoken, in the order in which they are told. */
export const spokenParts = ['situation', 'action', 'result', 'lesson', 'fixed', 'asked'] as const
export type SpokenPart = (typeof spokenParts)[number]
