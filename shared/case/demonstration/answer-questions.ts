import { setFields } from '../write.ts'
import type { Script } from './script.ts'

/** Invented answers to every question of the agreement: 示例数据. */
const answers: Readonly<Record<string, string>> = {
  'scope.enterprises': '示例甲厂、示例乙厂',
  'term.from': '2014-08-01',
  'term.to': '2015-07-31',
  'reply.days': '15',
  'signing.on': '2014-07-04',
  'approval.body': '职工代表大会',
  'approval.authority': '当地人力资源社会保障行政部门',
  'copies.each': '1',
  'payday.from': '10',
  'payday.to': '15',
  'records.years': '3',
  'allowances.heat': '200.00',
  'allowances.night': '8.00',
  'overtime.workday': '150',
  'overtime.restday': '200',
  'overtime.holiday': '300',
  'level.average': '36000.00',
  'level.rise': '6',
  'adjustment.price': '5',
  'posting.places': '食堂、宣传画廊和阅览室',
  'inspection.interval': '每半年',
  'inspection.days': '30',
  'dispute.days': '15',
  'breach.extra': '25',
  'achievable.share': '90',
  'notice.days': '1',
  'group.members': '3',
  'trial.days': '10',
  'trial.again': '5',
  'remeasure.change': '5',
  'remeasure.within': '5',
}

export const answerQuestions = (script: Script): void =>
  script.commit(
    '2014-07-03T07:00:00.000Z',
    '一问一答：写成条款',
    Object.entries(answers).map(([id, value]) => setFields('answer', id, { value })),
  )
