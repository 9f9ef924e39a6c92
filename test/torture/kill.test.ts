import { describe, expect, it } from 'vitest'
import { isFull, type Running, shell } from './shell.js'

const minutes = 60_000

describe('kill -9', () => {
  const kills = isFull ? 1000 : 200

  it(`at ${kills} random moments of writing leaves a good book with all that was acknowledged`, {
    timeout: 15 * minutes,
  }, async () => {
    const jane = shell()
    // Many commands in one process: it is writing nearly all the time, so nearly every kill hits a write.
    const acknowledged: string[] = []
    let count = 0
    for (let kill = 0; kill < kills; kill++) {
      const texts = Array.from({ length: 12 }, () => `entry ${count++}`)
      const running = jane.startMany(texts.map((text) => ['log', 'Dana', text, '--json']))
      await firstWords(running)
      await pause(Math.random() * 40)
      running.child.kill('SIGKILL')
      const { stdout } = await running.ended
      acknowledged.push(...texts.filter((text) => stdout.includes(`"summary": "${text}"`)))
      if (kill % 10 !== 9) continue
      const next = `after ${kill}`
      expect(await jane.start('log', 'Dana', next).ended).toMatchObject({ code: 0 })
      acknowledged.push(next)
      expect(jane.litter()).toEqual([])
      const summaries = new Set(jane.summaries())
      expect(acknowledged.filter((text) => !summaries.has(text))).toEqual([])
    }
    expect(jane.run('doctor')).toMatchObject({ code: 0 })
    expect(new Set(jane.summaries()).size).toBe(jane.summaries().length)
    expect(jane.run('undo').stdout).toContain('Taken back')
  })

  const rounds = isFull ? 100 : 3
  it(`of the holder, ${rounds} times before 50 arrivals, loses nothing`, { timeout: 20 * minutes }, async () => {
    const jane = shell()
    const acknowledged: string[] = []
    for (let round = 0; round < rounds; round++) {
      await killTheHolder(jane)
      const texts = Array.from({ length: 50 }, (_, n) => `round ${round}-${n}`)
      // A few processes bring them: to start 50 would take longer than the trial itself.
      const arrivals = Array.from({ length: 10 }, (_, who) =>
        jane.startMany(texts.slice(who * 5, who * 5 + 5).map((text) => ['log', 'Dana', text])),
      )
      for (const { code, stderr } of await Promise.all(arrivals.map((each) => each.ended)))
        expect({ code, stderr }).toMatchObject({ code: 0 })
      acknowledged.push(...texts)
    }
    const summaries = new Set(jane.summaries())
    expect(acknowledged.filter((text) => !summaries.has(text))).toEqual([])
    expect(jane.litter()).toEqual([])
  })

  it.runIf(isFull)(
    'a minute long, among eight writers, stalls nobody for two seconds',
    {
      timeout: 3 * minutes,
    },
    async () => {
      const jane = shell()
      const until = performance.now() + minutes
      let [count, killed, slowest] = [0, 0, 0]
      const acknowledged: string[] = []
      const writer = async (mortal: boolean) => {
        while (performance.now() < until) {
          const text = `entry ${count++}`
          const running = jane.start('log', 'Dana', text)
          if (mortal) setTimeout(() => running.child.kill('SIGKILL'), 60 + Math.random() * 120)
          const began = performance.now()
          const { code } = await running.ended
          if (code === 0) acknowledged.push(text)
          else killed++
          if (!mortal) slowest = Math.max(slowest, performance.now() - began)
        }
      }
      await Promise.all([true, true, true, true, true, true, false, false].map(writer))
      console.info(`${killed} killed, ${acknowledged.length} written, the slowest took ${Math.round(slowest)} ms`)
      const summaries = new Set(jane.summaries())
      expect(acknowledged.filter((text) => !summaries.has(text))).toEqual([])
      expect(slowest).toBeLessThan(2000)
    },
  )
})

/** Leaves a lock behind: kills a writer until one dies while it holds the lock. */
async function killTheHolder(jane: ReturnType<typeof shell>): Promise<void> {
  for (;;) {
    const running = jane.startMany(Array.from({ length: 50 }, () => ['log', 'Dana', 'of the one who is killed']))
    await firstWords(running)
    await pause(Math.random() * 20)
    running.child.kill('SIGKILL')
    await running.ended
    if (jane.litter().includes('book.json.lock')) return
  }
}

/** Until a process has said something: it is then in the middle of its work. */
const firstWords = ({ child, ended }: Running) =>
  Promise.race([new Promise((done) => child.stdout?.once('data', done)), ended])

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))
