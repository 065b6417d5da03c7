import { z } from 'zod'
import { commands, type CommandName } from './commands.ts'

const commandNames = Object.keys(commands) as [CommandName, ...CommandName[]]

/** What the host tells the page. Numbered by the stream, resumed from `Last-Event-ID`. */
export const hostEventSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('command'), command: z.enum(commandNames) }),
  z.strictObject({ type: z.literal('open-file'), name: z.string() }),
  z.strictObject({ type: z.literal('power'), state: z.enum(['suspend', 'resume']) }),
  z.strictObject({ type: z.literal('journal'), library: z.enum(['main', 'sample']), caseId: z.string() }),
  z.strictObject({
    type: z.literal('export'),
    id: z.string(),
    state: z.enum(['saved', 'cancelled', 'failed']),
  }),
  z.strictObject({ type: z.literal('closing') }),
])

export type HostEvent = z.infer<typeof hostEventSchema>
