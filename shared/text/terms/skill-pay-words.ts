import type { SkillTable } from '../../pay/skill/skill-grade.ts'

type SkillPayWords = {
  readonly choice: string
  /** What one grade gets, after its name: 高级工津贴, 高级工计时工资. */
  readonly amount: string
  readonly unit: string
}

/** What a table of the skill grades gives. */
export const skillPayWords: Readonly<Record<SkillTable['kind'], SkillPayWords>> = {
  'monthly-allowance': { choice: '每月津贴（元/月）', amount: '津贴', unit: '元/月' },
  'hourly-rate': { choice: '计时工资（元/小时）', amount: '计时工资', unit: '元/小时' },
}
