import { givesSomething } from './cues/gift.js'
import { jobAsk, releasesFromJob } from './cues/job.js'
import { promisesTouch } from './cues/promise.js'
import { introducers } from './cues/suggestion.js'
import type { Reading } from './rules/rule.js'

/** What a text does well, a sentence each; the words of another language than English tell nothing. */
export function praiseFor({ body }: Reading): string[] {
  if (!body.isEnglish) return []
  const [name] = introducers(body)
  const praise = [
    name === undefined ? null : `You name who sent you, ${name}: that opens doors.`,
    releasesFromJob(body) && jobAsk(body) === null
      ? 'You say that you expect no job of them: now they can help with an easy mind.'
      : null,
    promisesTouch(body) ? 'You say when you will be in touch: the next step stays yours.' : null,
    givesSomething(body) ? 'You bring something for them: that is remembered.' : null,
  ]
  return praise.filter((each) => each !== null)
}
