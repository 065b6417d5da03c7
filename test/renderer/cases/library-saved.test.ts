import { describe, expect, test } from 'vitest'
import { casesOnlyHere, librarySaved } from '../../../renderer/features/cases/library-saved.ts'
import { rowOnlyHere } from '../../../renderer/features/cases/library-row.ts'
import { savedWords } from '../../../renderer/shell/bars/saved-state.ts'
import type { CaseListEntry } from '../../../shared/contracts/case-list.ts'

const entry = (caseId: string, lastChangedAt: string, problem: CaseListEntry['problem'] = null) => ({
  caseId,
  name: caseId,
  productCount: 0,
  operationCount: 0,
  steps: [],
  lastChangedAt,
  problem,
})

const older = entry('a', '2014-11-03T01:00:00.000Z')
const newer = entry('b', '2014-11-16T01:12:00.000Z')
const words = (...given: Parameters<typeof librarySaved>) => {
  const state = librarySaved(...given)
  return state === undefined ? undefined : savedWords(state)
}

describe('the saved mark of the library', () => {
  test('says that everything is on the disk, with the newest change', () => {
    expect(words([newer, older], new Map())).toMatch(/^全部已落盘 .*11-16 09:12$/)
  })

  test('counts what waits, also of a case the disk has not heard of', () => {
    const waiting = new Map([
      ['a', 2],
      ['c', 1],
    ])
    expect(words([older], waiting)).toBe('3 笔还没落盘，打开那个案卷就接着写')
    expect(casesOnlyHere([older], waiting)).toEqual(['c'])
    expect(rowOnlyHere('c', 1).next).toBe('1 笔还没落盘，打开就接着写')
  })

  test('says nothing while nobody knows, where nothing is, and where a journal has a fault', () => {
    expect(words(undefined, new Map())).toBeUndefined()
    expect(words([older], undefined)).toBeUndefined()
    expect(words([], new Map())).toBeUndefined()
    const damaged = entry('d', '2014-11-03T01:00:00.000Z', { code: 'journal-damaged', place: '7' })
    expect(words([older, damaged], new Map())).toBeUndefined()
  })
})
