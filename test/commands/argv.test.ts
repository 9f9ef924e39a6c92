import { describe, expect, it } from 'vitest'
import * as backup from '../../src/commands/backup/backup.js'
import { call } from '../../src/commands/call/call.js'
import { check } from '../../src/commands/check/check.js'
import { add as addCompany } from '../../src/commands/company/add.js'
import { edit as editCompany } from '../../src/commands/company/edit.js'
import { list as listCompanies } from '../../src/commands/company/list.js'
import { remove as removeCompany } from '../../src/commands/company/remove.js'
import { show as showCompany } from '../../src/commands/company/show.js'
import { add as addContact } from '../../src/commands/contact/add.js'
import { archive } from '../../src/commands/contact/archive.js'
import { listDuplicates } from '../../src/commands/contact/duplicates.js'
import { edit as editContact } from '../../src/commands/contact/edit.js'
import { list as listContacts } from '../../src/commands/contact/list.js'
import { merge } from '../../src/commands/contact/merge.js'
import { remove as removeContact } from '../../src/commands/contact/remove.js'
import { show as showContact } from '../../src/commands/contact/show.js'
import { demo } from '../../src/commands/demo/demo.js'
import { doctor } from '../../src/commands/doctor/doctor.js'
import { due } from '../../src/commands/due/due.js'
import { exportBook } from '../../src/commands/export/export.js'
import { addFollowUp } from '../../src/commands/followUp/add.js'
import { done } from '../../src/commands/followUp/done.js'
import { drop } from '../../src/commands/followUp/drop.js'
import { listFollowUps } from '../../src/commands/followUp/list.js'
import { snooze } from '../../src/commands/followUp/snooze.js'
import { importFromFiles } from '../../src/commands/import/import.js'
import { init } from '../../src/commands/init/init.js'
import { add as addInterview } from '../../src/commands/interview/add.js'
import { boss } from '../../src/commands/interview/boss.js'
import { compare } from '../../src/commands/interview/compare.js'
import { debrief } from '../../src/commands/interview/debrief.js'
import { edit as editInterview } from '../../src/commands/interview/edit.js'
import { list as listInterviews } from '../../src/commands/interview/list.js'
import { outcome as settleInterview } from '../../src/commands/interview/outcome.js'
import { prep } from '../../src/commands/interview/prep.js'
import { remove as removeInterview } from '../../src/commands/interview/remove.js'
import { show as showInterview } from '../../src/commands/interview/show.js'
import { landed } from '../../src/commands/landed/landed.js'
import { amend } from '../../src/commands/log/amend.js'
import { showHistory as history } from '../../src/commands/log/history.js'
import { log } from '../../src/commands/log/log.js'
import { showNetwork } from '../../src/commands/network/network.js'
import { next } from '../../src/commands/next/next.js'
import { practice } from '../../src/commands/practice/practice.js'
import { changeProfile, editProfile, showProfile } from '../../src/commands/profile/profile.js'
import { add as addQuestion } from '../../src/commands/question/add.js'
import { edit as editQuestion } from '../../src/commands/question/edit.js'
import { list as listQuestions } from '../../src/commands/question/list.js'
import { remove as removeQuestion } from '../../src/commands/question/remove.js'
import { record } from '../../src/commands/record/record.js'
import { script } from '../../src/commands/script/script.js'
import * as sequence from '../../src/commands/sequence/sequence.js'
import { stop } from '../../src/commands/sequence/stop.js'
import { changeSettings, getSetting, showSettings } from '../../src/commands/settings/settings.js'
import { stats } from '../../src/commands/stats/stats.js'
import { add as addStory } from '../../src/commands/story/add.js'
import { edit as editStory } from '../../src/commands/story/edit.js'
import { list as listStories } from '../../src/commands/story/list.js'
import { remove as removeStory } from '../../src/commands/story/remove.js'
import { show as showStory } from '../../src/commands/story/show.js'
import { checkTemplates } from '../../src/commands/template/check.js'
import { editTemplate } from '../../src/commands/template/edit.js'
import { listTemplates, templatePath } from '../../src/commands/template/list.js'
import { newTemplate } from '../../src/commands/template/new.js'
import { showTemplate } from '../../src/commands/template/show.js'
import { thanks } from '../../src/commands/thanks/thanks.js'
import { redo, undo } from '../../src/commands/undo/undo.js'
import { callableCommands, everyOption, parse, programOf } from '../helpers/argv.js'

/** What is typed after `rapport`; what is called for it; with which arguments, and which options. */
type Row = [line: string, handler: unknown, args: unknown[], options: object]

const everyday: Row[] = [
  ['script', script, [[]], { followUps: true }],
  ['script intro email "Dana Reyes"', script, [['intro', 'email', 'Dana Reyes']], { followUps: true }],
  ['script --to dana --via stan', script, [[]], { to: 'dana', via: 'stan', followUps: true }],
  ['script --about lee --channel sms', script, [[]], { about: 'lee', channel: 'sms', followUps: true }],
  ['script --set a=b --set "c=d e"', script, [[]], { set: ['a=b', 'c=d e'], followUps: true }],
  ['script --out a.txt --force', script, [[]], { out: 'a.txt', force: true, followUps: true }],
  ['script --copy --open --eml -', script, [[]], { copy: true, open: true, eml: '-', followUps: true }],
  ['script --log -o sent -f 2w', script, [[]], { log: true, outcome: 'sent', followUp: '2w', followUps: true }],
  ['script --outcome met --follow-up 2w', script, [[]], { outcome: 'met', followUp: '2w', followUps: true }],
  ['script --sequence 3b7 --new', script, [[]], { sequence: '3b7', new: true, followUps: true }],
  ['script dana --no-follow-ups', script, [['dana']], { followUps: false }],
  ['check', check, [undefined], {}],
  ['check mail.txt --channel LinkedIn', check, ['mail.txt'], { channel: 'linkedin' }],
  ['call', call, [[]], {}],
  ['call dana reyes', call, [['dana', 'reyes']], {}],
  ['log', log, [[]], { followUps: true }],
  ['log dana "budgets move"', log, [['dana', 'budgets move']], { followUps: true }],
  ['log dana -- --not-an-option', log, [['dana', '--not-an-option']], { followUps: true }],
  ['log -c email -o replied --in', log, [[]], { channel: 'email', outcome: 'replied', in: true, followUps: true }],
  ['log --channel Phone --outcome MET', log, [[]], { channel: 'phone', outcome: 'met', followUps: true }],
  ['log --on yesterday --template intro', log, [[]], { on: 'yesterday', template: 'intro', followUps: true }],
  ['log --got "advice, lead,advice"', log, [[]], { got: ['advice', 'lead'], followUps: true }],
  ['log --gave "an article"', log, [[]], { gave: 'an article', followUps: true }],
  ['log -r "Lee Park, Acme" --referred Ann', log, [[]], { referred: ['Lee Park, Acme', 'Ann'], followUps: true }],
  ['log dana -r Ann --not-by-name', log, [['dana']], { referred: ['Ann'], notByName: true, followUps: true }],
  ['log dana --with lee --with "Ann Lo"', log, [['dana']], { with: ['lee', 'Ann Lo'], followUps: true }],
  ['log --about lee --told ann --told bob', log, [[]], { about: 'lee', told: ['ann', 'bob'], followUps: true }],
  ['log -f 2w --why ""', log, [[]], { followUp: '2w', why: '', followUps: true }],
  [
    'log --promised "send it by fri" --promised "call back" --they-promised "names by dec 14"',
    log,
    [[]],
    { promised: ['send it by fri', 'call back'], theyPromised: ['names by dec 14'], followUps: true },
  ],
  ['log --follow-up=fri --new --keep', log, [[]], { followUp: 'fri', new: true, keep: true, followUps: true }],
  ['log --company Acme --activity job-club', log, [[]], { company: 'Acme', activity: 'job-club', followUps: true }],
  ['log dana --no-follow-ups', log, [['dana']], { followUps: false }],
  ['amend', amend, [undefined], {}],
  ['amend 7kq2mf -c sms -o sent --in', amend, ['7kq2mf'], { channel: 'sms', outcome: 'sent', in: true }],
  ['amend --on mon --got lead --gave x', amend, [undefined], { on: 'mon', got: ['lead'], gave: 'x' }],
  ['amend -r Ann -r Bob --about lee', amend, [undefined], { referred: ['Ann', 'Bob'], about: 'lee' }],
  ['amend --not-by-name', amend, [undefined], { notByName: true }],
  ['amend --with lee --with ann --without bob', amend, [undefined], { with: ['lee', 'ann'], without: ['bob'] }],
  ['amend -f 2w --why x --template intro', amend, [undefined], { followUp: '2w', why: 'x', template: 'intro' }],
  [
    'amend --promised "send it by mon" --they-promised names',
    amend,
    [undefined],
    { promised: ['send it by mon'], theyPromised: ['names'] },
  ],
  ['amend --summary x --company "" --delete', amend, [undefined], { summary: 'x', company: '', delete: true }],
  ['history', history, [[]], {}],
  ['history dana --since 60d -c email', history, [['dana']], { since: '60d', channel: 'email' }],
  ['due', due, [], {}],
  ['due --on fri --within 1w --count --all', due, [], { on: 'fri', within: '1w', count: true, all: true }],
  ['follow-up add dana fri "the study"', addFollowUp, [['dana', 'fri', 'the study']], {}],
  ['follow-up list --all', listFollowUps, [], { all: true }],
  ['done dana they agreed', done, [['dana', 'they', 'agreed']], {}],
  ['snooze dana 2w', snooze, [['dana', '2w']], {}],
  ['done dana --on yesterday', done, [['dana']], { on: 'yesterday' }],
  ['drop dana', drop, [['dana']], {}],
  ['drop dana --void', drop, [['dana']], { void: true }],
]

const people: Row[] = [
  ['contact add Dana Reyes', addContact, [['Dana', 'Reyes']], {}],
  ['contact add --email a --email b --phone 1 --phone 2', addContact, [[]], { email: ['a', 'b'], phone: ['1', '2'] }],
  [
    'contact add --how met --formerly "Acme, CFO" --formerly Kern',
    addContact,
    [[]],
    { how: 'met', formerly: ['Acme, CFO', 'Kern'] },
  ],
  ['contact add --given "Mary Ann" --family Poe', addContact, [[]], { given: 'Mary Ann', family: 'Poe' }],
  ['contact add --company Acme', addContact, [[]], { company: 'Acme' }],
  ['contact add --title CTO --industry law', addContact, [[]], { title: 'CTO', industry: 'law' }],
  ['contact add --tag a --tag b', addContact, [[]], { tag: ['a', 'b'] }],
  ['contact add --url x.org --note hm', addContact, [[]], { url: 'x.org', note: 'hm' }],
  ['contact add --introduced-by stan --every 6w', addContact, [[]], { introducedBy: 'stan', every: '6w' }],
  ['contact list', listContacts, [[]], {}],
  ['contact list day re --tag a --company Acme', listContacts, [['day', 're']], { tag: 'a', company: 'Acme' }],
  ['contact list --stale 60d --archived', listContacts, [[]], { stale: '60d', archived: true }],
  ['contact list --sort Last', listContacts, [[]], { sort: 'last' }],
  ['contact show dana', showContact, [['dana']], {}],
  ['contact edit dana --email "" --phone 1', editContact, [['dana']], { email: [''], phone: ['1'] }],
  [
    'contact edit --how met --formerly "Acme, CFO" --formerly Kern',
    editContact,
    [[]],
    { how: 'met', formerly: ['Acme, CFO', 'Kern'] },
  ],
  ['contact edit --given "Mary Ann" --family Poe', editContact, [[]], { given: 'Mary Ann', family: 'Poe' }],
  ['contact edit --company Acme', editContact, [[]], { company: 'Acme' }],
  ['contact edit --title CTO --industry law', editContact, [[]], { title: 'CTO', industry: 'law' }],
  ['contact edit --url x.org --tag a --note hm', editContact, [[]], { url: 'x.org', tag: ['a'], note: 'hm' }],
  ['contact edit --introduced-by stan --every ""', editContact, [[]], { introducedBy: 'stan', every: '' }],
  ['contact edit --name Dana --alias D --alias E', editContact, [[]], { name: 'Dana', alias: ['D', 'E'] }],
  ['contact edit dana --add-tag b --add-tag c', editContact, [['dana']], { addTag: ['b', 'c'] }],
  ['contact edit --by-name stan --by-name bob', editContact, [[]], { byName: ['stan', 'bob'] }],
  ['contact edit --not-by-name stan', editContact, [[]], { notByName: ['stan'] }],
  ['contact archive dana --back', archive, [['dana']], { back: true }],
  ['contact remove dana --yes', removeContact, [['dana']], { yes: true }],
  ['contact merge dana "d reyes" --yes', merge, [['dana', 'd reyes']], { yes: true }],
  ['contact duplicates', listDuplicates, [], {}],
  ['company add Acme Inc', addCompany, [['Acme', 'Inc']], {}],
  ['company add --why fun --status target', addCompany, [[]], { why: 'fun', status: 'target' }],
  ['company add Acme --address "1 Main St" --note hm', addCompany, [['Acme']], { address: '1 Main St', note: 'hm' }],
  [
    'company add Acme --alias ACM --alias Acmé --distinct-from Acne',
    addCompany,
    [['Acme']],
    { alias: ['ACM', 'Acmé'], distinctFrom: ['Acne'] },
  ],
  ['company list', listCompanies, [], {}],
  ['company show acme', showCompany, [['acme']], {}],
  ['company edit acme --name Acme --why fun', editCompany, [['acme']], { name: 'Acme', why: 'fun' }],
  ['company edit --status Target', editCompany, [[]], { status: 'target' }],
  ['company edit --address "" --note hm', editCompany, [[]], { address: '', note: 'hm' }],
  ['company edit acme --alias ACM --distinct-from ""', editCompany, [['acme']], { alias: ['ACM'], distinctFrom: [''] }],
  ['company remove acme --yes', removeCompany, [['acme']], { yes: true }],
  [
    'story add The audit --weakness --situation a --lesson b --fixed c --asked d',
    addStory,
    [['The', 'audit']],
    { weakness: true, situation: 'a', lesson: 'b', fixed: 'c', asked: 'd' },
  ],
  [
    'story add --quality honesty,Reliability --action a --result b',
    addStory,
    [[]],
    { quality: ['honesty', 'reliability'], action: 'a', result: 'b' },
  ],
  ['story list --gaps', listStories, [], { gaps: true }],
  ['story show audit', showStory, [['audit']], {}],
  [
    'story edit audit --weakness --situation a --lesson b --fixed c --asked d --title e',
    editStory,
    [['audit']],
    { weakness: true, situation: 'a', lesson: 'b', fixed: 'c', asked: 'd', title: 'e' },
  ],
  [
    'story edit --quality honesty --action a --result ""',
    editStory,
    [[]],
    { quality: ['honesty'], action: 'a', result: '' },
  ],
  ['story remove audit --yes', removeStory, [['audit']], { yes: true }],
  ['question list --for Boss', listQuestions, [], { for: 'boss' }],
  ['question add why sales --for me --answer a', addQuestion, [['why', 'sales']], { for: 'me', answer: 'a' }],
  ['question add why --for boss --text-for-others b', addQuestion, [['why']], { for: 'boss', textForOthers: 'b' }],
  [
    'question edit gap --answer a --text b --text-for-others c',
    editQuestion,
    [['gap']],
    { answer: 'a', text: 'b', textForOthers: 'c' },
  ],
  [
    'practice --interview acme --story audit --script intro',
    practice,
    [],
    { interview: 'acme', story: 'audit', script: 'intro' },
  ],
  ['question remove gap --yes', removeQuestion, [['gap']], { yes: true }],
  [
    'interview add Acme --role cfo --on "thu 10am" --minutes 45 --with "Pat Lee, VP" --with lee --boss pat',
    addInterview,
    [['Acme']],
    { role: 'cfo', on: 'thu 10am', minutes: '45', with: ['Pat Lee, VP', 'lee'], boss: 'pat' },
  ],
  [
    'interview add --place here --round first --through stan --tell-chain --note hm --from a.ics',
    addInterview,
    [[]],
    { place: 'here', round: 'first', through: 'stan', tellChain: true, note: 'hm', from: 'a.ics' },
  ],
  ['interview list --all', listInterviews, [], { all: true }],
  [
    'interview prep acme --format HTML --out a.html --take-along --force',
    prep,
    [['acme']],
    { format: 'html', out: 'a.html', takeAlong: true, force: true },
  ],
  ['interview boss acme "Kern Foods"', boss, [['acme', 'Kern Foods']], {}],
  ['interview compare acme kern --format Markdown', compare, [['acme', 'kern']], { format: 'markdown' }],
  [
    'interview edit acme --source stan --heard "she is kind" --heard late',
    editInterview,
    [['acme']],
    { source: 'stan', heard: ['she is kind', 'late'] },
  ],
  ['interview show acme inc', showInterview, [['acme', 'inc']], {}],
  [
    'interview edit acme --role "" --on fri --minutes 30 --with pat --boss lee --place x --round y',
    editInterview,
    [['acme']],
    { role: '', on: 'fri', minutes: '30', with: ['pat'], boss: 'lee', place: 'x', round: 'y' },
  ],
  [
    'interview edit --through stan --tell-chain --note hm --status Canceled --add-with a --remove-with b',
    editInterview,
    [[]],
    { through: 'stan', tellChain: true, note: 'hm', status: 'canceled', addWith: ['a'], removeWith: ['b'] },
  ],
  ['interview remove acme --yes', removeInterview, [['acme']], { yes: true }],
  ['interview debrief acme --held --more', debrief, [['acme']], { held: true, more: true }],
  [
    'interview debrief --moved fri --canceled --with pat',
    debrief,
    [[]],
    { moved: 'fri', canceled: true, with: ['pat'] },
  ],
  [
    'interview debrief --style a --tenure b --before c --team d --communication e --meetings f',
    debrief,
    [[]],
    { style: 'a', tenure: 'b', before: 'c', team: 'd', communication: 'e', meetings: 'f' },
  ],
  [
    'interview debrief --saw honesty,Credibility --saw reliability --missed dependability --flag late --trust 4',
    debrief,
    [[]],
    { saw: ['honesty', 'credibility', 'reliability'], missed: ['dependability'], flag: ['late'], trust: '4' },
  ],
  [
    'interview debrief --why x --asked age --promised a --they-promised b --hear-by fri',
    debrief,
    [[]],
    { why: 'x', asked: ['age'], promised: ['a'], theyPromised: ['b'], hearBy: 'fri' },
  ],
  ['interview debrief --story late', debrief, [[]], { story: ['late'] }],
  ['interview outcome', settleInterview, [[]], {}],
  [
    'interview outcome kern offer --answer-by fri --terms 120k --note x',
    settleInterview,
    [['kern', 'offer']],
    { answerBy: 'fri', terms: '120k', note: 'x' },
  ],
  [
    'interview outcome accepted --role CFO --start 2027-01-04 --public fri --cleared',
    settleInterview,
    [['accepted']],
    { role: 'CFO', start: '2027-01-04', public: 'fri', cleared: true },
  ],
  ['landed', landed, [[]], {}],
  [
    'landed old mill --role CFO --start fri --public mon --cleared',
    landed,
    [['old', 'mill']],
    { role: 'CFO', start: 'fri', public: 'mon', cleared: true },
  ],
  ['landed --fell-through', landed, [[]], { fellThrough: true }],
  ['network', showNetwork, [[]], {}],
  ['network dana --format Mermaid', showNetwork, [['dana']], { format: 'mermaid' }],
  ['thanks', thanks, [], {}],
  ['thanks --chain Interview', thanks, [], { chain: 'interview' }],
  ['thanks --chain landed', thanks, [], { chain: 'landed' }],
  ['next --count 3', next, [], { count: '3' }],
]

const others: Row[] = [
  ['', expect.any(Function), [[]], { color: true, input: true }],
  ['stats --since mar', stats, [], { since: 'mar' }],
  ['record --week "last week" --format html', record, [], { week: 'last week', format: 'html' }],
  ['record --out a.csv --force', record, [], { out: 'a.csv', force: true }],
  ['import', importFromFiles, [[]], {}],
  [
    'import a.csv b.zip --take-moves --companies',
    importFromFiles,
    [['a.csv', 'b.zip']],
    { takeMoves: true, companies: true },
  ],
  ['import a.csv b.csv', importFromFiles, [['a.csv', 'b.csv']], {}],
  ['import --from LinkedIn --dry-run', importFromFiles, [[]], { from: 'linkedin', dryRun: true }],
  ['import -', importFromFiles, [['-']], {}],
  ['export', exportBook, [undefined], {}],
  ['export vCard --out cards --split --force', exportBook, ['vcard'], { out: 'cards', split: true, force: true }],
  ['export ics --notes --todo', exportBook, ['ics'], { notes: true, todo: true }],
  ['init', init, [], {}],
  ['init --name Jane --role CEO --industry law', init, [], { name: 'Jane', role: 'CEO', industry: 'law' }],
  ['init --new-book', init, [], { newBook: true }],
  ['init --offer x --targets y --situation z', init, [], { offer: 'x', targets: 'y', situation: 'z' }],
  ['init --email a@x --phone 1 --url x.org', init, [], { email: 'a@x', phone: '1', url: 'x.org' }],
  ['profile', showProfile, [[]], {}],
  ['profile show', showProfile, [], {}],
  ['profile set name=Jane role=', changeProfile, [['name=Jane', 'role=']], {}],
  ['profile edit', editProfile, [], {}],
  ['settings', showSettings, [[]], {}],
  ['settings show', showSettings, [], {}],
  ['settings get weekStart', getSetting, ['weekStart'], {}],
  ['settings set weekStart=sunday', changeSettings, [['weekStart=sunday']], {}],
  ['template list', listTemplates, [], {}],
  ['template show', showTemplate, [undefined], {}],
  ['template show intro', showTemplate, ['intro'], {}],
  ['template new mine --from intro', newTemplate, ['mine'], { from: 'intro' }],
  ['template edit intro', editTemplate, ['intro'], {}],
  ['template check a.hbs', checkTemplates, ['a.hbs'], {}],
  ['template path', templatePath, [], {}],
  ['sequence list', sequence.listSequences, [], {}],
  ['sequence show 3b7', sequence.showSequence, ['3b7'], {}],
  ['sequence set mine 5bd:nudge 9bd:nudge', sequence.set, ['mine', ['5bd:nudge', '9bd:nudge']], {}],
  ['sequence remove mine', sequence.remove, ['mine'], {}],
  ['sequence stop dana', stop, [['dana']], {}],
  ['undo', undo, [], {}],
  ['redo', redo, [], {}],
  ['backup list', backup.list, [], {}],
  ['backup restore', backup.restore, [undefined], {}],
  ['backup restore 3f', backup.restore, ['3f'], {}],
  ['doctor --fix', doctor, [], { fix: true }],
  ['demo', demo, [], {}],
]

const rows = [...everyday, ...people, ...others]

const globals: [line: string, options: object][] = [
  ['due', { color: true, input: true }],
  ['due --json', { json: true, color: true, input: true }],
  ['--json due', { json: true, color: true, input: true }],
  ['contact --home b show --home a dana', { home: 'a', color: true, input: true }],
  ['log dana --no-input --no-color', { color: false, input: false }],
]

describe('what is typed', () => {
  it.each(rows)('rapport %s', async (line, handler, args, options) => {
    const { calls } = await parse(line)
    expect(calls).toEqual([{ handler, args, options }])
  })

  it.each(globals)('rapport %s says to every command', async (line, options) => {
    expect((await parse(line)).globals).toEqual(options)
  })

  it('is in these tables for every command and every option that there is', async () => {
    const used = new Set<string>()
    for (const [line] of [...rows, ...globals]) for (const name of (await parse(line)).used) used.add(name)
    const program = await programOf([])
    const names = [...callableCommands(program), ...everyOption(program).map(({ name }) => name)]
    // It ends the program at once, so nothing is called.
    used.add('rapport --version')
    expect(names.filter((name) => !used.has(name))).toEqual([])
  })
})
