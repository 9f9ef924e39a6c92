import type { StoryDraft } from '../../../../src/scripts/coach/stories/storyDraft.js'
import { storyFindings } from '../../../../src/scripts/coach/stories/storyFindings.js'

/** A story that leaves nothing to find. */
export const goodStory: StoryDraft = {
  qualities: ['honesty'],
  situation: 'In my second year at the clinic, the monthly count came out forty dollars over.',
  action: 'I went back through the slips that night, found my own mistake and showed it to the office manager.',
  result: 'We corrected three bills before they went out, and she put me in charge of the count.',
  isWeakness: false,
  lesson: '',
  fixed: '',
  asked: '',
}

/** An answer about a weakness that leaves nothing to find. */
export const goodWeakness: StoryDraft = {
  qualities: [],
  situation: 'In 2022 at Acme I explained a new form in front of forty people and read every slide aloud.',
  action: '',
  result: '',
  isWeakness: true,
  lesson: 'People listen to a person, not to a slide.',
  fixed: 'Now I rehearse with a timer and three cards. The last two trainings ended early, with questions.',
  asked: 'Two colleagues had me sit in on their rehearsals last month.',
}

/** The ids of the warnings about a good story with some parts replaced. */
export function firingForStory(parts: Partial<StoryDraft>): string[] {
  return warnings({ ...goodStory, ...parts }, null)
}

/** The ids of the warnings about a good answer on a weakness with some parts replaced. */
export function firingForWeakness(parts: Partial<StoryDraft>, role: string | null = null): string[] {
  return warnings({ ...goodWeakness, ...parts }, role)
}

function warnings(story: StoryDraft, role: string | null): string[] {
  return storyFindings(story, { role, maxSeconds: story.isWeakness ? 60 : 90 }).flatMap(({ rule, severity }) =>
    severity === 'warning' ? rule : [],
  )
}
