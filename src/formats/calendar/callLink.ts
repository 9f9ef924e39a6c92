import { type Component, propertiesOf, textOf } from './components.js'
import { unescaped } from './property.js'

const link = /https?:\/\/[^\s<>"'()[\]{}|\\^`]+/gi
/** What ends a sentence rather than a link. */
const endOfSentence = /[.,;:!?*_]$/
/** What joins a call: not a page about one, and no list of phone numbers. */
const calls: { host: RegExp; path: RegExp }[] = [
  { host: /^(?:[\w-]+\.)*(?:zoom\.us|zoom\.com|zoomgov\.com)$/, path: /^\/(?:j|my|w|s|wc)\/./ },
  { host: /^meet\.google\.com$/, path: /^\/[a-z]/ },
  { host: /^teams\.(?:microsoft|live)\.com$/, path: /^\/(?:l\/meetup-join|meet)\/./ },
  { host: /^(?!help\.)[\w-]+\.webex\.com$/, path: /^\/./ },
]

/**
 * The link by which people join the call that an event is: as its program gives it, else the address of the event, else a
 * link to Zoom, Meet, Teams or Webex in the description. Null for none. An address that is no call comes last.
 * Source: RFC 7986 section 5.11 for CONFERENCE.
 * @example callLink(event) // 'https://meet.google.com/abc-defg-hij'
 */
export function callLink(event: Component): string | null {
  const given = ['x-google-conference', 'x-microsoft-skypeteamsmeetingurl', 'conference']
  const links = given.flatMap((name) => propertiesOf(event, name)).map(({ value }) => unescaped(value))
  const address = unescaped(textOf(event, 'url'))
  const inText = textOf(event, 'description').replaceAll('&amp;', '&').match(link) ?? []
  const all = [...links.filter(isLink), ...[address, ...inText.map(withoutEnd)].filter(isCall), address]
  return all.find(isLink) ?? null
}

function isLink(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text)
}

function withoutEnd(text: string): string {
  return text.replace(endOfSentence, '')
}

function isCall(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null
  return url !== null && calls.some(({ host, path }) => host.test(url.hostname) && path.test(url.pathname))
}
