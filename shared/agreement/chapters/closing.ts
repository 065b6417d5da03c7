import type { TextChapter } from '../agreement-text.ts'
import { answer, article, paragraph, refer } from '../compose.ts'

export const closing: TextChapter = {
  title: '附则',
  articles: [
    article(
      '审议和生效',
      ['L09', 'L10a', 'L11', 'L29'],
      paragraph`本协议草案经${answer('approval.body')}审议通过后，由双方首席代表于${answer('signing.on')}签字，企业方在签字后七日内将文本一式三份和说明报送${answer('approval.authority')}。自收到文本之日起十五日内未提出异议的，本协议即行生效。`,
    ),
    article(
      '附件',
      ['L61.other'],
      paragraph`附件一《劳动定额与计件单价表》；附件三《计件单价推算》；附件五《新品劳动定额与计件单价确认单》，按照${refer('新品测定程序')}逐份增加。本协议没有附件二和附件四，编号留空。`,
    ),
    article(
      '份数',
      [],
      paragraph`双方各执${answer('copies.each')}份，另备三份报送，各份有同等效力。各份的核对码相同；核对码不同的，不是本协议的文本。`,
    ),
  ],
}
