import { modals } from '@mantine/modals'
import { useTranslation } from 'react-i18next'

interface Question {
  title: string
  why: string
  confirm: string
  onConfirm: () => void
}

/** Asks before what can't be taken back. */
export function useAsk() {
  const { t } = useTranslation()
  return ({ title, why, confirm, onConfirm }: Question) =>
    modals.openConfirmModal({
      title,
      children: why,
      labels: { confirm, cancel: t('action.cancel') },
      confirmProps: { color: 'red' },
      closeButtonProps: { 'aria-label': t('action.close') },
      onConfirm,
    })
}
