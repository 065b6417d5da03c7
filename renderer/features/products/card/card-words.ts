import type { CardPart, CardState, MethodPart } from '../../../../shared/product/method-card.ts'

const missingWords: Readonly<Record<CardPart, string>> = {
  start: '缺起点',
  end: '缺终点',
  elements: '缺单元',
  'element-name': '缺单元名',
  'break-point': '缺分界点',
}

/** The state of a method card in the row: what is asked for first. */
export function cardStateWords({ complete, untouched, missing }: CardState): string {
  if (complete) return '已填'
  if (untouched) return '未填'
  const [first] = missing
  return first === undefined ? '已填' : missingWords[first]
}

export const methodPartNames: Readonly<Record<MethodPart, string>> = {
  start: '起点',
  content: '内容',
  end: '终点',
  machine: '方法卡设备',
  size: '尺码',
  material: '材料批次',
  excludes: '不含',
  'line-machine': '设备',
  grade: '工序等级',
  elements: '单元',
}
