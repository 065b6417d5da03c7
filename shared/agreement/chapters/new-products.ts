import type { TextChapter } from '../agreement-text.ts'
import { answer, article, paragraph, refer } from '../compose.ts'

export const newProducts: TextChapter = {
  title: '新产品的测定与协商',
  articles: [
    article(
      '定额协商小组',
      ['L43'],
      paragraph`双方各派${answer('group.members')}人组成定额协商小组，各推一名组长，负责测时、复核和新品确认，乙方的成员中应当有一线职工。小组意见一致才算达成；不一致的，交双方首席代表协商。`,
    ),
    article(
      '新品测定程序',
      ['L15', 'L43'],
      paragraph`新款投产前，小组逐道核对作业方法。方法没有改变的工序，沿用原标准工时和计件单价；新增和改变的工序，测时一次、协商一次。`,
      paragraph`结果填入《新品劳动定额与计件单价确认单》，由双方组长签字，列入附件五，公布后执行。`,
    ),
    article(
      '试行与复核',
      ['L43'],
      paragraph`本次测时的计件单价试行${answer('trial.days')}个工作日。试行期满，小组按照实际产量复核：符合${refer('产量定额')}的，继续执行；不符合的，在${answer('trial.again')}个工作日内重新协商，少付的补足。`,
      paragraph`尚未确认的工序，按照${refer('计时支付')}办理。`,
    ),
    article(
      '重新测时',
      ['L17', 'L43'],
      paragraph`设备、布置、材料或者作业方法改变，使用时变动超过${answer('remeasure.change')}的，任何一方可以要求重新测时，另一方在${answer('remeasure.within')}个工作日内配合。重新确认以前，原计件单价不变。`,
      paragraph`职工因手熟而多得的收入归职工，不得因此提高定额或者降低计件单价。`,
    ),
  ],
}
