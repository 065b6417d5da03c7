import { useEffect, useState } from 'react'
import { useNavigate } from 'react-router'
import { demonstrationStyleId } from '../../../shared/case/demonstration/demonstration-id.ts'
import { hostSentence } from '../../../shared/text/host-sentence.ts'
import { CaseLibraryPage } from '../../shell/case-library/case-library-page.tsx'
import { SettingsDialog } from '../../shell/case-library/settings-dialog.tsx'
import { useWaitingChanges } from '../../database/use-waiting-changes.ts'
import { SavedMark } from '../../shell/bars/saved-mark.tsx'
import { chordOf } from '../../shell/keys/command-chord.ts'
import { useKeys } from '../../shell/keys/use-keys.ts'
import { openGuide } from '../guide/guide-open.ts'
import { chooseFile } from './choose-file.ts'
import { findCases, type FoundCases } from './find-cases.ts'
import { createCase } from './create-case.ts'
import { libraryRow, rowOnlyHere } from './library-row.ts'
import { casesOnlyHere, librarySaved } from './library-saved.ts'
import { useLibraries } from './libraries-context.ts'
import { openCaseFile } from './open-case-file.ts'
import { renameCase } from './rename-case.ts'
import { sayOnTheWay } from './said-on-the-way.ts'
import { rebuiltWords } from '../step/journal-words.ts'

/** 案卷库: what the host has on the disk, newest first; the demonstration beside it, never among it. */
export function CaseLibrary() {
  const libraries = useLibraries()
  const navigate = useNavigate()
  const [found, setFound] = useState<FoundCases>()
  const [refusal, setRefusal] = useState<string>()
  const [searched, setSearched] = useState('')
  const [look, setLook] = useState(0)
  const [setting, setSetting] = useState(false)
  const refresh = () => setLook((number) => number + 1)
  const waiting = useWaitingChanges(libraries.main.database)

  useEffect(() => {
    let left = false
    void findCases(libraries.main.database.name).then((cases) => {
      if (!left) setFound(cases)
    })
    return () => {
      left = true
    }
  }, [look, libraries, waiting])

  const entries = found?.main
  const problem = refusal ?? found?.problem
  const open = (caseId: string) => void navigate(`/case/${caseId}`)
  const create = () => void createCase(libraries.main).then(open)
  const openFile = async () => {
    const file = await chooseFile('.zip')
    if (file === undefined) return
    const imported = await openCaseFile('main', file)
    if (imported.ok) {
      const { caseId, lines, keptAs } = imported.value
      const state = keptAs === null ? null : sayOnTheWay(rebuiltWords(lines, keptAs))
      void navigate(`/case/${caseId}`, { state })
    } else setRefusal(`${hostSentence(imported.problem)}。`)
  }
  const rename = (id: string, name: string) => {
    setRefusal(name === '' ? '案卷名称不能空着，还是原来的名称。' : undefined)
    if (name !== '') void renameCase(libraries.main, id, name).then(refresh)
  }
  const sample = found?.sample
  const openSample = () => {
    if (sample !== undefined) void navigate(`/sample/case/${sample.caseId}`)
  }
  const walkSample = () => {
    if (sample === undefined) return
    openGuide()
    void navigate(`/sample/case/${sample.caseId}/setup?product=${demonstrationStyleId}`)
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
    { id: 'open-sample', chord: chordOf('open-sample'), alsoInTextFields: true, run: walkSample },
  ])

  const waitingOf = (caseId: string) => waiting?.get(caseId) ?? 0
  const onlyHere =
    entries === undefined || waiting === undefined || searched !== '' ? [] : casesOnlyHere(entries, waiting)
  const onDisk = entries
    ?.filter(({ name }) => (name ?? '').includes(searched))
    .toSorted((a, b) => (b.lastChangedAt ?? '').localeCompare(a.lastChangedAt ?? ''))
    .map((entry) =>
      libraryRow(entry, found?.openElsewhere.has(entry.caseId) === true, waitingOf(entry.caseId)),
    )
  const rows =
    onDisk === undefined
      ? undefined
      : [...onlyHere.map((caseId) => rowOnlyHere(caseId, waitingOf(caseId))), ...onDisk]
  const saved = librarySaved(entries, waiting)

  return (
    <>
      <CaseLibraryPage
        place={`存放在 ${libraries.main.session.library.folder}`}
        search={{ words: searched, onChange: setSearched }}
        cases={rows}
        onOpen={open}
        onSettings={() => setSetting(true)}
        onRename={rename}
        create={{ keys: libraries.main.session.host === 'electron' ? 'Ctrl N' : 'Alt N', onPress: create }}
        openFile={{ keys: 'Ctrl O', onPress: () => void openFile() }}
        facts={[`${String((entries?.length ?? 0) + onlyHere.length)} 个案卷`, '未连接任何网络']}
        {...(sample === undefined
          ? {}
          : {
              walkSample: { keys: 'Ctrl E', onPress: walkSample },
              sample: {
                name: sample.name ?? '示例',
                detail:
                  '男式休闲西装 2 道公开工价，圆领 T 恤 16 道。存放在单独的示例库，不会混进上面的案卷。',
                onOpen: openSample,
              },
            })}
        {...(problem === undefined ? {} : { problem })}
        {...(saved === undefined ? {} : { saved: <SavedMark state={saved} /> })}
      />
      <SettingsDialog open={setting} onClose={() => setSetting(false)} />
    </>
  )
}
