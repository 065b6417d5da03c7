import { expect, test } from 'vitest'
import { readCoefficientTables } from '../../../../shared/case/terms/read-coefficient-tables.ts'
import { setFields } from '../../../../shared/case/write.ts'
import { decimalLiteral } from '../../../../shared/numbers/decimal-literal.ts'
import { formatProblem } from '../../../../shared/text/problems/format-problem.ts'
import { buildSampleCase } from '../sample-case.ts'

test('what is said of a row names the row that people see, whatever is not written yet above it', () => {
  const names = ['真丝', '', '棉', '真丝']
  const { state } = buildSampleCase().commit(
    '面料系数',
    setFields('coefficient-table', 'fabric', { name: '面料', bandsBy: 'word', order: 'a0' }),
    ...names.map((name, index) =>
      setFields('coefficient-band', `fabric-${String(index)}`, {
        tableId: 'fabric',
        order: `a${String(index)}`,
        name,
        coefficient: decimalLiteral('1.1'),
      }),
    ),
  )
  const problems = readCoefficientTables(state)[0]?.problems ?? []
  expect(problems.map(({ bandId }) => bandId)).toEqual(['fabric-3'])
  expect(problems.map(formatProblem)).toEqual([
    '系数表「面料」里“真丝”写了两次，在第 1 行和第 4 行。请改名，或移除一行。',
  ])
})
