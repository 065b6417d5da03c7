/** What the host has acknowledged, nothing else. */
export type SavedState =
  /** `lead` replaces 已落盘 where more is known: `全部已落盘`, `第 53 次按键已落盘`. */
  | { readonly kind: 'saved'; readonly at: string; readonly lead?: string }
  | { readonly kind: 'writing'; readonly waiting: number }
  | { readonly kind: 'retrying'; readonly waiting: number }
  /** Of a case that is not open, so that nothing brings it to the disk. */
  | { readonly kind: 'left-waiting'; readonly waiting: number }
  | { readonly kind: 'refused'; readonly waiting: number; readonly reason: string }
  /** All of this copy is on the disk, but changes that once were are in neither. */
  | { readonly kind: 'incomplete'; readonly missing: number; readonly at: string }
  /** `words` where it is not another window that keeps this one from writing. */
  | { readonly kind: 'read-only'; readonly words?: string }

export function savedWords(state: SavedState): string {
  switch (state.kind) {
    case 'saved':
      return `${state.lead ?? '已落盘'} ${state.at}`
    case 'incomplete':
      return `缺 ${state.missing} 笔，其余已落盘${state.at === '' ? '' : ` ${state.at}`}`
    case 'writing':
      return `正在写入 ${state.waiting} 笔…`
    case 'retrying':
      return `${state.waiting} 笔还没落盘，正在重试`
    case 'left-waiting':
      return `${state.waiting} 笔还没落盘，打开那个案卷就接着写`
    case 'refused':
      return `写不进磁盘：${state.reason}。${state.waiting} 笔暂存在本机浏览器库里。`
    case 'read-only':
      return state.words ?? '只能看：这个案卷正在另一个窗口里打开'
  }
}
