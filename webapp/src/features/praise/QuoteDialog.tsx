import { Button, Divider, Group, Modal, Radio, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Praise, QuotePermission } from '@/api/shapes'
import { useSay } from '@/ui/useSay'
import { AskByLetter } from './AskByLetter'
import { useAllowQuote } from './api/useAllowQuote'

const STATES: QuotePermission[] = ['not-asked', 'asked', 'granted', 'refused']

/** Whether the customer lets us quote them outside the team; each step stays in the trail. */
export function QuoteDialog({ praise, onClose }: { praise: Praise; onClose: () => void }) {
  const { t } = useTranslation()
  const say = useSay()
  const allow = useAllowQuote()
  const [permission, setPermission] = useState<QuotePermission>(praise.permission)
  const [note, setNote] = useState('')
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('praise.permission.title')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <Stack>
        <Text size="sm" c="dimmed">
          {t('praise.permission.why')}
        </Text>
        <AskByLetter praise={praise.id} onAsked={onClose} />
        <Divider label={t('praise.permission.byHand')} labelPosition="left" />
        <Radio.Group
          aria-label={t('praise.permission.title')}
          value={permission}
          onChange={(value) => setPermission(value as QuotePermission)}
        >
          <Stack gap={8}>
            {STATES.map((state) => (
              <Radio key={state} value={state} label={t(`praise.permission.${state}`)} />
            ))}
          </Stack>
        </Radio.Group>
        <TextInput
          label={t('praise.permission.note')}
          placeholder={t('praise.permission.noteHint')}
          value={note}
          maxLength={200}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('action.cancel')}
          </Button>
          <Button
            loading={allow.isPending}
            onClick={() =>
              allow.mutate(
                { praise, permission, note },
                { onSuccess: onClose, onError: say.failed(t('praise.changeFailed')) },
              )
            }
          >
            {t('action.save')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
