/** What the writer meant to fill in: words in brackets or braces, blank lines, words such as “your name here”. */
const placeholderPatterns = [
  /\[(?=[^\][\n]{0,60}[^\d\s.,;:)\][-])[^\][\n]{2,60}\](?!\()/,
  /\{{1,3}[^{}\n]{1,60}\}{1,3}|\$\{|\*\|[\w: ]{1,30}\|\*|%[A-Za-z]{2,20}(?:_[A-Za-z]{1,20})?%/,
  /<(?!https?:|mailto:|tel:|www\.)[^\W\d_][^<>@\n]{1,40}>/,
  /\bX{3,}\b/,
  /(?<=[^\s_] ?)_{3,40}|(?<!_)_{3,40} ?[^\s_]/,
  /\bINSERT\b/,
  /\b(?:insert|add|put|fill in|enter) (?:your |the |their |my |a )?(?:[\w']+ ){0,3}here\b|\b(?:your|their|the|my) (?:company|name|title|role|industry|name and title|school) (?:name )?here\b/i,
  /\byour (?:company|own|full|first|last) name\b|\b(?:company|first|last|contact|recipient)[_ ]?name\b(?= *[,.!]| at\b)|\b(?:FNAME|LNAME|FIRSTNAME|LASTNAME)\b/i,
  /\b(?:Dear|Hello|Hi|at|with) (?:NAME|COMPANY|TITLE|POSITION|INDUSTRY|ROLE|RECIPIENT|FirstName|Firstname)\b/,
  /\b(?:Hello|Hi|Dear) ,/,
]

/** A quick test first: hardly any text has one of these characters or words. */
const mayHavePlaceholder = /[[{<_%*$]|X{3}|[A-Z]{4}|\bhere\b|(?:any|own|ull|rst|ast|act|ent)[_ ]?[Nn]ame|FirstN| ,/

/**
 * The first placeholder in a text that was never filled in; null where there is none.
 * @example findPlaceholder('Hello [Name], see [1].') // '[Name]'
 */
export function findPlaceholder(text: string): string | null {
  if (!mayHavePlaceholder.test(text)) return null
  const found = placeholderPatterns.map((pattern) => pattern.exec(text)).filter((each) => each !== null)
  const [first] = found.sort((one, other) => one.index - other.index)
  return first?.[0].trim() ?? null
}
