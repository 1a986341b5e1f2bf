import { describe, expect, test } from 'vitest'
import { guessDate } from '../../../shared/profile/guess-date'

describe('the date of a document', () => {
  test.each([
    [['Oslo kommune', 'Tildelingsbrev 2022', 'Dato: 20.12.2021', 'Bydelene skal rapportere innen 1. mars 2022.'], '2021-12-20'],
    [['Deres dato: 01.02.2021', 'Vår dato 3. mars 2021'], '2021-03-03'],
    [['Vår dato\n2023-05-12'], '2023-05-12'],
    [['Kommunaldepartementet', 'Oslo, 15. desember 2021'], '2021-12-15'],
    [['Skien den 3. mai 2020'], '2020-05-03'],
    [['Strategi for innovasjon', 'Vedtatt av kommunestyret i sak 12/23, 16. mars 2023'], '2023-03-16'],
    [['Vedteke i kommunestyret 16.03.2023'], '2023-03-16'],
    [['LOV-2008-06-27-71', 'Plan- og bygningsloven', 'Sist endret 1. januar 2024'], '2008-06-27'],
    [['12.05.2023'], '2023-05-12'],
  ])('%j', (lines, date) => expect(guessDate(lines)).toBe(date))

  test.each([
    ['no day', ['Strategi 2020–2030', 'mars 2023']],
    ['a date within a sentence', ['Bydelene skal rapportere innen 1. mars 2022.', 'Møtet 3. mai 2021 vedtok ikke noe.']],
    ['a letter that is answered', ['Deres dato: 01.02.2021']],
    ['no day of the calendar', ['Dato: 31.02.2021']],
    ['a number of a section', ['12.05.20231 Tiltak']],
  ])('none: %s', (_, lines) => expect(guessDate(lines)).toBeNull())
})
