/** Why a follow-up exists (CLI contract, "What a logged touch does by itself"). */
export const kinds = ['first-contact', 'follow-up', 'nudge', 'try-someone-else', 'thank-you', 'tell-host'] as const
export type Kind = (typeof kinds)[number]

/** Why something is due: to keep in touch is computed, and never stored as a follow-up. */
export type DueKind = Kind | 'keep-in-touch'

/**
 * How a follow-up ended (CLI contract, House). `void`: its matter is gone, such as by a no, and it counts nowhere.
 */
export const results = ['kept', 'broken', 'introduced', 'refused', 'void'] as const
export type Result = (typeof results)[number]
