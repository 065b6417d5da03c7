import { readRecord } from '../../../shared/case/read.ts'
import type { FieldReference } from '../../../shared/case/versions/open-field.ts'
import type { FoldState } from '../../../shared/record/fold-state.ts'
import { skillGrades } from '../../../shared/pay/skill/skill-grade.ts'
import { record } from '../../../shared/record/read-state.ts'
import { skillGradeNames } from '../../../shared/text/terms/skill-grade-names.ts'

const words: Readonly<Record<string, string>> = {
  'case name': '案卷名称',
  'case agreementTitle': '协议标题',
  'case agreementNumber': '编号',
  'case operatorName': '操作人姓名',
  'case operatorRole': '操作人身份',
  'party name': '名称',
  'party represents': '代表谁',
  'party address': '地址',
  'representative name': '姓名',
  'representative post': '职务',
  'representative chief': '首席代表',
  'representative mandateFrom': '授权自',
  'representative mandateUntil': '授权至',
  'product name': '品名',
  'product code': '款号',
  'product version': '版次',
  'product countingUnit': '计价单位',
  'operation section': '工段',
  'operation jobType': '工种',
  'operation name': '工序名称',
  'operation gradeId': '工序等级',
  'operation countPerGarment': '每件数量',
  'operation countingUnit': '计价单位',
  'operation timeSource': '时间来源',
  'operation givenSeconds': '标准工时',
  'operation givenTimeReference': '时间出处',
  'operation currentPriceYuan': '现行单价',
  'operation machine': '设备',
  'method-card start': '起点',
  'method-card content': '内容',
  'method-card end': '终点',
  'method-card machine': '方法卡设备',
  'method-card size': '尺码',
  'method-card material': '材料批次',
  'method-card excludes': '不含',
  'method-card version': '方法卡版次',
  'element name': '单元名',
  'element breakPoint': '分界点',
  'element frequency': '频次',
  'time-study ratingUnion': '职工方评定',
  'time-study ratingEmployer': '企业方评定',
  'terms place': '地点',
  'terms rulesAsOf': '规则日期',
  'terms baseHourlyYuan': '小时工资标准',
  'terms baseHourlySource': '小时工资标准的依据',
  'terms shiftHours': '班时',
  'terms allowanceBase': '宽放基数',
  'terms timeScale': '时间舍入位数',
  'terms timeMode': '时间舍入方式',
  'terms priceScale': '工价舍入位数',
  'terms priceMode': '工价舍入方式',
  'terms confidenceZ': '置信度',
  'terms accuracy': '允许误差',
  'terms ratingError': '评定误差',
  'worker-output pieces': '产量记录',
  'recent-efficiency ratio': '近期完成率',
  'stated-theta theta': '可完成比例',
  'quota-trial startsOn': '试行开始日',
  'quota-trial workingDays': '试行工作日',
  'terms holidayClause': '法定休假日发工资',
  'terms ownContributionsYuan': '个人缴费',
  'allowance-part name': '宽放项目',
  'allowance-part ratio': '宽放率',
  'work-grade coefficient': '工序等级系数',
  'work-grade name': '工序等级名称',
  'coefficient-table name': '系数表名称',
  'coefficient-table bandsBy': '系数表的分档方式',
  'coefficient-table unit': '系数表的单位',
  'coefficient-band name': '系数表的一档',
  'coefficient-band from': '一档的起点',
  'coefficient-band below': '一档的上限',
  'coefficient-band coefficient': '一档的系数',
  'coefficient-choice bandId': '系数表选档',
  'skill-table pays': '技能等级给什么',
  ...Object.fromEntries(
    skillGrades.map((grade) => [`skill-table ${grade}`, `${skillGradeNames[grade]}的金额`]),
  ),
  'proposal-line priceYuan': '报价',
  'typed-reading seconds': '读数',
  'impact-assumptions on': '假设日期',
  'impact-assumptions reference': '假设来源',
  'impact-assumptions hoursPerMonth': '每月工时',
  'impact-assumptions monthlyMinimumYuan': '月最低工资',
  'monthly-volume pieces': '每月件数',
  'pace-band pace': '速度',
  'pace-band workers': '人数',
  'pay-package name': '方案名称',
  'pay-package start': '怎么定价',
  'pay-package baseHourlyYuan': '方案的小时工资标准',
  'pay-package raiseRatio': '现行单价上调',
  'pay-package additionYuan': '每行加减',
  'package-coefficient coefficient': '方案的等级系数',
  'package-line additionYuan': '方案单独加减',
}

const kinds: Readonly<Record<string, string>> = {
  case: '案卷',
  party: '当事方',
  representative: '代表',
  product: '产品',
  operation: '工序',
  'method-card': '方法卡',
  element: '单元',
  'time-study': '测时',
  'typed-reading': '读数',
  terms: '规则',
  'allowance-part': '宽放',
  'work-grade': '工序等级',
  'coefficient-table': '系数表',
  'coefficient-band': '系数表的一档',
  'coefficient-choice': '系数表选档',
  'skill-table': '技能等级津贴表',
  'proposal-line': '报价',
  'impact-assumptions': '假设',
  'monthly-volume': '每月件数',
  'pace-band': '速度分布',
  'pay-package': '方案',
  'package-coefficient': '方案的等级系数',
  'package-line': '方案单独加减',
}

/** What a field of the record is called on the screen. */
export function fieldWords(kind: string, field: string): string {
  const owner = kinds[kind] ?? ''
  if (field === 'removed') return `${owner}去留`
  if (field === 'order') return `${owner}次序`
  return words[`${kind} ${field}`] ?? (owner === '' ? '这一项' : owner)
}

const sides: Readonly<Record<string, string>> = { employer: '企业方', union: '职工方' }

const nameIn = (state: FoldState, { kind, id }: FieldReference): string => {
  const name = record(state, kind, id)?.fields['name']
  return typeof name === 'string' ? name : ''
}

/** Whose field it is, where several have one of that name: 企业方, 甲一, 一级, 合侧缝. */
export function ownerWords(state: FoldState, at: FieldReference): string {
  switch (at.kind) {
    case 'party':
      return sides[at.id] ?? ''
    case 'method-card':
      return readRecord(state, 'operation', at.id)?.name ?? ''
    case 'operation':
    case 'element':
    case 'representative':
    case 'allowance-part':
    case 'work-grade':
    case 'coefficient-table':
    case 'coefficient-band':
      return at.field === 'name' ? '' : nameIn(state, at)
    default:
      return ''
  }
}
