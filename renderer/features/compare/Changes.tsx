/** What became of each directive between two editions of one document. */
import { Alert, Button } from '@digdir/designsystemet-react'
import { editionChanges } from '../../../shared/i18n/edition-changes'
import { useMessages } from '../../app/language'
import { navigate } from '../../app/routes'
import { type SelectedGroup, selectionOf } from '../../app/use-selection'
import { ChangesPanel } from './ChangesPanel'
import { pairOf, useEditionChanges } from './use-comparison'
import { Waiting } from './Waiting'

export function Changes({ groups }: { readonly groups: readonly SelectedGroup[] }) {
  const text = useMessages(editionChanges)
  const changes = useEditionChanges(groups)
  const pair = pairOf(groups)
  if (changes === undefined) return <Waiting />
  if (changes === null || pair === null) return <Alert data-color='info'>{text.noEditions}</Alert>
  return (
    <ChangesPanel changes={changes} before={pair[0]} after={pair[1]}>
      <Button
        variant='tertiary'
        data-size='sm'
        onClick={() => navigate({ view: 'compare', selection: selectionOf(groups.toReversed()), tab: 'changes' })}
      >
        {text.swap}
      </Button>
    </ChangesPanel>
  )
}
