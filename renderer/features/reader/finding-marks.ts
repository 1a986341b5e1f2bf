/** What is drawn in the document for the findings, by the layers that are switched on. Pure. */
import { MODALITIES, type Modality } from '../../../shared/model/directive'
import type { CodeId } from '../../../shared/model/identifiers'
import type { Mark, ThemeLook } from '../../reader/marks'
import type { Finding } from './findings'

export const THEME_LOOKS = ['innovation', 'cocreation', 'other'] as const

export interface Layers {
  readonly modalities: ReadonlySet<Modality>
  readonly themes: ReadonlySet<ThemeLook>
  readonly notDirectives: boolean
}

/** Other themes start switched off: there are many, and they would drown the two the reader came for. */
export const FIRST_LAYERS: Layers = { modalities: new Set(MODALITIES), themes: new Set(['innovation', 'cocreation']), notDirectives: false }

export function lookOfCode(code: CodeId): ThemeLook {
  return THEME_LOOKS.find((look) => look === code) ?? 'other'
}

export function marksOf(findings: readonly Finding[], layers: Layers): readonly Mark[] {
  const marks: Mark[] = []
  // A lead-in's cue belongs to each of its items, and is drawn once: tints on top of each other would hide the word.
  const cues = new Set<string>()
  const addCue = (key: Mark['key'], span: Mark['span'], modality: Modality): void => {
    const place = `${modality} ${span.start} ${span.end}`
    if (!cues.has(place)) marks.push({ key, span, look: { layer: 'modality', modality, part: 'cue' } })
    cues.add(place)
  }
  for (const finding of findings) {
    const { key, span } = finding
    switch (finding.kind) {
      case 'directive': {
        const { modality, directive } = finding
        if (!layers.modalities.has(modality)) break
        const added = finding.shown.found === null
        if (added || !finding.shown.counted) marks.push({ key, span, look: { layer: 'verdict', part: added ? 'added' : 'rejected' } })
        if (!finding.shown.counted) break
        marks.push({ key, span, look: { layer: 'modality', modality, part: 'sentence' } })
        const { cue } = directive
        addCue(key, cue.span, modality)
        if (cue.negation) addCue(key, cue.negation, modality)
        break
      }
      case 'mention':
        for (const code of finding.codes) {
          const theme = lookOfCode(code)
          if (layers.themes.has(theme)) marks.push({ key, span, look: { layer: 'theme', theme } })
        }
        break
      case 'not-directive':
        if (layers.notDirectives) marks.push({ key, span: finding.cue.span, look: { layer: 'not-directive', part: 'cue' } })
        break
    }
  }
  return marks
}
