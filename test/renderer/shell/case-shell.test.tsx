import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { BottomBar } from '../../../renderer/shell/bars/bottom-bar.tsx'
import { PageHead } from '../../../renderer/shell/bars/page-head.tsx'
import { RefusedBar } from '../../../renderer/shell/bars/refused-bar.tsx'
import { SavedMark } from '../../../renderer/shell/bars/saved-mark.tsx'
import type { TopBarProps } from '../../../renderer/shell/bars/top-bar.tsx'
import { CaseShell } from '../../../renderer/shell/case-shell.tsx'
import { stepOrder } from '../../../renderer/shell/steps.ts'

const nothing = () => undefined
const topBar: TopBarProps = {
  caseName: '服装工价协商（2014 口径）',
  caseSummary: '圆领 T 恤等 2 个产品',
  sample: true,
  steps: stepOrder.map((key, index) => ({
    key,
    status: index === 0 ? 'complete' : 'not-started',
    line: index === 0 ? '双方已登记' : '未开始',
  })),
  currentStep: 'products',
  onStep: nothing,
  onLibrary: nothing,
}

describe('the shell of a case', () => {
  it('shows the case, its badge and six steps, one of them current', () => {
    const page = renderToStaticMarkup(<CaseShell {...topBar} />)
    expect(page).toContain('服装工价协商（2014 口径）')
    expect(page).toContain('示例数据')
    for (const name of ['1 立项', '2 一品', '3 一测', '4 定额与工价', '5 一协商', '6 合同']) {
      expect(page).toContain(name)
    }
    expect(page.match(/aria-current="step"/g)).toHaveLength(1)
  })

  it('has no badge in a real case', () => {
    expect(renderToStaticMarkup(<CaseShell {...topBar} sample={false} />)).not.toContain('示例数据')
  })

  it('has no button for what does not exist', () => {
    const page = renderToStaticMarkup(<CaseShell {...topBar} />)
    for (const word of ['撤销', '重做', '内部资料', '投屏', '帮助']) expect(page).not.toContain(word)
  })

  it('has a button for each function it is given', () => {
    const page = renderToStaticMarkup(
      <CaseShell
        {...topBar}
        undo={{ what: '合侧缝 企业方 0.104 → 0.106', onPress: nothing }}
        redo={{ what: undefined, onPress: nothing }}
        vault={{ locked: true, onPress: nothing }}
        projection={{ open: false, onPress: nothing }}
        onHelp={nothing}
      />,
    )
    for (const word of ['撤销', 'aria-label="重做"', '内部资料已锁', '投屏', 'aria-label="帮助"']) {
      expect(page).toContain(word)
    }
    expect(page.match(/aria-disabled="true"/g)).toHaveLength(1)
  })
})

describe('the bars', () => {
  it('fill one button of the page head', () => {
    const act = { label: '下一步：去测时', onPress: nothing }
    const page = renderToStaticMarkup(
      <PageHead title="一品：列出工序" actions={[{ ...act, label: '导入 CSV / XLSX' }]} primary={act} />,
    )
    expect(page).toContain('<h1')
    expect(page.match(/ant-btn-primary/g)).toHaveLength(1)
  })

  it('say what is missing, or that nothing is', () => {
    const sentence = '3 道工序缺方法卡（10、14、16），不能测时'
    const missing = renderToStaticMarkup(<BottomBar notice={{ kind: 'missing', sentence, onGo: nothing }} />)
    expect(missing).toMatch(/role="status"[^>]*>.*<button/)
    expect(missing).toContain(sentence)
    expect(renderToStaticMarkup(<BottomBar notice={{ kind: 'complete' }} />)).toContain('本步已齐')
  })

  it('announce the saved state and the refused write', () => {
    const mark = renderToStaticMarkup(<SavedMark state={{ kind: 'saved', at: '14:32:07' }} />)
    expect(mark).toContain('role="status"')
    expect(mark).toContain('已落盘 14:32:07')
    const bar = renderToStaticMarkup(<RefusedBar reason="空间不足" waiting={3} onSaveElsewhere={nothing} />)
    expect(bar).toContain('role="alert"')
    expect(bar).toContain('换个地方保存')
  })
})
