import type { DocumentFormat } from './source-document'

/** What can go wrong, or a little wrong, when a file is opened. Each kind has its own sentence in the interface. */
export type ImportError =
  | { readonly kind: 'unsupported-format'; readonly found: string }
  | { readonly kind: 'password-protected'; readonly wrongPassword: boolean }
  | { readonly kind: 'damaged-file'; readonly detail: string }
  | { readonly kind: 'empty-file' }
  | { readonly kind: 'no-text'; readonly format: DocumentFormat; readonly pageCount: number }
  | { readonly kind: 'too-large'; readonly byteLength: number; readonly limit: number }
  | { readonly kind: 'timed-out'; readonly seconds: number }
  | { readonly kind: 'unreadable'; readonly detail: string }

/** `pageIndex` counts from 0. */
export type ImportWarning =
  | { readonly kind: 'page-without-text'; readonly pageIndex: number }
  | { readonly kind: 'unmapped-glyphs'; readonly pageIndex: number; readonly count: number }
  | { readonly kind: 'word-element-ignored'; readonly name: string; readonly count: number }
  | { readonly kind: 'misnamed'; readonly found: 'pdf' | 'docx' | 'text' }
  | { readonly kind: 'page-unreadable'; readonly pageIndex: number; readonly detail: string }

/** Files larger than this are refused: 256 MiB, far above any plan, and what a browser can hold in memory twice. */
export const MAX_FILE_BYTES = 256 * 1024 * 1024
