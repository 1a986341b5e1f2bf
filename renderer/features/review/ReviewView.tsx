/** The review: a person goes through what was found. One tab for each way of doing it. */
import '../../styles/reader-list.css'
import '../../styles/chips.css'
import { Heading, Link, Paragraph, Tabs } from '@digdir/designsystemet-react'
import type { ComponentType } from 'react'
import { review } from '../../../shared/i18n/review'
import { useMessages } from '../../app/language'
import { navigate, type ReviewTab, toHash } from '../../app/routes'
import { useServices } from '../../app/services'
import { BasisSwitch } from '../../review/BasisSwitch'
import { isReady } from '../../state/library-state'
import { useStore } from '../../state/use-store'
import { AuditTab } from './audit/AuditTab'
import { CodersTab } from './coders/CodersTab'
import { ReviewList } from './ReviewList'
import type { ReviewTabProps } from './review-tab'
import './review-view.css'

/** A tab is shown when it has a view here. */
const TABS: readonly (readonly [ReviewTab, ComponentType<ReviewTabProps>])[] = [
  ['list', ReviewList],
  ['audit', AuditTab],
  ['coders', CodersTab],
]

interface ReviewViewProps extends ReviewTabProps {
  readonly tab: ReviewTab
}

export function ReviewView({ tab, documents }: ReviewViewProps) {
  const text = useMessages(review)
  const state = useStore(useServices().libraryState)
  const [shown, View] = TABS.find(([one]) => one === tab) ?? TABS[0] ?? (['list', ReviewList] as const)
  // A colleague can judge a sample without having its documents.
  if (isReady(state) && state.documents.length === 0 && shown !== 'coders')
    return (
      <main id='main' tabIndex={-1} className='review-empty'>
        <Heading level={1} data-size='sm'>
          {text.emptyTitle}
        </Heading>
        <Paragraph>{text.emptyBody}</Paragraph>
        <Link href={toHash({ view: 'library' })}>{text.toLibrary}</Link>
      </main>
    )
  return (
    <main id='main' tabIndex={-1} className='review-view'>
      <div className='review-head'>
        <div>
          <Heading level={1} data-size='sm'>
            {text.title}
          </Heading>
          <p className='review-intro'>{text.intro}</p>
        </div>
        <BasisSwitch />
      </div>
      <Tabs
        className='review-tabs'
        data-size='sm'
        value={shown}
        onChange={(value) => navigate({ view: 'review', tab: TABS.find(([one]) => one === value)?.[0] ?? 'list', documents })}
      >
        <Tabs.List aria-label={text.tabs}>
          {TABS.map(([one]) => (
            <Tabs.Tab key={one} value={one}>
              {text[`tab.${one}`]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel key={shown} value={shown} className='review-panel'>
          <View documents={documents} />
        </Tabs.Panel>
      </Tabs>
    </main>
  )
}
