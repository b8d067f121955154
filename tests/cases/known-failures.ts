/** Fixtures that are not read as they should be yet, with the fields that are wrong. */
export const KNOWN_FAILURES: Readonly<Record<string, readonly string[]>> = {};
