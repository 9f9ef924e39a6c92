import { countAsks, findAsks, wishesForAnswer } from '../cues/asks.js'
import { givesSomething } from '../cues/gift.js'
import { findJobRequest, isAboutInterview, isAboutOffer } from '../cues/job.js'
import { promisesTouch } from '../cues/promise.js'
import { findWaitingWords, needsNoAnswer, saysNoAnswerNeeded } from '../cues/waiting.js'
import type { DraftAnalysis, Rule } from './rule.js'

/** Rules about what a text asks of its reader, and how. */
export const askingRules: Rule[] = [
  {
    id: 'asks-for-job',
    severity: 'warning',
    source: 'METHOD section 2, moves 6 and 7; section 4: no talk of vacancies, no résumé',
    appliesTo: 'English',
    check: asksForJob,
  },
  {
    id: 'no-question',
    severity: 'hint',
    source: 'METHOD section 4: one clear question',
    appliesTo: 'English',
    check: (analysis) =>
      hasQuestion(analysis)
        ? null
        : 'There is no question to answer. Ask for one thing that is easy to give, such as: how would you go about this in my place?',
  },
  {
    id: 'many-asks',
    severity: 'hint',
    source: 'METHOD section 4: one clear question',
    appliesTo: 'English',
    check: ({ body }) => {
      const count = countAsks(findAsks(body))
      if (count < 2) return null
      return `This asks for ${count} things, and whoever is asked for several often answers none. Keep the one that matters most today; the others can wait until you talk.`
    },
  },
  {
    id: 'hands-over-next-step',
    severity: 'warning',
    source: 'METHOD section 4: say when you will be in touch',
    appliesTo: 'English',
    check: ({ body }) => {
      const words = findWaitingWords(body)
      if (words === null || promisesTouch(body)) return null
      return `“${words}” leaves the next step to somebody who may forget it. Keep it in your hands and say when you will be in touch: I'll ring you on Thursday.`
    },
  },
  {
    id: 'nothing-given',
    severity: 'hint',
    source: 'METHOD section 1: give as well as take',
    appliesTo: 'English',
    check: ({ draft, body }) => {
      const { nothingGiven, helpedOften: times } = draft
      if ((!nothingGiven && !times) || findAsks(body).length === 0) return null
      if (givesSomething(body) || isAboutOffer(body)) return null
      if (times)
        return `They have helped you ${times} times, and nothing has gone back since. Before you ask again, tell them how it went, or send something useful.`
      return 'You are asking again, and so far nothing has gone back to this person. Bring something along, however small: an article, a name, or what came of their advice.'
    },
  },
]

function asksForJob({ body, subject, isFirst }: DraftAnalysis): string | null {
  if (!isFirst && isAboutInterview(body)) return null
  const words = findJobRequest(body, !isFirst) ?? findJobRequest(subject, !isFirst)
  if (words === null) return null
  return `“${words}” asks for what almost nobody can give, so most will say no or nothing. Ask for advice instead, and say that you do not expect them to know of an opening: doors open more easily.`
}

function hasQuestion({ draft, body, isFirst }: DraftAnalysis): boolean {
  // A voicemail says when the writer will call again, and asks nothing (METHOD section 4).
  if (draft.channel === 'voicemail' || findAsks(body).length > 0 || wishesForAnswer(body) || saysNoAnswerNeeded(body))
    return true
  return !isFirst && (body.sentences.some((each) => each.isQuestion) || needsNoAnswer(body) || promisesTouch(body))
}
