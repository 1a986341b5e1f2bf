/** How near the districts stand to innovation and co-creation, and as what. */
import { Fragment } from 'react'
import { formatNumber } from '../../../shared/i18n/language'
import { steering } from '../../../shared/i18n/steering'
import { why } from '../../../shared/i18n/why'
import { DISTRICT_DISTANCES, DISTRICT_ROLES } from '../../../shared/model/district-theme'
import { useLanguage } from '../../app/language'
import { keyOf } from './evidence'
import { EvidenceLink } from './Statement'
import type { Steering } from './use-steering'

export function Districts({ of: { analysis, names } }: { readonly of: Steering }) {
  const language = useLanguage()
  const text = steering[language]
  const words = why[language]
  const all = analysis.districtThemes
  if (all.length === 0) return <p className='steering-note'>{text.noDistricts}</p>
  const number = (value: number): string => formatNumber(language, value)
  return (
    <>
      <table className='steering-table'>
        <thead>
          <tr>
            <th scope='col'>{words.theme}</th>
            {DISTRICT_DISTANCES.map((distance) => (
              <th key={distance} scope='col' className='number'>
                {words[`distance.${distance}`]}
              </th>
            ))}
            <th scope='col' className='words'>
              {text.roles}
            </th>
          </tr>
        </thead>
        <tbody>
          {[...Map.groupBy(all, ({ code }) => code)].map(([code, own]) => (
            <tr key={code}>
              <th scope='row'>{names.code(code)}</th>
              {DISTRICT_DISTANCES.map((distance) => {
                const n = number(own.filter((one) => one.distance === distance).length)
                return (
                  <td key={distance} className='number'>
                    <EvidenceLink
                      of={keyOf.district(code, distance)}
                      label={text.see(n, `${names.code(code)}, ${words[`distance.${distance}`]}`)}
                    >
                      {n}
                    </EvidenceLink>
                  </td>
                )
              })}
              <td className='words'>
                {DISTRICT_ROLES.map((role) => ({ role, n: own.filter((one) => one.role === role).length }))
                  .filter(({ n }) => n > 0)
                  .map(({ role, n }, i) => (
                    <Fragment key={role}>
                      {i > 0 && ' · '}
                      {words[`role.${role}`]}{' '}
                      <EvidenceLink
                        of={keyOf.districtRole(code, role)}
                        label={text.see(number(n), `${names.code(code)}, ${words[`role.${role}`]}`)}
                      >
                        {number(n)}
                      </EvidenceLink>
                    </Fragment>
                  ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className='steering-note'>{text.districtsNote}</p>
    </>
  )
}
