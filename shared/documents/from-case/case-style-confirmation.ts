import type { CaseConfirmation } from '../../case/agreement/confirmation.ts'
import type { PricedTable } from '../../case/pricing/priced-table.ts'
import { readRecord } from '../../case/read.ts'
import type { FoldState } from '../../record/fold-state.ts'
import { isOpen } from '../../record/read-state.ts'
import { confirmationColumns } from '../price-columns.ts'
import { priceTable } from '../price-table.ts'
import { paper, type PublicText } from '../public-text.ts'
import { blank, hole, text, tick, type Run } from '../run.ts'
import type { Posting, StyleConfirmation } from '../style-confirmation.ts'
import type { Table } from '../table.ts'
import { captions, frameOf, type CasePaper } from './case-paper.ts'
import { productUnitOf } from './case-price-annex.ts'
import { confirmationFacts, confirmationNote, confirmationTerms } from './confirmation-parts.ts'
import { decimalsOf, priceParts, priceTotals } from './price-parts.ts'
import { dateText, madeText, recordText } from './public-field.ts'

const title = paper`新品劳动定额与计件单价确认单`

function tableOf(state: FoldState, sheet: CaseConfirmation, table: PricedTable): Table {
  const hours = madeText(table.terms.shiftHours)
  const columns = confirmationColumns(decimalsOf(table), { quota: paper`每${hours}小时`, price: paper`元` })
  const context = { productUnit: productUnitOf(sheet.product), marksMeasured: true }
  const rows = priceParts(table, context).flatMap((part) => part.rows)
  return priceTable(columns, null, [{ name: null, rows }], priceTotals(state, table))
}

/** 食堂、宣传画廊和阅览室 → three boxes to tick on the day of posting; none while nobody agreed the places. */
function postingPlaces(state: FoldState): readonly PublicText[] {
  const answer = readRecord(state, 'answer', 'posting.places')
  if (answer === undefined || isOpen(answer.source, 'value')) return []
  return (answer.value ?? '')
    .split(/[、，,和及]/)
    .map((place) => place.trim())
    .filter((place) => place !== '')
    .map((place) => recordText('answer', place))
}

const placeRuns = (places: readonly PublicText[]): readonly Run[] =>
  places.length === 0
    ? [text(paper`张贴处`), blank('medium'), text(paper`　`)]
    : places.flatMap((place): readonly Run[] => [tick(false), text(paper`${place}　`)])

const postingOf = (state: FoldState): Posting => ({
  label: paper`公布`,
  postedOn: paper`　　　　年　　月　　日`,
  runs: [...placeRuns(postingPlaces(state)), text(paper`　张贴人`), blank('short')],
})

/** 确认单 of one style, without its code. */
export function caseStyleConfirmation(
  about: CasePaper,
  sheet: CaseConfirmation,
  table: PricedTable,
  code: PublicText | null,
  draft: boolean,
): StyleConfirmation {
  const { state } = about
  const annex = sheet.annexNumber === null ? paper`　` : recordText('confirmation', sheet.annexNumber)
  return {
    kind: 'style-confirmation',
    ...frameOf(about, {
      draft,
      code,
      footLeft: { kind: 'words', text: paper`一式两份，双方各执一份，复印件公布` },
      fileTitle: title,
    }),
    issuedOn: sheet.signedOn ?? sheet.effectiveOn ?? about.issuedOn,
    articleCaptions: captions,
    annexNumber: paper`附件五　第${annex}号`,
    footNumber: paper`附件五第${annex}号`,
    sheetNumber: {
      label: paper`编号`,
      runs: [sheet.number === null ? hole(paper`编号`) : text(recordText('confirmation', sheet.number))],
    },
    codeLabel: paper`核对码`,
    title,
    facts: confirmationFacts(about, sheet),
    table: tableOf(state, sheet, table),
    note: confirmationNote(state, sheet, table),
    terms: confirmationTerms(sheet),
    group: {
      label: [paper`双方定额`, paper`协商小组`, paper`签字`],
      sides: [
        [paper`甲方（企业方）组长`, paper`组员`, paper`组员`],
        [paper`乙方（职工方）组长`, paper`组员`, paper`组员`],
      ],
    },
    signedOn: {
      label: paper`签字日期`,
      runs: [sheet.signedOn === null ? blank('medium') : text(dateText(sheet.signedOn))],
    },
    posting: draft ? null : postingOf(state),
  }
}
