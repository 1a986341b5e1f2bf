import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from './fixture'

test('a folder dropped on the window is walked, and what is no document is left alone', async ({ app }) => {
  const dir = await mkdtemp(join(tmpdir(), 'drop-'))
  try {
    await mkdir(join(dir, 'planer/deep/.git'), { recursive: true })
    await writeFile(join(dir, 'planer/deep/vann.txt'), 'PLAN FOR VANN\n\nKommunen skal sikre vannet.\n')
    await writeFile(join(dir, 'planer/deep/.git/skjult.txt'), 'SKJULT PLAN\n\nKommunen skal ikke se denne.\n')
    await writeFile(join(dir, 'planer/bilde.png'), 'x')
    await writeFile(join(dir, 'avfall.txt'), 'PLAN FOR AVFALL\n\nAlle må sortere.\n')
    const devtools = await app.context().newCDPSession(app)
    const data = { items: [], files: [join(dir, 'planer'), join(dir, 'avfall.txt')], dragOperationsMask: 1 }
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await devtools.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data })
    await expect(app.getByRole('row', { name: /PLAN FOR VANN/i })).toBeVisible()
    await expect(app.getByRole('row', { name: /PLAN FOR AVFALL/i })).toBeVisible()
    await expect(app.getByRole('row', { name: /SKJULT|bilde/i })).toHaveCount(0)
  } finally {
    await rm(dir, { recursive: true })
  }
})
