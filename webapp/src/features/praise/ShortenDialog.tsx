import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Praise } from '@/api/shapes'
import { useSay } from '@/ui/useSay'
import { useQuote } from './api/useQuote'
import classes from './praise.module.css'

const LONGEST = 600

interface Props {
  praise: Praise
  onQuoted?: (praise: Praise) => void
  onClose: () => void
}

/** Selects which of the customer's words are the quote; once it is kept, what it says now and the way back. */
export function ShortenDialog({ praise, onQuoted, onClose }: Props) {
  const { t } = useTranslation()
  const say = useSay()
  const quote = useQuote()
  const [before] = useState(praise)
  const [chosen, setChosen] = useState(before.quote)
  const quoted = quote.data

  function keep(words: string, translation?: string) {
    quote.mutate(
      { praise: quoted ?? praise, quote: words, translation },
      {
        onSuccess: (now) => {
          onQuoted?.(now)
          if (words === before.quote) onClose()
        },
        onError: say.failed(t('praise.changeFailed')),
      },
    )
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('praise.shorten.title')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <Stack>
        {quoted ? null : (
          <Textarea
            label={t('praise.shorten.words')}
            description={t('praise.shorten.how')}
            value={before.words}
            lang={before.language}
            readOnly
            autosize
            minRows={3}
            maxRows={12}
            data-autofocus
            onSelect={({ currentTarget: { selectionStart, selectionEnd, value } }) => {
              const words = value.slice(selectionStart, selectionEnd).trim()
              if (words) setChosen(words)
            }}
          />
        )}
        <blockquote className={classes.quote} lang={before.language} aria-label={t('praise.shorten.quote')}>
          {quoted?.quote ?? chosen}
        </blockquote>
        {before.translation && !quoted && chosen !== before.quote ? (
          <Text size="sm">{t('praise.shorten.losesNote')}</Text>
        ) : null}
        <Group justify="flex-end">
          {quoted ? (
            <>
              <Button
                variant="default"
                loading={quote.isPending}
                onClick={() => keep(before.quote, before.state === 'confirmed' ? before.translation : '')}
              >
                {t('praise.undo')}
              </Button>
              <Button onClick={onClose}>{t('action.close')}</Button>
            </>
          ) : (
            <>
              <Button variant="default" onClick={onClose}>
                {t('action.cancel')}
              </Button>
              <Button
                disabled={chosen === before.quote || chosen.length > LONGEST}
                loading={quote.isPending}
                onClick={() => keep(chosen)}
              >
                {t('action.save')}
              </Button>
            </>
          )}
        </Group>
      </Stack>
    </Modal>
  )
}
