import { z } from 'zod'

/** What the page must know before it opens a working copy. */
export const sessionSchema = z.strictObject({
  library: z.strictObject({
    id: z.string().min(1),
    kind: z.enum(['main', 'sample']),
    /** Shown to the person; never used as a path by the page. */
    folder: z.string(),
  }),
  host: z.enum(['electron', 'loopback']),
  version: z.string(),
})

export type Session = z.infer<typeof sessionSchema>
