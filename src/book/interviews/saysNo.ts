import { fold } from '../identity/fold.js'

/** How people say after an interview that somebody else was chosen, or that it came to nothing. */
const noPhrases = [
  /^(?:they |he |she )?(?:went|are going|decided to go|chose to go) with (?:some(?:one|body) else|(?:an? )?(?:internal|other|different)\b.*|another\b.*)$/,
  /^(?:they |he |she )?(?:chose|picked|hired|took|selected) (?:some(?:one|body) else|an?(?:n internal|other)\b.*)$/,
  /^(?:they |he |she )?(?:passed(?: on me)?|decided to pass)$/,
  /^(?:i )?(?:did(?:n'?t| not) get (?:it|the job|the offer|the role)|was not selected|wasn'?t selected|got (?:a|the) rejection.*)$/,
  /^(?:the )?(?:position|role|job) (?:was|is|has been) filled$/,
  /^(?:they (?:said|say) )?(?:it'?s |it is |it was )?a no$/,
]

/**
 * Whether a text is nothing but a no after an interview.
 * @example saysNo('They went with somebody else.') // true
 * @example saysNo('They went with us through the plan') // false
 */
export function saysNo(text: string): boolean {
  const words = fold(text)
    .replace(/[’]/g, "'")
    .replace(/[\s.!…]{1,20}$/, '')
    .replace(/\s+/g, ' ')
  return noPhrases.some((each) => each.test(words))
}
