/** REFI-QDA counts Unicode code points (specification 10.2), our offsets are UTF-16 units. */

/** Gives the code-point offset of a UTF-16 offset; one inside a surrogate pair counts the pair. */
export function codePointsIn(text: string): (offset: number) => number {
  const pairs: number[] = []
  for (let i = 0; i < text.length - 1; i++) {
    const unit = text.charCodeAt(i)
    const next = text.charCodeAt(i + 1)
    if (unit >= 0xd800 && unit <= 0xdbff && next >= 0xdc00 && next <= 0xdfff) pairs.push(i++)
  }
  return (offset) => {
    let [low, high] = [0, pairs.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[middle] ?? 0) < offset - 1) low = middle + 1
      else high = middle
    }
    return offset - low
  }
}
