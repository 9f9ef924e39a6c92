/**
 * Whether a word begins with a capital letter, in any script that has capitals; quotes and brackets before it are
 * ignored.
 */
export function hasCapital(word: string): boolean {
  let at = 0
  while (at < 3 && '“"\'‘([{<*_'.includes(word.charAt(at)) && at < word.length) at++
  const first = word.charAt(at)
  return first !== first.toLowerCase()
}

/** Whether a text has a letter or a digit of any script. */
export function hasLetter(text: string): boolean {
  return /[A-Za-z0-9\u00aa-\u02af\u0370-\u1fff\u2c00-\ud7ff\uf900-\uffdc]/.test(text)
}
