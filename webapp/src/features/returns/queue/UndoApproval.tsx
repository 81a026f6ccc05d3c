import { Button, Group, Text } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFailureText } from '@/ui/useFailureText'
import { useUndoApproval } from '../api/useUndoApproval'

/** Lives in a notification, so it outlasts the page that it was shown on. */
export function UndoApproval({ id, onEnd }: { id: number; onEnd: () => void }) {
  const { t } = useTranslation()
  const reason = useFailureText()
  const undo = useUndoApproval()
  if (undo.isSuccess) return <Text size="sm">{t('returns.undone')}</Text>
  return (
    <Group gap="xs">
      <Text size="sm" flex={1}>
        {undo.error ? reason(undo.error) : t('returns.undoHint')}
      </Text>
      <Button
        size="compact-sm"
        variant="light"
        leftSection={<IconArrowBackUp size={15} aria-hidden />}
        loading={undo.isPending}
        onClick={() => undo.mutate(id, { onSuccess: () => setTimeout(onEnd, 4000) })}
      >
        {t('returns.undo')}
      </Button>
    </Group>
  )
}
