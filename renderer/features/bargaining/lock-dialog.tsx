import { sides } from '../../../shared/bargaining/side.ts'
import type { GapLine } from '../../../shared/case/bargaining/gap-line.ts'
import { AskDialog } from '../../components/dialog/ask-dialog.tsx'
import { figureWords } from '../../components/figure-words.ts'
import { ProblemText } from '../../components/problem-text.tsx'
import { countingUnitOf } from '../derivation/figure-context.ts'
import { OperatorLine } from '../operator/operator-line.tsx'
import { useOperatorEntry } from '../operator/use-operator-entry.ts'
import { useCase } from '../step/case-context.ts'
import { adjustmentWords } from './bargaining-words.ts'
import { SideMark } from './side-mark.tsx'
import type { AgreementForm } from './use-agreement.ts'
import type { Agreement, BargainingActs } from './use-bargaining-acts.ts'
import { cellInHand } from './cell-in-hand.ts'
import './lock-dialog.css'

type LockDialogProps = {
  readonly line: GapLine
  readonly form: AgreementForm
  readonly agreement: Agreement
  readonly acts: BargainingActs
  readonly onClose: () => void
}

/**
 * Asks before a price is agreed that the two sides have not both put on the table, or where nobody has said yet who
 * enters it: what is locked, at which price, who says so for each side and who enters it.
 */
export function LockDialog({ line, form, agreement, acts, onClose }: LockDialogProps) {
  const act = `按 ${form.agreedYuan ?? ''} 元达成并锁定`
  const people = { union: agreement.unionRepresentative, employer: agreement.employerRepresentative }
  const operator = useOperatorEntry()
  const unit = countingUnitOf(useCase().state, line.operationId)
  const lock = () => {
    if (!operator.take()) return
    acts.lock(line, agreement)
    onClose()
  }
  return (
    <AskDialog
      title={`达成并锁定 ${String(line.number)} ${line.name}`}
      safe="先不锁定"
      act={{ label: act, primary: true, onPress: lock }}
      focusElse={cellInHand}
      onClose={onClose}
    >
      <p className="lock-price">
        <strong>{form.agreedYuan}</strong> 元/{unit} ＝ 计算价 {line.priced.computedYuan} ＋ 协商调整额{' '}
        {adjustmentWords(agreement.adjustmentYuan)}
      </p>
      <table className="lock-sides" aria-label="双方">
        <thead>
          <tr>
            <th scope="col">
              <span className="spoken-only">哪一方</span>
            </th>
            <th scope="col">提交过</th>
            <th scope="col">同意的代表</th>
          </tr>
        </thead>
        <tbody>
          {sides.map((side) => (
            <tr key={side}>
              <th scope="row">
                <SideMark side={side} />
              </th>
              <td>{figureWords(line.submitted[side]?.priceYuan)}</td>
              <td>{people[side]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <OperatorLine entry={operator} />
      {!form.namedByBoth && (
        <ProblemText
          tone="todo"
          sentence={form.warning ?? '这个价不是双方都提交过的价，请双方代表当面确认。'}
        />
      )}
      <p className="lock-after">锁定以后要改，须解锁并写理由，记录会保留。</p>
    </AskDialog>
  )
}
