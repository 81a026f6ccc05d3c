import { notifications } from '@mantine/notifications'
import { useTranslation } from 'react-i18next'
import { useFailureText } from './useFailureText'

/** A word in the corner about what was just done, or why it was not. */
export function useSay() {
  const { t } = useTranslation()
  const reason = useFailureText()
  const closeButtonProps = { 'aria-label': t('action.close') }
  return {
    done: (message: string) => notifications.show({ message, color: 'green', closeButtonProps }),
    failed: (what: string) => (error: unknown) => {
      notifications.show({
        title: what,
        message: reason(error),
        color: 'red',
        autoClose: 9000,
        closeButtonProps,
      })
    },
  }
}
