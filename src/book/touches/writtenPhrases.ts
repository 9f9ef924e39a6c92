import { list, type OutcomePhrases } from './phraseGroup.js'

/**
 * The phrases for what was written. Of two groups with the same phrase, the likelier one comes first.
 */
export const writtenPhrases: OutcomePhrases[] = [
  {
    outcome: 'replied',
    channel: 'email',
    patterns: list(
      `got (reply|response|email) (from|back|), got reply by email, received (reply|answer|response|email),
      heard from, heard back (from|)`,
    ),
  },
  {
    outcome: 'replied',
    channel: 'email',
    by: 'them',
    patterns: list(
      `(replied|responded) (by email|to email|), answered (email|by email), (wrote|emailed) back, sent reply,
      got back to (by email|)`,
    ),
  },
  {
    outcome: 'replied',
    channel: 'sms',
    by: 'them',
    patterns: list('texted back, (replied|answered|responded) by text, replied to text'),
  },
  { outcome: 'replied', channel: 'sms', patterns: list('(got|received) text (from|back|)') },
  {
    outcome: 'replied',
    channel: 'linkedin',
    by: 'them',
    patterns: list('(replied|answered|responded|wrote back|messaged back) on linkedin'),
  },
  {
    outcome: 'sent',
    channel: 'email',
    by: 'me',
    patterns: list(
      'emailed, sent, sent (email|mail|email to), wrote (to|email|email to|), (followed up|reached out) by email',
    ),
  },
  {
    outcome: 'sent',
    channel: 'email',
    by: 'me',
    isKept: true,
    patterns: list(
      `reached out (to|), shot email, dropped (line|note), sent (follow up|thank you|) note, sent thanks,
      sent (follow up|thank you|reminder|intro) (email|), thanked by email`,
    ),
  },
  {
    outcome: 'sent',
    channel: 'sms',
    by: 'me',
    patterns: list('texted, sent text (to|), shot text, sent sms, followed up by text'),
  },
  {
    outcome: 'sent',
    channel: 'linkedin',
    by: 'me',
    patterns: list(
      `(messaged|pinged|wrote|wrote to|reached out) on linkedin, (sent|left) message on linkedin,
      sent linkedin message`,
    ),
  },
  {
    outcome: 'sent',
    channel: 'linkedin',
    by: 'me',
    isKept: true,
    patterns: list(
      'sent connection request (on linkedin|), sent linkedin (request|invite), sent (request|invite) on linkedin',
    ),
  },
  {
    outcome: 'replied',
    channel: 'other',
    by: 'them',
    patterns: list('messaged back, sent message back, (replied|wrote back) on whatsapp'),
  },
  {
    outcome: 'sent',
    channel: 'other',
    by: 'me',
    patterns: list('messaged, sent message (to|), (messaged|wrote|sent message) on whatsapp, sent whatsapp (message|)'),
  },
  {
    outcome: 'replied',
    channel: 'email',
    by: 'them',
    patterns: list('emailed, sent (email|mail|note), wrote (email|), reached out'),
  },
  { outcome: 'replied', channel: 'sms', by: 'them', patterns: list('texted, sent text') },
  {
    outcome: 'replied',
    channel: 'other',
    by: 'them',
    patterns: list('messaged, sent message, (messaged|wrote|sent message) on whatsapp, sent whatsapp (message|)'),
  },
  {
    outcome: 'replied',
    channel: 'linkedin',
    by: 'them',
    patterns: list('(messaged|wrote|sent message|reached out) on linkedin, sent linkedin message'),
  },
  {
    outcome: 'sent',
    channel: 'email',
    by: 'me',
    patterns: list(
      `(replied|responded) (to|by email|), replied to email, wrote back (to|), answered (email|by email), emailed back,
      sent reply, got back to`,
    ),
  },
  { outcome: 'sent', channel: 'sms', by: 'me', patterns: list('texted back, replied (by|to) text') },
  { outcome: 'sent', channel: 'other', by: 'me', patterns: list('(messaged back|replied on whatsapp)') },
  { outcome: 'sent', channel: 'linkedin', by: 'me', patterns: list('(replied|wrote back) on linkedin') },
]
