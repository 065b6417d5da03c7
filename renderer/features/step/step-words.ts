import type { StepState } from '../../../shared/case/steps/step-state.ts'
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
      return `已测 ${String(done)}/${String(total)}`
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
  const status = !state.started ? 'not-started' : state.missing.length === 0 ? 'complete' : 'in-progress'
  return { key: state.step, status, line: lineOf(state) }
}
