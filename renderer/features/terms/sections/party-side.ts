export type PartySide = 'employer' | 'union'
