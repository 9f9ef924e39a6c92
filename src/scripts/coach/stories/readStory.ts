import { type Body, readProse, type Sentence, type Vocabulary } from '../text/body.js'
import { isEnglish } from '../text/english.js'
import { type SpokenPart, type StoryDraft, spokenParts } from './storyDraft.js'
import type { StoryAnalysis } from './storyRule.js'
import { storySeconds } from './storySeconds.js'

/** Only this much of a part is read, some six minutes of talk; what is longer has one fault to fix, its length. */
const maxCharacters = 5000

/** Where a story is to be told: for which role (null where it is unknown), and in how many seconds at most. */
export type StorySetting = Pick<StoryAnalysis, 'role' | 'maxSeconds'>

/**
 * Reads the parts of a story into sentences. A very long part is read only at its beginning; its length is a finding of
 * its own. Never throws.
 * @example readStory({ ...story, situation: 'The count was off. I saw it.' }, { role: null, maxSeconds: 60 }).parts.situation.length // 2
 */
export function readStory(story: StoryDraft, about: StorySetting): StoryAnalysis {
  const vocabulary: Vocabulary = new Map()
  const read = spokenParts.map((part): [SpokenPart, Sentence[]] => [
    part,
    readProse(story[part].slice(0, maxCharacters), vocabulary),
  ])
  return {
    story,
    ...about,
    seconds: storySeconds(story),
    parts: Object.fromEntries(read) as Record<SpokenPart, Sentence[]>,
    whole: bodyOf(read.flatMap(([, sentences]) => sentences)),
  }
}

/** Sentences as a text that phrases can be looked for in (`match.ts`). */
export function bodyOf(sentences: Sentence[]): Body {
  return { sentences, greetedNames: [], isEnglish: isEnglish(sentences.flatMap((each) => each.normalized)) }
}
