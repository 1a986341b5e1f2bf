/** Prints the figures of the directive rules on fixtures/gold, and with --errors every miss. Run by tests/accuracy/run.mjs. */
import { judgeGold, score } from './gold.ts'

for (const part of ['tuning', 'test'] as const) {
  const judged = judgeGold(part)
  console.log(part, score(judged))
  if (!process.argv.includes(`--errors=${part}`)) continue
  for (const one of judged) {
    if (one.gold !== one.found) console.log(`CLASS ${one.gold} → ${one.found}: ${one.text}`)
    else if (one.goldAddressee !== one.foundAddressee) console.log(`WHO ${one.goldAddressee} → ${one.foundAddressee}: ${one.text}`)
  }
}
