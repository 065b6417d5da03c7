import type { WorkingCopy } from '../../database/working-copy.ts'

/** Who sits at the keyboard, as acts name them; 立项 asks for it once on each computer. */
export const operatorOf = (copy: WorkingCopy): string => {
  const name = copy.operator().trim()
  return name === '' ? '记录员' : name.slice(0, 40)
}
