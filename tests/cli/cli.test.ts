import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { beforeAll, expect, it, vi } from 'vitest'
import { nodeReaders } from '../../electron/node/readers'
import { analyseDocument } from '../../shared/analysis/analyse-document'
import { readDocument } from '../../shared/analysis/read-document'
import { standardCodebook } from '../../shared/codebook/standard-codebook'
import type { AnalysisReport } from '../../shared/export/analysis-report'
import type { ComparisonReport } from '../../shared/export/comparison-report'
import { documentReport } from '../../shared/export/document-report'
import { documentId } from '../../shared/model/identifiers'
import { MAX_FILE_BYTES } from '../../shared/model/import'
import { unzipped } from '../helpers/zip'

const root = resolve(import.meta.dirname, '../..')
const built = resolve(root, 'out/main/cli.js')
vi.setConfig({ testTimeout: 60_000 })
const fixture = (name: string): string => resolve(root, 'fixtures/documents', name)
let dir = ''

function skalma(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [built, ...args], { cwd: dir, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
}

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'cli-'))
  mkdirSync(join(dir, 'planer/nynorsk'), { recursive: true })
  writeFileSync(
    join(dir, 'brev.txt'),
    'Bydelene skal:\n\n- prøve ut innovasjon\n- styrke samskaping innen 1. mars\n\nMålet er nådd. Vi må gå.\n',
  )
  writeFileSync(join(dir, 'planer/a.txt'), 'Kommunen skal samarbeide med frivillige.\n')
  writeFileSync(join(dir, 'planer/nynorsk/b.txt'), 'Kommunen skal ikkje leggje ned skulen.\n')
  writeFileSync(join(dir, 'planer/bilde.png'), 'x')
  writeFileSync(join(dir, 'tom.pdf'), '')
  // Builds, if need be.
  expect(spawnSync(process.execPath, [resolve(root, 'electron/launch/cli.mjs'), '--version'], { stdio: 'inherit' }).status).toBe(0)
}, 120_000)

it('analyses files and walked folders, names failures, and ends with 1 when there were any', () => {
  const { status, stdout, stderr } = skalma('analyse', 'brev.txt', 'tom.pdf', 'planer', 'borte.pdf')
  const report = JSON.parse(stdout) as AnalysisReport
  expect(status).toBe(1)
  expect(report.formatVersion).toBe(1)
  expect(report.documents.map(({ file }) => file)).toEqual(['brev.txt', 'planer/a.txt', 'planer/nynorsk/b.txt'])
  expect(report.failures.map(({ file, error }) => [file, error.kind])).toEqual([
    ['tom.pdf', 'empty-file'],
    ['borte.pdf', 'unreadable'],
  ])
  expect(stderr).toContain('tom.pdf er tom')
  expect(stderr).toContain('2 filer kunne ikke leses.')
})

it('counts modal words three ways and follows lead-ins', () => {
  const { status, stdout } = skalma('analyse', 'brev.txt')
  const [document] = (JSON.parse(stdout) as AnalysisReport).documents
  expect(status).toBe(0)
  expect(document?.counts.find(({ term }) => term === 'må')).toEqual({ term: 'må', textSearch: 2, wholeWord: 1, directive: 1 })
  const inherited = document?.directives.filter(({ leadIn }) => leadIn !== null) ?? []
  expect(inherited.map(({ text, leadIn, addressee, cue }) => [text, leadIn, addressee, cue])).toEqual([
    ['prøve ut innovasjon', 'Bydelene skal:', 'Bydelene', 'skal'],
    ['styrke samskaping innen 1. mars', 'Bydelene skal:', 'Bydelene', 'skal'],
  ])
})

it('takes the profile it is told', () => {
  const { stdout } = skalma('analyse', 'planer/a.txt', '--type', 'law', '--issuer', 'Stortinget')
  expect((JSON.parse(stdout) as AnalysisReport).documents[0]?.profile).toMatchObject({ type: 'law', issuer: 'Stortinget' })
})

it('writes tables, CSV and files', () => {
  expect(skalma('analyse', 'brev.txt', '--format', 'table').stdout).toMatch(/^fil +år +sider +ord +skal +må .*\nbrev\.txt +– +1 /)
  const { stdout } = skalma('analyse', 'brev.txt', '--format', 'csv', '--out', 'tall.csv')
  const [header, row, end] = readFileSync(join(dir, 'tall.csv'), 'utf8').split('\r\n')
  expect(stdout).toBe('')
  expect(header).toMatch(/^file,title,type,issuer,year,/)
  expect(row?.split(',')).toHaveLength(header?.split(',').length ?? 0)
  expect(end).toBe('')
  expect(skalma('analyse', 'brev.txt', '--out', 'borte/tall.json')).toMatchObject({
    status: 2,
    stderr: 'Kan ikke skrive til borte/tall.json.\n',
  })
})

it('finds sentences and lines, in all inflections, never må in mål', () => {
  const found = JSON.parse(skalma('search', 'kommune ELLER "må"', '.').stdout) as {
    documents: { file: string; hits: { text: string }[] }[]
  }
  expect(found.documents.map(({ file, hits }) => [file, ...hits.map(({ text }) => text)])).toEqual([
    ['brev.txt', 'Vi må gå.'],
    ['planer/a.txt', 'Kommunen skal samarbeide med frivillige.'],
    ['planer/nynorsk/b.txt', 'Kommunen skal ikkje leggje ned skulen.'],
  ])
  const { stdout, stderr, status } = skalma('concordance', 'skal', 'planer', '--format', 'csv', '--width', '20')
  expect(stdout.split('\r\n')).toEqual([
    'fil,side,venstre,ord,høyre',
    'planer/a.txt,1,"Kommunen ",skal," samarbeide med"',
    'planer/nynorsk/b.txt,1,"Kommunen ",skal," ikkje leggje ned"',
    '',
  ])
  expect(stderr).toContain('2 forekomster i 2 dokumenter.')
  expect(status).toBe(0)
})

it('gives the text as the analysis sees it', () => {
  expect(skalma('text', 'brev.txt').stdout).toBe(
    'Bydelene skal:\nprøve ut innovasjon\nstyrke samskaping innen 1. mars\nMålet er nådd. Vi må gå.\n',
  )
})

it('gives the text in which offsets count, once the form feeds between the pages are out', () => {
  const [document] = (JSON.parse(skalma('analyse', fixture('tildelingsbrev-2022.pdf')).stdout) as AnalysisReport).documents
  const pages = skalma('text', fixture('tildelingsbrev-2022.pdf')).stdout.split('\f')
  expect(pages).toHaveLength(document?.pages ?? 0)
  const whole = pages.join('')
  for (const { page, start, end, text } of document?.directives ?? []) {
    expect(whole.slice(start, end).replaceAll(/\s+/g, ' ')).toBe(text.replaceAll(/\s+/g, ' '))
    const before = pages.slice(0, page - 1).join('').length
    expect(start).toBeGreaterThanOrEqual(before)
    expect(start).toBeLessThan(before + (pages[page - 1]?.length ?? 0))
  }
})

it('refuses to choose among the files of a folder whose text is asked for', () => {
  const { status, stdout, stderr } = skalma('text', 'planer')
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toContain('text tar én fil.')
})

it('counts the same sentences in an analysis as in a comparison: those of the counted text', () => {
  const files = [fixture('tildelingsbrev-2021.pdf'), fixture('tildelingsbrev-2022.pdf')]
  for (const options of [[], ['--include-furniture']]) {
    const analysed = (JSON.parse(skalma('analyse', ...files, ...options).stdout) as AnalysisReport).documents
    const compared = (JSON.parse(skalma('compare', ...files, '--format', 'json', ...options).stdout) as ComparisonReport).documents
    expect(analysed.map(({ sentences }) => sentences)).toEqual(compared.map(({ sentences }) => sentences))
  }
})

it('does not count a text by the name of a format that is not read, and ends with 1', () => {
  writeFileSync(join(dir, 'plan.odt'), 'Kommunen skal samarbeide med frivillige.\n')
  const { status, stdout, stderr } = skalma('analyse', 'plan.odt', 'planer/a.txt', '--lang', 'en')
  const report = JSON.parse(stdout) as AnalysisReport
  expect(status).toBe(1)
  expect(report.documents.map(({ file }) => file)).toEqual(['planer/a.txt'])
  expect(report.failures.map(({ file, error }) => [file, error.kind])).toEqual([['plan.odt', 'unsupported-format']])
  expect(stderr).toContain('plan.odt has the format ODT, which Skalmå does not read: save it as DOCX or PDF and open it again.')
})

it('compares the files of a folder, and says when there is only one', () => {
  const { status, stdout } = skalma('compare', 'planer')
  expect(status).toBe(0)
  expect((JSON.parse(stdout) as ComparisonReport).documents.map(({ file }) => file)).toEqual(['planer/a.txt', 'planer/nynorsk/b.txt'])
  expect(skalma('compare', 'planer/nynorsk')).toMatchObject({ status: 2, stdout: '', stderr: 'compare trenger minst to dokumenter.\n' })
})

it('names a file that is too large without reading it', () => {
  writeFileSync(join(dir, 'stor.pdf'), '%PDF-1.7')
  truncateSync(join(dir, 'stor.pdf'), MAX_FILE_BYTES + 1)
  const { stdout } = skalma('analyse', 'stor.pdf')
  expect((JSON.parse(stdout) as AnalysisReport).failures[0]?.error).toEqual({
    kind: 'too-large',
    message: 'stor.pdf er for stor (256 MB, grensen er 256 MB): del den opp eller lagre den komprimert.',
  })
})

it('checks codebooks', () => {
  const codes = [
    {
      id: 'x',
      category: 'theme',
      label: { nb: 'X' },
      description: '',
      terms: [{ value: 'samskap', mode: 'prefix', lang: ['nb'], examples: ['samskaping', 'samarbeid'], counterExamples: [] }],
    },
  ]
  writeFileSync(join(dir, 'feil.json'), JSON.stringify({ formatVersion: 1, name: 'Min', version: 1, codes }))
  expect(skalma('codebook', 'check', 'feil.json')).toMatchObject({
    status: 1,
    stdout: 'Kodeboken feil.json har 1 feil:\n  Koden x, «samskap»: finner ikke eksempelet «samarbeid».\n',
  })
  writeFileSync(join(dir, 'rett.json'), readFileSync(join(dir, 'feil.json'), 'utf8').replace(',"samarbeid"', ''))
  expect(skalma('codebook', 'check', 'rett.json')).toMatchObject({ status: 0, stdout: 'Min: 1 kode, 1 term, ingen feil.\n' })
  const own = JSON.parse(skalma('analyse', 'brev.txt', '--codebook', 'rett.json').stdout) as AnalysisReport
  expect(own.tool.codebook.name).toBe('Min')
  expect(own.documents[0]?.codes).toEqual([{ code: 'x', mentions: 1, mandates: 1, ladder: 'obligation', forms: { samskaping: 1 } }])
  expect(skalma('analyse', 'brev.txt', '--codebook', 'brev.txt', '--lang', 'en')).toMatchObject({
    status: 2,
    stderr: 'The codebook brev.txt has 1 error:\n  The file is not valid JSON. Was it saved from Skalmå, or changed by hand?\n',
  })
})

it('says what is wrong with the arguments and ends with 2', () => {
  expect(skalma('analyse')).toMatchObject({ status: 2, stdout: '', stderr: 'Ingen filer eller mapper er oppgitt.\nskalma --help\n' })
  expect(skalma('search', '(skal', 'brev.txt')).toMatchObject({ status: 2, stderr: 'Søket er ikke gyldig: (skal\n' })
  expect(skalma('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('skalma KOMMANDO') })
})

it.each(['tildelingsbrev-2022.pdf', 'handlingsplan-samskaping.docx', 'notat.txt'])(
  'gives for %s what the pipeline gives, byte for byte',
  async (name) => {
    const bytes = new Uint8Array(readFileSync(fixture(name)))
    const id = documentId(createHash('sha256').update(bytes).digest('hex'))
    const read = await readDocument(nodeReaders, { id, fileName: name, bytes }, { password: null, onPage: () => undefined })
    if (!read.ok) throw new Error(read.error.kind)
    const { document } = read.value.value
    const analysis = analyseDocument(document, standardCodebook(), document.profile, { includeFurniture: false })
    const expected = documentReport({ document, analysis, warnings: read.value.warnings }, fixture(name))
    const { stdout, status } = skalma('analyse', fixture(name))
    expect(status).toBe(0)
    expect((JSON.parse(stdout) as AnalysisReport).documents).toEqual([JSON.parse(JSON.stringify(expected))])
  },
)

it('compares two editions and says what became of each directive', () => {
  writeFileSync(
    join(dir, 'i-fjor.txt'),
    'Bydelene skal rapportere innen 1. mars 2021.\n\nBydelene bør samarbeide med frivillige.\n\nAlle må bidra.\n',
  )
  writeFileSync(
    join(dir, 'i-aar.txt'),
    'Bydelene skal rapportere innen 1. mars 2022.\n\nBydelene skal samarbeide med frivillige.\n\nSkolene kan søke om midler.\n',
  )
  const { status, stdout } = skalma('compare', 'i-fjor.txt', 'i-aar.txt')
  const report = JSON.parse(stdout) as ComparisonReport
  expect(status).toBe(0)
  expect(report.documents.map(({ file, directives }) => [file, directives.count])).toEqual([
    ['i-fjor.txt', 3],
    ['i-aar.txt', 3],
  ])
  expect(report.editions?.summary).toEqual({ kept: 1, reworded: 0, strengthened: 1, weakened: 0, moved: 0, new: 1, dropped: 1 })
  // Every change stands in the rows of its themes and of its addressees, and in no other.
  for (const rows of [report.editions?.byTheme, report.editions?.byAddressee]) {
    expect(rows?.length).toBeGreaterThan(0)
    expect(rows?.reduce((sum, { counts }) => sum + counts.strengthened, 0)).toBeGreaterThanOrEqual(1)
    for (const { counts, total } of rows ?? []) expect(Object.values(counts).reduce((sum, n) => sum + n, 0)).toBe(total)
  }
  expect(report.editions?.changes.find(({ change }) => change === 'strengthened')).toMatchObject({
    before: { page: 1, modality: 'recommendation', addressee: 'Bydelene' },
    after: { text: 'Bydelene skal samarbeide med frivillige.', modality: 'obligation' },
  })
  expect(skalma('compare', 'i-fjor.txt', 'i-aar.txt', '--format', 'table').stdout).toContain('skjerpet')
  expect((JSON.parse(stdout) as ComparisonReport).keywordRule).toEqual({
    ...{ atLeast: 5, most: 50 },
    leftOut: ['function-words', 'suspended-halves', 'single-letters'],
  })
  expect(skalma('compare', 'i-fjor.txt', 'planer/a.txt', '--format', 'csv').stdout).toMatch(/^file,measure,of,count,/)
  expect((JSON.parse(skalma('compare', 'i-fjor.txt', 'planer/a.txt').stdout) as ComparisonReport).editions).toBeNull()
  const partly = skalma('compare', 'i-fjor.txt', 'tom.pdf')
  expect(partly.status).toBe(1)
  const rest = JSON.parse(partly.stdout) as ComparisonReport
  expect([rest.documents.map(({ file }) => file), rest.failures.map(({ file }) => file)]).toEqual([['i-fjor.txt'], ['tom.pdf']])
  expect(skalma('compare', 'i-fjor.txt')).toMatchObject({ status: 2, stderr: expect.stringContaining('minst to dokumenter') })
})

it('lists the rules and explains one', () => {
  const all = JSON.parse(skalma('rules').stdout) as { id: string; class: string; explanation: string }[]
  expect(all.length).toBeGreaterThan(80)
  expect(all.filter(({ explanation }) => explanation === '')).toEqual([])
  expect(skalma('rules', 'none/relative', '--format', 'table').stdout).toMatch(
    /^none\/relative: Leddsetning.*\nVerbet står i en leddsetning.*\n {2}slik: Dette er tiltak som skal gjennomføres\.\n {2}ikke slik: /,
  )
  expect(skalma('rules', '--format', 'table').stdout).toMatch(/^id +vurdering +slik\n/)
  expect(skalma('rules', 'none/nothing')).toMatchObject({ status: 2, stderr: expect.stringContaining('Ingen regel heter none/nothing') })
})

it('exports the tables, says what could not be read, and writes every format', () => {
  const { status, stdout, stderr } = skalma('export', 'brev.txt', 'planer', 'tom.pdf', '--format', 'csv', '--table', 'directives')
  expect(status).toBe(1)
  expect(stderr).toContain('tom.pdf er tom')
  const rows = stdout.split('\r\n')
  expect(rows[0]).toMatch(/^Fil,Side,Start,Slutt,Sitat,/)
  expect(rows.map((row) => row.split(',')[0])).toEqual([
    'Fil',
    'brev.txt',
    'brev.txt',
    'brev.txt',
    'planer/a.txt',
    'planer/nynorsk/b.txt',
    '',
  ])
  const provenance = skalma('export', 'brev.txt', '--format', 'csv', '--table', 'provenance', '--lang', 'en')
  expect(provenance.stdout).toContain('as found')
  expect(skalma('export', 'brev.txt', '--out', 'alt.xlsx').status).toBe(0)
  const parts = unzipped(readFileSync(join(dir, 'alt.xlsx')))
  expect(parts['xl/workbook.xml']).toMatch(/name="Dokumenter".*name="Direktiver".*name="Opphav"/)
  expect(skalma('export', 'brev.txt', '--out', 'alt.docx').status).toBe(0)
  expect(unzipped(readFileSync(join(dir, 'alt.docx')))['word/document.xml']).toContain('prøve ut innovasjon')
  expect(skalma('export', 'brev.txt', '--out', 'alt.qdpx').status).toBe(0)
  expect(Object.keys(unzipped(readFileSync(join(dir, 'alt.qdpx'))))[0]).toBe('project.qde')
  expect(skalma('export', 'brev.txt', '--out', join('borte', 'alt.xlsx')).status).toBe(2)
})
