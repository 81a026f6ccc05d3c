import { modals } from '@mantine/modals'
import { useTranslation } from 'react-i18next'

interface Question {
  title: string
  why: string
  confirm: string
  onConfirm: () => void
}

/** Asks before what reaches customers or colleagues; it can be taken back, so nothing here is red. */
export function useSure() {
  const { t } = useTranslation()
  return ({ title, why, confirm, onConfirm }: Question) =>
    modals.openConfirmModal({
      title,
      children: why,
      labels: { confirm, cancel: t('action.cancel') },
      closeButtonProps: { 'aria-label': t('action.close') },
      onConfirm,
    })
}
