import { list, type OutcomePhrases } from './phraseGroup.js'
import { unreachedPhrases } from './unreachedPhrases.js'
import { writtenPhrases } from './writtenPhrases.js'

/** The phrases for talks and meetings. */
const talkPhrases: OutcomePhrases[] = [
  {
    outcome: 'spoke',
    phrases: list(
      `talked, talked to, talked by phone, talked on phone, spoke, spoke to, spoke by phone,
      spoke on phone, chatted, had call, had phone call, had talk, had chat, picked up, reached, got through,
      got through to, got hold of`,
    ),
  },
  {
    outcome: 'met',
    channel: 'meeting',
    phrases: list('met, met up, met in person, met face to face, had meeting'),
  },
  {
    outcome: 'met',
    channel: 'meeting',
    isKept: true,
    phrases: list(
      `had coffee, got coffee, grabbed coffee, met for coffee, met over coffee, had lunch, got lunch, grabbed lunch, met for lunch, met over lunch, had breakfast,
      met for breakfast, had dinner, met for dinner, had drink, had drinks, met for drink, met for drinks, met at cafe, met at coffee shop, met at office, met at event`,
    ),
  },
  {
    outcome: 'met',
    channel: 'meeting',
    by: 'me',
    isKept: true,
    phrases: list('went for coffee, went for lunch, went for drink, went for drinks, went for walk'),
  },
  {
    outcome: 'met',
    channel: 'video',
    isKept: true,
    phrases: list(
      `had video call, had video chat, had video meeting, zoomed, facetimed, talked by video, spoke by video, met by video, met over video, met on video,
      had zoom, had zoom call, had zoom meeting, met on zoom, met over zoom, met via zoom, talked on zoom, talked over zoom, spoke on zoom,
      spoke over zoom, had teams call, had teams meeting, met on teams, met over teams, talked on teams, spoke on teams, met on google meet`,
    ),
  },
]

/** The closed list of phrases (CLI contract, Log); of two groups with the same phrase the first counts, unless it is said who. */
export const outcomePhrases: OutcomePhrases[] = [...unreachedPhrases, ...writtenPhrases, ...talkPhrases]
