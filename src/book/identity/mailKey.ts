/** What precedes the @ in a mailbox that several people read, in the languages of our users. */
const sharedNames = [
  'admin|career|careers|contact|family|hello|hr|info|jobs|mail|marketing|no-?reply|office|press|reception|recruiting',
  'sales|service|support|team|welcome|accueil|bonjour|contacto|hola|ventas|ciao|contatti|anfrage|bewerbung|buero|buro',
  'einkauf|empfang|familie|kanzlei|kontakt|personal|post|praxis|sekretariat|vertrieb|verwaltung|zentrale',
].join('|')
const sharedMailbox = new RegExp(`^(?:${sharedNames})(?:[-_.+][^@]*)?@`, 'i')

/**
 * Whether several people may read this mailbox, so that the address does not identify a person.
 * @example isSharedMailbox('team-sales@acme.example') // true
 */
export function isSharedMailbox(email: string): boolean {
  return sharedMailbox.test(email)
}

/** Whether a text is an e-mail address and nothing else. Some contacts have their address as their name. */
export function isEmailAddress(text: string): boolean {
  return text.includes('@') && /^[^\s@]+@[^\s@]+$/.test(text)
}

/**
 * The form of an e-mail address that is compared: lowercase, with accents normalized.
 * @example mailKey('Dana@Example.com') // 'dana@example.com'
 */
export function mailKey(email: string): string {
  const lower = email.toLowerCase()
  return /[^ -~]/.test(lower) ? lower.normalize() : lower
}
