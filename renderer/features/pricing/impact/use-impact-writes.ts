import { gapTable } from '../../../../shared/case/bargaining/gap-table.ts'
import { typePrices } from '../../../../shared/case/bargaining/round-acts.ts'
import { isDrafting } from '../../../../shared/bargaining/negotiation-round.ts'
import {
  packagesOf,
  paceBandsOf,
  setCoefficient,
  setLineAddition,
} from '../../../../shared/case/pricing/impact/impact-records.ts'
import type { ImpactColumn } from '../../../../shared/case/pricing/impact/impact-column.ts'
import type { Impact } from '../../../../shared/case/pricing/impact/read-impact.ts'
import type { FieldsOf } from '../../../../shared/case/record-kinds.ts'
import { setFields } from '../../../../shared/case/write.ts'
import type { DecimalString } from '../../../../shared/numbers/decimal-string.ts'
import type { Operation } from '../../../../shared/record/change.ts'
import { today } from '../../bargaining/today.ts'
import { useCase } from '../../step/case-context.ts'
import { keyAfter } from '../../terms/list-keys.ts'
import { columnName } from './impact-words.ts'
import type { PastedVolume } from './volume-paste.ts'

const counted = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十']

/** Everything that can be done in 方案影响, each as one change with the sentence that undo shows. */
export function useImpactWrites(impact: Impact) {
  const { copy, state, go } = useCase()
  const { productId, assumptions } = impact
  /** The first act dates the assumptions, so that none stands without its day. */
  const commit = (label: string, operations: readonly Operation[]) => {
    const dated = assumptions.on === null ? [setFields('impact-assumptions', productId, { on: today() })] : []
    const place = `pricing/impact?product=${productId}`
    void copy.commit(label, [...operations, ...dated], place)
  }
  const packages = packagesOf(state, productId)
  const bands = paceBandsOf(state, productId)
  const negotiation = gapTable(state, productId)
  const table = negotiation.ok ? negotiation.value : null
  const openRound = table !== null && isDrafting(table.round, 'union') ? table.round : null
  const openLines = new Set(
    table?.lines.flatMap(({ operationId, lock }) => (lock === null ? [operationId] : [])),
  )

  return {
    setAssumption(label: string, fields: FieldsOf<'impact-assumptions'>) {
      const own = setFields('impact-assumptions', productId, {
        ...(assumptions.on === null ? { on: today() } : {}),
        ...fields,
      })
      void copy.commit(label, [own], `pricing/impact?product=${productId}`)
    },
    setVolume(label: string, operationId: string, pieces: DecimalString | null) {
      commit(label, [setFields('monthly-volume', operationId, { pieces })])
    },
    setVolumes(label: string, volumes: readonly PastedVolume[]) {
      commit(
        label,
        volumes.map(({ operationId, pieces }) => setFields('monthly-volume', operationId, { pieces })),
      )
    },
    addPace() {
      const order = keyAfter(bands)
      commit('加一档速度', [setFields('pace-band', crypto.randomUUID(), { productId, order })])
    },
    setPace(label: string, id: string, fields: FieldsOf<'pace-band'>) {
      commit(label, [setFields('pace-band', id, fields)])
    },
    /** Answers the id, so that the new package can be opened. */
    addPackage(): string {
      const id = crypto.randomUUID()
      const name = `方案${counted[packages.length] ?? String(packages.length + 1)}`
      const order = keyAfter(packages)
      commit(`加${name}`, [
        setFields('pay-package', id, { productId, name, start: 'hourly-standard', order }),
      ])
      return id
    },
    setPackage(label: string, id: string, fields: FieldsOf<'pay-package'>) {
      commit(label, [setFields('pay-package', id, fields)])
    },
    setCoefficient(label: string, packageId: string, gradeId: string, coefficient: DecimalString | null) {
      commit(label, [setCoefficient(packageId, gradeId, coefficient)])
    },
    setLineAddition(
      label: string,
      packageId: string,
      operationId: string,
      additionYuan: DecimalString | null,
    ) {
      commit(label, [setLineAddition(packageId, operationId, additionYuan)])
    },
    /** How many lines of 职工方 a package would fill in the round under way; 0 where it may not. */
    fillable: ({ pricesYuan }: ImpactColumn): number =>
      openRound === null
        ? 0
        : impact.rows.filter(
            ({ priced }, place) => openLines.has(priced.operation.id) && (pricesYuan[place] ?? null) !== null,
          ).length,
    /** Types the package's prices as 职工方's draft of the round under way; agreed lines stay as they are. */
    fillDraft(column: ImpactColumn) {
      if (openRound === null) return
      const prices = impact.rows.flatMap(({ priced }, place) => {
        const priceYuan = column.pricesYuan[place] ?? null
        const { id } = priced.operation
        return priceYuan === null || !openLines.has(id) ? [] : [{ operationId: id, priceYuan }]
      })
      const label = `用${columnName(column)}填职工方报价 ${String(prices.length)} 行`
      void copy.commit(label, typePrices(productId, openRound, 'union', prices), 'bargaining')
      go('bargaining')
    },
  }
}

export type ImpactWrites = ReturnType<typeof useImpactWrites>
