import { notifications } from '@mantine/notifications'
import { useTranslation } from 'react-i18next'
import type { BulkAnswer } from '../api/shapes'
import { UndoApproval } from './UndoApproval'

/** How long a bulk approval can be taken back; the letters wait so long. */
const TWO_MINUTES = 120_000

export function useUndoToast(): (answer: BulkAnswer) => void {
  const { t } = useTranslation()
  return ({ id, items }) => {
    const count = items.filter(({ approved }) => approved).length
    const toast = `approval ${id}`
    notifications.show({
      id: toast,
      title: t('returns.approvedCount', { count }),
      message: id === null ? '' : <UndoApproval id={id} onEnd={() => notifications.hide(toast)} />,
      color: 'green',
      autoClose: TWO_MINUTES,
      closeButtonProps: { 'aria-label': t('action.close') },
    })
  }
}
