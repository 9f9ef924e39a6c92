import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { intro, own, workedCase } from '../helpers/scripts.js'

describe('whatever a name holds', () => {
  it.each([
    "O'Neil & Sons",
    'Q&A <b>"Quoted"</b> `x` =',
    '東京 花子',
    '👩‍👩‍👧‍👦 Family',
    'می‌خواهم',
    '{{constructor}}',
    '{{name}}',
    '{{{via}}}',
    '{{#if to}}x{{/if}}',
    '\\{{name}}',
    '$& $1 $$',
    '__proto__',
    'x'.repeat(200),
  ])('%s is printed as it is, never escaped or compiled', async (via) => {
    const { text, subject } = await intro('email', { via, name: via })
    const begun = via.charAt(0).toUpperCase() + via.slice(1)
    expect(text).toContain(`my name is ${via}. ${begun} suggested`)
    expect(subject).toBe(`${begun} suggested I write to you`)
  })

  it('a line break makes no new line and no header', async () => {
    const via = 'Stan\r\nBcc: everybody@example.com\u2028Smith'
    const { text, subject } = await intro('email', { via })
    expect(subject).toBe('Stan Bcc: everybody@example.com Smith suggested I write to you')
    expect(text.split('\n')).toHaveLength((await intro('email')).text.split('\n').length)
  })

  it('it comes out in the text, one line for one line', async () => {
    const lines = (await intro('email')).text.split('\n').length
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 1, unit: 'binary' }), async (name) => {
        const said = name.split(/\s+/).filter(Boolean).join(' ')
        fc.pre(said !== '')
        const { text } = await intro('email', { name })
        expect(text).toContain(`my name is ${said}. Stan`)
        expect(text.split('\n')).toHaveLength(lines)
      }),
    )
  })

  it('of many blanks one is left', async () => {
    const { text } = await intro('email', {
      via: `a${' '.repeat(200_000)}b`,
      role: `${' '.repeat(200_000)}x`,
      industry: `y${' '.repeat(99_999)}z`,
    })
    expect(text).not.toMatch(/ {2}/)
  })
})

describe('what a greeting calls somebody', () => {
  it.each([
    ['Dana Reyes', 'Dana'],
    ['Dr. Dana Reyes', 'Dr. Reyes'],
    ['Dr. Maria van der Berg', 'Dr. van der Berg'],
    ['my neighbour Bob', 'Bob'],
    ['J. Smith', 'J. Smith'],
    ['J Smith', 'J Smith'],
    ['Smith, Stan', 'Stan'],
    ['[the person]', '[the person]'],
    ["O'Neil & Sons", "O'Neil & Sons"],
    ['東京 花子', '東京 花子'],
    ['Cher', 'Cher'],
    ['Mary-Jane Watson', 'Mary-Jane'],
  ])('%s: %s', async (to, greeted) => {
    expect((await intro('phone', { to })).text).toContain(`Hello ${greeted}, my name`)
  })
})

describe('a template reaches nothing but its slots', () => {
  const filled = (body: string) => own(body, { name: workedCase.name }).text

  it.each([
    ['{{industry industry}}', 'industry', 'it calls “industry”, which does not exist', 'article'],
    ['one\ntwo {{shout name}}', 'name', 'own.hbs cannot be used, line 10: it calls “shout”', 'What can be called: '],
    ['{{#shout}}x{{/shout}}', 'name', 'it calls “shout”', 'theIndustry'],
    ['{{article (shout name)}}', 'name', 'it calls “shout”', 'asRole'],
    ['{{name size=1}}', 'name', 'it calls “name”', 'capital'],
    ['{{spoken}}', 'name', '“spoken” stands alone', 'Write {{#spoken}}…{{/spoken}} around'],
    ['{{#if email}}x{{/if}}', 'name', '“email” stands alone', '{{#email}}…{{/email}}'],
  ])('says of %s what to do instead', (body, slot, message, hint) => {
    try {
      own(body, { [slot]: 'x' })
    } catch (error) {
      expect(error).toMatchObject({ code: 'bad-template', message: expect.stringContaining(message) })
      expect(error).toMatchObject({ details: { hint: expect.stringContaining(hint) } })
      expect((error as Error).message).toMatch(/own\.hbs.*line \d+/)
      return
    }
    expect.unreachable()
  })

  it.each([
    ['{{asRole name}}', 'sales', 'in sales'],
    ['{{capital (first name)}}', 'dana reyes', 'Dana'],
    ['{{theIndustry name}}', 'wine', 'the wine industry'],
    ['{{article name}}', 'engineer', 'an engineer'],
  ])('may call %s', (body, name, said) => {
    expect(own(body, { name }).text).toBe(said)
  })

  it('prints its slots', () => {
    expect(filled('I am {{name}}.')).toBe('I am Jane Jones.')
  })

  it.each([
    '{{constructor}}',
    '{{name.constructor}}',
    '{{name.length}}',
    '{{__proto__}}',
    '{{toString}}',
    '{{this}}',
    '{{@root}}',
    '{{@root.name}}',
    '{{../name}}',
    '{{@data.channel}}',
    '{{#with name}}{{constructor}}{{/with}}',
    '{{#each this}}{{this}}{{/each}}',
    '{{lookup this "constructor"}}',
    '{{#with (lookup this "name")}}x{{/with}}',
    '{{log "x"}}',
    '{{> partial}}',
    '{{#> layout}}x{{/layout}}',
    '{{* decorator}}',
    '{{blockHelperMissing}}',
    '{{helperMissing}}',
    '{{nothing}}',
    '{{#if nothing}}x{{/if}}',
    '{{#if name}}{{nothing}}{{/if}}',
    '{{#unless name}}{{nothing}}{{/unless}}',
    '{{#spoken}}{{nothing}}{{/spoken}}',
    '{{shout name}}',
    '{{#shout}}x{{/shout}}',
    '{{article nothing}}',
    '{{me.password}}',
    '{{me}}',
  ])('refuses %s', (body) => {
    expect(() => filled(body)).toThrow(/own\.hbs/)
  })
})
