/** What is there instead: words near to those looked for, each a search, and codes of the same kind. */
import { formatNumber } from '../../../shared/i18n/language'
import { silence } from '../../../shared/i18n/silence'
import { KINSHIPS, type SilenceReport } from '../../../shared/model/silence'
import { useCodeNames } from '../../app/code-names'
import { useLanguage } from '../../app/language'
import { type Selection, toHash } from '../../app/routes'

export function Nearby({ report, selection }: { readonly report: SilenceReport; readonly selection: Selection }) {
  const language = useLanguage()
  const text = silence[language]
  const codeName = useCodeNames()
  const number = (value: number): string => formatNumber(language, value)
  return (
    <>
      {report.near.length === 0 && <p>{text.nearNone}</p>}
      <dl className='near-list'>
        {KINSHIPS.flatMap((kinship) => {
          const own = report.near.filter((one) => one.kinship === kinship)
          return own.length === 0
            ? []
            : [
                <div key={kinship}>
                  <dt>{text[`near.${kinship}`]}</dt>
                  <dd>
                    {own.map(({ word, count }) => (
                      <span key={word} className='near-word'>
                        <a lang='no' href={toHash({ view: 'search', query: `"${word}"`, within: selection })}>
                          {word} {number(count)}
                        </a>
                      </span>
                    ))}
                  </dd>
                </div>,
              ]
        })}
        {report.related.length > 0 && (
          <div>
            <dt>{text.related}</dt>
            <dd>
              {report.related.map(({ code, mentions }) => (
                <span key={code} className='near-word'>
                  <a href={toHash({ view: 'silence', selection, sought: { kind: 'code', value: code } })}>
                    {codeName(code)} {number(mentions)}
                  </a>
                </span>
              ))}
            </dd>
          </div>
        )}
      </dl>
    </>
  )
}
