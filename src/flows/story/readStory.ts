import type { Book, Story } from '../../book/model/schema.js'
import { settingsOf } from '../../book/model/settings.js'
import { type StoryJson, storyToJson } from '../../book/stories/storyToJson.js'

/** A story as `--json` shows it, with what the coach says of it. */
export async function readStory(book: Book, story: Story): Promise<StoryJson> {
  const [{ storyFindings }, { storySeconds }] = await Promise.all([
    import('../../scripts/coach/stories/storyFindings.js'),
    import('../../scripts/coach/stories/storySeconds.js'),
  ])
  const { qualities, situation, action, result, weakness } = story
  const { lesson = '', fixed = '', asked = '' } = weakness ?? {}
  const draft = { qualities, situation, action, result, isWeakness: weakness !== undefined, lesson, fixed, asked }
  const settings = settingsOf(book)
  const maxSeconds = weakness === undefined ? settings.storySeconds : settings.weaknessSeconds
  const findings = storyFindings(draft, { role: book.profile.role, maxSeconds })
  return storyToJson(book, story, { seconds: storySeconds(draft), findings })
}
