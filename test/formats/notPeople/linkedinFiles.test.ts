import { describe, expect, it } from 'vitest'
import { isLinkedinOwn, otherThanPeople } from '../../../src/formats/notPeople/otherThanPeople.js'
import { recognize } from '../../../src/formats/recognize.js'

const profile =
  'First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers'
const messages =
  'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER'
const recommendations = 'First Name,Last Name,Company,Job Title,Text,Creation Date,Status'

/** The files of a download of 2026 that are about the user, with their columns. */
const own: [file: string, header: string, what: string][] = [
  ['Profile.csv', profile, 'profile'],
  ['Profile (1).csv', 'First Name,Last Name,Headline,Location,Summary', 'profile'],
  ['Profile Summary.csv', 'Profile Summary', 'text about you'],
  ['Email Addresses.csv', 'Email Address,Confirmed,Primary,Updated On', 'e-mail addresses'],
  ['PhoneNumbers.csv', 'Extension,Number,Type', 'phone numbers'],
  ['Whatsapp Phone Numbers.csv', 'Number,Extension,Is_WhatsApp_Number', 'phone numbers'],
  ['Positions.csv', 'Company Name,Title,Description,Location,Started On,Finished On', 'jobs'],
  ['Education.csv', 'School Name,Start Date,End Date,Notes,Degree Name,Activities', 'education'],
  ['Skills.csv', 'Name', 'skills'],
  ['Languages.csv', 'Name,Proficiency', 'languages'],
  ['Courses.csv', 'Name,Number', 'courses'],
  ['Certifications.csv', 'Name,Url,Authority,Started On,Finished On,License Number', 'certificates'],
  ['Organizations.csv', 'Name,Description,Position,Started On,Finished On', 'organizations'],
  ['Projects.csv', 'Title,Description,Url,Started On,Finished On', 'projects'],
  ['Publications.csv', 'Name,Published On,Description,Publisher,Url', 'publications'],
  ['Volunteering.csv', 'Company Name,Role,Cause,Started On,Finished On,Description', 'volunteer'],
  ['Honors.csv', 'Title,Description,Issued On', 'honors'],
  ['Causes You Care About.csv', 'Supported Cause', 'causes'],
  [
    'Verifications.csv',
    'First name,Middle name,Last name,Verification type,Organization name,Email address,Country,State,City,Year of birth,Issuing authority,Document type,Verification service provider,Verified date,Expiry date',
    'who you are',
  ],
  ['Private_identity_asset.csv', 'Private Identity Asset Name,Private Identity Asset Raw Text', 'who you are'],
  [
    'Receipts_v2.csv',
    'First Name,Last Name,Billing Country,Postal Code,Transaction Made At,Payment Method Type,Invoice Number,Description,Tax Amount,Sub Total,Total Amount,Currency Code',
    'paid',
  ],
  [
    'Endorsement_Received_Info.csv',
    'Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,Endorsement Status',
    'endorsed',
  ],
  ['Recommendations_Received.csv', recommendations, 'recommendations'],
  ['Recommendations_Given.csv', recommendations, 'recommendations'],
  ['Member_Follows_123.csv', 'Date,Status,FullName', 'people you follow'],
  ['Registration.csv', 'Registered At,Registration Ip,Subscription Types', 'joined'],
  ['Logins.csv', 'Login Date,IP Address,User Agent,Login Type', 'logins'],
  ['Security Challenges.csv', 'Challenge Date,IP Address,User Agent,Country,Challenge Type', 'logins'],
  ['Rich_Media.csv', 'Date/Time,Media Description,Media Link', 'pictures'],
  [
    'Learning.csv',
    'Content Title,Content Description,Content Type,Content Last Watched Date (if viewed),Content Completed At (if completed),Content Saved,Notes taken on videos (if taken),',
    'learned',
  ],
  ['Saved Jobs.csv', 'Saved Date,Job Url,Job Title,Company Name', 'jobs you saved'],
  ['Job Seeker Preferences.csv', 'Locations,Industries,Company Employee Count,Job Titles,Dream Companies', 'search'],
  ['SavedJobAlerts.csv', 'ALERT_PARAMETERS,QUERY_CONTEXT,SAVED_SEARCH_ID', 'alerts'],
  ['Job Applicant Saved Screening Question Responses.csv', 'Question,Answer', 'answers'],
  ['SearchQueries.csv', 'Time,Search Query', 'searches'],
  ['Ad_Targeting.csv', 'Member Age,Buyer Groups,Company Names,Company Names', 'ads'],
  ['Ads Clicked.csv', 'Ad clicked Date,Ad Title/Id', 'ads'],
  ['LAN Ads Engagement.csv', 'Action,Date,Ad Title/Id,Page/App', 'ads'],
  ['Inferences_about_you.csv', 'Category,Type of inference,Description,Inference', 'thinks'],
  ['Events.csv', 'Event Name,Event Time,Status,External Url', 'events'],
  ['Comments_123.csv', 'Date,Link,Message', 'comments'],
  ['Reactions_123.csv', 'Date,Type,Link', 'reactions'],
  ['Shares_123.csv', 'Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility', 'posts'],
  ['InstantReposts_123.csv', 'Date,Link', 'posts'],
  ['Votes_123.csv', 'Date,Link,OptionText', 'votes'],
  ['Saved_Items_123.csv', 'savedItem,CreatedTime', 'saved'],
  ['Providers.csv', 'Creation Time,Marketplace Type,ProFinder Service Category,Media', 'services'],
  ['guide_messages.csv', messages, 'assistant'],
  ['learning_role_play_messages.csv', messages, 'assistant'],
  ['LearningCoachMessages.csv', 'No conversations found', 'assistant'],
]

const whatIs = (text: string, file: string) => otherThanPeople(text, file, recognize(text).length > 0)

describe("LinkedIn's files about the user", () => {
  it.each(own)('%s', (file, header, what) => {
    for (const path of [file, `/home/me/My data/${file}`, `C:\\data\\${file}`]) {
      expect(whatIs(`${header}\n`, path)?.what.description).toContain(what)
      expect(isLinkedinOwn(`${header}\r\n`, path)).toBe(true)
    }
  })

  it('are known by their columns under other names, where people could be meant by no other', () => {
    expect(whatIs(`${profile}\nMe,Myself,,,,,,,,,,,\n`, 'mine.csv')).toMatchObject({ isCertain: true })
    expect(whatIs(`${profile.replaceAll(',', ';')}\n`, '-')).toMatchObject({ isCertain: true })
  })

  it.each([
    ['Skills.csv', 'Name'],
    ['Skills (2).csv', 'Name'],
    ['Member_Follows.csv', 'Date,Status,FullName'],
    ['member_follows_123 (1).csv', 'Date,Status,FullName'],
    ['Recommendations_Received.csv', recommendations],
  ])('are certain by their name and columns: %s', (file, header) => {
    expect(whatIs(`${header}\n`, file)).toMatchObject({ isCertain: true })
  })

  it.each([
    ['people.csv', 'Date,Status,FullName'],
    ['-', recommendations],
  ])('may be people all the same under other names: %s', (file, header) => {
    expect(whatIs(`${header}\n`, file)).toMatchObject({ isCertain: false })
  })

  it.each([
    ['people.csv', 'Name\nDana Reyes\n'],
    ['my skills.csv', 'Name\nDana Reyes\n'],
    ['Skills of my team.csv', 'Name\nDana Reyes\n'],
    ['profiles.csv', 'First Name,Last Name,Headline,Company,Email\nDana,Reyes,Head,Acme,d@x.example\n'],
    ['profiles.csv', 'First Name,Last Name,Headline,Profile URL\nDana,Reyes,Head,\n'],
    ['Profile.csv', 'First Name,Last Name,Headline,Email\nDana,Reyes,Head,d@x.example\n'],
    ['Profile.csv', 'First Name,Last Name,Headline,Phone number\nDana,Reyes,Head,555\n'],
    ['scraped.csv', 'First Name,Last Name,Headline,Geo Location,Company\nDana,Reyes,Head,Berlin,Acme\n'],
    ['skills of my team.xlsx.csv', 'Name,Email\nDana Reyes,d@x.example\n'],
    ['search.csv', 'First Name,Last Name,Headline,Profile URL\nDana,Reyes,Head,\n'],
    ['Connections.csv', 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n'],
    ['messages.csv', `${messages}\n`],
    ['ImportedContacts.csv', 'FirstName,LastName,Emails,PhoneNumbers,Companies,CreatedAt\nDana,Reyes,,,,\n'],
    ['list.csv', 'Name,Number\nDana Reyes,555 0142\n'],
  ])('are no other: %s %j', (file, text) => {
    expect(whatIs(text, file)).toBeNull()
  })
})
