import { AlignmentType, LineRuleType, type IStylesOptions } from 'docx'
import { bodyFace, fontOf, headFace, kaiFace, titleFace } from './faces.ts'

/** Half-points, as Word counts sizes. */
const points = (value: number): number => Math.round(value * 2)
/** Twentieths of a point, as Word counts distances. */
export const twips = (value: number): number => Math.round(value * 20)
export const millimetres = (value: number): number => Math.round((value * 1440) / 25.4)

const exactly = (pitch: number) => ({ line: twips(pitch), lineRule: LineRuleType.EXACTLY })
const atLeast = (pitch: number) => ({ line: twips(pitch), lineRule: LineRuleType.AT_LEAST })

/** 三号 in Word is 16 pt; 28 pt pitch and an indent of two characters as on the printed page. */
export const paperStyles: IStylesOptions = {
  default: {
    document: { run: { font: fontOf(bodyFace), size: points(10.5), language: { eastAsia: 'zh-CN' } } },
    title: {
      run: { font: fontOf(titleFace), size: points(22), bold: true, color: '000000' },
      paragraph: { alignment: AlignmentType.CENTER, spacing: exactly(36) },
    },
    heading1: {
      run: { font: fontOf(headFace), size: points(16), color: '000000' },
      paragraph: {
        alignment: AlignmentType.CENTER,
        keepNext: true,
        spacing: { ...exactly(28), before: twips(14) },
      },
    },
    heading2: {
      run: { font: fontOf(headFace), size: points(12), bold: true, color: '000000' },
      paragraph: { keepNext: true, spacing: { before: twips(10), after: twips(4) } },
    },
  },
  // Changes nothing to see: it lets a reader of the file find the figures the case is bound to.
  characterStyles: [{ id: 'BoundFigure', name: 'Bound figure', run: {} }],
  paragraphStyles: [
    {
      id: 'Article',
      name: 'Article',
      basedOn: 'Normal',
      quickFormat: true,
      run: { font: fontOf(bodyFace), size: points(16) },
      paragraph: { alignment: AlignmentType.BOTH, spacing: exactly(28), indent: { firstLineChars: 200 } },
    },
    {
      id: 'Opening',
      name: 'Opening',
      basedOn: 'Normal',
      run: { font: fontOf(bodyFace), size: points(16) },
      paragraph: { spacing: exactly(28) },
    },
    {
      id: 'Formula',
      name: 'Formula',
      basedOn: 'Normal',
      run: { font: fontOf(headFace), size: points(14) },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: twips(12), after: twips(12) } },
    },
    {
      id: 'Signature',
      name: 'Signature',
      basedOn: 'Normal',
      run: { font: fontOf(bodyFace), size: points(14) },
      paragraph: { keepNext: true, keepLines: true, spacing: exactly(28) },
    },
    {
      id: 'Note',
      name: 'Note',
      basedOn: 'Normal',
      run: { font: fontOf(bodyFace), size: points(10.5) },
      paragraph: { keepLines: true, spacing: atLeast(16) },
    },
    {
      id: 'Field',
      name: 'Field',
      basedOn: 'Normal',
      run: { font: fontOf(kaiFace), size: points(10.5) },
      paragraph: { spacing: atLeast(16) },
    },
    {
      id: 'Cell',
      name: 'Cell',
      basedOn: 'Normal',
      run: { font: fontOf(bodyFace), size: points(10.5) },
      paragraph: { spacing: exactly(15) },
    },
    {
      id: 'Head',
      name: 'Head',
      basedOn: 'Normal',
      run: { font: fontOf(headFace), size: points(9.5) },
      paragraph: { alignment: AlignmentType.CENTER, keepNext: true, spacing: exactly(12.5) },
    },
    {
      id: 'Furniture',
      name: 'Furniture',
      basedOn: 'Normal',
      run: { font: fontOf(kaiFace), size: points(9), color: '6A6A6A' },
    },
  ],
}
