import { twoDecimals, type ElementFigures } from '../../../../shared/case/measurement/element-figures.ts'
import type { Figures } from '../../../../shared/case/measurement/figures.ts'
import type { Requirement } from '../../../../shared/case/measurement/requirement.ts'
import { round } from '../../../../shared/numbers/round.ts'
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

/** 有效, 平均, 波动, 需测 of each element. */
export function ReadingsFoot({ elements, requirement, figures, selection }: ReadingsFootProps) {
  const need = (elementId: string): string => {
    if (requirement.kind === 'too-few') return '—'
    return String(requirement.elements.find((one) => one.elementId === elementId)?.needed ?? '—')
  }
  const line = (name: string, wordsOf: (one: ElementFigures) => string, total: string, strong = false) => (
    <tr className={strong ? 'readings-strong' : undefined}>
      <th scope="row">{name}</th>
      {elements.map((one, index) => (
        <td key={one.elementId} className={columnClass(index, selection)}>
          {wordsOf(one)}
        </td>
      ))}
      <td>{total}</td>
      <td className="readings-note" />
    </tr>
  )
  const whole = figures.observed === null ? '—' : round(figures.observed, twoDecimals)
  return (
    <tfoot>
      {line('有效', ({ valid }) => String(valid), '')}
      {line('平均', ({ mean }) => figureWords(mean ?? undefined), whole, true)}
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
