import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { user } from '../helpers/binary.js'
import { scratch } from '../helpers/rapport.js'
import { zipFile } from '../helpers/zipFile.js'

const secret = 'Zq7SECRETx'
const card = '4111111111111111'

/** All that lies in a folder, as text. */
function allIn(folder: string): string {
  if (!existsSync(folder)) return ''
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile())
  return files.map(({ parentPath, name }) => `${name}\n${readFileSync(join(parentPath, name), 'latin1')}`).join('\n')
}

const files: Record<string, string | Buffer> = {
  'Chrome.csv': `name,url,username,password\nbank.example,https://bank.example,me@x.example,${secret}\n`,
  'Proton.csv': `type,name,url,email,username,password,note,totp\ncreditCard,My card,,,,,"{""number"":""${card}"",""pin"":""${secret}""}",\n`,
  'crm.csv': `First Name,Last Name,Email,Password,Notes\nDana,Reyes,dana@x.example,,${secret}\n`,
  'Kennworte.csv': Buffer.from(`\uFEFFName;E-Mail;Kennwort\r\nBank;me@x.example;${secret}\r\n`, 'utf16le'),
  'Enpass.csv': `"Title","Bank","E-mail","me@x.example","Password","${secret}"\n"Title","Two","E-mail","me@x.example","Password","${secret}"\n`,
  'messages.csv': `FROM,TO,DATE,CONVERSATION ID,PASSWORD\nDana,Me,2026-08-01 02:00:00 UTC,c1,${secret}\n`,
  'bitwarden.json': JSON.stringify({
    contacts: [{ name: 'bank', notes: secret }],
    items: [{ login: { password: secret } }],
  }),
  'keepass.xml': `<?xml version="1.0"?><KeePassFile><Key>Password</Key><Value>${secret}</Value></KeePassFile>`,
  'Connections.zip': zipFile([
    { name: 'Connections.csv', content: `First Name,Last Name,Connected On,Password\nBank,Me,05 Mar 2024,${secret}\n` },
  ]),
  '1password.1pux': zipFile([
    { name: 'export.attributes', content: '{}' },
    { name: 'export.data', content: secret },
  ]),
}

describe('a file with secrets is refused, and nothing of it is kept, shown or logged', () => {
  it.each(Object.keys(files))('%s', async (name) => {
    const jane = user()
    const [path, people] = [join(scratch(), name), join(scratch(), 'people.csv')]
    writeFileSync(path, files[name] ?? '')
    writeFileSync(people, 'name,email\nLee Park,lee@x.example\n')
    await jane.run('contact', 'add', 'Ana Lund')
    const before = allIn(jane.home)
    const said = [
      await jane.run('import', path),
      await jane.run('import', path, '--from', 'csv', '--json'),
      await jane.run('import', people, path, '--dry-run'),
      await jane.run('import', people, path),
      await jane.shell(`$RAPPORT import - < '${path}'`),
    ]
    for (const { code, stdout, stderr } of said) {
      expect(code).toBe(2)
      expect(stdout + stderr).toMatch(
        /(?:holds|an archive of) passwords(?: in the column “[^”]+”)?, so nothing was imported/,
      )
      expect(stdout + stderr).not.toMatch(new RegExp(`${secret}|${card}|bank\\.example|me@x|Lee Park`))
    }
    expect(allIn(jane.home)).toBe(before)
    expect(allIn(join(jane.home, '..'))).not.toContain(secret)
  })
})
