/** How an operation is done, as the watch and the other side will hold it to. */
export type MethodElement = { readonly name: string; readonly breakPoint: string; readonly frequency: string }

export type MethodCard = {
  readonly start: string
  readonly content: string
  readonly end: string
  readonly machine: string
  readonly size: string
  readonly material: string
  readonly excludes: string
}

/** The method of an operation: its card, its machine and the work's grade, and the elements it is timed by. */
export type Method = {
  readonly machine: string
  readonly gradeId: string | null
  readonly card: MethodCard
  readonly elements: readonly MethodElement[]
}

export const methodCardFields = [
  'start',
  'content',
  'end',
  'machine',
  'size',
  'material',
  'excludes',
] as const
export type MethodCardField = (typeof methodCardFields)[number]

export const emptyCard: MethodCard = {
  start: '',
  content: '',
  end: '',
  machine: '',
  size: '',
  material: '',
  excludes: '',
}

/**
 * What a card must say before anybody may be timed by it, in the order it is asked for: where the work starts and
 * ends, and the elements with their break points.
 */
export type CardPart = 'start' | 'end' | 'elements' | 'element-name' | 'break-point'

export type CardState = {
  readonly complete: boolean
  /** Nothing of it was written yet. */
  readonly untouched: boolean
  readonly missing: readonly CardPart[]
}

export const cardState = (card: MethodCard, elements: readonly MethodElement[]): CardState => {
  const lacks: readonly (readonly [CardPart, boolean])[] = [
    ['start', card.start === ''],
    ['end', card.end === ''],
    ['elements', elements.length === 0],
    ['element-name', elements.some(({ name }) => name === '')],
    ['break-point', elements.some(({ breakPoint }) => breakPoint === '')],
  ]
  const missing = lacks.flatMap(([part, lacking]) => (lacking ? [part] : []))
  const untouched = elements.length === 0 && methodCardFields.every((field) => card[field] === '')
  return { complete: missing.length === 0, untouched, missing }
}

/** What of a method two lines may differ in. */
export type MethodPart = MethodCardField | 'line-machine' | 'grade' | 'elements'

const sameElements = (one: readonly MethodElement[], other: readonly MethodElement[]): boolean =>
  one.length === other.length &&
  one.every((element, index) => {
    const twin = other[index]
    return (
      element.name === twin?.name &&
      element.breakPoint === twin.breakPoint &&
      element.frequency === twin.frequency
    )
  })

/** The parts in which two methods differ; an empty list means that a time taken by one holds for the other. */
export const compareMethods = (one: Method, other: Method): readonly MethodPart[] => [
  ...(one.machine === other.machine ? [] : (['line-machine'] as const)),
  ...(one.gradeId === other.gradeId ? [] : (['grade'] as const)),
  ...methodCardFields.filter((field) => one.card[field] !== other.card[field]),
  ...(sameElements(one.elements, other.elements) ? [] : (['elements'] as const)),
]
