/** Words in the names of columns that only people have. */
const person =
  /firstname|lastname|given|family|surname|fullname|displayname|contact|person|recruiter|hiringmanager|interviewer|referr|nickname|mobile|cellphone|handy|birth|spouse|relationship|vorname|nachname|prenom|apellido|cognome|voornaam|achternaam|imie|nazwisko|ansprech/
const mail = /e?mail|courriel|correo/

/** Whether a column, by its key (`columnKey`), is one of people, such as `Contact Person`. */
export const isOfPerson = (key: string): boolean => person.test(key)

/** Whether a column, by its key (`columnKey`), has e-mail addresses: of people, or of companies. */
export const isOfMail = (key: string): boolean => mail.test(key)
