import Dexie, { type Table } from 'dexie'

/** A change as it was written, byte for byte, and whether the host has acknowledged it. */
export type ChangeRow = {
  readonly row?: number
  readonly id: string
  readonly caseId: string
  readonly json: string
  /** 1 until the host said that it is on the disk (IndexedDB does not index booleans). */
  readonly waiting: 0 | 1
}

/** This working copy's own chain. A copy that is made anew gets a new one. */
export type ReplicaRow = { readonly caseId: string; readonly replica: string }

export type UndoRow = {
  readonly row?: number
  readonly caseId: string
  readonly stack: 'undo' | 'redo'
  readonly label: string
  readonly place: string
  /** The operations that take the change back. */
  readonly json: string
  /** The kind of a fact that nothing takes back: undo stops here once, and says so. */
  readonly lasting?: string
}

export class WorkingDatabase extends Dexie {
  declare readonly changes: Table<ChangeRow, number>
  declare readonly replicas: Table<ReplicaRow, string>
  declare readonly undo: Table<UndoRow, number>

  constructor(libraryId: string) {
    super(`yipin-${libraryId}`, { chromeTransactionDurability: 'strict' })
    this.version(1).stores({
      changes: '++row, &id, caseId, [caseId+waiting]',
      replicas: 'caseId',
      undo: '++row, [caseId+stack]',
    })
  }
}
