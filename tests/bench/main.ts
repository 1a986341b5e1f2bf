/** All rows of the bench: which to measure, on what, and the table and the JSON they end in. */
import { mkdir, writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { analysisBench } from './analysis.bench'
import { cliBench } from './cli.bench'
import { compareBench } from './compare.bench'
import { type Figure, passes, tableOf } from './figures'
import { firstPageBench } from './first-page.bench'
import { importBench } from './import.bench'
import { libraryBench } from './library.bench'
import { corpusPdfs, corpusWordFiles, type Places, repeatedPdfs } from './sample-files'
import { searchBench } from './search.bench'
import { viewsBench } from './views.bench'
import { wordBench } from './word.bench'

/** Copies of each fixture: about five hundred pages in all. */
const COPIES = 5

export async function main(args: readonly string[], places: Places): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { corpus: { type: 'string' }, repeat: { type: 'string', default: '3' }, view: { type: 'string' } },
  })
  const repeat = Number(values.repeat)
  const pdfs = values.corpus === undefined ? await repeatedPdfs(places, COPIES) : await corpusPdfs(values.corpus)
  const groups: Readonly<Record<string, () => Promise<Figure[]>>> = {
    import: () => importBench(places, pdfs, repeat),
    cli: async () => cliBench(places, pdfs, repeat),
    word: async () => wordBench(values.corpus === undefined ? [] : await corpusWordFiles(values.corpus), repeat),
    analysis: () => analysisBench(places, repeat),
    search: () => searchBench(repeat),
    library: () => libraryBench(places, repeat),
    compare: () => compareBench(places, repeat),
    views: () => viewsBench(places, repeat, values.view ?? null),
    'first-page': () => firstPageBench(places, repeat),
  }
  const wanted = positionals.length === 0 ? Object.keys(groups) : positionals
  const unknown = wanted.filter((name) => !(name in groups))
  if (unknown.length > 0) {
    console.error(`No such rows: ${unknown.join(', ')}. There are: ${Object.keys(groups).join(', ')}`)
    return 2
  }
  const figures: Figure[] = []
  for (const name of wanted) {
    console.error(`${name} …`)
    figures.push(...((await groups[name]?.()) ?? []))
  }
  console.log(tableOf(figures))
  const result = join(places.root, 'node_modules/.cache/bench.json')
  await mkdir(dirname(result), { recursive: true })
  const on = { files: values.corpus ?? 'fixtures', pdfs: pdfs.length, cores: cpus().length, repeat }
  await writeFile(result, `${JSON.stringify({ on, figures: figures.map((figure) => ({ ...figure, pass: passes(figure) })) }, null, 2)}\n`)
  return 0
}
