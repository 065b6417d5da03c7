import { DeleteOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { Icon } from '../../../components/icon.tsx'
import type { CycleRow } from '../../../../shared/case/measurement/cycle-rows.ts'
import type { ElementFigures } from '../../../../shared/case/measurement/element-figures.ts'
import type { StudyTerms } from '../../../../shared/case/measurement/study-terms.ts'
import type { Study } from '../../../../shared/case/measurement/study.ts'
import { ExcludedReading } from './excluded-reading.tsx'
import { ExclusionForm } from './exclusion-form.tsx'
import { isSuspect } from './suspects.ts'
import { wholeCycle, type Selection } from './use-selection.ts'

type SelectedReadingProps = {
  readonly study: Study
  readonly terms: StudyTerms
  readonly rows: readonly CycleRow[]
  readonly elements: readonly ElementFigures[]
  readonly selection: Selection
}

/** The reading in hand: what it is, and what leaving it out does, before it is done. */
export function SelectedReading(props: SelectedReadingProps) {
  const { study, rows, elements, selection } = props
  const { cycle, element, excluding } = selection
  const row = rows.find((one) => one.cycle === cycle)
  const cell = element === wholeCycle ? undefined : row?.cells[element]
  const name = element === wholeCycle ? '整个周程' : `${String(element + 1)} ${elements[element]?.name ?? ''}`
  const isThere =
    element === wholeCycle
      ? row?.cells.some(({ state }) => state === 'observed') === true
      : cell?.state === 'observed'
  const mark =
    element === wholeCycle
      ? row?.cells
          .flatMap((one) => (one.state === 'observed' ? [one.excluded] : []))
          .find((one) => one !== null)
      : cell?.state === 'observed'
        ? cell.excluded
        : null
  return (
    <section className="review-card selected-reading" aria-label="选中的读数">
      <div className="review-card-head">
        <h2 className="review-card-title">
          第 {cycle} 周程 · {name}
        </h2>
        {isSuspect(elements[element], cycle) && <span className="review-todo review-card-end">疑似异常</span>}
      </div>
      <div className="review-card-body">
        {!isThere ? (
          <p className="review-quiet">这里没有读数，不能剔除，也不按 0 算。</p>
        ) : mark !== null && mark !== undefined ? (
          <ExcludedReading study={study} terms={props.terms} selection={selection} mark={mark} />
        ) : excluding && study.seal === null ? (
          <ExclusionForm {...props} />
        ) : (
          <Standing
            {...props}
            total={
              element === wholeCycle ? (row?.total ?? null) : cell?.state === 'observed' ? cell.seconds : null
            }
          />
        )}
      </div>
    </section>
  )
}

function Standing({ study, selection, total }: SelectedReadingProps & { readonly total: string | null }) {
  return (
    <>
      <p className="selected-reading-value">
        {total ?? '—'} <span className="review-quiet">秒</span>
      </p>
      {study.seal === null && (
        <div>
          <Button icon={<Icon of={DeleteOutlined} />} onClick={() => selection.exclude(true)}>
            {selection.element === wholeCycle ? '剔除这个周程' : '剔除这个读数'}
          </Button>
        </div>
      )}
      <p className="review-quiet">先问原因，再看统计。剔除的读数留在表上，划掉，写明谁、何时、为什么。</p>
    </>
  )
}
