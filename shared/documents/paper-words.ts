import { paper } from './public-text.ts'

/** Words that stand on pages whatever the case holds; templates have none of their own. */
export const paperWords = {
  demonstration: paper`示例数据`,
  draft: paper`草案`,
  initialsEmployer: paper`小签 甲`,
  initialsUnion: paper`乙`,
  code: paper`核对码`,
  page: paper`第`,
  pages: paper`共`,
  pageUnit: paper`页`,
  continued: paper`（续）`,
  holeOpen: paper`【待定：`,
  holeClose: paper`】`,
  captionOpen: paper`（`,
  captionClose: paper`）`,
  excluded: paper`剔除`,
  derivationHeads: {
    rowNumber: paper`行`,
    operation: paper`工序`,
    workGrade: paper`工序等级`,
    step: paper`步骤`,
    sum: paper`算式`,
    unrounded: paper`舍入前`,
    result: paper`结果`,
  },
} as const
