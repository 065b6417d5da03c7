import type { WorkingCopy } from '../../database/working-copy.ts'

/** The demonstration was kept by an invented person, and goes on so until somebody gives a name. */
const demonstrationOperator = '示例记录员'

/** Who has said to sit at the keyboard; 立项 asks for it once on each computer. */
export const nameOfOperator = ({
  library,
  operator,
}: Pick<WorkingCopy, 'library' | 'operator'>): string | undefined => {
  const name = operator().trim().slice(0, 40)
  if (name !== '') return name
  return library === 'sample' ? demonstrationOperator : undefined
}

/** As acts name them that do not ask. */
export const operatorOf = (copy: WorkingCopy): string => nameOfOperator(copy) ?? '记录员'
