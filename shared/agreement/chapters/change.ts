import type { TextChapter } from '../agreement-text.ts'
import { answer, article, item, paragraph, refer } from '../compose.ts'

export const change: TextChapter = {
  title: '变更与终止',
  articles: [
    article(
      '变更',
      ['L08', 'L53', 'L61.change'],
      paragraph`双方协商一致，可以变更本协议。一方提出变更的，应当书面说明理由，另一方在${answer('reply.days')}日内书面答复。变更的程序与订立的程序相同。`,
      paragraph`按照${refer('新品测定程序')}增加附件五的，不属于变更。`,
    ),
    article(
      '终止',
      ['L53', 'L61.end'],
      paragraph`有下列情形之一的，本协议终止：`,
      item`期限届满的；`,
      item`双方约定的终止条件出现的；`,
      item`企业合并、分立、解散、破产，致使本协议无法履行的；`,
      item`因不可抗力，致使本协议无法履行的。`,
      paragraph`期限届满时双方正在协商续订的，新协议生效以前，原计件单价继续执行。`,
    ),
  ],
}
