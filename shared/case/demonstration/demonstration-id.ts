import type { CaseId } from '../../record/change.ts'

/** The one case of the sample library that comes with the application. */
export const demonstrationCaseId = 'example-garments-2014' as CaseId
