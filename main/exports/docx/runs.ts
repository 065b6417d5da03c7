import { TextRun, UnderlineType, type IRunOptions } from 'docx'
import type { PrintedRun } from '../../../shared/documents/printed-run.ts'
import type { BlankWidth, LabelledRuns, Runs } from '../../../shared/documents/run.ts'
import { assertNever } from '../../../shared/problems/assert-never.ts'
import { fontOf, headFace, kaiFace } from './faces.ts'

/** Prints the runs of one document, whose captions give its references their numbers. */
export type Print = (runs: Runs) => readonly PrintedRun[]

/** Full-width spaces: Word draws the line to write on under them. */
const blankSpaces: Readonly<Record<BlankWidth, number>> = { short: 6, medium: 7, long: 9, gap: 2 }

function textRun(run: PrintedRun, options: IRunOptions): TextRun {
  switch (run.kind) {
    case 'text':
      return new TextRun({ ...options, text: run.text })
    case 'bound':
      return new TextRun({ ...options, text: run.text, style: 'BoundFigure' })
    case 'hole':
      return new TextRun({
        ...options,
        text: run.text,
        font: fontOf(kaiFace),
        underline: { type: UnderlineType.DOTTED },
      })
    case 'tick':
      return new TextRun({ ...options, text: run.ticked ? '■' : '□' })
    case 'blank': {
      const underline = run.width === 'gap' ? undefined : { type: UnderlineType.SINGLE }
      const text = '　'.repeat(blankSpaces[run.width])
      return new TextRun(underline === undefined ? { ...options, text } : { ...options, text, underline })
    }
    default:
      return assertNever(run)
  }
}

export const textRuns = (runs: readonly PrintedRun[], options: IRunOptions = {}): readonly TextRun[] =>
  runs.map((run) => textRun(run, options))

export const headRun = (text: string): TextRun => new TextRun({ text, font: fontOf(headFace) })

export const kaiRun = (text: string): TextRun => new TextRun({ text, font: fontOf(kaiFace) })

export const labelledRuns = (entry: LabelledRuns, print: Print): readonly TextRun[] => [
  new TextRun({ text: entry.label }),
  ...textRuns(print(entry.runs)),
]
