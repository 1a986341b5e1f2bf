/** Classes that a style sheet names and that no component gives: what is left when a component goes and its styles stay. */
import type { Tree } from './imports'

/** Classes of other people's components: Designsystemet's, and those PDF.js gives its layers. */
const FOREIGN = /^ds-/

const withoutComments = (source: string): string => source.replace(/\/\*[\s\S]*?\*\//g, '')

/**
 * `styles`: CSS by path; `code`: the page's TypeScript by path. Gives `path: .class`. A class counts as given when it is a word
 * of some string, or begins with what a template puts before a value (`bar-${kind}`): so the check never fails on one in use, and
 * misses an unused one that is also a word of another string.
 */
export function unusedClasses(styles: Tree, code: Tree): string[] {
  const words = new Set<string>()
  const beginnings = new Set<string>()
  for (const source of code.values())
    for (const [literal] of withoutComments(source).matchAll(/'[^'\n]*'|"[^"\n]*"|`[^`]*`/g)) {
      for (const [, start] of literal.matchAll(/([\w-]+-)\$\{/g)) beginnings.add(start as string)
      for (const [word] of literal.matchAll(/[\w-]+/g)) words.add(word)
    }
  const given = (name: string): boolean => words.has(name) || FOREIGN.test(name) || [...beginnings].some((start) => name.startsWith(start))
  return [...styles].flatMap(([path, css]) =>
    [...new Set([...withoutComments(css).matchAll(/\.([a-zA-Z][\w-]*)(?=[^{};]*\{)/g)].map(([, name]) => name as string))]
      .filter((name) => !given(name))
      .map((name) => `${path}: .${name}`),
  )
}
