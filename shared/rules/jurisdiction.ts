/**
 * A place whose rules apply: a province by the first two digits of its division code (GB/T 2260), a city by four, and a
 * class of a province (一类地区) by `-1`. The country and the two municipalities come first, then by code.
 */
export const jurisdictions = [
  'CN',
  'CN-11',
  'CN-31',
  'CN-13-1',
  'CN-13-2',
  'CN-13-3',
  'CN-15-1',
  'CN-15-2',
  'CN-15-3',
  'CN-21-1',
  'CN-21-2',
  'CN-21-3',
  'CN-22-1',
  'CN-22-2',
  'CN-22-3',
  'CN-23-1',
  'CN-23-2',
  'CN-23-3',
  'CN-32-1',
  'CN-32-2',
  'CN-32-3',
  'CN-3301',
  'CN-3302',
  'CN-33-1',
  'CN-33-2',
  'CN-33-3',
  'CN-36-1',
  'CN-36-2',
  'CN-36-3',
  'CN-37-1',
  'CN-37-2',
  'CN-37-3',
  'CN-4101',
  'CN-41-1',
  'CN-41-2',
  'CN-41-3',
  'CN-43-1',
  'CN-43-2',
  'CN-44-1',
  'CN-4403',
  'CN-44-2',
  'CN-44-3',
  'CN-44-4',
  'CN-46-1',
  'CN-46-2',
  'CN-52',
  'CN-62-1',
  'CN-62-2',
  'CN-62-3',
] as const

export type Jurisdiction = (typeof jurisdictions)[number]

/** Provinces whose own rules hold in every class and city of theirs, but which have no single minimum wage. */
export const provinces = ['CN-32', 'CN-33', 'CN-37', 'CN-41', 'CN-44'] as const

export type Region = Jurisdiction | (typeof provinces)[number]

const isRegion = (code: string): code is Region =>
  [...jurisdictions, ...provinces].some((known) => known === code)

/** The place itself, then its province: the first that has a rule of its own speaks. Shenzhen: CN-4403, CN-44. */
export const regionsOf = (place: Region): readonly Region[] => {
  const province = place.slice(0, 5)
  return province !== place && isRegion(province) ? [place, province] : [place]
}
