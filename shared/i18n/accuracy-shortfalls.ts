/** What falls short in the accuracy view: targets that are not reached, and the sentences that were read wrongly, with why. */
import { type Area, count, formatNumber } from './language'

const nb = {
  falls: 'Hva som kommer til kort',
  target: 'Mål vi satte',
  measured: 'Målt',
  result: 'Resultat',
  reached: 'Nådd',
  notReached: 'Ikke nådd',
  allReached: 'Alle målene vi satte, er nådd.',
  shortTreebank:
    'Reglene har ingen full setningsanalyse. De er laget for planer, brev og lover; trebankene har mest avistekst, med mer innviklede setninger.',
  shortOther: 'Setningene som feiler, står under.',
  failed: (n: number, of: number) =>
    `${count('nb', n, { one: '# setning', other: '# setninger' })} av ${formatNumber('nb', of)} er lest feil. Her er de, så du kan se hva slags feil det er.`,
  noneFailed: 'Ingen av setningene er lest feil.',
  showRest: (n: number) => `Vis ${formatNumber('nb', n)} til`,
  expected: 'Mennesket',
  found: 'Skalmå',
  why: 'Hvorfor',
  whyNoRule: 'Ingen regel kjente igjen ordene som krav.',
  whyRead: (reason: string) => `Verbet ble lest som: ${reason}`,
  whyRule: (rule: string) => `Regelen ${rule} slo til.`,
  whyAddressee: 'Typen er rett, men ikke hvem som skal handle.',
  nobody: 'ingen nevnt',
}

export const shortfalls: Area<typeof nb> = {
  nb,
  nn: {
    falls: 'Kva som kjem til kort',
    target: 'Mål vi sette',
    measured: 'Målt',
    result: 'Resultat',
    reached: 'Nådd',
    notReached: 'Ikkje nådd',
    allReached: 'Alle måla vi sette, er nådde.',
    shortTreebank:
      'Reglane har inga full setningsanalyse. Dei er laga for planar, brev og lover; trebankane har mest avistekst, med meir innfløkte setningar.',
    shortOther: 'Setningane som feilar, står under.',
    failed: (n, of) =>
      `${count('nn', n, { one: '# setning', other: '# setningar' })} av ${formatNumber('nn', of)} er lesne feil. Her er dei, så du kan sjå kva slags feil det er.`,
    noneFailed: 'Ingen av setningane er lesne feil.',
    showRest: (n) => `Vis ${formatNumber('nn', n)} til`,
    expected: 'Mennesket',
    found: 'Skalmå',
    why: 'Kvifor',
    whyNoRule: 'Ingen regel kjende att orda som krav.',
    whyRead: (reason) => `Verbet blei lese som: ${reason}`,
    whyRule: (rule) => `Regelen ${rule} slo til.`,
    whyAddressee: 'Typen er rett, men ikkje kven som skal handle.',
    nobody: 'ingen nemnd',
  },
  en: {
    falls: 'What falls short',
    target: 'Target',
    measured: 'Measured',
    result: 'Result',
    reached: 'Reached',
    notReached: 'Not reached',
    allReached: 'All targets are reached.',
    shortTreebank:
      'The rules have no full parser. They are made for plans, letters and statutes; the treebanks are mostly newspaper text, with more intricate sentences.',
    shortOther: 'The sentences that fail are listed below.',
    failed: (n, of) =>
      `${count('en', n, { one: '# sentence', other: '# sentences' })} of ${formatNumber('en', of)} are read wrongly. Here they are, so that you can see what kinds of error they are.`,
    noneFailed: 'None of the sentences is read wrongly.',
    showRest: (n) => `Show ${formatNumber('en', n)} more`,
    expected: 'The person',
    found: 'Skalmå',
    why: 'Why',
    whyNoRule: 'No rule recognised the words as a requirement.',
    whyRead: (reason) => `The verb was read as: ${reason}`,
    whyRule: (rule) => `The rule ${rule} applied.`,
    whyAddressee: 'The class is right, but not who must act.',
    nobody: 'nobody named',
  },
}
