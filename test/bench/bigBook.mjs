import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * A home with 1,000 people, 3,000 interactions and 1,000 follow-ups. The records are copies of what the program itself
 * wrote, and it writes once more at the end, so that the book bears its good seal.
 * @returns the folder of the home.
 */
export function bigBook(env, root) {
  const rapport = (...args) => {
    const { status, stderr } = spawnSync(process.execPath, [join(root, 'bin/rapport.cjs'), ...args], {
      env,
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(`rapport ${args.join(' ')} ended with ${status}: ${stderr}`)
  }
  rapport('init', '--name', 'Jane Jones', '--role', 'operations director', '--industry', 'pharmaceutical')
  rapport('contact', 'add', 'Person 0', '--email', 'person0@example.com', '--company', 'Company 0')
  rapport('log', 'Person 0', 'talked about budgets and the launch', '--follow-up', '2w')
  const path = join(env.RAPPORT_HOME, 'book.json')
  const { seal: _, ...book } = JSON.parse(readFileSync(path, 'utf8'))
  const [person, touch, followUp] = [book.contacts[0], book.interactions[0], book.followUps[0]]
  const many = (count, make) => Array.from({ length: count }, (_, n) => make(n))
  const idOf = (kind, n) => `${kind}${n.toString(36).padStart(5, '0')}`
  const dayOf = (n) => new Date(Date.UTC(2026, 6, 1 + (n % 200))).toISOString().slice(0, 10)
  book.contacts = many(1000, (n) => ({
    ...person,
    id: idOf(1, n),
    name: `Person ${n}`,
    emails: [`person${n}@example.com`],
    company: `Company ${n % 300}`,
  }))
  book.interactions = many(3000, (n) => ({
    ...touch,
    id: idOf(2, n),
    contactId: idOf(1, n % 1000),
    on: dayOf(n % 145),
    summary: `${touch.summary} (${n})`,
  }))
  book.followUps = many(1000, (n) => ({
    ...followUp,
    id: idOf(3, n),
    contactId: idOf(1, n),
    openedBy: idOf(2, n),
    dueOn: dayOf(n),
  }))
  writeFileSync(path, JSON.stringify(book))
  rapport('profile', 'set', 'situation=laid off')
  return env.RAPPORT_HOME
}
