import { emailsIn } from '../../book/identity/emailsIn.js'
import { foldedWords } from '../../book/identity/fold.js'
import { bestUrl } from '../../book/identity/profileUrl.js'
import { fullName, withTitles } from '../import/fullName.js'
import type { RawFields } from '../import/rawFields.js'
import { type ColumnIndexes, firstValueAt, valuesAt } from './columns.js'
import { phoneNumbersIn } from './values.js'

/**
 * The names of contact columns (as `columnKey` returns them): common ones, and those of Outlook in English, German,
 * French, Spanish, Dutch, Italian and Portuguese. Fax, pager and assistant columns are left out, and a company's main
 * number, which colleagues share.
 */
export const personColumns = {
  name: ['name', 'fullname', 'displayname', 'contact', 'contactname', 'person'],
  first: [
    ...['first', 'firstname', 'givenname', 'forename', 'vorname', 'prenom', 'nombre', 'voornaam', 'nome'],
    'primeironome',
  ],
  middle: [
    ...['middlename', 'additionalname', 'weiterevornamen', 'zweitervorname', 'deuxiemeprenom', 'segundonombre'],
    ...['middelstenaam', 'secondonome', 'segundonome'],
  ],
  last: [
    ...['last', 'lastname', 'surname', 'familyname', 'nachname', 'nom', 'apellido', 'apellidos', 'achternaam'],
    ...['cognome', 'sobrenome', 'apelido'],
  ],
  prefix: ['nameprefix', 'prefix', 'anrede', 'salutation'],
  suffix: ['namesuffix', 'suffix', 'suffixe', 'sufijo', 'achtervoegsel', 'sufixo'],
  aliases: ['nickname', 'alias', 'aliases', 'spitzname', 'surnom', 'bijnaam'],
  email: [
    ...[
      'email',
      'emails',
      'mail',
      'emailaddress',
      'emailaddresses',
      'emailadresse',
      'emailprivat',
      'emailgeschaftlich',
      'adressedemessagerie',
    ],
    ...['adressedecourrier', 'adresseemail', 'direcciondecorreoelectronico', 'direcciondelcorreoelectronico'],
    ...['emailadres', 'indirizzopostaelettronica', 'indirizzodipostaelettronica', 'enderecodeemail'],
    ...['enderecodecorreioeletronico', 'enderecodecorreioelectronico'],
  ],
  phone: [
    ...[
      'phone',
      'phones',
      'phonenumber',
      'phonenumbers',
      'phoneno',
      'telephone',
      'telephonenumber',
      'tel',
      'mobilenumber',
      'mobile',
      'cell',
      'cellphone',
    ],
    ...['mobilephone', 'workphone', 'businessphone', 'homephone', 'otherphone', 'primaryphone'],
    ...[
      'telefon',
      'handy',
      'handynummer',
      'telefonnummer',
      'mobil',
      'mobilnummer',
      'mobiltelefon',
      'telefongeschaftlich',
      'telefonprivat',
      'weiterestelefon',
      'haupttelefon',
    ],
    ...['telmobile', 'telephonemobile', 'telephonebureau', 'telephonedomicile', 'telephoneautre'],
    ...['telephoneprincipal', 'telprincipal'],
    ...['telefono', 'movil', 'telefonomovil', 'telefonodeltrabajo', 'telefonoparticular', 'particular'],
    ...['otrotelefono', 'telefonoprincipal'],
    ...['telefoon', 'mobieletelefoon', 'telefoonopwerk', 'telefoonthuis', 'anderetelefoon', 'hoofdtelefoon'],
    ...['cellulare', 'ufficio', 'abitazione', 'altrotelefono', 'telefonoprincipale'],
    ...['telefone', 'telefonecelular', 'telemovel', 'telefonecomercial', 'telefoneresidencial', 'outrotelefone'],
    'telefoneprincipal',
  ],
  company: [
    ...[
      'company',
      'companyname',
      'workplace',
      'organisation',
      'organization',
      'employer',
      'firma',
      'societe',
      'organizacion',
    ],
    ...['compania', 'empresa', 'bedrijf', 'societa'],
  ],
  job: ['jobtitle', 'position', 'role', 'job', 'funktion', 'fonction', 'puesto', 'cargo', 'functie', 'posizione'],
  title: ['title'],
  industry: ['industry', 'sector', 'branche'],
  url: [
    ...['url', 'urls', 'website', 'web', 'homepage', 'linkedin', 'linkedinurl', 'linkedinprofile'],
    ...['webpage', 'personalwebpage', 'webseite', 'pageweb', 'paginaweb', 'webpagina', 'paginadaweb'],
  ],
  tags: [
    ...[
      'tag',
      'tags',
      'label',
      'labels',
      'group',
      'groups',
      'category',
      'categories',
      'kategorien',
      'stichworter',
      'stichwort',
      'categorias',
    ],
    ...['categorieen', 'categorien', 'categorie'],
  ],
  notes: [
    'notes',
    'comment',
    'comments',
    'notizen',
    'notas',
    'notities',
    'note',
    'anotacoes',
    'notiz',
    'bemerkung',
    'bemerkungen',
  ],
}

type NameColumns = ColumnIndexes<'name' | 'first' | 'middle' | 'last' | 'prefix' | 'suffix'>

/**
 * The name in a row, whole and in parts. In a table with first names but no column for last names, the column `Name` has
 * the last name: `Name;Vorname`.
 */
function namesAt(cells: string[], at: NameColumns): Pick<RawFields, 'name' | 'given' | 'family'> {
  const [given, nameCell] = [firstValueAt(cells, at.first), firstValueAt(cells, at.name)]
  const isLastName = at.last.length === 0 && !hasWords(nameCell, given)
  const family = firstValueAt(cells, at.last) || (isLastName && at.first.length > 0 ? nameCell : '')
  if (nameCell !== '' && !isLastName) return { name: nameCell, given, family }
  const name = fullName(given, firstValueAt(cells, at.middle), family || nameCell)
  return { name: withTitles(firstValueAt(cells, at.prefix), name, firstValueAt(cells, at.suffix)), given, family }
}

function hasWords(text: string, part: string): boolean {
  const words = foldedWords(text)
  return foldedWords(part).every((word) => words.includes(word))
}

/** The name in a row; where there is none, another name of the person. */
function nameOrAlias(
  cells: string[],
  at: NameColumns & ColumnIndexes<'aliases'>,
): Pick<RawFields, 'name' | 'given' | 'family'> {
  const names = namesAt(cells, at)
  return names.name === '' ? { name: firstValueAt(cells, at.aliases) } : names
}

/** Makes a function that reads the fields of a contact from the cells of a row. */
export function fieldReader(at: ColumnIndexes<keyof typeof personColumns>): (cells: string[]) => RawFields {
  return (cells) => ({
    ...nameOrAlias(cells, at),
    aliases: valuesAt(cells, at.aliases).flatMap((cell) => cell.split(';')),
    emails: valuesAt(cells, at.email).flatMap(emailsIn),
    phones: phoneNumbersIn(valuesAt(cells, at.phone)),
    company: firstValueAt(cells, at.company),
    // In a table with a column for the job, `Title` has courtesy titles.
    title: firstValueAt(cells, at.job.length > 0 ? at.job : at.title),
    industry: firstValueAt(cells, at.industry),
    url: bestUrl(valuesAt(cells, at.url)),
    tags: valuesAt(cells, at.tags).flatMap((cell) => cell.split(cell.includes(';') ? ';' : ',')),
    notes: firstValueAt(cells, at.notes),
  })
}
