/** A UID as `vcardText` writes it, with the id of a contact. Some programs put `urn:` before it. */
export const rapportUid = /^(?:urn:)?rapport-([0-9][0-9a-z]{2,15})$/
