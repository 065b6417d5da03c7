import { useState } from 'react'
import { Button } from 'antd'
import {
  statedThetaId,
  type LocalAchievability,
} from '../../../../shared/case/pricing/achievability/local-rule.ts'
import { readRecord } from '../../../../shared/case/read.ts'
import { setFields } from '../../../../shared/case/write.ts'
import { decimalLiteral } from '../../../../shared/numbers/decimal-literal.ts'
import { recogniseDecimal } from '../../../../shared/numbers/decimal-string.ts'
import { parseDecimal } from '../../../../shared/numbers/parse-decimal.ts'
import { findRangeProblem } from '../../../../shared/numbers/range.ts'
import { percentOfRatio, ratioOfPercent } from '../../../../shared/terms/percent.ts'
import { formatProblem } from '../../../../shared/text/problems/format-problem.ts'
import { DecimalField } from '../../../components/fields/decimal-field.tsx'
import { TextField } from '../../../components/fields/text-field.tsx'
import { useCase } from '../../step/case-context.ts'

const checkPercent = (typed: string): string | undefined => {
  const at = { field: 'theta' } as const
  const parsed = parseDecimal(typed.replace(/\s*%$/, ''), at)
  const found = parsed.ok
    ? findRangeProblem(
        parsed.value,
        [
          { kind: 'more-than', bound: decimalLiteral('0') },
          { kind: 'at-most', bound: decimalLiteral('100') },
        ],
        at,
      )
    : parsed.problems[0]
  return found ? formatProblem(found) : undefined
}

/** Only where the place says nothing: both sides may take another share, and say why. */
export function LocalRuleForm({ local }: { readonly local: LocalAchievability }) {
  const { state, copy } = useCase()
  const [isOpen, setOpen] = useState(false)
  const stated = readRecord(state, 'stated-theta', statedThetaId)
  const [reason, setReason] = useState(stated?.reason ?? '')
  if (local.from === 'law') return null
  if (!isOpen)
    return (
      <Button size="small" onClick={() => setOpen(true)}>
        改要求的比例
      </Button>
    )
  const before = percentOfRatio(local.rule.value.theta)
  const commit = (typed: string, why: string) => {
    const percent = recogniseDecimal(typed.replace(/\s*%$/, ''))
    if (percent === null || why.trim() === '') return
    const fields = { theta: ratioOfPercent(percent), reason: why.trim(), removed: null }
    void copy.commit(
      `可完成比例 ${before}% → ${percent}%`,
      [setFields('stated-theta', statedThetaId, fields)],
      'pricing',
    )
    setOpen(false)
  }
  return (
    <div className="achievability-form">
      <TextField
        label="理由或出处"
        labelPlace="above"
        hint="先写理由，再改比例。"
        value={reason}
        visibility="both"
        onCommit={(why) => {
          setReason(why)
          if (local.from === 'stated') commit(before, why)
        }}
      />
      <DecimalField
        label="要有多少人做得到"
        labelPlace="above"
        unit="%"
        hint="整个案卷共用一个比例，改了每道工序都跟着变。"
        value={before}
        disabled={reason.trim() === ''}
        check={checkPercent}
        onCommit={(typed) => commit(typed, reason)}
      />
    </div>
  )
}
