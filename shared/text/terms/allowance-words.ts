import type { AllowanceTerms } from '../../terms/terms.ts'

type Base = AllowanceTerms['base']

export const allowanceBaseNames: Readonly<Record<Base, string>> = {
  'normal-time': '正常时间',
  'shift-time': '班时间',
}

/** How the allowance enters the standard time, as a part of the agreement's sentence. */
export const allowancePhrases: Readonly<Record<Base, string>> = {
  'normal-time': '再乘以1与宽放率之和',
  'shift-time': '再除以1与宽放率之差',
}
