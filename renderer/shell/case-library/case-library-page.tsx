import { useRef, useState, type ReactNode } from 'react'
import { CloseCircleOutlined, FileAddOutlined, FolderOpenOutlined, ReadOutlined } from '@ant-design/icons'
import type { InputRef } from 'antd'
import { Icon } from '../../components/icon.tsx'
import { BottomBar, type KeyHint } from '../bars/bottom-bar.tsx'
import { useRegionKeys } from '../keys/use-region-keys.ts'
import { useKeyHelp } from '../keys/use-key-help.tsx'
import { CaseTable } from './case-table.tsx'
import { Door, type DoorView } from './door.tsx'
import type { LibraryCase } from './library-case.ts'
import { LibraryTopBar, type LibraryTopBarProps } from './library-top-bar.tsx'
import { SampleStrip, type SampleStripProps } from './sample-strip.tsx'
import { useLibraryKeys } from './use-library-keys.ts'
import './case-library-page.css'
import './door.css'
import './library-top-bar.css'

type DoorAct = {
  readonly keys?: string
  readonly onPress: () => void
}

export type CaseLibraryPageProps = Omit<LibraryTopBarProps, 'searchRef'> & {
  /** Newest change first, already filtered by the words searched for; `undefined` while being read. */
  readonly cases: readonly LibraryCase[] | undefined
  readonly onOpen: (id: string) => void
  readonly onRename: (id: string, name: string) => void
  readonly create?: DoorAct
  readonly openFile?: DoorAct
  readonly walkSample?: DoorAct
  readonly sample?: SampleStripProps
  /** A sentence that tells what is wrong with the library. */
  readonly problem?: string
  /** Bottom left: `5 个案卷`, `本机已用 38 MB`, `未连接任何网络`. */
  readonly facts: readonly string[]
  readonly saved?: ReactNode
}

const tableKeys: readonly KeyHint[] = [
  { caps: ['↑', '↓'], label: '选案卷' },
  { caps: ['Enter'], label: '打开' },
  { caps: ['F2'], label: '改名' },
]

const findKey: readonly KeyHint[] = [{ caps: ['Ctrl F'], label: '找案卷' }]

/** Open, begin, see what waits. Which row is chosen, and which is being renamed, is all it keeps itself. */
export function CaseLibraryPage(props: CaseLibraryPageProps) {
  const { cases, onOpen, onRename, problem, facts, saved, sample, search } = props
  const [chosen, setChosen] = useState<string>()
  const [renamingId, setRenamingId] = useState<string>()
  const searchField = useRef<InputRef>(null)
  const searching = search !== undefined && search.words !== ''
  const first = cases?.length === 0 && !searching
  const chosenId = cases?.some((row) => row.id === chosen) === true ? chosen : cases?.[0]?.id

  useRegionKeys()
  const keys = first || cases?.length === 0 ? [] : tableKeys
  const help = useKeyHelp([...doorKeys(props), ...(first ? [] : findKey), ...keys], [])

  useLibraryKeys({
    cases: cases ?? [],
    chosenId,
    onChoose: setChosen,
    onOpen,
    onRenameStart: setRenamingId,
    onSearch: () => searchField.current?.focus({ cursor: 'all' }),
  })

  return (
    <div className={first ? 'library-page library-page-first' : 'library-page'}>
      <LibraryTopBar
        onHelp={help.show}
        {...props}
        {...(first ? { search: undefined } : {})}
        searchRef={searchField}
      />
      <main className="library-main">
        {problem !== undefined && (
          <p className="library-problem" role="alert">
            <Icon of={CloseCircleOutlined} />
            {problem}
          </p>
        )}
        <section className="library-doors-frame" aria-label="从这里开始" data-region="doors">
          {first && <p className="library-welcome">第一次用？先花 10 分钟看一遍示例。</p>}
          <div className="library-doors">
            {buildDoors(props).map((door) => (
              <Door key={door.key} door={door} filled={door.key === (first ? 'sample' : 'create')} />
            ))}
          </div>
        </section>
        {!first && (
          <CaseTable
            cases={cases}
            chosenId={chosenId}
            renamingId={renamingId}
            searching={searching}
            onChoose={setChosen}
            onOpen={onOpen}
            onRename={onRename}
            onRenameEnd={() => setRenamingId(undefined)}
          />
        )}
        {!first && sample !== undefined && <SampleStrip {...sample} />}
      </main>
      <BottomBar notice={{ kind: 'facts', facts }} keys={keys} saved={saved} />
      {help.dialog}
    </div>
  )
}

const doorKeys = (props: CaseLibraryPageProps): readonly KeyHint[] => [
  ...buildDoors(props).flatMap(({ title, keys }) =>
    keys === undefined ? [] : [{ caps: [keys], label: title }],
  ),
]

function buildDoors({ create, openFile, walkSample }: CaseLibraryPageProps): readonly DoorView[] {
  const doors: DoorView[] = []
  if (create !== undefined) {
    const words = { title: '新建案卷', detail: '给一个新产品测时、定价、谈判' }
    doors.push({ key: 'create', icon: <Icon of={FileAddOutlined} />, ...words, ...create })
  }
  if (openFile !== undefined) {
    const words = { title: '打开案卷文件', detail: 'U 盘里的，或同事交来的' }
    doors.push({ key: 'open', icon: <Icon of={FolderOpenOutlined} />, ...words, ...openFile })
  }
  if (walkSample !== undefined) {
    const words = { title: '看示例走一遍', detail: '10 分钟，从秒表到合同，不碰真实案卷' }
    doors.push({ key: 'sample', icon: <Icon of={ReadOutlined} />, ...words, ...walkSample })
  }
  return doors
}
