/** How the directives are distributed: over actors, over the ladder, over types of requirement; density beside them. */
import { common } from '../../../shared/i18n/common'
import { formatNumber } from '../../../shared/i18n/language'
import { steering } from '../../../shared/i18n/steering'
import { REQUIREMENTS } from '../../../shared/model/directive'
import { useLanguage } from '../../app/language'
import { Absent } from './Absent'
import { BarList, InDirectives } from './BarList'
import { keyOf } from './evidence'
import { EvidenceLink } from './Statement'
import { STEPS } from './Themes'
import type { Steering } from './use-steering'

/** Actors shown before the rest is asked for. */
const FIRST_ACTORS = 7
/** Names of one actor that are listed. */
const FORMS = 2

export function Addressees({ of: { profile, names } }: { readonly of: Steering }) {
  const language = useLanguage()
  const text = steering[language]
  const all = profile.directives.length
  const scale = Math.max(profile.unnamed.length, profile.addressees[0]?.directives.length ?? 0)
  const rows = profile.addressees.map((group) => {
    const label = names.addressee(group)
    const forms = group.names.slice(0, FORMS).map(({ name, count }) => `${name} ${formatNumber(language, count)}`)
    const plain = group.names.length === 1 && group.names[0]?.name === label
    const note = label === 'Vi' ? text.self : plain ? undefined : `${forms.join(' · ')}${group.names.length > FORMS ? ' …' : ''}`
    return {
      evidence: keyOf.addressee(group),
      label,
      count: group.directives.length,
      ...(note === undefined ? {} : { note }),
    }
  })
  return (
    <>
      <p className='steering-note'>{text.ofAll(text.directives(all))}</p>
      <BarList rows={rows} all={all} first={FIRST_ACTORS} scale={scale} label={text.whom} />
      {profile.unnamed.length > 0 && (
        <BarList
          rows={[{ evidence: keyOf.unnamed, label: text.nobody, count: profile.unnamed.length, kind: 'none' }]}
          all={all}
          scale={scale}
          label={text.nobody}
        />
      )}
    </>
  )
}

export function Binding({ of: { profile, analysis, source } }: { readonly of: Steering }) {
  const language = useLanguage()
  const text = steering[language]
  const all = profile.directives.length
  const { per1000Words, low, high, rawPer1000Words, perPage } = analysis.density
  const number = (value: number): string => formatNumber(language, value, 1)
  return (
    <>
      <p className='steering-note'>{text.ofAll(text.directives(all))}</p>
      <BarList
        label={text.howHard}
        all={all}
        rows={STEPS.map((modality) => ({
          evidence: keyOf.modality(modality),
          label: common[language][modality],
          count: profile.byModality[modality].length,
          kind: modality,
        }))}
      />
      <dl className='steering-figures'>
        {per1000Words !== null && low !== null && high !== null && (
          <div>
            <dt>{text.density}</dt>
            <dd>
              <EvidenceLink of={keyOf.all} label={text.see(number(per1000Words), text.density)}>
                {number(per1000Words)}
              </EvidenceLink>
              <span className='figure-note'>{text.interval(number(low), number(high))}</span>
            </dd>
          </div>
        )}
        {rawPer1000Words !== null && (
          <div>
            <dt>{text.raw}</dt>
            <dd>
              <EvidenceLink of={keyOf.raw} label={text.see(number(rawPer1000Words), text.raw)}>
                {number(rawPer1000Words)}
              </EvidenceLink>
            </dd>
          </div>
        )}
        {source.format === 'pdf' && (
          <div>
            <dt>{text.perPage}</dt>
            <dd>
              <EvidenceLink of={keyOf.all} label={text.see(number(perPage), text.perPage)}>
                {number(perPage)}
              </EvidenceLink>
            </dd>
          </div>
        )}
      </dl>
      <p className='steering-note'>{text.densityNote}</p>
    </>
  )
}

export function Requirements({ of: { profile, names } }: { readonly of: Steering }) {
  const language = useLanguage()
  const text = steering[language]
  const all = profile.directives.length
  return (
    <>
      <p className='steering-note'>{text.ofAll(text.directives(all))}</p>
      <BarList
        label={text.requirements}
        all={all}
        rows={REQUIREMENTS.map((requirement) => ({
          evidence: keyOf.requirement(requirement),
          label: text[`requirement.${requirement}`],
          count: profile.byRequirement[requirement].length,
        }))}
      />
      <p className='steering-note'>{text.requirementNote}</p>
      <h3>{text.steeringWords}</h3>
      <BarList
        label={text.steeringWords}
        all={null}
        rows={profile.steering.map(({ code, mentions, mandates }) => ({
          evidence: keyOf.mentions(code),
          label: names.code(code),
          note: <InDirectives code={code} name={names.code(code)} count={mandates.length} />,
          count: mentions.length,
        }))}
      />
      <Absent codes={profile.absentSteering} />
    </>
  )
}
