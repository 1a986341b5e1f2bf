/** Branded strings: one kind of id cannot be passed where another is meant. */
type Id<Name extends string> = string & { readonly __id: Name }

/** SHA-256 of the file's bytes, 64 hexadecimal digits: the same file is the same document. */
export type DocumentId = Id<'Document'>
/** Id of a code in a codebook, such as `innovation`. */
export type CodeId = Id<'Code'>

/** 32 hexadecimal digits, so that several stand in an address with '-' between them. */
export type CollectionId = Id<'Collection'>

export type ChecklistId = Id<'Checklist'>

export function documentId(sha256: string): DocumentId {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new RangeError(`not a SHA-256: ${sha256}`)
  return sha256 as DocumentId
}

export function codeId(id: string): CodeId {
  if (id === '') throw new RangeError('a code needs an id')
  return id as CodeId
}

/** `unique`: a UUID, with or without its dashes. Throws `RangeError` for anything else. */
export function collectionId(unique: string): CollectionId {
  const digits = unique.replaceAll('-', '').toLowerCase()
  if (!/^[0-9a-f]{32}$/.test(digits)) throw new RangeError(`not a collection's id: ${unique}`)
  return digits as CollectionId
}

/** `unique`: a UUID, as for a collection. */
export function checklistId(unique: string): ChecklistId {
  return collectionId(unique) as string as ChecklistId
}
