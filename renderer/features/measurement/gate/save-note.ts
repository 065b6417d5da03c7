/**
 * Keeps a free text about a worker as a blob of its own under its own key, so that it can be destroyed, and answers
 * the blob's id. The record only ever holds that id.
 */
export type SaveNote = (text: string) => Promise<string>
