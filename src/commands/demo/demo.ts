import { daySheet, maxPeople } from '../../book/agenda/daySheet.js'
import { dueList } from '../../book/agenda/due.js'
import type { CommandResult, Context } from '../../context.js'
import { makeTemporaryFolder } from '../../files/privateFile.js'
import { commandResult } from '../../flows/commandResult.js'
import { dueQuery } from '../../flows/dueQuery.js'
import { contactRefs } from '../../flows/people/contactRef.js'
import { prepareScript } from '../../flows/script/prepare.js'
import { homeAt } from '../../store/home.js'
import { openStore } from '../../store/store.js'
import { dueLines } from '../../terminal/views/due.js'
import { framed } from '../../terminal/views/frame.js'
import { scriptLines } from '../../terminal/views/script.js'
import { demoBook } from './demoBook.js'

/** Creates a demo book in a new temporary folder. Shows a script and what is due in it, and commands to try. */
export async function demo(ctx: Context): Promise<CommandResult> {
  const home = homeAt(makeTemporaryFolder('rapport-demo-'))
  const store = openStore({ ...ctx.store.options, home })
  const moment = ctx.moment()
  const { book } = await store.change(moment, (empty) => demoBook(empty, moment))
  const to = book.contacts.find((each) => each.name === 'Dana Reyes') ?? null
  const { script } = await prepareScript({ ...ctx, prompter: null }, book, { template: 'intro', to })
  const query = dueQuery(ctx, book)
  const due = dueList(query)
  const sheet = daySheet(query, maxPeople)
  const { lines } = commandResult({ home: home.folder, script, sheet }, (data, theme) => [
    'This is Jane Jones, a made-up marketing director between positions. Stan Smith told her to ring Dana Reyes.',
    '',
    ...framed(`She would say this, about ${data.script.metrics.seconds} seconds`, scriptLines(data.script), theme),
    '',
    'Due today in her book (rapport due):',
    '',
    ...dueLines(data.sheet, contactRefs(book), theme),
    '',
    'Go on trying with her book; yours is not touched:',
    `  rapport log dana "launch budgets move to the regions" --follow-up 2w --home ${data.home}`,
    `  rapport due --home ${data.home}`,
    'Your own book begins with: rapport (from the source folder, at a terminal: npm start)',
  ])
  return { data: { home: home.folder, script, due }, lines }
}
