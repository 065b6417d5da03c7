import { CheckCircleOutlined, ExclamationCircleOutlined } from '@ant-design/icons'
import type { ReactNode } from 'react'
import { Figure } from '../../components/figure.tsx'
import { Icon } from '../../components/icon.tsx'
import type { FloorRule } from '../../../shared/case/pricing/below-floor.ts'
import { quotaRounding } from '../../../shared/case/pricing/price-rules.ts'
import type { RoundingRule } from '../../../shared/numbers/rounding-rule.ts'
import type { WageTier } from '../../../shared/pay/wage-tier/wage-tier.ts'
import type { Terms } from '../../../shared/terms/terms.ts'
import { roundingRuleWords } from '../../../shared/text/derivation/rounding-words.ts'
import { addsContributions } from '../../../shared/terms/own-contributions.ts'
import { floorIsTooLow, ownContributionsName } from '../../../shared/text/terms/own-contributions-words.ts'
import { unverifiedWord } from '../../../shared/text/derivation/source-words.ts'
import { roundingModeNames, roundingStep } from '../../../shared/text/terms/rounding-sentence.ts'
import { mostDecimals, padded } from '../../components/column-decimals.ts'
import './rules-strip.css'

type RulesStripProps = {
  readonly terms: Terms
  readonly tiers: readonly WageTier[]
  readonly floor: FloorRule | null
  /** Lines with a price that can be held against the floor, and those of them that stand on or above it. */
  readonly compared: number
  readonly passed: number
  /** The number of the round whose submitted proposal already rests on these rules. */
  readonly usedInRound: string | undefined
  /** The grade whose hourly standard is being explained. */
  readonly shownGradeId: string | undefined
  readonly onTier: (gradeId: string) => void
}

/** The rules every figure of the table follows, in one line. */
export function RulesStrip(props: RulesStripProps) {
  const { terms, tiers, floor, compared, passed, usedInRound } = props
  const decimals = mostDecimals(tiers.map(({ hourlyYuan }) => hourlyYuan))
  const sameMode = terms.timeRounding.mode === terms.priceRounding.mode
  const look = usedInRound === undefined ? 'rules-strip' : 'rules-strip rules-strip-used'
  return (
    <section className="rules-strip-frame" aria-label="定价规则">
      <div className={look}>
        <Rule name="小时工资标准">
          {tiers.map(({ grade, hourlyYuan }, index) => (
            <span
              key={grade}
              className={index === tiers.length - 1 ? 'rules-strip-last' : 'rules-strip-tier'}
            >
              {grade}{' '}
              <b>
                <TierFigure
                  gradeId={terms.workGrades[index]?.gradeId}
                  label={`${grade}小时工资标准`}
                  value={padded(hourlyYuan, decimals)}
                  shownGradeId={props.shownGradeId}
                  onTier={props.onTier}
                />
              </b>
            </span>
          ))}
          元/时
        </Rule>
        <Rule name="班时">
          <b>{terms.shiftHours}</b> 小时
        </Rule>
        <Rule name="工价">
          <Rounding rule={terms.priceRounding} />
        </Rule>
        <Rule name="工时">
          {sameMode ? <StepOnly rule={terms.timeRounding} /> : <Rounding rule={terms.timeRounding} />}
        </Rule>
        <Rule name="定额">
          <b>{roundingRuleWords(quotaRounding)}</b>
        </Rule>
        <span className="rules-strip-end">
          <FloorPart floor={floor} compared={compared} passed={passed} />
          {usedInRound !== undefined && (
            <span className="rules-strip-used-words">已用于第 {usedInRound} 轮提案</span>
          )}
        </span>
        {floor?.ownContributions.kind === 'unstated' && <p className="rules-strip-lacks">{floorIsTooLow}</p>}
      </div>
    </section>
  )
}

type TierFigureProps = Pick<RulesStripProps, 'shownGradeId' | 'onTier'> & {
  readonly gradeId: string | undefined
  readonly label: string
  readonly value: string
}

function TierFigure({ gradeId, label, value, shownGradeId, onTier }: TierFigureProps) {
  return (
    <Figure
      value={value}
      label={label}
      strong
      {...(gradeId === undefined ? {} : { onOpen: () => onTier(gradeId), open: shownGradeId === gradeId })}
    />
  )
}

function Rule({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <span className="rules-strip-rule">
      <span className="rules-strip-name">{name}</span>
      <span className="rules-strip-words">{children}</span>
    </span>
  )
}

function Rounding({ rule }: { readonly rule: RoundingRule }) {
  return (
    <>
      <b>{roundingModeNames[rule.mode]}</b>到 {roundingStep(rule)}
    </>
  )
}

function StepOnly({ rule }: { readonly rule: RoundingRule }) {
  const [step, unit] = roundingStep(rule).split(' ')
  return (
    <>
      到 <b>{step}</b> {unit}
    </>
  )
}

type FloorPartProps = Pick<RulesStripProps, 'floor' | 'compared' | 'passed'>

function FloorPart({ floor, compared, passed }: FloorPartProps) {
  if (floor === null) return <span className="rules-strip-badge">这里的规则还没有人核对过，不算折算底线</span>
  const all = passed === compared
  const added = addsContributions(floor.ownContributions) ? `（含${ownContributionsName}）` : ''
  const minimum = `最低 ${floor.hourlyYuan} 元/时${added}`
  return (
    <>
      <span className={all ? 'rules-strip-passed' : 'rules-strip-below'}>
        {all ? <Icon of={CheckCircleOutlined} /> : <Icon of={ExclamationCircleOutlined} />}
        保底 {passed}/{compared} 行通过
      </span>
      {floor.confidence === 'high' ? (
        <span className="rules-strip-minimum" title={floor.source}>
          {minimum}
        </span>
      ) : (
        <span className="rules-strip-badge" title={`${floor.source}。这里的规则还没有人核对过，可以先用。`}>
          {minimum} · {unverifiedWord}
        </span>
      )}
    </>
  )
}
