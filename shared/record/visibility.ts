/** Who may see a record. `draft-*` is on the main screen only, never on the shared view, paper or a hand-over. */
export const visibilities = [
  'public',
  'both',
  'draft-union',
  'draft-employer',
  'union',
  'enterprise-secret',
] as const

export type Visibility = (typeof visibilities)[number]
