import {
  IconAlertCircle,
  IconArchive,
  IconCircleCheck,
  IconClockPause,
  IconInbox,
  IconUser,
  IconUserQuestion,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { NavLink, useLocation } from 'react-router'
import type { Count, View } from '@/api/shapes'
import { formatCount } from '@/lib/formatNumber'
import { useCounts } from './api/useCounts'
import { VIEWS } from './views'

const ICONS: Record<View, typeof IconInbox> = {
  mine: IconUser,
  unassigned: IconUserQuestion,
  open: IconInbox,
  pending: IconClockPause,
  solved: IconCircleCheck,
  incident: IconAlertCircle,
  all: IconArchive,
}

export function ViewLinks({ linkClass, countClass }: { linkClass?: string; countClass?: string }) {
  const { t, i18n } = useTranslation()
  const counts = useCounts().data
  const { pathname } = useLocation()
  // On most days there is no incident, and no need to read of one.
  const shown = VIEWS.filter((view) => view !== 'incident' || counts?.incident?.count || pathname === '/inbox/incident')
  return shown.map((view) => {
    const ViewIcon = ICONS[view]
    const count = view === 'all' || view === 'solved' ? undefined : counts?.[view]
    return (
      <NavLink key={view} to={`/inbox/${view}`} className={linkClass}>
        <ViewIcon size={18} stroke={1.7} aria-hidden />
        <span>{t(`inbox.view.${view}`)}</span>
        {count ? <span className={countClass}>{countText(count, i18n.language)}</span> : null}
      </NavLink>
    )
  })
}

function countText(count: Count, language: string): string {
  return formatCount(count.count, language) + (count.more ? '+' : '')
}
