import type { KeyHint } from '../../shell/bars/bottom-bar.tsx'
import type { KeyCommand } from '../../shell/keys/key-command.ts'
import { useKeys } from '../../shell/keys/use-keys.ts'
import { shownPrice } from '../../../shared/case/bargaining/gap-table.ts'
import type { Negotiation } from './use-negotiation.ts'

/** As many as the bottom bar has room for; the line in hand offers its speech with a button of its own. */
const most = 5

const digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']

/** Typing a digit begins the figure: on the row of digits and on the block at the right alike. */
const typing = (begin: (text: string) => void): readonly KeyCommand[] => [
  ...digits.flatMap((digit) =>
    [`Digit${digit}`, `Numpad${digit}`].map((code) => ({
      id: `type-${code}`,
      chord: { code },
      run: () => begin(digit),
    })),
  ),
  // A minus is no price: it begins the entry all the same, so that it is refused in words and not dropped.
  ...['Minus', 'NumpadSubtract'].map((code) => ({
    id: `type-${code}`,
    chord: { code },
    run: () => begin('-'),
  })),
  ...['Period', 'NumpadDecimal'].map((code) => ({
    id: `type-${code}`,
    chord: { code },
    run: () => begin('0.'),
  })),
]

/** What the bottom bar offers: only what can be done now, with this line and in this round. */
export function bargainingKeys({ can }: Pick<Negotiation, 'can'>): readonly KeyHint[] {
  const offered: readonly (KeyHint & { readonly now: boolean })[] = [
    { caps: ['↑', '↓'], label: '换行', now: can.move },
    { caps: ['R'], label: '对案', now: can.counter },
    { caps: ['L'], label: '锁定', now: can.lock },
    { caps: ['S'], label: '记发言', now: can.speak },
    { caps: ['F'], label: '只看未达成', now: can.filter },
    { caps: ['Ctrl Enter'], label: '提交本轮', now: can.submit },
  ]
  const now = offered.filter((hint) => hint.now)
  return (now.length > most ? now.filter(({ label }) => label !== '记发言') : now).map(({ caps, label }) => ({
    caps,
    label,
  }))
}

/** ↑↓ line, ←→ side, digits edit, R 对案, L 达成并锁定, S 发言, F 只看未达成, Ctrl+Enter 提交本轮. */
export function useBargainingKeys({ matrix, can, counter, lock, submit, speak }: Negotiation): void {
  const { line, side } = matrix
  const current = line === undefined ? '' : (shownPrice(line, side) ?? '')
  useKeys([
    { id: 'up', chord: { code: 'ArrowUp' }, repeats: true, run: () => matrix.move(-1) },
    { id: 'down', chord: { code: 'ArrowDown' }, repeats: true, run: () => matrix.move(1) },
    { id: 'left', chord: { code: 'ArrowLeft' }, run: () => matrix.goTo({ side: 'union' }) },
    { id: 'right', chord: { code: 'ArrowRight' }, run: () => matrix.goTo({ side: 'employer' }) },
    { id: 'edit', chord: { code: 'Enter' }, run: () => matrix.begin(current) },
    { id: 'edit-too', chord: { code: 'F2' }, run: () => matrix.begin(current) },
    { id: 'clear', chord: { code: 'Delete' }, run: () => matrix.clear() },
    ...(can.counter ? [{ id: 'counter', chord: { code: 'KeyR' }, run: counter }] : []),
    { id: 'lock', chord: { code: 'KeyL' }, run: lock },
    { id: 'speak', chord: { code: 'KeyS' }, run: speak },
    ...(can.filter ? [{ id: 'filter', chord: { code: 'KeyF' }, run: matrix.toggleOpen }] : []),
    { id: 'submit', chord: { code: 'Enter', ctrl: true }, alsoInTextFields: true, run: submit },
    ...typing(matrix.begin),
  ])
}
