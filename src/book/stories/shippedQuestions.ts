import { bossQuestions } from './bossQuestions.js'

/** In which kind of interview a question is asked: `any` of them, or one of these. */
export type Round = 'any' | 'phone-screen' | 'first' | 'panel' | 'final' | 'hr' | 'peers'

/** A question that comes with Rapport. */
export interface ShippedQuestion {
  /** Its name, which a book remembers. */
  key: string
  for: 'boss' | 'me'
  text: string
  /** Of a question for a boss: how others are asked it. */
  textForOthers?: string
  round: Round
  /** How to answer it well, or what the answer shows; empty where nothing needs saying. */
  note: string
}

type AskedOfMe = [key: string, text: string, note: string]

/** What the user is asked, by kind of round, the likeliest first (METHOD section 5). */
const askedOfMe: Record<Round, AskedOfMe[]> = {
  any: [
    [
      'about-yourself',
      'Tell me about yourself.',
      'A minute: what you do, one thing you did that matters here, and why this job. Your life story can wait.',
    ],
    [
      'why-here',
      'Why do you want to work here?',
      "Name one thing about them that you can't say of anybody else, and who told you, if they're fine with it.",
    ],
    [
      'why-you-left',
      'Why did you leave your last job?',
      'One true sentence without blame, then what you want next. Stop there.',
    ],
    [
      'proudest',
      'What are you proudest of in your work?',
      'Take one thing you did yourself, and say what changed because of it. A number helps.',
    ],
    [
      'biggest-weakness',
      "What's your biggest weakness?",
      "A real one, from a while back. Own it, say what you learned, and how you've fixed it: so well that others ask you how.",
    ],
    [
      'went-wrong',
      'Tell me about a time when something went wrong.',
      'Pick one where part of it was on you. Most of your minute goes to what you did about it.',
    ],
    [
      'why-hire-you',
      'Why should we hire you?',
      'Two things they said they need, and a true example of each. Then ask what else they need.',
    ],
    [
      'salary',
      'What are you hoping to earn?',
      'Ask for their range first: “What range did you have in mind?” If you must say a number, give a range you could live with.',
    ],
    [
      'gap',
      "What's this gap on your résumé?",
      "Say what it was in one sentence, then what you did with it. It isn't a confession.",
    ],
    [
      'other-offers',
      'Are you talking with anybody else?',
      'Yes or no, truthfully, and no names. “I am, and this is the one I wanted to hear more about,” if that is so.',
    ],
    [
      'unlawful',
      'Do you have kids, or plan to? (Or how old are you, or where are you from?)',
      "You don't have to answer. Answer what they may be worried about: “If you're asking whether I can travel, I can.” Then go on.",
    ],
    [
      'five-years',
      'Where do you see yourself in five years?',
      'Say what you want to be good at by then, rather than a title. It may be theirs.',
    ],
  ],
  'phone-screen': [
    ['know-about-us', 'What do you know about us?', 'Two facts and one question. Have them on a card by the phone.'],
    [
      'walk-through-resume',
      'Walk me through your résumé.',
      'Forward, not backward, a sentence a job: what you did, and why you moved on. Two minutes at most.',
    ],
    ['why-looking', 'Why are you looking?', 'Say what you are looking for. What you want to get away from stays out.'],
    ['when-can-you-start', 'When could you start?', 'The true date. Finishing well where you are speaks for you.'],
    [
      'location',
      'Would you move, or come into the office?',
      "Say what you can do. If you don't know yet, say by when.",
    ],
  ],
  first: [
    [
      'handled-conflict',
      'Tell me about a conflict with somebody at work.',
      "Say what each of you wanted, and what you did first. The other person shouldn't sound like a fool.",
    ],
    [
      'hard-promise',
      'Tell me about a promise that was hard to keep.',
      'What you said, what got in the way, and when you told them. Trust is made of this.',
    ],
    [
      'first-ninety-days',
      'What would you do in your first three months?',
      'Listen first, and say to whom. Then one thing you would get done, if what they told you holds.',
    ],
    [
      'favorite-boss',
      "Who's the best boss you've had, and why?",
      'What they did, in one scene. It tells this boss how to get the best out of you.',
    ],
    [
      'disagreed-with-boss',
      'Tell me about a time you disagreed with your boss.',
      'You said it early, in private, and then went along or changed a mind. Say which.',
    ],
  ],
  panel: [
    [
      'hardest-problem',
      "What's the hardest problem you've solved?",
      'Say why it was hard so that everybody at the table gets it, then what you tried first, and what worked.',
    ],
    [
      'too-much-at-once',
      'How do you decide what to do first when everything is urgent?',
      'One real week: what came first, what waited, and whom you told that it would.',
    ],
    [
      'learned-fast',
      'Tell me about something you had to learn fast.',
      'From whom you learned it says as much as how fast.',
    ],
    [
      'bad-news',
      'Tell me about a time you had to bring bad news.',
      'How soon you said it, to whom, and what you brought along to fix it.',
    ],
  ],
  final: [
    [
      'why-not-hire-you',
      'What might keep us from hiring you?',
      'Name the doubt they probably have, and answer it with what you have done. Then ask what theirs is.',
    ],
    [
      'accept-if-offered',
      'If we made you an offer, would you take it?',
      "Say how much you'd like to work there, and that you'd want to see it in writing and sleep on it.",
    ],
    [
      'business-view',
      'What do you think is the biggest challenge we face?',
      'Say what you heard from people there or in the field, and ask whether it looks like that from inside.',
    ],
    [
      'what-questions',
      'What questions do you have for us?',
      "The ones that show what a boss is like. You're choosing, too: rapport question list --for boss",
    ],
  ],
  hr: [
    [
      'hr-references',
      'Who could we talk to about you?',
      "Have three names ready, and tell those people before they're called: the role, and who will call.",
    ],
    [
      'hr-last-pay',
      'What did you make in your last job?',
      "In many states they may not ask. “I'd rather talk about what this job is worth. What's the range?”",
    ],
    [
      'hr-short-stay',
      'Why were you there for such a short time?',
      'One sentence on what happened, one on what you look for now so it lasts. No blame.',
    ],
    [
      'hr-like-to-work',
      'What kind of place do you work best in?',
      'Say what is true. A place that takes you for somebody else is no gift.',
    ],
  ],
  peers: [
    [
      'peers-like-to-work-with-you',
      'What would people say about working with you?',
      'What somebody did say, and when. One thing you are working on makes the rest believable.',
    ],
    [
      'peers-helped',
      'Tell me about a time you helped somebody on your team.',
      'Small is fine. What they could do afterward is the point.',
    ],
    [
      'peers-feedback',
      'How do you take it when somebody says your work needs another go?',
      'A time it happened, what you changed, and that you asked again.',
    ],
    [
      'peers-outside-work',
      'What do you do when you are not working?',
      'Whatever is true and easy to talk about. This is where two people find something in common.',
    ],
  ],
}

/** Every question that comes with Rapport: what the user is asked, and what to ask about a boss. */
export const shippedQuestions: readonly ShippedQuestion[] = [
  ...Object.entries(askedOfMe).flatMap(([round, all]) =>
    all.map(([key, text, note]): ShippedQuestion => ({ key, for: 'me', text, round: round as Round, note })),
  ),
  ...bossQuestions.map(({ id, text, textForOthers }): ShippedQuestion => {
    return { key: id, for: 'boss', text, textForOthers, round: 'any', note: '' }
  }),
]

/** The question of this key; undefined for none. */
export function shippedQuestion(key: string): ShippedQuestion | undefined {
  return shippedQuestions.find((each) => each.key === key)
}
