/** What a derivation cannot know, since it holds codes only: names, and where its sources are opened. */
export type DerivationContext = {
  /** 合侧缝 · 一级工序 · 圆领 T 恤 */
  readonly subject: string
  /** Another name for the figure that was asked about: 计算价. */
  readonly topName?: string
  /** What the line is counted in: 件. */
  readonly countingUnit: string
  /** The name of a line, where a figure adds up several. */
  readonly lineName?: (operationId: string) => string
  /** What a package is compared with, where that is not today's price: 计算价. */
  readonly comparedWith?: string
  /** The minimum wage leaves 个人缴费 out and nobody stated it: a floor says that it is too low. */
  readonly lacksContributions?: boolean
  readonly elementName: (elementId: string) => string
  /** The study of a worker, for figures that do not name their study; without a worker the only one. */
  readonly studyOf?: (workerCode: string | undefined) => string | undefined
  readonly openStudy?: (studyId: string) => void
  readonly openTerms?: () => void
  readonly openBargaining?: () => void
}
