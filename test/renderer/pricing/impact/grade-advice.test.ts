import { expect, test } from 'vitest'
import { gradeAdvice } from '../../../../renderer/features/pricing/impact/grade-advice.ts'
import { decimalLiteral as d } from '../../../../shared/numbers/decimal-literal.ts'

const grades = (...coefficients: readonly string[]) =>
  coefficients.map((coefficient, place) => ({
    gradeId: `grade-${String(place + 1)}`,
    name: ['一级', '二级', '三级'][place] ?? '',
    coefficient: d(coefficient),
  }))

test('a grade that a package pays below the one before it is said, as in the terms', () => {
  const advice = gradeAdvice({ baseHourlyYuan: d('24'), workGrades: grades('1', '1.1', '1.05') })
  expect([...advice]).toEqual([['grade-3', '三级工序的小时工资标准低于二级，请核对等级表。']])
  expect(gradeAdvice({ baseHourlyYuan: d('24'), workGrades: grades('1', '1.1', '1.2') }).size).toBe(0)
})
