/**
 * Text that needs neither cleaning nor segmentation: printable characters of common scripts, each one UTF-16 unit and
 * one cell. Most text is, and so is spared string-width's emoji pattern, which takes tens of milliseconds to compile.
 */
export const oneCellEach =
  /^[\u0020-\u007E\u00A0-\u00AC\u00AE-\u02FF\u0370-\u0377\u037A-\u037F\u0384-\u038A\u038C\u038E-\u03A1\u03A3-\u0482\u048A-\u052F\u2010-\u2015\u2018-\u201F\u2026\u2030\u20AC\u2116\u2190-\u2193\u2500-\u25CF]*$/
