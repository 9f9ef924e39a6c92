import { describe, expect, it } from 'vitest'
import { otherArchive } from '../../../src/formats/notPeople/otherArchives.js'

describe('an archive is called by the files in it', () => {
  it.each([
    ['an Excel workbook', ['[Content_Types].xml', 'workbook.xml', 'sheet1.xml']],
    ['a Word document', ['[Content_Types].xml', 'document.xml']],
    ['a PowerPoint presentation', ['presentation.xml']],
    ['a LibreOffice document', ['mimetype', 'content.xml']],
    ['a document of Numbers', ['Document.iwa', 'preview.jpg']],
    ['an archive of passwords', ['export.attributes', 'export.data']],
    ['an archive of passwords', ['credentials.csv', 'ids.csv', 'personalInfo.csv']],
    ['an archive of passwords', ['Chrome Passwords.csv']],
    ['a download from LinkedIn', ['Profile.csv', 'Skills.csv']],
    ['a chat', ['WhatsApp Chat with Dana.txt', 'IMG-1.jpg']],
    ['an empty archive', []],
    ['an archive of another program', ['photo.jpg']],
    ['an archive of another program', ['All Contacts.vcf', 'photo.jpg']],
  ])('%s: %j', (what, names) => {
    expect(otherArchive(names).description).toMatch(new RegExp(`^${what}`))
  })

  it('names the files that may hold people', () => {
    expect(otherArchive(['photo.jpg', 'All Contacts.vcf', 'people.csv']).hint).toBe(
      'Unpack it, and import the file with the people in it: All Contacts.vcf or people.csv.',
    )
    expect(otherArchive(['photo.jpg']).hint).toContain('no list of people')
  })
})
