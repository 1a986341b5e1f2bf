/** Opens the sentences that a figure counts, as a list at the side. */
import { packPassages, passageCount, passagesBetween } from '../../shared/compare/passages'
import { sentences } from '../../shared/i18n/sentences'
import type { CountedFocus, PackedPassages } from '../../shared/model/passage'
import { useMessages } from '../app/language'
import { useServices } from '../app/services'
import type { SelectedGroup } from '../app/use-selection'
import { notify } from '../state/notices'
import { openSentences } from './open-sentences'

/** Whose figure it is: a group, or several that are taken together under a title of their own. */
export type Counted = Pick<SelectedGroup, 'title' | 'rows'>

type OpenCounted = (group: Counted, focus: CountedFocus | readonly CountedFocus[], what: string) => Promise<void>

/** `what` is counted, in the user's language; a sum of figures has a focus for each. Says so when the sentences cannot be fetched. */
export function useOpenCounted(): OpenCounted {
  const sheet = useMessages(sentences)
  const { compareWorker, notices, preferences } = useServices()
  return async (group, focus, what) => {
    try {
      // A document that is in several groups has its sentences once.
      const documents = [...new Set(group.rows.map(({ id }) => id))]
      const { basis } = preferences.get()
      const { signal } = new AbortController()
      const found: PackedPassages[] = []
      for (const one of 'kind' in focus ? [focus] : focus)
        found.push(await compareWorker.passages({ documents, focus: one, basis }, signal))
      openSentences(sheet.counted(what, group.title), together(found))
    } catch {
      notify(notices, { text: sheet.failed, tone: 'warning', action: null, lasts: 8000 })
    }
  }
}

function together(found: readonly PackedPassages[]): PackedPassages {
  const [first] = found
  if (found.length === 1 && first !== undefined) return first
  return packPassages(found.flatMap((one) => passagesBetween(one, 0, passageCount(one))))
}
