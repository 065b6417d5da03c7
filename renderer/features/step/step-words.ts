import type { StepState, TimeSourceCount } from '../../../shared/case/steps/step-state.ts'
import { timeSourceNames } from '../../../shared/text/derivation/time-source-names.ts'
import type { StepView } from '../../shell/steps.ts'

/** Fields that wait for a choice between two versions. */
const undecided = ({ missing }: StepState): number =>
  missing.filter(({ code }) => code === 'two-versions').length

/** 缺 3 项 · 2 处两版 */
const lacks = (state: StepState, unit: string): string => {
  const open = undecided(state)
  const unfilled = state.missing.length - open
  return [unfilled === 0 ? '' : `缺 ${String(unfilled)} ${unit}`, open === 0 ? '' : `${String(open)} 处两版`]
    .filter((word) => word !== '')
    .join(' · ')
}

/** `测 2 · 双方认可 14`: a time that was given is not called measured. */
function sourcesLine(sources: readonly TimeSourceCount[], lacking: number, thin: number): string {
  const parts = sources.map(({ source, count }) =>
    source === 'measured' ? `测 ${String(count)}` : `${timeSourceNames[source]} ${String(count)}`,
  )
  return [
    ...parts,
    ...(lacking === 0 ? [] : [`缺 ${String(lacking)}`]),
    ...(thin === 0 ? [] : [`未测够 ${String(thin)}`]),
  ].join(' · ')
}

/** `测够 15 · 未测够 1`: what is sealed below the accuracy is said, never in the way. */
function timedLine({ done, total, missing, timed, sources = [] }: StepState): string {
  const given = sources.filter(({ source }) => source !== 'measured')
  if (given.length > 0) return sourcesLine(sources, missing.length, timed?.thin.length ?? 0)
  const thin = timed?.thin.length ?? 0
  if (thin === 0) return `已测 ${String(done)}/${String(total)}`
  const first =
    missing.length === 0 ? `测够 ${String(timed?.enough ?? 0)}` : `已测 ${String(done)}/${String(total)}`
  return `${first} · 未测够 ${String(thin)}`
}

/** The second line of a step in the bar: its state in figures. */
function lineOf(state: StepState): string {
  const { step, started, done, total, grades = 0, missing } = state
  if (!started) return '未开始'
  const complete = missing.length === 0
  switch (step) {
    case 'setup':
      return complete ? '双方已登记' : lacks(state, '项')
    case 'products':
      return complete ? `${String(total)} 道工序` : `${String(total)} 道 · ${lacks(state, '卡')}`
    case 'measurement':
      return timedLine(state)
    case 'pricing':
      return complete ? `${String(total)} 行 · ${String(grades)} 级` : `${String(done)}/${String(total)} 行`
    case 'bargaining':
      return `达成 ${String(done)}/${String(total)}`
    case 'agreement':
      if (complete) return '已齐'
      return done < total ? `还差 ${String(total - done)} 处` : '工价还没齐'
  }
}

export function stepView(state: StepState): StepView {
  const complete = state.missing.length === 0 && (state.timed?.thin.length ?? 0) === 0
  const status = !state.started ? 'not-started' : complete ? 'complete' : 'in-progress'
  return { key: state.step, status, line: lineOf(state) }
}
