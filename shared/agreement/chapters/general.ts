import type { TextChapter } from '../agreement-text.ts'
import { answer, article, paragraph, source } from '../compose.ts'

export const general: TextChapter = {
  title: '总则',
  articles: [
    article(
      '目的和依据',
      [],
      paragraph`为使劳动定额有测量可依、计件单价有算式可查，同样的活同样的价，双方依照《中华人民共和国劳动法》《中华人民共和国劳动合同法》《中华人民共和国工会法》以及集体合同、工资集体协商的有关规定，经平等协商，订立本协议。`,
    ),
    article(
      '适用范围',
      [],
      paragraph`本协议的甲方（企业方）为${source('employer-name')}，代表${source('employer-represents')}；乙方（职工方）为${source('union-name')}，代表${source('union-represents')}。`,
      paragraph`本协议适用于${answer('scope.enterprises')}，以及在其中从事附件一、附件五所列工序的全部职工。试用期职工、被派遣劳动者从事相同工序的，执行相同的计件单价。`,
    ),
    article(
      '效力',
      ['L14', 'L61.other'],
      paragraph`企业与职工约定的计件单价，以及企业集体合同规定的计件单价，不得低于本协议。企业可以经二次协商，作出对职工更有利的约定。`,
      paragraph`本协议没有规定的事项，按照国家和当地的规定执行。`,
    ),
    article(
      '期限',
      ['L13', 'L61.term'],
      paragraph`本协议自${answer('term.from')}起执行，至${answer('term.to')}止。期满前六十日内，任何一方可以书面提出续订，另一方应当在${answer('reply.days')}日内书面答复。`,
    ),
  ],
}
