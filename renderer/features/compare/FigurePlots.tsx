/** The main figures as plots: how much each group directs, how bindingly, and on what. */
import { ModalityPlot } from './ModalityPlot'
import { RatesPlot } from './RatesPlot'
import { useThemeOrder } from './ThemeRows'
import { ThemesPlot } from './ThemesPlot'
import type { ComparedColumn } from './use-comparison'

export function FigurePlots({ columns }: { readonly columns: readonly ComparedColumn[] }) {
  const themes = useThemeOrder()
  return (
    <>
      <RatesPlot rows={columns.map((group) => ({ group, rate: group.compared.figures.directives }))} />
      <ModalityPlot
        rows={columns.map((group) => {
          const { directives, byModality } = group.compared.figures
          return { group, directives: directives.count, byModality }
        })}
      />
      <ThemesPlot columns={columns.map((group) => ({ group, codes: group.compared.figures.codes }))} themes={themes} />
    </>
  )
}
