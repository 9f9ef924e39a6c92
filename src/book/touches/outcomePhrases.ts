import { list, type OutcomePhrases } from './phraseGroup.js'
import { unreachedPhrases } from './unreachedPhrases.js'
import { writtenPhrases } from './writtenPhrases.js'

/** The phrases for talks and meetings. */
const talkPhrases: OutcomePhrases[] = [
  {
    outcome: 'spoke',
    patterns: list(
      `(talked|spoke) (to|by phone|on phone|over phone|), chatted (by phone|on phone|), caught up (by phone|on phone|), had (phone|) (call|chat|talk),
      had (chat|talk) (by|on|over) phone, picked up, reached, got (through|through to|hold of)`,
    ),
  },
  {
    outcome: 'spoke',
    direction: 'in',
    by: 'them',
    saysWho: true,
    patterns: list('(called|phoned|rang) back, returned call'),
  },
  { outcome: 'spoke', direction: 'in', patterns: list('got call (from|back), got call back from') },
  {
    outcome: 'met',
    channel: 'meeting',
    patterns: list('met (up|in person|face to face|), had meeting'),
  },
  {
    outcome: 'met',
    channel: 'meeting',
    isKept: true,
    patterns: list(
      `(had|got|grabbed) (coffee|breakfast|brunch|lunch|dinner|drink|drinks|beer|beers|bite),
      met (up|) (for|over) (coffee|breakfast|brunch|lunch|dinner|drink|drinks|beer|beers|bite),
      had (coffee|lunch) (chat|meeting), (talked|spoke|chatted) (in person|face to face),
      caught up (in person|over coffee|over lunch), (ran|bumped) into (each other|)`,
    ),
  },
  { outcome: 'met', channel: 'meeting', by: 'me', saysWho: true, isKept: true, patterns: list('saw') },
  {
    outcome: 'met',
    channel: 'meeting',
    by: 'me',
    isKept: true,
    patterns: list('went for (coffee|lunch|drink|drinks|walk)'),
  },
  {
    outcome: 'met',
    channel: 'video',
    isKept: true,
    patterns: list(
      `(had|) video (call|chat|meeting), (zoomed|facetimed|skyped),
      zoom, facetime, skype, google meet, (had|) (zoom|teams|facetime|google meet|skype|webex) (call|chat|meeting|video call),
      had (zoom|teams|facetime|google meet|skype|webex), (had|) whatsapp (video|) call,
      had (call|chat|talk|meeting) (on|over|via|by) (video|zoom|teams|facetime|google meet|skype|webex|whatsapp),
      (talked|spoke|met|caught up) (on|over|via|by) (video|zoom|teams|facetime|google meet|skype|webex|whatsapp)`,
    ),
  },
]

/** The closed list of phrases (CLI contract, Log); of two groups with the same phrase the first counts, unless it is said who. */
export const outcomePhrases: OutcomePhrases[] = [...unreachedPhrases, ...writtenPhrases, ...talkPhrases]
