import { LockOutlined, UnlockOutlined } from '@ant-design/icons'
import { Button, Input, Select } from 'antd'
import { Icon } from '../../components/icon.tsx'
import { sides } from '../../../shared/bargaining/side.ts'
import type { GapLine } from '../../../shared/case/bargaining/gap-line.ts'
import type { LineLock } from '../../../shared/case/bargaining/locks.ts'
import { plainEntry } from '../../components/fields/plain-entry.ts'
import { figureWords } from '../../components/figure-words.ts'
import { KeyCap } from '../../components/key-cap.tsx'
import { momentWords } from '../../components/moment-words.ts'
import { ProblemText } from '../../components/problem-text.tsx'
import { adjustmentWords, sideNames } from './bargaining-words.ts'
import { ConflictChoices } from './conflict-choices.tsx'
import type { AgreementForm } from './use-agreement.ts'

type LineActsProps = {
  readonly line: GapLine
  readonly form: AgreementForm
  /** A window that only looks on shows what was agreed and offers no act. */
  readonly mayWrite: boolean
  readonly onLock: () => void
  readonly onUnlock: () => void
  readonly onCounter: () => void
  readonly onSpeech: () => void
}

/** What can be done with the line in hand. */
export function LineActs({ line, form, mayWrite, onLock, onUnlock, onCounter, onSpeech }: LineActsProps) {
  if (!mayWrite) return line.lock === null ? null : <Agreed lock={line.lock} />
  if (line.conflicts.length > 0) return <ConflictChoices line={line} />
  return (
    <>
      {line.lock === null ? (
        <Agree line={line} form={form} onLock={onLock} />
      ) : (
        <Agreed lock={line.lock} onUnlock={onUnlock} />
      )}
      <div className={line.lock === null ? 'line-panel-pair' : 'line-panel-single'}>
        {line.lock === null && (
          <Button onClick={onCounter}>
            对案 <KeyCap keys="R" />
          </Button>
        )}
        <Button className={line.lock === null ? '' : 'line-panel-wide'} onClick={onSpeech}>
          记发言 <KeyCap keys="S" />
        </Button>
      </div>
    </>
  )
}

type AgreeProps = Pick<LineActsProps, 'line' | 'form' | 'onLock'>

/** Where it would be refused the reason stands in the place of the button. */
function Agree({ line, form, onLock }: AgreeProps) {
  if (form.closedBecause !== undefined) return <ProblemText tone="todo" sentence={form.closedBecause} />
  return (
    <>
      <label className="line-panel-adjust">
        <span>计算价 {line.priced.computedYuan} ＋ 协商调整额</span>
        <Input
          className="line-panel-adjust-input"
          aria-label={`${line.name} 协商调整额`}
          aria-invalid={form.isAdjustmentWrong}
          autoComplete="off"
          value={form.shown}
          {...plainEntry(form.type)}
          onPressEnter={onLock}
        />
      </label>
      {form.warning !== undefined && !form.isAdjustmentWrong && (
        <ProblemText tone="todo" sentence={form.warning} />
      )}
      {form.refusal !== undefined && <ProblemText sentence={form.refusal} />}
      <div className="line-panel-pair">
        {sides.map((side) => (
          <Select
            key={side}
            size="small"
            className="line-panel-person"
            aria-label={`${sideNames[side]}代表`}
            placeholder={`${sideNames[side]}代表`}
            value={form.chosen[side] === '' ? null : form.chosen[side]}
            notFoundContent="先到立项登记代表"
            prefix={
              <span className={`side-mark side-mark-${side}`}>
                <span className="side-mark-sign" aria-hidden="true" />
              </span>
            }
            options={form.people[side].map(({ name, chief }) => ({
              value: name,
              label: name,
              title: chief ? '首席代表' : '代表',
            }))}
            onChange={(name: string) => form.choose(side, name)}
          />
        ))}
      </div>
      {form.agreement !== undefined && (
        <Button className="button-agree line-panel-wide" icon={<Icon of={LockOutlined} />} onClick={onLock}>
          按 {figureWords(form.agreedYuan)} 元达成并锁定 <KeyCap keys="L" />
        </Button>
      )}
    </>
  )
}

function Agreed({ lock, onUnlock }: { readonly lock: LineLock; readonly onUnlock?: () => void }) {
  return (
    <>
      <p className="line-panel-agreed">
        第 {lock.roundNumber} 轮达成 <strong>{lock.priceYuan}</strong> 元 · {momentWords(lock.lockedAt)}
        <br />
        计算价 {lock.computedYuan} ＋ 协商调整额 {adjustmentWords(lock.adjustmentYuan)}
        <br />
        职工方 {lock.unionRepresentative}，企业方 {lock.employerRepresentative}
      </p>
      {onUnlock !== undefined && (
        <Button className="line-panel-wide" icon={<Icon of={UnlockOutlined} />} onClick={onUnlock}>
          解锁这一行
        </Button>
      )}
    </>
  )
}
