/** The menu that copies a table for a spreadsheet or saves it as a file. */
import type { Area } from './language'

const nb = {
  menu: 'Eksporter tabellen',
  menuOf: (name: string) => `Eksporter tabellen: ${name}`,
  copy: 'Kopier til regneark',
  copyHelp: 'Lim inn i Excel, LibreOffice eller Word.',
  xlsx: 'Excel (XLSX)',
  xlsxHelp: 'Med filter, og et ark som sier hvor tallene kommer fra.',
  'csv-norwegian': 'CSV for norsk Excel',
  'csv-norwegianHelp': 'Semikolon og desimalkomma.',
  'csv-international': 'CSV, internasjonal',
  'csv-internationalHelp': 'Komma og desimalpunktum: R, Python, engelsk Excel.',
  copied: 'Tabellen er kopiert.',
  copyFailed: 'Tabellen kunne ikke kopieres. Lagre den som fil i stedet.',
  saved: (file: string) => `Lagret som ${file}.`,
  saveFailed: (file: string) =>
    `${file} kunne ikke lages eller lagres. Se om det er plass på disken, og at filen ikke er åpen i et annet program.`,
  working: 'Lager tabellen …',
  file: 'Fil',
}

export const tables: Area<typeof nb> = {
  nb,
  nn: {
    menu: 'Eksporter tabellen',
    menuOf: (name) => `Eksporter tabellen: ${name}`,
    copy: 'Kopier til rekneark',
    copyHelp: 'Lim inn i Excel, LibreOffice eller Word.',
    xlsx: 'Excel (XLSX)',
    xlsxHelp: 'Med filter, og eit ark som seier kvar tala kjem frå.',
    'csv-norwegian': 'CSV for norsk Excel',
    'csv-norwegianHelp': 'Semikolon og desimalkomma.',
    'csv-international': 'CSV, internasjonal',
    'csv-internationalHelp': 'Komma og desimalpunktum: R, Python, engelsk Excel.',
    copied: 'Tabellen er kopiert.',
    copyFailed: 'Tabellen kunne ikkje kopierast. Lagre han som fil i staden.',
    saved: (file) => `Lagra som ${file}.`,
    saveFailed: (file) =>
      `${file} kunne ikkje lagast eller lagrast. Sjå om det er plass på disken, og at fila ikkje er open i eit anna program.`,
    working: 'Lagar tabellen …',
    file: 'Fil',
  },
  en: {
    menu: 'Export the table',
    menuOf: (name) => `Export the table: ${name}`,
    copy: 'Copy for a spreadsheet',
    copyHelp: 'Paste into Excel, LibreOffice or Word.',
    xlsx: 'Excel (XLSX)',
    xlsxHelp: 'With filters, and a sheet that says where the figures come from.',
    'csv-norwegian': 'CSV for Norwegian Excel',
    'csv-norwegianHelp': 'Semicolon and decimal comma.',
    'csv-international': 'CSV, international',
    'csv-internationalHelp': 'Comma and decimal point: R, Python, Excel in English.',
    copied: 'The table is copied.',
    copyFailed: 'The table could not be copied. Save it as a file instead.',
    saved: (file) => `Saved as ${file}.`,
    saveFailed: (file) =>
      `${file} could not be made or saved. See that there is room on the disk and that the file is not open in another program.`,
    working: 'Making the table …',
    file: 'File',
  },
}
