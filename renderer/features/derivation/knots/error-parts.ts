import type { DerivationInput, DerivationStep } from '../../../../shared/derivation/derivation.ts'
import { originsOf } from './passage.ts'

export const partNames = { sampling: '抽样', rating: '评定', 'between-workers': '工人之间' } as const

export type ErrorPart = { readonly of: keyof typeof partNames; readonly part: DerivationInput }

const isPart = (of: string | undefined): of is keyof typeof partNames => of !== undefined && of in partNames

/** The parts whose squares were added to 综合误差, each with the step it comes from. */
export const errorParts = (step: DerivationStep): readonly ErrorPart[] =>
  originsOf(step, 'combined-error-squared')
    .flatMap(({ inputs }) => inputs)
    .flatMap(({ of, from }) => {
      const part = from?.inputs[0]
      return isPart(of) && part !== undefined ? [{ of, part }] : []
    })
