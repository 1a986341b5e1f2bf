/** Import statements of a tree of sources, resolved: what the dependency rules are checked against. */
import { posix } from 'node:path'

/** Path from the root of the repository → source text. */
export type Tree = ReadonlyMap<string, string>

export interface Import {
  readonly from: string
  /** A path in the tree, `node:…`, or a package's name. */
  readonly to: string
}

const STATEMENT = /(?:^|[\s;])(?:import|export)\s+(?:type\s+)?(?:[\w*${},\s]+?\s+from\s+)?['"]([^'"]+)['"]/g
const CALL = /\bimport\(\s*['"]([^'"]+)['"]/g
const WORKER = /new URL\(\s*['"](\.[^'"]+)['"],\s*import\.meta\.url/g
const ENDINGS = ['', '.ts', '.tsx', '.mjs', '.d.ts', '/index.ts']

export function importsOf(tree: Tree): Import[] {
  const all: Import[] = []
  for (const [from, source] of tree) {
    const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
    for (const pattern of [STATEMENT, CALL, WORKER])
      for (const [, specifier = ''] of code.matchAll(pattern)) all.push({ from, to: target(tree, from, specifier) })
  }
  return all
}

function target(tree: Tree, from: string, specifier: string): string {
  const bare = specifier.replace(/\?.*$/, '')
  if (!bare.startsWith('.')) return bare.startsWith('node:') ? bare : packageOf(bare)
  const path = posix.join(posix.dirname(from), bare)
  return ENDINGS.map((ending) => path + ending).find((candidate) => tree.has(candidate)) ?? path
}

function packageOf(specifier: string): string {
  const [scope = '', name] = specifier.split('/')
  return `package:${scope.startsWith('@') ? `${scope}/${name}` : scope}`
}

/** Cycles among the imports, each once, as the paths along it. Imports of types alone count too. */
export function cyclesIn(imports: readonly Import[]): string[][] {
  const next = new Map<string, string[]>()
  for (const { from, to } of imports) next.set(from, [...(next.get(from) ?? []), to])
  const cycles: string[][] = []
  const done = new Set<string>()
  const walk = (path: string, trail: string[]): void => {
    const at = trail.indexOf(path)
    if (at >= 0) {
      cycles.push([...trail.slice(at), path])
      return
    }
    if (done.has(path)) return
    for (const to of next.get(path) ?? []) walk(to, [...trail, path])
    done.add(path)
  }
  for (const path of next.keys()) walk(path, [])
  return cycles
}
