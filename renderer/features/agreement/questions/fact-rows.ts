import { setupPlaces } from '../../../../shared/case/agreement/open-matters.ts'
import type { CaseAgreement } from '../../../../shared/case/agreement/read-agreement.ts'
import type { StepKey } from '../../../shell/steps.ts'
import type { ListRow } from './question-list.tsx'

/** What the text takes from earlier steps: nobody types it a second time, a click goes where it is said. */
export function factRows(agreement: CaseAgreement, go: (step: StepKey) => void): readonly ListRow[] {
  const lacks = setupPlaces(agreement).length
  const total = agreement.annexes.reduce((sum, { table }) => sum + table.rows.length, 0)
  const open = agreement.annexes.reduce((sum, { openLines }) => sum + openLines.length, 0)
  return [
    {
      key: 'setup',
      title: '双方、编号和规则',
      value: lacks === 0 ? '立项时已填' : `立项还缺 ${String(lacks)} 项`,
      done: lacks === 0,
      open: false,
      onPress: () => go('setup'),
    },
    {
      key: 'table',
      title: '工价表',
      value: total === 0 ? '还没有' : `已锁定 ${String(total - open)}/${String(total)} 行`,
      done: total > 0 && open === 0,
      open: false,
      onPress: () => go(total === 0 ? 'products' : 'bargaining'),
    },
  ]
}
