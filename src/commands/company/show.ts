import { interviewsByTime } from '../../book/interviews/findInterviews.js'
import { interviewToJson } from '../../book/interviews/interviewToJson.js'
import { companyToJson, contactNames, contactToJson, interactionToJson } from '../../book/model/toJson.js'
import { interviewsAt } from '../../book/people/company.js'
import { companyDetails } from '../../book/people/companyDetails.js'
import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { companyLines } from '../../terminal/views/company.js'
import { resolveCompany } from './resolveCompany.js'

/** Shows everything about one company: the reason, its contacts, the log with them, and possible introducers. */
export async function show(ctx: Context, words: string[]): Promise<CommandResult> {
  const book = await ctx.store.read()
  const company = await resolveCompany(ctx, book, words)
  const { people, formerPeople, interactions, possibleIntroducers } = companyDetails(book, company)
  const names = contactNames(book)
  const former = formerPeople.map(({ contact: { id, name }, job: { title = null, until = null } }) => ({
    id,
    name,
    title,
    until,
  }))
  const interviews = interviewsByTime({ ...book, interviews: interviewsAt(book, company) }).map((each) =>
    interviewToJson(each, names),
  )
  return commandResult(
    {
      company: companyToJson(company),
      people: people.map(contactToJson),
      ...(former.length > 0 ? { formerPeople: former } : {}),
      interactions: interactions.map((each) => interactionToJson(each, names)),
      ...(interviews.length > 0 ? { interviews } : {}),
      through: possibleIntroducers.map(({ id, name }) => ({ id, name })),
    },
    companyLines,
  )
}
