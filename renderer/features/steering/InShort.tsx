/** The profile in sentences: one short paragraph for each question, every figure a link. */
import { formatNumber } from '../../../shared/i18n/language'
import { steering } from '../../../shared/i18n/steering'
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
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  const number = (value: number, decimals = 0): string => formatNumber(language, value, decimals)
  const all = profile.directives.length
  const percent = (part: number): string => number((part / all) * 100)
  const the = text[`the.${analysis.profile.type}`]
  const { per1000Words, low, high } = analysis.density
  const issuer = analysis.profile.issuer === null ? '' : ` ${text.issuedBy(analysis.profile.issuer)}`
  if (all === 0)
    return (
      <div className='steering-short'>
        <p>
          {text.none(the)}
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
              ? text.size(the, text.directives(all), text.pages(source.pages.length), text.words(analysis.words))
              : text.sizeWords(the, text.directives(all), text.words(analysis.words))}
          </Statement>
          {`${issuer} `}
          <Statement keys={[keyOf.named]}>{text.named(number(profile.named.length), number(all), percent(profile.named.length))}</Statement>{' '}
          {actors.length > 0 && (
            <Statement keys={actors.map(keyOf.addressee)}>
              {text.most(list.format(actors.map((group) => text.some(names.addressee(group), number(group.directives.length)))))}
            </Statement>
          )}{' '}
          {profile.unnamed.length > 0 && <Statement keys={[keyOf.unnamed]}>{text.unnamed(profile.unnamed.length)}</Statement>}
        </dd>
      </div>
      <div>
        <dt>{text.howHard}</dt>
        <dd>
          <Statement keys={modalities.map(keyOf.modality)}>
            {text.binding(list.format(modalities.map((modality) => text[`n.${modality}`](profile.byModality[modality].length))))}
          </Statement>{' '}
          {profile.conditional.length > 0 && (
            <Statement keys={[keyOf.conditional]}>{text.conditional(profile.conditional.length)}</Statement>
          )}{' '}
          {per1000Words !== null && low !== null && high !== null && text.rate(number(per1000Words, 1), number(low, 1), number(high, 1))}
        </dd>
      </div>
      <div>
        <dt>{text.onWhat}</dt>
        <dd>
          {topThemes.length === 0 ? (
            text.noThemes
          ) : (
            <>
              <Statement keys={[keyOf.themed]}>
                {text.themed(number(profile.themed.length), number(all), percent(profile.themed.length))}
              </Statement>{' '}
              <Statement keys={topThemes.map(({ code }) => keyOf.mandates(code))}>
                {text.mostThemes(list.format(topThemes.map(({ code, mandates }) => text.some(names.code(code), number(mandates.length)))))}
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
              {text.measured(
                list.format(requirements.map((requirement) => text[`n.${requirement}`](profile.byRequirement[requirement].length))),
              )}
            </Statement>
          )}{' '}
          {profile.withDeadline.length === 0 ? (
            text.noDeadlines
          ) : (
            <Statement keys={[keyOf.deadlines]}>{text.deadlines(number(profile.withDeadline.length), number(all))}</Statement>
          )}
        </dd>
      </div>
      <div>
        <dt>{text.room}</dt>
        <dd>
          {permissions === 0 ? (
            text.permitsNobody
          ) : (
            <Statement keys={[keyOf.modality('permission')]}>{text.permits(permissions)}</Statement>
          )}{' '}
          {room.length === 0 ? (
            text.noRoomWords
          ) : (
            <Statement keys={room.map(({ code }) => keyOf.mentions(code))}>
              {text.roomWords(list.format(room.map(({ code, mentions }) => text.some(names.code(code), number(mentions.length)))))}
            </Statement>
          )}
        </dd>
      </div>
    </dl>
  )
}
