import { useNavigate } from 'react-router'
import { summarizeState } from '../../../shared/case/case-summary.ts'
import { useWorkingCopy } from '../../database/use-working-copy.ts'
import type { WorkingCopy } from '../../database/working-copy.ts'
import { BottomBar } from '../../shell/bars/bottom-bar.tsx'
import { PageHead } from '../../shell/bars/page-head.tsx'
import { SavedMark } from '../../shell/bars/saved-mark.tsx'
import { CaseShell } from '../../shell/case-shell.tsx'
import { CaseNameField } from '../terms/case-name-field.tsx'
import { useSavedState } from './saved-words.ts'

/** One case on the screen: the shell around the current step. */
export function CaseScreen({ copy }: { readonly copy: WorkingCopy }) {
  const navigate = useNavigate()
  const { state, sync, undo, redo } = useWorkingCopy(copy)
  const saved = useSavedState(sync)
  const { name, productCount } = summarizeState(state)
  return (
    <CaseShell
      caseName={name ?? '未命名案卷'}
      caseSummary={`${String(productCount)} 个产品`}
      sample={copy.library === 'sample'}
      steps={[{ key: 'setup', status: 'in-progress', line: '缺双方' }]}
      currentStep="setup"
      onStep={() => undefined}
      onLibrary={() => void navigate('/')}
      undo={{ what: undo?.label, onPress: () => void copy.undo() }}
      redo={{ what: redo?.label, onPress: () => void copy.redo() }}
      head={<PageHead title="立项：谁和谁谈，按什么规则" why="先把规则说定，后面才不会为算法吵架。" />}
      bottom={<BottomBar notice={{ kind: 'missing', sentence: '先登记双方和舍入规则，后面的数才有依据。' }} saved={<SavedMark state={saved} />} />}
    >
      <CaseNameField copy={copy} name={name ?? ''} />
    </CaseShell>
  )
}
