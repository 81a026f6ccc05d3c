import { createSpotlight, Spotlight, type SpotlightActionData, type SpotlightActionGroupData } from '@mantine/spotlight'
import {
  IconHash,
  IconInbox,
  IconPackage,
  IconPackageImport,
  IconPlus,
  IconSearch,
  IconTicket,
  IconUser,
} from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { useMay, useSession } from '@/api/useSession'
import { useQuickSearch } from '@/features/search/api/useQuickSearch'
import { useCommandKey } from '@/lib/useCommandKey'
import { hitPath } from '../hitPath'
import type { Dialogs } from './useDeskDialogs'

const [store, palette] = createSpotlight()

export function openPalette() {
  palette.open()
}

const HIT_ICON = { ticket: IconTicket, customer: IconUser, order: IconPackage, return: IconPackageImport }

/** Ctrl+K: pages, a ticket or an order by its number, and whatever the search finds. */
export function Palette({ dialogs }: { dialogs: Dialogs }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const [query, setQuery] = useState('')
  useCommandKey('KeyK', palette.toggle)
  const hits = useQuickSearch(query)
  const pages = usePages(dialogs)
  const wanted = query.trim()
  const go = (path: string) => () => void navigate(path)

  const direct: SpotlightActionData[] = []
  const ticket = /^t?-?(\d{1,9})$/i.exec(wanted)
  if (ticket) {
    const number = `T-${ticket[1]}`
    direct.push({
      id: 'ticket',
      label: t('palette.goTicket', { number }),
      leftSection: <IconTicket size={18} />,
      onClick: go(`/tickets/${number}`),
    })
  }
  const rma = /^rma-?(\d{1,9})$/i.exec(wanted)
  if (rma) {
    const number = `RMA-${rma[1]}`
    direct.push({
      id: 'return',
      label: t('palette.goReturn', { number }),
      leftSection: <IconPackageImport size={18} />,
      onClick: go(`/rma/${number}`),
    })
  }
  if (/^#?[a-z0-9-]*\d{3,}$/i.test(wanted) && !/^(t|rma)-/i.test(wanted)) {
    const number = wanted.replace('#', '')
    direct.push({
      id: 'order',
      label: t('palette.goOrder', { number }),
      leftSection: <IconHash size={18} />,
      onClick: go(`/orders/${encodeURIComponent(number)}`),
    })
  }
  if (wanted) {
    direct.push({
      id: 'search',
      label: t('palette.searchFor', { query: wanted }),
      leftSection: <IconSearch size={18} />,
      onClick: go(`/search?q=${encodeURIComponent(wanted)}`),
    })
  }
  const found = (hits.data?.items ?? []).map((hit): SpotlightActionData => {
    const HitIcon = HIT_ICON[hit.type]
    return {
      id: `${hit.type} ${hit.number}`,
      label: hit.title || hit.number,
      description: [hit.number, hit.customer].filter(Boolean).join(' · '),
      leftSection: <HitIcon size={18} />,
      onClick: go(hitPath(hit)),
    }
  })
  const groups: SpotlightActionGroupData[] = [
    { group: t('palette.actions'), actions: direct },
    { group: t('palette.hits'), actions: found },
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

function usePages(dialogs: Dialogs): SpotlightActionData[] {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const demo = useSession().data?.demo ?? false
  const paths: [string, string, boolean][] = [
    ['/inbox/mine', `${t('nav.views')}: ${t('inbox.view.mine')}`, true],
    ['/inbox/unassigned', `${t('nav.views')}: ${t('inbox.view.unassigned')}`, true],
    ['/inbox/open', `${t('nav.views')}: ${t('inbox.view.open')}`, true],
    ['/search', t('nav.search'), true],
    ['/calls', t('callsPage.title'), useMay('TAKE_CALLS')],
    ['/customers', t('nav.customers'), true],
    ['/orders', t('nav.orders'), true],
    ['/rma', t('returns.nav'), useMay('READ_RETURNS')],
    ['/figures/calls', t('callFigures.nav'), useMay('TAKE_CALLS')],
    ['/figures/staffing', t('staffing.title'), useMay('READ_FIGURES')],
    ['/admin/health', t('nav.health'), useMay('OPERATE')],
    ['/admin/imports', t('imports.title'), useMay('IMPORT_ORDERS')],
    ['/admin/returns', t('returnSetup.title'), useMay('MANAGE_RETURNS')],
    ['/admin/phone', t('phoneSettings.title'), useMay('MANAGE_PHONE')],
    ['/admin/accounts', t('nav.accounts'), useMay('MANAGE_ACCOUNTS')],
    ['/admin/audit', t('nav.audit'), useMay('READ_AUDIT')],
    ['/account', t('nav.account'), true],
    ['/demo', t('nav.demo'), demo],
  ]
  const pages = paths
    .filter(([, , allowed]) => allowed)
    .map(([path, label]) => ({
      id: path,
      label,
      leftSection: <IconInbox size={18} />,
      onClick: () => void navigate(path),
    }))
  if (!useMay('WRITE_TICKETS')) return pages
  return [
    { id: 'new', label: t('nav.newTicket'), leftSection: <IconPlus size={18} />, onClick: dialogs.openTicket },
    ...pages,
  ]
}
