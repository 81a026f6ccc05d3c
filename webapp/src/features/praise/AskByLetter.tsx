import { Blockquote, Button, Stack, Text } from '@mantine/core'
import { IconMailQuestion } from '@tabler/icons-react'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { QuoteLetter } from '@/api/shapes'
import { formatDay } from '@/lib/formatDate'
import { useSay } from '@/ui/useSay'
import { useAskByLetter } from './api/useAskByLetter'
import { useQuoteLetter } from './api/useQuoteLetter'

/** One letter asks the customer, with the very words that would be shown; or why none may. */
export function AskByLetter({ praise, onAsked }: { praise: number; onAsked: () => void }) {
  const { t, i18n } = useTranslation()
  const say = useSay()
  const letter = useQuoteLetter(praise)
  const ask = useAskByLetter(praise)
  if (!letter.data) return null
  const { data } = letter
  const became = becameText(t, data, i18n.language)
  const asked = () => {
    say.done(t('quoteLetter.sent'))
    onAsked()
  }
  return (
    <Stack gap={8} align="flex-start">
      <Text size="sm" fw={600}>
        {t('quoteLetter.title')}
      </Text>
      {became ? <Text size="sm">{became}</Text> : null}
      {data.obstacle === null ? (
        <>
          <Text size="sm">{t(`quoteLetter.lead.${data.language === 'ko' ? 'ko' : 'en'}`)}</Text>
          <Blockquote p="xs" my={0} cite={`— ${data.signed || t('quoteLetter.aCustomer')}`} lang={data.language}>
            {data.quote}
          </Blockquote>
          <Button
            size="xs"
            variant="light"
            leftSection={<IconMailQuestion size={15} aria-hidden />}
            loading={ask.isPending}
            onClick={() => ask.mutate(undefined, { onSuccess: asked, onError: say.failed(t('quoteLetter.notSent')) })}
          >
            {t('quoteLetter.send')}
          </Button>
        </>
      ) : null}
    </Stack>
  )
}

function becameText(t: TFunction, letter: QuoteLetter, language: string): string | null {
  const day = (iso: string | null) => (iso ? formatDay(iso, language) : '')
  if (letter.answer) return t(`quoteLetter.said.${letter.answer}`, { day: day(letter.answeredAt) })
  if (letter.obstacle === 'asked-already') {
    return letter.sentAt
      ? t('quoteLetter.waits', { day: day(letter.sentAt), until: day(letter.expiresAt) })
      : t('quoteLetter.leaves')
  }
  if (letter.obstacle) return t(`quoteLetter.obstacle.${letter.obstacle}`)
  return letter.failedAt ? t('quoteLetter.failed', { day: day(letter.askedAt) }) : null
}
