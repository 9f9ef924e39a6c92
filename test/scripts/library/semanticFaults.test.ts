import { describe, expect, it } from 'vitest'
import { profileKeys } from '../../../src/book/model/profile.js'
import { compileTemplate } from '../../../src/scripts/library/compile.js'
import { inspectTemplate } from '../../../src/scripts/library/inspectTemplate.js'
import { slotSources } from '../../../src/scripts/library/slotSources.js'
import { type Fault, faultSentence } from '../../../src/scripts/library/templateFault.js'

const head = `title: Thanks
purpose: P
when: W
channels: [email]
subject: "About {{topic}}"
slots:
  - name: topic
    ask: What about?
    from: [last.summary, profile.offer]
    example: launches
`
const partials = {
  signature: 'With kind regards\n{{name}}, {{me.phone}}',
  closing: '{{#if again}}Until {{again}}.{{/if}}\n{{> signature}}',
  round: 'x {{> round}}',
}
/** The line on which the text begins. */
const first = 14

const written = (text = 'About {{topic}}.', entries = head) => `---\n${entries}---\n\n${text}\n`
const faultsOf = (content: string): Fault[] => inspectTemplate('thanks', content, partials).faults
const spoken = (content: string) => faultsOf(content).map((each) => `${each.line}: ${faultSentence(each)}`)

describe('a template without fault', () => {
  it.each([
    'About {{topic}}.',
    '{{capital topic}}',
    '{{#if topic}}{{first topic}}{{else if again}}{{again}}{{else}}x{{/if}}',
    '{{#unless topic}}{{me.phone}}{{/unless}}{{#written}}{{topic}}{{else}}x{{/written}}',
    '{{^sms}}{{topic}}{{/sms}}',
    '{{!-- a note on {{nothing}} --}}{{topic}} \\{{left}} alone',
    '{{asRole (capital topic)}}',
    'Dear all, (see (this (and that))) :( {{topic}}',
    '{{topic}}{{> round}}',
  ])('leaves nothing to say: %s', (text) => {
    expect(spoken(written(text))).toEqual([])
  })

  it('may name every source', () => {
    expect(spoken(written(undefined, head.replace('last.summary', slotSources.join(', '))))).toEqual([])
    for (const key of profileKeys) expect(slotSources).toContain(`profile.${key}`)
  })

  it('has the slots that its shared words show', () => {
    const entries = `${head}  - { name: name, ask: Yours? }\n`
    expect(spoken(written('{{topic}} {{> closing}}', entries))).toEqual([])
    expect(spoken(written('{{topic}}', entries))).toEqual(['12: The slot “name” is never used.'])
  })
})

const inText: [text: string, line: number, message: string, hint: string][] = [
  [
    '{{tpoic}}',
    0,
    'It names “tpoic”, which nothing fills.',
    'Did you mean “topic”? Name one of: topic, again, me.name',
  ],
  ['a\n{{#if again}}\n{{Topic}}{{/if}}', 2, 'It names “Topic”, which nothing fills.', 'Did you mean “topic”?'],
  ['{{yours}}', 0, 'It names “yours”, which nothing fills.', 'or add a slot called “yours”.'],
  ['{{"x"}}', 0, 'It names “x”, which nothing fills.', 'Name one of'],
  ['{{me.phnoe}}', 0, 'It names “me.phnoe”, which nothing fills.', 'Did you mean “me.phone”?'],
  [
    'a\n\n{{captial topic}}',
    2,
    'It calls “captial”, which does not exist.',
    'Did you mean “capital”? What can be called',
  ],
  ['{{#each topic}}x{{/each}}', 0, 'It calls “each”, which does not exist.', 'What can be called: phone, email'],
  ['{{#topic}}x{{/topic}}', 0, '“topic” is opened like a block.', 'Write {{#if topic}}…{{/if}}'],
  ['{{spoken}}', 0, '“spoken” stands alone.', 'Write {{#spoken}}…{{/spoken}} around what it is for.'],
  ['{{first}}', 0, '“first” stands alone.', 'Write {{first topic}}.'],
  ['{{spoken topic}}', 0, '“spoken” is not written like that.', 'Write {{#spoken}}…{{/spoken}}.'],
  ['{{#first topic}}x{{/first}}', 0, '“first” is not written like that.', 'Write {{first topic}}.'],
  ['{{#if topic again}}x{{/if}}', 0, '“if” is not written like that.', 'Write {{#if topic}}…{{/if}}.'],
  ['{{#if topic}}x{{/spoken}}', 0, '“if” is closed as “spoken”.', 'Write {{/if}} where it ends.'],
  ['a\n{{#if topic}}\n{{#sms}}b{{/sms}}\nc', 1, '“if” is never closed.', 'Write {{/if}} where it ends.'],
  ['a\nb {{/if}}', 1, '“{{/if}}” closes what was never opened.', 'Each {{ needs its }}'],
  ['a {{else}} b', 0, '{{else}} stands alone.', 'Write it between {{#if …}} and {{/if}}.'],
  ['a\nb {{topic} c', 1, 'The curly braces do not fit together in “b {{topic} c”.', 'Each {{ needs its }}'],
  ['{{!-- a', 0, 'A note {{!-- has no end.', 'Write --}} where it ends.'],
  [
    '{{> signatur}}',
    0,
    'There are no shared words called “signatur”.',
    'Did you mean “signature”? There is: {{> signature}}',
  ],
  ['a\n{{> closing}}', 1, '{{> closing}} needs a slot called “name”.', 'Add that slot, or leave {{> closing}} out.'],
  [
    '{{> signature topic}}',
    0,
    'Shared words are not taken in like that.',
    'Write the name and nothing else: {{> signature}}',
  ],
  ['{{> signature name=topic}}', 0, 'Shared words are not taken in like that.', '{{> signature}}'],
  ['{{> (capital topic)}}', 0, 'Shared words are not taken in like that.', '{{> signature}}'],
  ['{{#> signature}}x{{/signature}}', 0, 'Shared words are not taken in like that.', '{{> signature}}'],
  ['{{#*inline "x"}}y{{/inline}}', 0, 'Shared words are not taken in like that.', '{{> signature}}'],
  ['{{* x}}', 0, 'Shared words are not taken in like that.', '{{> signature}}'],
  ['{{capital (capital (first topic) again)}}', 0, '“capital” is not written like that.', 'Write {{capital topic}}.'],
]

const inHead: [what: string, from: string, to: string, line: number, message: string, hint: string][] = [
  [
    'a source that is none',
    'profile.offer',
    'profile.offre',
    10,
    'No answer comes from “profile.offre”.',
    'Did you mean “profile.offer”?',
  ],
  [
    'a slot named like a helper',
    'name: topic',
    'name: written',
    8,
    'A slot cannot be called “written”, which means something else.',
    'Give it another name',
  ],
  [
    'a slot named like a key',
    'name: topic',
    'name: else',
    8,
    'A slot cannot be called “else”, which means something else.',
    'Give it another name',
  ],
  [
    'two slots of one name',
    'slots:\n',
    'slots:\n  - { name: topic, ask: A? }\n',
    9,
    'Two slots are called “topic”.',
    'Give it another name',
  ],
  [
    'a subject that does not fit',
    '{{topic}}"',
    '{{topic"',
    6,
    'The curly braces do not fit together in “About {{topic”.',
    'Each {{ needs',
  ],
]

describe('a fault in a template is told with its line and what to write instead', () => {
  it.each(inText)('in the text: %s', (text, line, message, hint) => {
    const fault = faultsOf(written(`{{topic}}\n${text}`)).find((each) => faultSentence(each) === message)
    expect(fault).toMatchObject({ line: first + 1 + line, hint: expect.stringContaining(hint), isFatal: true })
  })

  it.each(inHead)('above it: %s', (_, from, to, line, message, hint) => {
    const fault = faultsOf(written(undefined, head.replace(from, to))).find((each) => faultSentence(each) === message)
    expect(fault).toMatchObject({ line, hint: expect.stringContaining(hint), isFatal: true })
  })

  it.each([
    ['a slot for nothing', written('Hello', head.replace('{{topic}}', 'us')), '8: The slot “topic” is never used.'],
    [
      'a subject for nothing',
      written(undefined, head.replace('[email]', '[sms]')),
      '6: It has a subject, but is not for e-mail.',
    ],
    ['no subject', written(undefined, head.replace(/subject.*\n/, '')), '11: It is for e-mail, but has no subject.'],
    ['single braces', written('{topic}'), '14: “topic” stands between single braces.'],
  ])('and keeps nobody from using it where it is only odd: %s', (_, content, sentence) => {
    expect(spoken(content)).toEqual([sentence])
    expect(faultsOf(content)[0]).toMatchObject({ isFatal: false, hint: expect.stringMatching(/\.$|"$/) })
    expect(compileTemplate('thanks', content, 'thanks.hbs').source.title).toBe('Thanks')
  })

  it.each([
    ['brackets', `{{capital ${'('.repeat(9000)}`],
    ['blocks', '{{#if topic}}'.repeat(1200) + '{{/if}}'.repeat(1200)],
  ])('where nobody could follow it any more: nested %s', (_, text) => {
    expect(spoken(written(text))).toEqual(['14: Too many things lie one inside the other.'])
  })

  it('tells all faults in the order of the file, each once', () => {
    const entries = head.replace('profile.offer', 'offer').replace('[email]', '[sms]')
    const content = written(
      '{{nobody}} {{nobody}}\n{{shout topic}}\n{{spoken}}\n{{> none}}',
      `${entries}  - { name: x, ask: X? }\n`,
    )
    expect(spoken(content)).toEqual([
      '6: It has a subject, but is not for e-mail.',
      '10: No answer comes from “offer”.',
      '12: The slot “x” is never used.',
      '15: It names “nobody”, which nothing fills.',
      '16: It calls “shout”, which does not exist.',
      '17: “spoken” stands alone.',
      '18: There are no shared words called “none”.',
    ])
  })

  it('throws the first fatal one, where it is to be used', () => {
    const content = written('{{nobody}}\n{{shout topic}}', `${head}  - { name: x, ask: X? }\n`)
    expect(() => compileTemplate('thanks', content, '/home/jane/thanks.hbs')).toThrow(
      'The template /home/jane/thanks.hbs cannot be used, line 15: it names “nobody”, which nothing fills.',
    )
  })

  it.each([
    ['calls', '{{x}}\n'.repeat(5000)],
    ['nested blocks', '{{#if topic}}'.repeat(1500)],
    ['open brackets', `{{capital ${'(capital '.repeat(3000)}`],
    ['brackets in prose', '(x '.repeat(10_000)],
    ['backslashes', '\\{{'.repeat(10_000)],
    ['dots', `{{${'a.'.repeat(15_000)}b}}`],
    ['one long name', `{{${'x'.repeat(30_000)}}}`],
    ['single braces', '{a'.repeat(15_000)],
  ])('reads a template of many %s', (_, text) => {
    expect(faultsOf(written(text))).toEqual(expect.any(Array))
  })
})
