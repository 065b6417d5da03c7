/** Where the minimum wage of the place leaves 个人缴费 out and nobody stated them: beside the floor line. */
export const floorIsTooLow = '本地最低工资不含个人缴费，折算底线还没有加上，实际底线更高。'

/** The same beside the people who stay below the minimum wage. */
export const shareIsTooLow = '本地最低工资不含个人缴费，这里还没有加上，低于最低工资的人可能更多。'

export const ownContributionsName = '个人缴费'

/** What a month or an hour is held against, once they were added. */
export const minimumWithContributions = '最低工资加个人缴费'
