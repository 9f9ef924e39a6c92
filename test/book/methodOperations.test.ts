import { describe, expect, it } from 'vitest'
import { isTouch, isWith } from '../../src/book/model/interaction.js'
import type { Book, FollowUp } from '../../src/book/model/schema.js'
import { hasRing } from '../helpers/cycles.js'
import { live, whatever } from '../helpers/lives.js'

const waiting = ({ followUps }: Book) => followUps.filter((each) => each.kind === 'tell-host' && each.status === 'open')
const pair = ({ contactId, aboutId }: Pick<FollowUp, 'contactId' | 'aboutId'>) => `${contactId} hears of ${aboutId}`

const running = ({ followUps }: Book) =>
  followUps.filter((each) => each.status === 'open' && each.sequence !== undefined)

describe('whoever introduced me to somebody', () => {
  it('waits no more once they were told', () => {
    whatever((steps) => {
      live(steps, (_, after, { done: { touch } }) => {
        const made = after.interactions.at(-1)
        if (touch === undefined || made === undefined || !isTouch(made) || touch.keep) return
        if (made.outcome === 'no-answer') return
        const isScript = made.direction === 'out' && made.fulfilled === 'tell-host'
        const heard = ({ contactId, aboutId = '' }: FollowUp) =>
          isWith(made, contactId ?? '') &&
          (touch.told?.includes(aboutId) || (isScript && (made.aboutId ?? aboutId) === aboutId))
        expect(waiting(after).filter(heard)).toEqual([])
      })
    })
  })

  it('waits to hear of each person once at most, and never of themselves', () => {
    whatever((steps) => {
      live(steps, (_, after) => {
        const pairs = waiting(after).map(pair)
        expect(new Set(pairs).size).toBe(pairs.length)
        for (const { contactId, aboutId } of waiting(after)) expect(aboutId).not.toBe(contactId)
      })
    })
  })

  it('begins to wait only with a talk that took place, or a no', () => {
    whatever((steps) => {
      live(steps, (before, after, { what }) => {
        const known = new Set(before.followUps.map(({ id }) => id))
        for (const each of waiting(after)) {
          // Who opened the door to an interview hears of it before it takes place.
          if (known.has(each.id) || each.interviewId !== undefined) continue
          const talk = after.interactions.find(({ id }) => id === each.openedBy)
          expect(what).toMatch(/^log|^debrief/)
          expect(talk && isWith(talk, each.aboutId ?? '')).toBe(true)
          expect(talk && isWith(talk, each.contactId ?? '')).toBe(false)
          expect(['spoke', 'met', 'declined']).toContain(talk?.outcome)
        }
      })
    })
  })

  it('was never introduced by those whom they introduced, however long the chain', () => {
    whatever((steps) => {
      live(steps, (_, after) => expect(hasRing(after)).toBe(false))
    })
  })
})

describe('a sequence', () => {
  it('runs once at most for a person, but for two whose records became one', () => {
    whatever((steps) => {
      let hasMerged = false
      live(steps, (_, after, { what }) => {
        hasMerged ||= what === 'merge'
        if (hasMerged) return
        const starts = new Map<string, string | null>()
        for (const { contactId, openedBy } of running(after))
          expect(starts.set(contactId ?? '', starts.get(contactId ?? '') ?? openedBy).get(contactId ?? '')).toBe(
            openedBy,
          )
      })
    })
  })

  it('of a colleague ends where I say so', () => {
    whatever((steps) => {
      live(steps, (_, after, { done: { touch } }) => {
        const made = after.interactions.at(-1)
        const stopped = touch?.alsoStop?.filter((id) => id !== made?.contactId) ?? []
        expect(running(after).filter(({ contactId }) => stopped.includes(contactId ?? ''))).toEqual([])
      })
    })
  })

  it('ends with an answer or a no', () => {
    whatever((steps) => {
      live(steps, (_, after, { done: { touch } }) => {
        const made = after.interactions.at(-1)
        if (!touch || touch.keep || !made) return
        if (['replied', 'spoke', 'met', 'declined'].includes(made.outcome))
          expect(running(after).filter(({ contactId }) => isWith(made, contactId ?? ''))).toEqual([])
      })
    })
  })
})
