import { type Phrases, phrases } from '../phrases/phrases.js'
import { anyOf } from '../text/wordLists.js'

/** What a kind of role can't do without, and the failings that touch it. */
export interface RoleNeed {
  /** Words of the roles. A word that ends in a tilde stands for every word that begins so. */
  roles: string[]
  /** What these roles need, in words for people. */
  need: string
  failings: Phrases
  /** What the role works with; a failing is also a sentence that has both this and a word of `slips`. */
  subjects?: Phrases
  slips?: Phrases
}

const served = anyOf(`
  people patients patient clients client customers customer guests guest callers caller kids kid children child students
  student pupils pupil parents parent families family residents resident passengers passenger visitors visitor shoppers
  members public tenants diners users relatives class elderly seniors pensioner pensioners him her them
`)
const lost = 'lose/lost/losing/loses'
const mixUps =
  'mix/mixed/mixing/mixes/confuse/confused/confusing/swap/swapped/switched/transposed/transpose/transposing'

const impatience = phrases(`
  ${lost} it ..1 with/at/on
  ${lost} my ..2 temper/patience/cool/rag/head
  ${lost} patience
  snap/snapped/snapping/shout/shouted/shouting/yell/yelled/yelling/scream/screamed/curse/cursed/swore/swear/rude ..2 at/to/with ..3 ${served}
  short/curt/sharp/abrupt/impatient/harsh/brusque/rude/cold/sarcastic/rough/mean with/to/toward/towards ..3 ${served}
  impatient
  short-tempered/short_tempered/hot-tempered/short_fuse/bad_temper/quick_temper/hot_temper
  hung/hang/hanging up on
  put/slammed the phone down
  do/did not/never ..1 like/enjoy/love/care_for/care_about/get_along_with/have_patience_for ..4 ${served}
  hate/hated/dislike/disliked/avoid/avoided/avoiding/dread/dreaded ..3 ${served}
  not ..2 people/kid person
  no/not_much/little/without patience/empathy/sympathy/compassion ..3
  lack/lacked/lacking ..1 empathy/patience/compassion/sympathy
  ${served} ..2 get/got/got_on on? my nerves
  ${served} annoy/annoyed/irritate/irritated/bore/bored/bother/bothered/frustrate/frustrated me
  hard/trouble/difficult/struggle/struggled ..5 patient/empathy/empathize/empathise/caring with/for/about ..3
  roll/rolled/rolling my eyes at
  talk/talked/talking/spoke down to
  ignored/ignoring/ignore/forgot_about/neglected/neglecting ..3 ${served}
  grab/grabbed/shake/shook/slap/slapped/hit ..2 ${served}/arm
  burned/burnt out ..2 ${served}
  favorites/favourites
  gave/giving/give up on ..3 ${served}
  raise/raised/raising my voice ..1 at/to/with/and
  argue/argued/arguing/fight/fought/fighting with ..2 ${served} !about_feedback
`)
const mistakesOfMedicine = phrases(`
  ${mixUps} ..1 up? ..5 meds/medication/medications/medicine/boxes/bottles/labels/samples/patients/charts/doses/prescriptions/pills/
    drugs/strengths/vials/specimens
  wrong ..2 dose/doses/drug/medication/med/meds/patient/pill/pills/strength/chart/label/vial/medicine/prescription/insulin/sample/bag/drip
  medication/med/dosing/dosage/dispensing/charting/labeling/labelling/prescription ..1 error/errors/mistake/mistakes
  dose/doses/dosage/medication/meds/pills late/wrong/twice/missed/unchecked
  miss/missed/missing/forgot/forget/forgetting/skip/skipped/skipping ..3 dose/doses/meds/medication/vitals/charting/rounds/allergy/
    allergies/hand/signs/alarm/alarms/insulin
  fell/fall/falling/fallen asleep
  faint/fainted/squeamish/queasy/blood/needles
  miscounted/miscount/miscalculated/misread ..4
  careless/sloppy
  do/did not ..1 wash/check/double-check/chart
`)
const inaccuracy = phrases(`
  transposed/transpose/transposing/transposition
  careless/sloppy/carelessness/inaccurate/imprecise
  not ..2 detail/details/detail-oriented
  bad/terrible/awful/poor/weak/hopeless/not_good/not_great/not_very_good/never_good/slow with/at ..3 numbers/math/maths/figures/
    arithmetic/details/spreadsheets/excel/detail/calculations/sums/decimals
  struggle/struggled/trouble/hard/difficulty/difficult ..4 numbers/math/maths/figures/arithmetic/details/spreadsheets/accuracy/excel/
    calculations
  numbers/math/maths/figures/details/spreadsheets ..3 not/never ..2 thing/strength/strong_suit/friend/me
  numbers/figures/decimals/digits ..3 blur/swim/wrong/off/mixed/swapped/around
  wrong ..3 number/numbers/figure/figures/amount/amounts/total/totals/account/accounts/balance/decimal/column/invoice/rate/cell/box/
    sum/change/row/quantity/quantities/period
  ${mixUps} ..1 up? ..4 numbers/digits/figures/accounts/invoices/columns/totals/decimals/amounts/cells/rates/rows
  math/arithmetic/calculation/accounting/posting/data-entry/data_entry/rounding/counting/decimal/formula/number/spreadsheet/till/
    cash ..1 error/errors/mistake/mistakes/slip/slips
  decimal point/place/places
  miss/missed/missing/skip/skipped/skipping/overlook/overlooked/forget/forgot ..4 detail/details/decimal/zero/digit/reconciliation/
    reconciliations/reconciling/entries/receipts/invoices/row/rows
  do/did/would/could not/never/hardly/rarely/seldom ..1 double-check/double_check/check/recheck/reconcile/proofread/balance ..3
  without ..1 checking/reconciling/double-checking/rechecking/proofreading
  plug/plugged/plugging/force/forced/forcing/fudged ..3 number/numbers/figure/balance/total/entry/entries/reconciliation/rec
  make/made/get ..5 tie/tie_out/balance
  paid/pay/paying/billed/charged/booked/posted/entered ..4 twice
  miscalculated/miscounted/miscount/misread/mistyped/mis-keyed/mis-posted/miskeyed/misplaced/typos
  typed/entered/keyed/posted/booked/typing/entering/keying/posting/booking ..5 wrong/twice/backwards
  guess/guessed/guessing/estimated/rounded/rounding/eyeballed/fudged/approximated ..4 numbers/figures/totals/amount/amounts/up/down/off/
    balance
  drawer/till/register/books/ledger/account/accounts/ledgers/balance/count/counts/totals/figures was/were/came/be/did/would ..3
    short/off/out/over/wrong/balance
  lost/lose/losing track ..3
  little/small/careless/silly/simple mistakes/errors/slips
  mistakes/errors/slips in ..4 numbers/figures/books/spreadsheet/spreadsheets/report/reports/entries/payroll/invoices/ledger
`)
const latePlans = phrases(`
  miss/missed/missing/blow/blew/blown/blowing/slipped ..4 deadline/deadlines/milestone/milestones/launch/due/delivery
  deadline/deadlines ..3 slip/slipped/slide/slid/missed/pass/passed/whoosh/stress/scare/overwhelm/suggestion/suggestions/trouble
  bad/terrible/awful/poor/hopeless/not_good/not_great/weak/never_good at/with ..3 deadlines/planning/plans/schedules/scheduling/estimates/
    estimating/time/organizing/organising/dates/calendars/prioritizing/follow-up
  struggle/struggled/trouble/hard/difficult/difficulty/problem/problems ..3 deadlines/planning/plan/schedules/scheduling/time_management/
    organization/organizing/prioritizing/prioritising/organized/organised/time/calendar
  procrastinate/procrastinated/procrastinating/procrastination/procrastinator
  disorganized/disorganised/unorganized/scatterbrained/disorganization
  do/did/could/would not/never ..1 plan/schedule/organize/organise/prioritize/track/keep_track/like_planning/
    like_plans/like_schedules/believe_in_plans
  hate/hated/dislike/disliked/avoid/avoided planning/plans/schedules/deadlines/calendars
  without/no ..1 plan/schedule/timeline/planning
  time management/planning/scheduling/organization
  planning/organization/organizing/deadlines was/were/is/are/has/have ..3 not/never/weak/weakness/problem/hard/difficult
  at/to/until/till/on the? last minute/moment/second
  last-minute
  late ..1 with/on/for ..3 everything/deliverables/deadlines/reports/project/projects/meetings/updates/plan
  weeks/days/months/week/month/month/always/chronically late/behind/overdue
  double-booked/double_booked/overbooked/double-booking
  forgot/forget/forgetting ..4 meeting/meetings/appointment/appointments/deadline/deadlines/dates/permit/permits/book/schedule/order/
    follow_up/date
  lost/lose/losing track of
  underestimate/underestimated/underestimating/underestimates
  over-promise/overpromise/over-promised/overpromised/overpromising
  estimates were/was/are ..3 wrong/off/low/optimistic/short/guesses
  optimistic ..3 dates/estimates/timelines/deadlines/time/schedule/schedules/long
  let ..4 slip/slide/drift/pile
  fell/fall/falling/ran/running ..1 behind/late
`)
const unsafe = phrases(`
  speeding/speeded/tailgate/tailgating/lead_foot/speed_limit
  speeding/traffic ticket/tickets
  got/gotten/had two/three/four/several/many/a_few tickets
  running/run/ran/driving/drove/drive/drives tired/drowsy/sleepy/exhausted/past
  past/over my hours
  woke/wake up ..1 on/in/at/to ..2 strip/shoulder/wheel/lane/road/horn
  rumble strip
  skip/skipped/skipping/skips/ignore/ignored/ignoring/forgot/forget/bypass/bypassed/bypassing/rush/rushed/rushing/missed ..5 check/checks/
    checklist/checklists/inspection/inspections/lockout/tagout/lock-out/guard/guards/ppe/glasses/harness/goggles/helmet/hardhat/hard_hat/
    procedure/procedures/safety/step/steps/walkaround/walk-around/pre-trip/pretrip/belt/seatbelt/mirrors/test/tests/permit
  without ..2 harness/lockout/ppe/glasses/gloves/checking/looking/tying/locking/goggles/helmet/spotter/testing
  cut/cutting/take/took/taking ..2 corners/shortcuts/short_cuts/shortcut/risks/chances
  fell/fall/falling/fallen/nod/nodded/nodding/doze/dozed/dozing asleep/off
  text/texted/texting/phone/scrolling while/when/behind/at_the_wheel
  careless/reckless/clumsy/carelessness
  backed/ran/drove/crashed/bumped/scraped/clipped into/over/off/a/the/my ..4 car/truck/fence/pole/dock/wall/curb/rack/post/gate/mirror/
    trailer/light/lights/sign/van/forklift
  road rage
  afraid/scared/fear of heights/driving/the_dark/blood/fire/machines/electricity
  accident/accidents/crash/crashes/collision/near-miss/near_miss/fender
  distracted/daydream/daydreamed/zoned/zone/attention ..2 driving/out/road/wheel
  do/did not ..1 wear/check/lock/tie/like_rules/follow ..3
  safety ..4 overkill/slow/slowed/joke/annoying/not
`)
const mistakesOfWriting = phrases(`
  grammar/spelling/typos/typo/misspelled/misspelling/punctuation
  bad/terrible/awful/poor/weak/hopeless/not_good/slow at/with ..2 writing/words/english
  hate/hated/dislike/disliked/avoid/avoided/dread writing/to_write/reading
  struggle/struggled/trouble/hard/difficult ..3 writing/write/words/spelling
  plagiarized/plagiarised/plagiarism/copied_from/made_up_a_quote/made_up_quotes
  do/did not/never ..1 proofread/fact-check/check_facts/check_sources/check_my_sources
  misquoted/misquote
  wrong name/names/quote/date
`)
const loosePrivacy = phrases(`
  gossip/gossiped/gossiping/blab/blabbed
  told/tell/tells/telling/shared/sharing/repeated/mentioned/let_slip/leaked/forwarded ..6 confidential/private/secret/secrets/salary/salaries/
    confidence/privileged/diagnosis/file/records
  confidential/confidentiality/privacy
  bad/terrible/not_good ..2 keeping secrets
  can/could not keep ..1 secret/secrets/mouth/things_to_myself
`)
const shyAtSelling = phrases(`
  hate/hated/dislike/disliked/afraid/scared/fear/feared/avoid/avoided/avoiding/dread/dreaded/scares/scared ..3 cold_calling/cold/calling/
    rejection/strangers/closing/the_phone/asking_for/prospecting/selling/negotiating/picking_up
  shy/timid/introverted/introvert ..4
  take/took/taking/handle/handling ..2 rejection ..2 badly/personally/hard
  hard/trouble/struggle/struggled/difficult/bad/terrible/not_good ..3 rejection/closing/cold_calls/cold_calling/asking_for/talking_to_strangers/
    meeting_people/follow_up/following_up/small_talk/negotiating
  do/did/could not/never like/liked/enjoy/ask/asked/dare/want ..2 selling/sales/to_sell/cold/for_the_order/for_the_sale/talking/rejection
  pushy
  quota/quotas ..3 missed/never/not
  miss/missed/missing ..3 quota/quotas/target/targets
`)
const untested = phrases(`
  do/did/would/never not? test/tested/write_tests/wrote_tests/back_up/document/comment ..3
  without ..2 testing/tests/backup/backups/a_backup/review
  hate/hated/skip/skipped/skipping/avoid/avoided/hated_writing ..2 testing/tests/debugging/code_review/documentation/learning/math
  hard/trouble/struggle/struggled/bad ..3 logic/debugging/math/algorithms/new_technology/technology/computers/learning_new
  not ..2 technical/good_with_computers
  broke/took_down/dropped/deleted/wiped/leaked ..2 production/prod/database/passwords/credentials
`)
const dirty = phrases(`
  wash/washed/washing/hygiene/gloves/sanitizer/sanitize ..3
  undercooked/raw/expired/spoiled/out_of_date/unlabeled/allergen/allergens/allergy/cross-contamination/food_poisoning
  temperature/temp log/logs/check/checks
`)
const hardOnTeam = phrases(`
  yell/yelled/yelling/shout/shouted/shouting/scream/screamed/swore/snapped at ..3 *
  ${lost} my ..2 temper/cool
  ${lost} it with/at
  do/did not/never like/enjoy/want ..2 managing/leading/people/responsibility/decisions/manage/lead
  hate/hated/avoid_all managing/leading/people/responsibility
  micromanage/micromanaged/micromanaging/micromanager
  can/could not make ..1 decision/decisions
  play/played/playing favorites/favourites
`)

const slips = phrases(`
  wrong/wrongly/mistake/mistakes/error/errors/misread/twice/double/mixed/mix/swapped/switched/transposed/off/short/typo/typos/
    miscounted/unchecked/overlooked/skipped/forgot/forget/forgotten/missed/sloppy/careless/inaccurate/skip/carelessly
  do/did/would/could not/never ..1 check/read/count/measure/verify/test ..3
  do/did/would/could not/never ..1 look at/over/again/twice/closely
  skim/skimmed/skimming
  eyes glaze/glazed
  bore/bores/bored me
  without ..1 looking/checking/reading/counting/measuring/verifying/testing/asking
`)
const unkindness = phrases(`
  raise/raised/raising my voice
  shout/shouted/shouting/yell/yelled/yelling/snap/snapped/snapping/temper/impatient/ignored/ignore/rude/annoyed/sarcastic/
    sarcasm/harsh/cold/curt
  sick/tired of
  fed up
  without reading/listening/looking_up/hearing/saying
  copy/paste/pasted/copied/canned
  did/do/would/could not ..1 listen/care/smile/greet ..1
  cut/cutting/talked/talking ..2 off/over
  made ..2 cry
  until ..4 cried/crying/cry
  walk/walked/walking away/off
  leave/left/leaving the room
  hung/hang/hanging up
  eye/eyes roll/rolled/rolling
  lost/lose/losing it/patience/my_patience
  no time/patience for
  could/can not stand
  dreaded/hated/disliked/avoided
`)
const lateness = phrases(`
  miss/missed/missing/late/forgot/forget/forgetting/behind/last_minute/last-minute/overdue/slipped/blew/double-booked/wrong/overran/
    underestimated/last_day/night_before/day_before/morning_of/too_late/lost
`)
const hazards = phrases(`
  skip/skipped/forgot/forget/without/missed/rolled/hit/unchecked/phone/sleepy/asleep/ran/speed/loose/unlocked/ignored/rushed/
    texting/tired/clipped/backed/scraped
`)
const books = phrases(`
  number/numbers/figure/figures/invoice/invoices/ledger/ledgers/balance/balances/account/accounts/entry/entries/decimal/total/totals/
    digit/digits/spreadsheet/spreadsheets/drawer/till/register/inventory/payroll/return/returns/receipt/receipts/rows/column/amount/
    amounts/payment/payments/paycheck/paychecks/check/checks/reconciliation/formula/formulas/cash/count/counts/part/measurement/
    measurements/premium/premiums/rate/rates/claim/claims
`)
const treatments = phrases(`
  dose/doses/medication/medications/medicine/meds/med/pill/pills/tablet/tablets/prescription/prescriptions/label/labels/boxes/strength/
    chart/charts/sample/samples/specimen/specimens/vital/vitals/allergy/allergies/insulin/drip/syringe/iv/bandage/dressing/instruments
`)
const plans = phrases(`
  deadline/deadlines/schedule/schedules/date/dates/plan/plans/timeline/timelines/milestone/milestones/delivery/deliveries/launch/calendar/
    order/ordered/orders/booking/bookings/booked/permit/permits/meeting/meetings/appointment/appointments/project/projects/report/reports/
    things/everything/route/routes/flights/flight/load/loads
`)
const dangers = phrases(`
  brake/brakes/mirror/mirrors/harness/lockout/checklist/inspection/inspections/light/lights/limit/strap/straps/hook/ladder/guard/valve/
    gas/fuse/breaker/wire/wires/seatbelt/belt/wheel/road/route/lane/tire/tires/load/car/truck/van/forklift/dock/rail/blade/torch/
    extinguisher/door/doors/gate/alarm/camera/cameras/rounds/patrol/torque/bolts/bolt/traffic
`)
const texts = phrases(`
  copy/draft/drafts/article/articles/headline/headlines/document/documents/letter/letters/brief/briefs/filing/filings/translation/text/
    texts/release/quote/quotes/name/names/contract/contracts/exhibit/exhibits/citation/citations/caption/captions
`)
const foods = phrases(`
  food/meat/chicken/fish/fridge/freezer/cooler/oil/board/boards/gloves/hands/temperature/temperatures/allergy/allergies/nuts/nut/shellfish/
    gluten/dates/date/dish/dishes/plate
`)
const systems = phrases(`
  test/tests/production/deploy/deployed/backup/backups/database/password/passwords/query/server/release/merge/merged/code/script/bug/bugs
`)
const people = phrases(`
  ${served}
  little/young/old ones/folks/people/ladies/men/lady
  voice/stories/complaints/questions/crying/noise
`)

/** Failings that would worry any employer: dishonesty, theft, drink and drugs, violence, harassment, not showing up. */
export const needOfEveryRole = phrases(`
  lie/lied/lying/lies to/about/on/and/for/because/my
  i_lied/i_lie/white_lies/white_lie/a_liar/fib/fibbed/fibbing/fibs
  bend/bent/bending/stretch/stretched/stretching the truth
  made up ..2 excuse/excuses/numbers/figures/data/results/hours/story/stories/reason
  making up ..2 excuses/numbers/figures/data/results/hours/stories
  steal/stole/stealing/stolen/theft/shoplift/shoplifted/shoplifting/embezzle/embezzled/embezzlement/pilfer/pilfered/pocketed/pocketing
  took/take/taking/borrow/borrowed/borrowing ..4 money/cash/petty_cash from/out_of/home/and/without/for_myself/from_the_till
  from/in/into/out_of the till/petty_cash/tip_jar/cash_drawer/safe/register and/to_pay/until/for_gas/for_lunch/for_myself
  take/took/taking/brought/bringing ..4 home_without/supplies_home/stock_home/home_from_the_store
  falsify/falsified/falsifying/fake/faked/faking/forge/forged/forging/fudge/fudged/fudging/doctored/backdated/backdating/inflated/
    inflating/massaged/massaging ..4 timesheet/timesheets/time_sheet/hours/expenses/expense/receipts/records/record/reports/report/data/
    numbers/figures/signature/signatures/log/logs/results/resume/degree/reference/dates/mileage/paperwork/form/forms/invoice/invoices/it/sales
  pad/padded/padding ..2 hours/expenses/expense/timesheet/timesheets/resume/mileage/time/bill/bills/invoices/receipts/reports
  signed ..4 without/had_not/never/did_not/someone_else/for_him/for_her/off_on_checks
  sign/signing/signed/tick/ticked/ticking/initial/initialed/check/checked off/boxes ..4 had_not/never/without/did_not
  clock/clocked/clocking/punch/punched ..2 in/out for ..3 friend/coworker/him/her/buddy/someone/each_other
  call/called/calling in? sick when/to/but/because/so/and/on/for/every/after/with_a
  cheat/cheated/cheating
  hid/hide/hiding/cover/covered/covering ..1 up ..2 mistake/mistakes/error/errors/it
  hid/hide/hiding/concealed ..2 mistake/mistakes/errors/error
  blamed/blaming/blame ..2 coworker/colleague/someone_else/others/somebody_else/intern for/when/instead ..2 my/i
  drank/drunk/drinking/hungover/hangover/hangovers/alcohol/alcoholic/alcoholism/booze/boozing/sober/tipsy
  drugs/pills/weed/marijuana/cocaine/stoned/getting_high/got_high/opioids/addicted/addict/addiction/gamble/gambled/gambling
  punch/punched/shoved/slapped/threw/swung ..3 coworker/colleague/boss/manager/guy/him/her/customer/wall/chair/wrench/phone/at
  anger issues/management/problem/problems
  anger/rage/violent/violence
  fist fight/fights
  harass/harassed/harassment/inappropriate/racist/sexist/slur/groped
  arrested/dui/dwi/felony/convicted/jail/prison/probation_officer
  got/was/been/being fired/suspended for
  fired/sacked from/twice/for
  lazy/laziness
  do/did/can/could not ..1 like/take/stand/follow/take_well ..1 rules/orders/being_told/authority/bosses/criticism_at_all/directions
  problem/problems/issue/issues/trouble/hard ..2 authority
  show/showed/showing/turn/turned/turning/come/came/coming/get/getting/got ..3 late ..3 every/most/a_lot/all_the_time/twice/three/four/
    five/almost/always/because_i
  always/chronically/constantly/usually/often/regularly late
  late ..1 every_day/most_days/all_the_time/almost_every/every_morning/most_mornings/to_work/for_work/for_my_shift/for_shifts
  oversleep/overslept/oversleeping/sleep_in/slept_in/slept_through/tardiness/tardy/absenteeism/no-show/no-shows/called_off
  punctuality
  get/got/getting bored ..6 quit/leave/left/move/jobs
  hate/hated/dislike/do_not_like ..1 working/people/work
  drift/drifted/doze/dozed/nod/nodded/drifting/dozing/nodding off
  fell/fall/fallen/falling asleep
  have/had/having ..1 a_few/few/one_or_two/a_couple/beer/beers/drink/drinks/wine/shot/shots during/on/before/at ..2 shift/work/job/lunch/service/clock/bar
  been/got dry/sober
  told/said/say/saying/tell/telling/claimed/reported/wrote ..5 i had/have/was/would sent/done/finished/checked/called/been/made/on ..6 had_not/
    did_not/never/was_not
  rude/mean/nasty/cruel to
  made ..2 cry
  sleep/slept/sleeping/napped/nap on/at/during the job/work/shift/desk
`)

const care = anyOf(`
  nurse nurses nursing rn lpn cna teacher teaching tutor educator aide carer caregiver counselor counsellor social
  therapist doctor physician paramedic emt childcare daycare nanny babysitter principal school kindergarten preschool
  midwife hospice caretaker companion medical dental dentist receptionist reception customer service support care
  call callcenter sales retail host hostess server waiter waitress bartender barista flight hospitality hotel concierge
  desk cashier agent representative guest steward stewardess guide hr human recruiter dietitian psychologist pharmacist
  veterinary hairdresser stylist librarian lifeguard police officer security trainer instructor coach lecturer professor
  teacher's ranger usher attendant playground youth
`)

/** The kinds of roles, with what each can't do without. A role can be of several kinds. */
export const roleNeeds: RoleNeed[] = [
  { roles: care.split('/'), need: 'patience with people', failings: impatience, subjects: people, slips: unkindness },
  {
    roles: anyOf(`
      nurse nurses nursing rn lpn cna doctor physician paramedic emt midwife hospice pharmac~ phlebotom~ surgical surgeon
      medical dental dentist anesth~ radiolog~ caregiver carer lab laborator~ veterin~ clinical
    `).split('/'),
    need: 'safe care',
    failings: mistakesOfMedicine,
    subjects: treatments,
    slips,
  },
  {
    roles: anyOf(`
      account~ bookkeep~ controller comptroller audit~ financ~ cfo payroll billing teller cashier analyst actuar~ statistic~
      tax treasur~ bank~ loan underwrit~ econom~ pharmac~ purchas~ estimator data clerk inventor~ quality inspector surveyor
      insurance claims claim biller coder invoic~ budget~ credit machinist
    `).split('/'),
    need: 'accuracy',
    failings: inaccuracy,
    subjects: books,
    slips,
  },
  {
    roles: anyOf(`
      project program programme planner planning schedul~ event events producer scrum operations logistics dispatch~
      coordinator assistant superintendent administrat~ secretary production pmo delivery editor paralegal office wedding
    `).split('/'),
    need: 'planning and deadlines',
    failings: latePlans,
    subjects: plans,
    slips: lateness,
  },
  {
    roles: anyOf(`
      driver trucker cdl pilot forklift crane electric~ welder mechanic operator machin~ warehouse firefight~ police security
      lifeguard construction roof~ lineman linesman scaffold~ plumb~ carpenter train bus courier maintenance technician
      safety miner logger rigger chemical plant engineer
    `).split('/'),
    need: 'safety',
    failings: unsafe,
    subjects: dangers,
    slips: hazards,
  },
  {
    roles: anyOf(`
      writer editor journalist reporter copywrit~ communications pr content proofread~ translat~ lawyer attorney paralegal
      secretary speechwriter author
    `).split('/'),
    need: 'careful writing',
    failings: mistakesOfWriting,
    subjects: texts,
    slips,
  },
  {
    roles: anyOf(`
      hr human nurse nursing lawyer attorney paralegal legal therapist counselor counsellor executive psychologist doctor
      payroll social receptionist recruiter compliance medical
    `).split('/'),
    need: 'discretion',
    failings: loosePrivacy,
  },
  {
    roles: anyOf('sales salesperson salesman saleswoman fundraiser realtor broker account recruiter').split('/'),
    need: 'ease with strangers and with a no',
    failings: shyAtSelling,
  },
  {
    roles: anyOf(
      'software developer programmer devops sre qa tester sysadmin backend frontend database engineer it',
    ).split('/'),
    need: 'tested, careful work',
    failings: untested,
    subjects: systems,
    slips,
  },
  {
    roles: anyOf('cook chef kitchen baker butcher food dishwasher caterer catering cafeteria restaurant barista').split(
      '/',
    ),
    need: 'clean, safe food',
    failings: dirty,
    subjects: foods,
    slips,
  },
  {
    roles: anyOf(
      'manager supervisor director lead leader foreman head chief principal superintendent vp captain',
    ).split('/'),
    need: 'a steady hand with a team',
    failings: hardOnTeam,
  },
]
