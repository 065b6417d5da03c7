/** Levelling values of skill and effort by grade, as printed; every copy is hashed in a test. */
export const skillValues = {
  A1: '0.15',
  A2: '0.13',
  B1: '0.11',
  B2: '0.08',
  C1: '0.06',
  C2: '0.03',
  D: '0',
  E1: '-0.05',
  E2: '-0.10',
  F1: '-0.16',
  F2: '-0.22',
} as const

export const effortValues = {
  A1: '0.13',
  A2: '0.12',
  B1: '0.10',
  B2: '0.08',
  C1: '0.05',
  C2: '0.02',
  D: '0',
  E1: '-0.04',
  E2: '-0.08',
  F1: '-0.12',
  F2: '-0.17',
} as const

export const conditionsValues = {
  A: '0.06',
  B: '0.04',
  C: '0.02',
  D: '0',
  E: '-0.03',
  F: '-0.07',
} as const

export const consistencyValues = {
  A: '0.04',
  B: '0.03',
  C: '0.01',
  D: '0',
  E: '-0.02',
  F: '-0.04',
} as const

export const westinghouseTable = {
  skill: skillValues,
  effort: effortValues,
  conditions: conditionsValues,
  consistency: consistencyValues,
} as const

export type WestinghouseFactor = keyof typeof westinghouseTable

export const westinghouseFactors: readonly WestinghouseFactor[] = [
  'skill',
  'effort',
  'conditions',
  'consistency',
]
