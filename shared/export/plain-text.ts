/**
 * Texts that a spreadsheet would take for a formula when it opens a CSV file or is pasted into: they come out of somebody
 * else's document, and a formula can fetch, send and start things. XLSX needs none of this: its cells say that they are texts.
 */

/** After OWASP, "CSV Injection": = + - @, tab and line ends, and the full-width forms that some spreadsheets take for the same. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/

/**
 * The text with an apostrophe in front where it could be taken for a formula. A text that has apostrophes before such a sign
 * already gets one more, so that taking one away always gives the text back (`plainTextBack`).
 */
export function plainText(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}

/** What `plainText` was given. */
export function plainTextBack(written: string): string {
  return written.startsWith("'") && FORMULA.test(written) ? written.slice(1) : written
}
