import type { StepState } from '../../../shared/case/steps/step-state.ts'
import type { StepView } from '../../shell/steps.ts'

/** The second line of a step in the bar: its state in figures. */
function lineOf({ step, started, done, total, grades = 0, missing }: StepState): string {
  if (!started) return '未开始'
  const complete = missing.length === 0
  switch (step) {
    case 'setup':
      return complete ? '双方已登记' : `缺 ${String(missing.length)} 项`
    case 'products':
      return complete ? `${String(total)} 道工序` : `${String(total)} 道 · 缺 ${String(missing.length)} 卡`
    case 'measurement':
      return `已测 ${String(done)}/${String(total)}`
    case 'pricing':
      return complete ? `${String(total)} 行 · ${String(grades)} 级` : `${String(done)}/${String(total)} 行`
    case 'bargaining':
      return `达成 ${String(done)}/${String(total)}`
    case 'agreement':
      return complete ? '已齐' : `还差 ${String(missing.length)} 处`
  }
}

export function stepView(state: StepState): StepView {
  const status = !state.started ? 'not-started' : state.missing.length === 0 ? 'complete' : 'in-progress'
  return { key: state.step, status, line: lineOf(state) }
}
