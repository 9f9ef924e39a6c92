import { columnKey } from '../tables/columns.js'
import type { NotPeople } from './notPeople.js'

/** A list of something that is not people. */
interface OtherList extends NotPeople {
  /** The keys (`columnKey`) of columns that hardly any list of people has. */
  marks: ReadonlySet<string>
  /** Those by which it is known only where there is nobody in it. */
  weakMarks?: ReadonlySet<string>
}

const keys = (names: string) => new Set(names.split(/\s+/).map(columnKey))

const nameColumns = 'To import people, the first line has to name their columns, such as name,email,company.'

/** Lists of companies. */
export const firms = {
  description: 'a list of companies, not of people',
  hint: `Add each company where you want to work: rapport company add <name>. ${nameColumns}`,
  marks: keys(
    'employees numberofemployees employeecount noofemployees companysize headcount founded foundedyear yearfounded foundeddate ' +
      'headquarters headquarterslocation hq revenue annualrevenue totalrevenue funding totalfunding totalfundingamount fundingstage lastfundingtype ' +
      'ticker stocksymbol legalform vatnumber vatid naics sic companytype companydomain companydomainname companyowner accountowner ' +
      'mitarbeiter mitarbeiterzahl mitarbeiteranzahl umsatz grundungsjahr hauptsitz rechtsform ' +
      'effectif chiffredaffaires siegesocial empleados facturacion sedesocial dipendenti fatturato funcionarios faturamento ' +
      'medewerkers omzet hoofdkantoor pracownicy przychody',
  ),
  weakMarks: keys(
    'company companyname companies organization organisation organizationname organisationname employer firm firma firmenname ' +
      'unternehmen arbeitgeber societe entreprise empresa compania azienda societa bedrijf bedrijfsnaam spolka przedsiebiorstwo ' +
      'account accountname industry industries sector branche secteur settore setor bransche branza',
  ),
} satisfies OtherList

const jobs: OtherList = {
  description: 'a list of jobs, not of people',
  hint: `If you want to work at a company in it: rapport company add <name>. If you applied: rapport log --company <name> --activity application. ${nameColumns}`,
  marks: keys(
    'joburl joblink jobposting jobpostingurl joblisting joblistingurl jobdescription jobid postingurl applicationurl applicationlink applylink applyurl ' +
      'dateapplied applieddate appliedon appliedat applicationdate applicationstatus applicationdeadline datesaved saveddate dateposted posteddate postedon ' +
      'salary salaryrange maxsalary minsalary compensation payrange jobboard jobtype coverletter resume resumeused excitement ' +
      'interviewdate offerdate rejecteddate stellenanzeige stelle stellentitel bewerbungsdatum bewerbungam beworbenam bewerbungsstatus gehalt ' +
      'offredemploi datedecandidature candidature salaire ofertadeempleo fechadesolicitud salario annuncio datacandidatura stipendio ' +
      'vacature sollicitatiedatum salaris oferta dataaplikacji wynagrodzenie vaga datadecandidatura',
  ),
  weakMarks: keys('jobtitle job jobposition position role jobname opening title'),
}

const calendar: OtherList = {
  description: 'a calendar, not a list of people',
  hint: `Appointments stay in your calendar. ${nameColumns}`,
  marks: keys(
    'starttime endtime alldayevent starttimezone meetingorganizer requiredattendees reminderonoff showtimeas beginntam beginntum endetam endetum ganztagigesereignis',
  ),
  weakMarks: keys('startdate enddate eventname eventdate'),
}

const tasks: OtherList = {
  description: 'a list of tasks, not of people',
  hint: `To note what to do for somebody: rapport follow-up add <contact>. ${nameColumns}`,
  marks: keys(
    'taskid task taskname assignee completedat parenttask subtasks duedate sectioncolumn cardid cardname listname boardname storypoints issuetype issuekey',
  ),
}

const payments: OtherList = {
  description: 'a list of payments, not of people',
  hint: `Rapport has no place for them. ${nameColumns}`,
  marks: keys(
    'amount price cost total subtotal currency balance vat tax quantity qty sku invoicenumber invoiceno merchant payee transactionid transactiondate ' +
      'debit credit paymentmethod betrag saldo buchungstag wahrung verwendungszweck preis montant solde prix importe saldo precio moneda importo prezzo valor preco bedrag prijs kwota cena',
  ),
}

/** The lists, those first that are told most surely. */
const lists = [calendar, tasks, jobs, payments, firms]

/** How many marks tell a list where its column `Name` may be one of people, or where nobody may be in it. */
const [marksBesideNames, marksAlone] = [2, 1]

/**
 * What a table is a list of, by its columns; null where they do not tell.
 * @param mayBePeople whether it has a column that may be people's names
 * @example otherList(['Company', 'Job Title', 'Job URL'], false)?.description // 'a list of jobs, not of people'
 */
export function otherList(header: string[], mayBePeople: boolean): NotPeople | null {
  const columns = header.map(columnKey)
  const count = (marks: ReadonlySet<string> | undefined) => columns.filter((each) => marks?.has(each)).length
  const enough = mayBePeople ? marksBesideNames : marksAlone
  return (
    lists.find(({ marks }) => count(marks) >= enough) ??
    (mayBePeople ? undefined : [jobs, ...lists].find(({ weakMarks }) => count(weakMarks) >= enough)) ??
    null
  )
}
