import type { SharedNumber } from '../../../../shared/case/agreement/open-matters.ts'
import type { CaseConfirmation, ConfirmationField } from '../../../../shared/case/agreement/confirmation.ts'

export const confirmationLabels: Readonly<Record<ConfirmationField, string>> = {
  number: '编号',
  annexNumber: '附件五第几号',
  effectiveOn: '执行日',
  trialDays: '试行工作日',
  measuredOn: '测时日期',
  negotiatedOn: '协商日期',
  signedOn: '签字日期',
}

/** 附件五第 1 号和 T14-28 的确认单同号 */
export const sharedNumberWords = ({ number, styles }: SharedNumber): string =>
  `附件五第 ${number} 号和 ${styles.join('、')} 的确认单同号`

/** What the case itself says where nobody wrote anything. */
export const confirmationHint = (field: ConfirmationField, sheet: CaseConfirmation): string | undefined => {
  switch (field) {
    case 'effectiveOn':
      return sheet.trialEndsOn === null
        ? undefined
        : `试行到 ${sheet.trialEndsOn}，按星期一至星期五数，遇法定节假日请核对。`
    case 'measuredOn':
      return '没有写的，按最后一次封存的日期。'
    case 'negotiatedOn':
      return '没有写的，按最后一行达成的日期。'
    case 'trialDays':
      return '没有写的，按专项协议。'
    case 'signedOn':
      return '可以空着，签字时手写。'
    default:
      return undefined
  }
}
