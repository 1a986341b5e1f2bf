import { expect, it } from 'vitest'
import { EXPORT_FORMATS, readArguments } from '../../electron/cli/arguments'
import { EXPORT_TABLES } from '../../shared/export/library-sheets'
import { CSV_VARIANTS } from '../../shared/export/sheet-csv'
import { cli } from '../../shared/i18n/cli'
import { LANGUAGES, type Language } from '../../shared/i18n/language'
import { DOCUMENT_TYPES } from '../../shared/model/document-profile'

const COMMANDS = ['analyse', 'compare', 'export', 'text', 'search', 'concordance', 'codebook', 'rules']

const commandsIn = (language: Language): string[] => [...cli[language].usage.matchAll(/^ {2}(\w+) /gm)].map(([, name = '']) => name)
const optionsIn = (language: Language): string[] => [...cli[language].usage.matchAll(/--([a-z-]+)/g)].map(([, name = '']) => name)

it.each(LANGUAGES)('the help in %s names every command and option that there is, and no other', (language) => {
  expect(commandsIn(language)).toEqual(COMMANDS)
  expect(optionsIn(language)).toEqual(optionsIn('en'))
  const { unknownCommand, unknownOption, noCommand } = cli[language]
  for (const name of COMMANDS) {
    const read = readArguments([name, '--lang', language])
    expect(read.ok ? null : read.error).not.toBe(unknownCommand(name))
  }
  for (const option of optionsIn(language)) {
    const read = readArguments([`--${option}`, '--lang', language])
    expect(read.ok ? noCommand : read.error).not.toBe(unknownOption(`--${option}`))
  }
})

it.each(LANGUAGES)('the help in %s lists the values of options as they are', (language) => {
  const { usage } = cli[language]
  for (const values of [DOCUMENT_TYPES, EXPORT_TABLES]) expect(usage.replaceAll(/\s+/g, ' ')).toContain(values.join(' '))
  for (const values of [CSV_VARIANTS, LANGUAGES, ['json', 'csv', 'table']]) expect(usage).toContain(values.join('|'))
  expect(
    usage
      .match(/ (xlsx[\w|]+)/)?.[1]
      ?.split('|')
      .sort(),
  ).toEqual([...EXPORT_FORMATS].sort())
})

it.each(LANGUAGES)('every explanation in %s begins in the same column', (language) => {
  const lines = cli[language].usage.split('\n').filter((line) => line.startsWith('  ') && !line.includes('--version'))
  const begins = lines.map((line) => /^ {2}(?:\S.*? {2,}| {2,})(?=\S)/.exec(line)?.[0].length ?? 0)
  expect(begins.length).toBeGreaterThan(20)
  expect(new Set(begins)).toEqual(new Set([34]))
})
