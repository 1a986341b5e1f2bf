/** Collections for tests of the views that compare them, put into the library as the app stores them. */
import type { Page } from '@playwright/test'
import { storedRecords, storeRecords } from '../helpers/page-database'

/** Of documents that are in the library, by their files; gives the collection's id. Reload the page for it to be seen. */
export async function makeCollection(app: Page, name: string, files: readonly string[]): Promise<string> {
  const rows = await (await storedRecords<{ id: string; fileName: string }>(app, 'summaries')).jsonValue()
  const documents = files.map((file) => rows.find(({ fileName }) => fileName === file.replace('documents/', ''))?.id)
  const id = crypto.randomUUID().replaceAll('-', '')
  await storeRecords(app, 'collections', [{ id, name, documents, createdAt: Date.now() }])
  return id
}
