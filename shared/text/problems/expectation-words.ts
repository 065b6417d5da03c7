import { assertNever } from '../../problems/assert-never.ts'
import type { Expectation } from '../../problems/problem.ts'

/** A negative bound takes the true minus, as every figure on screen and paper does. */
const figure = (bound: string): string => bound.replace(/^-/, '−')

/** What is wanted, as the end of a sentence whose subject is the field. */
export const expectationWords = (expected: Expectation): string => {
  switch (expected.kind) {
    case 'plain-number':
      return '要写成普通数字，例如 18.0'
    case 'fraction':
      return '要写成小数或整数相除的分数'
    case 'text':
      return '要写成文字形式的数字'
    case 'date':
      return '要写成 2026-06-17 这样的日期'
    case 'instant':
      return '要写成带时区的时刻'
    case 'object':
      return '要是一个完整的对象'
    case 'present':
      return '不能空着'
    case 'code':
      return '要用 W-07 这样的代码'
    case 'letter-and-number':
      return '要写成一个大写字母加一个不超过 99 的整数'
    case 'absent':
      return '不能再有'
    case 'the-same-everywhere':
      return '各处要一致'
    case 'more-than':
      return `要大于 ${figure(expected.bound)}`
    case 'at-least':
      return `不能小于 ${figure(expected.bound)}`
    case 'less-than':
      return `须小于 ${figure(expected.bound)}`
    case 'at-most':
      return `不能大于 ${figure(expected.bound)}`
    case 'between':
      return `应在 ${figure(expected.low)} 至 ${figure(expected.high)} 之间`
    case 'whole-between':
      return `应是 ${expected.low} 至 ${expected.high} 之间的整数`
    case 'digits-at-most':
      return `最多 ${expected.count} 位数字`
    case 'characters-at-most':
      return `最多 ${expected.count} 个字`
    case 'decimals-at-most':
      return `最多 ${expected.count} 位小数`
    case 'multiple-of':
      return `应是 ${expected.step} 的整数倍`
    case 'count-at-least':
      return `至少要 ${expected.count} 个`
    case 'one-of':
      return `应是 ${expected.options.join('、')} 之一`
    case 'unlike-row':
      return `不能和第 ${String(expected.row)} 行同名`
    case 'within-percent-of':
      return `与总时间 ${expected.value} 秒相差 ${expected.difference}%，超过 ${expected.percent}%`
    default:
      return assertNever(expected)
  }
}
