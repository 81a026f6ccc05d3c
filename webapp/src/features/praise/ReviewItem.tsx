import { Button, Group, Select, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconArrowBackUp, IconCheck, IconEyeOff, IconScissors, IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Praise, PraiseTarget, PraiseVerdict } from '@/api/shapes'
import { formatDay } from '@/lib/formatDate'
import { Tone } from '@/ui/Tone'
import classes from './praise.module.css'
import { ShortenDialog } from './ShortenDialog'
import type { Colleague } from './targets'
import { TARGETS } from './targets'
import { WhyList } from './WhyList'
import { Words } from './Words'

interface Props {
  praise: Praise
  likelihood: number
  team: Colleague[]
  chosen: boolean
  busy: boolean
  onJudge: (praise: Praise, state: PraiseVerdict) => void
  onUndo: (praise: Praise) => void
  onAttribute: (praise: Praise, agent: number | null, target: PraiseTarget) => void
  onQuoted: (praise: Praise) => void
  onChoose: () => void
}

/** One remark with the words that decided, whom it is about, and the judgement. */
export function ReviewItem({
  praise,
  likelihood,
  team,
  chosen,
  busy,
  onJudge,
  onUndo,
  onAttribute,
  onQuoted,
  onChoose,
}: Props) {
  const { t, i18n } = useTranslation()
  const [shortening, shorten] = useDisclosure(false)
  const waiting = praise.state === 'suggested'
  const about = praise.agent ? `a${praise.agent.id}` : praise.target === 'none' ? null : praise.target
  return (
    <li
      id={`praise-${praise.id}`}
      className={classes.item}
      data-chosen={chosen || undefined}
      data-judged={waiting ? undefined : praise.state}
      onFocusCapture={onChoose}
    >
      <Group justify="space-between" gap="xs">
        <Text size="xs" c="dimmed">
          {praise.customer || t('praise.aCustomer')}
          {' · '}
          {t(`praise.source.${praise.source}`)}
          {' · '}
          {formatDay(praise.saidAt, i18n.language)}
          {praise.ticket ? (
            <>
              {' · '}
              <Link to={`/tickets/${praise.ticket}${praise.entry ? `#entry-${praise.entry}` : ''}`}>
                {praise.ticket}
              </Link>
            </>
          ) : null}
        </Text>
        <Group gap={6}>
          {praise.held === 'no' ? null : <Tone color="yellow">{t(`praise.held.${praise.held}`)}</Tone>}
          <Tone color={likelihood >= 0.9 ? 'green' : likelihood >= 0.5 ? 'berry' : 'gray'}>
            {t('praise.sure', { share: Math.round(likelihood * 100) })}
          </Tone>
        </Group>
      </Group>
      <Words praise={praise} />
      <WhyList praise={praise} />
      {praise.state === 'withdrawn' || praise.quote === '' ? null : (
        <Group gap="xs">
          <Text size="sm" lang={praise.language}>
            {t('praise.shorten.now', { quote: praise.quote })}
          </Text>
          <Button
            size="compact-sm"
            variant="subtle"
            color="gray"
            disabled={busy}
            leftSection={<IconScissors size={15} aria-hidden />}
            onClick={shorten.open}
          >
            {t('praise.shorten.open')}
          </Button>
        </Group>
      )}
      {shortening ? <ShortenDialog praise={praise} onQuoted={onQuoted} onClose={shorten.close} /> : null}
      <div className={classes.deeds}>
        <Select
          aria-label={t('praise.about')}
          placeholder={t('praise.aboutWhom')}
          size="sm"
          w={200}
          searchable
          value={about}
          disabled={busy}
          data={[
            { group: t('praise.colleagues'), items: team.map(({ id, name }) => ({ value: `a${id}`, label: name })) },
            {
              group: t('praise.orRather'),
              items: TARGETS.map((target) => ({ value: target, label: t(`praise.target.${target}`) })),
            },
          ]}
          onChange={(value) => {
            if (!value) return
            if (value.startsWith('a') && value !== 'agent') onAttribute(praise, Number(value.slice(1)), 'agent')
            else onAttribute(praise, null, value as PraiseTarget)
          }}
        />
        {waiting ? (
          <Group gap={8}>
            <Button
              size="sm"
              disabled={busy}
              leftSection={<IconCheck size={16} aria-hidden />}
              onClick={() => onJudge(praise, 'confirmed')}
            >
              {t('praise.confirm')}
            </Button>
            <Button
              size="sm"
              variant="default"
              disabled={busy}
              leftSection={<IconX size={16} aria-hidden />}
              onClick={() => onJudge(praise, 'rejected')}
            >
              {t('praise.reject')}
            </Button>
            <Button
              size="sm"
              variant="subtle"
              color="gray"
              disabled={busy}
              leftSection={<IconEyeOff size={16} aria-hidden />}
              onClick={() => onJudge(praise, 'hidden')}
            >
              {t('praise.hide')}
            </Button>
          </Group>
        ) : (
          <Group gap={8}>
            <Text size="sm" fw={600} role="status">
              {t(`praise.judged.${praise.state}`)}
            </Text>
            {praise.state === 'withdrawn' ? null : (
              <Button
                size="sm"
                variant="subtle"
                disabled={busy}
                leftSection={<IconArrowBackUp size={16} aria-hidden />}
                onClick={() => onUndo(praise)}
              >
                {t('praise.undo')}
              </Button>
            )}
          </Group>
        )}
      </div>
    </li>
  )
}
