/** Opens the sentences that a figure of a group counts, as a list at the side. */
import { sentences } from '../../../shared/i18n/sentences'
import type { CountedFocus } from '../../../shared/model/passage'
import { useMessages } from '../../app/language'
import { useServices } from '../../app/services'
import type { SelectedGroup } from '../../app/use-selection'
import { notify } from '../../state/notices'
import { openSentences } from './open-sentences'

/** `what` is counted, in the user's language. Says so when the sentences cannot be fetched. */
export function useOpenCounted(): (group: SelectedGroup, focus: CountedFocus, what: string) => Promise<void> {
  const sheet = useMessages(sentences)
  const { compareWorker, notices, preferences } = useServices()
  return async (group, focus, what) => {
    try {
      const documents = group.rows.map(({ id }) => id)
      openSentences(
        sheet.counted(what, group.title),
        await compareWorker.passages({ documents, focus, basis: preferences.get().basis }, new AbortController().signal),
      )
    } catch {
      notify(notices, { text: sheet.failed, tone: 'warning', action: null, lasts: 8000 })
    }
  }
}
