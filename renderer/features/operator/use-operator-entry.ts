import { useEffect, useState } from 'react'
import { keepOperator } from '../../database/operator.ts'
import { nameOfOperator } from '../measurement/operator.ts'
import { useCase } from '../step/case-context.ts'

export type OperatorEntry = {
  /** Who is known to sit here; undefined where nobody has said it yet, and the dialog asks. */
  readonly known: string | undefined
  readonly shown: string
  /** The name under which this case was last written to; offered, to be changed. */
  readonly offered: string | undefined
  readonly missing: boolean
  readonly type: (name: string) => void
  /** Keeps the name as 立项 does; false where there is none, and then the field says so. */
  readonly take: () => boolean
}

/** An act that names who enters it is never done under no name: where none is known, the dialog asks for it. */
export function useOperatorEntry(): OperatorEntry {
  const { copy } = useCase()
  const [known] = useState(() => nameOfOperator(copy))
  const [offered, setOffered] = useState<string>()
  const [typed, setTyped] = useState<string>()
  const [tried, setTried] = useState(false)
  useEffect(() => {
    let left = false
    if (known === undefined)
      void copy.recent().then((changes) => {
        if (!left) setOffered(changes.map(({ by }) => by.trim()).find((by) => by !== ''))
      })
    return () => {
      left = true
    }
  }, [copy, known])
  const shown = typed ?? offered ?? ''
  return {
    known,
    shown,
    offered,
    missing: tried && shown.trim() === '',
    type: setTyped,
    take: () => {
      if (known !== undefined) return true
      setTried(true)
      if (shown.trim() === '') return false
      keepOperator(copy.databaseName, shown.trim())
      return true
    },
  }
}
