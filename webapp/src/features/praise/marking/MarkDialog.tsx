import { Button, Group, Modal, Select, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SelectedWords } from '@/lib/selectedWords'
import { useSay } from '@/ui/useSay'
import { useMark } from '../api/useMark'
import { useUnmark } from '../api/useUnmark'
import classes from '../praise.module.css'
import type { Colleague } from '../targets'

interface Props {
  ticket: string
  team: Colleague[]
  about: number | null
  words: SelectedWords | null
  onClose: () => void
}

/** Whom the marked words are about; once they are marked, what became of them and the way back. */
export function MarkDialog({ ticket, team, about, words, onClose }: Props) {
  const { t } = useTranslation()
  const say = useSay()
  const [agent, setAgent] = useState(about)
  const mark = useMark(ticket)
  const unmark = useUnmark()
  const marked = mark.data
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('kindWords.mark.title')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <Stack gap="md">
        {words ? (
          <blockquote className={classes.marked}>{words.whole}</blockquote>
        ) : (
          <Text>{t('kindWords.mark.how')}</Text>
        )}
        {words && !marked ? (
          <Select
            label={t('kindWords.mark.about')}
            searchable
            data={team.map(({ id, name }) => ({ value: String(id), label: name }))}
            value={agent === null ? null : String(agent)}
            onChange={(value) => setAgent(value === null ? null : Number(value))}
          />
        ) : null}
        {marked ? (
          <Text role="status">
            {t(marked.state === 'confirmed' ? 'kindWords.mark.confirmed' : 'kindWords.mark.waits')}
          </Text>
        ) : null}
        <Group justify="flex-end" gap="sm">
          {marked ? (
            <Button
              variant="default"
              loading={unmark.isPending}
              onClick={() =>
                unmark.mutate(marked.id, { onSuccess: onClose, onError: say.failed(t('praise.changeFailed')) })
              }
            >
              {t('praise.undo')}
            </Button>
          ) : null}
          {marked || !words ? (
            <Button onClick={onClose}>{t('action.close')}</Button>
          ) : (
            <Button
              disabled={agent === null}
              loading={mark.isPending}
              onClick={() =>
                agent === null
                  ? undefined
                  : mark.mutate(
                      { entry: words.entry, quote: words.whole, start: null, agent },
                      { onError: say.failed(t('praise.changeFailed')) },
                    )
              }
            >
              {t('kindWords.mark.save')}
            </Button>
          )}
        </Group>
      </Stack>
    </Modal>
  )
}
