import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { unusedClasses } from './css-classes'
import { writtenColours } from './css-colours'
import { importsOf, type Tree } from './imports'
import { RULES, violations } from './rules'
import { wordsOutsideI18n } from './visible-words'

const root = resolve(import.meta.dirname, '../..')
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: root, encoding: 'utf8' })
  .split('\0')
  .filter((path) => /\.(?:ts|tsx|mjs|js|css)$/.test(path))
const read = (pattern: RegExp): Tree =>
  new Map(tracked.filter((path) => pattern.test(path)).map((path) => [path, readFileSync(resolve(root, path), 'utf8')]))
const tree = read(/^(?:shared|renderer|electron)\/.*\.(?:ts|tsx|mjs)$/)

it('every import in the project follows the rules', () => {
  expect(importsOf(tree).length).toBeGreaterThan(200)
  expect(violations(tree)).toEqual([])
})

/** One import for each rule that breaks it, and nothing else. */
const BAD: readonly (readonly [rule: string, from: string, specifier: string])[] = [
  ['core-knows-no-runner', 'shared/model/a.ts', '../../renderer/x'],
  ['core-has-no-node', 'shared/text/a.ts', 'node:fs'],
  ['core-has-no-packages', 'shared/readers/a.ts', 'pdfjs-dist/legacy/build/pdf.mjs'],
  ['search-has-one-package', 'shared/search/a.ts', 'minisearch'],
  ['layer-base', 'shared/base/a.ts', '../text/x'],
  ['layer-text', 'shared/text/a.ts', '../model/x'],
  ['layer-model', 'shared/model/a.ts', '../language/x'],
  ['layer-language', 'shared/language/a.ts', '../directives/x'],
  ['layer-profile', 'shared/profile/a.ts', '../directives/x'],
  ['analyses-are-siblings', 'shared/directives/a.ts', '../codebook/x'],
  ['layer-compare', 'shared/compare/a.ts', '../directives/x'],
  ['review-above-anchoring-measures-and-codebook', 'shared/review/a.ts', '../directives/x'],
  ['writers-and-protocol-see-records-only', 'shared/export/a.ts', '../analysis/x'],
  ['analysis-is-on-top', 'shared/analysis/a.ts', '../export/x'],
  ['words-are-a-leaf', 'shared/i18n/a.ts', '../directives/x'],
  ['page-has-no-electron', 'renderer/app/a.ts', 'electron'],
  ['page-has-no-node', 'renderer/app/a.ts', 'node:path'],
  ['host-chosen-once', 'renderer/features/library/a.ts', '../../host/desktop-host'],
  ['dexie-in-storage', 'renderer/state/a.ts', 'dexie'],
  ['file-formats-at-the-edge', 'electron/main/a.ts', 'pdfjs-dist'],
  ['workers-have-no-page', 'renderer/workers/a.worker.ts', 'react'],
  ['features-are-siblings', 'renderer/features/search/a.ts', '../library/x'],
  ['ui-is-plain', 'renderer/ui/a.ts', '../state/x'],
  ['electron-has-no-page', 'electron/cli/a.ts', '../../renderer/x'],
  ['preload-is-thin', 'electron/preload/a.ts', '../node/x'],
  ['only-main-has-electron', 'electron/cli/a.ts', 'electron'],
  ['no-network', 'electron/main/a.ts', 'node:https'],
]

it.each(BAD)('the rule %s fires', (rule, from, specifier) => {
  for (const statement of [
    `import { x } from '${specifier}'`,
    `import type { X } from '${specifier}'`,
    `export * from '${specifier}'`,
    `const x = await import('${specifier}')`,
  ])
    expect([...new Set(violations(new Map([[from, statement]])).map((violation) => violation.rule))]).toEqual([rule])
})

it('has a bad example for every rule', () => {
  expect(BAD.map(([rule]) => rule).sort()).toEqual(RULES.map(({ name }) => name).sort())
})

it('finds a cycle', () => {
  const bad = new Map([
    ['shared/text/a.ts', "import { b } from './b'"],
    ['shared/text/b.ts', "import type { C } from './c'"],
    ['shared/text/c.ts', "import { a } from './a'"],
  ])
  expect(violations(bad).map(({ rule }) => rule)).toEqual(['no-cycles'])
})

it('every class in the style sheets is given to something', () => {
  expect(unusedClasses(read(/^renderer\/.*\.css$/), read(/^renderer\/.*\.tsx?$/))).toEqual([])
})

it('finds a class that nothing has, and takes those put together for used', () => {
  const styles = new Map([
    ['a.css', '/* .gone */ .row > .left-over:hover { margin: 0.5rem } @media print { .bar-must, .ds-tabs { color: red } }'],
  ])
  const code = new Map([['a.tsx', `const a = <p className='row wide' title={\`bar-\${kind}\`} /> // left-over`]])
  expect(unusedClasses(styles, code)).toEqual(['a.css: .left-over'])
})

it('every colour on the screen is a token', () => {
  expect(writtenColours(read(/^renderer\/.*\.css$/))).toEqual([])
})

it('finds a colour that is written where it is used, on the screen', () => {
  const styles = new Map([
    ['tokens.css', ':root { --line: #ddd }'],
    ['a.css', '/* #abc */ #main { color: var(--line) } @media print { a { color: #000 } } b { color: #c00; background: rgb(0 0 0 / 0.1) }'],
  ])
  expect(writtenColours(styles)).toEqual(['a.css: #c00', 'a.css: rgb('])
})

it('no file is longer than 500 lines', () => {
  const long = [...read(/^(?:shared|renderer|electron|tests|fixtures)\//)].map(
    ([path, source]) => [path, source.split('\n').length] as const,
  )
  expect(long.length).toBeGreaterThan(100)
  expect(long.filter(([, lines]) => lines > 500)).toEqual([])
})

it('the core is compiled without DOM, Node or any other types', () => {
  const config = JSON.parse(readFileSync(resolve(root, 'shared/tsconfig.json'), 'utf8')) as {
    compilerOptions: { lib: string[]; types: string[] }
  }
  expect(config.compilerOptions.lib).toEqual(['ES2024'])
  expect(config.compilerOptions.types).toEqual([])
  expect(JSON.parse(readFileSync(resolve(root, 'tsconfig.json'), 'utf8'))).toMatchObject({
    references: expect.arrayContaining([{ path: './shared' }]),
  })
})

it('no test is skipped for good or run alone', () => {
  const marks = [...read(/^tests\/.*\.(?:test|spec)\.ts$/)].flatMap(([path, source]) =>
    // A skip with a condition and a reason says when and why; anything else is a test that nobody runs.
    [...source.matchAll(/\b(?:it|test|describe)\.(?:only|todo|fixme|skip)\((?!\w+ ===)/g)].map(([mark]) => `${path}: ${mark}`),
  )
  expect(marks).toEqual([])
})

it('every Norwegian word the user sees stands in shared/i18n', () => {
  expect(wordsOutsideI18n(read(/^(?:renderer|electron)\/.*\.(?:ts|tsx|mjs)$/))).toEqual([])
})

it('sees Norwegian words in strings, templates and JSX, and not in comments or names', () => {
  const bad = (line: string): string[] => wordsOutsideI18n(new Map([['renderer/app/a.tsx', line]]))
  expect(bad("const label = 'Søk'")).toHaveLength(1)
  expect(bad('const label = `Åpne alle`')).toHaveLength(1)
  expect(bad('  return <p>Ingen dokumenter ennå</p>')).toHaveLength(1)
  expect(bad('<button aria-label="Fjern søk" />')).toHaveLength(1)
  expect(bad('// Søk er gjort')).toEqual([])
  expect(bad('/** «må» is no «mål» */ const x = 1')).toEqual([])
  expect(bad('return <p>{text.search}</p>')).toEqual([])
})
