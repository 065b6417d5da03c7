import { later } from '../../dates/instant-distance.ts'
import { decimalLiteral } from '../../numbers/decimal-literal.ts'
import { decimalOfCount, writeDecimal } from '../../numbers/decimal-string.ts'
import { readMethod } from '../measurement/method.ts'
import { sealOperation } from '../measurement/seal.ts'
import { readStudyTerms } from '../measurement/study-terms.ts'
import { readStudy } from '../measurement/study.ts'
import { typedReadingId } from '../measurement/typed-cells.ts'
import { readRecord } from '../read.ts'
import { addFact, setFields } from '../write.ts'
import { sideSeamCycles, spreadThousandths } from './operations.data.ts'
import type { Script } from './script.ts'

const observer = '示例记录员'

/** What every study of the demonstration was made under. */
const conditions = (machine: string, unit: string) => ({
  daysOnLine: decimalOfCount(6n),
  sizeTimed: '中间码 L',
  stitchDensity: '12 针/3 厘米',
  seamLength: '按样板',
  fabric: '全棉汗布 180 克',
  machine,
  machineSpeed: machine === '手工' ? '不适用' : '4500 转/分',
  attachments: machine === '手工' ? '无' : '自动剪线',
  bundleSize: '20 件',
  qualityPassed: '全部合格',
  countingUnit: unit,
  chosenByBoth: true,
})

export function tellWorker(script: Script, workerCode: string, at: string): void {
  script.commit(at, `登记告知 ${workerCode}`, [
    addFact('worker-notice', script.newId(), {
      workerCode,
      toldAt: at,
      toldBy: observer,
      consented: true,
      noteBlob: null,
    }),
  ])
}

type StudyPlan = {
  readonly operationId: string
  readonly workerCode: string
  /** When the study begins; what follows is later by as much as it takes. */
  readonly at: string
  readonly rating: string
}

function openStudy(script: Script, plan: StudyPlan, method: 'stopwatch' | 'typed'): string {
  const { operationId, workerCode, at } = plan
  const operation = readRecord(script.state(), 'operation', operationId)
  const card = readMethod(script.state(), operationId)
  const id = script.newId()
  script.commit(at, `开始测时 ${operation?.name ?? ''}`, [
    setFields('time-study', id, {
      operationId,
      workerCode,
      method,
      cardVersion: decimalLiteral(card.version),
      methodDigest: card.digest,
      startedAt: at,
      ...conditions(operation?.machine ?? '手工', operation?.countingUnit ?? '件'),
    }),
  ])
  return id
}

/** The worker was watched until `endedAt`; the pace is rated straight after. */
function endStudy(script: Script, studyId: string, plan: StudyPlan, name: string, endedAt: string): void {
  script.commit(later(endedAt, { minutes: 1 }), `评定 ${name} ${plan.rating}%`, [
    setFields('time-study', studyId, { endedAt, ratingUnion: decimalLiteral(plan.rating) }),
  ])
}

function sealStudy(script: Script, studyId: string, at: string, name: string): void {
  const state = script.state()
  const study = readStudy(state, studyId)
  if (study?.ok !== true) throw new Error(`the demonstration has no readable study of ${name}`)
  const act = { id: script.newId(), by: observer, sealedAt: at }
  script.commit(at, `封存 ${name}`, [sealOperation(state, study.value, readStudyTerms(state), act)])
}

/** A sheet typed in: ten invented readings around a mean of `meanHundredths`. */
export function measureBySheet(script: Script, plan: StudyPlan, meanHundredths: number): void {
  const studyId = openStudy(script, plan, 'typed')
  const [element] = readMethod(script.state(), plan.operationId).elements
  const name = readRecord(script.state(), 'operation', plan.operationId)?.name ?? ''
  if (element === undefined) throw new Error(`the demonstration has no element for ${name}`)
  const readings = spreadThousandths.map(
    (thousandths) => meanHundredths + Math.round((meanHundredths * thousandths) / 1000),
  )
  const endedAt = later(plan.at, { milliseconds: readings.reduce((sum, one) => sum + one * 10, 0) })
  endStudy(script, studyId, plan, name, endedAt)
  script.commit(
    later(endedAt, { minutes: 3 }),
    `录入读数 ${name}`,
    readings.map((hundredths, index) => {
      const cycle = index + 1
      return setFields('typed-reading', typedReadingId(studyId, cycle, element.elementId), {
        studyId,
        elementId: element.elementId,
        cycle: decimalOfCount(BigInt(cycle)),
        seconds: writeDecimal(BigInt(hundredths), 2),
      })
    }),
  )
  sealStudy(script, studyId, later(endedAt, { minutes: 5 }), name)
}

/** Twenty cycles at the watch, every press a fact of its own moment; answers when the last one was. */
function pressWatch(script: Script, studyId: string, startedAt: string): string {
  let elapsed = 0
  const press = (tap: 'start' | 'element-end' | 'finish') =>
    script.commit(later(startedAt, { milliseconds: elapsed * 10 }), `测时按键 ${tap}`, [
      addFact('tap', script.newId(), {
        studyId,
        session: 'session-1',
        cumulativeMilliseconds: decimalOfCount(BigInt(elapsed * 10)),
        tap,
      }),
    ])
  press('start')
  for (const cycle of sideSeamCycles)
    for (const hundredths of cycle) {
      elapsed += hundredths
      press('element-end')
    }
  press('finish')
  return later(startedAt, { milliseconds: elapsed * 10 })
}

/** A study at the watch, a thread that broke in it, and that reading left out with its reason. */
export function measureByWatch(script: Script, plan: StudyPlan): void {
  const studyId = openStudy(script, plan, 'stopwatch')
  const elements = readMethod(script.state(), plan.operationId).elements
  const endedAt = pressWatch(script, studyId, plan.at)
  endStudy(script, studyId, plan, '合侧缝', endedAt)
  const decidedAt = later(endedAt, { minutes: 3 })
  script.commit(decidedAt, '剔除第 15 周程：断线重穿', [
    addFact('reading-decision', script.newId(), {
      studyId,
      decision: 'exclude',
      cycle: decimalOfCount(15n),
      elementId: elements[2]?.elementId ?? null,
      reason: '断线重穿，按键未及时',
      by: observer,
      at: decidedAt,
    }),
  ])
  sealStudy(script, studyId, later(endedAt, { minutes: 6 }), '合侧缝')
}
