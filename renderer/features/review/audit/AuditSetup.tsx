/** What to draw: from which documents, how many, with which seed. */
import { Button, Heading, Link, Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { audit as words } from '../../../../shared/i18n/audit'
import { formatNumber } from '../../../../shared/i18n/language'
import type { Audit } from '../../../../shared/model/audit'
import type { DocumentId } from '../../../../shared/model/identifiers'
import { useLanguage } from '../../../app/language'
import { toHash } from '../../../app/routes'
import { useServices } from '../../../app/services'
import { useReviewDocuments } from '../use-review-documents'
import { drawAudit, expectedPoints, LARGEST_SEED } from './draw-audit'

interface AuditSetupProps {
  readonly documents: readonly DocumentId[] | null
  readonly onDraw: (audit: Audit) => void
}

/** A whole number within bounds, or null while it is not one. */
function whole(value: string, least: number, most: number): number | null {
  const number = Number(value)
  return value.trim() !== '' && Number.isInteger(number) && number >= least && number <= most ? number : null
}

/** Enough for ± 8 points, and an evening's work at most. */
const USUAL_SIZE = 50

export function AuditSetup({ documents: only, onDraw }: AuditSetupProps) {
  const services = useServices()
  const language = useLanguage()
  const text = words[language]
  const fetched = useReviewDocuments(only)
  const { rows, done } = fetched
  const population = rows.reduce((sum, { directives }) => sum + directives, 0)
  const [sizeText, setSize] = useState(String(USUAL_SIZE))
  const [seedText, setSeed] = useState(() => String(1 + Math.floor(Math.random() * LARGEST_SEED)))
  const size = whole(sizeText, 1, 100_000)
  const seed = whole(seedText, 0, 4_294_967_295)
  const drawn = Math.min(size ?? 0, population)
  const ready = done === rows.length && size !== null && seed !== null && population > 0
  return (
    <section className='audit-setup'>
      <Heading level={2} data-size='xs'>
        {text.title}
      </Heading>
      <p>{text.intro(rows.length, population)}</p>
      {only === null ? (
        <p className='quiet'>{text.chooseInLibrary}</p>
      ) : (
        <Link href={toHash({ view: 'review', tab: 'audit', documents: null })}>{text.allDocuments}</Link>
      )}
      <form
        data-size='sm'
        onSubmit={(event) => {
          event.preventDefault()
          if (ready) onDraw(drawAudit(fetched, size, seed, { id: services.newId(), now: services.now() }))
        }}
      >
        <Textfield
          label={text.size}
          description={drawn > 0 ? text.sizeHelp(drawn, formatNumber(language, expectedPoints(drawn))) : undefined}
          inputMode='numeric'
          value={sizeText}
          aria-invalid={size === null || undefined}
          onChange={({ target }) => setSize(target.value)}
        />
        <Textfield
          label={text.seed}
          description={text.seedHelp}
          inputMode='numeric'
          value={seedText}
          aria-invalid={seed === null || undefined}
          onChange={({ target }) => setSeed(target.value)}
        />
        <div className='audit-actions'>
          <Button type='submit' aria-disabled={!ready || undefined}>
            {text.draw}
          </Button>
          <span role='status' className='quiet'>
            {done < rows.length ? text.loading(done, rows.length) : population === 0 ? text.nothing : ''}
          </span>
        </div>
      </form>
      <p className='quiet'>{text.notMissed}</p>
      <Link href={toHash({ view: 'accuracy' })}>{text.generalFigures}</Link>
    </section>
  )
}
