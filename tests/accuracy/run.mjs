/** Runs a measuring script written in TypeScript: node tests/accuracy/run.mjs tests/accuracy/accuracy.ts --errors=tuning. */
import { resolve } from 'node:path'
import { runnerImport } from 'vite'

const [script, ...rest] = process.argv.slice(2)
if (script === undefined) throw new Error('which script?')
process.argv.splice(1, process.argv.length - 1, resolve(script), ...rest)
await runnerImport(resolve(script), { configFile: false, logLevel: 'error' })
