/** The icons of the whole app; all are beside words or in labelled buttons. */
import { icon } from './icon'

export const BackIcon = icon('M15 6l-6 6 6 6', 18)
export const WarningIcon = icon('M12 4 2.8 19.5h18.4L12 4Zm0 6v4.5m0 2.6v.1', 20)
export const CheckIcon = icon('M4.5 12.5 10 18 19.5 7', 20)
export const CrossIcon = icon('M6 6l12 12M18 6 6 18', 20)
export const CopyIcon = icon('M9 9h11v11H9zM15 9V4H4v11h5', 20)
export const DownloadIcon = icon('M12 4v11m-4.5-4.5L12 15l4.5-4.5M5 19.5h14', 20)
export const FileIcon = icon('M6 3h8l5 5v13H6zM14 3v5h5M9 13h7M9 17h7', 20)
export const HelpIcon = icon(
  'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17Zm-2.4 6.2a2.4 2.4 0 1 1 3.5 2.1c-.8.4-1.1.9-1.1 1.7m0 2.6v.1',
  20,
)
export const FolderIcon = icon('M3 6h6l2 2.5h10V19H3z', 20)
export const PencilIcon = icon('M4 20l1-4.5L16.5 4 20 7.5 8.5 19 4 20Zm10-13.5L17.5 10', 20)
export const PlusIcon = icon('M12 5v14M5 12h14', 18)
export const ProfileIcon = icon('M4 5h10M4 10h16M4 15h6M4 20h12', 20)
export const SettingsIcon = icon('M4 7h9m5 0h2M4 17h2m5 0h9M15.5 4.5v5M8.5 14.5v5', 20)
export const SwapIcon = icon('M4 8.5h15m-4-4 4 4-4 4M20 15.5H5m4 4-4-4 4-4', 20)
export const ExportIcon = icon('M12 15V4m-4.5 4L12 3.5 16.5 8M4.5 14v6h15v-6', 20)
export const TableIcon = icon('M4 5h16v14H4zM4 10h16M4 14.5h16M10 5v14', 20)
export const TrashIcon = icon('M4 7h16M9 7V4h6v3m-9 0 1 13h10l1-13M10 11v5m4-5v5', 20)
