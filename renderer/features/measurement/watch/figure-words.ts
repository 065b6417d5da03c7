import type { ElementNeed, Requirement } from '../../../../shared/case/measurement/requirement.ts'
import type { StudyTerms } from '../../../../shared/case/measurement/study-terms.ts'
import { formatPercent } from '../../../../shared/numbers/display.ts'
import type { DecimalString } from '../../../../shared/numbers/decimal-string.ts'

/** The textbooks' table; another z is printed as it is. */
const confidences: Readonly<Record<string, string>> = {
  '1.65': '90%',
  '1.96': '95%',
  '2': '95.45%',
  '2.00': '95.45%',
  '2.58': '99%',
  '3': '99.73%',
  '3.00': '99.73%',
}

export const confidenceWords = (z: DecimalString): string => {
  const known = confidences[z]
  return known === undefined ? `置信系数 ${z}` : `置信 ${known}`
}

export const accuracyWords = (accuracy: DecimalString): string => `±${formatPercent(accuracy)}`

export const allowanceWords = ({ allowance }: StudyTerms): string =>
  allowance === null
    ? '宽放还没有定'
    : `宽放 ${formatPercent(allowance.ratio)}，${allowance.base === 'normal-time' ? '正常时间' : '班时间'}为基数`

/** `「剪线堆放」要 18，「取片对齐」要 17，另外两个单元已够`. */
export function needWords(requirement: Requirement, nameOf: (elementId: string) => string): string {
  if (requirement.kind === 'too-few') return `再测 ${String(requirement.lacking)} 个周程，才能判断要测几次`
  const lacking = requirement.elements
    .filter(({ needed, valid }) => needed > valid)
    .sort((one, other) => other.needed - one.needed)
  const named = lacking.slice(0, 2)
  const rest = requirement.elements.length - lacking.length
  if (lacking.length === 0) return '各单元都已够，还可以继续'
  const words = named.map(
    ({ elementId, needed }: ElementNeed) => `「${nameOf(elementId)}」要 ${String(needed)}`,
  )
  const more = lacking.length - named.length
  return [
    words.join('，'),
    more > 0 ? `另外 ${String(more)} 个单元也还不够` : '',
    rest > 0 ? `另外 ${String(rest)} 个单元已够` : '',
  ]
    .filter((part) => part !== '')
    .join('，')
}
