import type { InputName } from '../../derivation/rule-code.ts'
import { estimateFigureNames } from './names/estimate-figure-names.ts'
import { impactFigureNames } from './names/impact-figure-names.ts'
import { measurementFigureNames } from './names/measurement-figure-names.ts'
import { payFigureNames } from './names/pay-figure-names.ts'
import { quotaFigureNames } from './names/quota-figure-names.ts'
import { uncertaintyFigureNames } from './names/uncertainty-figure-names.ts'

/** What a figure of a derivation is called on the screen. Paper has its own word where DESIGN says so. */
export const figureNames: Readonly<Record<InputName, string>> = {
  ...measurementFigureNames,
  ...estimateFigureNames,
  ...quotaFigureNames,
  ...payFigureNames,
  ...impactFigureNames,
  ...uncertaintyFigureNames,
}

/** 计算价 is the computed price once an agreed one stands above it. */
export const computedPriceName = '计算价'
