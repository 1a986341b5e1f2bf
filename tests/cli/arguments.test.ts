import { expect, it } from 'vitest'
import { readArguments } from '../../electron/cli/arguments'

it('reads a command with its options anywhere', () => {
  const read = readArguments(['analyse', 'plan.pdf', '--format', 'csv', 'mappe', '--type=law', '--issuer', 'Oslo kommune', '--jobs', '3'])
  expect(read).toMatchObject({
    ok: true,
    value: { name: 'analyse', paths: ['plan.pdf', 'mappe'], format: 'csv', edits: { type: 'law', issuer: 'Oslo kommune' }, jobs: 3 },
  })
})

it('keeps a query that is one argument', () => {
  expect(readArguments(['search', '"samskapt" OG må', 'a.pdf'])).toMatchObject({
    ok: true,
    value: { query: '"samskapt" OG må', paths: ['a.pdf'] },
  })
  expect(readArguments(['concordance', 'skal', 'a.pdf', '--width', '20'])).toMatchObject({ ok: true, value: { query: 'skal', width: 20 } })
})

it.each([
  [[], 'Ingen kommando.'],
  [['slett'], 'Ukjent kommando: slett'],
  [['analyse'], 'Ingen filer eller mapper er oppgitt.'],
  [['analyse', 'a.pdf', '--format', 'xml'], '--format må være json|csv|table.'],
  [
    ['analyse', 'a.pdf', '--type', 'roman'],
    '--type må være plan|strategy|action-plan|allocation-letter|instruction|platform|law|report|other.',
  ],
  [['analyse', 'a.pdf', '--jobs', '0'], '--jobs må være et helt tall fra 1 til 64.'],
  [['analyse', 'a.pdf', '--width', '5'], '--width gjelder ikke for analyse.'],
  [['compare'], 'compare trenger minst to dokumenter.'],
  [['text', 'a.pdf', 'b.pdf'], 'text tar én fil.'],
  [['search', ' ', 'a.pdf'], 'Søket mangler.'],
  [['search', 'skal'], 'Ingen filer eller mapper er oppgitt.'],
  [['codebook', 'lag', 'x.json'], 'codebook har én kommando: check FIL.'],
  [['analyse', 'a.pdf', '--lang', 'sv'], '--lang må være nb|nn|en.'],
  [['rules', 'a', 'b'], 'rules tar høyst én id.'],
  [['rules', '--jobs', '2'], '--jobs gjelder ikke for rules.'],
  [['export', 'a.pdf'], '--format må være xlsx|csv|json|qdc|qdpx|docx.'],
  [['export', 'a.pdf', '--format', 'xlsx'], 'export --format xlsx trenger --out FIL.'],
  [['export', 'a.pdf', '--out', 'a.json', '--table', 'codes'], '--table og --csv gjelder bare for --format csv.'],
  [['export', '--out', 'a.xlsx'], 'Ingen filer eller mapper er oppgitt.'],
  [['analyse', 'a.pdf', '--table', 'codes'], '--table gjelder ikke for analyse.'],
  [['codebook', '--lang', 'en'], 'codebook has one command: check FILE.'],
])('refuses %j', (args, message) => expect(readArguments(args)).toEqual({ ok: false, error: message }))

it.each([
  [['analyse', 'a.pdf', '--fast'], 'Ukjent valg: --fast. Det som begynner med «-» og ikke er et valg, skrives etter «--».'],
  [
    ['analyse', 'a.pdf', '--fast=3', '--lang', 'nn'],
    'Ukjent val: --fast. Det som byrjar med «-» og ikkje er eit val, skriv ein etter «--».',
  ],
  [['search', '-bør', 'a.pdf', '--lang=en'], 'Unknown option: -bør. What begins with “-” and is no option goes behind “--”.'],
  [['analyse', 'a.pdf', '--out'], '--out mangler en verdi.'],
  [['analyse', 'a.pdf', '--out', '--lang', 'nn'], '--out manglar ein verdi.'],
  [['analyse', 'a.pdf', '--lang', 'en', '--jobs'], '--jobs needs a value.'],
  [['analyse', 'a.pdf', '--lang'], '--lang mangler en verdi.'],
  [['analyse', 'a.pdf', '--include-furniture=ja'], '--include-furniture tar ingen verdi.'],
])('names the option that is wrong in %j, in the language asked for', (args, message) =>
  expect(readArguments(args)).toEqual({ ok: false, error: message }),
)

it('takes what stands behind -- for no option', () => {
  expect(readArguments(['search', '--lang', 'en', '--', '-bør', 'a.pdf'])).toMatchObject({
    ok: true,
    value: { query: '-bør', paths: ['a.pdf'], lang: 'en' },
  })
})

it('lets a value begin with a dash when it is tied to its option', () => {
  expect(readArguments(['analyse', 'a.pdf', '--out=-tall.json'])).toMatchObject({ ok: true, value: { out: '-tall.json' } })
})

it('tells the format of an export by the name of its file', () => {
  expect(readArguments(['export', 'a.pdf', '--out', 'alt.XLSX'])).toMatchObject({ ok: true, value: { as: 'xlsx', table: null } })
  expect(readArguments(['export', 'a.pdf', '--out', 'alt.zip'])).toMatchObject({
    ok: true,
    value: { as: 'csv', table: null, variant: 'international' },
  })
  // One CSV file is one table: the directives.
  expect(readArguments(['export', 'a.pdf', '--out', 'a.csv'])).toMatchObject({ ok: true, value: { as: 'csv', table: 'directives' } })
  expect(readArguments(['export', 'a.pdf', '--format', 'csv', '--table', 'not-directives', '--csv', 'norwegian'])).toMatchObject({
    ok: true,
    value: { as: 'csv', table: 'not-directives', variant: 'norwegian', out: null },
  })
})
