import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** What axe finds against WCAG 2.1 A and AA on the page as it is, or in a part of it: rule, elements, why. Empty when there is nothing. */
export async function violations(page: Page, within = 'html'): Promise<unknown[]> {
  // A dialog that is still fading in has paler colours than it will have. What follows the scrolling of a table has no end.
  await page.evaluate(async () => {
    const timed = document.getAnimations().filter(({ timeline }) => timeline === document.timeline)
    await Promise.all(timed.map(({ finished }) => finished.catch(() => null)))
  })
  const { violations: found } = await new AxeBuilder({ page })
    .include(within)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'])
    .analyze()
  return found.map(({ id, nodes }) => [id, nodes.map(({ html, failureSummary }) => [html, failureSummary])])
}
