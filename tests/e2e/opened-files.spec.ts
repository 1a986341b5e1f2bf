import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, watch } from './fixture'

test('files of the command line open by themselves, folders walked, later ones in the window that is open', async ({ page, served }) => {
  const trouble = watch(page, served.url)
  const dir = await mkdtemp(join(tmpdir(), 'opened-'))
  await mkdir(join(dir, 'planer/deep'), { recursive: true })
  await writeFile(join(dir, 'vedtak.txt'), 'VEDTAK OM SKOLE\n\nKommunen skal bygge ny skole.\n')
  await writeFile(join(dir, 'planer/deep/kultur.txt'), 'PLAN FOR KULTUR\n\nKommunen bør støtte korpsene.\n')
  await writeFile(join(dir, 'senere.txt'), 'MELDING OM VANN\n\nAlle må koke vannet.\n')
  try {
    await served.opened.open([join(dir, 'vedtak.txt'), join(dir, 'planer')])
    await page.goto(served.windowUrl())
    await expect(page).toHaveURL(served.url)
    await expect(page.getByRole('row', { name: /VEDTAK OM SKOLE/i })).toBeVisible()
    await expect(page.getByRole('row', { name: /PLAN FOR KULTUR/i })).toBeVisible()
    await served.opened.open([join(dir, 'senere.txt')])
    await expect(page.getByRole('row', { name: /MELDING OM VANN/i })).toBeVisible()
  } finally {
    await rm(dir, { recursive: true })
  }
  expect(trouble).toEqual([])
})
