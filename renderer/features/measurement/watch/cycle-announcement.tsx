import { readCycleRows } from '../../../../shared/case/measurement/cycle-rows.ts'
import type { Study } from '../../../../shared/case/measurement/study.ts'

/** A screen reader hears each finished cycle, not each tenth. */
export function CycleAnnouncement({ study }: { readonly study: Study }) {
  const last = readCycleRows(study)
    .filter(({ cells }) => cells.every(({ state }) => state !== 'ahead'))
    .at(-1)
  const total = last?.total ?? null
  return (
    <p className="spoken-only" aria-live="polite">
      {last === undefined
        ? ''
        : `第 ${String(last.cycle)} 周程 ${total === null ? '有单元没有读数' : `${total} 秒`}`}
    </p>
  )
}
