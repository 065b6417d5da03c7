import type { Missing, StepState } from '../../../shared/case/steps/step-state.ts'

const longestList = 6

const rowsOf = (missing: readonly Missing[]): string => {
  const rows = missing.flatMap(({ row }) => (row === undefined ? [] : [String(row)]))
  return rows.length > longestList ? `${rows.slice(0, longestList).join('、')} 等` : rows.join('、')
}

/** 18 道工序，方法卡已齐; where times were given, a card may be empty, and then it is not called filled. */
export function completeSentence(step: StepState | undefined): string {
  const { total = 0, cards = total } = step ?? {}
  const lines = `${String(total)} 道工序`
  if (cards === total) return `${lines}，方法卡已齐`
  if (cards === 0) return `${lines}的时间都有出处，方法卡可以不填`
  return `${lines}：方法卡已填 ${String(cards)} 张，其余 ${String(total - cards)} 道的时间有出处，可以不填`
}

/** What 一品 still lacks, as the bottom bar says it: `3 道工序缺方法卡（10、14、16），不能测时`. */
export function missingSentence(step: StepState): string | undefined {
  const sentences = [undecidedSentence(step), unfilledSentence(step)].filter((said) => said !== undefined)
  return sentences.length === 0 ? undefined : sentences.join('；')
}

/** `2 处有两个版本（第 3、7 行），还没有选定` */
function undecidedSentence({ missing }: StepState): string | undefined {
  const open = missing.filter(({ code }) => code === 'two-versions')
  if (open.length === 0) return undefined
  const rows = rowsOf(open.filter((one, index) => open.findIndex(({ row }) => row === one.row) === index))
  return `${String(open.length)} 处有两个版本${rows === '' ? '' : `（第 ${rows} 行）`}，还没有选定`
}

function unfilledSentence({ missing }: StepState): string | undefined {
  const of = (code: string) => missing.filter((one) => one.code === code)
  const cards = of('card-missing')
  const names = of('name-missing')
  if (of('no-operations').length > 0) return '还没有工序，不能测时'
  if (of('named-twice').length > 0)
    return `有同名的工序（第 ${rowsOf(of('named-twice'))} 行），请改名，或合并成一行`
  if (names.length > 0) return `${String(names.length)} 行还没有写工序名称（${rowsOf(names)}）`
  if (cards.length > 0) return `${String(cards.length)} 道工序缺方法卡（${rowsOf(cards)}），不能测时`
  return undefined
}

/** The one a click on the sentence goes to: what the sentence speaks of first. */
export function firstMissing({ missing }: StepState): Missing | undefined {
  const order = ['two-versions', 'named-twice', 'name-missing', 'card-missing']
  return order.map((code) => missing.find((one) => one.code === code)).find((one) => one !== undefined)
}
