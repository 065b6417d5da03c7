import type { KeyCommand } from '../../shell/keys/key-command.ts'
import { useKeys } from '../../shell/keys/use-keys.ts'
import { shownPrice } from '../../../shared/case/bargaining/gap-table.ts'
import type { Negotiation } from './use-negotiation.ts'

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

/** ↑↓ line, ←→ side, digits edit, R 对案, L 达成并锁定, S 发言, F 只看未达成, Ctrl+Enter 提交本轮. */
export function useBargainingKeys({ matrix, counter, lock, submit, open }: Negotiation): void {
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
    { id: 'counter', chord: { code: 'KeyR' }, run: counter },
    { id: 'lock', chord: { code: 'KeyL' }, run: lock },
    { id: 'speak', chord: { code: 'KeyS' }, run: () => open({ kind: 'speech' }) },
    { id: 'filter', chord: { code: 'KeyF' }, run: matrix.toggleOpen },
    { id: 'submit', chord: { code: 'Enter', ctrl: true }, alsoInTextFields: true, run: submit },
    ...typing(matrix.begin),
  ])
}
