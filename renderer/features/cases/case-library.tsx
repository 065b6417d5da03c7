import { useEffect, useState } from 'react'
import { useNavigate } from 'react-router'
import type { CaseListEntry } from '../../../shared/contracts/case-list.ts'
import { hostSentence } from '../../../shared/text/host-sentence.ts'
import { callHost } from '../../host/call.ts'
import { CaseLibraryPage } from '../../shell/case-library/case-library-page.tsx'
import { chordOf } from '../../shell/keys/command-chord.ts'
import { useKeys } from '../../shell/keys/use-keys.ts'
import { chooseFile } from './choose-file.ts'
import { createCase } from './create-case.ts'
import { libraryRow } from './library-row.ts'
import { useLibraries } from './libraries-context.ts'
import { openCaseFile } from './open-case-file.ts'
import { renameCase } from './rename-case.ts'

/** 案卷库: what the host has on the disk, newest first; the demonstration beside it, never among it. */
export function CaseLibrary() {
  const libraries = useLibraries()
  const navigate = useNavigate()
  const [entries, setEntries] = useState<readonly CaseListEntry[]>()
  const [samples, setSamples] = useState<readonly CaseListEntry[]>([])
  const [problem, setProblem] = useState<string>()
  const [searched, setSearched] = useState('')

  const refresh = async () => {
    const main = await callHost('main', 'listCases', {})
    const sample = await callHost('sample', 'listCases', {})
    if (sample.ok) setSamples(sample.value.cases)
    if (main.ok) setEntries(main.value.cases)
    else setProblem(hostSentence(main.problem))
  }
  useEffect(() => {
    void refresh()
  }, [])

  const open = (caseId: string) => void navigate(`/case/${caseId}`)
  const create = () => void createCase(libraries.main).then(open)
  const openFile = async () => {
    const file = await chooseFile('.zip')
    if (file === undefined) return
    const imported = await openCaseFile('main', file)
    if (imported.ok) open(imported.value.caseId)
    else setProblem(`${hostSentence(imported.problem)}。`)
  }
  const [sample] = samples
  const openSample = () => {
    if (sample !== undefined) void navigate(`/sample/case/${sample.caseId}`)
  }
  useKeys([
    { id: 'new-case', chord: chordOf('new-case'), alsoInTextFields: true, run: create },
    // A browser keeps Ctrl+N for a window of its own.
    { id: 'new-case-too', chord: { code: 'KeyN', alt: true }, alsoInTextFields: true, run: create },
    {
      id: 'open-case-file',
      chord: chordOf('open-case-file'),
      alsoInTextFields: true,
      run: () => void openFile(),
    },
    { id: 'open-sample', chord: chordOf('open-sample'), alsoInTextFields: true, run: openSample },
  ])

  const rows = entries
    ?.filter(({ name }) => (name ?? '').includes(searched))
    .toSorted((a, b) => (b.lastChangedAt ?? '').localeCompare(a.lastChangedAt ?? ''))
    .map(libraryRow)

  return (
    <CaseLibraryPage
      place={`存放在 ${libraries.main.session.library.folder}`}
      search={{ words: searched, onChange: setSearched }}
      cases={rows}
      onOpen={open}
      onRename={(id, name) => void renameCase(libraries.main, id, name).then(refresh)}
      create={{ keys: libraries.main.session.host === 'electron' ? 'Ctrl N' : 'Alt N', onPress: create }}
      openFile={{ keys: 'Ctrl O', onPress: () => void openFile() }}
      facts={[`${String(entries?.length ?? 0)} 个案卷`, '未连接任何网络']}
      {...(sample === undefined
        ? {}
        : {
            walkSample: { keys: 'Ctrl E', onPress: openSample },
            sample: {
              name: sample.name ?? '示例',
              detail: '男式休闲西装 2 道公开工价，圆领 T 恤 16 道。存放在单独的示例库，不会混进上面的案卷。',
              onOpen: openSample,
            },
          })}
      {...(problem === undefined ? {} : { problem })}
    />
  )
}
