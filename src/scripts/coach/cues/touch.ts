import { bodyHasPhrase } from '../phrases/match.js'
import { hasPhrase, phrases } from '../phrases/phrases.js'
import type { Body } from '../text/body.js'
import { days, touchVerbsPast } from '../text/wordLists.js'

const talk = 'talk/talks/call/conversation/chat/meeting/coffee/lunch/discussion/interview/exchange'
const note = 'note/message/email/letter/call/voicemail/text'

/** Phrases that only a writer uses who has been in touch with the reader before. */
const earlierTouch = phrases(`
  our last/recent/good/long/short/first/phone/video/zoom? ${talk}/time_together
  since our
  as i? promised/agreed/discussed/arranged
  as/where/what we agreed/discussed/said/arranged
  i had? promised you/to
  i have? ${touchVerbsPast} to? you? again/today/yesterday/tonight/earlier/recently/before/twice/once
  i have? ${touchVerbsPast} to? you? last/this *
  i have? ${touchVerbsPast} to? you? on ${days}
  i have? ${touchVerbsPast} to? you? ..3 ago/back
  i have? ${touchVerbsPast} to? you about/with/but/to_ask/on
  i have? tried to? reach/ring/call/you
  i have? asked/told/thanked/sent you
  last/this week/month/year/spring/summer/autumn/fall/winter/${days} i wrote/asked/rang/called/emailed/left/messaged/
    texted/told
  yesterday/earlier/ago i wrote/asked/rang/called/emailed/sent/left/messaged/texted/told
  left you? a/another message/voicemail
  left word
  my last/previous/earlier/first/recent ${note}
  my ${note} of/from/last/on/to_you/about
  last/second/third/final note/message/email/letter about/on/from_me
  last time
  following up
  to follow up
  just follow up
  circling/checking back
  checking in
  you rang/called/wrote_back/wrote_to_me/replied/promised/named !the/a
  you answered/told/asked/gave/introduced/put/pointed/sent/helped/invited/advised/showed/shared_with/talked/walked me
  you were kind enough
  you suggested that? i
  you mentioned/said/recommended/explained/asked !in/on/at/during
  you took/made/found the/some? time
  i missed your_call/you
  returning/missed your call
  your ${note}/reply/answer this/yesterday/today/on/about/to_me
  i saw that? you called/rang
  when/since/after/as/before we last/first/both? spoke/talked/met/chatted/worked/sat/ran/built/did/were/had/went/made/
    shared/finished/parted/launched/left
  we last? spoke/talked/met/chatted/worked/agreed
  we sat next
  we shared an office
  we have met/spoken/talked/worked/known
  we go back
  we used to
  it was/has_been so/very/really/such? a? good/great/lovely/nice/wonderful/pleasure/joy to meet/talk/speak/see/hear/
    have
  it was/has_been so/very/really/such? a? good/great/lovely/nice/wonderful/pleasure/joy meeting/talking/speaking/
    seeing/hearing/chatting/catching/having
  good/great/lovely/nice/pleasure to talk/speak/see_you/hear_from_you/hear_you/have_met/have_talked/have_spoken
  good/great/lovely/nice/pleasure meeting/talking/speaking/seeing/hearing/chatting/catching
  i really/so/very_much? enjoyed our/talking/meeting/speaking/working/seeing
  it has/is been ..2 years/year/months/month/weeks/ages/while/long
  speak/speaking for me
  my/a reference
  references
  has it been ..2 years/months/weeks/ages/long
  long time
  old colleague/friend
  do you remember me
  you may/might/will/probably/perhaps still? remember me/our/that_we/from
  catch up
  back in touch
  lost touch
  thought of you
  you came to mind
  came to my? mind
  something for you
  in case it is still? of use/interest to you
  good/great news
  i have news/an_update/some_news
  quick/short/brief update
  the interview today/yesterday/on/this/last
  after the interview
  interviewing me
  i have? accepted/signed
  i got the job/offer/position
  thanks to you
  took/taken/followed/remembered/used your advice/suggestion/tip/hint/introduction
  your introduction/advice/suggestion/tip/help/kindness/recommendation has? led/was/been/helped/meant/made/changed/
    paid
  me again
  writing/ringing/calling/trying/asking you? once? again/more
  once more
  confirming
  still on for
  fallen/fell through
  suit/suits/work/works you/for_you instead
  bumping this
  in case you missed it/this
  i had that/the ..2 ${talk}
  because of you
  see you there/then/tomorrow/on/at/next/${days}
`)
/** Thanks at the start of a text; at its end, writers thank strangers too. */
const thanks = phrases(`
  thank/thanks/grateful/appreciate/appreciated you? so/very? much? again? to? you? for? your/the time/help/talk/offer/
    conversation/chat/coffee/lunch/meeting/interview/call/note/message/reply/answer/advice/introduction/kindness/
    insight/insights
  thank/thanks you? so/very? much? again? for your/the * minutes/hour/talk/advice
  thank/thanks you? so/very? much? again
  thank/thanks you? so/very? much? for today/yesterday/this_morning/this_afternoon/last_week/everything
  thank/thanks you? so/very? much? for taking/giving/sparing/sharing/helping/making/finding/having/meeting/talking/
    speaking/seeing/introducing
`)
const thanksInAdvance = phrases(`
  time to read/consider/look
  in advance
  for reading/considering/viewing
  and attention/consideration
  taking a look/moment
`)
const neverMet = phrases(`
  we have? never/not yet? met/spoken/talked
  we do not know each other
  have not yet? met
`)

/** Whether the words show that the two have been in touch before. A subject that begins with “Re:” shows it too. */
export function showsEarlierTouch(body: Body, subject: string | null): boolean {
  if (/^\s*(?:re|aw|sv):/i.test(subject ?? '')) return true
  if (bodyHasPhrase(body, neverMet)) return false
  const opening = body.sentences.slice(0, 2)
  return (
    bodyHasPhrase(body, earlierTouch) ||
    opening.some((each) => hasPhrase(each, thanks) && !hasPhrase(each, thanksInAdvance))
  )
}
