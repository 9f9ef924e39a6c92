/**
 * What a follow-up asks for (CLI contract, "What a logged touch does by itself", and Trust). `tell-host`: tell an
 * introducer what came of the introduction; its `aboutId` is the contact who was introduced. `promise`: what the user
 * said they would do for the contact; `their-promise`: what the contact said they would do. `awaited-introduction`: the
 * contact was asked to introduce the user to `aboutId`. `prepare`, `debrief`, `decide` and `check-in` belong to an
 * interview: get ready, note how it went, answer an offer, ask what became of it. `tell-landed`: tell the contact, who
 * helped, of the job that the user has accepted. `bow-out`: step out of what is open at another company then.
 */
export const followUpKinds = [
  'first-contact',
  'follow-up',
  'nudge',
  'try-someone-else',
  'thank-you',
  'tell-host',
  'promise',
  'their-promise',
  'awaited-introduction',
  'prepare',
  'debrief',
  'decide',
  'check-in',
  'tell-landed',
  'bow-out',
] as const
export type FollowUpKind = (typeof followUpKinds)[number]

/** The kinds of promises: what the user said they would do, and what a contact said. */
export type PromiseKind = 'promise' | 'their-promise'

/** Whether a follow-up is a promise, so that closing it says whether it was kept. */
export function isPromise(followUp: { kind: DueKind }): boolean {
  return followUp.kind === 'promise' || followUp.kind === 'their-promise'
}

/** The kinds that are about an interview as a whole: they stay when the contact that they name is removed. */
const interviewKinds: ReadonlySet<DueKind> = new Set(['prepare', 'debrief', 'decide', 'check-in'])

/** Whether a follow-up is about an interview as a whole, and not about one person there. */
export function isAboutInterview(task: { kind: DueKind; interviewId?: string | null | undefined }): boolean {
  return Boolean(task.interviewId) && interviewKinds.has(task.kind)
}

/** The kind of something that is due: a follow-up, or being in touch again, which is computed and not saved. */
export type DueKind = FollowUpKind | 'keep-in-touch'

/** How a follow-up ended (CLI contract, House). `void`: its reason is gone, as after a no, so it counts nowhere. */
export const followUpResults = ['kept', 'broken', 'introduced', 'refused', 'void'] as const
export type FollowUpResult = (typeof followUpResults)[number]
