import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { createPdfPort } from '../../electron/node/pdf-port'
import { readPdf } from '../../shared/readers/read-pdf'

/** The platform was printed by a browser, which draws the discs of its lists: no bullet is in its text. */
async function itemsUnder(lead: string): Promise<string[]> {
  const bytes = new Uint8Array(readFileSync(resolve('fixtures/documents/politisk-plattform.pdf')))
  const read = await readPdf(createPdfPort(), bytes, { password: null, onPage() {} })
  if (!read.ok) throw new Error(read.error.kind)
  const { text, blocks } = read.value.value
  const body = blocks.filter(({ kind }) => kind !== 'furniture')
  const words = body.map(({ span }) => text.slice(span.start, span.end))
  const items: string[] = []
  for (let i = words.findIndex((block) => block.endsWith(lead)) + 1; body[i]?.kind === 'list-item'; i += 1) items.push(words[i] ?? '')
  return items
}

test('a list without written marks is not glued into one sentence, and goes on over the page', async () => {
  expect(await itemsUnder('Byrådet vil:')).toEqual([
    'fjerne kommunale prøver som ikke er pålagt nasjonalt',
    'innføre gratis skolemat i ungdomsskolen, trinnvis fra høsten 2024',
    'la skolene selv avgjøre bruken av skjermer på 1.–4. trinn',
    'styrke yrkesfagene med flere verksteder og moderne utstyr',
    'endre finansieringsmodellen slik at ingen skole straffes for å ha mange elever med svake grunnskolepoeng',
    'opprette et fond for lærerdrevet utviklingsarbeid på kr 25 000 000 årlig',
  ])
})

test('a lead-in at the foot of a page has its items on the next', async () => {
  const items = await itemsUnder('Derfor vil vi:')
  expect(items.length).toBeGreaterThanOrEqual(3)
  expect(items[0]).toBe('innføre innbyggerbudsjett i alle bydeler, til sammen 40 millioner kroner i perioden')
})
