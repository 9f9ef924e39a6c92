import { foldedWords } from '../../book/identity/fold.js'
import { addressesIn } from '../import/addresses.js'
import { fullName } from '../import/fullName.js'
import { bestUrl } from '../import/profileUrl.js'
import type { RawFields } from '../import/rawFields.js'
import { allOf, firstOf, type Places } from './columns.js'
import { numbersIn } from './values.js'

/**
 * What the columns of people are called (as `columnKey` makes it): commonly, and by Outlook in English, German, French,
 * Spanish, Dutch, Italian and Portuguese. Fax, pager and assistants are left out, and a company's main number, which
 * colleagues share.
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

/** The whole name in a row. Beside a first name, and without a column for last ones, a name is the last one: `Name;Vorname`. */
function nameAt(cells: string[], at: Places<'name' | 'first' | 'middle' | 'last'>): string {
  const [first, whole] = [firstOf(cells, at.first), firstOf(cells, at.name)]
  const isLast = at.last.length === 0 && !hasWords(whole, first)
  if (whole !== '' && !isLast) return whole
  return fullName(first, firstOf(cells, at.middle), firstOf(cells, at.last) || whole)
}

function hasWords(text: string, part: string): boolean {
  const words = foldedWords(text)
  return foldedWords(part).every((word) => words.includes(word))
}

/** What a row says of somebody whose columns stand at those places. */
export function saidAt(at: Places<keyof typeof personColumns>): (cells: string[]) => RawFields {
  return (cells) => ({
    name: nameAt(cells, at) || firstOf(cells, at.aliases),
    aliases: allOf(cells, at.aliases).flatMap((cell) => cell.split(';')),
    emails: allOf(cells, at.email).flatMap(addressesIn),
    phones: numbersIn(allOf(cells, at.phone)),
    company: firstOf(cells, at.company),
    // Where the job has a column of its own, the title is Mr or Dr.
    title: firstOf(cells, at.job.length > 0 ? at.job : at.title),
    industry: firstOf(cells, at.industry),
    url: bestUrl(allOf(cells, at.url)),
    tags: allOf(cells, at.tags).flatMap((cell) => cell.split(cell.includes(';') ? ';' : ',')),
    notes: firstOf(cells, at.notes),
  })
}
