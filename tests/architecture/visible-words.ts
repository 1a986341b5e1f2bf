/** A heuristic for text that a user sees: æ, ø or å in a string or in JSX. Words without them pass, but hardly whole screens. */
import type { Tree } from './imports'

/** The app's name and a language's own name are the same in every language; 'må' is a counted word, thus data. */
const ALLOWED = /Skalmå|'Bokmål'|'må'/g

export function wordsOutsideI18n(tree: Tree): string[] {
  const found: string[] = []
  for (const [path, source] of tree) {
    const code = source
      .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
      .replace(/(^|[^:'"`])\/\/.*$/gm, '$1')
      .replace(ALLOWED, '')
    for (const [index, line] of code.split('\n').entries()) if (/[æøåÆØÅ]/.test(line)) found.push(`${path}:${index + 1}: ${line.trim()}`)
  }
  return found
}
