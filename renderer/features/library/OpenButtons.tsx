/** Opens files or a folder: the first thing in an empty library, and always at hand in one that is not. */
import { Button } from '@digdir/designsystemet-react'
import { library } from '../../../shared/i18n/library'
import { useMessages } from '../../app/language'
import { useServices } from '../../app/services'
import { FileIcon, FolderIcon } from '../../ui/icons'
import { pickAndImport } from './commands'

export function OpenButtons() {
  const services = useServices()
  const text = useMessages(library)
  return (
    <>
      <Button onClick={() => void pickAndImport(services, 'files')}>
        <FileIcon />
        {text.openFiles}
      </Button>
      <Button variant='secondary' onClick={() => void pickAndImport(services, 'folder')}>
        <FolderIcon />
        {text.openFolder}
      </Button>
    </>
  )
}
