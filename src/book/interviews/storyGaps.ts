import type { Day } from '../dates/day.js'
import { type Quality, qualities } from '../model/interviewWords.js'
import type { Book, Interview, Story } from '../model/schema.js'
import { storiesByQuality, wasToldThere } from '../stories/byQuality.js'
import { interviewsByTime, isAhead } from './findInterviews.js'

/** What the user has to tell at an interview that is ahead. */
export interface StoryGaps {
  interview: Interview
  /** The stories for each quality that were not told there yet; empty where one is missing. */
  qualities: Record<Quality, Story[]>
  /** Those that were told at this company before. */
  told: Story[]
}

/** What there is to tell at each interview that is ahead, the next one first (METHOD section 5). */
export function storyGaps(book: Book, today: Day): StoryGaps[] {
  const byQuality = storiesByQuality(book)
  return interviewsByTime(book)
    .filter((each) => isAhead(each, today))
    .map((interview) => ({
      interview,
      qualities: mapQualities(byQuality, (each) => each.filter((story) => !wasToldThere(book, story, interview))),
      told: book.stories.filter((each) => wasToldThere(book, each, interview)),
    }))
}

function mapQualities(stories: Record<Quality, Story[]>, change: (list: Story[]) => Story[]): Record<Quality, Story[]> {
  return Object.fromEntries(qualities.map((each) => [each, change(stories[each])])) as Record<Quality, Story[]>
}
