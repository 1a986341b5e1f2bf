/** Documents and collections looked at together: side by side, and for two editions of one document what became of each directive. */
import { Alert, Heading, Link, Tabs } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import { compare } from '../../../shared/i18n/compare'
import { useMessages } from '../../app/language'
import { type CompareTab, navigate, type Selection, toHash } from '../../app/routes'
import { rowsOf, type SelectedGroup, selectionOf, useSelection } from '../../app/use-selection'
import { BasisNote } from '../../review/BasisNote'
import { BasisSwitch } from '../../review/BasisSwitch'
import { Changes } from './Changes'
import { ChecklistView } from './checklist/ChecklistView'
import { GroupPicker } from './GroupPicker'
import { MandatesView } from './mandates/MandatesView'
import { SharedText } from './SharedText'
import { SideBySide } from './SideBySide'
import { Timeline } from './Timeline'
import { MOST_GROUPS, pairOf } from './use-comparison'
import { Waiting } from './Waiting'
import './compare.css'
import './compare-table.css'
import './figures.css'
import './section-table.css'
import './changes.css'
import './low-window.css'
import './compare-print.css'

interface CompareViewProps {
  readonly selection: Selection
  readonly tab: CompareTab
}

interface Part {
  readonly tab: CompareTab
  /** Whether there is anything to show for these groups. */
  fits(groups: readonly SelectedGroup[]): boolean
  show(groups: readonly SelectedGroup[]): ReactNode
}

/** A timeline of more documents than this could not be taken in. */
const MOST_EDITIONS = 30

/** In the order of their tabs. */
const PARTS: readonly Part[] = [
  { tab: 'figures', fits: (groups) => groups.length > 0, show: (groups) => <SideBySide groups={groups} /> },
  { tab: 'mandates', fits: (groups) => groups.length > 0, show: (groups) => <MandatesView groups={groups} /> },
  { tab: 'checklist', fits: (groups) => groups.length > 0, show: (groups) => <ChecklistView groups={groups} /> },
  { tab: 'changes', fits: (groups) => pairOf(groups) !== null, show: (groups) => <Changes groups={groups} /> },
  {
    tab: 'timeline',
    fits: (groups) => rowsOf(groups).length > 1 && rowsOf(groups).length <= MOST_EDITIONS,
    show: (groups) => <Timeline groups={groups} />,
  },
  { tab: 'shared', fits: (groups) => rowsOf(groups).length > 1, show: (groups) => <SharedText groups={groups} /> },
]

export function CompareView({ selection, tab }: CompareViewProps) {
  const text = useMessages(compare)
  const all = useSelection(selection)
  return (
    <main id='main' tabIndex={-1} className='compare'>
      <header className='compare-head'>
        <Heading level={1} data-size='sm'>
          {text.title}
        </Heading>
        <BasisSwitch />
        <Link href={toHash({ view: 'library' })}>{text.toLibrary}</Link>
      </header>
      {all === null && <Waiting />}
      {all !== null && all.length > MOST_GROUPS && <Alert data-color='warning'>{text['too-many']}</Alert>}
      {all !== null && <GroupPicker groups={all.slice(0, MOST_GROUPS)} tab={tab} />}
      {all !== null && <Parts groups={all.slice(0, MOST_GROUPS)} tab={tab} />}
    </main>
  )
}

function Parts({ groups, tab }: { readonly groups: readonly SelectedGroup[]; readonly tab: CompareTab }) {
  const text = useMessages(compare)
  const parts = PARTS.filter(({ fits }) => fits(groups))
  const shown = parts.find((part) => part.tab === tab) ?? parts[0]
  if (shown === undefined) return <Alert data-color='info'>{text['too-few']}</Alert>
  return (
    <>
      <BasisNote rows={rowsOf(groups)} />
      <Tabs
        data-size='sm'
        value={shown.tab}
        onChange={(value) =>
          navigate({ view: 'compare', selection: selectionOf(groups), tab: parts.find((part) => part.tab === value)?.tab ?? 'figures' })
        }
      >
        {/* Made anew when a tab comes or goes: else the one that was shown before stays a second stop for the Tab key. */}
        <Tabs.List key={parts.map((part) => part.tab).join()} aria-label={text.parts}>
          {parts.map((part) => (
            <Tabs.Tab key={part.tab} value={part.tab}>
              {text[`tab.${part.tab}`]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {parts.map((part) => (
          <Tabs.Panel key={part.tab} value={part.tab} className='compare-panel'>
            {part === shown && part.show(groups)}
          </Tabs.Panel>
        ))}
      </Tabs>
    </>
  )
}
