/** The profile in sentences: one short paragraph for each question, every figure a link. */
import { formatList, formatNumber } from '../../../shared/i18n/language'
import { steering } from '../../../shared/i18n/steering'
import { steeringSentences } from '../../../shared/i18n/steering-sentences'
import { MODALITIES, REQUIREMENTS } from '../../../shared/model/directive'
import { useLanguage } from '../../app/language'
import { keyOf } from './evidence'
import { Statement } from './Statement'
import type { Steering } from './use-steering'

/** Actors, themes and words that a sentence names. */
const NAMED = 3

export function InShort({ of: { profile, analysis, source, names } }: { readonly of: Steering }) {
  const language = useLanguage()
  const text = steering[language]
  const said = steeringSentences[language]
  const list = (parts: readonly string[]): string => formatList(language, parts)
  const number = (value: number, decimals = 0): string => formatNumber(language, value, decimals)
  const all = profile.directives.length
  const percent = (part: number): string => number((part / all) * 100)
  const the = said[`the.${analysis.profile.type}`]
  const { per1000Words, low, high } = analysis.density
  const issuer = analysis.profile.issuer === null ? '' : ` ${said.issuedBy(analysis.profile.issuer)}`
  if (all === 0)
    return (
      <div className='steering-short'>
        <p>
          {said.none(the)}
          {issuer}
        </p>
      </div>
    )
  const actors = profile.addressees.slice(0, NAMED)
  const modalities = MODALITIES.filter((modality) => profile.byModality[modality].length > 0)
  const themes = [...profile.themes].filter(({ mandates }) => mandates.length > 0).sort((a, b) => b.mandates.length - a.mandates.length)
  const topThemes = themes.slice(0, NAMED)
  const requirements = REQUIREMENTS.filter((requirement) => profile.byRequirement[requirement].length > 0)
  const room = profile.room.filter(({ mentions }) => mentions.length > 0).slice(0, NAMED)
  const permissions = profile.byModality.permission.length
  return (
    <dl className='steering-short'>
      <div>
        <dt>{text.whom}</dt>
        <dd>
          <Statement keys={[keyOf.all]}>
            {source.format === 'pdf'
              ? said.size(the, text.directives(all), text.pages(source.pages.length), text.words(analysis.words))
              : said.sizeWords(the, text.directives(all), text.words(analysis.words))}
          </Statement>
          {`${issuer} `}
          <Statement keys={[keyOf.named]}>{said.named(number(profile.named.length), number(all), percent(profile.named.length))}</Statement>{' '}
          {actors.length > 0 && (
            <Statement keys={actors.map(keyOf.addressee)}>
              {said.most(list(actors.map((group) => said.some(names.addressee(group), number(group.directives.length)))))}
            </Statement>
          )}{' '}
          {profile.unnamed.length > 0 && <Statement keys={[keyOf.unnamed]}>{said.unnamed(profile.unnamed.length)}</Statement>}
        </dd>
      </div>
      <div>
        <dt>{text.howHard}</dt>
        <dd>
          <Statement keys={modalities.map(keyOf.modality)}>
            {said.binding(list(modalities.map((modality) => said[`n.${modality}`](profile.byModality[modality].length))))}
          </Statement>{' '}
          {profile.conditional.length > 0 && (
            <Statement keys={[keyOf.conditional]}>{said.conditional(profile.conditional.length)}</Statement>
          )}{' '}
          {per1000Words !== null && low !== null && high !== null && said.rate(number(per1000Words, 1), number(low, 1), number(high, 1))}
        </dd>
      </div>
      <div>
        <dt>{text.onWhat}</dt>
        <dd>
          {topThemes.length === 0 ? (
            said.noThemes
          ) : (
            <>
              <Statement keys={[keyOf.themed]}>
                {said.themed(number(profile.themed.length), number(all), percent(profile.themed.length))}
              </Statement>{' '}
              <Statement keys={topThemes.map(({ code }) => keyOf.mandates(code))}>
                {said.mostThemes(list(topThemes.map(({ code, mandates }) => said.some(names.code(code), number(mandates.length)))))}
              </Statement>
            </>
          )}
        </dd>
      </div>
      <div>
        <dt>{text.howMeasured}</dt>
        <dd>
          {requirements.length > 0 && (
            <Statement keys={requirements.map(keyOf.requirement)}>
              {said.measured(list(requirements.map((requirement) => said[`n.${requirement}`](profile.byRequirement[requirement].length))))}
            </Statement>
          )}{' '}
          {profile.withDeadline.length === 0 ? (
            said.noDeadlines
          ) : (
            <Statement keys={[keyOf.deadlines]}>{said.deadlines(number(profile.withDeadline.length), number(all))}</Statement>
          )}
        </dd>
      </div>
      <div>
        <dt>{text.room}</dt>
        <dd>
          {permissions === 0 ? (
            said.permitsNobody
          ) : (
            <Statement keys={[keyOf.modality('permission')]}>{said.permits(permissions)}</Statement>
          )}{' '}
          {room.length === 0 ? (
            said.noRoomWords
          ) : (
            <Statement keys={room.map(({ code }) => keyOf.mentions(code))}>
              {said.roomWords(list(room.map(({ code, mentions }) => said.some(names.code(code), number(mentions.length)))))}
            </Statement>
          )}
        </dd>
      </div>
    </dl>
  )
}
