/** Plots: saving them, and what every plot says of itself. */
import type { Area } from './language'

const nb = {
  save: 'Lagre figur',
  saveOf: (title: string) => `Lagre figur: ${title}`,
  svg: 'SVG',
  svgHelp: 'Skarp i alle størrelser. For trykk og for å arbeide videre i et tegneprogram.',
  png: 'PNG',
  pngHelp: 'Bilde med dobbel oppløsning. For tekstbehandling og lysbilder.',
  saved: (name: string) => `Figuren er lagret som ${name}.`,
  failed: 'Figuren kunne ikke lagres. Prøv et annet sted på disken, eller det andre formatet.',
}

export const plots: Area<typeof nb> = {
  nb,
  nn: {
    save: 'Lagre figur',
    saveOf: (title) => `Lagre figur: ${title}`,
    svg: 'SVG',
    svgHelp: 'Skarp i alle storleikar. For trykk og for å arbeide vidare i eit teikneprogram.',
    png: 'PNG',
    pngHelp: 'Bilete med dobbel oppløysing. For tekstbehandling og lysbilete.',
    saved: (name) => `Figuren er lagra som ${name}.`,
    failed: 'Figuren kunne ikkje lagrast. Prøv ein annan stad på disken, eller det andre formatet.',
  },
  en: {
    save: 'Save figure',
    saveOf: (title) => `Save figure: ${title}`,
    svg: 'SVG',
    svgHelp: 'Sharp at every size. For print and for further work in a drawing program.',
    png: 'PNG',
    pngHelp: 'An image at double resolution. For word processors and slides.',
    saved: (name) => `The figure was saved as ${name}.`,
    failed: 'The figure could not be saved. Try another place on the disk, or the other format.',
  },
}
