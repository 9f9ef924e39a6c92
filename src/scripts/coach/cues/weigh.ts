import { type Phrases, phrases, placesOf, says } from '../phrases/phrases.js'
import { isAboutReader, namesOf } from '../text/aboutReader.js'
import type { Body, Sentence } from '../text/body.js'
import { connects } from './connection.js'
import { releaseOutright } from './job.js'
import { pleasantry } from './pleasantry.js'
import { isPromise } from './promise.js'
import { waits } from './waiting.js'

const mine = new Set(['i', 'me', 'my', 'mine', 'myself', 'we', 'our', 'us'])
const introduction = phrases(`
  ^ and? my name is * *? *? *? $
  ^ this is * *? *? *? $
`)
/** Sentences that every such text needs, as it needs to say when I shall ring again: who I am, that I expect no job. */
const moves = [releaseOutright, introduction]
/** “I hope this finds you well” has a “you” in it, and is about nobody. */
const formulas = [pleasantry, waits]
/** What every stranger is told, and so is about nobody. */
const anybody = phrases(`
  thank you
  your *? company/firm/organization/organisation/business/consideration/convenience/review/time/assistance/reply/
    response/attention/needs/profile/email/help
`)

/** How many sentences are about the writer and how many about the reader, what every text has to say left out. */
export function weigh({ sentences }: Body, to: string | null): { mine: number; theirs: number } {
  const names = namesOf(to)
  const whose = sentences.map((sentence) => belongsTo(sentence, names))
  return { mine: whose.filter((each) => each === 'me').length, theirs: whose.filter((each) => each === 'them').length }
}

function belongsTo(sentence: Sentence, names: Set<string>): 'me' | 'them' | null {
  const hasOne = (list: Phrases[]) => list.some((each) => says(sentence, each))
  if (connects(sentence)) return 'them'
  if (hasOne(formulas)) return null
  if (sentence.isQuestion || isAboutReader(withoutFormulas(sentence), names)) return 'them'
  return sentence.plain.some(({ word }) => mine.has(word)) && !hasOne(moves) && !isPromise(sentence) ? 'me' : null
}

function withoutFormulas(sentence: Sentence): Sentence {
  const gone = new Set<number>()
  for (const { from, to } of placesOf(sentence, anybody)) for (let at = from; at < to; at++) gone.add(at)
  return { ...sentence, plain: sentence.plain.filter((_, index) => !gone.has(index)) }
}
