import { fold } from '../../book/identity/fold.js'
import { formatCharacters } from '../../text/hiddenCharacters.js'

/** What a column must not be read for, as an answer names it. */
export type Secret = 'passwords' | 'secret codes' | 'card numbers' | 'bank details'

/** Where a word begins inside another: `loginPassword`. */
const innerWord = /(\p{Ll})(?=\p{Lu})/gu
const invisible = new RegExp(formatCharacters, 'gu')
const betweenWords = /[^\p{L}\p{M}]+/u
/** Two-factor codes have a digit in their name. */
const twoFactor = /(?<![\p{L}\d])[2m]fa(?!\p{L})/iu
/** The longest name of a column that is looked at. */
const maxLength = 200

/**
 * The words of each secret, folded, with a space before and after each word: in English, German, French, Spanish, Italian,
 * Portuguese, Dutch and Polish, and the usual one of some other languages.
 */
const secrets: [secret: Secret, names: RegExp][] = [
  [
    'passwords',
    /pass? ?wor[dt]|passwd|pswd|pwd|kennwort|pass ?phrase|passcode|passkey|passord|contrasena|contrasenya|clave de acceso|wachtwoord|losenord|adgangskode|salasana|adgangsord/,
  ],
  [
    'passwords',
    / (?:mots? de passe|mdp|user pass|palavra passe|senhas?|hasl[oa]|hesl[oa]|jelszo|sifre|slaptazodis|parool|parola(?! chiave)(?! clave)|lozinka|geslo) |^ pw $/,
  ],
  ['passwords', new RegExp(['пароль', '密码', '密碼', 'パスワード', '비밀번호', 'סיסמה'].map(fold).join('|'), 'u')],
  [
    'secret codes',
    / (?:pins?|puks?|pin ?codes?|pin ?number|pin ?nummer|pin nr|code pin|geheimzahl|geheimnummer|[th]?otp(?:auth|secret|ur[il]|key|seed|code)?|\p{L}*totp|secrets?|secreto|segreto|segredo|mnemonic) /u,
  ],
  [
    'secret codes',
    / (?:(?:private|api|access|secret|recovery|master|encryption|wallet) keys?|(?:recovery|backup|security|mfa|2fa) codes?|(?:wlan|wifi) ?(?:schlussel|key)|sicherheits ?code|wiederherstellungs ?codes?|codes? de (?:securite|secours)|codigo de seguranca|codigo de seguridad|codice di sicurezza|beveiligings ?code|kod bezpieczenstwa|seed(?: phrase| words?)|(?:access|auth|api|bearer|refresh|session) tokens?|security (?:question|answer)s?|sicherheitsfragen?) /,
  ],
  [
    'card numbers',
    / (?:cvv|cvc|cvn|ccn|card ?holder(?: ?name)?|name on card|cc ?(?:number|num|no|nr)|card ?(?:number|num|no|nr)|(?:credit|debit|bank) ?cards?(?: ?(?:number|num|no|nr))?) /,
  ],
  [
    'card numbers',
    /kredit ?karte|bank ?karte|kartennummer|karteninhaber|prufziffer|carte (?:bancaire|bleue|de credit|de paiement)|numero de (?:la )?(?:carte|tarjeta)|tarjeta de (?:credito|debito)|carta di credito|numero (?:della )?carta |cartao de (?:credito|debito)|numero d[eo] cartao|kaart ?nummer|numer karty|karta (?:kredytowa|platnicza)|cryptogramme/,
  ],
  [
    'bank details',
    / (?:iban|bban|blz|bank ?account(?: ?(?:number|no|nr))?|routing ?(?:number|no)|sort ?code|clabe|compte bancaire|cuenta bancaria|conto (?:corrente|bancario)|coordinate bancarie|conta bancaria|rachunek bankowy|konto bankowe) /,
  ],
  ['bank details', /kontonummer|bankverbindung|kontoverbindung|bankkonto|bankleitzahl|bankrekening|rekeningnummer/],
]

/** Words that make a column one about a secret: `Password hint`, `PasswordLastSet`. */
const about =
  / (?:hints?|clue|reminder|expir(?:es|ed|y|ation)|changed?|reset|age|policy|strength|strong|never|attempts?|count|score|enabled|status|has|valid|last set|not required|hinweis|geandert|indice|pista) /
/** Words that make something else of the words of one secret: `Secret Santa`, `Library card number`. */
const otherwise: Partial<Record<Secret, RegExp>> = {
  'secret codes': / santa /,
  'card numbers': / (?:loyalty|membership|member|library|badge|sim|business) /,
}

/** Other columns that say what a short word means: `PIN` is a postal code in an address of India. */
const login =
  / (?:user|userid|username|login|logon|benutzer|benutzername|anmeldename|usuario|utilisateur|identifiant|utente|utilizador|gebruikersnaam) /
const notes = / (?:notes?|comments?|notizen?|bemerkung(?:en)?) /
const address =
  /(?<!mail|web|ip|url|site) address | (?:street|city|town|village|taluka|locality|state|district|province|region|country|zip|postal|post|postcode) /
const isPin = / pins? /
const isPinCode = / pin ?codes? /
const isShort = / (?:pass|pw|clave|chave|codice|parola chiave) /

/** The secret that a column is for, and the name of the column. */
export interface SecretColumn {
  secret: Secret
  name: string
}

/**
 * The first of these columns, or fields, that is for a secret; null where none is. Only the name of a column may be told:
 * a file without a first line of names has secrets in their place.
 * @example secretAmong(['name', 'url', 'login_password']) // { secret: 'passwords', name: 'login_password' }
 */
export function secretAmong(names: Iterable<string>): SecretColumn | null {
  const all = [...names].map((name) => ({ name, words: spacedWords(name) }))
  const joined = all.map(({ words }) => words).join('')
  const beside = { login: login.test(joined), notes: notes.test(joined), address: address.test(joined) }
  for (const { name, words } of all) {
    const secret = secretOf(words, beside)
    if (secret !== null) return { secret, name }
  }
  return null
}

/** The secret that a column is for, by its words and by what columns are beside it. */
function secretOf(words: string, beside: Record<'login' | 'notes' | 'address', boolean>): Secret | null {
  if (about.test(words)) return null
  if (beside.address && isPinCode.test(words)) return null
  if (beside.address && !beside.login && !beside.notes && isPin.test(words)) return null
  if (beside.login && isShort.test(words) && words.trim().split(' ').length <= 2) return 'passwords'
  const found = secrets.find(([secret, each]) => each.test(words) && otherwise[secret]?.test(words) !== true)
  return found?.[0] ?? null
}

/** The folded words of a name, with a space before and after each: ` login password `. */
function spacedWords(name: string): string {
  const plain = name.slice(0, maxLength).replace(invisible, '').replace(twoFactor, 'totp').replace(innerWord, '$1 ')
  return ` ${fold(plain).split(betweenWords).filter(Boolean).join(' ')} `
}
