import { noBand } from '../../../shared/case/terms/coefficient-choices.ts'
import { listRecords } from '../../../shared/case/read.ts'
import { readCoefficientTables } from '../../../shared/case/terms/read-coefficient-tables.ts'
import type { FieldReference } from '../../../shared/case/versions/open-field.ts'
import { formatPercent } from '../../../shared/numbers/display.ts'
import { recogniseDecimal } from '../../../shared/numbers/decimal-string.ts'
import { roundingModes } from '../../../shared/numbers/rounding-rule.ts'
import type { FieldValue } from '../../../shared/record/field-value.ts'
import type { FoldState } from '../../../shared/record/fold-state.ts'
import { record, recordsOf } from '../../../shared/record/read-state.ts'
import { jurisdictions } from '../../../shared/rules/jurisdiction.ts'
import { percentOfRatio } from '../../../shared/terms/percent.ts'
import { allowanceBases } from '../../../shared/terms/terms.ts'
import { allowanceBaseNames } from '../../../shared/text/terms/allowance-words.ts'
import { confidenceWords } from '../../../shared/text/terms/confidence-words.ts'
import { placeNames } from '../../../shared/text/terms/place-names.ts'
import { roundingModeNames } from '../../../shared/text/terms/rounding-sentence.ts'
import { skillPayWords } from '../../../shared/text/terms/skill-pay-words.ts'

const coded: Readonly<Record<string, string>> = {
  'operatorRole negotiator': '协商代表',
  'operatorRole guide': '协商指导员',
  'operatorRole recorder': '记录员',
  'bandsBy word': '按名称',
  'bandsBy range': '按数量',
  'pays monthly-allowance': skillPayWords['monthly-allowance'].choice,
  'pays hourly-rate': skillPayWords['hourly-rate'].choice,
  'start hourly-standard': '按小时标准重算',
  'start current-price': '在现行单价上加',
  'timeSource measured': '本次测时',
  'timeSource carried-over': '沿用',
  'timeSource similar-operation': '同类工序',
  'timeSource agreed-by-both': '双方认可',
}

const truthWords: Readonly<Record<string, readonly [yes: string, no: string]>> = {
  removed: ['移除', '保留'],
  chief: ['是首席代表', '不是首席代表'],
  holidayClause: ['写入', '不写'],
}

/** Among the rows it is arranged with: an order is a key that means nothing to anybody. */
function placeWords(state: FoldState, { kind, id }: FieldReference, order: string): string {
  const own = record(state, kind, id)?.fields
  const beside = ['productId', 'operationId', 'side'] as const
  const before = recordsOf(state, kind).filter(({ id: other, fields }) => {
    const place = fields['order']
    const isBeside = beside.every((name) => fields[name] === own?.[name])
    return (
      other !== id && isBeside && fields['removed'] !== true && typeof place === 'string' && place < order
    )
  })
  return `排在第 ${String(before.length + 1)} 位`
}

/** 批量 500 件起. */
const bandWords = (state: FoldState, bandId: string): string =>
  bandId === noBand
    ? '不用'
    : (readCoefficientTables(state)
        .flatMap(({ name, bands }) => bands.map((band) => ({ name, ...band })))
        .flatMap(({ bandId: id, name, words }) => (id === bandId ? [`${name} ${words}`] : []))[0] ??
      '已移除的一档')

function textWords(state: FoldState, at: FieldReference, text: string): string {
  const decimal = recogniseDecimal(text)
  switch (at.field) {
    case 'gradeId':
      return listRecords(state, 'work-grade').find(({ id }) => id === text)?.name ?? '已移除的等级'
    case 'bandId':
      return bandWords(state, text)
    case 'order':
      return placeWords(state, at, text)
    case 'place':
      return placeNames[jurisdictions.find((known) => known === text) ?? jurisdictions[0]]
    case 'timeMode':
    case 'priceMode': {
      const mode = roundingModes.find((known) => known === text)
      return mode === undefined ? text : roundingModeNames[mode]
    }
    case 'allowanceBase': {
      const base = allowanceBases.find((known) => known === text)
      return base === undefined ? text : allowanceBaseNames[base]
    }
    case 'timeScale':
    case 'priceScale':
      return `${text} 位`
    case 'confidenceZ':
      return decimal === null ? text : confidenceWords(decimal)
    case 'ratingError':
      return decimal === null ? text : `${percentOfRatio(decimal)} 点`
    case 'accuracy':
    case 'ratio':
      return decimal === null ? text : formatPercent(decimal)
    default:
      return coded[`${at.field} ${text}`] ?? text
  }
}

/** What one version of a field says, as the screen says it. */
export function valueWords(state: FoldState, at: FieldReference, value: FieldValue): string {
  const [yes, no] = truthWords[at.field] ?? ['是', '否']
  if (value === true) return yes
  if (value === false || (value === null && at.field in truthWords)) return no
  if (value === null || value === '') return '空着'
  return typeof value === 'string' ? textWords(state, at, value) : '一组数'
}
