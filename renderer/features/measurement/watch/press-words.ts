import type { TapKind } from '../../../../shared/measurement/time-study/tap.ts'

const words: Readonly<Record<TapKind['kind'], string>> = {
  start: '秒表开始',
  'element-end': '单元做完',
  'interruption-start': '中断开始',
  'interruption-end': '中断结束',
  'foreign-start': '外来动作开始',
  'foreign-end': '外来动作结束',
  'not-performed': '没做这个单元',
  missed: '漏按了',
  pause: '秒表暂停',
  finish: '测完',
  strike: '撤销一按',
}

/** What a change with these presses is called in the list of changes. */
export const pressWords = (kinds: readonly TapKind[]): string => words[kinds.at(-1)?.kind ?? 'element-end']
