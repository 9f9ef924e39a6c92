import { expect, it } from 'vitest'
import { fitCharset } from '../../src/text/fitCharset.js'

it.each<[string, string | null, string, string, boolean]>([
  ['UTF-8 as it says', 'utf-8', '5a6fc3ab', 'Zoë', true],
  ['Windows-1252 as it says', 'windows-1252', '5a6feb80', 'Zoë€', true],
  ['Latin 9 as it says', 'ISO-8859-15', 'bc', 'Œ', true],
  ['Shift JIS as it says', 'shift_jis', '8e529363', '山田', true],
  ['a Japanese set in ASCII', 'ISO-2022-JP', '1b2442 3b33 1b2842', '山', true],
  ['nothing named', null, '5a6feb', 'Zoë', true],
  ['ASCII, whatever it says', 'x-unknown', '5a6f', 'Zo', true],
  ['no UTF-8, though it says so', 'utf-8', '5a6feb', 'Zoë', false],
  ['UTF-8, though it says Latin 1', 'iso-8859-1', '5a6fc3ab', 'Zoë', false],
  ['more than ASCII, though it says so', 'US-ASCII', '5a6feb', 'Zoë', false],
  ['a name that nobody knows', 'x-unknown', '5a6fc3ab', 'Zoë', false],
  ['no UTF-16, though it says so', 'utf-16', '5a6fc3ab', 'Zoë', false],
  ['no Shift JIS, though it says so', 'shift_jis', 'ebff', 'ëÿ', false],
])('%s', (_, charset, hex, text, fits) => {
  const bytes = Buffer.from(hex.replaceAll(' ', ''), 'hex')
  expect(fitCharset(bytes, charset)).toEqual({ text, fits })
})
