import type { StabilityAssessment } from '../../measurement/statistics/assess-stability.ts'
import type { GrubbsTest } from '../../measurement/statistics/grubbs.ts'
import { grubbsLevel } from '../../measurement/statistics/grubbs-table.ts'
import type { SuspectReadings } from '../../measurement/statistics/suspect-readings.ts'
import { formatApproximate } from '../../numbers/approximate.ts'
import { formatPercent } from '../../numbers/display.ts'
import { round } from '../../numbers/round.ts'
import type { Ratio } from '../../numbers/ratio.ts'
import { assertNever } from '../../problems/assert-never.ts'

const twoDecimals = (value: Ratio): string => round(value, { scale: 2, mode: 'half-up' })

const placeOf = (cycle: number | undefined, seconds: string): string =>
  cycle === undefined ? `${seconds} 秒` : `第 ${String(cycle)} 周程 ${seconds} 秒`

/** Why three standard deviations say nothing of a short series; empty where they do. */
export const threeSigmaSentence = (suspects: SuspectReadings): string => {
  if (suspects.applicable) return ''
  const farthest = suspects.farthestPossible
  const reach =
    farthest === null
      ? ''
      : `可疑读数自己也算在标准差里，最远只能偏离 ${formatApproximate(farthest, 2)} 个标准差，`
  return `有效读数不足 ${String(suspects.needed)} 个：${reach}三倍标准差看不出什么，不作判断。`
}

/** A flag and how often it is wrong; it never removes a reading. */
export const grubbsSentence = ({ suspect, statistic, limit, isFlagged }: GrubbsTest): string => {
  const place = placeOf(suspect.cycle, suspect.seconds)
  const figures = `G = ${formatApproximate(statistic, 2)}，限 ${limit}`
  return isFlagged
    ? `${place}偏离较大（${figures}）。两头都看时误报约 ${formatPercent(grubbsLevel)}，只作提示，剔除要写理由。`
    : `偏离最大的是${place}（${figures}），没有超限。`
}

/** Whether a series is steady enough, and what to do where it is not. */
export const stabilitySentence = (assessment: StabilityAssessment): string => {
  const coefficient = twoDecimals(assessment.coefficient)
  switch (assessment.state) {
    case 'stable':
      return `稳定系数 ${coefficient}，未超限。`
    case 'stable-without': {
      const places = assessment.suspects.map(({ cycle, seconds }) => placeOf(cycle, seconds)).join('、')
      return `稳定系数 ${coefficient} 超限。请看${places}是否另有原因；除去后为 ${twoDecimals(assessment.coefficientWithout)}。`
    }
    case 'remeasure':
      return `稳定系数 ${coefficient} 超限，要除去的读数太多，需复测。`
    default:
      return assertNever(assessment)
  }
}
