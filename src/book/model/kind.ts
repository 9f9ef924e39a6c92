/** Why a follow-up exists (CLI contract, "What a logged touch does by itself"). */
export const kinds = ['first-contact', 'follow-up', 'nudge', 'try-someone-else', 'thank-you', 'tell-host'] as const
export type Kind = (typeof kinds)[number]
