// Prints vitest's own counts as `N passed, N failed`. A file that could not be run counts as a failure; so does a report that is
// not there, because a step before the tests failed.
import { existsSync, readFileSync } from 'node:fs'

const file = process.argv[2]
const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
if (report === null) console.error('chaffinch: the tests did not run; see the step that failed above')
const broken = report?.testResults.filter((one) => one.status === 'failed' && one.assertionResults.length === 0) ?? []
const failed = report === null ? 1 : report.numFailedTests + broken.length
console.log(`${report?.numPassedTests ?? 0} passed, ${failed} failed`)
process.exitCode = failed > 0 || report.numPassedTests === 0 ? 1 : 0
