import { countWords, secondsToSay } from '../../../text/spoken.js'
import { type StoryDraft, spokenParts } from './storyDraft.js'

/**
 * How many seconds it takes to tell a story aloud, all its parts together, at 150 words a minute (METHOD section 4).
 * Counts what blanks divide, whatever the language; 0 for a story without a word. Never throws.
 * @example storySeconds({ ...story, situation: 'The count was off.', action: 'I told my boss.', result: '' }) // 4
 */
export function storySeconds(story: StoryDraft): number {
  return secondsToSay(spokenParts.reduce((sum, part) => sum + countWords(story[part]), 0))
}
