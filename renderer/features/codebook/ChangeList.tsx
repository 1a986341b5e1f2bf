/** Changes as sentences; the first ones when there are many. */
import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { codebookView } from '../../../shared/i18n/codebook'
import { changeSentence } from '../../../shared/i18n/codebook-changes'
import type { CodebookChange } from '../../../shared/model/codebook-change'
import { useLanguage, useMessages } from '../../app/language'

const SHOWN = 12

export function ChangeList({ changes }: { readonly changes: readonly CodebookChange[] }) {
  const language = useLanguage()
  const text = useMessages(codebookView)
  const [all, setAll] = useState(false)
  const shown = all ? changes : changes.slice(0, SHOWN)
  return (
    <>
      <ul className='change-list'>
        {shown.map((change) => {
          const sentence = changeSentence(language, change)
          return <li key={JSON.stringify(change)}>{`${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`}</li>
        })}
      </ul>
      {changes.length > shown.length && (
        <Button variant='tertiary' data-size='sm' onClick={() => setAll(true)}>
          {text.allChanges(changes.length)}
        </Button>
      )}
    </>
  )
}
