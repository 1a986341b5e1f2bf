import { expect, it } from 'vitest'
import { importErrorMessage, importWarningMessage } from '../../../shared/i18n/import-errors'
import { LANGUAGES } from '../../../shared/i18n/language'
import { type ImportError, MAX_FILE_BYTES } from '../../../shared/model/import'

const ERRORS: readonly ImportError[] = [
  { kind: 'unsupported-format', found: 'odt' },
  { kind: 'unsupported-format', found: 'image' },
  { kind: 'password-protected', wrongPassword: false },
  { kind: 'password-protected', wrongPassword: true },
  { kind: 'damaged-file', detail: 'xref' },
  { kind: 'empty-file' },
  { kind: 'no-text', format: 'pdf', pageCount: 12 },
  { kind: 'too-large', byteLength: MAX_FILE_BYTES + 1, limit: MAX_FILE_BYTES },
  { kind: 'timed-out', seconds: 60 },
  { kind: 'unreadable', detail: 'EACCES' },
]

it.each(LANGUAGES)('every failure has a sentence of its own that names the file, in %s', (language) => {
  const sentences = ERRORS.map((error) => importErrorMessage(language, 'plan.pdf', error))
  expect(new Set(sentences).size).toBe(ERRORS.length)
  for (const sentence of sentences) expect(sentence).toMatch(/plan\.pdf.*\.$/)
})

it.each([
  [
    { kind: 'unsupported-format', found: 'odt' },
    'brev.odt er en ODT-fil, som Skalmå ikke leser: lagre den som DOCX eller PDF og åpne den på nytt.',
  ],
  [
    { kind: 'unsupported-format', found: 'image' },
    'brev.odt er ikke et dokument Skalmå kan lese (et bilde): velg en PDF-, DOCX- eller TXT-fil.',
  ],
  [
    { kind: 'no-text', format: 'pdf', pageCount: 1 },
    'brev.odt har ingen tekst som kan telles (1 side): er den skannet, så kjør tekstgjenkjenning (OCR) og åpne den nye filen.',
  ],
  [
    { kind: 'no-text', format: 'docx', pageCount: 1 },
    'brev.odt har ingen ord som kan telles: se etter at det er riktig fil, og at teksten ikke står i bilder.',
  ],
  [{ kind: 'no-text', format: 'pdf', pageCount: 0 }, 'brev.odt har ingen sider: hent filen på nytt der du fikk den.'],
  [
    { kind: 'too-large', byteLength: 300 * 1024 * 1024, limit: MAX_FILE_BYTES },
    'brev.odt er for stor (300 MB, grensen er 256 MB): del den opp eller lagre den komprimert.',
  ],
] as const)('says %j in bokmål', (error, sentence) => expect(importErrorMessage('nb', 'brev.odt', error)).toBe(sentence))

it('counts pages from one in warnings', () => {
  expect(importWarningMessage('en', { kind: 'page-without-text', pageIndex: 2 })).toBe(
    'Page 3 has no text (probably a picture) and is not counted.',
  )
  expect(importWarningMessage('nn', { kind: 'misnamed', found: 'text' })).toContain('TXT')
})
