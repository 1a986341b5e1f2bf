/** A sentence of the profile: what it counts leads to the sentences behind it. */
import { createContext, type ReactNode, use } from 'react'
import type { DocumentId } from '../../../shared/model/identifiers'
import { toHash } from '../../app/routes'

interface Source {
  readonly documentId: DocumentId
  /** There are sentences behind this key. */
  has(key: string): boolean
}

export const EvidenceSource = createContext<Source | null>(null)

interface EvidenceLinkProps {
  readonly of: string
  readonly className?: string
  readonly label?: string
  readonly children: ReactNode
}

/** Plain words where there is nothing to lead to. */
export function EvidenceLink({ of, className = 'evidence-link', label, children }: EvidenceLinkProps) {
  const source = use(EvidenceSource)
  if (source === null || !source.has(of)) return <span className={className}>{children}</span>
  return (
    <a className={className} aria-label={label} href={toHash({ view: 'steering', documentId: source.documentId, show: of })}>
      {children}
    </a>
  )
}

const LINKED = /⟦([^⟧]*)⟧/g

interface StatementProps {
  /** What stands between ⟦ and ⟧ is a link; the first has the first key. */
  readonly children: string
  readonly keys?: readonly string[]
}

export function Statement({ children, keys = [] }: StatementProps) {
  const parts = children.split(LINKED)
  return parts.map((part, i) =>
    i % 2 === 0 ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence have no other name
      <EvidenceLink key={i} of={keys[(i - 1) / 2] ?? ''}>
        {part}
      </EvidenceLink>
    ),
  )
}
