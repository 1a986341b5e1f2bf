/** Files to and from colleagues, and what is judged in a sample. Only these touch the services. */
import { coders as words } from '../../../../shared/i18n/coders'
import {
  ANSWERS_FORMAT,
  CODING_VERSION,
  type CodedClass,
  type CodingAnswers,
  type CodingSample,
  type CodingTask,
} from '../../../../shared/model/coding'
import type { Verdict } from '../../../../shared/model/verdict'
import { type CodingFileError, readCodingFile } from '../../../../shared/review/coding-file'
import { codedVerdict } from '../../../../shared/review/coding-verdicts'
import { classOf, verdictsAt } from '../../../../shared/review/verdict-at'
import type { Services } from '../../../app/services'
import { changeVerdicts } from '../../../review/verdict-commands'
import { notify } from '../../../state/notices'
import type { FoundAt } from './use-found'

/** Bytes; a sample of a thousand sentences is about one megabyte. */
const LARGEST_FILE = 20_000_000

export interface CodingWork {
  readonly services: Services
  readonly verdicts: readonly Verdict[]
  readonly foundAt: FoundAt
}

function tell({ notices, preferences }: Services, say: (text: (typeof words)['nb']) => string, tone: 'success' | 'danger'): void {
  notify(notices, { text: say(words[preferences.get().language]), tone, action: null, lasts: tone === 'success' ? 6000 : null })
}

export async function saveSample(services: Services, sample: CodingSample): Promise<void> {
  await save(services, `skalma-utvalg-${sample.seed}.json`, sample)
}

export async function saveAnswers(
  { services, verdicts }: Pick<CodingWork, 'services' | 'verdicts'>,
  { sample }: CodingTask,
  coder: string,
): Promise<void> {
  const at = verdictsAt(verdicts, '')
  const answers = sample.units.flatMap(({ anchor }, unit) => {
    const verdict = at(anchor)
    return verdict === null ? [] : [{ unit, class: classOf(verdict), memo: verdict.memo }]
  })
  const file: CodingAnswers = { format: ANSWERS_FORMAT, formatVersion: CODING_VERSION, sample: sample.id, coder, answers }
  await save(services, `skalma-svar-${sample.seed}-${coder.replace(/[^\p{L}\p{N}]+/gu, '-')}.json`, file)
}

async function save(services: Services, name: string, content: CodingSample | CodingAnswers): Promise<void> {
  const saved = await services.host.saveFile(name, new TextEncoder().encode(`${JSON.stringify(content, null, 1)}\n`))
  if (saved !== null) tell(services, (text) => text.saidSaved(saved), 'success')
}

/** One class for one unit; `memo` null keeps what was noted before. Resolves when it is stored, to false when it could not be. */
export function judgeUnit(
  { services, verdicts, foundAt }: CodingWork,
  task: CodingTask,
  unit: number,
  coded: CodedClass,
  memo: string | null,
): Promise<boolean> {
  const anchor = task.sample.units[unit]?.anchor
  if (anchor === undefined) return Promise.resolve(false)
  const before = verdictsAt(verdicts, '')(anchor)
  const verdict = codedVerdict({
    anchor,
    class: coded,
    memo: memo ?? before?.memo ?? '',
    coder: '',
    decidedAt: services.now(),
    found: foundAt(anchor),
    before,
    newId: services.newId,
  })
  return changeVerdicts(services, { put: [verdict], remove: [] }, words[services.preferences.get().language].saidJudged)
}

type OpenError = CodingFileError | 'unknown-sample' | 'unit' | 'too-large' | 'known-sample'

/** What a colleague's file does to the tasks as they then are; `opened`: the sample that came with it. */
export interface OpenedFile {
  readonly change: (tasks: readonly CodingTask[]) => readonly CodingTask[]
  readonly opened: string | null
}

/** Reads a colleague's file; null, and a notice that names the file, when it cannot be used. */
export async function openCodingFile(work: CodingWork, file: File, tasks: readonly CodingTask[]): Promise<OpenedFile | null> {
  const { services } = work
  const refuse = (error: OpenError): null => {
    tell(services, (text) => text[`error.${error}`](file.name), 'danger')
    return null
  }
  if (file.size > LARGEST_FILE) return refuse('too-large')
  const read = readCodingFile(await file.text())
  if (!read.ok) return refuse(read.error)
  const content = read.value
  if (content.format === ANSWERS_FORMAT) {
    const task = tasks.find(({ sample, role }) => sample.id === content.sample && role === 'own')
    if (task === undefined) return refuse('unknown-sample')
    if (content.answers.some(({ unit }) => unit >= task.sample.units.length)) return refuse('unit')
    if (!(await takeAnswers(work, task, content))) return null
    const isOwn = ({ sample, role }: CodingTask): boolean => sample.id === content.sample && role === 'own'
    return {
      change: (old) => old.map((one) => (isOwn(one) ? { ...one, coders: [...new Set([...one.coders, content.coder])] } : one)),
      opened: null,
    }
  }
  if (tasks.some(({ sample }) => sample.id === content.id)) return refuse('known-sample')
  tell(services, (text) => text.saidSample(content.units.length), 'success')
  const task: CodingTask = { sample: content, role: 'guest', startedAt: services.now(), coders: [], settled: {} }
  return { change: (old) => [task, ...old], opened: content.id }
}

/** A colleague's answers become verdicts in their name, in place of their earlier ones. */
function takeAnswers(
  { services, verdicts, foundAt }: CodingWork,
  { sample }: CodingTask,
  { coder, answers }: CodingAnswers,
): Promise<boolean> {
  const at = verdictsAt(verdicts, coder)
  const put = answers.flatMap(({ unit, class: coded, memo }) => {
    const anchor = sample.units[unit]?.anchor
    if (anchor === undefined) return []
    const common = { anchor, class: coded, memo, coder, decidedAt: services.now(), newId: services.newId }
    return [codedVerdict({ ...common, found: foundAt(anchor), before: at(anchor) })]
  })
  return changeVerdicts(services, { put, remove: [] }, words[services.preferences.get().language].saidAnswers(coder, put.length))
}
