import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { firingForStory, firingForWeakness } from './tell.js'

/** One answer: good, or bad for the reasons in `why`, separated by commas. */
interface Answer {
  kind: 'good' | 'bad'
  why: string | null
  role?: string
  situation: string
}

const read = (file: string): Answer[] => JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8'))

/** The rule that each reason stands for. */
const rules: Record<string, string[]> = {
  boast: ['boast'],
  blame: ['blame'],
  vague: ['no-time-or-place'],
  'not-fixed': ['not-fixed'],
  disqualifies: ['disqualifies'],
  long: ['weakness-long', 'story-long'],
  'no-result': ['no-result'],
  we: ['all-we'],
  named: ['named-quality'],
}

/**
 * Texts as people would tell them. `weaknesses.json` and `stories.json` were written by somebody who had not seen the
 * rules. The rules were written with every other one at hand; of the fifty kept aside, 35 were judged rightly when they
 * were first tried (17 of 30 weaknesses, 18 of 20 stories), and the rules were then mended with all of them in view. Of the
 * forty of the `.second.json`, written without sight of the rules as well, 32 were judged rightly at first; of the
 * forty of the `.third.json`, after that, 37. The `.ours.json` were written by whoever wrote the rules.
 */
const sets = [
  { file: 'weaknesses.json', firing: firingForWeakness },
  { file: 'weaknesses.second.json', firing: firingForWeakness },
  { file: 'weaknesses.third.json', firing: firingForWeakness },
  { file: 'weaknesses.ours.json', firing: firingForWeakness },
  { file: 'stories.json', firing: firingForStory },
  { file: 'stories.second.json', firing: firingForStory },
  { file: 'stories.third.json', firing: firingForStory },
  { file: 'stories.ours.json', firing: firingForStory },
]

/** Judged wrongly, known, and to be mended when a way is found that is not too eager; by how each begins. */
const knownMisses = [
  'I used to send out numbers without checking them',
  "In 2020 on chat I'd copy and paste answers without reading",
]

/** Whether the coach warns of a bad answer for one of its reasons, and of a good one not at all. */
function isRight({ kind, why, role, ...parts }: Answer, firing: typeof firingForWeakness): boolean {
  const fired = firing(parts, role ?? null)
  if (kind === 'good') return fired.length === 0
  const wanted = (why ?? '').split(', ').flatMap((reason) => rules[reason] ?? [])
  return fired.some((rule) => wanted.includes(rule))
}

describe.each(sets)('the coach, on $file', ({ file, firing }) => {
  const answers = read(file)
  const missed = answers.filter((each) => !isRight(each, firing)).map((each) => each.situation)

  it('judges at least nine of ten rightly', () => {
    expect(missed.length).toBeLessThanOrEqual(answers.length / 10)
  })

  it('misses only what is known', () => {
    const isKnown = (text: string) => knownMisses.some((each) => text.startsWith(each))
    expect(missed.filter((each) => !isKnown(each))).toEqual([])
    const known = answers.map((each) => each.situation).filter(isKnown)
    expect(missed).toEqual(known)
  })
})

it('reads at least twenty good and twenty bad answers about a weakness by somebody who had not seen the rules', () => {
  for (const kind of ['good', 'bad'])
    expect(read('weaknesses.json').filter((each) => each.kind === kind).length).toBeGreaterThanOrEqual(20)
})
