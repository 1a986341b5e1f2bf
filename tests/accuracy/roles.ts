/** What a district is beside innovation, and who an addressee is: found against annotated (fixtures/roles). */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyseDocument } from '../../shared/analysis/analyse-document.ts'
import { standardCodebook } from '../../shared/codebook/standard-codebook.ts'
import { type Outcome, retrieval } from '../../shared/measures/retrieval.ts'
import type { ActorFigures, DistrictFigures, RoleFigures } from '../../shared/model/accuracy.ts'
import type { DocumentAnalysis } from '../../shared/model/analysis.ts'
import { DISTRICT_ROLES, type DistrictRole } from '../../shared/model/district-theme.ts'
import type { TextSpan } from '../../shared/text/span.ts'
import { type BlockText, makeDocument } from '../helpers/make-document.ts'
import { outcome } from './slices.ts'

const FOLDER = join(import.meta.dirname, '../../fixtures/roles')
const PARTS = ['tuning', 'test'] as const
export type Part = (typeof PARTS)[number]

/** The examples of one part; remarks and empty lines are left out. */
function linesOf(file: string, part: Part): string[] {
  let at: string | null = null
  return readFileSync(join(FOLDER, file), 'utf8')
    .split('\n')
    .filter((line) => {
      if (line.startsWith('@part ')) at = line.slice('@part '.length).trim()
      return at === part && line.trim() !== '' && !/^[#@]/.test(line)
    })
}

function analysed(example: string): { readonly text: string; readonly analysis: DocumentAnalysis } {
  const blocks = example.split('//').map((part): BlockText => {
    const words = part.trim()
    return words.startsWith('- ') ? { text: words.slice(2), kind: 'list-item', marker: '•', level: 0 } : words
  })
  const document = makeDocument(blocks)
  return { text: document.text, analysis: analyseDocument(document, standardCodebook(), document.profile, { includeFurniture: false }) }
}

interface Marked extends TextSpan {
  readonly roles: readonly DistrictRole[]
}

/** The text without its marks, with where they stand in it. */
function unmarked(example: string): { readonly bare: string; readonly marks: readonly Marked[] } {
  const marks: Marked[] = []
  let bare = ''
  let from = 0
  for (const match of example.matchAll(/\[([^\]=]+)=([^\]]+)\]/g)) {
    bare += example.slice(from, match.index)
    const [whole, words = '', named = ''] = match
    const roles = named === 'none' ? [] : named.split('+').map(roleNamed)
    marks.push({ start: bare.length, end: bare.length + words.length, roles })
    bare += words
    from = match.index + whole.length
  }
  return { bare: bare + example.slice(from), marks }
}

function roleNamed(name: string): DistrictRole {
  const role = DISTRICT_ROLES.find((one) => one === name)
  if (role === undefined) throw new RangeError(`"${name}" is no role`)
  return role
}

export interface JudgedExample<T> {
  readonly example: string
  readonly expected: readonly T[]
  readonly found: readonly T[]
}

/** One for each marked district, and one for each other place where a pair is found. */
export function judgeRoles(part: Part): JudgedExample<DistrictRole>[] {
  return linesOf('district-roles.txt', part).flatMap((example): JudgedExample<DistrictRole>[] => {
    const { bare, marks } = unmarked(example)
    const { text, analysis } = analysed(bare)
    // Blocks are trimmed and joined anew: a mark is found again by its words, in order.
    let from = 0
    const places = marks.map(({ start, end }) => {
      const at = text.indexOf(bare.slice(start, end), from)
      if (at < 0) throw new RangeError(`"${bare.slice(start, end)}" is not in: ${text}`)
      from = at + end - start
      return { start: at, end: from }
    })
    const touches = (a: TextSpan, b: TextSpan): boolean => a.start < b.end && b.start < a.end
    const found = marks.map(({ roles }, i): JudgedExample<DistrictRole> => {
      const place = places[i] ?? { start: 0, end: 0 }
      const own = analysis.districtThemes.filter(({ span }) => touches(span, place))
      return { example, expected: roles, found: [...new Set(own.map(({ role }) => role))] }
    })
    const stray = analysis.districtThemes.filter(({ span }) => !places.some((place) => touches(span, place)))
    return [...found, ...stray.map(({ role }): JudgedExample<DistrictRole> => ({ example, expected: [], found: [role] }))]
  })
}

/** The actor of each example's directive. */
export function judgeActors(part: Part): JudgedExample<string>[] {
  return linesOf('actors.txt', part).map((line) => {
    const [actor = '', text = ''] = line.split('|').map((one) => one.trim())
    const found = analysed(text).analysis.directives.flatMap(({ named }) => named.flatMap(({ actor }) => actor ?? []))
    return { example: text, expected: actor === 'none' ? [] : [actor], found: [...new Set(found)] }
  })
}

function outcomeOf<T>({ expected, found }: JudgedExample<T>): Outcome {
  const hit = found.filter((one) => expected.includes(one)).length
  return { hit, wrong: found.length - hit, missed: expected.length - hit }
}

function districtFigures(judged: readonly JudgedExample<DistrictRole>[]): DistrictFigures {
  const only = (list: readonly DistrictRole[], role: DistrictRole): DistrictRole | null => list.find((one) => one === role) ?? null
  return {
    places: judged.length,
    roles: retrieval(judged.map(outcomeOf)),
    byRole: Object.fromEntries(
      DISTRICT_ROLES.map((role) => [
        role,
        retrieval(judged.map(({ expected, found }) => outcome(only(expected, role), only(found, role)))),
      ]),
    ) as DistrictFigures['byRole'],
  }
}

function actorFigures(judged: readonly JudgedExample<string>[]): ActorFigures {
  return { sentences: judged.length, actors: retrieval(judged.map(outcomeOf)) }
}

export function measureRoles(part: Part = 'test'): RoleFigures {
  return { districts: districtFigures(judgeRoles(part)), actors: actorFigures(judgeActors(part)) }
}

/** What is wrong in a part, a line each. */
export function wrongRoles(part: Part): string[] {
  const named = (list: readonly string[]): string => (list.length === 0 ? 'none' : list.join('+'))
  const wrong = [...judgeRoles(part), ...judgeActors(part)].filter((one) => {
    const { wrong: more, missed } = outcomeOf<string>(one)
    return more + missed > 0
  })
  return wrong.map(({ example, expected, found }) => `${named(expected)} → ${named(found)}: ${example}`)
}
