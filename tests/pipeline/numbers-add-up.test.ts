/** Every count of a word leads to findings that add up to it, on all the sample documents. */
import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { filterFindings, filterOfFocus } from '../../renderer/features/reader/finding-filter'
import { findingsOf } from '../../renderer/features/reader/findings'
import { accountOfTerm } from '../../renderer/features/reader/number-account'
import { readFixture } from '../helpers/read-fixture'

it.each(readdirSync(resolve('fixtures/documents')))('the counts of %s', async (name) => {
  const { document, analysis } = await readFixture(name)
  const findings = findingsOf({ document, analysis, layout: null, warnings: [] })
  let modal = 0
  for (const { term, wholeWord, directive } of analysis.counts) {
    const account = accountOfTerm(term, findings, document.text, analysis)
    const filter = filterOfFocus({ kind: 'term', value: term }, findings, analysis.counts)
    const listed = (kind: 'directive' | 'mention' | 'not-directive') => filterFindings(findings, document.text, { ...filter, kind })
    if (account === null) {
      expect([term, listed('mention').length]).toEqual([term, wholeWord])
      continue
    }
    modal += 1
    expect([term, account.directing, account.directing + account.notDirecting]).toEqual([term, directive, wholeWord])
    expect([term, listed('directive').length, listed('not-directive').length]).toEqual([
      term,
      account.directives,
      account.notDirecting + account.uncounted,
    ])
  }
  expect(modal).toBe(7)
  for (const { code, mentions, mandates } of analysis.codes) {
    const filter = filterOfFocus({ kind: 'mention', value: code }, findings, analysis.counts)
    expect([code, filterFindings(findings, document.text, filter).length]).toEqual([code, mentions])
    expect([code, filterFindings(findings, document.text, { ...filter, kind: 'directive' }).length]).toEqual([code, mandates])
  }
})
