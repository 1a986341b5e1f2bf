/** A certificate as plain text, to be pasted into a letter or a note: the same statements as the page. Pure. */
import type { silence } from '../../../shared/i18n/silence'
import type { CertificateWords } from './use-certificate-words'

export function certificateText(text: (typeof silence)['nb'], words: CertificateWords): string {
  const part = (title: string, lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : ['', title, ...lines])
  return [
    `${text.certificate}: ${words.title}`,
    words.statement,
    ...(words.changing ? [text.changing] : []),
    ...part(text.soughtFor, [
      words.soughtIntro,
      ...words.sought.flatMap(({ what, how, forms }) => [
        `- ${what}: ${how}`,
        ...forms.map((group) => `  ${group.as}: ${group.forms.join(', ')}`),
      ]),
    ]),
    ...part(
      text.where,
      words.documents.map((line) => `- ${line}`),
    ),
    ...part(text.unread, words.unread),
    ...part(text.leftOut, words.leftOut === null ? [] : [words.leftOut]),
    ...part(text.near, words.near.length === 0 ? [text.nearNone] : words.near.map((line) => `- ${line}`)),
    ...part(text.how, [text.limits, ...words.basis]),
    '',
  ].join('\n')
}
