import type { Finding } from '../coach.js'
import { readStory, type StorySetting } from './readStory.js'
import type { StoryDraft } from './storyDraft.js'
import { storyRules } from './storyRules.js'
import { weaknessRules } from './weaknessRules.js'

/**
 * What the coach says of a story for an interview, or of an answer to the question about a weakness (METHOD section 5):
 * the findings of `storyRules` or `weaknessRules`, in that order, at most one for each rule; none where all is well. It
 * warns and never refuses. Words are judged in English only; in another language only the length is. Never throws,
 * whatever the text.
 * @param about `role`: what the teller is looking for, since some failings disqualify for some roles, null if unknown;
 * `maxSeconds`: how long it may take to tell
 * @example storyFindings({ ...weakness, situation: 'I work too hard.' }, { role: 'nurse', maxSeconds: 60 })[0]?.rule // 'boast'
 */
export function storyFindings(story: StoryDraft, about: StorySetting): Finding[] {
  const analysis = readStory(story, about)
  const rules = story.isWeakness ? weaknessRules : storyRules
  return rules.flatMap(({ id, severity, appliesTo, check }) => {
    if (appliesTo === 'English' && !analysis.whole.isEnglish) return []
    const message = check(analysis)
    return message === null ? [] : [{ rule: id, severity, message }]
  })
}
