import type { TextChapter } from '../agreement-text.ts'
import { article, paragraph, refer } from '../compose.ts'

export const hours: TextChapter = {
  title: '工作时间与劳动安全',
  articles: [
    article(
      '工作时间',
      ['L02', 'L04', 'L16', 'L43'],
      paragraph`职工每日工作不超过八小时，每周不超过四十小时，每周至少休息一日。定额和计件单价都按照这一时间制定。`,
      paragraph`确需延长工作时间的，企业事先与工会和职工协商，一般每日不超过一小时；因特殊原因需要的，在保障健康的条件下每日不超过三小时，每月不超过三十六小时，并按照${refer('加班')}支付。`,
    ),
    article(
      '劳动安全',
      ['L109'],
      paragraph`企业提供符合国家规定的场所、设备和防护用品。测时和定额以安全的作业方法为准，省去防护得来的速度不作数。`,
      paragraph`室内温度不能降到三十三摄氏度以下的，企业按照${refer('津贴和补贴')}支付高温津贴。因高温停止作业或者缩短工作时间的，不得扣减工资，按照${refer('计时支付')}办理。`,
    ),
  ],
}
