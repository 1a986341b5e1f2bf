import type { DesktopApi } from '../../shared/protocol/desktop-channels'

declare global {
  interface Window {
    /** Present in Electron, absent in a plain browser. */
    readonly desktop?: DesktopApi<File>
  }
}

export type Desktop = DesktopApi<File>
