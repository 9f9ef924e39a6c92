/**
 * What a follow-up asks for (CLI contract, "What a logged touch does by itself"). `tell-host`: tell an introducer what
 * came of the introduction; its `aboutId` is the contact who was introduced.
 */
export const followUpKinds = [
  'first-contact',
  'follow-up',
  'nudge',
  'try-someone-else',
  'thank-you',
  'tell-host',
] as const
export type FollowUpKind = (typeof followUpKinds)[number]

/** The kind of something that is due: a follow-up, or being in touch again, which is computed and not saved. */
export type DueKind = FollowUpKind | 'keep-in-touch'

/** How a follow-up ended (CLI contract, House). `void`: its reason is gone, as after a no, so it counts nowhere. */
export const followUpResults = ['kept', 'broken', 'introduced', 'refused', 'void'] as const
export type FollowUpResult = (typeof followUpResults)[number]
