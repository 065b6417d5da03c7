import { FormSection } from '../fields/form-section.tsx'
import { useTermsForm } from '../terms-form.ts'
import { RoundingFields } from './rounding-fields.tsx'

/** The two 舍入 that touch a price, each as a sentence that can be filled in. */
export function RoundingSection() {
  const { shown } = useTermsForm()
  return (
    <FormSection
      title="舍入规则"
      why="只舍入两次：标准工时一次，计算单价一次，中间的数都不舍入。"
      suggests="rounding"
    >
      <RoundingFields figure="standard-time" scale={shown.timeScale ?? ''} mode={shown.timeMode ?? ''} />
      <RoundingFields figure="piece-rate" scale={shown.priceScale ?? ''} mode={shown.priceMode ?? ''} />
      <p className="terms-quiet">产量定额一律向下取整，不用另定。</p>
    </FormSection>
  )
}
