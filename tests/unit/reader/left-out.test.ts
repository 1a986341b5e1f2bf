import { expect, test } from 'vitest'
import { leftOutOf } from '../../../renderer/features/reader/left-out'
import { makeDocument } from '../../helpers/make-document'

test('gathers what stands around the text, the same line with another number once', () => {
  const furniture = (text: string, role: 'running-foot' | 'contents') => ({ text, kind: 'furniture', role }) as const
  const document = makeDocument([
    furniture('1 Innledning ........ 4', 'contents'),
    furniture('2 Mål ........ 4', 'contents'),
    furniture('Oslo kommune Side 1 av 2', 'running-foot'),
    'Bydelene skal lytte.',
    furniture('Oslo kommune Side 2 av 2', 'running-foot'),
  ])
  expect(leftOutOf(document)).toEqual([
    { role: 'running-foot', lines: 2, texts: [{ text: 'Oslo kommune Side 1 av 2', times: 2 }] },
    {
      role: 'contents',
      lines: 2,
      texts: [
        { text: '1 Innledning  … 4', times: 1 },
        { text: '2 Mål  … 4', times: 1 },
      ],
    },
  ])
})
