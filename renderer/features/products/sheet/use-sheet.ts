import { useState, type ClipboardEvent, type KeyboardEvent } from 'react'
import type { CellEdit } from '../../../../shared/case/products/edit-sheet.ts'
import type { OperationRow } from '../../../../shared/case/products/operation-rows.ts'
import type { WorkGradeChoice } from '../../../../shared/product/work-grade.ts'
import { assertNever } from '../../../../shared/problems/assert-never.ts'
import type { Problem } from '../../../../shared/problems/problem.ts'
import { formatProblem } from '../../../../shared/text/problems/format-problem.ts'
import { planFillDown, planPaste } from './paste-edits.ts'
import { cellText, isEditable, sheetColumns } from './sheet-columns.ts'
import { edgePosition } from './sheet-edges.ts'
import { sheetAct, type SheetAct } from './sheet-keys.ts'
import {
  clampPosition,
  coversRows,
  isSingleCell,
  moveSelection,
  nextCell,
  rangeOf,
  selectCell,
  type CellPosition,
  type CellRange,
} from './sheet-selection.ts'
import { cellKey, initialSheet, ready, type SheetState } from './sheet-state.ts'
import { readTabbed, writeTabbed } from './sheet-text.ts'
import { editLabel, pastedWords, pasteRefusal, problemSentences, shownEntry } from './sheet-words.ts'
import type { useSheetWrites } from './use-sheet-writes.ts'

type SheetInput = {
  readonly rows: readonly OperationRow[]
  readonly grades: readonly WorkGradeChoice[]
  readonly readOnly: boolean
  readonly writes: ReturnType<typeof useSheetWrites>
  readonly openCard: () => void
}

export type Sheet = ReturnType<typeof useSheet>
