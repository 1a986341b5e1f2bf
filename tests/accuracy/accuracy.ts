/**
 * `npm run accuracy`: measures on the gold's test part and the treebanks, prints the table, and writes
 * shared/accuracy/figures.json, which the app shows. With --errors=tuning also what fails in the part that may be tuned on; with
 * --errors=test what fails in the test part, not to be read by anyone who changes the rules; with --errors=treebanks the modal verbs whose clause or subject is wrong there.
 */
import { join } from 'node:path'
import { writeFigures, writtenTreebanks } from './figures-file.ts'
import { judgeGold } from './gold.ts'
import { failedOf, measureGold } from './measure-gold.ts'
import { failedAsLines, figuresAsLines } from './print-figures.ts'
import { wrongRoles } from './roles.ts'
import { measureTreebanks } from './treebanks.ts'

const print = (lines: readonly string[]): void => console.log(lines.join('\n'))
const gold = measureGold()
const treebanks = measureTreebanks(join(import.meta.dirname, '../../../shared/corpus/ud'))
const figures = {
  ...gold,
  treebanks: treebanks === null ? writtenTreebanks() : { pipelineVersion: gold.pipelineVersion, figures: treebanks.figures },
}
print(figuresAsLines(figures, treebanks !== null))
if (process.argv.includes('--errors=test')) print([`\nWrong in the test part`, ...failedAsLines(figures.failed)])
if (process.argv.includes('--errors=tuning')) print([`\nWrong in the tuning part`, ...failedAsLines(failedOf(judgeGold('tuning')))])
if (process.argv.includes('--errors=roles')) print([`\nWrong roles and actors in the tuning part`, ...wrongRoles('tuning')])
if (process.argv.includes('--errors=treebanks')) print([`\nWrong in the treebanks`, ...(treebanks?.errors ?? ['not run'])])
writeFigures(figures)
