import { figureText } from '../../../../shared/text/derivation/figure-text.ts'
import { figureNames } from '../../../../shared/text/derivation/rule-names.ts'
import { sourceWords } from '../../../../shared/text/derivation/source-words.ts'
import { unitWords } from '../../../../shared/text/derivation/unit-words.ts'
import { headKnot, inputOf, originsOf, roundingKnots, type PassageReader } from './passage.ts'

/** 岗位类别参考底线 of the lowest grade of a class: the monthly minimum × the multiple of the class. */
export const classFloorPassage: PassageReader = (visited) => {
  const { step, context } = visited
  const [ladder] = originsOf(step, 'ladder-figure')
  const [start] = ladder === undefined ? [] : originsOf(ladder, 'ladder-start')
  const minimum = start === undefined ? undefined : inputOf(start, 'monthly-minimum')
  const multiple = start === undefined ? undefined : inputOf(start, 'class-multiple')
  const source = multiple?.source
  return {
    knots: [
      headKnot(visited, ''),
      ...roundingKnots(visited),
      {
        key: 'class-multiple',
        name: figureNames['class-multiple'],
        value: figureText(multiple?.value ?? '').text,
        how: source === undefined ? '' : `出处：${sourceWords(source)}`,
      },
      {
        key: 'monthly-minimum',
        name: figureNames['monthly-minimum'],
        value: figureText(minimum?.value ?? '').text,
        unit: unitWords('yuan-per-month', context.countingUnit),
        how: '当地当日的最低工资，乘岗位类别倍数',
      },
    ],
    next: [],
  }
}
