import { ProblemText } from '../../../components/problem-text.tsx'
import { FormSection } from '../fields/form-section.tsx'
import { useTermsForm } from '../terms-form.ts'
import { RoundingFields } from './rounding-fields.tsx'

/** The two 舍入 that touch a price, each as a sentence that can be filled in. */
export function RoundingSection() {
  const { shown, lockedByRound } = useTermsForm()
  const locked = lockedByRound !== undefined
  return (
    <FormSection
      title="舍入规则"
      why="只舍入两次：标准工时一次，计算单价一次，中间的数都不舍入。"
      suggests="rounding"
    >
      {locked && (
        <ProblemText tone="todo" sentence={`舍入规则已用于第 ${lockedByRound} 轮提案，改动须双方确认。`} />
      )}
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
    </FormSection>
  )
}
