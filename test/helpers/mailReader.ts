import { spawnSync } from 'node:child_process'

/** A mail as Python's standard library reads it: a MIME reader that shares no code with ours. */
export interface ReadMail {
  headers: string[]
  subject: string | null
  to: { name: string; address: string }[]
  from: { name: string; address: string }[]
  text: string
  type: string
  /** What the reader found wrong with the mail. */
  defects: string[]
  /** The first name of `to`, read by the older of its two readers. */
  nameByOlderReader: string | null
}

const program = `
import json, sys
from email import message_from_bytes, policy
from email.header import decode_header, make_header
from email.utils import getaddresses

def people(header):
    return [{'name': each.display_name, 'address': each.addr_spec} for each in header.addresses] if header else []

def read(draft):
    mail = message_from_bytes(draft.encode('ascii'), policy=policy.default)
    raw = message_from_bytes(draft.encode('ascii')).get('To')
    return {
        'headers': mail.keys(),
        'subject': mail['subject'],
        'to': people(mail['to']),
        'from': people(mail['from']),
        'text': mail.get_content(),
        'type': mail['content-type'],
        'defects': [str(each) for part in [mail, *mail.values()] for each in part.defects],
        'nameByOlderReader': str(make_header(decode_header(getaddresses([raw])[0][0]))) if raw else None,
    }

json.dump([read(draft) for draft in json.load(sys.stdin)], sys.stdout)
`

/** Whether the reader is on this machine. */
export const hasReader = spawnSync('python3', ['--version']).status === 0

/** Reads drafts, all in one process. */
export function readDrafts(drafts: string[]): ReadMail[] {
  const input = JSON.stringify(drafts)
  const { status, stdout, stderr } = spawnSync('python3', ['-c', program], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, PYTHONUTF8: '1' },
  })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}
