import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import {
  CaseLibraryPage,
  type CaseLibraryPageProps,
} from '../../../renderer/shell/case-library/case-library-page.tsx'
import type { LibraryCase } from '../../../renderer/shell/case-library/library-case.ts'
import { libraryCommands } from '../../../renderer/shell/case-library/use-library-keys.ts'

const nothing = () => undefined
const row: LibraryCase = {
  id: 'a',
  name: '休闲裤 春款新品',
  summary: '1 个产品 · 31 道工序',
  segments: ['done', 'done', 'current', 'ahead', 'ahead', 'ahead'],
  stepWords: '3 一测',
  next: '还有 9 道工序未测时',
  changed: '昨天 16:50',
}
const props: CaseLibraryPageProps = {
  place: '存放在本机“文档”',
  cases: [row],
  onOpen: nothing,
  onRename: nothing,
  create: { keys: 'Ctrl N', onPress: nothing },
  openFile: { keys: 'Ctrl O', onPress: nothing },
  walkSample: { keys: 'Ctrl E', onPress: nothing },
  sample: { name: '服装工价协商（2014 口径）', detail: '存放在单独的示例库。', onOpen: nothing },
  facts: ['1 个案卷'],
}

describe('the case library', () => {
  it('is a real table with the next act in words', () => {
    const page = renderToStaticMarkup(<CaseLibraryPage {...props} />)
    expect(page.match(/<th scope="col"/g)).toHaveLength(4)
    expect(page).toContain('还有 9 道工序未测时')
    expect(page).toContain('aria-label="6 步做完 2 步，3 一测"')
    expect(page).not.toContain('正在另一个窗口打开')
    const elsewhere = { ...props, cases: [{ ...row, openElsewhere: true }] }
    expect(renderToStaticMarkup(<CaseLibraryPage {...elsewhere} />)).toContain('正在另一个窗口打开')
    expect(page).toContain('打开示例')
  })

  it('fills 新建案卷 when there are cases, 看示例走一遍 on the first run', () => {
    const filled = /library-door-filled" aria-label="([^"]+)"/
    const later = renderToStaticMarkup(<CaseLibraryPage {...props} />)
    const first = renderToStaticMarkup(<CaseLibraryPage {...props} cases={[]} />)
    expect(filled.exec(later)?.[1]).toBe('新建案卷')
    expect(filled.exec(first)?.[1]).toBe('看示例走一遍')
    expect(first).toContain('第一次用？先花 10 分钟看一遍示例。')
    expect(first).not.toContain('<table')
  })

  it('keeps its frame while the library is being read, and takes no search without a hit for a first run', () => {
    expect(renderToStaticMarkup(<CaseLibraryPage {...props} cases={undefined} />)).toContain(
      'aria-busy="true"',
    )
    const search = { words: '无', onChange: nothing }
    const page = renderToStaticMarkup(<CaseLibraryPage {...props} cases={[]} search={search} />)
    expect(page).toContain('没有案卷含有这些字。换几个字再找。')
  })

  it('says which case another window holds', () => {
    const page = renderToStaticMarkup(
      <CaseLibraryPage {...props} cases={[{ ...row, openElsewhere: true }]} />,
    )
    expect(page).toContain('正在另一个窗口打开')
  })

  it('moves within the list and stops at its ends', () => {
    const chosen: string[] = []
    const cases = [row, { ...row, id: 'b' }]
    const press = (id: string, chosenId: string) =>
      libraryCommands({
        cases,
        chosenId,
        onChoose: (next) => chosen.push(next),
        onOpen: (next) => chosen.push(`open ${next}`),
        onRenameStart: (next) => chosen.push(`rename ${next}`),
        onSearch: nothing,
      })
        .find((command) => command.id === id)
        ?.run()
    press('library.down', 'a')
    press('library.down', 'b')
    press('library.up', 'a')
    press('library.open', 'b')
    press('library.rename', 'a')
    expect(chosen).toEqual(['b', 'b', 'a', 'open b', 'rename a'])
  })
})
