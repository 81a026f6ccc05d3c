import { Anchor, Button, Code, Text } from '@mantine/core'
import { IconGift } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { api } from '@/api/client'
import { serverNow } from '@/api/serverTime'
import type { Poll } from '@/api/shapes'
import { formatDateTime } from '@/lib/formatDate'
import { useSure } from '@/ui/useSure'
import { usePollChange } from './api/usePollChange'
import classes from './polls.module.css'
import { inLanguage } from './words'

interface Props {
  poll: Poll
  draw: NonNullable<Poll['draw']>
  manages: boolean
}

/** What there is to win, and the proof that nobody chose who does. */
export function DrawNote({ poll, draw, manages }: Props) {
  const { t, i18n } = useTranslation()
  const sure = useSure()
  const late = serverNow() > Date.parse(draw.drawBy)
  const now = usePollChange(() => api.put(`/polls/${poll.id}/draw`))
  return (
    <div className={classes.note}>
      <IconGift size={20} stroke={1.6} aria-hidden />
      <div>
        <Text fw={600} size="sm">
          {t('polls.prizeOf', { prize: inLanguage(draw.prize, i18n.language), count: draw.winners })}
        </Text>
        {draw.seed ? (
          <>
            <Text size="sm">{t('polls.drawn', { count: draw.entries })}</Text>
            <ol className={classes.drawn}>
              {draw.drawn.map((winner) => (
                <li key={winner.code}>
                  <code>{winner.code}</code> {[winner.name, winner.address].filter(Boolean).join(' · ')}
                </li>
              ))}
            </ol>
          </>
        ) : (
          <Text size="sm" c={late ? 'red' : undefined}>
            {t(late ? 'polls.drawLate' : 'polls.drawBy', { when: formatDateTime(draw.drawBy, i18n.language) })}
          </Text>
        )}
        <Text size="xs" c="dimmed">
          {t(draw.seed ? 'polls.drawSeed' : 'polls.drawHash')}:{' '}
          <Code className={classes.hash}>{draw.seed ?? draw.seedHash}</Code>
        </Text>
        <Anchor size="sm" href={`${poll.link}/draw`} target="_blank">
          {t('polls.how')}
        </Anchor>
      </div>
      {manages && !draw.seed && !late && poll.state === 'over' ? (
        <Button
          ml="auto"
          size="xs"
          loading={now.isPending}
          onClick={() =>
            sure({
              title: t('polls.drawSure'),
              why: t('polls.drawWhy'),
              confirm: t('polls.draw'),
              onConfirm: () => now.mutate(undefined),
            })
          }
        >
          {t('polls.draw')}
        </Button>
      ) : null}
    </div>
  )
}
