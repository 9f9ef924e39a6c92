import { callSheet } from '../../book/agenda/callSheet.js'
import { getById } from '../../book/model/collection.js'
import type { Book, Contact } from '../../book/model/schema.js'
import { contactNames, contactToJson, followUpToJson, interactionToJson } from '../../book/model/toJson.js'
import { hiddenIntroducers } from '../../book/people/unnamedIntroducers.js'
import { askedOn, awaitedIntroductions } from '../../book/touches/askedIntroductions.js'
import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { askWhenHungUp } from '../../flows/log/askWhenHungUp.js'
import { saveTouch } from '../../flows/log/saveTouch.js'
import { resolveContact } from '../../flows/people/resolveContact.js'
import { touchFromProposedScript } from '../../flows/script/log.js'
import { prepareScript } from '../../flows/script/prepare.js'
import type { FilledScript } from '../../flows/script/preparedScript.js'
import { callLines } from '../../terminal/views/call.js'
import { loggedLines } from '../../terminal/views/log.js'

/** Shows the call sheet for a contact. At a terminal, then asks for the outcome and logs it, as one change. */
export async function call(ctx: Context, words: string[]): Promise<CommandResult> {
  const book = await ctx.store.read()
  const contact = await resolveContact(ctx, book, words.join(' '))
  const request = { to: contact, channel: 'phone', withPlaceholders: true } as const
  const prepared = await prepareScript({ ...ctx, prompter: null }, book, request)
  const sheet = sheetToJson(book, contact, prepared.script)
  const shown = {
    ...sheet,
    awaited: sheet.awaited.map((each) => ({ ...each, askedOn: askedOn(book, each) })),
    unnamed: hiddenIntroducers(contact).map((id) => getById(book.contacts, id)),
  }
  if (ctx.prompter === null) return { ...commandResult(shown, callLines), data: sheet }
  await ctx.print(commandResult(shown, callLines))
  const answers = await askWhenHungUp(ctx, ctx.prompter, book, contact, { mayLeave: true, withGotAndGave: true })
  const touch = { ...touchFromProposedScript(prepared, ctx.today), ...answers }
  const logged = await saveTouch(ctx, book, { ...touch, contact: { id: contact.id } })
  return commandResult({ ...sheet, ...logged }, (data, theme) => ['', ...loggedLines(data, theme)])
}

/** The call sheet with its script, as `--json` shows it. */
function sheetToJson(book: Book, contact: Contact, script: FilledScript) {
  const names = contactNames(book)
  const { introducers, talks, promises, ...sheet } = callSheet(book, contact.id)
  return {
    ...sheet,
    contact: contactToJson(contact),
    introducers: introducers.map(({ id, name }) => ({ id, name })),
    talks: talks.map((each) => interactionToJson(each, names)),
    promises: {
      mine: promises.mine.map((each) => followUpToJson(each, names)),
      theirs: promises.theirs.map((each) => followUpToJson(each, names)),
    },
    awaited: awaitedIntroductions(book, contact.id).map((each) => followUpToJson(each, names)),
    script,
  }
}
