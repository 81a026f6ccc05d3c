import { notifications } from '@mantine/notifications'
import { useTranslation } from 'react-i18next'
import { type Failure, reasonKey } from './FailureView'

/** A word in the corner about what was just done, or why it was not. */
export function useSay() {
  const { t } = useTranslation()
  return {
    done: (message: string) => notifications.show({ message, color: 'green' }),
    failed: (what: string) => (error: unknown) => {
      const failure = (error ?? {}) as Failure
      notifications.show({
        title: what,
        message: failure.detail || t(reasonKey(failure)),
        color: 'red',
        autoClose: 9000,
      })
    },
  }
}
