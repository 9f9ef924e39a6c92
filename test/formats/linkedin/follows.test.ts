import { describe, expect, it } from 'vitest'
import { readFollows } from '../../../src/formats/linkedin/follows.js'

const read = (text: string) => [...readFollows(text)]

describe('Company Follows.csv of LinkedIn', () => {
  it('says which companies the user follows', () => {
    expect(read('Organization,Followed On\nAcme,Tue Oct 28 20:33:50 UTC 2025\n\n"Kern, Inc.",\n')).toEqual([
      { line: 2, company: 'Acme' },
      { line: 4, company: 'Kern, Inc.' },
    ])
  })

  it('gives names in one line, and skips a row without one', () => {
    expect(read('followed on;ORGANIZATION\nx; Kern\u00a0 AG \nx;"""Acme\nCorp"""\nx;\nx;\u200b\n')).toEqual([
      { line: 2, company: 'Kern AG' },
      { line: 3, company: 'Acme Corp' },
      { line: 5, reason: 'has no company' },
      { line: 6, reason: 'has no company' },
    ])
  })
})
