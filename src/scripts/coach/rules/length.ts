import type { Channel } from '../../../book/model/channel.js'
import type { LengthLimit, Settings } from '../../../book/model/settings.js'
import { counted } from '../../../text/counted.js'
import { countSms, gsmReplacement } from '../text/sms.js'
import type { DraftAnalysis, Rule } from './rule.js'

const channelLimits: Partial<Record<Channel, LengthLimit>> = {
  phone: 'phoneSeconds',
  voicemail: 'voicemailSeconds',
  email: 'emailWords',
  linkedin: 'linkedinCharacters',
}
/** The most characters that a finding names which do not fit into a text message. */
const maxNamed = 3
const secondsPerWord = 60 / 150

/** Rules about what is too long to hear, to read, or for the channel. */
export const lengthRules: Rule[] = [
  {
    id: 'too-long',
    severity: 'warning',
    source: 'METHOD section 4: lengths',
    appliesTo: 'any text',
    check: tooLong,
  },
  {
    id: 'too-long',
    severity: 'hint',
    source: 'METHOD section 4: best under 400 characters',
    appliesTo: 'any text',
    check: longForLinkedin,
  },
  {
    id: 'sms-segments',
    severity: 'hint',
    source: 'METHOD section 4: lengths; GSM 03.38',
    appliesTo: 'any text',
    check: manySegments,
  },
]

function limitFor({ draft }: DraftAnalysis): LengthLimit | undefined {
  return draft.limit ?? channelLimits[draft.channel]
}

function tooLong(analysis: DraftAnalysis): string | null {
  const { metrics, limits } = analysis
  const limit = limitFor(analysis)
  switch (limit) {
    case 'phoneSeconds':
    case 'voicemailSeconds':
      return tooLongToSay(analysis, limits[limit], limit === 'voicemailSeconds')
    case 'emailWords': {
      const [over, max] = [metrics.words - limits.emailWords, limits.emailWords]
      if (over <= 0) return null
      return `This has ${metrics.words} words; up to ${max} are read at once, more are put aside. Cut about ${counted(over, 'word')}, most of all what is about you.`
    }
    case 'linkedinNoteCharacters':
      return tooManyCharacters(
        analysis,
        limits.linkedinNoteCharacters,
        'a note with an invitation on LinkedIn has room for',
      )
    case 'linkedinCharacters':
      return tooManyCharacters(analysis, limits.linkedinMostCharacters, 'LinkedIn takes')
    default:
      return null
  }
}

function tooLongToSay({ metrics }: DraftAnalysis, maxSeconds: number, isMessage: boolean): string | null {
  if (metrics.seconds <= maxSeconds) return null
  const words = Math.max(1, metrics.words - Math.floor(maxSeconds / secondsPerWord))
  const why = isMessage
    ? 'is deleted half heard. Keep your name, your number, who sent you, why, and when you will ring again'
    : 'is hard to follow by ear. Keep who you are, who suggested it, and your question'
  return `Said aloud, this takes ${counted(metrics.seconds, 'second')}; what takes more than ${maxSeconds} ${why}, and cut about ${counted(words, 'word')}.`
}

function tooManyCharacters({ metrics }: DraftAnalysis, max: number, room: string): string | null {
  const over = metrics.characters - max
  if (over <= 0) return null
  return `This has ${metrics.characters} characters; ${room} ${max}. Cut ${counted(over, 'character')}, about ${counted(Math.ceil(over / 6), 'word')}.`
}

function longForLinkedin(analysis: DraftAnalysis): string | null {
  const { metrics, limits } = analysis
  const [over, max] = [metrics.characters - limits.linkedinCharacters, limits.linkedinMostCharacters]
  if (limitFor(analysis) !== 'linkedinCharacters' || over <= 0 || metrics.characters > max) return null
  return `This has ${metrics.characters} characters. On LinkedIn, messages under ${limits.linkedinCharacters} are answered more often: try it without ${counted(over, 'character')}, about ${counted(Math.ceil(over / 6), 'word')}.`
}

function manySegments({ draft, limits }: DraftAnalysis): string | null {
  if (draft.channel !== 'sms') return null
  const { segments, nonGsm } = countSms(draft.text)
  if (segments <= limits.smsSegments) return null
  const segmentsNotice = `This goes out as ${counted(segments, 'text message')}, and each may be charged.`
  const cut = `Shorten it until it fits into ${counted(limits.smsSegments, 'message')}.`
  return nonGsm.length === 0
    ? `${segmentsNotice} ${cut}`
    : `${segmentsNotice} ${nonGsmAdvice(draft.text, nonGsm, limits)}`
}

/** Names the characters that halve the room in a message, and says whether the text fits without them. */
function nonGsmAdvice(text: string, nonGsm: string[], { smsSegments }: Settings): string {
  const named = nonGsm.slice(0, maxNamed)
  const others = nonGsm.length > maxNamed ? ' and others' : ''
  const cause = nonGsm.length === 1 ? `The sign ${named[0]} leaves` : `The signs ${named.join(' ')}${others} leave`
  const replacements = new Map(nonGsm.map((character) => [character, gsmReplacement(character)]))
  const swaps = named.flatMap((character) => {
    const replacement = replacements.get(character) ?? null
    return replacement === null ? [] : [`${replacement === ' ' ? 'a plain space' : replacement} for ${character}`]
  })
  const plainText = [...text]
    .map((character) => (replacements.has(character) ? (replacements.get(character) ?? '') : character))
    .join('')
  const advice = swaps.length > 0 ? `Write ${swaps.join(', ')}` : `Leave ${nonGsm.length === 1 ? 'it' : 'them'} out`
  const segmentsLeft = countSms(plainText).segments
  const outcome = segmentsLeft <= smsSegments ? 'then it fits' : `then it is ${segmentsLeft}; shorten it as well`
  return `${cause} room for only 70 letters in each instead of 160. ${advice}: ${outcome}.`
}
