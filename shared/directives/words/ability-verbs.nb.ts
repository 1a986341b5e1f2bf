/**
 * Verbs that with "kan" say what somebody is able to do, meets or reaches, and not what they are let do: nobody is given leave to rely on
 * something. Infinitives. Source: 200 sentences with "kan" of public documents, read one by one.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

const ABILITY = words(`
  stole anta forvente forvente_seg forsikre finne finna se sjå oppnå oppnå oppfylle oppfylla mobilisere skape skapa bidra forstå skjønne føle kjenne mestre meistre
  meistra lykkes lukkast spare spara avdekke avdekkje risikere risikera møte møta tape vinne vinna lære læra merke redusere auke øke påvirke påverke
  utgjøre utgjere hindre glede trives fungere framstå fremstå tenke tenkje tenkja håndtere handtere oppdage identifisere bestå gjenkjenne tro tru håpe vone
`)

/** "kan trygt anbefale", "kan enkelt opprette": how easy it is, not whether one may. */
const EASE = /^(?:trygt|enkelt|lett|lettere|lettare|enklere|enklare|raskt|raskere|raskare|fort|sikkert|effektivt)$/

/** "gjøre det lettere", "gjøre en forskjell": what comes of it. */
const EFFECT = /^(?:lettere|lettare|enklere|enklare|forskjell|skilnad|vanskelig|vanskeleg|mulig|mogleg)$/

/** Whether "kan" with this infinitive and the words after it tells of an ability; `between` are the words between the two. */
export function isAbility(infinitive: string, after: readonly string[], between: readonly string[]): boolean {
  if (between.some((word) => EASE.test(word))) return true
  if (/^(?:gjøre|gjere|gjera)$/.test(infinitive)) return after.slice(0, 3).some((word) => EFFECT.test(word))
  if (/^(?:finne|finna)$/.test(infinitive)) return after[0] !== 'sted' && after[0] !== 'stad'
  if (/^(?:møte|møta)$/.test(infinitive)) return after[0] !== 'i' && after[0] !== 'på'
  return ABILITY.has(infinitive)
}
