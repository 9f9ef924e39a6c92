import { givesSomething } from './cues/gift.js'
import { disclaimsJob, findJobRequest } from './cues/job.js'
import { promisesTouch } from './cues/promise.js'
import { recommenderNames } from './cues/recommendation.js'
import type { DraftAnalysis } from './rules/rule.js'

/** What a text does well, one sentence each; empty for a text that is not English. */
export function praiseFor({ body }: DraftAnalysis): string[] {
  if (!body.isEnglish) return []
  const [name] = recommenderNames(body)
  const praise = [
    name === undefined ? null : `You name who sent you, ${name}: that opens doors.`,
    disclaimsJob(body) && findJobRequest(body) === null
      ? 'You say that you expect no job of them: now they can help with an easy mind.'
      : null,
    promisesTouch(body) ? 'You say when you will be in touch: the next step stays yours.' : null,
    givesSomething(body) ? 'You bring something for them: that is remembered.' : null,
  ]
  return praise.filter((each) => each !== null)
}
