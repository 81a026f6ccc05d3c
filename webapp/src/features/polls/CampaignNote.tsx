import { Alert, Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core'
import { IconSpeakerphone } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { api } from '@/api/client'
import { serverNow } from '@/api/serverTime'
import type { Poll } from '@/api/shapes'
import { formatDay } from '@/lib/formatDate'
import { useSay } from '@/ui/useSay'
import { usePollChange } from './api/usePollChange'
import { inputTime, isoTime } from './localTime'
import classes from './polls.module.css'
import { inLanguage } from './words'

/** The outcome becomes a campaign, whose peak the surge board watches. */
export function CampaignNote({ poll, steers }: { poll: Poll; steers: boolean }) {
  const { t, i18n } = useTranslation()
  const [open, setOpen] = useState(false)
  if (poll.campaignAt) {
    return (
      <div className={classes.note}>
        <IconSpeakerphone size={20} stroke={1.6} aria-hidden />
        <Text size="sm">
          {t('polls.isCampaign', { when: formatDay(poll.campaignAt, i18n.language) })} ·{' '}
          {poll.campaign === null ? (
            <Link to="/surge">{t('polls.board')}</Link>
          ) : (
            <Link to={`/reports/campaign?campaign=${poll.campaign}`}>{t('polls.campaignReport')}</Link>
          )}
        </Text>
      </div>
    )
  }
  if (!steers || poll.votes === 0) return null
  return (
    <>
      <Button
        mt="md"
        size="xs"
        variant="light"
        leftSection={<IconSpeakerphone size={16} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {t('polls.campaign')}
      </Button>
      <Modal
        opened={open}
        onClose={() => setOpen(false)}
        title={t('polls.campaignTitle')}
        closeButtonProps={{ 'aria-label': t('action.close') }}
      >
        <CampaignForm poll={poll} onDone={() => setOpen(false)} />
      </Modal>
    </>
  )
}

function CampaignForm({ poll, onDone }: { poll: Poll; onDone: () => void }) {
  const { t, i18n } = useTranslation()
  const say = useSay()
  const [name, setName] = useState(outcome(poll, i18n.language))
  const [code, setCode] = useState(couponOf(outcome(poll, 'en')))
  const [item, setItem] = useState('')
  const [at, setAt] = useState(inputTime(new Date(serverNow()).toISOString()))
  const [end, setEnd] = useState('')
  const add = usePollChange(async () => {
    const { items } = await api.post<{ items: Announced[] }>('/campaigns', {
      body: { name, code, item, beganAt: isoTime(at), endedAt: end ? isoTime(end) : null },
      // Whatever failed after it: one poll, one campaign.
      idempotencyKey: `poll-${poll.id}`,
    })
    const made = items.find((each) => each.name === oneLine(name) && each.code === oneLine(code).toUpperCase())
    if (!made) throw new Error('The campaign is not among the newest.')
    await api.put(`/polls/${poll.id}/campaign`, { body: { campaign: made.id } })
    say.done(t('polls.campaigned'))
  })

  function submit(event: FormEvent) {
    event.preventDefault()
    add.mutate(undefined, { onSuccess: onDone })
  }

  return (
    <form onSubmit={submit}>
      <Stack>
        <Text size="sm" c="dimmed">
          {t('polls.campaignWhy')}
        </Text>
        {poll.verdict === 'leads' ? null : (
          <Alert color="yellow">
            {t(poll.verdict === 'too-few' ? 'polls.campaignTooFew' : 'polls.campaignTooClose')}
          </Alert>
        )}
        <TextInput
          label={t('polls.campaignName')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          maxLength={200}
          required
        />
        <TextInput
          label={t('polls.campaignCode')}
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
          maxLength={60}
        />
        <TextInput
          label={t('polls.campaignItem')}
          description={t('polls.campaignItemHint')}
          value={item}
          onChange={(event) => setItem(event.currentTarget.value)}
          maxLength={200}
        />
        <TextInput
          type="datetime-local"
          label={t('polls.campaignAt')}
          value={at}
          onChange={(event) => setAt(event.currentTarget.value)}
          required
        />
        <TextInput
          type="datetime-local"
          label={t('polls.campaignEnd')}
          description={t('polls.campaignEndHint')}
          value={end}
          min={at}
          onChange={(event) => setEnd(event.currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button type="submit" loading={add.isPending}>
            {t('polls.campaignAdd')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

/** Who leads, or has most votes where that can't be told. */
function outcome(poll: Poll, language: string): string {
  const most = [...poll.options].sort((a, b) => b.votes - a.votes)[0]
  const first = poll.options.find((option) => option.id === poll.leader) ?? most
  return first ? inLanguage(first.label, language) : ''
}

interface Announced {
  id: number
  name: string
  code: string
}

/** As it is kept. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function couponOf(label: string): string {
  return label
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .slice(0, 16)
}
