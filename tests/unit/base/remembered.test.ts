import { describe, expect, it } from 'vitest'
import { remembered } from '../../../shared/base/remembered.ts'

describe('a remembered function', () => {
  it('works each word out once, also when the answer is nothing', () => {
    const asked: string[] = []
    const ask = remembered((word) => {
      asked.push(word)
      return word === 'ja' ? 1 : undefined
    })
    expect([ask('ja'), ask('nei'), ask('ja'), ask('nei')]).toEqual([1, undefined, 1, undefined])
    expect(asked).toEqual(['ja', 'nei'])
  })

  it('forgets when it is full', () => {
    let asked = 0
    const ask = remembered((word) => {
      asked += 1
      return word.length
    }, 2)
    for (const word of ['a', 'b', 'c', 'a']) ask(word)
    expect(asked).toBe(4)
    expect(ask('a')).toBe(1)
  })
})
