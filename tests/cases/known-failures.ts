/** Fixtures that are not read as they should be yet, with the fields that are wrong. */
export const KNOWN_FAILURES: Readonly<Record<string, readonly string[]>> = {};

/** The same for the pages in `fixtures/_forms`. */
export const KNOWN_FORM_FAILURES: Readonly<Record<string, readonly string[]>> = {};
