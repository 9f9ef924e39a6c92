import { Command } from 'commander'
import { describe, expectTypeOf, it } from 'vitest'
import type { Handler, SameOptions } from '../../src/commands/toAction.js'
import type { CommandResult, Context } from '../../src/context.js'

/** A handler of a command with words and options. */
type With<Options> = (ctx: Context, words: string[], options: Options) => Promise<CommandResult>

/** What commander hands to the action of this command: words, options, the command itself. */
type Parsed = Parameters<Parameters<ReturnType<typeof declared>['action']>[0]>

const declared = () =>
  new Command()
    .command('log [words...]')
    .option('--on <when>')
    .option('--keep')
    .option('--no-follow-ups')
    .option('--got <list>', '', (_text: string): 'advice'[] => [])

interface Declared {
  on?: string
  keep?: boolean
  followUps: boolean
  got?: 'advice'[]
}

// Nothing runs here: these hold where the compiler is content.
describe('a handler', () => {
  it('fits a command that declares exactly the options which it reads', () => {
    expectTypeOf<With<Declared>>().toExtend<Handler<Parsed>>()
    expectTypeOf<SameOptions<Parsed, With<Declared>>>().toBeUnknown()
  })

  it('does not fit where it reads an option that is not declared', () => {
    type Differs = SameOptions<Parsed, With<Declared & { kepe?: boolean }>>
    expectTypeOf<Differs>().toEqualTypeOf<{ unread: never; undeclared: 'kepe' }>()
  })

  it('does not fit where it does not read an option that is declared', () => {
    type Differs = SameOptions<Parsed, With<Omit<Declared, 'keep'>>>
    expectTypeOf<Differs>().toEqualTypeOf<{ unread: 'keep'; undeclared: never }>()
  })

  it('does not fit where it takes no options at all', () => {
    type Differs = SameOptions<Parsed, (ctx: Context, words: string[]) => Promise<CommandResult>>
    expectTypeOf<Differs>().toEqualTypeOf<{ unread: keyof Declared; undeclared: never }>()
  })

  it('does not fit where an option or an argument has another type', () => {
    expectTypeOf<With<Declared & { on?: number }>>().not.toExtend<Handler<Parsed>>()
    expectTypeOf<With<Declared & { got?: 'lead'[] }>>().not.toExtend<Handler<Parsed>>()
    expectTypeOf<(ctx: Context, word: string) => Promise<CommandResult>>().not.toExtend<Handler<Parsed>>()
  })
})
