import { describe, expect, it } from 'vitest'
import { type EvidenceNames, evidenceOf, keyOf } from '../../../renderer/features/steering/evidence'
import { profileSheets } from '../../../renderer/features/steering/profile-sheets'
import { analyseDocument } from '../../../shared/analysis/analyse-document'
import { standardCodebook } from '../../../shared/codebook/standard-codebook'
import { steeringProfile } from '../../../shared/compare/steering-profile'
import { MODALITIES } from '../../../shared/model/directive'
import { DISTRICT_ROLES } from '../../../shared/model/district-theme'
import { makeDocument } from '../../helpers/make-document'

const NAMES: EvidenceNames = {
  of: (name) => name,
  modality: (modality) => modality,
  requirement: (requirement) => requirement,
  addressee: ({ actor, names }) => actor ?? names[0]?.name ?? '',
  code: (code) => code,
}

function steeringOf(...paragraphs: Parameters<typeof makeDocument>[0]) {
  const source = makeDocument(paragraphs)
  const codebook = standardCodebook()
  const analysis = analyseDocument(source, codebook, source.profile, { includeFurniture: false })
  const profile = steeringProfile(source.text, analysis, codebook.codebook.codes)
  const evidence = evidenceOf(profile, analysis, NAMES, source)
  return { source, analysis, profile, evidence, names: NAMES, judged: 0, found: analysis.directives.length }
}

const LETTER = steeringOf(
  'Bydelene skal rapportere innen 15. januar 2022.',
  'Bydelene skal:',
  { text: 'styrke samskaping med innbyggerne', kind: 'list-item', level: 0, marker: '•' },
  'Kommunen bør vise tillit. Planen skal revideres hvert år. Bydelen kan velge egne løsninger.',
)

describe('the sentences behind a profile', () => {
  const passages = (key: string) => LETTER.evidence.get(key)?.().passages ?? []
  const { text } = LETTER.source
  const words = (key: string) => passages(key).map(({ marks }) => marks.map(({ start, end }) => text.slice(start, end)))

  it('are as many as each class of a theme, each role of a district, and skal and må together', () => {
    const { profile, analysis } = LETTER
    for (const { code, mandates } of profile.themes)
      for (const modality of MODALITIES)
        expect(passages(keyOf.mandatesOf(code, modality))).toHaveLength(mandates.filter((one) => one.modality === modality).length)
    for (const code of new Set(analysis.districtThemes.map((one) => one.code)))
      for (const role of DISTRICT_ROLES)
        expect(passages(keyOf.districtRole(code, role))).toHaveLength(
          analysis.districtThemes.filter((one) => one.code === code && one.role === role).length,
        )
    expect(analysis.districtThemes.length).toBeGreaterThan(0)
    expect(words(keyOf.raw)).toEqual([['skal'], ['skal'], ['skal']])
  })

  it('are as many as the number says', () => {
    expect(passages(keyOf.all)).toHaveLength(LETTER.profile.directives.length)
    expect(passages(keyOf.unnamed)).toHaveLength(LETTER.profile.unnamed.length)
    for (const group of LETTER.profile.addressees) expect(passages(keyOf.addressee(group))).toHaveLength(group.directives.length)
    for (const { code, mentions, mandates } of LETTER.profile.themes) {
      expect(passages(keyOf.mentions(code))).toHaveLength(mentions.length)
      expect(passages(keyOf.mandates(code))).toHaveLength(mandates.length)
    }
  })
  it('have the words marked that the statement is about', () => {
    expect(words(keyOf.deadlines)).toEqual([['innen 15. januar 2022'], ['hvert år']])
    expect(words(keyOf.modality('recommendation'))).toEqual([['bør']])
  })
  it('bring the lead-in of an item with its addressee', () => {
    const [item] = passages('mandat.cocreation')
    expect(item?.leadIn && text.slice(item.leadIn.start, item.leadIn.end)).toBe('Bydelene skal:')
    expect(item?.marks.map(({ start, end }) => text.slice(start, end))).toEqual(['samskaping'])
  })
  it('are not there for what counts none', () => expect(LETTER.evidence.has(keyOf.modality('prohibition'))).toBe(false))
})

describe('a profile as sheets', () => {
  const [parts, themes, steeringWords, room, deadlines, districts] = profileSheets(LETTER, null, 'nb')
  it('has every count with what it is a share of', () => {
    expect(parts?.rows).toContainEqual(['Hvem styrer hvem', 'districts', 3, 5, 0.6])
    expect(parts?.rows).toContainEqual(['Hvem får adgang', 'districts', 1, 1, 1])
  })
  it('has the themes by how binding they are', () => expect(themes?.rows).toContainEqual(['cocreation', 'Plikt', 1, 0, 0, 0, 0, 1, 1]))
  it('has the words of control and of room with their mentions', () => {
    expect(steeringWords?.rows.map(([name, , , , , , , , mentions]) => [name, mentions])).toContainEqual(['control_measurement', 1])
    expect(room?.rows.map(([name, , , , , , , , mentions]) => [name, mentions])).toContainEqual(['trust', 1])
  })
  it('has the districts beside innovation and co-creation with their sentence', () =>
    expect(districts?.rows).toContainEqual(
      expect.arrayContaining(['Bydelene', 'cocreation', 'prove.txt', 'styrke samskaping med innbyggerne']),
    ))
  it('has the deadlines with file, place and words', () => {
    const [first] = deadlines?.rows ?? []
    expect(first).toEqual([
      '2022',
      'innen 15. januar 2022',
      'Bydelene',
      'Plikt',
      'prove.txt',
      null,
      0,
      47,
      'Bydelene skal rapportere innen 15. januar 2022.',
    ])
    expect(deadlines?.rows.map(([kind]) => kind)).toEqual(['2022', 'Gjentas'])
  })
})
