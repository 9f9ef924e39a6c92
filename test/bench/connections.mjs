const first =
  'Ann Bo Cara Dana Eve Finn Gus Hana Ida Jon Kim Lee Mia Ned Ola Pia Quinn Rex Sue Tom Uma Wei Priya Ahmed Zoë José'.split(
    ' ',
  )
const last = 'Ber Lund Mos Nash Ohm Pal Quist Rey Smi Tran Vos Wong Xu Young Zahn Gru Mül Now Park Di Fern Gar'.split(
  ' ',
)
const end = 'es ler son sen ski berg mann ton ley wood field ez ard ini ova ko man der stein a'.split(' ')
const firms = [
  'Acme',
  'Kern',
  '"O\'Neil & Sons, Inc."',
  '東京',
  'Brightwell',
  'Novo',
  'University of Kent',
  'Self-employed',
]
const jobs = ['Head of Things', 'Marketing Director', 'Consultant', 'Founder & CEO', '"Director, Product"', 'Analyst']
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/**
 * A made-up `Connections.csv` as LinkedIn writes it: mostly without e-mail addresses, three rows in a hundred empty but for
 * the day, some names with an emoji or letters beyond English, one address in twenty encoded. The same for the same size.
 */
export function connections(size) {
  let seed = 5
  const below = (bound) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return Math.floor((seed / 2 ** 32) * bound)
  }
  const one = (list) => list[below(list.length)]
  const rows = Array.from({ length: size }, (_, n) => {
    const day = `${String(1 + below(28)).padStart(2, '0')} ${one(months)} ${2008 + below(18)}`
    if (below(100) < 3) return `,,,,,,${day}`
    const [given, family] = [one(first), `${one(last)}${one(end)}${below(2) ? `-${one(last)}` : ''}`]
    const page = encodeURI(`${given}-${family}-${n.toString(36)}${below(20) ? '' : '-é'}`.toLowerCase())
    const email = below(50) ? '' : `p${n}@example.com`
    const firm = one(firms).replace(/"?$/, (quote) => ` ${below(400)}${quote}`)
    return `${given},${family}${below(25) ? '' : ' 🚀'},https://www.linkedin.com/in/${page},${email},${firm},${one(jobs)},${day}`
  })
  const head = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On'
  return ['Notes:', '"Some addresses may be missing."', '', head, ...rows, ''].join('\n')
}
