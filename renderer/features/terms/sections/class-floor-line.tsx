import { Figure } from '../../../components/figure.tsx'
import { ProblemText } from '../../../components/problem-text.tsx'
import { belowBasicFloor, postClassNames, readClassFloors } from '../class-floors.ts'
import type { GradeLine } from '../grade-lines.ts'
import { useTermFigure } from '../term-figure.ts'
import { useTermsForm } from '../terms-form.ts'

type ClassFloorLineProps = {
  readonly names: readonly string[]
  readonly lines: readonly GradeLine[]
}

/** 技能岗位参考底线: what the guideline suggests, beside the grades; advice, never a wall. */
export function ClassFloorLine({ names, lines }: ClassFloorLineProps) {
  const { shown: terms } = useTermsForm()
  const { shown, open } = useTermFigure()
  const advice = readClassFloors({
    place: terms.place ?? '',
    asOf: terms.rulesAsOf ?? '',
    holidays: terms.holidayClause ?? false,
  })
  if (advice === undefined) return null
  const below = belowBasicFloor(
    lines.map(({ hourlyYuan }, index) => ({ name: names[index] ?? '', hourlyYuan })),
    advice,
  )
  const basic = advice.rows.find(({ postClass }) => postClass === 'basic')
  return (
    <div className="terms-minimum" role="group" aria-label="技能岗位参考底线">
      <p className="terms-minimum-line">
        <span>技能岗位参考底线</span>
        {!advice.verified && <span className="terms-unverified">待核实</span>}
      </p>
      <div className="terms-classes">
        {advice.rows.map(({ postClass, monthlyYuan, hourlyYuan }) => (
          <span key={postClass} className="terms-class">
            <span className="terms-quiet">{postClassNames[postClass]}</span>
            <Figure
              value={monthlyYuan}
              unit="元/月"
              label={`${postClassNames[postClass]}岗位参考底线`}
              onOpen={() => open({ kind: 'class-floor', postClass })}
              open={shown?.kind === 'class-floor' && shown.postClass === postClass}
            />
            <span className="terms-quiet">合 {hourlyYuan} 元/时</span>
          </span>
        ))}
      </div>
      <p className="terms-quiet">{advice.source}。最低工资乘岗位类别的倍数，只作谈判参考，不拦任何事。</p>
      {below.length > 0 && basic !== undefined && (
        <ProblemText
          tone="todo"
          sentence={`${below.join('、')}的小时标准低于基础技能岗位的参考底线 ${basic.hourlyYuan} 元/时，可以拿来谈。`}
        />
      )}
    </div>
  )
}
