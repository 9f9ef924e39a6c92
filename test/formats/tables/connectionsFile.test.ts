import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isConnectionsFile } from '../../../src/formats/tables/connectionsFile.js'

const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On'

describe('connections as LinkedIn writes them', () => {
  it.each([
    ['alone', `${header}\nDana,Reyes,,,,,05 Mar 2024\n`],
    ['without a row', header],
    ['behind the note, with CR LF', `Notes:\r\n"Some are missing."\r\n\r\n${header}\r\nDana,Reyes,,,,,\r\n`],
    ['as a sample has them', readFileSync(join(import.meta.dirname, '../samples/linkedin.csv'), 'utf8')],
  ])('are known: %s', (_, text) => {
    expect(isConnectionsFile(text)).toBe(true)
  })

  it.each([
    ['another column, whatever it holds', `${header},Password\nDana,Reyes,,,,,,hunter2\n`],
    ['another order', 'Last Name,First Name,URL,Email Address,Company,Position,Connected On\n'],
    ['only a row that looks like it', `name\n${header}\n`],
    ['nothing', ''],
  ])('are not taken for granted with %s', (_, text) => {
    expect(isConnectionsFile(text)).toBe(false)
  })
})
