/** Whether a word begins with a capital, in any script that has them; quotes and brackets before it do not count. */
export function hasCapital(word: string): boolean {
  let at = 0
  while (at < 3 && '“"\'‘([{<*_'.includes(word.charAt(at)) && at < word.length) at++
  const first = word.charAt(at)
  return first !== first.toLowerCase()
}

/** Whether there is a letter or a digit of any script in a text. */
export function hasLetter(text: string): boolean {
  return /[A-Za-z0-9\u00aa-\u02af\u0370-\u1fff\u2c00-\ud7ff\uf900-\uffdc]/.test(text)
}
