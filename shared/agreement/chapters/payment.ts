import type { TextChapter } from '../agreement-text.ts'
import { answer, article, fixed, paragraph, refer, source } from '../compose.ts'

export const payment: TextChapter = {
  title: '工资支付与公布',
  articles: [
    article(
      '支付',
      ['L24', 'L26', 'L61.payment'],
      paragraph`企业至少每月支付一次工资，在次月${answer('payday.from')}日至${answer('payday.to')}日以货币支付上月工资；遇休假日的，提前支付。`,
      paragraph`企业给职工一份工资清单，按照工序列明件数、计件单价和金额，加班工资单独列明。工资记录至少保存${answer('records.years')}年。`,
      paragraph`企业不得对职工罚款。因职工原因造成损失需要从工资中扣除的，每月扣除不超过当月工资的百分之二十，扣除后的工资不低于当地最低工资标准。`,
    ),
    article(
      '金额的舍入',
      ['L61.payment'],
      paragraph`工资清单每行的金额等于件数乘以计件单价，不舍入；全月各行相加以后，付款时四舍五入到分。`,
    ),
    article(
      '加班',
      ['L03', 'L61.payment'],
      paragraph`计件职工完成定额后，企业安排延长工作时间的，按照法定工作时间计件单价的${answer('overtime.workday')}支付；休息日安排工作又不能安排补休的，按照${answer('overtime.restday')}支付；法定休假日安排工作的，按照${answer('overtime.holiday')}支付。`,
    ),
    article(
      '计时支付',
      ['L61.payment'],
      paragraph`停工待料、换款、打样，以及不是职工原因的返工，按照当班工序等级的小时工资标准计时支付。${source('skilled-hours-sentence')}起止时刻当场记录，由班组长和职工签认。`,
    ),
    article(
      '停产和休假',
      ['L39', 'L61.payment'],
      paragraph`不是职工原因停产的，在一个工资支付周期内，按照${refer('小时工资标准')}支付工资；超过一个周期，职工提供了正常劳动的，支付的工资不低于当地最低工资标准；没有提供劳动的，按照国家和当地的规定支付生活费。`,
      paragraph`${source('holiday-sentence')}病假工资、产假待遇和带薪年休假，按照国家和当地的规定执行。`,
    ),
    article(
      '公布',
      ['L12'],
      paragraph`本协议生效后五日内，双方分别向本方全体人员公布。企业把签字文本张贴在${answer('posting.places')}，附件一按照${fixed('A3')}幅面印制。`,
      paragraph`只张贴签字文本；张贴件印有与签字文本相同的核对码。`,
    ),
  ],
}
