/** Where one searches: all of the library, or one collection of it. */
import { Field, Label, Select } from '@digdir/designsystemet-react'
import { collections as words } from '../../../shared/i18n/collections'
import { useMessages } from '../../app/language'
import { navigate, type Selection } from '../../app/routes'
import { useServices } from '../../app/services'
import { useStore } from '../../state/use-store'

/** The value of the choice while the address names documents, or several collections. */
const CHOSEN = 'chosen'

interface SearchScopeProps {
  readonly query: string
  readonly within: Selection | null
}

/** Nothing while there is nothing to choose between. */
export function SearchScope({ query, within }: SearchScopeProps) {
  const text = useMessages(words)
  const { collections } = useStore(useServices().collectionState)
  const known = collections ?? []
  if (known.length === 0 && within === null) return null
  const [only] = within?.collections ?? []
  const alone = within !== null && within.documents.length === 0 && within.collections.length === 1 ? only : undefined
  return (
    <Field className='search-scope'>
      <Label>{text.searchIn}</Label>
      <Select
        value={within === null ? '' : (alone ?? CHOSEN)}
        onChange={(event) => {
          const collection = known.find(({ id }) => id === event.target.value)
          navigate(
            collection === undefined
              ? { view: 'search', query }
              : { view: 'search', query, within: { documents: [], collections: [collection.id] } },
          )
        }}
      >
        <Select.Option value=''>{text.wholeLibrary}</Select.Option>
        {within !== null && alone === undefined && <Select.Option value={CHOSEN}>{text.chosenOnly}</Select.Option>}
        {known.map(({ id, name }) => (
          <Select.Option key={id} value={id}>
            {name}
          </Select.Option>
        ))}
      </Select>
    </Field>
  )
}
