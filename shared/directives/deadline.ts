/** Time expressions that limit an action: "innen 1. mars 2022", "senest i juni", "hvert år". Never a validity period. */
import type { TextSpan } from '../text/span'

const MONTH = '(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)'
const DATE = `(?:den\\s+)?\\d{1,2}\\.\\s?(?:${MONTH}|\\d{1,2}\\.?)(?:\\s?\\d{4}|\\d{2,4})?`
const SEASON = '(?:sommeren|sumaren|sommarferien|sommerferien|høsten|hausten|våren|vinteren|jul|påske|ferien|nyttår|årsskiftet|sommaren)'
const PERIOD =
  '(?:år|årene|åra|måneder|månader|månedene|uker|veker|dager|dagar|virkedager|kvartal|halvår|timer|timar|planperioden|perioden|valgperioden|valperioden|økonomiplanperioden)'
const NUMBER = '(?:\\d+|en|ein|ett|eitt|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|tolv|fjorten)'
const TIME = `(?:${DATE}|(?:utgangen|utløpet|slutten|midten|begynnelsen|starten|årsskiftet)\\s+av\\s+(?:${MONTH}(?:\\s+\\d{4})?|\\d{4}|${SEASON}|året|perioden|planperioden|(?:første|andre|tredje|fjerde|1\\.|2\\.|3\\.|4\\.)\\s+(?:halvår|kvartal|tertial)(?:\\s+\\d{4})?)|${MONTH}(?:\\s+\\d{4})?|(?:år\\s+)?\\d{4}|${SEASON}(?:\\s+\\d{4})?|${NUMBER}\\s+${PERIOD}|(?:første|andre|tredje|fjerde|\\d\\.)\\s+(?:halvår|kvartal|tertial)(?:\\s+\\d{4})?|(?:gitte|fastsatte|fastsette|gjeldende)\\s+frister?)`
const NOT_LETTER = '(?![\\p{L}\\p{N}])'

const PATTERNS: readonly RegExp[] = [
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(?:innen|innan|senest|seinast|før|fram til|frem til|med frist|frist)\\s+)(?:(?:innen|innan|i|utgangen|den)\\s+)?${TIME}${NOT_LETTER}`,
    'iu',
  ),
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:i løpet av|i laupet av|ved utgangen av|ved utløpet av)\\s+(?:${TIME}|(?:${NUMBER}\\s+)?${PERIOD}|året|(?:høsten|hausten|våren|sommeren)(?:\\s+\\d{4})?|(?:første|andre|tredje|fjerde)\\s+(?:halvår|kvartal)(?:\\s+\\d{4})?)${NOT_LETTER}`,
    'iu',
  ),
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:hvert|kvart)\\s+(?:(?:\\d+\\.|annet|andre|tredje|fjerde|femte|enkelt)\\s+)?(?:år|halvår|kvartal|tertial)${NOT_LETTER}`,
    'iu',
  ),
  new RegExp(`(?<![\\p{L}\\p{N}])(?:hver|kvar)\\s+(?:(?:annen|andre|tredje)\\s+)?(?:måned|månad|uke|veke|dag)${NOT_LETTER}`, 'iu'),
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:minst|minimum)\\s+(?:en|ein|\\d+|én|to|tre|fire)\\s+(?:gang|gong|ganger|gonger|gongar)\\s+(?:i|per|pr\\.?)\\s*(?:året|år|måneden|månaden|halvåret|kvartalet|valgperioden|valperioden|kvartal|måned|månad|uken|veka|hvert år)${NOT_LETTER}`,
    'iu',
  ),
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:årlig|årleg|månedlig|månadleg|kvartalsvis|halvårlig|halvårleg|tertialvis|ukentlig|kvart år|hvert år|snarest(?:\\s+mulig)?|snarast(?:\\s+råd)?|straks|omgående|uten ugrunnet opphold|utan ugrunna opphald)${NOT_LETTER}`,
    'iu',
  ),
]

/**
 * The deadline of a sentence whose cue ends at `cueEnd`: after the cue, or fronted at the very start ("Innen 1. mars skal …").
 * Elsewhere before the cue it belongs to another clause ("der melding er mottatt innen 1. januar, kan …").
 */
export function deadlineOf(text: string, sentence: TextSpan, cueEnd: number): TextSpan | null {
  const inside = cueEnd > sentence.start && cueEnd <= sentence.end
  if (!inside) return findDeadline(text, sentence.start, sentence.end)
  const fronted = findDeadline(text, sentence.start, cueEnd)
  if (fronted !== null && fronted.start - sentence.start < 3) return fronted
  // "…, som skal svare innen tre uker": the relative clause has its own.
  const relative = /,\s(?:som|der|hvor)\s/u.exec(text.slice(cueEnd, sentence.end))
  return findDeadline(text, cueEnd, relative === null ? sentence.end : cueEnd + relative.index)
}

/** The first deadline in text[start, end), or null. "årlig" before a noun ("årlig rapport") is a property, not a deadline. */
export function findDeadline(text: string, start: number, end: number): TextSpan | null {
  const part = text.slice(start, end)
  let best: TextSpan | null = null
  for (const pattern of PATTERNS) {
    const match = pattern.exec(part)
    if (match === null) continue
    if (
      /^(?:årlig|årleg|månedlig|månadleg|ukentlig|halvårlig|halvårleg)$/iu.test(match[0]) &&
      /^\s+(?:\p{L}*(?:ing|er|rapport|melding|møte|budsjett|plan|tilskudd|tilskot|gjennomgang|revisjon|vekst|rapportering))(?![\p{L}])/u.test(
        part.slice(match.index + match[0].length),
      ) &&
      /(?:en|et|ein|eit|den|det)\s+$/iu.test(part.slice(0, match.index))
    )
      continue
    const span = { start: start + match.index, end: start + match.index + match[0].length }
    if (best === null || span.start < best.start) best = span
  }
  return best
}

/** "avsluttes innen 1.1.2030": a passive in the present with a dated deadline is an obligation without a modal verb. */
export const DATED_DEADLINE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:innen|innan|senest|seinast)\\s+(?:(?:innen|innan|i|utgangen av)\\s+)?(?:${DATE}|${MONTH}(?:\\s+\\d{4})?|(?:utgangen av\\s+)?\\d{4})${NOT_LETTER}`,
  'iu',
)
