/** Name, the places, the search over everything, and the settings. */
import { Button, Field, Input, Label, Link, Popover, Select } from '@digdir/designsystemet-react'
import { useEffect, useRef, useState } from 'react'
import { accuracy } from '../../shared/i18n/accuracy'
import { common } from '../../shared/i18n/common'
import { LANGUAGES, type Language } from '../../shared/i18n/language'
import { shell } from '../../shared/i18n/shell'
import { useStore } from '../state/use-store'
import { SettingsIcon } from '../ui/icons'
import { useMessages } from './language'
import { THEMES, type Theme } from './preferences'
import { navigate, type Route, toHash } from './routes'
import { useServices } from './services'

/** Each language by its own name, so that one who cannot read the others finds it. */
const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' }

export const QUICK_SEARCH_ID = 'quick-search'

export function TopBar({ route }: { readonly route: Route }) {
  const words = useMessages(common)
  const text = useMessages(shell)
  return (
    <header className='top-bar' data-size='sm'>
      <a className='brand' href={toHash({ view: 'library' })}>
        <svg className='brand-mark' viewBox='0 0 64 64' width='28' height='28' aria-hidden='true'>
          <rect className='brand-ground' width='64' height='64' rx='14' />
          <path className='brand-line' d='M18 20h28M18 32h16M18 44h22' />
          <circle className='brand-dot' cx='46' cy='32' r='5' />
        </svg>
        <span className='brand-name'>{words.appName}</span>
      </a>
      <nav className='places' aria-label={text.mainNavigation}>
        <a href={toHash({ view: 'library' })} aria-current={route.view === 'library' ? 'page' : undefined}>
          {words.library}
        </a>
        <a href={toHash({ view: 'search', query: '' })} aria-current={route.view === 'search' ? 'page' : undefined}>
          {words.search}
        </a>
        <a
          href={toHash({ view: 'compare', selection: { documents: [], collections: [] }, tab: 'figures' })}
          aria-current={route.view === 'compare' ? 'page' : undefined}
        >
          {text.compare}
        </a>
        <a href={toHash({ view: 'review', tab: 'list', documents: null })} aria-current={route.view === 'review' ? 'page' : undefined}>
          {words.review}
        </a>
        <a href={toHash({ view: 'codebook', part: 'codes', code: null })} aria-current={route.view === 'codebook' ? 'page' : undefined}>
          {text.codebook}
        </a>
      </nav>
      <QuickSearch query={route.view === 'search' ? route.query : ''} />
      <SettingsMenu />
    </header>
  )
}

function QuickSearch({ query }: { readonly query: string }) {
  const text = useMessages(shell)
  const [value, setValue] = useState(query)
  useEffect(() => setValue(query), [query])
  return (
    <search className='quick-search'>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          navigate({ view: 'search', query: value.trim() })
        }}
      >
        <Input
          id={QUICK_SEARCH_ID}
          type='search'
          aria-label={text.quickSearch}
          aria-keyshortcuts='Control+K /'
          placeholder={`${text.searchPlaceholder} (${text.shortcutHint})`}
          value={value}
          onChange={(event) => setValue(event.target.value)}
        />
      </form>
    </search>
  )
}

function SettingsMenu() {
  const words = useMessages(common)
  const text = useMessages(shell)
  const { preferences } = useServices()
  const { language, theme } = useStore(preferences)
  const trigger = useRef<HTMLButtonElement>(null)
  return (
    <Popover.TriggerContext>
      <Popover.Trigger ref={trigger} className='settings-trigger' variant='tertiary' data-color='neutral'>
        <SettingsIcon />
        <span className='settings-word'>{text.settings}</span>
      </Popover.Trigger>
      <Popover placement='bottom-end' className='settings'>
        <Field>
          <Label>{text.language}</Label>
          <Select
            value={language}
            onChange={(event) => {
              const chosen = LANGUAGES.find((known) => known === event.target.value)
              if (chosen) preferences.set((previous) => ({ ...previous, language: chosen }))
            }}
          >
            {LANGUAGES.map((known) => (
              <Select.Option key={known} value={known} lang={known}>
                {LANGUAGE_NAMES[known]}
              </Select.Option>
            ))}
          </Select>
        </Field>
        <Field>
          <Label>{text.theme}</Label>
          <Select
            value={theme}
            onChange={(event) => {
              const chosen = THEMES.find((known) => known === event.target.value)
              if (chosen) preferences.set((previous) => ({ ...previous, theme: chosen }))
            }}
          >
            {THEMES.map((known: Theme) => (
              <Select.Option key={known} value={known}>
                {text[`theme.${known}`]}
              </Select.Option>
            ))}
          </Select>
        </Field>
        <Link href={toHash({ view: 'accuracy' })} onClick={() => trigger.current?.click()}>
          {accuracy[language].title}
        </Link>
        <Button variant='tertiary' onClick={() => trigger.current?.click()}>
          {words.close}
        </Button>
      </Popover>
    </Popover.TriggerContext>
  )
}
