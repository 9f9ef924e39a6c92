import { describe, expect, it } from 'vitest'
import { readApplications } from '../../../src/formats/linkedin/applications.js'

const header =
  'Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers\n'
const read = (text: string) => [...readApplications(text)]

describe('Job Applications.csv of LinkedIn', () => {
  it('says where the user applied, for what and when, but no answers', () => {
    const row =
      '"""2/12/26, 11:44 PM""",me@me.example,+49 1,"Acme, Inc.",Head of "Growth",https://www.linkedin.com/jobs/view/1,cv.pdf,"Pay?\nMuch"\n'
    expect(read(header + row)).toEqual([
      {
        line: 2,
        on: '2026-02-12',
        company: 'Acme, Inc.',
        title: 'Head of "Growth"',
        url: 'https://www.linkedin.com/jobs/view/1',
      },
    ])
  })

  it.each([
    ['9/1/26,,,"""Kern""",,,,', { on: '2026-09-01', company: 'Kern', title: '', url: '' }],
    ['2026-09-01,,, 東京商事\u3000,部長,javascript:alert(1),,', { company: '東京商事', title: '部長', url: '' }],
    ['1 Sep 2026,,,Kern,Lead,https://x.example/a b,,', { on: '2026-09-01', company: 'Kern', title: 'Lead', url: '' }],
  ])('reads %s', (row, application) => {
    expect(read(`${header}${row}\n`)).toMatchObject([{ line: 2, ...application }])
  })

  it.each([
    [',,,Kern,Lead,,,', 'has no date that can be read'],
    ['0/7/24,,,Kern,Lead,,,', 'has no date that can be read'],
    ['9/1/26,,,,Analyst,,,', 'has no company'],
    ['9/1/26,,,\u200b,Analyst,,,', 'has no company'],
  ])('skips %s', (row, reason) => {
    expect(read(`${header}${row}\n`)).toEqual([{ line: 2, reason }])
  })
})
