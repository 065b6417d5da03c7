import type { DecimalString } from '../../../../shared/numbers/decimal-string.ts'
import { addedContributions, addsContributions } from '../../../../shared/terms/own-contributions.ts'
import { ownContributionsName } from '../../../../shared/text/terms/own-contributions-words.ts'
import { ProblemText } from '../../../components/problem-text.tsx'
import { findMinimumWageRow } from '../minimum-wage.ts'

type MinimumWageLineProps = {
  readonly place: string
  readonly asOf: string
  readonly holidays: boolean
  readonly ownContributionsYuan: DecimalString | null
}

/** Which row of the minimum wage the day falls on, whether 个人缴费 are in its hour, and whether anybody has checked it. */
export function MinimumWageLine({ place, asOf, holidays, ownContributionsYuan }: MinimumWageLineProps) {
  if (place === '' || asOf === '') return null
  const row = findMinimumWageRow(place, asOf, holidays, ownContributionsYuan)
  if (row === undefined) {
    return (
      <ProblemText
        tone="todo"
        sentence={`${asOf} 没有查到当地的最低工资。先不算折算底线，别的都能照常做。`}
      />
    )
  }
  const added = addsContributions(row.ownContributions)
  const until = row.lastOn === undefined ? '起' : ` 至 ${row.lastOn}`
  return (
    <div className="terms-minimum">
      <p className="terms-minimum-line">
        <span>最低工资</span>
        <span>
          <b className="terms-figure">{row.monthlyYuan}</b> 元/月
        </span>
        {added && (
          <span>
            {ownContributionsName} <b className="terms-figure">{addedContributions(row.ownContributions)}</b>{' '}
            元/月
          </span>
        )}
        <span>
          {added && '两项合 '}
          <b className="terms-figure">{row.hourlyYuan}</b> 元/时
        </span>
        {!row.verified && <span className="terms-unverified">待核实</span>}
      </p>
      <p className="terms-quiet">
        {row.effectiveFrom}
        {until}，{row.source}。每月按 {row.hoursPerMonth} 小时折算，进位到分。
      </p>
      {!row.verified && <p className="terms-quiet">这里的规则还没有人核对过，可以先用，会标“待核实”。</p>}
    </div>
  )
}
