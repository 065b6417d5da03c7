import type { TextChapter } from '../agreement-text.ts'
import { article, paragraph } from '../compose.ts'

export const equality: TextChapter = {
  title: '平等与女职工',
  articles: [
    article(
      '男女平等',
      ['L59'],
      paragraph`企业实行男女同工同酬，在工序分派、定额、计件单价、评级、培训和晋升中，不因性别、婚姻、生育而区别对待。`,
      paragraph`双方定额协商小组应当有女职工参加。`,
    ),
    article(
      '女职工保护',
      ['L59', 'L96', 'L98', 'L99', 'L100'],
      paragraph`企业不得因女职工怀孕、生育、哺乳降低其工资、予以辞退或者解除劳动合同。`,
      paragraph`产前检查、孕期工间休息和哺乳时间算作劳动时间，按照本人平均计件收入支付，当班定额相应减少。记录只写时间，不写原因。`,
      paragraph`怀孕七个月以上的女职工和哺乳未满一周岁婴儿的女职工，企业不得安排延长工作时间或者夜班劳动；哺乳时间每天不少于一小时。`,
    ),
  ],
}
