import { notifications } from '@mantine/notifications'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { serverNow } from '@/api/serverTime'
import { useUndoable } from '../api/useUndoable'
import { UndoApproval } from './UndoApproval'

/** What was offered on this page already: who closed it does not want it again. */
const offered = new Set<number>()

/** Offers to take bulk approvals back for as long as their letters wait, also after the page was loaded anew. */
export function useUndoToast(mayDecide: boolean) {
  const { t } = useTranslation()
  const approvals = useUndoable(mayDecide).data?.items
  useEffect(() => {
    for (const { id, until, count } of approvals ?? []) {
      const left = Date.parse(until) - serverNow()
      if (offered.has(id) || count === 0 || left <= 0) continue
      offered.add(id)
      const toast = `approval ${id}`
      notifications.show({
        id: toast,
        title: t('returns.approvedCount', { count }),
        message: <UndoApproval id={id} onEnd={() => notifications.hide(toast)} />,
        color: 'green',
        autoClose: left,
        closeButtonProps: { 'aria-label': t('action.close') },
      })
    }
  }, [approvals, t])
}
