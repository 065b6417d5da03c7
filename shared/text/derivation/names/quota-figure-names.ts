import type { quotaLeaves, quotaRules } from '../../../derivation/names/quota-names.ts'

type Named = (typeof quotaRules)[number] | (typeof quotaLeaves)[number]

export const quotaFigureNames: Readonly<Record<Named, string>> = {
  'shift-seconds': '班时',
  'output-quota': '产量定额',
  'shift-hours': '班时',
  'seconds-per-hour': '每小时秒数',
}
