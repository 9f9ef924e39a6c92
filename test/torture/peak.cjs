// Writes how much memory a process had at most, in kilobytes, where PEAK says.
const { writeFileSync } = require('node:fs')
process.on('exit', () => writeFileSync(process.env.PEAK, String(process.resourceUsage().maxRSS)))
