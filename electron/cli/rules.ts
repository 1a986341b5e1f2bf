/** `rules`: the rules that decide what is a directive, and one of them explained. */
import { type BookedRule, explainRule, RULE_BOOK, ruleOf } from '../../shared/directives/rule-book'
import { csv } from '../../shared/export/csv'
import { table } from '../../shared/export/table'
import { cli } from '../../shared/i18n/cli'
import { common } from '../../shared/i18n/common'
import type { Language } from '../../shared/i18n/language'
import { reasons } from '../../shared/i18n/reasons'
import { MODALITIES, type Modality } from '../../shared/model/directive'
import type { Command } from './arguments'
import { deliver, formatOf, type Session, Usage } from './session'

/** Exit code 2 for an id that no rule has. */
export async function rules(command: Command & { name: 'rules' }, session: Session): Promise<number> {
  const chosen = command.id === null ? RULE_BOOK : [ruleOf(command.id)].filter((rule) => rule !== null)
  if (chosen.length === 0) throw new Usage(cli[command.lang].unknownRule(command.id ?? ''))
  await deliver(render(chosen, command, session), command, session)
  return 0
}

function render(chosen: readonly BookedRule[], command: Command & { name: 'rules' }, session: Session): string {
  const { lang } = command
  const format = formatOf(command, session)
  const explained = (rule: BookedRule): string => explainRule(rule.id, lang) ?? ''
  if (format === 'json') {
    const rows = chosen.map((rule) => ({
      id: rule.id,
      class: rule.class,
      explanation: explained(rule),
      example: rule.example,
      counterExample: rule.counterExample,
      source: rule.source,
    }))
    return `${JSON.stringify(rows, null, 2)}\n`
  }
  if (format === 'csv') {
    return csv(
      ['id', 'class', 'explanation', 'example', 'counterExample', 'source'],
      chosen.map((rule) => [rule.id, rule.class, explained(rule), rule.example, rule.counterExample, rule.source]),
    )
  }
  const [only] = chosen
  if (command.id === null || only === undefined) {
    const heading = cli[lang]
    return table(
      ['id', heading.ruleClass, heading.ruleExample],
      chosen.map((rule) => [rule.id, className(rule, lang), rule.example]),
    )
  }
  const text = cli[lang]
  return [
    `${only.id}: ${className(only, lang)}`,
    explained(only),
    `  ${text.ruleExample}: ${only.example}`,
    `  ${text.ruleCounterExample}: ${only.counterExample}`,
    `  ${text.ruleSource}: ${only.source}`,
    '',
  ].join('\n')
}

function className(rule: BookedRule, lang: Language): string {
  const { class: kind } = rule
  return isModality(kind) ? common[lang][kind] : reasons[lang][kind]
}

function isModality(kind: BookedRule['class']): kind is Modality {
  return (MODALITIES as readonly string[]).includes(kind)
}
