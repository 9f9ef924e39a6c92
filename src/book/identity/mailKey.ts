/** The names before the @ by which several are reached, in the languages of those who use Rapport. */
const sharedNames = [
  'admin|career|careers|contact|family|hello|hr|info|jobs|mail|marketing|no-?reply|office|press|reception|recruiting',
  'sales|service|support|team|welcome|accueil|bonjour|contacto|hola|ventas|ciao|contatti|anfrage|bewerbung|buero|buro',
  'einkauf|empfang|familie|kanzlei|kontakt|personal|post|praxis|sekretariat|vertrieb|verwaltung|zentrale',
].join('|')
const shared = new RegExp(`^(?:${sharedNames})(?:[-_.+][^@]*)?@`, 'i')

/**
 * Whether an address may be that of several: it says nothing of who writes.
 * @example isShared('team-sales@acme.example') // true
 */
export function isShared(email: string): boolean {
  return shared.test(email)
}

/** Whether a text is an e-mail address and nothing else: some are called by theirs. */
export function isAddress(text: string): boolean {
  return text.includes('@') && /^[^\s@]+@[^\s@]+$/.test(text)
}

/**
 * An e-mail address as it is compared: letter case alone makes no other one.
 * @example mailKey('Dana@Example.com') // 'dana@example.com'
 */
export function mailKey(email: string): string {
  const lower = email.toLowerCase()
  return /[^ -~]/.test(lower) ? lower.normalize() : lower
}
