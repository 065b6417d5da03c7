import type { CaseId } from '../../record/change.ts'

/** The one case of the sample library that comes with the application. */
export const demonstrationCaseId = 'example-garments-2014' as CaseId

/** The style that was timed and talked over from the start; the guide begins with it. */
export const demonstrationStyleId = 'product-t14-21'
