import type { AgreementInputs, ResolvedBlock, ResolvedPart } from './resolved-agreement.ts'
import { listSources } from './source-id.ts'

const list = 'skill-grades'
const origin = { kind: 'list', list } as const
const words = (text: string): ResolvedPart => ({ kind: 'text', text })
const bound = (text: string): ResolvedPart => ({ kind: 'bound', text, form: 'plain', origin })
const paragraph = (parts: readonly ResolvedPart[]): ResolvedBlock => ({ kind: 'paragraph', parts })

const samePrice = '职工的技能等级不改变计件单价，同一道工序谁做都是同一个单价。'

const opening = {
  'monthly-allowance': [
    words(
      `${samePrice}工龄津贴另行约定，也不改变计件单价。企业在计件工资以外，按照职工的技能等级每月支付技能津贴，没有列出的等级另行约定：`,
    ),
  ],
  'hourly-rate': [
    words(`${samePrice}技能津贴、工龄津贴另行约定，也不改变计件单价。按照`),
    { kind: 'article', caption: '计时支付' },
    words('计时支付的，各技能等级的计时工资如下，没有列出的等级按照小时工资标准：'),
  ],
} as const satisfies Record<string, readonly ResolvedPart[]>

const each = { 'monthly-allowance': '，每月', 'hourly-rate': '，每小时' } as const

/** What the skill grades give, beside the grades of the work; where nothing was agreed, the text says just that. */
export const skillBlocks = ({ skills }: AgreementInputs): readonly ResolvedBlock[] => {
  if (skills === null) return [paragraph([words('技能津贴、工龄津贴另行约定，不改变计件单价。')])]
  const { pays, rows, sound } = skills
  const first = paragraph(opening[pays])
  const item = (parts: readonly ResolvedPart[]): ResolvedBlock => ({ kind: 'item', level: 1, parts })
  if (!sound) return [first, item([{ kind: 'hole', label: listSources[list].label, origin }])]
  return [
    first,
    ...rows.map(({ name, yuan }, index) =>
      item([bound(name), words(each[pays]), bound(yuan), words(index === rows.length - 1 ? '元。' : '元；')]),
    ),
  ]
}
