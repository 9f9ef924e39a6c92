import { callSheet } from '../../book/agenda/callSheet.js'
import type { Book, Contact } from '../../book/model/schema.js'
import { contactNames, contactToJson, interactionToJson } from '../../book/model/toJson.js'
import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { askOutcome } from '../../flows/log/askOutcome.js'
import { saveTouch } from '../../flows/log/saveTouch.js'
import { personFrom } from '../../flows/people/findPerson.js'
import { type PreparedScript, prepareScript } from '../../flows/script/prepare.js'
import { callLines } from '../../terminal/views/call.js'
import { loggedLines } from '../../terminal/views/log.js'

/** The call sheet; at a terminal it then goes on as `log` does, and keeps everything as one change. */
export async function call(ctx: Context, words: string[]): Promise<CommandResult> {
  const book = await ctx.store.read()
  const contact = await personFrom(ctx, book, words.join(' '))
  const { script, use } = await prepareScript({ ...ctx, prompter: null }, book, {
    to: contact,
    channel: 'phone',
    withBlanks: true,
  })
  const sheet = sheetOf(book, contact, script)
  if (ctx.prompter === null) return commandResult(sheet, callLines)
  await ctx.print(commandResult(sheet, callLines))
  await ctx.prompter.input({ message: '(Press Enter when you have hung up. Ctrl-C leaves.)' })
  const told = await askOutcome(ctx, ctx.prompter, book, contact, { onlyCalls: true, isWhole: true })
  // Whether the news was told is asked for: a message left is no talk, whatever the sheet proposed to say.
  const used = use.fulfills === 'tell-host' ? {} : { script: use }
  const touch = { contact: { id: contact.id }, on: ctx.today, ...used, ...told }
  const logged = await saveTouch(ctx, book, touch)
  return commandResult({ ...sheet, ...logged }, (data, theme) => ['', ...loggedLines(data, theme)])
}

function sheetOf(book: Book, contact: Contact, script: PreparedScript) {
  const names = contactNames(book)
  const { introducers, talks, ...sheet } = callSheet(book, contact.id)
  return {
    ...sheet,
    contact: contactToJson(contact),
    introducers: introducers.map(({ id, name }) => ({ id, name })),
    talks: talks.map((each) => interactionToJson(each, names)),
    script,
  }
}
