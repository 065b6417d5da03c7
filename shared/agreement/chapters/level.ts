import type { TextChapter } from '../agreement-text.ts'
import { answer, article, item, paragraph, refer } from '../compose.ts'

export const level: TextChapter = {
  title: '工资水平与调整',
  articles: [
    article(
      '平均水平',
      ['L61.level'],
      paragraph`本协议执行期内，适用本协议的职工年度平均工资不低于${answer('level.average')}元，比上一年度提高不低于${answer('level.rise')}。`,
      paragraph`平均工资由双方每年核对一次，结果向职工公布；参加核对的不足五人的，不单列公布。`,
    ),
    article(
      '调整',
      ['L62', 'L61.level'],
      paragraph`有下列情形之一的，任何一方可以书面提出调整小时工资标准，另一方应当在${answer('reply.days')}日内答复并开始协商：`,
      item`当地最低工资标准或者工资指导线调整的；`,
      item`城镇居民消费价格比本协议签订时变动超过${answer('adjustment.price')}的；`,
      item`企业的劳动生产率或者经济效益有较大变动的。`,
      paragraph`调整小时工资标准的，各工序按照${refer('计算单价')}重新计算，标准工时不变。`,
    ),
  ],
}
