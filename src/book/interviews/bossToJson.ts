import type { Contact } from '../model/schema.js'
import { contactToJson } from '../model/toJson.js'
import type { BossNote, BossSheet } from './bossSheet.js'

/**
 * What `interview boss --json` shows of one boss (CLI contract, Offer); `contact` is null where nobody knows who it will be.
 * @example bossToJson(bossSheet(book, interview)).unasked // ['meetings']
 */
export function bossToJson({ boss, answers, sideBySide, unasked, askAbout, ...sheet }: BossSheet) {
  const { saw, missed, flags, trust } = sheet
  return {
    contact: boss && contactToJson(boss),
    answers: answers.map(noteToJson),
    sideBySide: sideBySide.map((each) => ({ question: each.question, answers: each.answers.map(noteToJson) })),
    unasked,
    saw,
    missed,
    flags,
    trust,
    askAbout: askAbout.map(({ contact, why }) => ({ contact: contactToJson(contact), why })),
  }
}

/**
 * A boss in short, as `interview compare --json` shows it.
 * @example bossInShort(sheet).contact // { id: '4k7m2p', name: 'Pat Lee' }
 */
export function bossInShort({ boss, saw, missed, flags, trust }: BossSheet) {
  return { contact: boss && idAndName(boss), saw, missed, flags, trust }
}

/**
 * What the page about a boss shows: all that JSON shows, and the interviews it comes from.
 * @example bossForPage(sheet).interviews // [{ id: '3f8k2m', company: 'Acme', on: '2026-11-26', … }]
 */
export function bossForPage(sheet: BossSheet) {
  return {
    ...bossToJson(sheet),
    interviews: sheet.interviews.map(({ id, company, role = null, round = null, on = null }) => {
      return { id, company, role, round, on }
    }),
  }
}

function noteToJson({ question, from, text, on, source }: BossNote) {
  return { question, from: from && idAndName(from), text, on, source }
}

const idAndName = ({ id, name }: Contact) => ({ id, name })

export type BossForPage = ReturnType<typeof bossForPage>
export type BossNoteJson = BossForPage['answers'][number]
