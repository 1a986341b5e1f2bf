/** The deadlines: dates in calendar order, what comes again, and terms that run from something else. */
import { useState } from 'react'
import type { DatedDirective, DeadlineGroup } from '../../../shared/compare/steering-profile'
import { steering } from '../../../shared/i18n/steering'
import { steeringSentences } from '../../../shared/i18n/steering-sentences'
import { addresseeName } from '../../../shared/model/directive'
import { useLanguage } from '../../app/language'
import { toHash } from '../../app/routes'
import { MoreButton } from './BarList'
import { keyOf } from './evidence'
import { EvidenceLink } from './Statement'
import type { Steering } from './use-steering'

/** Dates shown before the rest is asked for. */
const FIRST_DATES = 12
/** The same for what comes again, terms and the rest. */
const FIRST_GROUPS = 16

export function Timetable({ of }: { readonly of: Steering }) {
  const text = steering[useLanguage()]
  const said = steeringSentences[useLanguage()]
  const { profile } = of
  const [open, setOpen] = useState(false)
  if (profile.withDeadline.length === 0) return <p className='steering-note'>{said.noDeadlines}</p>
  const shown = open ? profile.dated : profile.dated.slice(0, FIRST_DATES)
  const years = [...Map.groupBy(shown, ({ year }) => year)]
  return (
    <div className='timetable'>
      {years.map(([year, dated]) => (
        <section key={year ?? 0}>
          <h3>{year ?? text.noYear}</h3>
          <ol>
            {dated.map((one) => (
              <DatedRow key={one.directive.start} of={of} dated={one} />
            ))}
          </ol>
        </section>
      ))}
      {profile.dated.length > FIRST_DATES && (
        <MoreButton open={open} onToggle={() => setOpen(!open)}>
          {open ? text.fewer : text.more(profile.dated.length - FIRST_DATES)}
        </MoreButton>
      )}
      <div className='timetable-groups'>
        <Groups title={text.recurring} groups={profile.recurring} />
        <Groups title={text.terms} groups={profile.terms} />
        <Groups title={text.before} groups={profile.before} />
        <Groups title={text.openEnded} groups={profile.openEnded} />
      </div>
    </div>
  )
}

function DatedRow({ of: { source, analysis }, dated: { directive } }: { readonly of: Steering; readonly dated: DatedDirective }) {
  const { text } = source
  const { deadline, addressee, start, end, leadIn } = directive
  const lead = leadIn === null ? undefined : analysis.sentences[leadIn]
  return (
    <li className='timetable-row' lang={analysis.profile.language}>
      <a
        className='evidence-link'
        href={toHash({ view: 'reader', documentId: source.id, passage: { start, end }, focus: { kind: 'modality', value: 'all' } })}
      >
        {deadline === null ? '' : text.slice(deadline.start, deadline.end)}
      </a>
      <span className='timetable-words'>
        {addressee !== null && <strong>{addresseeName(text, addressee)}</strong>}
        <span className='clipped'>
          {lead !== undefined && `${text.slice(lead.start, lead.end)} `}
          {text.slice(start, end)}
        </span>
      </span>
    </li>
  )
}

function Groups({ title, groups }: { readonly title: string; readonly groups: readonly DeadlineGroup[] }) {
  const text = steering[useLanguage()]
  const [open, setOpen] = useState(false)
  if (groups.length === 0) return null
  return (
    <section>
      <h3>{title}</h3>
      <ul className='deadline-chips'>
        {(open ? groups : groups.slice(0, FIRST_GROUPS)).map((group) => (
          <li key={group.words}>
            <EvidenceLink of={keyOf.deadline(group)} label={`${group.words}: ${text.sentences(group.directives.length)}`}>
              {group.words}
              {group.directives.length > 1 && <span className='chip-count'>{group.directives.length}</span>}
            </EvidenceLink>
          </li>
        ))}
      </ul>
      {groups.length > FIRST_GROUPS && (
        <MoreButton open={open} onToggle={() => setOpen(!open)}>
          {open ? text.fewer : text.more(groups.length - FIRST_GROUPS)}
        </MoreButton>
      )}
    </section>
  )
}
