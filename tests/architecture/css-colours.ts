/** Colours written where they are used, instead of as a token with a value for the light and one for the dark. */
import type { Tree } from './imports'

/** Where the tokens are; and the pages of a PDF, which are white in both. */
const ALLOWED = /(?:tokens|reader-pdf)\.css$/

/** Without comments and what is for print: that is on white paper. */
function onScreen(css: string): string {
  const source = css.replace(/\/\*[\s\S]*?\*\//g, '')
  const at = source.indexOf('@media print')
  if (at < 0) return source
  let end = source.indexOf('{', at) + 1
  for (let depth = 1; depth > 0 && end < source.length; end += 1) depth += source[end] === '{' ? 1 : source[end] === '}' ? -1 : 0
  return source.slice(0, at) + onScreen(source.slice(end))
}

/** `styles`: CSS by path. Gives `path: colour`. */
export function writtenColours(styles: Tree): string[] {
  return [...styles]
    .filter(([path]) => !ALLOWED.test(path))
    .flatMap(([path, css]) =>
      [...onScreen(css).matchAll(/#[\da-f]{3,8}\b(?=[^{}]*\})|\b(?:rgb|hsl)a?\(|\b(?:ok)?l(?:ab|ch)\(/gi)].map(
        ([colour]) => `${path}: ${colour}`,
      ),
    )
}
