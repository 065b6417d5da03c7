export declare function whyNoElectron(): string | undefined
export declare function electronBinary(say: (line: string) => void): Promise<string | undefined>
