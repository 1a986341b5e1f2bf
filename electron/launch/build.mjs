// @ts-check
/** The build, made when it is missing or older than what it is made of. */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..')

const SOURCES = ['shared', 'electron', 'renderer', 'fixtures/manifest.json', 'package-lock.json', 'electron.vite.config.ts']
/** One of each of the three builds. */
const RESULTS = ['out/main/cli-worker.js', 'out/preload/index.cjs', 'out/renderer/index.html']

/** @param {string} path @returns {number} when the youngest file there was changed */
function youngest(path) {
  const facts = statSync(path, { throwIfNoEntry: false })
  if (!facts?.isDirectory()) return facts?.mtimeMs ?? 0
  const files = readdirSync(path, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile())
  return Math.max(0, ...files.map((entry) => statSync(join(entry.parentPath, entry.name), { throwIfNoEntry: false })?.mtimeMs ?? 0))
}

function isStale() {
  const results = RESULTS.map((file) => join(root, file))
  if (!results.every((file) => existsSync(file))) return true
  return Math.max(...SOURCES.map((path) => youngest(join(root, path)))) > Math.min(...results.map(youngest))
}

/**
 * Nothing is touched when the build is up to date: an app that runs from it may be reading it.
 * @param {{ quiet: boolean }} options quiet: what the build says is shown only when it fails
 * @returns {number} exit status
 */
export function buildIfStale({ quiet }) {
  if (!isStale()) return 0
  const vite = join(dirname(createRequire(import.meta.url).resolve('electron-vite/package.json')), 'bin/electron-vite.js')
  const { status, stdout, stderr } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: root,
    stdio: quiet ? 'pipe' : 'inherit',
    encoding: 'utf8',
  })
  if (status !== 0 && quiet) process.stderr.write(`${stdout}${stderr}`)
  return status ?? 1
}
