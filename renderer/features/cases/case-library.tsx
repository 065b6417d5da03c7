import { useEffect, useState } from 'react'
import { useNavigate } from 'react-router'
import type { CaseListEntry } from '../../../shared/contracts/case-list.ts'
import { callHost } from '../../host/call.ts'
import { CaseLibraryPage } from '../../shell/case-library/case-library-page.tsx'
import { hostSentence } from '../../../shared/text/host-sentence.ts'
import { createCase } from './create-case.ts'
import { libraryRow } from './library-row.ts'
import { useLibraries } from './libraries-context.ts'
import { renameCase } from './rename-case.ts'

/** 案卷库: what the host has on the disk, newest first. */
export function CaseLibrary() {
  const libraries = useLibraries()
  const navigate = useNavigate()
  const [entries, setEntries] = useState<readonly CaseListEntry[]>()
  const [problem, setProblem] = useState<string>()

  const refresh = async () => {
    const answer = await callHost('main', 'listCases', {})
    if (answer.ok) setEntries(answer.value.cases)
    else setProblem(hostSentence(answer.problem))
  }
  useEffect(() => {
    void refresh()
  }, [])

  const open = (caseId: string) => void navigate(`/case/${caseId}`)
  const rows = entries
    ?.toSorted((a, b) => (b.lastChangedAt ?? '').localeCompare(a.lastChangedAt ?? ''))
    .map((entry) => libraryRow(entry))

  return (
    <CaseLibraryPage
      place={`存放在 ${libraries.main.session.library.folder}`}
      cases={rows}
      onOpen={open}
      onRename={(id, name) => void renameCase(libraries.main, id, name).then(refresh)}
      create={{ keys: 'Alt N', onPress: () => void createCase(libraries.main).then(open) }}
      facts={[`${String(rows?.length ?? 0)} 个案卷`, '未连接任何网络']}
      {...(problem === undefined ? {} : { problem })}
    />
  )
}
