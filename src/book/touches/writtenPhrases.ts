import { list, type OutcomePhrases } from './phraseGroup.js'

/**
 * The phrases for what was written. Of two groups with the same phrase, the likelier one comes first.
 */
export const writtenPhrases: OutcomePhrases[] = [
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
]
