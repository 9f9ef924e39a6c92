/** How far an interview has come. */
export const interviewStatuses = ['planned', 'held', 'canceled'] as const
export type InterviewStatus = (typeof interviewStatuses)[number]

/** What came of an interview. `silent`: no answer, however often the user asked. */
export const interviewOutcomes = ['advanced', 'offer', 'rejected', 'withdrawn', 'silent', 'accepted'] as const
export type InterviewOutcome = (typeof interviewOutcomes)[number]

/** What the user shows an employer, and looks for in a boss (METHOD section 5). */
export const qualities = ['honesty', 'dependability', 'reliability', 'credibility'] as const
export type Quality = (typeof qualities)[number]

/** How long an interview lasts at most, in minutes: a day. */
export const maxMinutes = 1440
/** How long an interview lasts where nothing else is said, in minutes. */
export const defaultMinutes = 60
