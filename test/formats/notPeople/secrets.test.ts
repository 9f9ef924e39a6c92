import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { secretIn } from '../../../src/formats/notPeople/secrets.js'
import { recognize } from '../../../src/formats/recognize.js'
import { decode } from '../../../src/text/decode.js'
import { sample } from '../readSample.js'

/** The secret that a text holds, if any; `isKnown` is whether readers know it. */
const secretOf = (text: string, isKnown = recognize(text).length > 0, file = 'file.csv') =>
  secretIn(text, file, isKnown)?.secret ?? null

describe('a table with secrets is known by its columns', () => {
  it.each([
    ['Chrome, Edge, Opera, Brave', 'name,url,username,password,note'],
    [
      'Firefox',
      '"url","username","password","httpRealm","formActionOrigin","guid","timeCreated","timeLastUsed","timePasswordChanged"',
    ],
    ['Safari, Passwords', 'Title,URL,Username,Password,Notes,OTPAuth'],
    ['Bitwarden', 'folder,favorite,type,name,notes,fields,reprompt,login_uri,login_username,login_password,login_totp'],
    ['Proton Pass', 'type,name,url,email,username,password,note,totp,createTime,modifyTime,vault'],
    ['1Password', 'Title,Url,Username,Password,OTPAuth,Favorite,Archived,Tags,Notes'],
    ['LastPass', 'url,username,password,totp,extra,name,grouping,fav'],
    ['KeePass', '"Account","Login Name","Password","Web Site","Comments"'],
    ['KeePassXC', '"Group","Title","Username","Password","URL","Notes","TOTP","Icon","Last Modified","Created"'],
    ['Dashlane', 'username,username2,username3,title,password,note,url,category,otpUrl'],
    [
      'NordPass',
      'name,url,additional_urls,username,password,note,cardholdername,cardnumber,cvc,expirydate,zipcode,folder,full_name,phone_number,email,address1,city,country,state,type',
    ],
    ['RoboForm', 'Name,Url,MatchUrl,Login,Pwd,Note,Folder,RfFieldsV2'],
    ['Enpass, without a header', '"Title","x","Username","me","E-mail","me@x.example","Password","y"'],
    ['Password Safe', 'Group/Title\tUsername\tPassword\tURL\tAutoType\te-mail'],
    ['German', 'Name;Benutzername;Passwort;Webseite'],
    ['German, another word', 'Titel;Benutzername;Kennwort;Web-Adresse'],
    ['German, compound', 'Name;E-Mail;WLAN-Passwort'],
    ['French', 'Nom,Identifiant,Mot de passe,URL'],
    ['Spanish', 'Nombre;Usuario;Contraseña;Sitio web'],
    ['Portuguese', 'Nome;Usuário;Senha;Site'],
    ['Portuguese of Portugal', 'Nome;Utilizador;Palavra-passe'],
    ['Dutch', 'Naam;Gebruikersnaam;Wachtwoord'],
    ['Polish', 'Nazwa;Login;Hasło'],
    ['Swedish', 'Namn;E-post;Lösenord'],
    ['Russian', 'Имя;Логин;Пароль'],
    ['Korean', '이름,이메일,비밀번호'],
    ['spaced, numbered, in capitals', 'NAME,E-MAIL,PASS WORD 1'],
    ['with invisible characters', 'name,email,pass\u200Bword'],
    ['in one word, as programs write', 'name,email,loginPassword'],
    ['a user export', 'First Name [Required],Last Name [Required],Email Address [Required],Password [Required]'],
    ['WordPress', 'ID,user_login,user_pass,user_email,display_name'],
    ['short, beside a login', 'Login,Pass,Site'],
    ['between other separators', 'Title|Username|Password'],
    ['in a title', 'My logins\nTitle;User;Password\n'],
    ['below a title of a spreadsheet', 'My logins,,\n,,\nName,E-mail,Password'],
    ['alone in its row', ',Password,\nTitle,x,y'],
    ["in LinkedIn's messages", 'FROM,TO,DATE,CONVERSATION ID,Password'],
    ['below a note', 'Notes:\n"Some are missing."\n\nFirst Name,Last Name,Password,Connected On\n'],
  ])('%s', (_, header) => {
    expect(secretOf(`${header}\n`, false)).toBe('passwords')
    expect(secretOf(`sep=${header.includes('\t') ? '\t' : ';'}\n${header.replaceAll(',', ';')}\n`, false)).toBe(
      'passwords',
    )
    expect(secretOf(decode(Buffer.from(`\uFEFF${header}\r\n`, 'utf16le')), false)).toBe('passwords')
  })

  it.each([
    ['secret codes', 'name,email,totp'],
    ['secret codes', 'name,email,login_totp'],
    ['secret codes', 'Name;Telefon;PIN'],
    ['secret codes', 'Nom,Code PIN'],
    ['secret codes', 'Name,otpSecret'],
    ['secret codes', 'Name,Email,Secret'],
    ['secret codes', 'Name,API Key'],
    ['secret codes', 'Name,Email,Recovery codes'],
    ['card numbers', 'Name,Email,Card Number'],
    ['card numbers', 'type,account_name,account_holder,cc_number,code'],
    ['card numbers', 'Name,CVV2'],
    ['card numbers', 'Name;Kreditkarte'],
    ['card numbers', 'Nom;Numéro de carte'],
    ['card numbers', 'Nombre;Tarjeta de crédito'],
    ['card numbers', 'Nome;Número do cartão'],
    ['card numbers', 'Name;Credit card'],
    ['passwords', 'Name,Phone,Email,Member password,SIM PIN'],
    ['secret codes', 'Name,Phone,Email,SIM PIN'],
    ['passwords', 'Name,Email,Library password'],
    ['passwords', 'Name,Login,PW'],
    ['passwords', 'Site,Email,Pw'],
    ['passwords', 'Nombre,Usuario,Clave'],
    ['passwords', 'Nome,Utente,Parola chiave'],
    ['passwords', 'Nom,Identifiant,Clave'],
    ['secret codes', 'Name,Email,Business PIN'],
    ['secret codes', 'Name,City,State,Username,PIN'],
    ['secret codes', 'Name,Address,PIN,Notes'],
    ['secret codes', 'Name,Email Address,PIN'],
    ['secret codes', 'Name,Email,PIN codes'],
    ['bank details', 'Name,E-Mail,IBAN'],
    ['bank details', 'Buchungstag;Name;Kontonummer;Betrag'],
    ['bank details', 'Name,Bank Account Number,Sort Code'],
    ['bank details', 'Nombre;Cuenta bancaria'],
  ])('%s: %s', (secret, header) => {
    expect(secretOf(`${header}\n`, true)).toBe(secret)
  })
})

describe('other files with secrets', () => {
  it.each([
    ['Bitwarden', '{"encrypted":false,"items":[{"name":"bank","login":{"username":"me","password":"x"}}]}'],
    ['Proton Pass', '{"version":"1","vaults":{"a":{"items":[{"data":{"content":{"password" : "x"}}}]}}}'],
    ['1Password', '{"accounts":[{"details":{"loginFields":[{"value":"x","designation" : "password"}]}}]}'],
    ['Chrome, as a list', '[\n {"name":"bank","url":"https://b.example","password":"x"}]'],
    ['a list among contacts', '{"contacts":[{"name":"Dana","Kennwort":"x"}]}'],
    ['a list', '{"contacts":[{"name":"Dana","passwords":["x"]}]}'],
    ['a list of objects', '[{"name":"Dana","passwords":[{"value":"x"}]}]'],
    ['an object in an object', '[{"name":"Dana","password":{"now":{"value":"x"}}}]'],
    ['an object', '[{"name":"Dana","password" : { "value" : "x"}}]'],
    [
      'KeePass',
      '<?xml version="1.0"?>\n<KeePassFile><String><Key>Password</Key><Value>x</Value></String></KeePassFile>',
    ],
    ['KeePass 1', '\uFEFF<pwlist><pwentry><title>x</title><password>y</password></pwentry></pwlist>'],
  ])('%s', (_, text) => {
    expect(secretOf(text, true)).toBe('passwords')
  })
})

describe('what only sounds like a secret is none', () => {
  it.each([
    'Name,Email,Password hint',
    'Name,Email,Passport,Passport number',
    'Name,Email,Pass Type,Compass',
    'Name,Email,Conference pass',
    'GivenName,Surname,EmailAddress,PasswordLastSet,PasswordNeverExpires',
    'Display name,Email,Last password change time stamp,Password never expires,Strong password required',
    'username,email,status,billing-active,has-2fa,fullname',
    'Name,Phone,City,State,PIN Code',
    'Name,Address,Pincode,Phone',
    'Name,Zip,Pin Codes,Notes',
    'Name,Taluka,Pin code',
    'Name,Village,State,PIN',
    'Name,Username,City,PIN Code',
    'Name,Email,SIM card number',
    'Name,PIN hint,OTP enabled',
    'Name,Email,Secretary,Assistant',
    'Name,Email,Secret Santa',
    'Name,Email,Loyalty card number',
    'Name,Email,Business card',
    'Name,Email,Account Number,Account Name',
    'Name,Email,Pinterest,Pinned',
    'Name,Email,Opt-in,Option,Optician',
    'Name,Email,Key contact,Keywords,Parola chiave',
    'First Name,Last Name,Token of thanks',
    'Name,Email,Compass,Wordpress',
  ])('%s', (header) => {
    expect(secretOf(`${header}\n`, true)).toBeNull()
  })

  it.each([
    ['a cell', 'name,notes\nDana,Password\nLee,PIN\n'],
    ['a card', 'BEGIN:VCARD\nVERSION:3.0\nFN:Dana\nNOTE:password, PIN\nORG:Acme;PIN\nEND:VCARD\n'],
    ['a text in JSON', '{"contacts":[{"name":"Dana","notes":"her \\"password\\": none"}]}'],
    [
      'a sequence of that name in a book',
      '{"version":4,"settings":{"sequences":{"pin":[{"after":"3b"}]}},"contacts":[]}',
    ],
    ['a list of companies', 'Company,Industry,Website\nSecret,Software,PIN\nPassword,x,y\n'],
    ['a mail', 'Subject: Your new password, and more\nFrom: it@x.example\nTo: me@x.example\n\nPassword, PIN\n'],
    ['a chat', '[31.12.23, 21:41:05] Dana: the password, please\nPassword, PIN\n'],
    ['a calendar', 'BEGIN:VCALENDAR\nSUMMARY:Reset, Password\n'],
    ['a sentence', 'Date,Words\n2026,x\nThe secret of a good team, Dana\nx,y\n'],
    ['a sentence at first', 'The secret of a good team, Dana\nx,y\n'],
    ['a line with more cells than the next', 'Lists of the office\nSecret, my\nyes\n'],
    ['an empty list in a book', '{"version":4,"settings":{"sequences":{"pin":[]}},"contacts":[]}'],
    ['the subject of a message', 'FROM,TO,DATE,SUBJECT,CONVERSATION ID\nDana,Me,2026,Password,c1\n'],
  ])('%s', (_, text) => {
    expect(secretOf(text)).toBeNull()
  })

  it.each([
    ['Shares_1.csv', 'Date,ShareLink,ShareCommentary\n2026,https://x.example,"The secret, in 3 steps"\nsecret,a,b\n'],
    ['Comments_1.csv', 'Date,Link,Message\n2026,x,Secret\n'],
    ['SearchQueries.csv', 'Time,Search Query\n2026,secret\n'],
    ['Positions.csv', 'Company Name,Title,Description,Location,Started On,Finished On\nAcme,IT,Password,,,\n'],
    ['Job Applicant Saved Screening Question Responses.csv', 'Question,Answer\nSecret clearance?,Secret\n'],
  ])("a cell of LinkedIn's %s", (file, text) => {
    expect(secretOf(text, undefined, file)).toBeNull()
  })

  const samples = readdirSync(join(import.meta.dirname, '../samples'))
  it.each(samples)('%s', (name) => {
    expect(secretOf(sample(name), true)).toBeNull()
  })
})

describe('what an answer may say of a secret', () => {
  it.each([
    ['the name of its column', 'Name,Email,Member password\nDana,d@x.example,hunter\n', 'Member password'],
    ["a column in LinkedIn's messages", 'FROM,TO,DATE,CONVERSATION ID,Password\n', 'Password'],
    ['nothing without a header', 'my secret,hunter\nother,x\n', null],
    ['nothing where data stands in place of a header', 'email,d@x.example,password,my secret\n', null],
    ['nothing of a sentence', 'name,what we said of the secret\n', null],
    ['nothing with digits', 'name,bank,password2026\n', null],
    ['nothing of a list that is no list of people', 'Title,Bank,my secret\n', null],
    ['nothing of JSON', '{"contacts":[{"name":"Dana","password":"x"}]}', null],
  ])('%s', (_, text, column) => {
    expect(secretIn(text, 'file.csv', recognize(text).length > 0)).toMatchObject({ column })
  })

  it('is that links for two-factor codes are in it, wherever they stand', () => {
    for (const link of ['otpauth://totp/x?secret=A', 'otpauth-migration://offline?data=A'])
      for (const text of [`Name,Email,Site\nDana,d@x.example,${link}\n`, `${link}\n`, `[{"name":"${link}"}]`])
        expect(secretIn(text, 'file.csv', recognize(text).length > 0)).toEqual({ secret: 'secret codes', column: null })
  })
})

it('a header of many short words is read in a moment', () => {
  const start = process.cpuUsage()
  expect(secretOf(`name${',pass'.repeat(80_000)}\n`, true)).toBeNull()
  const { user, system } = process.cpuUsage(start)
  expect(user + system).toBeLessThan(3_000_000)
})
