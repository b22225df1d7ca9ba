export declare function load(): string;
export declare function name(): string;
