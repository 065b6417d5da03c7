import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { EmptyState } from '../../../renderer/components/empty-state.tsx'
import { MissingList } from '../../../renderer/components/missing-list.tsx'
import { ProblemText } from '../../../renderer/components/problem-text.tsx'
import { ProgressSegments } from '../../../renderer/components/progress-segments.tsx'

const nothing = () => undefined

it('an empty state says why, what is done, and the next act', () => {
  const page = renderToStaticMarkup(
    <EmptyState
      title="还不能开始测时"
      lines={['还差两件事，补齐就能开始。']}
      items={[
        { key: 'list', title: '工序已列好', detail: '圆领 T 恤，16 道', done: true },
        {
          key: 'card',
          title: '方法卡',
          detail: '写清从哪里开始、到哪里结束、分几个单元',
          done: false,
          act: { label: '填方法卡', primary: true, onPress: nothing },
        },
      ]}
    />,
  )
  expect(page).toContain('aria-label="已做"')
  expect(page).toContain('aria-label="还没做"')
  expect(page).toContain('填方法卡')
  expect(page.match(/ant-btn-primary/g)).toHaveLength(1)
})

it('what is missing is a list, with a button where there is a way', () => {
  const page = renderToStaticMarkup(
    <MissingList
      label="本步还缺"
      items={[
        { key: '10', sentence: '10 袖片与大身配片：缺终点', act: '填方法卡', onGo: nothing },
        { key: '14', sentence: '14 袖口封口定位：缺终点' },
      ]}
    />,
  )
  expect(page).toContain('aria-label="本步还缺"')
  expect(page.match(/<button/g)).toHaveLength(1)
})

it('a refusal is an alert, a thing to do is not', () => {
  expect(renderToStaticMarkup(<ProblemText sentence="时间要大于 0。" />)).toContain('role="alert"')
  expect(renderToStaticMarkup(<ProblemText sentence="待核实" tone="todo" />)).not.toContain('role="alert"')
})

it('progress is said in words', () => {
  const page = renderToStaticMarkup(
    <ProgressSegments segments={['done', 'current', 'ahead']} label="3 步做完 1 步" />,
  )
  expect(page).toContain('role="img" aria-label="3 步做完 1 步"')
})
