/** The certificate: one page that says what was looked for, where, and on what it rests; or the findings, when there are some. */
import { Alert, Button, Heading } from '@digdir/designsystemet-react'
import { type ReactNode, useId, useState } from 'react'
import { silence } from '../../../shared/i18n/silence'
import { useLanguage } from '../../app/language'
import type { Selection, Sought } from '../../app/routes'
import { useServices } from '../../app/services'
import { TableMenu } from '../../ui/TableMenu'
import { certificateText } from './certificate-text'
import { Findings } from './Findings'
import { Nearby } from './Nearby'
import { SoughtFor } from './SoughtFor'
import { silenceSheets } from './silence-sheets'
import { type CertificateWords, useCertificateWords } from './use-certificate-words'
import type { Looked } from './use-silence'
import { Where } from './Where'

interface CertificateProps {
  readonly looked: Extract<Looked, { kind: 'done' }>
  readonly sought: Sought
  readonly selection: Selection
}

export function Certificate({ looked, sought, selection }: CertificateProps) {
  const text = silence[useLanguage()]
  const words = useCertificateWords(looked, sought)
  const { facts, report, sentences } = looked
  return (
    <main id='main' tabIndex={-1} className='silence'>
      <article className='certificate paper' data-silent={facts.found === 0} data-left-out={words.leftOut === null ? undefined : true}>
        <header>
          {facts.silent.length > 0 && <p className='certificate-kind'>{text.certificate}</p>}
          <Heading level={1} data-size='md'>
            {words.title}
          </Heading>
          <p className='certificate-statement'>{words.statement}</p>
        </header>
        {words.changing && <Alert data-color='warning'>{text.changing}</Alert>}
        {sentences.length > 0 && (
          <Part title={text.firstFound}>
            <Findings sentences={sentences} rows={facts.documents.map(({ row }) => row)} sought={sought} />
          </Part>
        )}
        <Part title={text.soughtFor}>
          <SoughtFor sought={sought} words={words} />
        </Part>
        <Part title={text.where}>
          <Where facts={facts} sought={sought} selection={selection} name={words.name} />
        </Part>
        <Part title={text.unread}>
          <Lines lines={words.unread} />
        </Part>
        <Part title={text.leftOut}>
          <p role='status'>{words.leftOut ?? text.loading}</p>
        </Part>
        <Part title={text.near}>
          <Nearby report={report} selection={selection} />
        </Part>
        <Part title={text.how}>
          <p className='certificate-limits'>{text.limits}</p>
          <Lines lines={words.basis} />
        </Part>
        <Actions words={words} looked={looked} />
      </article>
    </main>
  )
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId()
  return (
    <section className='certificate-part' aria-labelledby={id}>
      <Heading level={2} data-size='2xs' id={id}>
        {title}
      </Heading>
      <div>{children}</div>
    </section>
  )
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return lines.map((line) => <p key={line}>{line}</p>)
}

function Actions({ words, looked }: { readonly words: CertificateWords; readonly looked: CertificateProps['looked'] }) {
  const language = useLanguage()
  const text = silence[language]
  const { host } = useServices()
  const [copied, setCopied] = useState(false)
  async function copy(): Promise<void> {
    await navigator.clipboard.writeText(certificateText(text, words))
    setCopied(true)
  }
  return (
    <div className='certificate-actions no-print'>
      <TableMenu
        name={text.certificate}
        documents={looked.facts.documents.map(({ row }) => row.id)}
        basis='found'
        sheets={() => silenceSheets(looked.facts, looked.report, language)}
      />
      <Button variant='tertiary' data-size='sm' onClick={() => void copy().catch(() => undefined)}>
        {copied ? text.copied : text.copy}
      </Button>
      <Button
        variant='secondary'
        data-size='sm'
        onClick={() =>
          void host.printToPdf(`fravaersattest-${words.name.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}.pdf`).catch(() => window.print())
        }
      >
        {text.print}
      </Button>
    </div>
  )
}
