import type { TextChapter } from '../agreement-text.ts'
import {
  allowanceParts,
  answer,
  article,
  fixed,
  formula,
  item,
  itemsOf,
  paragraph,
  refer,
  source,
} from '../compose.ts'

export const quota: TextChapter = {
  title: '劳动定额与计件单价',
  articles: [
    article(
      '定额的原则',
      ['L02', 'L15', 'L43'],
      paragraph`劳动定额以法定工作时间和正常劳动条件为基础，经双方测定、协商确定。制定和修改定额，先交职工代表大会或者全体职工讨论，收集意见，再由双方协商，最后公布。`,
      paragraph`未经协商，任何一方不得变动标准工时、产量定额或者计件单价。`,
    ),
    article(
      '测时',
      ['L43'],
      paragraph`测时由双方各派一名观测人，在正常生产条件下、按照作业方法卡进行。被观测的职工由双方共同选定，企业提前${answer('notice.days')}日告知并征得本人同意；记录只用代码，不写姓名。`,
      paragraph`观测次数按照置信度${source('confidence')}、误差不超过±${source('accuracy')}确定。剔除读数应当写明理由，由双方观测人签字，被剔除的读数仍然保留在记录上。`,
    ),
    article(
      '标准工时',
      ['L43'],
      paragraph`标准工时等于平均用时乘以评定系数，${source('allowance-phrase')}。宽放率为${source('allowance-total')}，以${source('allowance-base')}为基数，其中${allowanceParts}。`,
    ),
    article(
      '产量定额',
      ['L02', 'L17', 'L43'],
      paragraph`每班产量定额等于${source('shift-seconds')}秒（${source('shift-hours')}小时）除以标准工时，小数一律舍去，取整数件。定额应当使同岗位${answer('achievable.share')}以上的职工，在法定工作时间内能够完成。`,
      paragraph`不符合前款的，按照${refer('重新测时')}办理。企业不得用过高的定额，变相延长工作时间。`,
    ),
    article(
      '计算单价',
      ['L43'],
      paragraph`${source('coefficient-sentence')}计算单价按下式计算：`,
      formula`计算单价（元）＝ 标准工时（秒）× ${source('base-hourly-yuan')} × 工序等级系数${source('coefficient-factor')} ÷ ${fixed('3600')}`,
    ),
    article(
      '舍入的规则',
      ['L43'],
      paragraph`计算单价的过程只舍入两次，都由双方协商议定：`,
      item`${source('time-rounding-phrase')}；`,
      item`${source('price-rounding-phrase')}。`,
      paragraph`计算单价以舍入后的标准工时为准，先做完全部乘法，再除以${fixed('3600')}，其他得数不舍入${source('kept-times-clause')}。`,
    ),
    article(
      '协商调整额',
      [],
      paragraph`双方可以对个别工序议定协商调整额，在附件一单列一栏，可以增加，也可以减少。计件单价等于计算单价加协商调整额；没有议定的，计件单价等于计算单价。`,
      paragraph`协商只改变协商调整额，任何一方不得改写计算单价。`,
    ),
    article(
      '算例',
      [],
      paragraph`按照${refer('计算单价')}和${refer('舍入的规则')}，举例计算如下：`,
      itemsOf('examples'),
    ),
    article(
      '单价表',
      ['L43'],
      paragraph`附件一列明各工序的等级、标准工时、产量定额、计算单价、协商调整额、计件单价和时间来源，附件三列明推算过程。时间来源分为本次测时、沿用、同类工序和双方认可。`,
      paragraph`附件一有几款的，按款分表，各表自编序号，引用时写明款号。附件与正文有同等效力。`,
    ),
  ],
}
