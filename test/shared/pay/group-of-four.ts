import { decimalLiteral } from '../../../shared/numbers/decimal-literal.ts'

const member = (worker: string, dayRate: string, days: string) => ({
  worker,
  dayRateYuan: decimalLiteral(dayRate),
  days: decimalLiteral(days),
})

/** 2000 pieces at 3 yuan, shared by four: a published question whose answer stops at the coefficient. */
export const groupOfFour = {
  totalYuan: decimalLiteral('6000'),
  members: [
    member('甲', '71.7', '22'),
    member('乙', '62.14', '22'),
    member('丙', '47.8', '21'),
    member('丁', '38.24', '20'),
  ],
}
