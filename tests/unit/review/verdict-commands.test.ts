import { describe, expect, it } from 'vitest'
import type { Preferences } from '../../../renderer/app/preferences'
import { judge, type Target } from '../../../renderer/review/judge'
import { changeVerdicts, undoLast } from '../../../renderer/review/verdict-commands'
import { STANDARD_CODEBOOK } from '../../../renderer/state/codebook-state'
import type { LibraryState } from '../../../renderer/state/library-state'
import type { Notice } from '../../../renderer/state/notices'
import { createStore } from '../../../renderer/state/store'
import { NO_VERDICTS } from '../../../renderer/state/verdict-state'
import { StorageFull } from '../../../shared/library/library-store'
import type { VerdictStore } from '../../../shared/library/verdict-store'
import type { Verdict } from '../../../shared/model/verdict'
import { makeVerdict } from '../../helpers/make-verdict'
import { createMemoryStores } from '../../helpers/memory-library-store'
import { newDocument, storedDocument } from '../../helpers/stored-document'

/** "Kommunen skal sikre samskaping. Alle må bidra.": the first sentence is the one directive. */
const { document, analysis } = storedDocument('a')
const directive = analysis.directives[0] ?? { start: 0, end: 0 }
const verdict = (judgement: Verdict['judgement'], id = 'v'): Verdict => makeVerdict(document, directive, judgement, { id })
const REJECTED = { kind: 'rejected', reason: 'other' } as const

async function setUp(change?: VerdictStore['change']) {
  const { library, verdicts } = createMemoryStores()
  const row = newDocument('a')
  await library.add([row])
  const services = {
    library,
    verdicts: change ? { ...verdicts, change } : verdicts,
    verdictState: createStore(NO_VERDICTS),
    codebookState: createStore(STANDARD_CODEBOOK),
    libraryState: createStore<LibraryState>({ kind: 'ready', documents: [row.summary], includeFurniture: false, reanalysis: null }),
    notices: createStore<readonly Notice[]>([]),
    preferences: createStore<Preferences>({ language: 'nb', theme: 'auto', basis: 'found' }),
    now: () => 5,
    newId: () => 'new',
  }
  const kinds = (): (string | undefined)[] =>
    (services.verdictState.get().byDocument.get(document.id) ?? []).map(({ judgement }) => judgement.kind)
  const figure = (): number | undefined => {
    const state = services.libraryState.get()
    return state.kind === 'ready' ? state.documents[0]?.reviewed?.directives : undefined
  }
  return { services, kinds, figure, stored: async () => (await verdicts.all()).map(({ judgement }) => judgement.kind) }
}

const edit = (put: readonly Verdict[], remove: readonly Verdict[] = []) => ({ put, remove })

describe('a verdict', () => {
  it('is shown, stored, and in the row’s figures; undone it is in none of them', async () => {
    const { services, kinds, figure, stored } = await setUp()
    expect(await changeVerdicts(services, edit([verdict(REJECTED)]), 'Avvist.')).toBe(true)
    expect([kinds(), await stored(), figure(), services.verdictState.get().said]).toEqual([['rejected'], ['rejected'], 0, 'Avvist.'])
    await undoLast(services)
    expect([kinds(), await stored(), figure(), services.verdictState.get().undo]).toEqual([[], [], undefined, []])
  })

  it('that replaces another gives it back when undone, step by step', async () => {
    const { services, kinds, figure } = await setUp()
    await changeVerdicts(services, edit([verdict(REJECTED)]), '')
    await changeVerdicts(services, edit([verdict({ kind: 'confirmed' })]), '')
    await changeVerdicts(services, edit([], [verdict({ kind: 'confirmed' })]), '')
    const seen: unknown[] = [[kinds(), figure()]]
    for (let i = 0; i < 4; i++) {
      await undoLast(services)
      seen.push([kinds(), figure()])
    }
    expect(seen).toEqual([
      [[], undefined],
      [['confirmed'], 1],
      [['rejected'], 0],
      [[], undefined],
      [[], undefined],
    ])
  })

  it('that finds no room is taken back, and a message says so', async () => {
    const { services, kinds, figure, stored } = await setUp(() => Promise.reject(new StorageFull('full')))
    expect(await changeVerdicts(services, edit([verdict(REJECTED)]), 'Avvist.')).toBe(false)
    expect([kinds(), await stored(), figure(), services.verdictState.get().undo]).toEqual([[], [], undefined, []])
    expect(services.notices.get().map(({ tone, text }) => [tone, /disken er full/.test(text)])).toEqual([['danger', true]])
  })
})

describe('judging', () => {
  const target = (more: Partial<Target> = {}): Target => ({
    document,
    span: directive,
    found: { modality: 'obligation', addressee: null, codes: [], rule: 'plain-modal' },
    verdict: null,
    ...more,
  })
  const judged = (one: Target, judgement: Verdict['judgement']) => judge([one], { judgement, memo: 'm' }, 7, () => 'new')
  const ADDED = { kind: 'added', modality: 'obligation', addressee: null, codes: [] } as const
  const CHANGED = { kind: 'changed', modality: 'intention', addressee: 'Alle', codes: [] } as const

  it('keeps the words, the time, the note and what the rules said', () => {
    expect(judged(target(), REJECTED).put).toMatchObject([
      { id: 'new', memo: 'm', coder: '', decidedAt: 7, judgement: REJECTED, found: { rule: 'plain-modal' } },
    ])
    expect(judged(target(), REJECTED).put[0]?.anchor.quote.exact).toBe('Kommunen skal sikre samskaping.')
  })

  it('replaces the verdict that was there', () => {
    expect(judged(target({ verdict: verdict({ kind: 'confirmed' }, 'old') }), REJECTED).put[0]?.id).toBe('old')
  })

  it('of an addition: changed it stays one, rejected it goes, confirmed nothing happens', () => {
    const added = target({ found: null, verdict: verdict(ADDED, 'own') })
    expect(judged(added, CHANGED).put).toMatchObject([
      { id: 'own', judgement: { kind: 'added', modality: 'intention', addressee: 'Alle' } },
    ])
    expect(judged(added, REJECTED)).toMatchObject({ put: [], remove: [{ id: 'own' }] })
    expect(judged(added, { kind: 'confirmed' })).toEqual({ put: [], remove: [] })
  })

  it('of an addition that the rules have come to find is as of any finding', () => {
    expect(judged(target({ verdict: verdict(ADDED, 'own') }), REJECTED)).toMatchObject({
      put: [{ id: 'own', judgement: REJECTED }],
      remove: [],
    })
  })
})
