import type { DocumentModel } from './document-model.ts'

type DocumentKind = DocumentModel['kind']
type Documents = { readonly [Kind in DocumentKind]: Extract<DocumentModel, { readonly kind: Kind }> }

/** What each kind of document becomes in one format; a kind that is left out does not compile. */
export type ByKind<Given, Made> = {
  readonly [Kind in DocumentKind]: (document: Documents[Kind], given: Given) => Made
}

/** The one way from a document to its form in a format. */
export const makeByKind = <Kind extends DocumentKind, Given, Made>(
  makers: ByKind<Given, Made>,
  document: Documents[Kind] & { readonly kind: Kind },
  given: Given,
): Made => makers[document.kind](document, given)
