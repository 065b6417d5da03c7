import type { StepKey } from '../../shell/steps.ts'

/** What is seen at each step of the demonstration and what to press, in one sentence. */
export const guideWords: Readonly<Record<StepKey, string>> = {
  setup: '谁和谁谈、按什么规则算，都写在这里；先看右边“合同里会这样写”。',
  products: '一件 T 恤拆成 16 道工序；点任何一行，右边是它的方法卡。',
  measurement: '每道工序都量过时间；点第 13 道“合侧缝”按回车，看 20 个周程和一个剔除的读数。',
  pricing: '标准工时乘小时工资标准就是工价；点任何一个带虚线的数，看它怎么来的。',
  bargaining: 'T14-21 谈了两轮，16 行全部达成；点一行，右边看每一轮各报多少。',
  agreement:
    '达成的价自己进了正文；上面换到 T14-28，再点“新品确认单”，看新款的一页。这是示例，每页印“示例数据”，不能签字。',
}
