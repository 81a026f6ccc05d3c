import { notifications } from '@mantine/notifications'
import { useTranslation } from 'react-i18next'
import { UndoApproval } from './UndoApproval'

/** What was offered on this page already: who closed it does not want it again. */
const offered = new Set<number>()

/** Offers to take a bulk approval back for as long as its letters wait. */
export function useUndoToast(): (id: number, count: number, forMillis: number) => void {
  const { t } = useTranslation()
  return (id, count, forMillis) => {
    if (offered.has(id) || count === 0 || forMillis <= 0) return
    offered.add(id)
    const toast = `approval ${id}`
    notifications.show({
      id: toast,
      title: t('returns.approvedCount', { count }),
      message: <UndoApproval id={id} onEnd={() => notifications.hide(toast)} />,
      color: 'green',
      autoClose: forMillis,
      closeButtonProps: { 'aria-label': t('action.close') },
    })
  }
}
