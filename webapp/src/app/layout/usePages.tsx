import type { SpotlightActionData } from '@mantine/spotlight'
import { IconInbox, IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { Permission } from '@/api/shapes'
import { useAccount, useSession } from '@/api/useSession'
import { VIEWS } from '@/features/tickets/views'
import type { Dialogs } from './useDeskDialogs'

/** Every page that this person may open, by its name. */
export function usePages(dialogs: Dialogs): SpotlightActionData[] {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const demo = useSession().data?.demo ?? false
  const permissions = useAccount()?.permissions ?? []
  const may = (permission: Permission) => permissions.includes(permission)
  const pages: [path: string, name: string, allowed?: boolean][] = [
    ...VIEWS.map((view): [string, string] => [`/inbox/${view}`, `${t('nav.views')}: ${t(`inbox.view.${view}`)}`]),
    ['/callbacks', t('callbacks.title'), may('TAKE_CALLS')],
    ['/search', t('nav.search')],
    ['/calls', t('callsPage.title'), may('TAKE_CALLS')],
    ['/customers', t('nav.customers')],
    ['/orders', t('nav.orders')],
    ['/rma', t('returns.nav'), may('READ_RETURNS')],
    ['/praise', t('praise.nav'), may('READ_PRAISE')],
    ['/awards', t('awards.nav'), may('READ_PRAISE')],
    ['/polls', t('polls.nav'), may('READ_PRAISE')],
    ['/surge', t('surge.nav'), may('WATCH_SURGE')],
    ['/surge/days', t('surgeReview.days.title'), may('WATCH_SURGE')],
    ['/figures/calls', t('callFigures.nav')],
    ['/figures/staffing', t('staffing.title'), may('READ_FIGURES')],
    ['/satisfaction', t('satisfaction.nav')],
    ['/reports', t('reports.nav'), may('READ_FIGURES')],
    ['/admin/health', t('nav.health'), may('OPERATE')],
    ['/admin/imports', t('imports.title'), may('IMPORT_ORDERS')],
    ['/admin/phone', t('phoneSettings.title'), may('MANAGE_PHONE')],
    ['/admin/surveys', t('surveySettings.title'), may('MANAGE_SURVEYS')],
    ['/admin/returns', t('returnSetup.title'), may('MANAGE_RETURNS')],
    ['/admin/accounts', t('nav.accounts'), may('MANAGE_ACCOUNTS')],
    ['/admin/audit', t('nav.audit'), may('READ_AUDIT')],
    ['/me', t('savedReports.me')],
    ['/account', t('nav.account')],
    ['/demo', t('nav.demo'), demo],
  ]
  const actions = pages
    .filter(([, , allowed]) => allowed ?? true)
    .map(([path, label]) => ({
      id: path,
      label,
      leftSection: <IconInbox size={18} />,
      onClick: () => void navigate(path),
    }))
  if (!may('WRITE_TICKETS')) return actions
  return [
    { id: 'new', label: t('nav.newTicket'), leftSection: <IconPlus size={18} />, onClick: dialogs.openTicket },
    ...actions,
  ]
}
