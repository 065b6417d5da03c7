import type { TextChapter } from '../agreement-text.ts'
import { answer, article, itemsOf, paragraph, refer, source } from '../compose.ts'

export const wages: TextChapter = {
  title: '工资分配',
  articles: [
    article(
      '工资制度',
      ['L61.system'],
      paragraph`附件一、附件五所列工序实行计件工资制。计件工资等于合格产量乘以该工序的计件单价。`,
      paragraph`计件单价随工序走，不随人走：一道工序只有一个等级、一个标准工时、一个计件单价，谁做都一样。`,
    ),
    article(
      '小时工资标准',
      ['L61.system'],
      paragraph`小时工资标准的基数为每小时${source('base-hourly-yuan')}元（大写：${source('base-hourly-capitals')}）。小时工资标准是计算计件单价的依据，也是计时支付的依据。`,
      paragraph`各等级工序的小时工资标准等于基数乘以工序等级系数，不舍入：`,
      itemsOf('grades'),
    ),
    article(
      '工序等级',
      ['L61.system'],
      paragraph`工序等级按照作业的难度、技能要求和劳动强度划分，由双方定额协商小组评定，写入附件一。工序等级的变动，按照${refer('新品测定程序')}办理。`,
      itemsOf('skill-grades'),
    ),
    article(
      '津贴和补贴',
      ['L61.allowances', 'L110'],
      paragraph`职工在高温天气作业的，企业每月支付高温津贴${answer('allowances.heat')}元；上夜班的，每班支付夜班津贴${answer('allowances.night')}元。发放条件按照${refer('劳动安全')}和当地的规定；当地标准高于本条的，按照当地标准执行。`,
      paragraph`津贴在计件工资以外支付，不得折入计件单价，也不计入最低工资。`,
    ),
    article(
      '最低工资',
      ['L05'],
      paragraph`职工在法定工作时间内提供正常劳动的，减去加班工资、津贴和法定福利后的月工资，不得低于当地最低工资标准。低于的，企业在当月补足。`,
      paragraph`最低工资标准调整的，企业自标准发布之日起十日内告知全体职工，双方核对附件一各行是否仍高于折算的底线。`,
    ),
  ],
}
