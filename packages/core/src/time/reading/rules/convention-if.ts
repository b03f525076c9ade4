/** The field of a reading that names its convention, where there is one. */
export const conventionIf = (convention: string | undefined): { readonly convention?: string } =>
  convention === undefined ? {} : { convention }
