import { greetingName } from '../book/identity/names.js'
import { type Channel, channels, isWritten } from '../book/model/channel.js'
import { articleFor, asRole, capital, iAm, theIndustry } from './grammar.js'

/** What Handlebars hands a helper at the end; `fn` only where it is used as a block. */
interface Call {
  fn?(context: unknown): string
  inverse?(context: unknown): string
  data: { channel: Channel }
}

type Helper = (this: unknown, ...args: never[]) => string

/** A block that says something only where a channel fits, and after `{{else}}` what is said elsewhere. */
const only = (fits: (channel: Channel) => boolean): Helper =>
  function (this: unknown, call: Call) {
    return (fits(call.data.channel) ? call.fn?.(this) : call.inverse?.(this)) ?? ''
  }

/** What templates may call: a block for each channel, `spoken`, `written`, and words that need care. */
export const helpers: Record<string, Helper> = {
  ...Object.fromEntries(channels.map((channel) => [channel, only((each) => each === channel)])),
  spoken: only((channel) => !isWritten(channel)),
  written: only(isWritten),
  article: (text: string) => articleFor(text),
  asRole: (text: string) => asRole(text),
  capital: (text: string) => capital(text),
  first: (name: string) => greetingName(name),
  iAm: (text: string) => iAm(text),
  theIndustry: (text: string) => theIndustry(text),
}

export const helperNames = Object.keys(helpers)
