/** Names that Excel takes: 1 to 31 characters, none of : \ / ? * [ ], no apostrophe first or last, each once whatever its case. */

const MOST = 31

export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>()
  return wanted.map((name) => {
    const plain = clean(name)
    let unique = cut(plain, '')
    for (let n = 2; taken.has(unique.toLowerCase()); n++) unique = cut(plain, ` (${n})`)
    taken.add(unique.toLowerCase())
    return unique
  })
}

function clean(name: string): string {
  const plain = name
    .replace(/[:\\/?*[\]\p{Cc}\s]+/gu, ' ')
    .trim()
    .replace(/^'+|'+$/g, '')
  // Excel keeps this name for itself.
  return plain === '' || plain.toLowerCase() === 'history' ? `${plain}_` : plain
}

/** Never half of a surrogate pair, and no apostrophe or space where it was cut. */
function cut(name: string, end: string): string {
  if (name.length + end.length <= MOST) return name + end
  return (
    name
      .slice(0, MOST - end.length)
      .replace(/[\uD800-\uDBFF]$/, '')
      .replace(/['\s]+$/, '') + end
  )
}
