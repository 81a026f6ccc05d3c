import { Button, Group, Loader, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useErasure } from '../api/useErasure'

/** The job goes on without whoever looks at it. */
export function ErasureProgress({ number, onClose }: { number: string; onClose: () => void }) {
  const { t } = useTranslation()
  const erasure = useErasure(number, true)
  const done = erasure.data?.state === 'done'
  return (
    <>
      <Group role="status" gap="sm" wrap="nowrap">
        {done ? null : <Loader size="sm" />}
        <Text>{done ? t('privacy.done', { number }) : t('privacy.running', { count: erasure.data?.erased ?? 0 })}</Text>
      </Group>
      <Group justify="flex-end" mt="md">
        <Button onClick={onClose} data-autofocus>
          {t('action.close')}
        </Button>
      </Group>
    </>
  )
}
