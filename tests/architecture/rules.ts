/** Who may import whom. `$1` in `to` and `unless` is the first group of `from`. */
import { cyclesIn, type Import, importsOf, type Tree } from './imports'

export interface Rule {
  readonly name: string
  readonly why: string
  /** Importing files the rule is about. */
  readonly from: RegExp
  readonly fromUnless?: RegExp
  /** What they may not import … */
  readonly to: string
  /** … but for this. */
  readonly unless?: string
}

const SIBLINGS = 'readers|directives|codebook|search|anchoring|measures'
const shared = (...folders: string[]): string => `^shared/(?:${folders.join('|')})/`

export const RULES: readonly Rule[] = [
  {
    name: 'core-knows-no-runner',
    why: 'shared/ runs in a worker, in Node and in tests',
    from: /^shared\//,
    to: '^(?:electron|renderer|tests|fixtures)/',
  },
  { name: 'core-has-no-node', why: 'the core is plain TypeScript', from: /^shared\//, to: '^node:' },
  {
    name: 'core-has-no-packages',
    why: 'PDF.js, fflate and saxes come in as arguments',
    from: /^shared\//,
    fromUnless: /^shared\/search\//,
    to: '^package:',
  },
  {
    name: 'search-has-one-package',
    why: 'FlexSearch proposes candidates, in one folder',
    from: /^shared\/search\//,
    to: '^package:',
    unless: '^package:flexsearch$',
  },
  { name: 'layer-base', why: 'imports nothing', from: /^shared\/base\//, to: '^shared/', unless: shared('base') },
  { name: 'layer-text', why: 'knows no documents', from: /^shared\/text\//, to: '^shared/', unless: shared('base', 'text') },
  {
    name: 'layer-model',
    why: 'records know nothing of the analyses',
    from: /^shared\/model\//,
    to: '^shared/',
    unless: shared('base', 'text', 'model'),
  },
  {
    name: 'layer-language',
    why: 'rules and data, no policy',
    from: /^shared\/language\//,
    to: '^shared/',
    unless: shared('base', 'text', 'model', 'language'),
  },
  {
    name: 'layer-profile',
    why: 'what kind of document it is: an input to the analyses',
    from: /^shared\/profile\//,
    to: '^shared/',
    unless: shared('base', 'text', 'model', 'language', 'profile'),
  },
  {
    name: 'analyses-are-siblings',
    why: 'an analysis never imports another; analysis/ puts them together',
    from: new RegExp(`^shared/(${SIBLINGS})/`),
    to: '^shared/',
    unless: shared('base', 'text', 'model', 'language', 'profile', '$1'),
  },
  {
    name: 'layer-compare',
    why: 'documents beside each other: records and the formulas of measures',
    from: /^shared\/compare\//,
    to: '^shared/',
    unless: shared('base', 'text', 'model', 'language', 'measures', 'compare'),
  },
  {
    name: 'review-above-anchoring-measures-and-codebook',
    why: "a person's verdicts are placed and counted, and what they name is looked up; no rule of language is run again",
    from: /^shared\/review\//,
    to: '^shared/',
    unless: shared('base', 'text', 'model', 'anchoring', 'measures', 'codebook', 'review'),
  },
  {
    name: 'writers-and-protocol-see-records-only',
    why: 'what is written or sent is a record',
    from: /^shared\/(export|library|protocol)\//,
    to: '^shared/',
    // i18n/language.ts names the languages; measures are numbers already.
    unless: `${shared('base', 'text', 'model', 'measures', '$1')}|^shared/i18n/language`,
  },
  {
    name: 'analysis-is-on-top',
    why: 'the pipeline gives records; others write and keep them',
    from: /^shared\/analysis\//,
    to: shared('export', 'library', 'protocol', 'i18n'),
  },
  {
    name: 'words-are-a-leaf',
    why: 'texts of the interface know records at most',
    from: /^shared\/i18n\//,
    to: '^shared/',
    unless: shared('base', 'model', 'i18n'),
  },
  {
    name: 'page-has-no-electron',
    why: 'the page also runs in plain Chromium',
    from: /^renderer\//,
    to: '^(?:electron/|package:electron$)',
  },
  { name: 'page-has-no-node', why: 'the page has a browser only', from: /^renderer\//, to: '^node:' },
  {
    name: 'host-chosen-once',
    why: 'only main.tsx knows which host there is',
    from: /^renderer\//,
    fromUnless: /^renderer\/(?:host\/|main\.tsx$)/,
    to: '^renderer/host/',
    unless: '^renderer/host/host\\.ts$',
  },
  {
    name: 'dexie-in-storage',
    why: 'one place knows how things are kept',
    from: /^renderer\//,
    fromUnless: /^renderer\/storage\//,
    to: '^package:dexie$',
  },
  {
    name: 'file-formats-at-the-edge',
    why: 'PDF.js and the Word packages are behind ports',
    from: /^(?:renderer|electron)\//,
    fromUnless: /^(?:renderer\/(?:workers|reader|types\.d\.ts)|electron\/node)/,
    to: '^package:(?:pdfjs-dist|mammoth|fflate|saxes)$',
  },
  {
    name: 'workers-have-no-page',
    why: 'a worker has no window',
    from: /^renderer\/workers\/.*\.worker\.ts$/,
    to: '^(?:renderer/(?:app|features|reader|ui|state|host)/|package:(?:react|react-dom)$)',
  },
  {
    name: 'features-are-siblings',
    why: 'a feature can be taken out',
    from: /^renderer\/features\/([^/]+)\//,
    to: '^renderer/features/',
    unless: '^renderer/features/$1/',
  },
  {
    name: 'ui-is-plain',
    why: 'parts know nothing of the domain',
    from: /^renderer\/ui\//,
    // A sheet is a table like any other.
    to: '^(?:shared/(?!base/|i18n/|export/(?:sheet|formats)\\.ts$)|renderer/(?!ui/))',
  },
  { name: 'electron-has-no-page', why: 'main and page meet in shared/protocol only', from: /^electron\//, to: '^renderer/' },
  {
    name: 'preload-is-thin',
    why: 'no logic between page and main',
    from: /^electron\/preload\//,
    to: '^(?:electron/|shared/(?!protocol/|base/))',
  },
  {
    name: 'only-main-has-electron',
    why: 'the command line and the browser host run where Electron cannot be installed',
    from: /^electron\//,
    fromUnless: /^electron\/(?:main|preload)\//,
    to: '^(?:electron/(?:main|preload)/|package:electron$)',
  },
  {
    name: 'no-network',
    why: 'nothing leaves the machine; only the loopback server of the browser host listens',
    from: /^(?:electron|renderer|shared)\//,
    fromUnless: /^electron\/(?:web|launch)\//,
    to: '^node:(?:http|https|http2|net|tls|dgram|dns)$',
  },
]

export interface Violation extends Import {
  readonly rule: string
}

export function violations(tree: Tree): Violation[] {
  const imports = importsOf(tree)
  const found: Violation[] = []
  for (const rule of RULES)
    for (const { from, to } of imports) {
      const match = rule.from.exec(from)
      if (!match || rule.fromUnless?.test(from)) continue
      const fill = (pattern: string): RegExp => new RegExp(pattern.replaceAll('$1', match[1] ?? ''))
      if (fill(rule.to).test(to) && !(rule.unless !== undefined && fill(rule.unless).test(to))) found.push({ rule: rule.name, from, to })
    }
  for (const cycle of cyclesIn(imports)) found.push({ rule: 'no-cycles', from: cycle[0] ?? '', to: cycle.slice(1).join(' → ') })
  return found
}
