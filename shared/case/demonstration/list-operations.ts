import { decimalOfCount } from '../../numbers/decimal-string.ts'
import { decimalLiteral } from '../../numbers/decimal-literal.ts'
import { addOperations } from '../products/add-operations.ts'
import { editCard, editElement } from '../products/edit-card.ts'
import { addProduct } from '../products/product-writes.ts'
import { demonstrationStyleId } from './demonstration-id.ts'
import { sideSeamElements, tshirtOperations, type ExampleOperation } from './operations.data.ts'
import type { Script } from './script.ts'
import { gradeIdOf } from './set-terms.ts'

export const jacketId = 'product-jacket'
export const tshirtId = demonstrationStyleId
export const operationIdOf = (row: number): string => `t14-21-${String(row)}`

/** The two operations of the men's casual suit jacket that were published in 2014, with their seconds. */
function listJacket(script: Script): void {
  const published = [
    ['开三个内袋', '66', '里布内袋', '单针平缝'],
    ['烫挂面', '48', '前片', '熨烫'],
  ] as const
  script.commit('2014-05-12T02:00:00.000Z', '加入男式休闲西装', [
    ...addProduct(script.state(), jacketId, { code: 'X13-05', name: '男式休闲西装', version: '1' }),
  ])
  script.commit('2014-05-12T02:05:00.000Z', '列出公开的两道工序', [
    ...addOperations(
      script.state(),
      jacketId,
      0,
      published.map(([name, seconds, section, machine], index) => ({
        id: `jacket-${String(index + 1)}`,
        fields: {
          name,
          section,
          machine,
          jobType: machine === '熨烫' ? '整烫' : '平缝',
          countingUnit: '件',
          countPerGarment: decimalOfCount(1n),
          gradeId: gradeIdOf('一级'),
          timeSource: 'agreed-by-both' as const,
          givenSeconds: decimalLiteral(seconds),
          givenTimeReference: '2014 年公开的行业定额表：66 秒 0.208 元，48 秒 0.151 元',
        },
      })),
    ),
  ])
}

const fieldsOf = (operation: ExampleOperation) => ({
  name: operation.name,
  section: operation.section,
  jobType: operation.jobType,
  machine: operation.machine,
  countingUnit: operation.unit,
  countPerGarment: decimalOfCount(1n),
  gradeId: gradeIdOf(operation.grade),
  currentPriceYuan: decimalLiteral(operation.currentYuan),
})

function fillCard(script: Script, row: number, operation: ExampleOperation): void {
  const id = operationIdOf(row)
  const at = `2014-05-13T0${String(1 + Math.floor(row / 10))}:${String(10 + row * 2)}:00.000Z`
  const words = [
    ['start', operation.begins],
    [
      'content',
      operation.meanHundredths === 0 ? '取前后片对齐，包缝左侧，翻转包缝右侧，剪线头，放好' : operation.name,
    ],
    ['end', operation.ends],
    ['machine', operation.machine],
    ['size', '中间码 L'],
    ['material', '全棉汗布 180 克，捆 20 件'],
    ['excludes', '换线、修断线、领料'],
  ] as const
  for (const [field, text] of words)
    script.commit(at, `方法卡 ${operation.name}`, [...editCard(script.state(), id, field, text)])
  const elements =
    operation.meanHundredths === 0 ? sideSeamElements : [{ name: operation.name, breakPoint: operation.ends }]
  for (const element of elements)
    script.commit(at, `单元 ${element.name}`, [...editElement(script.state(), id, script.newId(), element)])
}

/** 一品: the published jacket, and the T-shirt with its sixteen operations and their method cards. */
export function listOperations(script: Script): void {
  listJacket(script)
  script.commit('2014-05-12T03:00:00.000Z', '加入圆领 T 恤 T14-21', [
    ...addProduct(script.state(), tshirtId, { code: 'T14-21', name: '圆领 T 恤', version: '1' }),
  ])
  script.commit('2014-05-12T03:10:00.000Z', '导入 16 道工序', [
    ...addOperations(
      script.state(),
      tshirtId,
      0,
      tshirtOperations.map((operation, index) => ({
        id: operationIdOf(index + 1),
        fields: fieldsOf(operation),
      })),
    ),
  ])
  for (const [index, operation] of tshirtOperations.entries()) fillCard(script, index + 1, operation)
}
