/** Answers that are asked for again and again. */

/**
 * The same function, which works each word out once. `work` must give the same answer for the same word every time. Holds at most
 * `most` words; then it forgets all of them, so that no text makes it grow without end.
 */
export function remembered<Answer>(work: (word: string) => Answer, most = 20_000): (word: string) => Answer {
  const answers = new Map<string, Answer>()
  return (word) => {
    const known = answers.get(word)
    if (known !== undefined || answers.has(word)) return known as Answer
    if (answers.size >= most) answers.clear()
    const answer = work(word)
    answers.set(word, answer)
    return answer
  }
}
