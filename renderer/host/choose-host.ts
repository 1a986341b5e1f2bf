import { browserHost } from './browser-host'
import { desktopHost } from './desktop-host'
import type { Host } from './host'

/** The one place that asks where the page runs. */
export function chooseHost(): Host {
  return window.desktop ? desktopHost(window.desktop) : browserHost()
}
