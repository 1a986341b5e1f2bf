/** What both ports promise, on PDF.js itself in Node; the page's port is held to it by the desktop suite's imports. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createPdfPort } from '../../electron/node/pdf-port'

const port = createPdfPort()
const bytesOf = (name: string) => new Uint8Array(readFileSync(resolve('fixtures/broken', name)))

describe('PdfPort', () => {
  it('gives the items of a page with their places, and closes', async () => {
    const opened = await port.open(bytesOf('plain.pdf'), null)
    if (!opened.ok) throw new Error(opened.error.kind)
    const page = await opened.value.page(0)
    if (!page.ok) throw new Error(page.error)
    const [first] = page.value.items.filter(({ str }) => str.trim() !== '')
    expect(opened.value.pageCount).toBe(2)
    expect(first?.transform).toHaveLength(6)
    expect(first?.width).toBeGreaterThan(first?.height ?? Number.POSITIVE_INFINITY)
    expect(page.value.fonts[first?.fontName ?? '']?.fontFamily).toMatch(/serif|monospace/)
    await opened.value.close()
  })

  it('tells a missing password from a wrong one, and opens with the right one', async () => {
    const locked = (wrongPassword: boolean) => ({ ok: false, error: { kind: 'password-protected', wrongPassword } })
    expect(await port.open(bytesOf('password.pdf'), null)).toEqual(locked(false))
    expect(await port.open(bytesOf('password.pdf'), 'feil')).toEqual(locked(true))
    const opened = await port.open(bytesOf('password.pdf'), 'skalma')
    expect(opened.ok && opened.value.pageCount).toBe(2)
  })

  it('gives a page that is not there as an error of that page', async () => {
    const opened = await port.open(bytesOf('plain.pdf'), null)
    expect(opened.ok && (await opened.value.page(7)).ok).toBe(false)
  })

  it('gives the turn of each page', async () => {
    const opened = await port.open(bytesOf('rotated.pdf'), null)
    if (!opened.ok) throw new Error(opened.error.kind)
    const turns: number[] = []
    for (const index of [0, 1, 2]) {
      const page = await opened.value.page(index)
      if (page.ok) turns.push(page.value.rotation)
    }
    expect(turns).toEqual([90, 270, 180])
  })

  it('gives damage as a value', async () => {
    expect(await port.open(bytesOf('truncated.pdf'), null)).toMatchObject({ ok: false, error: { kind: 'damaged-file' } })
  })
})
