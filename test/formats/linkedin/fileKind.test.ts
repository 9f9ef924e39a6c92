import { describe, expect, it } from 'vitest'
import { linkedinFileKind } from '../../../src/formats/linkedin/fileKind.js'

const messages =
  'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT'

describe('a file of LinkedIn', () => {
  it.each([
    [messages, 'messages'],
    [`\uFEFF"${messages.replaceAll(',', '","')}"\r\n`, 'messages'],
    ['From,To,Date,Subject,Content,Direction,Folder\n', 'messages'],
    ['From,To,Sent At,Message,Direction\n', 'invitations'],
    ['Direction;Sent at;To;From;inviteeProfileUrl;inviterProfileUrl\n', 'invitations'],
    ['Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url\n', 'applications'],
    ['Organization,Followed On\nAcme,x\n', 'follows'],
    ['Notes:\n"Something, or other."\n\nOrganization,Followed On\nAcme,x\n', 'follows'],
  ])('is known by its header: %j', (text, kind) => {
    expect(linkedinFileKind(text)).toBe(kind)
  })

  it.each([
    '',
    'Notes:\n',
    'First Name,Last Name,URL,Email Address,Company,Position,Connected On\nOrganization,Followed On\n',
    'Saved Date,Job Url,Job Title,Company Name\n',
    'Date,Status,FullName\n',
    'Name,Description,Position,Started On,Finished On\n',
    'Email Address,Confirmed,Primary,Updated On\n',
    'From,To,Date,Subject\n',
    'name,email\n',
    'No conversations found',
    'BEGIN:VCARD\nFN:From,To,Sent At,Direction\nEND:VCARD\n',
    `${'Notes,'.repeat(5000)}\nOrganization,Followed On\n`,
  ])('is not taken for another: %j', (text) => {
    expect(linkedinFileKind(text)).toBeNull()
  })
})
