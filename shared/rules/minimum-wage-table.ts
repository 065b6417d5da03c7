import { dateLiteral } from '../dates/date-string.ts'
import { decimalLiteral } from '../numbers/decimal-literal.ts'
import type { Quantity } from '../numbers/quantity.ts'
import type { Confidence, DatedParameter } from './dated-parameter.ts'
import type { Jurisdiction } from './jurisdiction.ts'

export type MinimumWage = { readonly monthlyYuan: Quantity<'yuan-per-month'> }

type Entry = DatedParameter<MinimumWage>

const monthly =
  (effectiveFrom: string, source: string, confidence: Confidence, lastOn?: string) =>
  (yuan: string): Entry => ({
    effectiveFrom: dateLiteral(effectiveFrom),
    ...(lastOn === undefined ? {} : { lastOn: dateLiteral(lastOn) }),
    value: { monthlyYuan: decimalLiteral(yuan) },
    source,
    confidence,
  })

const hebei = monthly('2025-12-01', '河北省2025年最低工资标准（文号、起始日待核实）', 'medium')
const innerMongolia = monthly('2025-12-01', '内蒙古自治区2025年最低工资标准（文号、起始日待核实）', 'medium')
const liaoning = monthly('2025-12-01', '辽宁省2025年最低工资标准（文号、起始日待核实）', 'medium')
const jilin = monthly('2025-12-01', '吉林省2025年最低工资标准（文号、起始日待核实）', 'medium')
const heilongjiang = monthly('2025-12-01', '黑龙江省2025年最低工资标准（文号、起始日待核实）', 'medium')
const jiangsu2024 = monthly('2024-01-01', '江苏省2024年最低工资标准（文号待核实）', 'medium', '2025-12-31')
const jiangsu2026 = monthly('2026-01-01', '江苏省2026年最低工资标准（文号待核实）', 'medium')
const zhejiang2024 = monthly('2024-01-01', '浙江省2024年最低工资标准（文号待核实）', 'medium', '2025-12-31')
const zhejiang2026 = monthly('2026-01-01', '浙江省2026年最低工资标准（文号待核实）', 'medium')
const jiangxi = monthly('2025-12-01', '江西省2025年最低工资标准（文号、起始日待核实）', 'medium')
const shandong = monthly('2025-10-01', '鲁政字〔2025〕140号', 'high')
const henan = monthly('2025-12-01', '河南省2025年最低工资标准（文号、起始日待核实）', 'medium')
const hunan = monthly('2025-12-31', '湖南省2025年最低工资标准（起始日待核实，按当年末计）', 'medium')
const guangdong = monthly('2025-03-01', '粤府函〔2025〕23号', 'high')
const hainan = monthly('2025-12-01', '海南省2025年最低工资标准（文号、起始日待核实）', 'medium')
const gansu = monthly('2025-12-01', '甘肃省2025年最低工资标准（文号、起始日待核实）', 'medium')
const shanghai2014 = monthly('2014-04-01', '上海市2014年最低工资标准（文号待核实）', 'medium', '2015-03-31')
const shanghai2025 = monthly('2025-07-01', '上海市2025年最低工资标准（上海市统计局 2026-03-30 公报）', 'high')
const beijing = monthly('2025-09-01', '京人社劳发〔2025〕7号', 'high')

/** Only what a source or a stated reservation stands behind; a place without entries answers "no rule in force". */
export const minimumWages: Readonly<Record<Jurisdiction, readonly Entry[]>> = {
  CN: [],
  'CN-11': [beijing('2540')],
  'CN-31': [shanghai2014('1820'), shanghai2025('2740')],
  'CN-13-1': [hebei('2380')],
  'CN-13-2': [hebei('2230')],
  'CN-13-3': [hebei('2080')],
  'CN-15-1': [innerMongolia('2380')],
  'CN-15-2': [innerMongolia('2310')],
  'CN-15-3': [innerMongolia('2250')],
  'CN-21-1': [liaoning('2230')],
  'CN-21-2': [liaoning('2080')],
  'CN-21-3': [liaoning('1930')],
  'CN-22-1': [jilin('2230')],
  'CN-22-2': [jilin('2020')],
  'CN-22-3': [jilin('1870')],
  'CN-23-1': [heilongjiang('2270')],
  'CN-23-2': [heilongjiang('2010')],
  'CN-23-3': [heilongjiang('1910')],
  'CN-32-1': [jiangsu2024('2490'), jiangsu2026('2660')],
  'CN-32-2': [jiangsu2024('2260')],
  'CN-32-3': [jiangsu2024('2010')],
  // Taken as the first class of the province; which districts that covers is to be confirmed.
  'CN-3301': [zhejiang2024('2490'), zhejiang2026('2660')],
  'CN-3302': [zhejiang2024('2490'), zhejiang2026('2660')],
  'CN-33-1': [zhejiang2024('2490'), zhejiang2026('2660')],
  'CN-33-2': [zhejiang2024('2260')],
  'CN-33-3': [zhejiang2024('2010')],
  'CN-36-1': [jiangxi('2240')],
  'CN-36-2': [jiangxi('2090')],
  'CN-36-3': [jiangxi('1950')],
  'CN-37-1': [shandong('2400')],
  'CN-37-2': [shandong('2210')],
  'CN-37-3': [shandong('2020')],
  'CN-4101': [henan('2350')],
  'CN-41-1': [henan('2350')],
  'CN-41-2': [henan('2150')],
  'CN-41-3': [henan('2000')],
  'CN-43-1': [hunan('2200')],
  'CN-43-2': [hunan('2000')],
  'CN-44-1': [guangdong('2500')],
  'CN-4403': [guangdong('2520')],
  'CN-44-2': [guangdong('2080')],
  'CN-44-3': [guangdong('1850')],
  'CN-44-4': [guangdong('1750')],
  'CN-46-1': [hainan('2250')],
  'CN-46-2': [hainan('2070')],
  'CN-52': [],
  'CN-62-1': [gansu('2200')],
  'CN-62-2': [gansu('2130')],
  'CN-62-3': [gansu('2080')],
}
