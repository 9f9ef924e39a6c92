import { connections } from './connections.mjs'

const sentences = [
  'Thanks for getting in touch, it was good to hear from you.',
  'I asked our team about the role; they "may" open it in the spring.',
  'Would you have twenty minutes next week? Tuesday works, and so does Thursday.',
  "I'll send you the name of somebody at Kern who knows more than I do.",
  'Hope the move went well; say hello to everybody.',
]
const header =
  'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS'

/**
 * A made-up `messages.csv` as LinkedIn writes it in 2026: every cell quoted, the words over several lines, between the user
 * and the people of `connections` of the same size. The same for the same sizes.
 */
export function messages(count, people) {
  const others = peopleIn(connections(people))
  const pad = (number) => String(number).padStart(2, '0')
  const me = { name: 'Jane Jones', url: 'https://www.linkedin.com/in/jane-jones-1' }
  const rows = Array.from({ length: count }, (_, n) => {
    const other = others[(n * 7) % others.length]
    const [from, to] = n % 3 === 0 ? [other, me] : [me, other]
    const date = `20${pad(10 + (n % 16))}-${pad(1 + (n % 12))}-${pad(1 + (n % 28))} ${pad(n % 24)}:${pad(n % 60)}:00 UTC`
    const content = Array.from({ length: 3 + (n % 8) }, (_, each) => sentences[(n + each) % sentences.length]).join(
      '\n',
    )
    const cells = [`2-${n % 9000}`, '', from.name, from.url, to.name, to.url, date, '', content, 'INBOX', '']
    return cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')
  })
  const names = header.split(',').map((name) => `"${name}"`)
  return [names.join(','), ...rows, ''].join('\n')
}

/** Names and pages of the connections. */
function peopleIn(text) {
  return text
    .split('\n')
    .slice(4)
    .map((line) => line.split(','))
    .filter(([given]) => given)
    .map(([given, family, url]) => ({ name: `${given} ${family}`, url }))
}
