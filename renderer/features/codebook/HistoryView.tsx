/** The versions of the codebook, the newest first: what was changed, why, and what that did to the counts. */
import { Button, Details, Heading } from '@digdir/designsystemet-react'
import { useMemo } from 'react'
import { diffCodebooks } from '../../../shared/codebook/diff-codebook'
import { writtenStandardCodebook } from '../../../shared/codebook/standard-codebook'
import { codebookView } from '../../../shared/i18n/codebook'
import { codebookHistory } from '../../../shared/i18n/codebook-history'
import { formatDate } from '../../../shared/i18n/language'
import type { CodebookVersion } from '../../../shared/model/codebook-version'
import { useLanguage, useMessages } from '../../app/language'
import { navigate } from '../../app/routes'
import { useServices } from '../../app/services'
import { useStore } from '../../state/use-store'
import { ChangeList } from './ChangeList'
import { CountChanges } from './CountChanges'
import { takeUp } from './commands'

export function HistoryView() {
  const text = useMessages(codebookHistory)
  const { versions } = useStore(useServices().codebookState)
  if (versions.length === 0)
    return (
      <div className='history-empty'>
        <Heading level={2} data-size='2xs'>
          {text.versionOne}
        </Heading>
        <p>{text.noHistory}</p>
      </div>
    )
  return (
    <ol className='history'>
      {versions.toReversed().map((version) => (
        <Version
          key={version.number}
          version={version}
          before={versions.find(({ number }) => number === version.number - 1) ?? null}
          current={version.number === versions.length}
        />
      ))}
    </ol>
  )
}

interface VersionProps {
  readonly version: CodebookVersion
  readonly before: CodebookVersion | null
  readonly current: boolean
}

function Version({ version, before, current }: VersionProps) {
  const services = useServices()
  const text = useMessages(codebookHistory)
  const { version: nameOf } = useMessages(codebookView)
  const language = useLanguage()
  const changes = useMemo(() => (before === null ? [] : diffCodebooks(before.codebook, version.codebook)), [before, version])
  const isStandard = version.hash === writtenStandardCodebook().hash
  return (
    <li className='history-version'>
      <div className='history-head'>
        <Heading level={2} data-size='2xs'>
          {nameOf(version.number)}
          {current && <span className='history-current'>{text.current}</span>}
        </Heading>
        <p className='quiet'>
          {version.number > 1 && formatDate(language, version.savedAt)}
          {isStandard && ` ${version.number > 1 ? '· ' : ''}${text.versionOne}`}
          {version.origin === 'restored' && version.restoredFrom !== null && ` · ${text.restored(version.restoredFrom)}`}
          {version.origin === 'imported' && ` · ${text.imported}`}
        </p>
        {!current && (
          <Button
            variant='secondary'
            data-size='sm'
            onClick={() => {
              takeUp(services, version.codebook)
              navigate({ view: 'codebook', part: 'codes', code: null })
            }}
          >
            {text.restore(version.number)}
          </Button>
        )}
      </div>
      {version.note !== '' && <blockquote className='history-note'>{version.note}</blockquote>}
      {changes.length > 0 && <ChangeList changes={changes} />}
      {version.number > 1 && (
        <Details data-size='sm' className='history-counts' defaultOpen={current}>
          <Details.Summary>{text.countChanges}</Details.Summary>
          <Details.Content>
            <CountChanges version={version} current={current} />
          </Details.Content>
        </Details>
      )}
    </li>
  )
}
