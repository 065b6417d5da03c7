/**
 * Names of quotas in derivations: what a step computes, and the leaves that nobody computes. A step's rule is
 * also the name under which a later step takes its result.
 */
export const quotaRules = ['shift-seconds', 'output-quota'] as const

export const quotaLeaves = ['shift-hours', 'seconds-per-hour'] as const
