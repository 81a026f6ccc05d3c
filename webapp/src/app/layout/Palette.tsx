import { createSpotlight, Spotlight, type SpotlightActionData, type SpotlightActionGroupData } from '@mantine/spotlight'
import { IconHash, IconPackage, IconPackageImport, IconSearch, IconTicket, IconUser } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { useQuickSearch } from '@/features/search/api/useQuickSearch'
import { useCommandKey } from '@/lib/useCommandKey'
import { hitPath } from '../hitPath'
import { isPhone, namedNumbers } from './namedNumbers'
import type { Dialogs } from './useDeskDialogs'
import { usePages } from './usePages'

const [store, palette] = createSpotlight()

export function openPalette() {
  palette.open()
}

const HIT_ICON = { ticket: IconTicket, customer: IconUser, order: IconPackage, return: IconPackageImport }
const DIRECT_ICON = { ticket: IconTicket, return: IconPackageImport, order: IconHash }
const DIRECT_WORD = { ticket: 'goTicket', return: 'goReturn', order: 'goOrder' } as const

/** Ctrl+K: pages, a ticket or an order by its number, a caller by theirs, and whatever the search finds. */
export function Palette({ dialogs }: { dialogs: Dialogs }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const [query, setQuery] = useState('')
  useCommandKey('KeyK', palette.toggle)
  const hits = useQuickSearch(query)
  const pages = usePages(dialogs)
  const wanted = query.trim()
  const go = (path: string) => () => void navigate(path)

  const direct = namedNumbers(wanted).map(({ kind, number, path }): SpotlightActionData => {
    const KindIcon = DIRECT_ICON[kind]
    return {
      id: kind,
      label: t(`palette.${DIRECT_WORD[kind]}`, { number }),
      leftSection: <KindIcon size={18} />,
      onClick: go(path),
    }
  })
  if (wanted) {
    direct.push({
      id: 'search',
      label: t('palette.searchFor', { query: wanted }),
      leftSection: <IconSearch size={18} />,
      onClick: go(`/search?q=${encodeURIComponent(wanted)}`),
    })
  }
  const asked = isPhone(wanted)
  const items = hits.data?.items ?? []
  const people = items.filter(({ type }) => type === 'customer')
  const others = items.filter(({ type }) => type !== 'customer')
  const found = (asked ? [...people, ...others] : items).map((hit): SpotlightActionData => {
    const HitIcon = HIT_ICON[hit.type]
    return {
      id: `${hit.type} ${hit.number}`,
      label: hit.title || hit.number,
      description: [hit.number, hit.customer].filter((word) => word && !hit.title?.includes(word)).join(' · '),
      leftSection: <HitIcon size={18} />,
      onClick: go(hitPath(hit)),
    }
  })
  const actions = { group: t('palette.actions'), actions: direct }
  const hitsFound = { group: t('palette.hits'), actions: found }
  const best = asked ? (people[0] ?? others[0])?.number : undefined
  // What was asked for came late and stands first now; Enter shall open it.
  useEffect(() => {
    if (best) selectFirst()
  }, [best])
  const groups: SpotlightActionGroupData[] = [
    ...(asked ? [hitsFound, actions] : [actions, hitsFound]),
    { group: t('palette.pages'), actions: pages.filter((page) => matches(page, wanted)) },
  ].filter((group) => group.actions.length > 0)

  return (
    <Spotlight
      store={store}
      actions={groups}
      query={query}
      onQueryChange={setQuery}
      filter={(_, all) => all}
      shortcut={null}
      nothingFound={t('palette.nothing')}
      scrollable
      maxHeight={420}
      attributes={{ content: { 'aria-label': t('nav.palette') } }}
      searchProps={{
        leftSection: <IconSearch size={18} aria-hidden />,
        placeholder: t('palette.placeholder'),
        'aria-label': t('nav.palette'),
      }}
    />
  )
}

function matches(page: SpotlightActionData, query: string) {
  return (page.label ?? '').toLocaleLowerCase().includes(query.toLocaleLowerCase())
}

/** As Spotlight itself does at each key; it has no door for what comes later. */
function selectFirst() {
  const list = document.getElementById(store.getState().listId)
  list?.querySelector('[data-selected]')?.removeAttribute('data-selected')
  list?.querySelector('[data-action]')?.setAttribute('data-selected', 'true')
  store.updateState((state) => ({ ...state, selected: 0 }))
}
