/** `libraries`: shared libraries beside the packaged browser, for a slim system that lacks them. */
export type BrowserChoice = { readonly path: string; readonly libraries: string | undefined }
export declare function findBrowser(): Promise<BrowserChoice>
