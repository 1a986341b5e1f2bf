/** The page itself: what the document is, its profile in sentences, the figures, and how they were worked out. */
import { Button, Heading, Link } from '@digdir/designsystemet-react'
import { type ReactNode, useId, useMemo } from 'react'
import { common } from '../../../shared/i18n/common'
import { formatDate, formatDay, formatNumber } from '../../../shared/i18n/language'
import { review } from '../../../shared/i18n/review'
import { steering } from '../../../shared/i18n/steering'
import type { DocumentLayout } from '../../../shared/model/layout'
import type { StoredDocument } from '../../../shared/model/library'
import { useCodebookInUse } from '../../app/codes-in-use'
import { useLanguage } from '../../app/language'
import { toHash } from '../../app/routes'
import { useServices } from '../../app/services'
import { About, type Explained } from '../../evidence/About'
import { BasisSwitch } from '../../review/BasisSwitch'
import { useStore } from '../../state/use-store'
import { TableMenu } from '../../ui/TableMenu'
import { Addressees, Binding, Requirements } from './Distributions'
import { Districts } from './Districts'
import { EvidenceSheet } from './EvidenceSheet'
import { InShort } from './InShort'
import { profileSheets } from './profile-sheets'
import { Room } from './Room'
import { EvidenceSource } from './Statement'
import { Themes } from './Themes'
import { Timetable } from './Timetable'
import { type Steering, useSteering } from './use-steering'

export function ProfilePage({ stored, show }: { readonly stored: StoredDocument; readonly show: string | null }) {
  const language = useLanguage()
  const text = steering[language]
  const of = useSteering(stored)
  const { source, evidence } = of
  const links = useMemo(() => ({ documentId: source.id, has: (key: string) => evidence.has(key) }), [source.id, evidence])
  const shown = show === null ? undefined : evidence.get(show)
  return (
    <EvidenceSource value={links}>
      <main id='main' tabIndex={-1} className='steering paper'>
        <Head of={of} layout={stored.layout} />
        <Section title={text.inShort} className='steering-lead'>
          <InShort of={of} />
        </Section>
        <div className='steering-columns'>
          <Section title={text.whom} about={['profileShare']}>
            <Addressees of={of} />
          </Section>
          <Section title={text.howHard} about={['modality', 'rate', 'raw', 'perPage']}>
            <Binding of={of} />
          </Section>
          <Section title={text.onWhat} about={['theme']} className='steering-wide'>
            <Themes of={of} />
          </Section>
          {stored.analysis.districts.length > 0 && (
            <Section title={text.districts} className='steering-wide'>
              <Districts of={of} />
            </Section>
          )}
          <Section title={text.howMeasured} about={['profileShare', 'uses']}>
            <Requirements of={of} />
          </Section>
          <Section title={text.room} about={['permission', 'uses']}>
            <Room of={of} />
          </Section>
          <Section title={text.when} about={['deadline']} className='steering-wide'>
            <Timetable of={of} />
          </Section>
        </div>
        <Foot of={of} />
        {shown !== undefined && <EvidenceSheet evidence={shown()} stored={stored} />}
      </main>
    </EvidenceSource>
  )
}

interface SectionProps {
  readonly title: string
  readonly className?: string
  /** How its figures are worked out. */
  readonly about?: readonly Explained[]
  readonly children: ReactNode
}

function Section({ title, className = '', about = [], children }: SectionProps) {
  const id = useId()
  return (
    <section className={`steering-section ${className}`} aria-labelledby={id}>
      <div className='steering-title'>
        <Heading level={2} data-size='2xs' id={id}>
          {title}
        </Heading>
        {about.length > 0 && (
          <span className='no-print'>
            <About what={title} measures={about} />
          </span>
        )}
      </div>
      {children}
    </section>
  )
}

function Head({ of, layout }: { readonly of: Steering; readonly layout: DocumentLayout | null }) {
  const { source, analysis, judged, found } = of
  const language = useLanguage()
  const text = steering[language]
  const { host, preferences } = useServices()
  const { basis } = useStore(preferences)
  const { type, issuer, year, date } = analysis.profile
  // None in what an older version stored, until it is analysed again.
  const dated = date ? formatDay(language, date) : null
  const basisWords = review[language]
  return (
    <header className='steering-head'>
      <p className='steering-kind'>{text.profile}</p>
      <Heading level={1} data-size='md' lang={analysis.profile.language}>
        {source.title}
      </Heading>
      <p className='steering-about'>{[common[language][type], issuer, year, dated].filter((part) => part !== null).join(' · ')}</p>
      <p className='steering-basis'>
        {`${basisWords.basis} ${basisWords[`basis.${basis}`].toLocaleLowerCase(language)}`}
        {judged > 0 && ` · ${basisWords.progress(judged, found)}`}
      </p>
      <div className='steering-actions no-print'>
        <Link href={toHash({ view: 'reader', documentId: source.id, passage: null, focus: null })} data-size='sm'>
          {text.toDocument}
        </Link>
        <BasisSwitch />
        <TableMenu name={text.profile} documents={[source.id]} sheets={() => profileSheets(of, layout, language)} />
        <Button
          variant='secondary'
          data-size='sm'
          onClick={() => void host.printToPdf(`styringsprofil-${source.id.slice(0, 8)}.pdf`).catch(() => window.print())}
        >
          {text.print}
        </Button>
      </div>
    </header>
  )
}

function Foot({ of: { source, analysis } }: { readonly of: Steering }) {
  const language = useLanguage()
  const text = steering[language]
  const codebook = useCodebookInUse()
  const { now } = useServices()
  const [shownAt] = useMemo(() => [now()], [now])
  const version = `${codebook.name} ${formatNumber(language, codebook.version)}`
  return (
    <footer className='steering-foot'>
      <Heading level={2} data-size='2xs'>
        {text.how}
      </Heading>
      <p>
        {text.method}
        {!analysis.options.includeFurniture && analysis.furnitureWords > 0 && ` ${text.excluded(text.words(analysis.furnitureWords))}`}
      </p>
      <p className='steering-source'>{text.file(source.provenance.fileName, source.provenance.sha256)}</p>
      <p className='steering-source'>
        {text.pipeline(formatNumber(language, analysis.pipelineVersion), version, analysis.codebookHash.slice(0, 12))} ·{' '}
        {text.printedAt(formatDate(language, shownAt))}
      </p>
    </footer>
  )
}
