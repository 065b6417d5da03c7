const words: Readonly<Record<string, string>> = {
  'operation name': '工序名称',
  'operation gradeId': '工序等级',
  'operation countPerGarment': '每件数量',
  'operation countingUnit': '计价单位',
  'operation timeSource': '时间来源',
  'operation givenSeconds': '标准工时',
  'operation givenTimeReference': '时间出处',
  'operation currentPriceYuan': '现行价',
  'operation machine': '设备',
  'operation removed': '移除工序',
  'time-study ratingUnion': '职工方评定',
  'time-study ratingEmployer': '企业方评定',
  'terms baseHourlyYuan': '小时工资标准',
  'terms shiftHours': '班时',
  'terms allowanceBase': '宽放基数',
  'terms timeScale': '时间舍入位数',
  'terms timeMode': '时间舍入方式',
  'terms priceScale': '工价舍入位数',
  'terms priceMode': '工价舍入方式',
  'terms confidenceZ': '置信系数',
  'terms accuracy': '精度',
  'allowance-part ratio': '宽放',
  'work-grade coefficient': '工序等级系数',
  'work-grade name': '工序等级名称',
  'proposal-line priceYuan': '报价',
  'typed-reading seconds': '读数',
}

const kinds: Readonly<Record<string, string>> = {
  operation: '工序',
  'method-card': '方法卡',
  element: '单元',
  'time-study': '测时',
  'typed-reading': '读数',
  terms: '规则',
  'allowance-part': '宽放',
  'work-grade': '工序等级',
  'proposal-line': '报价',
}

/** What a field of the record is called on the screen. */
export const fieldWords = (kind: string, field: string): string =>
  words[`${kind} ${field}`] ?? kinds[kind] ?? '这一项'
