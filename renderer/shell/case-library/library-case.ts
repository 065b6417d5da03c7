import type { SegmentState } from '../../components/progress-segments.tsx'

/** A row of 最近的案卷, already put in words. */
export type LibraryCase = {
  readonly id: string
  readonly name: string
  /** `3 个产品 · 45 道工序` */
  readonly summary: string
  /** Six, one a step. */
  readonly segments: readonly SegmentState[]
  /** `5 一协商`, `已签字，生效中` */
  readonly stepWords: string
  /** A sentence, not a percentage: `第 2 轮：11 行未达成`. */
  readonly next: string
  /** `今天 14:28` */
  readonly changed: string
  readonly openElsewhere?: boolean
}
