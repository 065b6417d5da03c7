import { Button } from 'antd'
import { useState } from 'react'
import { lastRoundingReopening, type RoundingReopening } from '../../../../shared/case/terms/rounding-lock.ts'
import { momentWords } from '../../../components/moment-words.ts'
import { ProblemText } from '../../../components/problem-text.tsx'
import { FormSection } from '../fields/form-section.tsx'
import { useCase } from '../../step/case-context.ts'
import { useTermsForm } from '../terms-form.ts'
import { ReopenDialog } from './reopen-dialog.tsx'
import { RoundingFields } from './rounding-fields.tsx'

/** The two 舍入 that touch a price, each as a sentence that can be filled in. */
export function RoundingSection() {
  const { state } = useCase()
  const { shown, lockedByRound, readOnly } = useTermsForm()
  const [reopening, setReopening] = useState(false)
  const reopened = lastRoundingReopening(state)
  const locked = lockedByRound !== undefined
  return (
    <FormSection
      title="舍入规则"
      why="只舍入两次：标准工时一次，计算单价一次，中间的数都不舍入。"
      suggests="rounding"
    >
      {locked && (
        <div className="terms-locked">
          <ProblemText tone="todo" sentence={`舍入规则已用于第 ${lockedByRound} 轮提案，改动须双方确认。`} />
          {!readOnly && (
            <Button size="small" onClick={() => setReopening(true)}>
              双方同意改舍入
            </Button>
          )}
        </div>
      )}
      {reopened !== undefined && <Reopened act={reopened} open={!locked} />}
      <RoundingFields
        figure="standard-time"
        scale={shown.timeScale ?? ''}
        mode={shown.timeMode ?? ''}
        locked={locked}
      />
      <RoundingFields
        figure="piece-rate"
        scale={shown.priceScale ?? ''}
        mode={shown.priceMode ?? ''}
        locked={locked}
      />
      <p className="terms-quiet">产量定额一律向下取整，不用另定。</p>
      {reopening && <ReopenDialog onClose={() => setReopening(false)} />}
    </FormSection>
  )
}

type ReopenedProps = { readonly act: RoundingReopening; readonly open: boolean }

function Reopened({ act, open }: ReopenedProps) {
  const { reopenedAt, reason, unionRepresentative, employerRepresentative } = act
  return (
    <p className="terms-quiet">
      {momentWords(reopenedAt)} 双方同意改舍入：{reason}（企业方 {employerRepresentative}，职工方{' '}
      {unionRepresentative}）。{open && '再提交提案以前可以改。'}
    </p>
  )
}
