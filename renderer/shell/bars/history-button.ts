/** Undo or redo: `what` names the change (`合侧缝 企业方 0.104 → 0.106`); without one there is nothing to take back. */
export type HistoryButton = {
  readonly what: string | undefined
  /** The change stays on record: the press takes nothing back and says what corrects it. */
  readonly lasting?: boolean
  readonly onPress: () => void
}

/** What the button offers; what cannot be taken back is never offered. */
export function undoWords({ what, lasting }: Pick<HistoryButton, 'what' | 'lasting'>): string {
  if (what === undefined) return '没有可撤销的改动'
  return lasting === true ? `不能撤销：${what}` : `撤销：${what}`
}
