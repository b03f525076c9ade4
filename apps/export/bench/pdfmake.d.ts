/** The part of pdfmake that the comparison uses; it brings no types of its own. */
declare module 'pdfmake' {
  const pdfmake: {
    setUrlAccessPolicy(allows: () => boolean): void
    setLocalAccessPolicy(allows: () => boolean): void
    setFonts(fonts: Record<string, Record<string, string>>): void
    createPdf(definition: object): { getBuffer(): Promise<Uint8Array> }
  }
  export default pdfmake
}
