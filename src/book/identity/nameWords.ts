import { fold } from './fold.js'

// What stands in and around names, as data. Every word is compared as `bareWord` gives it: lowercase, without accents,
// dots, apostrophes and signs of trademarks.

/**
 * The form of a word that is looked up in these lists.
 * @example bareWord('Dott.ssa') // 'dottssa'
 */
export function bareWord(word: string): string {
  return fold(word).replace(/[.'"׳״®™℠©]/g, '')
}

/** Words that are looked up in their bare form; they are made ready when that is first done. */
export interface WordList {
  has(bareWord: string): boolean
}

/** The words of all lists that can change how a name of one or two words is read. */
const decisive: string[] = []

function wordList(lines: string[]): WordList {
  let known: Set<string> | null = null
  return {
    has(word) {
      known ??= new Set(bareWord(lines.join(' ')).split(' '))
      return known.has(word)
    },
  }
}

function words(...lines: string[]): WordList {
  decisive.push(...lines)
  return wordList(lines)
}

/** Words that only count in a longer name, or behind a comma. */
function wordsOfLongNames(...lines: string[]): WordList {
  return wordList(lines)
}

/** Words that are compared as they are written; in a name of one or two words they change nothing. */
function literally(line: string): WordList {
  return new Set(line.split(' '))
}

let decisiveWords: Set<string> | null = null

/** Whether a bare word in Latin letters is in a list that can change how a name of one or two words is read. */
export function isDecisive(word: string): boolean {
  // In Latin letters the lists are bare as they stand.
  decisiveWords ??= new Set([...decisive.join(' ').split(' '), ...Object.keys(generations)])
  return decisiveWords.has(word)
}

/** Titles for everybody. Before another title they say nothing more, except in German: Frau Dr. Blum. */
export const courtesyTitles = words(
  'mr mister mrs ms mx miss mme mlle madame madam monsieur mademoiselle herr frau fraulein hr fru frk froken',
  'sr sra srta senor senora senorita senhor senhora sig sigra sigrina signor signora signorina dhr mevr mevrouw meneer',
  'pan pani bay bayan gospodin gospodja kyrios kyria shri smt kumari آقای خانم السيد السيدة',
)
/** Titles before a family name. */
export const familyTitles = words(
  'dr doctor doktor dra dott dottssa dottore drssa docteur prof professor professora profa profssa professeur univ-prof dr-ing doc',
  'rev reverend fr father pastor rabbi deacon vicar canon monsignor msgr imam',
  'captain capt cpt colonel col general gen major maj lieutenant lt sergeant sgt corporal cpl commander cmdr cdr admiral adm',
  'brigadier brig staff master officer detective det sheriff judge justice senator sen congressman congresswoman',
  'bishop archbishop cardinal chaplain mayor councilman councilwoman councilmember commissioner inspector principal',
  'representative rep governor gov ambassador amb president pres chancellor coach lord lady baroness',
  'avv avvocato maitre me atty attorney barr av د״ר ד״ר פרופ דר دکتر مهندس استاد доктор профессор проф д-р',
)
/** Titles before a given name. */
export const givenTitles = words(
  'sir dame sister brother dona khun dato datuk datin tun encik puan cik bapak ibu pak mbak daw haji hajja hajjah',
  'sheikh sheikha shaikh swami ustad mullah الشيخ د دكتور دكتورة الدكتور الدكتورة',
)
/** Ranks that belong to the title after them: Lt. Col. */
export const compoundRanks = words('lt lieutenant maj major brig brigadier rear vice staff master')
/** Degrees, offices and trades before a name by which nobody is addressed, and what follows a doctor's title: Dr. med. */
export const prefixDegrees = words(
  'dipl dipl-ing dipl-kfm dipl-inform dipl-phys dipl-wirt-ing dipl-math dipl-psych ing kfm mag mmag mgr inz bc lic arq arch',
  'eng enga engr drs ir mudr judr rndr phdr paeddr mvdr thdr pharmdr hon honorable honourable rt right very most er adv ar',
  'geom rag lek hab h pharm surv ca cma pd di privdoz priv-doz doz nat med rer phil jur iur oec pol dent vet techn mont theol',
  'hc mult habil em ao chef nurse realtor barista',
)
/** Of all titles, those that are also names or other words, and so need their dot. */
export const dottedTitles = words(
  'gen sen col me er ar doc mag pr det adm amb ir h adv av hab nat med rer phil jur iur oec pol em vet mont ao brig bc pres lic d',
)
/** Of all titles, those that are only meant in capital letters. */
export const capitalTitles = words('ca cma pd di')
/** Titles that are said in another way. */
export const saidTitles: Readonly<Record<string, string>> = { 'dr-ing': 'Dr.', 'univ-prof': 'Prof.' }

/** Degrees and certificates that are not also names. */
export const degrees = words(
  'phd mba emba bsc msc llm llb cpa cfa pmp bsn msn lcsw lmft lpc csm cspo psm cissp cisa cism sphr phr shrm-cp shrm-scp',
  'csc dphil edd psyd pharmd dvm dds dmd mph mpa mfa bcom mcom btech mtech mphil msw mdiv dnp aprn',
  'facs faia cfp cfe fca acca acma cpc ccna ccnp itil pmi-acp prince2 pcc mcc esq dba mbbs frcs gphr meb bfa',
  'msed maed lmsw pe-c csci cphr ssbb lssgb lssbb sphri acp cipd mcipd fcipd habilitation',
)
/** Degrees that are also names or other words: they need a comma before them, capital letters or their dots. */
export const likelyDegrees = words(
  'ma ba md rn pe do beng meng bed med cima cia aia cams acc assoc mha bba jd bs ms aa np pa ra od lion mcs cs ca cma cae',
)
/** Suffixes that distinguish a parent from a child with the same name. */
export const generations: Readonly<Record<string, number>> = {
  ...{
    jr: 1,
    jun: 1,
    junior: 1,
    filho: 1,
    fils: 1,
    sr: 2,
    sen: 2,
    senior: 2,
    ii: 3,
    '2nd': 3,
    neto: 3,
    iii: 4,
    '3rd': 4,
  },
  ...{ iv: 5, '4th': 5 },
}
/** Whether a word is one of them, however it is written; some are names as well. */
export function isGeneration(word: string): boolean {
  return Object.hasOwn(generations, bareWord(word))
}
/** Of the suffixes, those that are also family or given names, and so need their dot or two words before them. */
export const unsureGenerations = words('jun sen filho neto fils junior senior')

/** Words of a tagline: after a comma they say what somebody does, not how they are called. */
export const roleWords = wordsOfLongNames(
  'recruiter recruiting recruitment hiring manager director engineer engineering consultant consulting coach founder cofounder',
  'co-founder ceo cto cfo coo cmo vp president analyst developer designer specialist lead head owner realtor attorney lawyer',
  'nurse teacher author speaker executive officer leader leadership marketing sales professional student expert advisor adviser',
  'strategist architect scientist partner associate assistant coordinator administrator freelance freelancer accountant talent',
  'seeking looking open helping candidate certified company corporation group university',
)
/** After these words, in lowercase, a text says something about a person: Stan from the club. */
export const asideWords = literally('is from at @ via aka née nee geb geb. geborene born formerly bei chez')
/** Pronouns, as people write them behind their names with a slash between. */
export const pronouns = wordsOfLongNames(
  'she her hers he him his they them their theirs ze zir xe xem elle il iel ella el elle elles sie ihr er ihm any',
)
/** Words that begin the description of a person in place of a name: my cousin Mike, the receptionist. */
export const descriptionWords = words('my our your his her their the a an')
/** Words that begin a description with or without another name: neighbor Bob, cousin of Dana. */
export const personNouns = words(
  'neighbor neighbour cousin nephew niece wife husband boyfriend girlfriend colleague coworker co-worker acquaintance roommate',
)
/** What somebody is called of whom no name is known, before a word such as “from”: the guy from Acme. */
export const vagueNouns = wordsOfLongNames(
  'guy man woman lady girl boy person someone somebody folks people receptionist',
)
/** At the end of a name: a place where anybody may answer. */
export const placeNouns = words('desk reception team department dept office hotline helpdesk switchboard')
/** After the name of a company, or other words for what somebody does: those who do it, and no family name. */
export const teamNouns = words('hr recruiting recruitment support careers manager recruiter')
/** Words of kinship: with the name after them they are one name. */
export const kinship = words('uncle aunt auntie grandma grandpa granny')
/** Words that join several people: they have no one given name. In lowercase. */
export const joiningWords = literally('& + and und et og och en')

/** Words that begin a family name of several words. */
export const particles = words(
  'van von der den de del della delle degli dei di dal dalla da das dos du la le lo ter ten te op het t san st ste saint mc o',
  'bin ibn bint binti al el ul zu zur zum vom af av ni nic ui a/l a/p s/o d/o freiherr freifrau graf grafin ritter baron',
)
/** Of them, those that are given names when they are capitalized and one name follows. */
export const givenParticles = words('van al el le la di ben lo san mc ni te t saint')
/** Of them, those that join a given name with the next word: La Toya. */
export const joiningParticles = words('la le de da')
/** Particles that count only in lowercase, since in capitals they are names. */
export const lowercaseParticles = literally('do e ben bat')
/** Words between two family names: Ortega y Gasset. */
export const familyLinks = literally('y i e')

/** Given names that go on with “del Carmen” and the like, and what they go on with; José and Juan only with God. */
export const devotedNames = wordsOfLongNames('maria ma m')
export const godlyNames = wordsOfLongNames('jose juan')
export const godlyDevotions = wordsOfLongNames('dios jesus')
export const devotions = wordsOfLongNames(
  'carmen pilar mar rosario rocio sol consuelo socorro milagro milagros paz angeles dolores mercedes nieves remedios cruz',
  'concepcion fatima lourdes guadalupe jesus dios santos amparo transito valle prado refugio pino',
)
/** Given names of two words that people use as one. */
export const compoundGiven = wordsOfLongNames(
  'maria-jose maria-elena maria-luisa jose-luis jose-maria jose-antonio juan-carlos juan-pablo',
)
/** Arabic words that are a name only with the next one. */
export const boundGiven = words('abdul abd abdel abdur abu abou umm عبد أبو ابو أم')
/** What follows `abdul`: with one of these it is the whole given name. */
export const divineNames = wordsOfLongNames(
  'rahman rahim aziz karim kareem malik salam latif hamid majid qadir ghani hakim jabbar wahab',
)

/** Family names that their countries write first and that are hardly ever given names elsewhere. */
export const vietnameseFamilies = words(
  'nguyen tran pham huynh hoang phan dang bui ngo duong truong trinh doan dinh luong vuong',
)
export const chineseFamilies = words(
  'wang zhang liu zhao zhou huang xu zhu guo luo zheng xie deng feng cheng cao peng zeng jiang cai ding chen wu hu gao liang',
  'tsai hsu zou xiong',
)
/** Family names that are written first in Hungary and Japan. */
export const otherFamiliesFirst = words(
  'nagy kovacs toth szabo horvath varga molnar nemeth farkas balogh papp takacs juhasz lakatos meszaros olah racz fekete',
  'tanaka suzuki sato watanabe yamamoto nakamura kobayashi yamada kato ito yoshida sasaki takahashi yamaguchi matsumoto inoue',
)
/** Korean family names; in the Latin alphabet they come first where two Korean syllables follow. */
export const koreanFamilies = wordsOfLongNames(
  'kim lee park choi jung jeong kang cho yoon jang lim han oh seo shin kwon hwang ahn song yoo hong yi bae baek moon ko noh',
)
/** Korean family names of two syllables. */
export const koreanDoubleFamilies = literally('남궁 황보 제갈 선우 독고 사공 서문')
/** Common Spanish family names besides those in -ez: before another one they begin the family name. */
export const spanishFamilies = wordsOfLongNames(
  'garcia torres flores rivera diaz reyes morales cruz ortiz ramos ruiz mendoza castillo moreno romero herrera medina aguilar',
  'castro vargas guzman munoz salazar soto delgado pena rios rojas vega leon navarro molina silva fuentes',
)
