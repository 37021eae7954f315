/** Paths of the starter registry and the sample newsroom in the extension's own folder, put in when it is bundled. */

declare const SHIPPED_FILES: readonly string[];

export const shippedFiles: readonly string[] = SHIPPED_FILES;
