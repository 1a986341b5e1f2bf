// @ts-check
/** npm run cli: the command line from built code. Builds first, quietly, when sources are newer than the build. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildIfStale, root } from './build.mjs'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 13)) {
  console.error(`Node ${process.versions.node} is too old: install Node 24 (at least 22.13) and run npm install again.`)
  process.exit(2)
}
if (buildIfStale({ quiet: true }) !== 0) process.exit(2)
// npm changes to the package's folder; paths are meant from where the user stands.
if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD)
await import(pathToFileURL(join(root, 'out/main/cli.js')).href)
