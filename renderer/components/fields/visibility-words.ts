import type { Visibility } from '../../../shared/record/visibility.ts'

const words: Readonly<Record<Visibility, string | undefined>> = {
  public: undefined,
  both: '双方',
  'draft-union': '起草中',
  'draft-employer': '起草中',
  union: '工会内部',
  'enterprise-secret': '企业商业秘密',
}

/** The small grey words at the right end of a field; a public field says nothing. */
export function visibilityWords(visibility: Visibility): string | undefined {
  return words[visibility]
}
