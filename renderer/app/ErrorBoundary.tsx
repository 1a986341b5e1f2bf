/** Catches what a view throws, says so in words, and keeps the rest of the window alive. */
import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { Component, type ReactNode } from 'react'
import { shell } from '../../shared/i18n/shell'
import { useMessages } from './language'

interface Props {
  readonly children: ReactNode
}

export class ErrorBoundary extends Component<Props, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null }

  static getDerivedStateFromError(error: unknown): { readonly error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override render(): ReactNode {
    return this.state.error === null ? this.props.children : <Failure detail={this.state.error.message} />
  }
}

function Failure({ detail }: { readonly detail: string }) {
  const text = useMessages(shell)
  return (
    <Alert data-color='danger' role='alert' className='failure'>
      <Heading level={2} data-size='xs'>
        {text.failedTitle}
      </Heading>
      <Paragraph>{text.failedBody}</Paragraph>
      <Paragraph data-size='sm'>{detail}</Paragraph>
      <Button variant='secondary' data-size='sm' onClick={() => location.reload()}>
        {text.reload}
      </Button>
    </Alert>
  )
}
