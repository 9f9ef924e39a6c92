import type { Channel, Outcome } from '../model/channel.js'

/** Everyday phrases that say how a touch ended and nothing else, as `outcomeKey` writes them: without small words. */
export interface OutcomePhrases {
  outcome: Outcome
  /** The channel of the touch when the user names none; by default the usual one. */
  channel?: Channel
  /**
   * Who did it, where that matters: “I said no” is no no of theirs. A phrase in two groups means the first one, unless
   * the text says who: “emailed” is the user, “emailed me” the contact.
   */
  by?: 'me' | 'them'
  /** Whether the phrases say a little more than the outcome, so that they stay in the summary. */
  isKept?: true
  phrases: string[]
}

const list = (text: string) => text.split(/,\s+/)

/** The closed list of phrases (CLI contract, Log). Of two groups with the same phrase, the likelier one comes first. */
export const outcomePhrases: OutcomePhrases[] = [
  {
    outcome: 'no-answer',
    phrases: list(
      `no answer, no reply, no response, no pick up, got no answer, got no reply, got no response, was no answer,
      there was no answer, nobody answered, nobody answered phone, nobody picked up, nobody picked up phone, nobody there, nobody in, nobody home, nobody at home,
      nobody was there, nobody was in, nobody was home, nobody is answering, nobody is there, nobody is in, nobody is home, not there, not in, not home, not at home, not at desk, not in office,
      not available, not reachable, was not there, was not in, was not home, was not at home, was not at desk,
      was not in office, was not available, was not reachable, is not there, is not in, is not available, unavailable,
      unreachable, was unavailable, was unreachable, was out, is out, did not answer, did not answer phone,
      did not answer call, did not take call, did not pick up, did not pick up phone, did not get answer, does not answer,
      does not answer phone, does not pick up, does not pick up phone, will not answer, will not pick up, would not answer,
      would not pick up, not answering, not answering phone, not picking up, not picking up phone, is not answering,
      is not answering phone, is not picking up, was not answering, was not picking up, never answered, never answered phone, never answer, never answers, never pick up,
      never picks up,
      never picked up, could not reach, could not get hold of, could not get through, could not get through to, did not reach,
      did not get hold of, did not get through, did not get through to, can not reach, can not get hold of,
      can not get through, unable to reach, was unable to reach, unable to get hold of, unable to get through,
      failed to reach, line busy, line was busy, line is busy, phone busy, phone was busy, busy signal, got busy signal,
      busy tone, got busy tone, line engaged, line was engaged, engaged tone, rang out, phone rang out, kept ringing,
      phone kept ringing, rang rang, phone rang rang`,
    ),
  },
  {
    outcome: 'no-answer',
    isKept: true,
    phrases: list(
      `busy, was busy, is busy, out of office, was out of office, is out of office, away, was away, is away, on vacation,
      was on vacation, is on vacation, on holiday, was on holiday, is on holiday, on leave, was on leave, is on leave,
      on maternity leave, is on maternity leave, on parental leave, is on parental leave, in meeting, was in meeting,
      is in meeting, on call, was on call, at lunch, was at lunch, out to lunch, was traveling, is traveling, out sick,
      was out sick, is out sick, off sick, was sick, is sick, voicemail full, voicemail was full, voicemail is full,
      mailbox full, mailbox was full, mailbox is full, did not leave message, did not leave voicemail, left no message,
      hung up without leaving message, wrong number, got wrong number, had wrong number, bad number, number not in service, number is not in service,
      number was not in service, number disconnected, number was disconnected, number is disconnected,
      number does not work, phone off, phone was off, phone is off, phone was turned off, phone switched off, declined call, rejected call, missed, missed call, missed each other, phone tag,
      played phone tag, playing phone tag, no luck, could not connect, did not connect, got assistant, reached assistant,
      talked to assistant, talked with assistant, spoke to assistant, spoke with assistant, assistant answered,
      assistant picked up, did not reply, did not respond, never replied, never responded, has not replied, has not responded, has not answered,
      has not called back, did not call back, never called back, did not return call, did not get back to,
      never got back to, has not got back to, did not hear back, have not heard back, never heard back, nothing back,
      no word, no word back, no call back, no callback, crickets, radio silence, ghosted, was ghosted, got ghosted`,
    ),
  },
  {
    outcome: 'no-answer',
    channel: 'meeting',
    isKept: true,
    phrases: list('no show, was no show, did not show, did not show up, never showed, never showed up, stood up'),
  },
  {
    outcome: 'no-answer',
    channel: 'email',
    isKept: true,
    phrases: list('bounced, email bounced, bounced back, email bounced back, emailed no reply, emailed no response'),
  },
  {
    outcome: 'left-message',
    phrases: list(
      `left message, left voicemail, left voice message, left voicemail message, left message on voicemail,
      left message on phone, left message on machine, left message on answering machine, left message for,
      left voicemail for, voicemail, voice message`,
    ),
  },
  {
    outcome: 'left-message',
    isKept: true,
    phrases: list(
      `left word, left word with assistant, left message with assistant, left number, left name, left name number,
      left number with assistant, left message to call back, left message asking to call back, got voicemail,
      reached voicemail, hit voicemail, went to voicemail, went straight to voicemail, straight to voicemail,
      talked to voicemail, spoke to voicemail, got machine, got answering machine, answering machine`,
    ),
  },
  {
    outcome: 'declined',
    by: 'them',
    phrases: list(
      `declined, not interested, is not interested, are not interested, was not interested, were not interested,
      said not interested, said is not interested, said was not interested, said are not interested,
      told is not interested, not interested thanks, no interest, has no interest, have no interest, had no interest, no thanks, no thank you,
      said no, said no thanks, said no thank you, told no, turned down, refused, refused to talk, rejected, took pass,
      decided to pass, does not want to talk, does not want to talk to, does not want to speak, does not want to chat,
      does not want to meet, do not want to talk,
      did not want to talk, did not want to talk to, will not talk, will not talk to, would not talk, would not talk to,
      will not help, would not help`,
    ),
  },
  {
    outcome: 'declined',
    phrases: list(
      `got no, got no from, got clear no, is no, was no, clear no, firm no, hard no, polite no, flat no, definite no,
      got turned down, was turned down, got rejected, was rejected, was told no`,
    ),
  },
  {
    outcome: 'declined',
    by: 'them',
    isKept: true,
    phrases: list(
      `can not help, could not help, unable to help, declined to talk, declined to meet, declined to help,
      not interested in talking, not interested in talking to, not interested in call, not interested in chat, not interested in meeting,
      not interested in helping, is not interested in call, is not interested in talking, is not interested in meeting,
      do not call, do not contact, asked not to call, asked not to be called, asked not to contact,
      asked not to be contacted, asked to be left alone, told not to call, told not to contact, told to stop calling,
      said not to call, said do not call, does not want to be called, does not want to be contacted,
      wants to be left alone`,
    ),
  },
  {
    outcome: 'replied',
    channel: 'email',
    phrases: list(
      `got reply, got response, got email, got email from, got email back, got reply from,
      got reply by email, received reply, received answer, received response, received email, heard back, heard from,
      heard back from`,
    ),
  },
  {
    outcome: 'replied',
    channel: 'email',
    by: 'them',
    phrases: list(
      `replied, replied by email, replied to email, responded, responded by email, responded to email, wrote back,
      answered email, answered by email, emailed back, sent reply, got back to, got back to by email`,
    ),
  },
  {
    outcome: 'replied',
    channel: 'sms',
    by: 'them',
    phrases: list('texted back, replied by text, answered by text, responded by text, replied to text'),
  },
  { outcome: 'replied', channel: 'sms', phrases: list('got text, got text back, got text from') },
  {
    outcome: 'replied',
    channel: 'linkedin',
    by: 'them',
    phrases: list(
      `replied on linkedin, answered on linkedin, responded on linkedin, wrote back on linkedin,
      messaged back on linkedin`,
    ),
  },
  {
    outcome: 'sent',
    channel: 'email',
    by: 'me',
    phrases: list(
      `emailed, sent, sent email, sent mail, sent email to, wrote, wrote to, wrote email, wrote email to,
      followed up by email, reached out by email`,
    ),
  },
  {
    outcome: 'sent',
    channel: 'email',
    by: 'me',
    isKept: true,
    phrases: list(
      `reached out, reached out to, shot email, sent follow up, sent follow up email, sent reminder, dropped line, dropped note, sent note, sent thanks, sent thank you, sent thank you note,
      sent thank you email, thanked by email`,
    ),
  },
  {
    outcome: 'sent',
    channel: 'sms',
    by: 'me',
    phrases: list('texted, sent text, sent text to, sent sms, followed up by text'),
  },
  {
    outcome: 'sent',
    channel: 'linkedin',
    by: 'me',
    phrases: list(
      `messaged on linkedin, pinged on linkedin, wrote on linkedin, wrote to on linkedin, sent message on linkedin, sent linkedin message,
      left message on linkedin, reached out on linkedin`,
    ),
  },
  {
    outcome: 'sent',
    channel: 'linkedin',
    by: 'me',
    isKept: true,
    phrases: list(
      `sent connection request, sent linkedin request, sent linkedin invitation, sent linkedin invite,
      sent invitation on linkedin, sent invite on linkedin, sent request on linkedin`,
    ),
  },
  {
    outcome: 'replied',
    channel: 'other',
    by: 'them',
    phrases: list('messaged back, sent message back, replied on whatsapp, wrote back on whatsapp'),
  },
  {
    outcome: 'sent',
    channel: 'other',
    by: 'me',
    phrases: list('messaged, sent message, sent message to, messaged on whatsapp, wrote on whatsapp, sent whatsapp'),
  },
  {
    outcome: 'replied',
    channel: 'email',
    by: 'them',
    phrases: list('emailed, sent email, sent mail, sent note, wrote, wrote email, reached out'),
  },
  { outcome: 'replied', channel: 'sms', by: 'them', phrases: list('texted, sent text') },
  {
    outcome: 'replied',
    channel: 'other',
    by: 'them',
    phrases: list('messaged, sent message, messaged on whatsapp, wrote on whatsapp, sent whatsapp'),
  },
  {
    outcome: 'replied',
    channel: 'linkedin',
    by: 'them',
    phrases: list(
      'messaged on linkedin, wrote on linkedin, sent message on linkedin, sent linkedin message, reached out on linkedin',
    ),
  },
  {
    outcome: 'sent',
    channel: 'email',
    by: 'me',
    phrases: list(
      `replied, replied to, replied by email, replied to email, responded, responded to, wrote back, wrote back to,
      answered email, answered by email, emailed back, sent reply, got back to`,
    ),
  },
  { outcome: 'sent', channel: 'sms', by: 'me', phrases: list('texted back, replied by text, replied to text') },
  { outcome: 'sent', channel: 'other', by: 'me', phrases: list('messaged back, replied on whatsapp') },
  { outcome: 'sent', channel: 'linkedin', by: 'me', phrases: list('replied on linkedin, wrote back on linkedin') },
  {
    outcome: 'spoke',
    phrases: list(
      `talked, talked to, talked by phone, talked on phone, spoke, spoke to, spoke by phone,
      spoke on phone, chatted, had call, had phone call, had talk, had chat, picked up, reached, got through,
      got through to, got hold of`,
    ),
  },
  {
    outcome: 'met',
    channel: 'meeting',
    phrases: list('met, met up, met in person, met face to face, had meeting'),
  },
  {
    outcome: 'met',
    channel: 'meeting',
    isKept: true,
    phrases: list(
      `had coffee, got coffee, grabbed coffee, met for coffee, met over coffee, had lunch, got lunch, grabbed lunch, met for lunch, met over lunch, had breakfast,
      met for breakfast, had dinner, met for dinner, had drink, had drinks, met for drink, met for drinks, met at cafe, met at coffee shop, met at office, met at event`,
    ),
  },
  {
    outcome: 'met',
    channel: 'meeting',
    by: 'me',
    isKept: true,
    phrases: list('went for coffee, went for lunch, went for drink, went for drinks, went for walk'),
  },
  {
    outcome: 'met',
    channel: 'video',
    isKept: true,
    phrases: list(
      `had video call, had video chat, had video meeting, zoomed, facetimed, talked by video, spoke by video, met by video, met over video, met on video,
      had zoom, had zoom call, had zoom meeting, met on zoom, met over zoom, met via zoom, talked on zoom, talked over zoom, spoke on zoom,
      spoke over zoom, had teams call, had teams meeting, met on teams, met over teams, talked on teams, spoke on teams, met on google meet`,
    ),
  },
]
