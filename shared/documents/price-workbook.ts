import type { DerivationAnnex } from './derivation-annex.ts'
import type { PriceAnnex } from './price-annex.ts'
import type { StyleConfirmation } from './style-confirmation.ts'

/** Documents whose tables also go out as a workbook; the sheet says the same as the page. */
export type WorkbookDocument = PriceAnnex | StyleConfirmation | DerivationAnnex
