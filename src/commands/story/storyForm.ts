import { RapportError } from '../../book/error.js'
import { qualities } from '../../book/model/interviewWords.js'
import type { Story } from '../../book/model/schema.js'
import type { StoryFields } from '../../book/stories/story.js'
import type { FormField, FormValues } from '../../terminal/form.js'
import { listed } from '../../text/listed.js'

/** A story as a form for the editor. */
export function storyForm({ title, qualities, situation, action, result, weakness }: Story): FormField[] {
  const text = (name: string, value: string): FormField => ({ name, kind: 'text', value })
  const parts =
    weakness === undefined
      ? [text('action', action), text('result', result), { name: 'qualities', kind: 'list' as const, value: qualities }]
      : [text('lesson', weakness.lesson), text('fixed', weakness.fixed), text('asked', weakness.asked)]
  return [{ name: 'title', kind: 'line', value: title }, text('situation', situation), ...parts]
}

/** The fields of a story that were changed in its form. @throws RapportError `usage`. */
export function storyChanges({ texts, lists }: FormValues): StoryFields {
  const shown = lists.qualities?.map((text) => {
    const known = qualities.find((each) => each === text.toLowerCase())
    if (known !== undefined) return known
    throw new RapportError('usage', `“${text}” is none of the four qualities.`, {
      hint: `Choose from these: ${listed([...qualities], 'or')}.`,
    })
  })
  return { ...texts, ...(shown && { qualities: shown }) }
}
