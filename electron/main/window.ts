import { join } from 'node:path'
import { app, BrowserWindow, dialog } from 'electron'
import type { Language } from '../../shared/i18n/language'
import { menu as words } from '../../shared/i18n/menu'

/** The one window: sandboxed, isolated, without Node. `onGone`: its page has stopped and is loaded anew. */
export function createWindow(options: { url: string; language: () => Language; onGone: () => void }): BrowserWindow {
  const window = new BrowserWindow({
    name: 'main',
    windowStatePersistence: true,
    width: 1280,
    height: 860,
    minWidth: 640,
    minHeight: 480,
    show: false,
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/index.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  })
  window.once('ready-to-show', () => window.show())
  window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason === 'clean-exit') return
    options.onGone()
    const text = words[options.language()]
    const choice = dialog.showMessageBoxSync(window, {
      type: 'error',
      message: text.viewStopped,
      buttons: [text.reload, text.quit],
      defaultId: 0,
      cancelId: 1,
    })
    if (choice === 0) void window.loadURL(options.url)
    else app.quit()
  })
  void window.loadURL(options.url)
  return window
}
