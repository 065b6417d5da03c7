import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, it } from 'vitest'
import { createTypesetter } from '../../../main/exports/pdf/typesetter.ts'
import { setFields } from '../../../shared/case/write.ts'
import { agreedCase } from '../../shared/case/agreed-case.ts'
import { make } from '../../shared/documents/from-case/printed.ts'
import { prepareResources } from './document-resources.ts'

const typesetter = createTypesetter(prepareResources())

async function itemsOfLastPage(pdf: Uint8Array) {
  const task = getDocument({ data: pdf.slice(), isEvalSupported: false, verbosity: 0 })
  const document = await task.promise
  const { items } = await (await document.getPage(document.numPages)).getTextContent()
  await task.destroy()
  return items.flatMap((item) =>
    'str' in item && item.str.trim() !== ''
      ? [{ text: item.str, x: Number(item.transform[4]), y: Number(item.transform[5]) }]
      : [],
  )
}

it('a name that wraps moves both signatures and dates down together, and the stamp is one word', async () => {
  const sample = agreedCase().commit(
    '长名',
    setFields('party', 'union', { name: '某市某区某街道服装行业工会联合会筹备委员会' }),
  )
  const typeset = await typesetter.typeset(make(sample.state, 'agreement', null).model)
  if (!typeset.ok) throw new Error(JSON.stringify(typeset.problems))
  const items = await itemsOfLastPage(typeset.pdf)
  const heightsOf = (words: string) =>
    items.filter(({ text }) => text.includes(words)).map(({ y }) => Math.round(y))
  for (const label of ['盖章', '首席代表签字', '签字日期']) {
    const heights = heightsOf(label)
    expect(heights, label).toHaveLength(2)
    expect(new Set(heights).size, label).toBe(1)
  }
  expect(items.map(({ text }) => text)).toContain('示例数据')
}, 60_000)
