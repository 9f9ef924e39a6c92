import { book, text } from './book.js'
import { disk, store } from './disk.js'
import { formats } from './formats.js'
import { node, type Room } from './room.js'
import { scripts } from './scripts.js'
import { terminal } from './terminal.js'

/** All rooms below commands and flows. */
export const parts = [text, ...book, ...disk, ...scripts, ...formats, ...terminal]

const context: Room = {
  at: 'context.ts',
  does: 'the type of what a command gets: today, store, scripts, questions, output',
  imports: [...book, store, ...scripts, ...terminal],
  packages: [],
  typesOnly: true,
}

const host: Room = {
  at: 'host.ts',
  does: 'the type of what a run gets from the machine',
  imports: [...disk, ...terminal],
  packages: ['node:stream'],
  typesOnly: true,
}

const flowsHome: Room = {
  at: 'flows',
  does: 'what commands share: parse a day, ask for the profile, name missing values, make a result',
  imports: [...parts, context],
  packages: node,
}

const flowsPeople: Room = {
  at: 'flows/people',
  does: 'find the contact that a text means, ask for referrals, write a contact in a command',
  imports: [...flowsHome.imports, flowsHome],
  packages: node,
}

const flowsInterview: Room = {
  at: 'flows/interview',
  does: 'find the interview that a text means',
  imports: [...flowsPeople.imports, flowsPeople],
  packages: node,
}

const flowsStory: Room = {
  at: 'flows/story',
  does: 'find the story that a text means, and let the coach read it',
  imports: [...flowsPeople.imports, flowsPeople],
  packages: node,
}

const flowsLog: Room = {
  at: 'flows/log',
  does: 'ask for the outcome of a call, find a follow-up, save a touch',
  imports: [...flowsPeople.imports, flowsPeople],
  packages: node,
}

const flowsScript: Room = {
  at: 'flows/script',
  does: 'prepare a script, show it, deliver it, log it',
  imports: [...flowsLog.imports, flowsLog, flowsInterview],
  packages: node,
}

export const flows = [flowsHome, flowsPeople, flowsInterview, flowsStory, flowsLog, flowsScript]

const shared: Room = {
  at: 'commands',
  does: 'what all commands use: turn a handler into an action, parse options, refuse an unknown command',
  imports: [...parts, context, ...flows],
  packages: node,
}

const command: Room = {
  at: 'commands/*',
  does: 'one folder per command or family; each file does one thing and is imported when it is called',
  imports: [...shared.imports, shared],
  packages: node,
}

const declaration: Room = {
  at: 'commands/*/index.ts',
  does: 'declares the commands of a folder',
  imports: [command, ...command.imports],
  packages: ['commander', ...node],
}

const screen: Room = {
  at: 'screen.ts',
  does: 'prints the result on stdout and notices on stderr',
  imports: [text, ...book, ...terminal, context, host],
  packages: [],
}

const report: Room = {
  at: 'report.ts',
  does: 'prints an error with a hint, or as JSON',
  imports: [text, ...book, ...terminal, host],
  packages: [],
}

const openContext: Room = {
  at: 'openContext.ts',
  does: 'makes the context of a run from its host',
  imports: [...parts, context, host, screen],
  packages: node,
}

const otherCommands: Room = {
  at: 'otherCommands.ts',
  does: 'the declarations that only their own commands and the help need',
  imports: [declaration],
  packages: [],
}

const program: Room = {
  at: 'program.ts',
  does: 'knows every command; runs one and returns its exit code',
  imports: [text, shared, command, declaration, otherCommands, host, openContext, report],
  packages: ['commander'],
}

const main: Room = {
  at: 'main.ts',
  does: 'the only file that uses the process; passes it on as a host and sets the exit code',
  imports: [
    ...parts,
    context,
    host,
    ...flows,
    shared,
    command,
    declaration,
    screen,
    report,
    openContext,
    otherCommands,
    program,
  ],
  packages: node,
}

export const run = [
  context,
  host,
  ...flows,
  shared,
  command,
  declaration,
  screen,
  report,
  openContext,
  otherCommands,
  program,
  main,
]
