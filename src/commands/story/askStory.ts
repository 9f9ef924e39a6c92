import { qualities } from '../../book/model/interviewWords.js'
import type { StoryFields } from '../../book/stories/story.js'
import type { Context } from '../../context.js'
import type { Prompter } from '../../terminal/prompter.js'

type Text = 'situation' | 'action' | 'result' | 'lesson' | 'fixed' | 'asked'
type Question = [field: Text, message: string]

const storyQuestions: Question[] = [
  ['situation', 'What was the situation?'],
  ['action', 'What did you do? (say I, not we)'],
  ['result', 'What came of it?'],
]
const weaknessQuestions: Question[] = [
  ['situation', 'What was the failing, and when did it show?'],
  ['lesson', 'What did you learn?'],
  ['fixed', 'What do you do now instead?'],
  ['asked', 'Who asks you for advice on it now? (Enter: nobody yet)'],
]

/** Asks for what nobody said of a new story. Shows what was typed again when the user leaves. */
export async function askStory(
  ctx: Context,
  prompter: Prompter,
  given: StoryFields & { title: string },
): Promise<Partial<StoryFields> & { title: string }> {
  const answers: Partial<StoryFields> & { title: string } = { title: given.title }
  try {
    if (given.title === '')
      answers.title = await prompter.input({
        message: 'A title? (The late launch; it stands on the page you take along.)',
        check: (text) => text.trim() !== '' || 'A word or two, such as: The late launch.',
      })
    const isWeakness = given.isWeakness || [given.lesson, given.fixed, given.asked].some((each) => each !== undefined)
    for (const [field, message] of isWeakness ? weaknessQuestions : storyQuestions)
      if (given[field] === undefined) answers[field] = await prompter.input({ message, isLong: true })
    if (!isWeakness && given.qualities === undefined)
      answers.qualities = await prompter.several({
        message: 'What does it show?',
        choices: qualities.map((value) => ({ name: value, value })),
      })
    return answers
  } catch (error) {
    const typed = Object.values(answers).filter((each) => typeof each === 'string' && each !== '')
    if (typed.length > 0)
      await ctx.printNotice(`Not kept, so here it is again: ${typed.map((each) => `“${each}”`).join(', ')}`)
    throw error
  }
}
