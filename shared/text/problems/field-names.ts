import type { FieldCode } from '../../problems/field-code.ts'
import { measurementFieldNames } from './measurement-field-names.ts'
import { payFieldNames } from './pay-field-names.ts'
import { quotaFieldNames } from './quota-field-names.ts'

export const fieldNames: Readonly<Record<FieldCode, string>> = {
  ...measurementFieldNames,
  ...quotaFieldNames,
  ...payFieldNames,
  value: '数值',
  line: '这一行',
  seconds: '秒数',
  identity: '编号',
  'rounding-scale': '舍入位数',
  'rounding-mode': '舍入方式',
  section: '工段',
  'job-type': '工种',
  'operation-name': '工序',
  machine: '设备',
  'counting-unit': '计价单位',
  'count-per-garment': '每件数量',
  'current-price': '现行单价',
  'bulk-change': '加减',
  date: '日期',
  instant: '时刻',
  rule: '规定',
  derivation: '来历',
}
