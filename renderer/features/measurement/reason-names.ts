import type { Interruption } from '../../../shared/measurement/time-study/watch.ts'

export const reasonNames: Readonly<Record<Interruption['reason'], string>> = {
  'thread-break': '断线',
  'thread-change': '换线',
  machine: '机器',
  material: '等料',
  quality: '质量',
  other: '其他',
  'foreign-action': '外来动作',
}
