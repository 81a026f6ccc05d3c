import { Button, Group, Modal, Stack, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Praise } from '@/api/shapes'
import { useSay } from '@/ui/useSay'
import { useTranslate } from './api/useTranslate'
import classes from './praise.module.css'

/** A colleague's note of what it says in the team's other language; the customer's words stay as they are. */
export function TranslateDialog({ praise, onClose }: { praise: Praise; onClose: () => void }) {
  const { t } = useTranslation()
  const say = useSay()
  const translate = useTranslate()
  const [text, setText] = useState(praise.translation)
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('praise.translate')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <Stack>
        <blockquote className={classes.quote} lang={praise.language}>
          {praise.quote}
        </blockquote>
        <Textarea
          label={t('praise.translation')}
          value={text}
          maxLength={1000}
          autosize
          minRows={2}
          data-autofocus
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('action.cancel')}
          </Button>
          <Button
            disabled={text.trim() === praise.translation}
            loading={translate.isPending}
            onClick={() =>
              translate.mutate(
                { praise, translation: text.trim() },
                { onSuccess: onClose, onError: say.failed(t('praise.changeFailed')) },
              )
            }
          >
            {t(text.trim() || !praise.translation ? 'action.save' : 'praise.untranslate')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
