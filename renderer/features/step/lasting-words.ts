const proposed = '已提交的提案不能撤销，可以再提一次对案。'
const reviewed = '试行已经复核，试行和试行产量不能再撤销。'

/** What stays on record, and the act that corrects it; records frozen by a seal have its sentence. */
const lastingWords: Readonly<Record<string, string>> = {
  'proposal-line': proposed,
  round: proposed,
  submission: proposed,
  'line-lock': '解锁须写理由，记录会保留。',
  'line-unlock': '解锁不能撤销，可以再达成并锁定。',
  'rounding-reopening': '双方同意改舍入的记录不能撤销。不想改了，把舍入写回去就行。',
  'terms-reopening': '双方同意改规则的记录不能撤销。不想改了，把原来的数写回去就行。',
  'agreed-operation': '这一撤销会移除已达成并锁定的工序。请先到一协商解锁（写理由），再回一品移除。',
  'closed-term': '这条规则已用于提案或达成价，不能靠撤销改回去。要改，请到立项由双方同意。',
  'two-versions': '两个版本已经选定，不能撤销。要改就直接改那一格。',
  speech: '发言记录不能撤销，可以再记一条。',
  'worker-notice': '告知记录不能撤销。答复变了，请再登记一次。',
  'trial-review': '试行复核不能撤销。不同意结果，请双方重新协商。',
  'quota-trial': reviewed,
  'worker-output': reviewed,
  'note-destroyed': '说明已依法删除，不能恢复。',
  tap: '秒表的按键在这里不能撤销。按错了，请回到秒表撤销一按，或在复核时剔除。',
}

export const frozenWords = (kind: string): string =>
  lastingWords[kind] ?? '已封存的测时不能撤销。要改请新测一次。'
