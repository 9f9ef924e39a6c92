import { list, type OutcomePhrases } from './phraseGroup.js'

/** The phrases for a call that did not reach the contact, and for a no. */
export const unreachedPhrases: OutcomePhrases[] = [
  {
    outcome: 'no-answer',
    patterns: list(
      `no (answer|reply|response|pick up), got no (answer|reply|response), (there|) was no answer,
      nobody (answered|picked up) (phone|), nobody (is|was|) (there|in|home), nobody at home, nobody is answering,
      (is|was|) not (there|in|home|at home|at desk|in office|available|reachable), (is|was|) (unavailable|unreachable),
      (is|was) out, (is|was|) not (answering|picking up) (phone|), (did|does|will|would) not (answer|pick up) (phone|call|),
      did not (take call|get answer), never (answer|answers|answered|pick up|picks up|picked up) (phone|),
      (could|can|did) not (reach|get hold of|get through|get through to), failed to reach,
      (was|) unable to (reach|get hold of|get through|get through to), (line|phone) (is|was|) (busy|engaged),
      (got|) (busy|engaged) (signal|tone), (line|phone|) (rang out|kept ringing|rang rang)`,
    ),
  },
  {
    outcome: 'no-answer',
    isKept: true,
    patterns: list(
      `(is|was|) (busy|tied up|swamped|away|driving|sick), (is|was|) (in|at) (meeting|meetings), (is|was|) (at lunch|on call|on other line),
      out to lunch, (is|was|) (out|off) sick, (is|was|) out of (office|town|country), (is|was) traveling,
      (is|was|) (out|away|off|) on (vacation|holiday|leave|pto|sabbatical|break|honeymoon|business|trip|business trip) (until day|),
      (is|was|) (out|away|off|) on (maternity|paternity|parental|family|medical|sick|bereavement|personal) leave (until day|),
      (is|was|will be|) (away|out|traveling|out of office|out of town|out of country|not in|not available) until day,
      (can|could) not talk, (was|) (bad|not good) time (to talk|), (got|caught) at bad time,
      (voicemail|mailbox) (is|was|) (full|not set up), did not leave (message|voicemail), left no (message|voicemail),
      hung up without leaving (message|voicemail), (got|had|) wrong number, bad number, number does not work,
      number (is|was|) (not in service|out of service|disconnected), phone (is|was|) (off|turned off|switched off),
      (declined|rejected) call, missed (call|each other|), (played|playing|) phone tag, no luck, (could|did) not connect,
      (got|reached|talked to|talked with|spoke to|spoke with) assistant, assistant (answered|picked up),
      did not (reply|respond|call back|return call|get back to|hear back),
      never (replied|responded|called back|returned call|got back to|heard back),
      has not (replied|responded|answered|called back|returned call|got back to), have not heard back, nothing back,
      no word (back|), no (reply|response|answer) to (email|message|text|note), no (call back|callback), crickets, radio silence, (was|got|) ghosted`,
    ),
  },
  {
    outcome: 'no-answer',
    channel: 'meeting',
    isKept: true,
    patterns: list('(was|) no show, did not show (up|), never showed (up|), stood up'),
  },
  {
    outcome: 'no-answer',
    channel: 'email',
    isKept: true,
    patterns: list('(email|) bounced (back|), emailed no (reply|response)'),
  },
  {
    outcome: 'left-message',
    patterns: list(
      `left (message|voicemail|voice message|voicemail message), left (message|voicemail) for,
      left message on (voicemail|phone|machine|answering machine), voicemail, voice message`,
    ),
  },
  {
    outcome: 'left-message',
    isKept: true,
    patterns: list(
      `left (word|message|voicemail|number|name|name number) with assistant, left (word|number|name|name number),
      left (message|voicemail) (asking|) to call back, left (message|voicemail) with (name|number|name number), got (answering|) machine, answering machine,
      (got|reached|hit|went to|went straight to|straight to|talked to|spoke to) voicemail`,
    ),
  },
  {
    outcome: 'declined',
    by: 'them',
    patterns: list(
      `declined, (is|are|was|were|) not interested, said (is|are|was|) not interested, told is not interested,
      not interested thanks, (has|have|had|) no interest, (said|) no (thanks|thank you), (said|told) no, turned down,
      refused (to talk|), rejected, took pass, decided to pass,
      (does|do|did) not want to (talk|talk to|speak|chat|meet), (will|would) not (talk|talk to|help)`,
    ),
  },
  {
    outcome: 'declined',
    patterns: list(
      `got no (from|), got clear no, (is|was) no, (clear|firm|hard|polite|flat|definite) no,
      (got|was) (turned down|rejected), was told no`,
    ),
  },
  {
    outcome: 'declined',
    by: 'them',
    isKept: true,
    patterns: list(
      `(can|could) not help, unable to help, declined to (talk|meet|help),
      (is|) not interested in (talking|talking to|call|chat|meeting|helping), do not (call|contact),
      asked not to (call|be called|contact|be contacted), (asked|wants) to be left alone,
      told (not to call|not to contact|to stop calling), said (not to|do not) call,
      does not want to be (called|contacted)`,
    ),
  },
]
