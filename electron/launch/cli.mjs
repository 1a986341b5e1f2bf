// @ts-check
/** npm run cli: the command line from built code. Builds first, quietly, when sources are newer than the build. */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 13)) {
  console.error(`Node ${process.versions.node} is too old: install Node 24 (at least 22.13) and run npm install again.`)
  process.exit(1)
}

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const built = join(root, 'out/main/cli.js')

/** @param {string} folder @returns {number} time of the youngest file below it */
function youngest(folder) {
  return Math.max(
    0,
    ...readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs),
  )
}

const sources = [join(root, 'shared'), join(root, 'electron')]
if (sources.every(existsSync) && (!existsSync(built) || Math.max(...sources.map(youngest)) > statSync(built).mtimeMs)) {
  const vite = join(dirname(createRequire(import.meta.url).resolve('electron-vite/package.json')), 'bin/electron-vite.js')
  const { status, stdout, stderr } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], { cwd: root, encoding: 'utf8' })
  if (status !== 0) {
    process.stderr.write(`${stdout}${stderr}`)
    process.exit(2)
  }
}
// npm changes to the package's folder; paths are meant from where the user stands.
if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD)
await import(pathToFileURL(built).href)
