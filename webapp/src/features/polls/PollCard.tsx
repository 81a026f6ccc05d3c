import { Alert, Anchor, Badge, Button, CopyButton, Group, Menu, Text } from '@mantine/core'
import { IconDots, IconUsersGroup } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { api } from '@/api/client'
import type { Poll } from '@/api/shapes'
import { formatDateTime } from '@/lib/formatDate'
import { Card } from '@/ui/Card'
import { useAsk } from '@/ui/useAsk'
import { useSay } from '@/ui/useSay'
import { useSure } from '@/ui/useSure'
import { usePollChange } from './api/usePollChange'
import { CampaignNote } from './CampaignNote'
import { DrawNote } from './DrawNote'
import { PollResult } from './PollResult'
import classes from './polls.module.css'
import { inLanguage } from './words'

interface Props {
  poll: Poll
  manages: boolean
  steers: boolean
  onEdit: () => void
}

export function PollCard({ poll, manages, steers, onEdit }: Props) {
  const { t, i18n } = useTranslation()
  const when = (at: string) => formatDateTime(at, i18n.language)
  return (
    <Card>
      <div className={classes.head}>
        <div>
          <Group gap={8} mb={4}>
            <Badge variant="light" color={poll.state === 'open' ? 'green' : 'gray'}>
              {t(`polls.state.${poll.state}`)}
            </Badge>
            <Text size="sm" c="dimmed">
              {t('polls.votes', { count: poll.votes })} ·{' '}
              {poll.state === 'planned'
                ? t('polls.from', { when: when(poll.opensAt) })
                : t(poll.state === 'open' ? 'polls.until' : 'polls.ended', { when: when(poll.closesAt) })}
            </Text>
          </Group>
          <h2 className={classes.question}>{inLanguage(poll.question, i18n.language)}</h2>
          <Text size="sm" c="dimmed" lang={i18n.language === 'ko' ? 'en' : 'ko'}>
            {inLanguage(poll.question, i18n.language === 'ko' ? 'en' : 'ko')}
          </Text>
        </div>
        {manages ? <Deeds poll={poll} onEdit={onEdit} /> : null}
      </div>
      <PollResult poll={poll} />
      {poll.crowd ? (
        <Alert color="yellow" mt="sm" icon={<IconUsersGroup size={18} aria-hidden />}>
          {t('polls.crowd', { count: poll.crowd.votes, of: poll.crowd.of })}
        </Alert>
      ) : null}
      <Group gap="md" mt="md">
        <Anchor href={poll.link} target="_blank" size="sm">
          {t('polls.link')}
        </Anchor>
        <CopyButton value={poll.link}>
          {({ copied, copy }) => (
            <Button size="compact-sm" variant="subtle" onClick={copy}>
              {t(copied ? 'polls.copied' : 'polls.copy')}
            </Button>
          )}
        </CopyButton>
        {manages ? (
          <Anchor href={`/api/v1/polls/${poll.id}/votes`} size="sm">
            {t('polls.csv')}
          </Anchor>
        ) : null}
      </Group>
      {poll.draw ? <DrawNote poll={poll} draw={poll.draw} manages={manages} /> : null}
      {poll.state !== 'planned' ? <CampaignNote poll={poll} steers={steers} /> : null}
    </Card>
  )
}

function Deeds({ poll, onEdit }: { poll: Poll; onEdit: () => void }) {
  const { t } = useTranslation()
  const say = useSay()
  const sure = useSure()
  const ask = useAsk()
  const remove = usePollChange(() => api.delete(`/polls/${poll.id}`))
  const invite = usePollChange(async () => {
    const { sent } = await api.post<{ sent: number }>(`/polls/${poll.id}/invitations`, { body: { most: 100 } })
    say.done(t('polls.inviteSent', { count: sent }))
  })
  return (
    <Group gap="xs" wrap="nowrap">
      {poll.state === 'open' ? (
        <Button
          variant="light"
          size="xs"
          loading={invite.isPending}
          onClick={() =>
            sure({
              title: t('polls.inviteSure'),
              why: t('polls.inviteWhy'),
              confirm: t('polls.invite'),
              onConfirm: () => invite.mutate(undefined),
            })
          }
        >
          {t('polls.invite')}
        </Button>
      ) : null}
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" size="xs" px={8} aria-label={t('polls.edit')}>
            <IconDots size={16} aria-hidden />
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={onEdit}>{t('polls.edit')}</Menu.Item>
          <Menu.Item
            color="red"
            onClick={() =>
              ask({
                title: t('polls.removeSure'),
                why: t('polls.removeWhy'),
                confirm: t('polls.remove'),
                onConfirm: () => remove.mutate(undefined),
              })
            }
          >
            {t('polls.remove')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </Group>
  )
}
