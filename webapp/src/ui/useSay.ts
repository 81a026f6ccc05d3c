import { notifications } from '@mantine/notifications'
import { useFailureText } from './useFailureText'

/** A word in the corner about what was just done, or why it was not. */
export function useSay() {
  const reason = useFailureText()
  return {
    done: (message: string) => notifications.show({ message, color: 'green' }),
    failed: (what: string) => (error: unknown) => {
      notifications.show({
        title: what,
        message: reason(error),
        color: 'red',
        autoClose: 9000,
      })
    },
  }
}
