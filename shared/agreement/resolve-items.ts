import { assertNever } from '../problems/assert-never.ts'
import type { PriceExample } from './price-example.ts'
import type { AgreementInputs, ResolvedBlock, ResolvedPart } from './resolved-agreement.ts'
import { skillBlocks } from './skill-blocks.ts'
import { listSources } from './source-id.ts'

type ItemList = 'grades' | 'skill-grades' | 'examples'

const words = (text: string): ResolvedPart => ({ kind: 'text', text })
const boundTo =
  (list: ItemList) =>
  (text: string): ResolvedPart => ({ kind: 'bound', text, form: 'plain', origin: { kind: 'list', list } })
const item = (parts: readonly ResolvedPart[]): ResolvedBlock => ({ kind: 'item', level: 1, parts })

const gradeItems = ({ grades }: AgreementInputs): readonly ResolvedBlock[] => {
  const bound = boundTo('grades')
  return grades.map(({ name, coefficient, hourlyYuan }, index) =>
    item([
      bound(name),
      words('，系数'),
      bound(coefficient),
      words('，每小时'),
      bound(hourlyYuan),
      words(index === grades.length - 1 ? '元。' : '元；'),
    ]),
  )
}

/** 附件一（T14-21）第11行, or a made figure that says that it is one and stands in no table. */
const placeOf = ({ row, style, grade, seconds }: PriceExample): readonly ResolvedPart[] => {
  const bound = boundTo('examples')
  if (row === null)
    return [
      words('附件一没有得数正好在中间的行，为说明这时怎样舍入，假设一道'),
      bound(grade),
      words('工序的标准工时为'),
      bound(seconds),
      words('秒：'),
    ]
  const table = style === null ? [words('附件一第')] : [words('附件一（'), bound(style), words('）第')]
  return [...table, bound(row), words('行，'), bound(grade), words('：')]
}

/** A made figure is no row and has no price of its own. */
const madeEnd: readonly ResolvedPart[] = [words('。这一例是假设，只说明舍入，不是附件一的行。')]

const adjustmentOf = ({ adjustmentYuan, agreedYuan }: PriceExample): readonly ResolvedPart[] => {
  const bound = boundTo('examples')
  if (adjustmentYuan === null)
    return [words('；没有协商调整额，计件单价为'), bound(agreedYuan), words('元。')]
  const isLess = adjustmentYuan.startsWith('-')
  const amount = adjustmentYuan.replace(/^[-+]/, '')
  return [
    words(isLess ? '；减去协商调整额' : '；加上协商调整额'),
    bound(amount),
    words('元，计件单价为'),
    bound(agreedYuan),
    words('元。'),
  ]
}

const exampleItems = ({ examples }: AgreementInputs): readonly ResolvedBlock[] => {
  const bound = boundTo('examples')
  return examples.map((example) =>
    item([
      ...placeOf(example),
      bound(example.seconds),
      words('×'),
      bound(example.baseHourlyYuan),
      words('×'),
      bound(example.coefficient),
      words('÷3600＝'),
      bound(example.exactYuan),
      words(example.tie ? '，正好在中间，舍入为' : '，舍入为'),
      bound(example.computedYuan),
      words('元'),
      ...(example.row === null ? madeEnd : adjustmentOf(example)),
    ]),
  )
}

const itemsFor = (list: ItemList, inputs: AgreementInputs): readonly ResolvedBlock[] => {
  switch (list) {
    case 'grades':
      return gradeItems(inputs)
    case 'skill-grades':
      return skillBlocks(inputs)
    case 'examples':
      return exampleItems(inputs)
    default:
      return assertNever(list)
  }
}

/** One item a row; a list that is still empty is one item with a hole. */
export const resolveItems = (list: ItemList, inputs: AgreementInputs): readonly ResolvedBlock[] => {
  const items = itemsFor(list, inputs)
  if (items.length > 0) return items
  return [item([{ kind: 'hole', label: listSources[list].label, origin: { kind: 'list', list } }])]
}
