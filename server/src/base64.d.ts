/** Bytes as text in messages between server and client, wherever either runs. */
export declare function base64Of(bytes: Uint8Array): string;
export declare const bytesOf: (base64: string) => Uint8Array;
