/** One passage to judge, large, with what stands around it. */
import type { ReactNode } from 'react'

interface PassageProps {
  /** Document and page. */
  readonly source: ReactNode
  readonly language: 'nb' | 'nn'
  readonly before: string
  readonly leadIn: ReactNode
  readonly after: string
  readonly children: ReactNode
}

export function Passage({ source, language, before, leadIn, after, children }: PassageProps) {
  return (
    <article className='passage'>
      <p className='passage-source'>{source}</p>
      <div lang={language}>
        {before !== '' && <p className='passage-around'>{before}</p>}
        {leadIn !== null && <p className='finding-lead-in'>{leadIn}</p>}
        <p className='passage-words'>{children}</p>
        {after !== '' && <p className='passage-around'>{after}</p>}
      </div>
    </article>
  )
}
