import type { TimeSource } from '../../measurement/time-study/time-source.ts'

/** Said on screen and paper alike. */
export const timeSourceNames: Readonly<Record<TimeSource['kind'], string>> = {
  measured: '本次测时',
  'carried-over': '沿用',
  'similar-operation': '同类工序',
  'agreed-by-both': '双方认可',
}

export const timeSourceName = (kind: string): string | undefined =>
  Object.entries(timeSourceNames).find(([known]) => known === kind)?.[1]
