import { expect, it } from 'vitest'
import { createHeldDigests } from '../../../renderer/workers/held-digests'
import { formNumbers } from '../../../shared/compare/form-numbers'
import { documentId } from '../../../shared/model/identifiers'
import { digestFromText } from '../compare/digest-from-text'

const digest = (hex: string) => ({ ...digestFromText('Bydelene skal rapportere.'), id: documentId(hex.repeat(64)) })
const [A, B, C] = [digest('a'), digest('b'), digest('c')]

it('holds a digest for as long as its stamp is the same', () => {
  const held = createHeldDigests()
  expect(held.put('1', A)).toEqual(A)
  expect(held.get(A.id, '1')).toEqual(A)
  expect(held.get(A.id, '2')).toBeUndefined()
})

it('keeps one string for a word of many documents', () => {
  const held = createHeldDigests()
  held.put('1', A)
  held.put('1', { ...B, forms: [...B.forms] })
  held.shareWords([A.id, B.id, C.id])
  expect(held.get(A.id, '1')).toEqual(A)
  expect(held.get(B.id, '1')).toEqual(B)
  expect(formNumbers(held.get(B.id, '1')?.forms ?? [])).toEqual(formNumbers(A.forms))
})

it('lets go of what was asked for longest ago', () => {
  const held = createHeldDigests(2)
  held.put('1', A)
  held.put('1', B)
  held.get(A.id, '1')
  held.put('1', C)
  expect([A, B, C].map(({ id }) => held.get(id, '1') !== undefined)).toEqual([true, false, true])
})
