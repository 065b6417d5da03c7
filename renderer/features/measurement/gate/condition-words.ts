import type { ConditionField, MissingCondition } from '../../../../shared/case/measurement/conditions.ts'

export const conditionNames: Readonly<Record<ConditionField, string>> = {
  daysOnLine: '上线天数',
  piecesMade: '已做件数',
  sizeTimed: '尺码',
  stitchDensity: '针距',
  seamLength: '缝长',
  fabric: '面料',
  machine: '机器',
  machineSpeed: '转速',
  attachments: '附件',
  bundleSize: '捆量',
  qualityPassed: '质量合格',
  countingUnit: '计价单位',
}

const missingNames: Readonly<Record<MissingCondition, string>> = {
  ...conditionNames,
  experience: '上线天数或已做件数',
  chosenByBoth: '被测工人双方共同选定',
}

export const conditionHints: Partial<Readonly<Record<ConditionField, string>>> = {
  sizeTimed: '测中间码',
  attachments: '自动剪线、卷边器等',
  bundleSize: '例如 20 件',
  qualityPassed: '例如 20 件合格 20 件',
  countingUnit: '件、片、对、打、扎',
}

export const missingWords = (missing: readonly MissingCondition[]): string =>
  missing.map((field) => missingNames[field]).join('、')
