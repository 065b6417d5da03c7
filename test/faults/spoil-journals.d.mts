export declare function spoilJournals(): Promise<{
  readonly damaged: number
  readonly damageDetected: number
}>
