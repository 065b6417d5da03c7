import type { TextChapter } from '../agreement-text.ts'
import { answer, article, paragraph } from '../compose.ts'

export const performance: TextChapter = {
  title: '履约检查与争议',
  articles: [
    article(
      '检查',
      ['L61.other'],
      paragraph`双方${answer('inspection.interval')}联合检查一次定额的执行情况，抽查工资清单，对照附件一重新计算，作定额执行检查记录。少付的，发整改通知，在${answer('inspection.days')}日内补足。`,
      paragraph`履行本协议的情况，每年向职工代表大会或者全体职工报告一次。`,
    ),
    article(
      '协商代表',
      ['L67', 'L47'],
      paragraph`协商代表、小组成员和观测人参加协商、测时、检查，视为提供正常劳动，工资照发，不因履行职责受到不利对待。职工方协商代表在任期内劳动合同期满的，延长到任期届满，法律另有规定的除外。`,
      paragraph`双方对协商中知悉的商业秘密和职工的个人信息保密。`,
    ),
    article(
      '争议',
      ['L32'],
      paragraph`因签订本协议发生争议，双方协商不成的，可以请当地人力资源社会保障行政部门协调处理。`,
      paragraph`因履行本协议发生争议的，自一方书面提出之日起，双方协商${answer('dispute.days')}日；协商不成的，工会可以依法申请仲裁、提起诉讼。争议期间，原定额和计件单价继续执行。`,
    ),
    article(
      '违约责任',
      ['L61.breach'],
      paragraph`企业没有按照本协议支付工资的，补足差额，另按差额的${answer('breach.extra')}支付赔偿。`,
      paragraph`任何一方不履行本协议，给对方造成损失的，依法承担责任。职工主张本协议规定的权利，不因此受到不利对待。`,
    ),
  ],
}
