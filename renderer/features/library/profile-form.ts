/** The profile as a form, and the corrections that what is in it amounts to. */
import type { DocumentLanguage, DocumentProfile, DocumentType } from '../../../shared/model/document-profile'
import type { ProfileEdits } from '../../../shared/model/library'

export interface ProfileForm {
  readonly title: string
  readonly type: DocumentType
  readonly issuer: string
  readonly year: string
  /** As a date field gives it: ISO, or empty. */
  readonly date: string
  readonly language: DocumentLanguage
}

export type Guess = DocumentProfile & { readonly title: string }

/** Empty is a year too: not known. */
export function isYear(text: string): boolean {
  const year = text.trim()
  return year === '' || (/^\d{4}$/.test(year) && Number(year) >= 1800 && Number(year) <= 2200)
}

/** Only what differs from the guess is a correction, so that a better guess tomorrow is not held back by today's. */
export function editsFrom(form: ProfileForm, guess: Guess | null): ProfileEdits {
  const issuer = form.issuer.trim() === '' ? null : form.issuer.trim()
  const year = form.year.trim() === '' ? null : Number(form.year)
  const date = form.date === '' ? null : form.date
  const title = form.title.trim()
  return {
    ...(title !== '' && title !== guess?.title ? { title } : {}),
    ...(form.type !== guess?.type ? { type: form.type } : {}),
    ...(guess === null || issuer !== guess.issuer ? { issuer } : {}),
    ...(guess === null || year !== guess.year ? { year } : {}),
    ...(guess === null || date !== guess.date ? { date } : {}),
    ...(form.language !== guess?.language ? { language: form.language } : {}),
  }
}
