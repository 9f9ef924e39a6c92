import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RapportError } from '../../../src/book/error.js'
import { otherThanPeople } from '../../../src/formats/notPeople/otherThanPeople.js'
import { secretIn } from '../../../src/formats/notPeople/secrets.js'
import { refuseSecrets } from '../../../src/formats/refuseSecrets.js'
import { decode } from '../../../src/text/decode.js'
import { Tampered, tampered } from '../../helpers/tampered.js'

const isFull = process.env.RAPPORT_TORTURE === 'full'
const runs = Number(process.env.FUZZ_RUNS) || (isFull ? 20_000 : 200)

const folder = join(import.meta.dirname, '../samples')
const samples = readdirSync(folder).map((name) => readFileSync(join(folder, name)))
const others = [
  'From: Dana <d@x.example>\r\nTo: me@x.example\r\nSubject: Hi\r\n\r\nHi\r\n',
  '[31.12.23, 21:41:05] Dana: Hello\n',
  'Name,Industry,Website\nAcme GmbH,Steel,https://acme.example\n',
  '{"items":[{"name":"bank","login":{"password":"x"}}]}',
  '<?xml version="1.0"?><Key>Password</Key>',
].map((text) => Buffer.from(text))
const known = [...samples, ...others]

/** The time that the processor took, however busy it is with other things. */
const microseconds = ({ user, system }: NodeJS.CpuUsage) => user + system

describe('what is not people', () => {
  it('is looked for in any text without a fault', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          tampered(known, known),
          fc.string().map((text) => new Tampered(Buffer.from(text))),
        ),
        ({ bytes }) => {
          const text = decode(bytes)
          secretIn(text, 'file', false)
          for (const isKnown of [true, false]) {
            const other = otherThanPeople(text, 'file', isKnown)
            if (other !== null) expect(other.what.hint).toMatch(/\.$/)
          }
        },
      ),
      { numRuns: runs },
    )
  })

  it('takes a moment for a megabyte of anything', () => {
    const parts = [
      '"',
      ',',
      '<',
      '<a ',
      '[',
      '[{',
      '{"a":',
      '"a" ',
      ' ',
      '\n',
      'a',
      'From: x\n',
      'To:\n',
      'From a ',
      'a,"',
      '\u200E',
      ' pin',
      'é\u0301',
    ]
    for (const part of parts) {
      for (const start of ['', '{', '<a>', 'Notes:\n', 'name,', '1/1/1, 1:11']) {
        const text = start + part.repeat(2 ** 20 / part.length)
        const before = process.cpuUsage()
        secretIn(text, 'file', false)
        otherThanPeople(text, 'file', false)
        expect([start + part, microseconds(process.cpuUsage(before)) < 2_000_000]).toEqual([start + part, true])
      }
    }
  })
})

const secretColumn = fc.constantFrom<string>(
  ...[
    'password',
    'Login_Password',
    'userPassword',
    'Passwort',
    'Mot de passe',
    'Contraseña',
    'Senha',
    'Wachtwoord',
    'Hasło',
  ],
  ...[
    'TOTP',
    'otpauth',
    'PIN',
    'Secret',
    'API key',
    'Card number',
    'cardnumber',
    'CVC',
    'cc_number',
    'IBAN',
    'Kontonummer',
  ],
)
const column = fc.constantFrom<string>(
  'Name',
  'First Name',
  'Last Name',
  'Email',
  'Phone',
  'Company',
  'Notes',
  'URL',
  'Title',
  '',
)

it('a column for a secret is found wherever it stands, however it is written; the refusal has no word of the rows', () => {
  const cased = fc.tuple(secretColumn, fc.boolean()).map(([name, isUpper]) => (isUpper ? name.toUpperCase() : name))
  fc.assert(
    fc.property(
      ...([
        fc.array(column, { maxLength: 6 }),
        cased,
        fc.nat(6),
        fc.constantFrom(',', ';', '\t'),
        fc.boolean(),
      ] as const),
      (columns, secret, place, separator, isQuoted) => {
        const header = columns.toSpliced(Math.min(place, columns.length), 0, secret)
        const line = header.map((name) => (isQuoted ? `"${name}"` : name)).join(separator)
        const text = `${line}\n${header.map((_, index) => `hunter${index}`).join(separator)}\n`
        expect(secretIn(text, 'file', true)).not.toBeNull()
        const error = refusal(text)
        expect(error).toBeInstanceOf(RapportError)
        expect(JSON.stringify(error) + String(error)).not.toMatch(/hunter/)
      },
    ),
    { numRuns: runs },
  )
})

function refusal(text: string): unknown {
  try {
    return refuseSecrets(text, 'bank.csv')
  } catch (error) {
    return error
  }
}
