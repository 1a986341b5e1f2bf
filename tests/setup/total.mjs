// @ts-check
/**
 * npm test: every check and every test, whatever fails on the way, and as the very last line "N passed, N failed" over
 * Vitest and Playwright. A step that fails without a failed test (types, lint, build) counts as one failure.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
const cache = join(root, 'node_modules/.cache/tests')

/**
 * The script behind a package's command; not every package lets its package.json be resolved.
 * @param {string} name @param {string} command
 */
function script(name, command) {
  const home = join(root, 'node_modules', name)
  const { bin } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
  return join(home, typeof bin === 'string' ? bin : bin[command])
}

/** @param {string} label @param {string} file @param {readonly string[]} args @param {Record<string, string>} [env] */
function run(label, file, args, env = {}) {
  const started = Date.now()
  const { status } = spawnSync(process.execPath, [file, ...args], { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } })
  console.log(`${status === 0 ? '✓' : '✗'} ${label} (${((Date.now() - started) / 1000).toFixed(1)} s)\n`)
  return status === 0
}

/** @param {string} file @returns {any} null when the runner wrote nothing */
function report(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

mkdirSync(cache, { recursive: true })
const vitestReport = join(cache, 'vitest.json')
const playwrightReport = join(cache, 'playwright.json')
for (const file of [vitestReport, playwrightReport]) rmSync(file, { force: true })

let passed = 0
let failed = 0
/** @type {string[]} */
const failures = []
/** @param {boolean} fine @param {string} label */
const step = (fine, label) => {
  if (fine) return
  failed += 1
  failures.push(label)
}

step(run('types', script('typescript', 'tsc'), ['-b']), 'types')
step(run('lint and format', script('@biomejs/biome', 'biome'), ['check', '.']), 'lint and format')
step(run('unused code', script('knip', 'knip'), []), 'unused code')
const built = run('build', script('electron-vite', 'electron-vite'), ['build', '--logLevel', 'warn'])
step(built, 'build')

const unitFine = run('unit tests', script('vitest', 'vitest'), [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${vitestReport}`,
])
const unit = report(vitestReport)
passed += unit?.numPassedTests ?? 0
const unitFailed = unit?.numFailedTests ?? 0
failed += unitFailed
if (unitFailed > 0) failures.push(`${unitFailed} unit tests`)
else step(unitFine && unit !== null, 'unit tests did not run to the end')

if (built && run('browser', join(root, 'tests/setup/browser.mjs'), [])) {
  const fine = run('browser tests', script('@playwright/test', 'playwright'), ['test', '--reporter=list,json'], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightReport,
  })
  const stats = report(playwrightReport)?.stats
  passed += (stats?.expected ?? 0) + (stats?.flaky ?? 0)
  const browserFailed = stats?.unexpected ?? 0
  failed += browserFailed
  if (browserFailed > 0) failures.push(`${browserFailed} browser tests`)
  else step(fine && stats !== undefined, 'browser tests did not run to the end')
  if (stats?.skipped) console.log(`${stats.skipped} browser tests were skipped (see above).`)
} else step(false, built ? 'no browser' : 'browser tests (no build)')

if (failures.length > 0) console.log(`Failed: ${failures.join('; ')}`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
