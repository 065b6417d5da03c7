import { twoDecimals, type ElementFigures } from '../../../../shared/case/measurement/element-figures.ts'
import type { Figures } from '../../../../shared/case/measurement/figures.ts'
import type { Requirement } from '../../../../shared/case/measurement/requirement.ts'
import { round } from '../../../../shared/numbers/round.ts'
import { recogniseDecimal } from '../../../../shared/numbers/decimal-string.ts'
import { sumDecimals } from '../../../../shared/numbers/sum-decimals.ts'
import { figureWords } from '../../../components/figure-words.ts'
import type { Selection } from './use-selection.ts'

export type ReadingsFootProps = {
  readonly elements: readonly ElementFigures[]
  readonly requirement: Requirement
  readonly figures: Figures
  readonly selection: Selection
}

export const columnClass = (index: number, { element }: Selection): string | undefined =>
  index === element ? 'readings-column' : undefined

/** The whole is rounded once, from exact means: where the shown ones add up to something else, it says so. */
function meanNote(elements: readonly ElementFigures[], whole: string): string {
  const shown = elements.flatMap(({ mean }) => (mean === null ? [] : (recogniseDecimal(mean) ?? [])))
  if (shown.length < elements.length || shown.length === 0) return ''
  return sumDecimals(shown) === whole ? '' : '合计按未取整的平均算'
}

/** 有效, 平均, 波动, 需测 of each element. */
export function ReadingsFoot({ elements, requirement, figures, selection }: ReadingsFootProps) {
  const need = (elementId: string): string => {
    if (requirement.kind === 'too-few') return '—'
    return String(requirement.elements.find((one) => one.elementId === elementId)?.needed ?? '—')
  }
  const line = (name: string, wordsOf: (one: ElementFigures) => string, total: string, note = '') => (
    <tr className={name === '平均' ? 'readings-strong' : undefined}>
      <th scope="row">{name}</th>
      {elements.map((one, index) => (
        <td key={one.elementId} className={columnClass(index, selection)}>
          {wordsOf(one)}
        </td>
      ))}
      <td>{total}</td>
      <td className="readings-note">{note}</td>
    </tr>
  )
  const whole = figures.observed === null ? '—' : round(figures.observed, twoDecimals)
  return (
    <tfoot>
      {line('有效', ({ valid }) => String(valid), '')}
      {line('平均', ({ mean }) => figureWords(mean ?? undefined), whole, meanNote(elements, whole))}
      {line('波动', ({ variation }) => figureWords(variation ?? undefined), '')}
      {line(
        '需测',
        ({ elementId }) => need(elementId),
        requirement.kind === 'known'
          ? String(Math.max(0, ...requirement.elements.map(({ needed }) => needed)))
          : '—',
      )}
    </tfoot>
  )
}
