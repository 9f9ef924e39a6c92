import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isFull, shell } from './shell.js'

const minutes = 60_000

describe('many writers at once', () => {
  it('lose nothing: 64 processes with ten entries each', { timeout: 3 * minutes }, async () => {
    const jane = shell()
    const words = Array.from({ length: 64 }, (_, who) => Array.from({ length: 10 }, (_, n) => `entry ${who}-${n}`))
    const began = performance.now()
    const running = words.map((each) => jane.startMany(each.map((text) => ['log', 'Dana', text])))
    const ended = await Promise.all(running.map((each) => each.ended))
    console.info(`640 entries of 64 processes: ${seconds(began)}`)
    expect(ended.filter(({ code }) => code !== 0)).toEqual([])
    expect(jane.summaries().toSorted()).toEqual(words.flat().toSorted())
    expect(jane.litter()).toEqual([])
  })

  it(`lose nothing: ${isFull ? 64 : 8} shells that start one process after another`, {
    timeout: 4 * minutes,
  }, async () => {
    const jane = shell()
    const [shells, each] = isFull ? [64, 10] : [8, 4]
    const began = performance.now()
    const acknowledged: string[] = []
    const loop = async (who: number) => {
      for (let n = 0; n < each; n++) {
        const text = `entry ${who}-${n}`
        const { code, stderr } = await jane.start('log', 'Dana', text).ended
        if (code === 0) acknowledged.push(text)
        // On a slow machine somebody may wait for more than the ten seconds; it must be said, and nothing written.
        else expect(stderr).toMatch(/is writing to your book and has not finished/)
      }
    }
    await Promise.all(Array.from({ length: shells }, (_, who) => loop(who)))
    console.info(`${acknowledged.length} entries of ${shells} shells: ${seconds(began)}`)
    expect(jane.summaries().toSorted()).toEqual(acknowledged.toSorted())
    expect(acknowledged.length).toBeGreaterThan(shells * each * 0.9)
    expect(jane.litter()).toEqual([])
  })

  it('never show a reader half a book', { timeout: minutes }, async () => {
    const jane = shell()
    const count = isFull ? 200 : 40
    const writers = Array.from({ length: 4 }, (_, who) =>
      jane.startMany(Array.from({ length: count }, (_, n) => ['log', 'Dana', `entry ${who}-${n}`])),
    )
    let atWork = true
    const done = Promise.all(writers.map((each) => each.ended)).then((ended) => {
      atWork = false
      return ended
    })
    let seen = 0
    let reads = 0
    while (atWork) {
      const { interactions } = JSON.parse(readFileSync(jane.bookPath, 'utf8'))
      expect(interactions.length).toBeGreaterThanOrEqual(seen)
      seen = interactions.length
      reads++
      const { code, stdout } = await jane.start('history', '--json').ended
      expect(code).toBe(0)
      expect(JSON.parse(stdout).interactions.length).toBeGreaterThanOrEqual(seen)
    }
    expect((await done).map(({ code }) => code)).toEqual([0, 0, 0, 0])
    expect(reads).toBeGreaterThan(2)
    expect(jane.summaries()).toHaveLength(4 * count)
  })
})

const seconds = (began: number) => `${((performance.now() - began) / 1000).toFixed(1)} s`
