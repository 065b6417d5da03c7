import { hostSentence } from '../../../../shared/text/host-sentence.ts'
import { callHost } from '../../../host/call.ts'
import { useCase } from '../../step/case-context.ts'

export type NoteAnswer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly sentence: string }

export type PersonalNotes = {
  /** Keeps a free text about a worker as a blob under its own key and answers the blob's id; the record holds only that. */
  readonly save: (text: string) => Promise<NoteAnswer<string>>
  /** Null: destroyed, or written on another machine. */
  readonly read: (blob: string) => Promise<NoteAnswer<string | null>>
  readonly destroy: (blob: string) => Promise<NoteAnswer<null>>
}

/** Personal data stays on the host, apart from the journal: destroying its key leaves the chain intact. */
export function usePersonalNotes(): PersonalNotes {
  const { library } = useCase().copy
  return {
    save: async (text) => {
      const answer = await callHost(library, 'savePersonalText', { body: { text } })
      return answer.ok
        ? { ok: true, value: answer.value.blob }
        : { ok: false, sentence: `说明没有存下来：${hostSentence(answer.problem)}。` }
    },
    read: async (blob) => {
      const answer = await callHost(library, 'readPersonalText', { parameters: { blob } })
      return answer.ok
        ? { ok: true, value: answer.value.text }
        : { ok: false, sentence: `说明读不出来：${hostSentence(answer.problem)}。` }
    },
    destroy: async (blob) => {
      const answer = await callHost(library, 'destroyPersonalText', { parameters: { blob } })
      return answer.ok
        ? { ok: true, value: null }
        : { ok: false, sentence: `说明没有删掉：${hostSentence(answer.problem)}。` }
    },
  }
}
