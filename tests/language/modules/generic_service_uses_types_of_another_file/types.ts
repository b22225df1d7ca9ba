export enum Kind { Secret = 'secret', Open = 'open' }
export interface Row { kind: Kind; text: string }
