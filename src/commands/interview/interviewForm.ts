import type { Interview } from '../../book/model/schema.js'
import type { FormField, FormValues } from '../../terminal/form.js'
import type { FieldOptions } from './fields.js'

/** An interview as a form for the editor; its people are changed by options, since each is a person of the book. */
export function interviewForm({
  role = '',
  on = '',
  at = '',
  minutes,
  place = '',
  round = '',
  notes,
}: Interview): FormField[] {
  return [
    { name: 'role', kind: 'line', value: role },
    { name: 'when', kind: 'line', value: `${on} ${at}`.trim() },
    { name: 'minutes', kind: 'line', value: String(minutes) },
    { name: 'place', kind: 'line', value: place },
    { name: 'round', kind: 'line', value: round },
    { name: 'notes', kind: 'text', value: notes },
  ]
}

/** What was changed in the form of an interview, as the options of `interview edit` say it. */
export function interviewChanges({ texts: { when, notes, ...texts } }: FormValues): FieldOptions {
  return { ...texts, ...(when !== undefined && { on: when }), ...(notes !== undefined && { note: notes }) }
}
