// @ts-check
/**
 * npm run bench [-- group … --corpus FOLDER --repeat N]: measures every row of the design's table and prints it.
 * The build is copied first, so that a build made meanwhile is not measured by half; what measures is bundled, as the app is.
 */
import { spawnSync } from 'node:child_process'
import { cp, mkdir, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { buildIfStale, root } from '../../electron/launch/build.mjs'

const cache = join(root, 'node_modules/.cache/bench')

/** @param {string} entry @param {'ssr' | 'page'} target a module for Node, or one script to be run in a page */
async function bundle(entry, target) {
  const name = entry.replace(/^.*\/|\.ts$/g, '')
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    ...(target === 'ssr' ? { ssr: { noExternal: true, external: ['playwright-core', 'pdfjs-dist'] } } : {}),
    build: {
      outDir: join(cache, 'bundles'),
      emptyOutDir: false,
      target: 'esnext',
      minify: false,
      ...(target === 'ssr'
        ? { ssr: join(root, entry), rolldownOptions: { output: { entryFileNames: `${name}.mjs` } } }
        : { lib: { entry: join(root, entry), name: 'bench', formats: ['iife'], fileName: () => `${name}.js` } }),
    },
  })
  return join(cache, 'bundles', `${name}.${target === 'ssr' ? 'mjs' : 'js'}`)
}

/** The bundled Node, which is what the app's command line is measured on. */
function reexecOnBundledNode() {
  const binary = join(root, 'node_modules/.bin/node')
  const [major = 0] = process.versions.node.split('.').map(Number)
  if (major >= 24) return
  const { status } = spawnSync(binary, [process.argv[1] ?? '', ...process.argv.slice(2)], { stdio: 'inherit' })
  process.exit(status ?? 1)
}

reexecOnBundledNode()
createRequire(import.meta.url).resolve('playwright-core')
if (buildIfStale({ quiet: true }) !== 0) process.exit(1)
await rm(cache, { recursive: true, force: true })
await mkdir(cache, { recursive: true })
await cp(join(root, 'out'), join(cache, 'app'), { recursive: true })
const script = await bundle('tests/bench/main.ts', 'ssr')
await bundle('tests/bench/page-library.ts', 'page')
await bundle('tests/bench/page-selection.ts', 'page')
/** @type {{ main: (args: readonly string[], places: { root: string, cache: string }) => Promise<number> }} */
const { main } = await import(pathToFileURL(script).href)
process.exit(await main(process.argv.slice(2), { root, cache }))
