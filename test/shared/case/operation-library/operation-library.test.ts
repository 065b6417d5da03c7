import { describe, expect, it } from 'vitest'
import { collectLines, type LineCollection } from '../../../../shared/case/operation-library/collect-lines.ts'
import { entryChanges, takeEntryAnew } from '../../../../shared/case/operation-library/entry-changes.ts'
import { entryLines } from '../../../../shared/case/operation-library/entry-lines.ts'
import { libraryEntries } from '../../../../shared/case/operation-library/library-entries.ts'
import { lineOfLibrary } from '../../../../shared/case/operation-library/take-entry.ts'
import { editCard, editElement } from '../../../../shared/case/products/edit-card.ts'
import { editSheet } from '../../../../shared/case/products/edit-sheet.ts'
import { operationRows } from '../../../../shared/case/products/operation-rows.ts'
import { addProduct } from '../../../../shared/case/products/product-writes.ts'
import { styleDifferences } from '../../../../shared/case/products/style-differences.ts'
import { addTakenLines } from '../../../../shared/case/products/take-lines.ts'
import { readRecord } from '../../../../shared/case/read.ts'
import { addFact, setFields } from '../../../../shared/case/write.ts'
import { priceAtTerms } from '../../../../shared/case/pricing/price-at-terms.ts'
import { decimalLiteral } from '../../../../shared/numbers/decimal-literal.ts'
import type { OperationColumn } from '../../../../shared/product/operation-column.ts'
import { CaseDesk, deskWithGrades } from '../products/case-state.ts'

const [style, other] = ['style-a', 'style-b']
/** On a taken line, and so on paper; another case's name stays in the library. */
const reference = 'T14-21 圆领 T 恤 第 1 版 第 1 行，双方认可：2014年6月20日会议纪要'

const type = (desk: CaseDesk, productId: string, row: number, column: OperationColumn, typed: string) => {
  const result = editSheet(desk.state, productId, [{ row, column, typed }], desk.newId)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  desk.commit(result.value)
}

const idAt = (desk: CaseDesk, productId: string, row: number) =>
  operationRows(desk.state, productId)[row - 1]?.id ?? ''

const giveTime = (desk: CaseDesk, row: number, seconds: string) =>
  desk.commit([
    setFields('operation', idAt(desk, style, row), {
      timeSource: 'agreed-by-both',
      givenSeconds: decimalLiteral(seconds),
      givenTimeReference: '2014年6月20日会议纪要',
    }),
  ])

/** 示例数据: a case with two lines that have a time and one that waits. */
function firstCase(): CaseDesk {
  const desk = deskWithGrades()
  desk.commit([setFields('case', 'case', { name: '某厂' })])
  desk.commit(addProduct(desk.state, style, { name: '圆领 T 恤', code: 'T14-21', version: '1' }))
  for (const [index, name] of ['合肩缝', '上袖', '烫标'].entries()) type(desk, style, index + 1, 'name', name)
  type(desk, style, 1, 'machine', '四线包缝')
  type(desk, style, 1, 'grade', '2')
  for (const row of [1, 2]) {
    const id = idAt(desk, style, row)
    desk.commit(editCard(desk.state, id, 'start', '右手触到前后片'))
    desk.commit(editElement(desk.state, id, desk.newId(), { name: '取片对齐', breakPoint: '两片对齐压住' }))
    desk.commit(editElement(desk.state, id, desk.newId(), { name: '缝左侧缝', breakPoint: '左缝线头离针' }))
  }
  giveTime(desk, 1, '19.8')
  giveTime(desk, 2, '25.2')
  return desk
}

function collect(
  desk: CaseDesk,
  library: CaseDesk,
  rows: readonly number[],
  caseId = 'case-a',
): LineCollection {
  const collection = collectLines({
    caseId,
    state: desk.state,
    productId: style,
    operationIds: rows.map((row) => idAt(desk, style, row)),
    library: library.state,
    today: '2026-06-12',
    newId: library.newId,
  })
  if (collection.operations.length > 0) library.commit(collection.operations)
  return collection
}

const full = () => {
  const [desk, library] = [firstCase(), new CaseDesk()]
  collect(desk, library, [1, 2, 3])
  return { desk, library }
}

const entryAt = (library: CaseDesk, place: number) => {
  const entry = libraryEntries(library.state)[place]
  if (entry === undefined) throw new Error('no entry')
  return entry
}

/** 示例数据: another case, whose grades bear other ids. */
function secondCase(library: CaseDesk): CaseDesk {
  const desk = new CaseDesk()
  desk.commit([
    setFields('work-grade', 'other-2', { name: '二级', coefficient: decimalLiteral('1.1'), order: 'a0' }),
  ])
  desk.commit(addProduct(desk.state, other, { name: '背心', code: 'B-1', version: '1' }))
  const taken = libraryEntries(library.state).map((entry) => lineOfLibrary(desk.state, entry))
  desk.commit(addTakenLines(desk.state, other, 0, taken, desk.newId))
  return desk
}

describe('收入工序库', () => {
  it('takes method, time and source of each line, and counts those without a time', () => {
    const { library } = full()
    const entry = entryAt(library, 0)
    expect(entry).toMatchObject({
      name: '合肩缝',
      machine: '四线包缝',
      gradeName: '二级',
      seconds: '19.8',
      where: `某厂 ${reference}`,
      fromCaseId: 'case-a',
    })
    expect(entry.card.start).toBe('右手触到前后片')
    expect(entry.elements.map(({ name }) => name)).toEqual(['取片对齐', '缝左侧缝'])
    expect(entryAt(library, 2)).toMatchObject({ name: '烫标', seconds: null })
    expect(JSON.stringify(library.state.last?.change)).not.toContain('Yuan')
  })

  it('says how many came in, which were updated and which were there', () => {
    const { desk, library } = full()
    expect(collect(desk, library, [1, 2, 3])).toMatchObject({ added: 0, updated: 0, known: 3 })
    giveTime(desk, 1, '19.2')
    expect(collect(desk, library, [1, 2])).toMatchObject({ added: 0, updated: 1, known: 1 })
    expect(libraryEntries(library.state)).toHaveLength(3)
    expect(entryAt(library, 0).seconds).toBe('19.2')
  })

  it('knows the same work from another case, and lets another time or way stand beside it', () => {
    const { desk, library } = full()
    expect(collect(desk, library, [1, 2], 'case-b')).toMatchObject({ added: 0, known: 2 })
    giveTime(desk, 1, '19.2')
    desk.commit(editCard(desk.state, idAt(desk, style, 2), 'excludes', '换线'))
    expect(collect(desk, library, [1, 2], 'case-b')).toMatchObject({ added: 2, updated: 0, known: 0 })
    expect(libraryEntries(library.state).map(({ seconds }) => seconds)).toEqual([
      '19.8',
      '25.2',
      null,
      '19.2',
      '25.2',
    ])
  })

  it('does not lose a time to a line that lost its own, and takes in no line without a name', () => {
    const { desk, library } = full()
    desk.commit([setFields('operation', idAt(desk, style, 1), { timeSource: 'measured' })])
    expect(collect(desk, library, [1])).toMatchObject({ updated: 0, known: 1 })
    expect(entryAt(library, 0).seconds).toBe('19.8')
    type(desk, style, 4, 'machine', '手工')
    expect(collect(desk, library, [4])).toMatchObject({ added: 0, known: 0, operations: [] })
  })

  it('is taken back as one', () => {
    const [desk, library] = [firstCase(), new CaseDesk()]
    library.undoOf(() => collect(desk, library, [1, 2, 3]))
    expect(libraryEntries(library.state)).toEqual([])
  })
})

describe('a line from the 工序库', () => {
  it('keeps the time as 同类工序 with its source, the grade by its name, and no price', () => {
    const { library } = full()
    const desk = secondCase(library)
    expect(operationRows(desk.state, other).map(({ origin }) => origin)).toEqual([
      'similar-operation',
      'similar-operation',
      undefined,
    ])
    const line = readRecord(desk.state, 'operation', idAt(desk, other, 1))
    expect(line).toMatchObject({
      timeSource: 'similar-operation',
      givenSeconds: '19.8',
      givenTimeReference: reference,
      gradeId: 'other-2',
      takenFrom: entryAt(library, 0).id,
    })
    expect(line?.currentPriceYuan).toBeUndefined()
    expect(line?.carriedLock).toBeUndefined()
    expect(styleDifferences(desk.state, other)?.counts['similar-operation']).toBe(2)
  })

  it('is 待测 once its method changes, and 同类工序 again when it is as before; its grade is its own', () => {
    const { library } = full()
    const desk = secondCase(library)
    const source = () => readRecord(desk.state, 'operation', idAt(desk, other, 1))?.timeSource
    desk.commit(editCard(desk.state, idAt(desk, other, 1), 'excludes', '换线'))
    expect(source()).toBe('measured')
    expect(operationRows(desk.state, other)[0]?.origin).toBe('changed')
    desk.commit(editCard(desk.state, idAt(desk, other, 1), 'excludes', ''))
    expect(source()).toBe('similar-operation')
    type(desk, other, 1, 'grade', '')
    expect(source()).toBe('similar-operation')
  })

  it('holds what it took when the entry changes, and says so', () => {
    const { desk: first, library } = full()
    const desk = secondCase(library)
    expect(entryChanges(library.state, desk.state, other)).toEqual([])
    giveTime(first, 1, '19.2')
    first.commit(editCard(first.state, idAt(first, style, 2), 'excludes', '换线'))
    collect(first, library, [1, 2])
    expect(readRecord(desk.state, 'operation', idAt(desk, other, 1))?.givenSeconds).toBe('19.8')
    const [time, method] = entryChanges(library.state, desk.state, other)
    expect(time).toMatchObject({ number: 1, takenSeconds: '19.8', otherMethod: false, offered: true })
    expect(method).toMatchObject({ number: 2, otherMethod: true, offered: false })
    desk.commit(takeEntryAnew(desk.state, idAt(desk, other, 1), entryAt(library, 0)))
    expect(readRecord(desk.state, 'operation', idAt(desk, other, 1))?.givenSeconds).toBe('19.2')
    expect(takeEntryAnew(desk.state, idAt(desk, other, 2), entryAt(library, 1))).toEqual([])
  })

  it('never moves once both sides agreed it', () => {
    const { desk: first, library } = full()
    const desk = secondCase(library)
    const operationId = idAt(desk, other, 1)
    desk.commit([
      addFact('line-lock', 'lock-1', {
        productId: other,
        roundId: 'round-1',
        roundNumber: decimalLiteral('1'),
        operationId,
        priceYuan: decimalLiteral('0.069'),
        computedYuan: decimalLiteral('0.069'),
        adjustmentYuan: decimalLiteral('0'),
        baselineDigest: '0'.repeat(64),
        unionRepresentative: '示例职工方代表',
        employerRepresentative: '示例企业方代表',
        operator: '记录员',
        lockedAt: '2015-07-02T06:40:00Z',
      }),
    ])
    giveTime(first, 1, '19.2')
    collect(first, library, [1])
    expect(entryChanges(library.state, desk.state, other)[0]?.offered).toBe(false)
    expect(takeEntryAnew(desk.state, operationId, entryAt(library, 0))).toEqual([])
  })
})

it('is offered in the order of the work, with what the style has and a grade the terms do not know', () => {
  const { library } = full()
  const desk = new CaseDesk()
  desk.commit(addProduct(desk.state, other, { name: '背心', code: 'B-1', version: '1' }))
  type(desk, other, 1, 'name', '上袖')
  const offered = entryLines(
    library.state,
    { caseId: 'case-b', state: desk.state, productId: other },
    priceAtTerms,
  )
  expect(
    offered.map(({ entry, alreadyThere, gradeUnknown }) => [entry.name, alreadyThere, gradeUnknown]),
  ).toEqual([
    ['合肩缝', false, true],
    ['上袖', true, false],
    ['烫标', false, false],
  ])
})

it('offers no line of this very case, which is taken from its style, until it has left the case', () => {
  const { desk, library } = full()
  const offered = () =>
    entryLines(library.state, { caseId: 'case-a', state: desk.state, productId: other }, priceAtTerms)
  expect(offered()).toEqual([])
  desk.commit([setFields('operation', idAt(desk, style, 1), { removed: true })])
  expect(offered().map(({ entry }) => entry.name)).toEqual(['合肩缝'])
})
