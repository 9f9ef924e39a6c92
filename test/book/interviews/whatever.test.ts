import { describe, expect, it } from 'vitest'
import { live, whateverComes } from '../../helpers/lives.js'

describe('whatever a person does with interviews', () => {
  it('who is there is there once, and the boss is one of them', () => {
    whateverComes((steps) => {
      for (const { interviewers, bossId, through, debriefs } of live(steps).interviews) {
        for (const ids of [interviewers, through]) expect(new Set(ids).size).toBe(ids.length)
        if (bossId !== undefined) expect(interviewers).toContain(bossId)
        const about = debriefs.map(({ contactId }) => contactId)
        expect(new Set(about).size).toBe(about.length)
      }
    })
  })

  it('nothing is to be done for one that is called off, and nobody is to be thanked twice for one', () => {
    whateverComes((steps) => {
      const { interviews, followUps } = live(steps)
      const open = followUps.filter(({ status, interviewId }) => status === 'open' && interviewId !== undefined)
      for (const { id, status, on, interviewers } of interviews) {
        const tasks = open.filter(({ interviewId }) => interviewId === id)
        // How it ended is still to be told.
        if (status === 'canceled') expect(tasks.filter(({ kind }) => kind !== 'tell-host')).toEqual([])
        const thanked = tasks.flatMap(({ kind, contactId }) => (kind === 'thank-you' ? [contactId] : []))
        expect(new Set(thanked).size).toBe(thanked.length)
        const known = followUps.filter(
          ({ interviewId, kind, result }) => interviewId === id && kind === 'thank-you' && result !== 'void',
        )
        const others = followUps.filter(({ kind, interviewId }) => kind === 'thank-you' && interviewId === undefined)
        for (const who of status === 'canceled' || on === undefined ? [] : interviewers)
          expect([...known, ...others].some(({ contactId }) => contactId === who)).toBe(true)
        for (const kind of ['prepare', 'debrief', 'check-in'])
          expect(tasks.filter((each) => each.kind === kind).length).toBeLessThan(2)
      }
    })
  })
})
