import type { Channel } from '../../../book/model/channel.js'
import type { LengthLimit, Settings } from '../../../book/model/settings.js'
import { counted } from '../../../text/counted.js'
import { countSms, plainSign } from '../text/sms.js'
import type { Reading, Rule } from './rule.js'

const limitOf: Partial<Record<Channel, LengthLimit>> = {
  phone: 'phoneSeconds',
  voicemail: 'voicemailSeconds',
  email: 'emailWords',
  linkedin: 'linkedinCharacters',
}
/** So many signs at most are named that do not fit into a text message. */
const mostNamed = 3
const secondsPerWord = 60 / 150

/** What is too long for the ear, the eye or the channel. */
export const lengthRules: Rule[] = [
  {
    id: 'too-long',
    severity: 'warning',
    source: 'METHOD section 4: lengths',
    on: 'any text',
    finds: tooLong,
  },
  {
    id: 'too-long',
    severity: 'hint',
    source: 'METHOD section 4: best under 400 characters',
    on: 'any text',
    finds: longForLinkedin,
  },
  {
    id: 'sms-segments',
    severity: 'hint',
    source: 'METHOD section 4: lengths; GSM 03.38',
    on: 'any text',
    finds: manySegments,
  },
]

function limitFor({ draft }: Reading): LengthLimit | undefined {
  return draft.limit ?? limitOf[draft.channel]
}

function tooLong(reading: Reading): string | null {
  const { metrics, limits } = reading
  const limit = limitFor(reading)
  switch (limit) {
    case 'phoneSeconds':
    case 'voicemailSeconds':
      return tooLongToSay(reading, limits[limit], limit === 'voicemailSeconds')
    case 'emailWords': {
      const [over, most] = [metrics.words - limits.emailWords, limits.emailWords]
      if (over <= 0) return null
      return `This has ${metrics.words} words; up to ${most} are read at once, more are put aside. Cut about ${counted(over, 'word')}, most of all what is about you.`
    }
    case 'linkedinNoteCharacters':
      return tooManyCharacters(
        reading,
        limits.linkedinNoteCharacters,
        'a note with an invitation on LinkedIn has room for',
      )
    case 'linkedinCharacters':
      return tooManyCharacters(reading, limits.linkedinMostCharacters, 'LinkedIn takes')
    default:
      return null
  }
}

function tooLongToSay({ metrics }: Reading, most: number, isMessage: boolean): string | null {
  if (metrics.seconds <= most) return null
  const words = Math.max(1, metrics.words - Math.floor(most / secondsPerWord))
  const why = isMessage
    ? 'is deleted half heard. Keep your name, your number, who sent you, why, and when you will ring again'
    : 'is hard to follow by ear. Keep who you are, who suggested it, and your question'
  return `Said aloud, this takes ${counted(metrics.seconds, 'second')}; what takes more than ${most} ${why}, and cut about ${counted(words, 'word')}.`
}

function tooManyCharacters({ metrics }: Reading, most: number, room: string): string | null {
  const over = metrics.characters - most
  if (over <= 0) return null
  return `This has ${metrics.characters} characters; ${room} ${most}. Cut ${counted(over, 'character')}, about ${counted(Math.ceil(over / 6), 'word')}.`
}

function longForLinkedin(reading: Reading): string | null {
  const { metrics, limits } = reading
  const [over, most] = [metrics.characters - limits.linkedinCharacters, limits.linkedinMostCharacters]
  if (limitFor(reading) !== 'linkedinCharacters' || over <= 0 || metrics.characters > most) return null
  return `This has ${metrics.characters} characters. On LinkedIn, messages under ${limits.linkedinCharacters} are answered more often: try it without ${counted(over, 'character')}, about ${counted(Math.ceil(over / 6), 'word')}.`
}

function manySegments({ draft, limits }: Reading): string | null {
  if (draft.channel !== 'sms') return null
  const { segments, foreign } = countSms(draft.text)
  if (segments <= limits.smsSegments) return null
  const parts = `This goes out as ${counted(segments, 'text message')}, and each may be charged.`
  const cut = `Shorten it until it fits into ${counted(limits.smsSegments, 'message')}.`
  return foreign.length === 0 ? `${parts} ${cut}` : `${parts} ${whatForces(draft.text, foreign, limits)}`
}

/** The signs that halve a message, and whether it fits without them. */
function whatForces(text: string, foreign: string[], { smsSegments }: Settings): string {
  const named = foreign.slice(0, mostNamed)
  const others = foreign.length > mostNamed ? ' and others' : ''
  const whole = foreign.length === 1 ? `The sign ${named[0]} leaves` : `The signs ${named.join(' ')}${others} leave`
  const plain = new Map(foreign.map((sign) => [sign, plainSign(sign)]))
  const swaps = named.flatMap((sign) => {
    const instead = plain.get(sign) ?? null
    return instead === null ? [] : [`${instead === ' ' ? 'a plain space' : instead} for ${sign}`]
  })
  const plainText = [...text].map((sign) => (plain.has(sign) ? (plain.get(sign) ?? '') : sign)).join('')
  const advice = swaps.length > 0 ? `Write ${swaps.join(', ')}` : `Leave ${foreign.length === 1 ? 'it' : 'them'} out`
  const left = countSms(plainText).segments
  const then = left <= smsSegments ? 'then it fits' : `then it is ${left}; shorten it as well`
  return `${whole} room for only 70 letters in each instead of 160. ${advice}: ${then}.`
}
