import type { Problem } from '../../problems/problem.ts'
import { formatProblem } from '../problems/format-problem.ts'

const missingWords: Readonly<Partial<Record<Problem['at']['field'], string>>> = {
  rule: '还没有选地点，不知道按哪里的规定。',
  date: '还没有写规则日期。',
  'work-grade': '还没有列出工序等级。',
  'allowance-base': '请写明宽放以正常时间还是班时间为基数。',
  allowance: '还没有列出宽放。没有宽放也请写一行 0%。',
  shift: '还没有写班时。',
  'hourly-yuan': '还没有写基准小时工资。',
  confidence: '请写明置信度。',
  accuracy: '请写明允许的误差。',
}

const isMissing = ({ given, code }: Problem): boolean =>
  given === null && (code === 'empty' || code === 'not-a-date' || code === 'not-text')

/** The sentence of a problem of the terms; what is missing is asked for by its own name. */
export const termsSentence = (problem: Problem): string => {
  const { field, row } = problem.at
  if (!isMissing(problem)) return formatProblem(problem)
  if (row !== undefined && field === 'work-grade') return `第 ${String(row)} 级还没有名称。`
  if (row !== undefined && field === 'allowance') return `宽放第 ${String(row)} 项还没有写百分比。`
  if (row !== undefined) return formatProblem(problem)
  return missingWords[field] ?? formatProblem(problem)
}
