/** The document type by what the document calls itself: in its title, its file name, its first lines. */
import type { DocumentType } from '../model/document-profile'

interface TypeWord {
  readonly type: DocumentType
  readonly pattern: RegExp
  readonly example: string
}

const END = '(?:s|en|a|et|ane|ene|er|ar|n|t)?(?![\\p{L}])'
const named = (stems: string): RegExp => new RegExp(`(?:${stems})${END}`, 'iu')

/** In the order they are tried on a line: what is specific before what is a part of it ("handlingsplan" before "plan"). */
export const TYPE_WORDS: readonly TypeWord[] = [
  {
    type: 'allocation-letter',
    pattern: named('tildelingsbrev|tildelingsskriv|supplerende tildelingsbrev'),
    example: 'Tildelingsbrev til bydelene 2022',
  },
  {
    type: 'instruction',
    pattern: named('oppdragsbrev|instruks|mandat|prosjektmandat|reglement|rundskriv|retningslinje|retningslinjer'),
    example: 'Instruks for virksomhetsstyring',
  },
  {
    type: 'platform',
    pattern: named(
      'plattform|byrådserklæring|regjeringserklæring|politisk erklæring|samarbeidsavtale|regjeringsplattform|tiltredelseserklæring',
    ),
    example: 'Plattform for byrådet',
  },
  {
    type: 'report',
    pattern: named(
      'årsmelding|årsrapport|rapport|evaluering|årsberetning|tertialrapport|statusrapport|sluttrapport|revisjonsberetning|årsmeldinga|årsmeldingen',
    ),
    example: 'Årsmelding 2014',
  },
  {
    type: 'law',
    pattern:
      /(?<![\p{L}])(?:lov om|forskrift om|forskrift for|lov \d|LOV-\d|FOR-\d)|(?:lova|loven|forskriften|forskrifta|forskriften\))(?![\p{L}])/iu,
    example: 'Lov om planlegging og byggesaksbehandling',
  },
  {
    type: 'action-plan',
    pattern: named('handlingsplan|tiltaksplan|handlingsprogram|tiltaksprogram|aksjonsplan'),
    example: 'Handlingsplan mot rasisme',
  },
  {
    type: 'strategy',
    pattern: named('planstrategi|strategi|strategidokument|strategiplan|arealstrategi'),
    example: 'Kommunal planstrategi 2024–2027',
  },
  {
    type: 'plan',
    pattern: named(
      'kommuneplan|kommuneplanen|samfunnsdel|samfunnsdelen|arealdel|kommunedelplan|temaplan|økonomiplan|virksomhetsplan|verksemdsplan|\\p{L}*plan|planen',
    ),
    example: 'Kommuneplan for Oslo, samfunnsdel',
  },
]

/** "Kommuneplanens samfunnsdel med arealstrategi" is a plan, and "byutviklingsstrategi" in its subtitle does not change that. */
const PLAN_FIRST = /(?:kommuneplan|samfunnsdel|kommunedelplan)/iu

function typeOfLine(line: string): DocumentType | null {
  if (PLAN_FIRST.test(line) && !/(?:planstrategi|handlingsplan|årsrapport|rapport)/iu.test(line)) return 'plan'
  return TYPE_WORDS.find(({ pattern }) => pattern.test(line))?.type ?? null
}

/** Sections marked §, this many per 1,000 characters, make a statute whatever its title. */
const STATUTE_DENSITY = 0.8

export interface TypeInput {
  readonly title: string
  readonly fileName: string
  readonly lines: readonly string[]
  readonly text: string
}

/** The first of title, short opening lines and file name that names a type; else a statute by its sections; else 'other'. */
export function guessType({ title, fileName, lines, text }: TypeInput): DocumentType {
  const heads = lines.filter((line) => line.length <= 160).slice(0, 12)
  for (const line of [title, ...heads.slice(0, 6), fileName, ...heads.slice(6)]) {
    const type = typeOfLine(line)
    if (type !== null) return type
  }
  const sections = text.match(/(?:^|\n)§\s?\d/gu)?.length ?? 0
  if (text.length > 1000 && (1000 * sections) / text.length > STATUTE_DENSITY) return 'law'
  return 'other'
}
