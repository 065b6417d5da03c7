/**
 * Words that the agreement takes from the case and nobody types a second time. `label` names the hole while the case
 * does not say it; `step` is where it is said.
 */
export type SourceDetail = { readonly label: string; readonly step: 'setup' | 'bargaining' }

export const sources = {
  'employer-name': { label: '企业方名称', step: 'setup' },
  'employer-represents': { label: '企业方代表谁', step: 'setup' },
  'union-name': { label: '职工方名称', step: 'setup' },
  'union-represents': { label: '职工方代表谁', step: 'setup' },
  'base-hourly-yuan': { label: '基准小时工资', step: 'setup' },
  'base-hourly-capitals': { label: '基准小时工资的大写', step: 'setup' },
  'shift-hours': { label: '班时', step: 'setup' },
  'shift-seconds': { label: '班时合多少秒', step: 'setup' },
  'allowance-total': { label: '宽放率', step: 'setup' },
  'allowance-base': { label: '宽放的基数', step: 'setup' },
  /** 再乘以1与宽放率之和, or its twin for a share of the shift. */
  'allowance-phrase': { label: '宽放怎样加进去', step: 'setup' },
  'time-rounding-phrase': { label: '标准工时的舍入', step: 'setup' },
  'price-rounding-phrase': { label: '计算单价的舍入', step: 'setup' },
  confidence: { label: '置信度', step: 'setup' },
  accuracy: { label: '允许误差', step: 'setup' },
  /** A clause behind a semicolon, or nothing where every time has the decimals of its rounding. */
  'kept-times-clause': { label: '不再舍入的标准工时', step: 'bargaining' },
  /** A whole sentence and a factor of the formula, or nothing where no coefficient table was agreed. */
  'coefficient-sentence': { label: '系数表', step: 'setup' },
  'coefficient-factor': { label: '系数表在公式里', step: 'setup' },
  /** A whole sentence, or nothing where the skill grades give no rate for hours. */
  'skilled-hours-sentence': { label: '技能等级的计时工资', step: 'setup' },
  /** A whole sentence, or nothing where the parties did not agree it. */
  'holiday-sentence': { label: '法定休假日是否照发工资', step: 'setup' },
} as const satisfies Record<string, SourceDetail>

export type SourceId = keyof typeof sources

/** Lists that the case holds; an empty one is a hole. */
export const listSources = {
  grades: { label: '工序等级和系数', step: 'setup' },
  /** Only a table that cannot stand is a hole; without one the text says that it was not agreed here. */
  'skill-grades': { label: '技能等级津贴，有一级的金额低于前面的等级', step: 'setup' },
  'allowance-parts': { label: '宽放的各项', step: 'setup' },
  examples: { label: '算例，单价表锁定后写入', step: 'bargaining' },
} as const satisfies Record<string, SourceDetail>

export type ListSourceId = keyof typeof listSources
