import { findPhrases, hasPhrase, type Phrases, phrases } from '../phrases/phrases.js'
import { isAboutReader, readerNames } from '../text/aboutReader.js'
import type { Body, Sentence } from '../text/body.js'
import { showsConnection } from './connection.js'
import { explicitDisclaimers } from './job.js'
import { pleasantries } from './pleasantries.js'
import { isTouchPromise } from './promise.js'
import { waitingPhrases } from './waiting.js'

const firstPersonWords = new Set(['i', 'me', 'my', 'mine', 'myself', 'we', 'our', 'us'])
const selfIntroductions = phrases(`
  ^ and? my name is * *? *? *? $
  ^ this is * *? *? *? $
`)
/**
 * Sentences that every first message needs, so they do not count as about the writer: who I am, and that I expect no
 * job.
 */
const neutralMoves = [explicitDisclaimers, selfIntroductions]
/** Sentences with a “you” that are about nobody, such as “I hope this finds you well”. */
const politeFormulas = [pleasantries, waitingPhrases]
/** Phrases that fit any reader, so they do not count as about this one. */
const genericPhrases = phrases(`
  thank you
  your *? company/firm/organization/organisation/business/consideration/convenience/review/time/assistance/reply/
    response/attention/needs/profile/email/help
`)

/**
 * Counts the sentences about the writer and those about the reader; sentences that every message needs count for
 * neither.
 * @param to the reader's name; null where it is unknown
 */
export function countPerspectives(
  { sentences }: Body,
  to: string | null,
): { aboutWriter: number; aboutReader: number } {
  const names = readerNames(to)
  const perspectives = sentences.map((sentence) => perspectiveOf(sentence, names))
  return {
    aboutWriter: perspectives.filter((each) => each === 'writer').length,
    aboutReader: perspectives.filter((each) => each === 'reader').length,
  }
}

function perspectiveOf(sentence: Sentence, names: Set<string>): 'writer' | 'reader' | null {
  const hasAny = (lists: Phrases[]) => lists.some((each) => hasPhrase(sentence, each))
  if (showsConnection(sentence)) return 'reader'
  if (hasAny(politeFormulas)) return null
  if (sentence.isQuestion || isAboutReader(withoutGenericPhrases(sentence), names)) return 'reader'
  return sentence.normalized.some(({ word }) => firstPersonWords.has(word)) &&
    !hasAny(neutralMoves) &&
    !isTouchPromise(sentence)
    ? 'writer'
    : null
}

function withoutGenericPhrases(sentence: Sentence): Sentence {
  const removed = new Set<number>()
  for (const { from, to } of findPhrases(sentence, genericPhrases))
    for (let index = from; index < to; index++) removed.add(index)
  return { ...sentence, normalized: sentence.normalized.filter((_, index) => !removed.has(index)) }
}
