/** Where the document leaves room: who may, and the words of trust, participation and co-creation. */
import { steering } from '../../../shared/i18n/steering'
import { steeringSentences } from '../../../shared/i18n/steering-sentences'
import { useLanguage } from '../../app/language'
import { Absent } from './Absent'
import { BarList, InDirectives } from './BarList'
import { keyOf } from './evidence'
import type { Steering } from './use-steering'

const FIRST_ACTORS = 5
const FIRST_TERMS = 6

export function Room({ of: { profile, names } }: { readonly of: Steering }) {
  const text = steering[useLanguage()]
  const said = steeringSentences[useLanguage()]
  const permissions = profile.byModality.permission.length
  const rows = [
    ...profile.permissions.map((group) => ({
      evidence: keyOf.permission(group),
      label: names.addressee(group),
      count: group.directives.length,
      kind: 'permission',
    })),
    ...(profile.permissionsUnnamed.length === 0
      ? []
      : [{ evidence: keyOf.permissionsUnnamed, label: text.nobody, count: profile.permissionsUnnamed.length, kind: 'none' }]),
  ]
  return (
    <>
      <h3>{text.may}</h3>
      {permissions === 0 ? (
        <p className='steering-note'>{said.permitsNobody}</p>
      ) : (
        <>
          <p className='steering-note'>{text.ofPermissions(permissions)}</p>
          <BarList label={text.may} all={permissions} first={FIRST_ACTORS} rows={rows} />
        </>
      )}
      <h3>{text.roomTerms}</h3>
      <BarList
        label={text.roomTerms}
        all={null}
        first={FIRST_TERMS}
        rows={profile.room.map(({ code, mentions, mandates }) => ({
          evidence: keyOf.mentions(code),
          label: names.code(code),
          note: <InDirectives code={code} name={names.code(code)} count={mandates.length} />,
          count: mentions.length,
        }))}
      />
      <Absent codes={profile.absentRoom} />
    </>
  )
}
