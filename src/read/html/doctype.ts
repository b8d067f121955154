// " html>", " HTML PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" ..."
const STANDARD_DOCTYPE =
  /^[\t\n\f\r ]*html[\t\n\f\r ]*(?:>|system|public[\t\n\f\r ]*["']-\/\/w3c\/\/dtd (?:xhtml|html 4.01\/\/|html 4.01 (?:transitional|frameset)\/\/en["'][\t\n\f\r ]*["']))/i;

/** Whether a document type makes browsers keep old faults, of which one is seen here: a table does not end a paragraph. */
export function isQuirky(doctype: string): boolean {
  return !STANDARD_DOCTYPE.test(doctype);
}
