import { common } from '../../shared/i18n/common'

export function App() {
  return <main>{common.nb.appName}</main>
}
