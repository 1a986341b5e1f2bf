/** Each theme of the document with the most binding step it reaches, its directives and its mentions. */
import { Fragment } from 'react'
import { common } from '../../../shared/i18n/common'
import { formatNumber } from '../../../shared/i18n/language'
import { steering } from '../../../shared/i18n/steering'
import { LADDER, type LadderStep } from '../../../shared/model/analysis'
import type { Modality } from '../../../shared/model/directive'
import { useLanguage } from '../../app/language'
import { Absent } from './Absent'
import { keyOf } from './evidence'
import { EvidenceLink } from './Statement'
import type { Steering } from './use-steering'

export function Themes({ of: { profile, names } }: { readonly of: Steering }) {
  const language = useLanguage()
  const text = steering[language]
  const words = common[language]
  const stepName = (step: LadderStep): string => (step === 'mentioned' || step === 'absent' ? text[`step.${step}`] : words[step])
  const number = (value: number): string => formatNumber(language, value)
  return (
    <>
      {profile.themes.length > 0 && (
        <table className='steering-table'>
          <thead>
            <tr>
              <th scope='col'>{text.theme}</th>
              <th scope='col'>{text.step}</th>
              <th scope='col' className='spread'>
                {text.byStep}
              </th>
              <th scope='col' className='number'>
                {text.mandates}
              </th>
              <th scope='col' className='number'>
                {text.mentions}
              </th>
            </tr>
          </thead>
          <tbody>
            {profile.themes.map(({ code, ladder, mandates, mentions }) => (
              <tr key={code}>
                <th scope='row'>{names.code(code)}</th>
                <td className='ladder-step'>
                  <Ladder step={ladder} />
                  {stepName(ladder)}
                </td>
                <td className='spread'>
                  {STEPS.map((modality) => ({ modality, n: mandates.filter((one) => one.modality === modality).length }))
                    .filter(({ n }) => n > 0)
                    .map(({ modality, n }, i) => (
                      <Fragment key={modality}>
                        {i > 0 && ' · '}
                        {words[modality]}{' '}
                        <EvidenceLink
                          of={keyOf.mandatesOf(code, modality)}
                          label={text.see(number(n), `${names.code(code)}, ${words[modality]}`)}
                        >
                          {number(n)}
                        </EvidenceLink>
                      </Fragment>
                    ))}
                </td>
                <td className='number'>
                  <EvidenceLink
                    of={keyOf.mandates(code)}
                    label={text.see(number(mandates.length), `${names.code(code)}, ${text.mandates}`)}
                  >
                    {number(mandates.length)}
                  </EvidenceLink>
                </td>
                <td className='number'>
                  <EvidenceLink
                    of={keyOf.mentions(code)}
                    label={text.see(number(mentions.length), `${names.code(code)}, ${text.mentions}`)}
                  >
                    {number(mentions.length)}
                  </EvidenceLink>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Absent codes={profile.absentThemes} />
    </>
  )
}

/** The ladder, most binding first. */
export const STEPS: readonly Modality[] = ['obligation', 'prohibition', 'recommendation', 'intention', 'permission']

/** Five steps, from mentioned to obliged; a prohibition is as high as an obligation. */
const HEIGHT: Readonly<Record<LadderStep, number>> = {
  obligation: 5,
  prohibition: 5,
  recommendation: 4,
  intention: 3,
  permission: 2,
  mentioned: 1,
  absent: 0,
}

function Ladder({ step }: { readonly step: LadderStep }) {
  const reached = HEIGHT[step]
  return (
    <svg className='ladder' data-step={LADDER.indexOf(step)} viewBox='0 0 34 16' width='34' height='16' aria-hidden='true'>
      {[1, 2, 3, 4, 5].map((one) => (
        <rect
          key={one}
          className={one <= reached ? `bar-${step}` : 'ladder-open'}
          x={(one - 1) * 7 + 0.5}
          y={15.5 - one * 3}
          width='5'
          height={one * 3}
        />
      ))}
    </svg>
  )
}
