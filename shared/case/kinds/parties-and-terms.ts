import { roundingModes } from '../../numbers/rounding-rule.ts'
import { choice, date, decimal, order, reference, words, yesNo } from './field.ts'
import { record } from './record-kind.ts'

/** 立项: who talks with whom, by which rules. Ids: `case`, `terms`, `union`, `employer`; the rest are random. */
export const partyAndTermsKinds = {
  case: record('public', {
    name: words(80),
    agreementTitle: words(80),
    agreementNumber: words(40),
    /** Set once, with the first change, for a case of the demonstration. */
    sample: yesNo,
    operatorName: words(40),
    operatorRole: choice(['negotiator', 'guide', 'recorder']),
  }),
  party: record('public', { name: words(80), represents: words(120), address: words(120) }),
  representative: record('public', {
    side: choice(['union', 'employer']),
    name: words(40),
    post: words(60),
    chief: yesNo,
    /** First and last day of the mandate 授权; unset where the parties named none. */
    mandateFrom: date,
    mandateUntil: date,
    order,
  }),
  terms: record('public', {
    place: words(20),
    rulesAsOf: date,
    shiftHours: decimal,
    baseHourlyYuan: decimal,
    baseHourlySource: words(200),
    allowanceBase: choice(['normal-time', 'shift-time']),
    timeScale: decimal,
    timeMode: choice(roundingModes),
    priceScale: decimal,
    priceMode: choice(roundingModes),
    confidenceZ: decimal,
    accuracy: decimal,
    /**
     * What the rating is supposed to miss by, ± in hundredths of the points of its scale of 100: 0.05 is 5 points;
     * unset: the usual supposition. Never on paper.
     */
    ratingError: decimal,
    holidayClause: yesNo,
    /** 个人缴费, yuan a month; asked only where the minimum wage of the place leaves them out. */
    ownContributionsYuan: decimal,
  }),
  /** Allowance parts add up; `ratio` 0.05 is 5 %. */
  'allowance-part': record('public', { name: words(40), ratio: decimal, order }),
  'work-grade': record('public', { name: words(20), coefficient: decimal, order }),
  /** 系数表: 批量, 面料, 尺码 …. Its bands are words (真丝), or numbers of a unit (100 至不足 500 件). */
  'coefficient-table': record('public', {
    name: words(20),
    bandsBy: choice(['word', 'range']),
    unit: words(8),
    order,
  }),
  /** A band of numbers has `from` and `below`; `below` unset: no upper end. */
  'coefficient-band': record('public', {
    tableId: reference,
    name: words(20),
    from: decimal,
    below: decimal,
    coefficient: decimal,
    order,
  }),
  /**
   * 技能等级津贴: one table, its id `skill-table`. The eight grades are fields and no rows, so that two copies that
   * each begin a table meet in one. A grade without an amount was not agreed.
   */
  'skill-table': record('public', {
    pays: choice(['monthly-allowance', 'hourly-rate']),
    apprentice: decimal,
    junior: decimal,
    intermediate: decimal,
    senior: decimal,
    technician: decimal,
    'senior-technician': decimal,
    'master-technician': decimal,
    'chief-technician': decimal,
  }),
} as const
