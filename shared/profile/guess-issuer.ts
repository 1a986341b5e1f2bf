/** Who speaks in the document: a municipality, a ministry, an agency, a city government, by name. */

const NAME = '\\p{Lu}[\\p{L}-]+(?:[ -](?:og|i)?[ ]?\\p{Lu}[\\p{L}-]+){0,2}?'

/** Names of issuers, the more telling first. The group is the name; `sign` stands in every stretch that holds one. */
const PATTERNS: readonly { readonly pattern: RegExp; readonly sign: RegExp; readonly weight: number }[] = [
  { pattern: new RegExp(`(?<![\\p{L}])(${NAME} (?:fylkes)?kommune)s?(?![\\p{L}])`, 'gu'), sign: /kommune/, weight: 1 },
  {
    pattern: /(?<![\p{L}])(\p{Lu}[\p{L}-]*(?:, \p{L}+-)?(?: og \p{L}+)?departementet)(?![\p{L}])/gu,
    sign: /departementet/,
    weight: 1,
  },
  {
    pattern:
      /(?<![\p{L}])(\p{Lu}\p{L}*direktoratet|Direktoratet for [\p{L} ]{3,40}?|\p{Lu}\p{L}*tilsynet|\p{Lu}\p{L}{2,}verket|\p{Lu}\p{L}{3,}etaten)(?=[\s.,;:)]|$)/gu,
    sign: /direktoratet|Direktoratet for |tilsynet|verket|etaten/,
    weight: 0.8,
  },
]

/** No name goes over one of these, and each of them may stand right after a name. */
const BETWEEN_NAMES = /[\n.;:)]/

/**
 * The stretches of the text where `sign` stands, one a line. The patterns try every capital letter, which over a whole
 * document costs half of what finding its directives does; what they find in these stretches is the same.
 */
function stretchesWith(sign: RegExp, stretches: readonly string[]): string {
  return stretches.filter((stretch) => sign.test(stretch)).join('\n')
}

/** First words that make a "name" of a sentence's opening: "I Oslo kommune", "Som Tromsø kommune". */
const NOT_PART =
  /^(?:I|Som|For|Og|Men|Når|Dersom|Hvis|Av|Til|Fra|Med|Hver|Alle|En|Ein|Den|Denne|Vår|Hele|Ein liten|Velkommen|Innbyggerne i|Begge|Gjennom|Både|Slik|Hos|På|Mandat|Bydelene i) /u

/** Laws and rules are issued by somebody their text seldom names; a municipality that cites others names itself far more often. */
const HEAD_WEIGHT = 6

/** The issuer by count, the opening weighing most; null when nothing is named at least twice or in the opening. */
export function guessIssuer(text: string, lines: readonly string[]): string | null {
  const opening = lines.join('\n')
  const government = /(?:^|\n|for )(?:byrådet i|Byrådet i) (\p{Lu}\p{L}+)/u.exec(opening.slice(0, 400))
  if (government !== null && /plattform|erklæring/iu.test(opening.slice(0, 400))) return `Byrådet i ${government[1] ?? ''}`
  const scores = new Map<string, number>()
  const stretches = text.split(BETWEEN_NAMES)
  for (const { pattern, sign, weight } of PATTERNS) {
    for (const [source, factor] of [
      [opening, HEAD_WEIGHT],
      [stretchesWith(sign, stretches), 1],
    ] as const) {
      for (const match of source.matchAll(pattern)) {
        const name = cleanName(match[1] ?? '')
        if (name !== null) scores.set(name, (scores.get(name) ?? 0) + weight * factor)
      }
    }
  }
  // A line of its own near the top is a sender's line; the very first is the letterhead's, before those it is sent to.
  lines.slice(0, 12).forEach((line, i) => {
    const name = cleanName(line.trim())
    if (name !== null && scores.has(name)) scores.set(name, (scores.get(name) ?? 0) + (i < 2 ? 2 : 1) * HEAD_WEIGHT)
  })
  let best: string | null = null
  let most = 1
  for (const [name, points] of scores) {
    if (points > most) {
      best = name
      most = points
    }
  }
  return best
}

function cleanName(raw: string): string | null {
  let name = raw.trim().replace(/\s+/g, ' ')
  while (NOT_PART.test(name)) name = name.replace(NOT_PART, '')
  return /^(?:kommune|fylkeskommune|Departementet|Direktoratet|Tilsynet)$/iu.test(name) || name === '' ? null : name
}
