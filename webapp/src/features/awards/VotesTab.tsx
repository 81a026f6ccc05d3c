import { Button, Group, Switch, Text } from '@mantine/core'
import { IconMailHeart } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { api } from '@/api/client'
import type { AwardYear, Nominations } from '@/api/shapes'
import { formatDay } from '@/lib/formatDate'
import { Card } from '@/ui/Card'
import { EmptyView } from '@/ui/EmptyView'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { Tone } from '@/ui/Tone'
import { useSay } from '@/ui/useSay'
import { useSure } from '@/ui/useSure'
import { useAwardChange } from './api/useAwardChange'
import { useAwardQuery } from './api/useAwardQuery'
import classes from './awards.module.css'

/** What customers have sent by the public form; only what somebody has looked at is counted. */
export function VotesTab({ year }: { year: AwardYear }) {
  const { t } = useTranslation()
  const votes = useAwardQuery<Nominations>(`/awards/${year.year}/nominations`)
  const judge = useAwardChange(({ id, state }: { id: number; state: string }) =>
    api.put(`/nominations/${id}/judgement`, { body: { state } }),
  )
  const final = year.stage === 'frozen' || year.stage === 'published'
  return (
    <div className={classes.stack}>
      <Loaded query={votes} failed={t('awards.failed')} skeleton={<ListSkeleton rows={3} height={90} />}>
        {(data) => (
          <>
            <Opening year={year} votes={data} final={final} />
            {data.items.length === 0 ? (
              <EmptyView
                icon={<IconMailHeart size={30} stroke={1.5} />}
                title={t('awards.noVotes')}
                why={t('awards.noVotesWhy')}
              />
            ) : (
              <ul className={classes.votes}>
                {data.items.map((vote) => (
                  <Vote
                    key={vote.id}
                    vote={vote}
                    final={final}
                    onJudge={(state) => judge.mutate({ id: vote.id, state })}
                  />
                ))}
              </ul>
            )}
          </>
        )}
      </Loaded>
    </div>
  )
}

function Opening({ year, votes, final }: { year: AwardYear; votes: Nominations; final: boolean }) {
  const { t } = useTranslation()
  const say = useSay()
  const sure = useSure()
  const open = useAwardChange((takes: boolean) =>
    takes ? api.put(`/awards/${year.year}/nominations-open`) : api.delete(`/awards/${year.year}/nominations-open`),
  )
  const invite = useAwardChange(async (most: number) => {
    const { sent } = await api.post<{ sent: number }>(`/awards/${year.year}/ballots`, { body: { most } })
    say.done(t('awards.inviteSent', { count: sent }))
  })
  return (
    <Card>
      <Group justify="space-between" gap="md">
        <Switch
          label={t('awards.votesOpen')}
          description={t('awards.votesOpenWhy')}
          checked={year.takesNominations}
          disabled={final}
          onChange={(event) => open.mutate(event.currentTarget.checked)}
        />
        <Button
          variant="light"
          disabled={!year.takesNominations}
          loading={invite.isPending}
          onClick={() =>
            sure({
              title: t('awards.inviteSure'),
              why: t('awards.inviteWhy'),
              confirm: t('awards.invite'),
              onConfirm: () => invite.mutate(100),
            })
          }
        >
          {t('awards.invite')}
        </Button>
      </Group>
      <Text size="sm" c="dimmed" mt="sm">
        {t('awards.invited', { invited: votes.invited, waiting: votes.waiting, counted: votes.counted })}
      </Text>
    </Card>
  )
}

interface VoteProps {
  vote: Nominations['items'][number]
  final: boolean
  onJudge: (state: string) => void
}

function Vote({ vote, final, onJudge }: VoteProps) {
  const { t, i18n } = useTranslation()
  return (
    <li className={classes.vote} data-state={vote.state}>
      <Group gap="xs" justify="space-between">
        <strong>
          {t('awards.voteFor', { name: vote.agent.name, category: t(`awards.category.${vote.category}`) })}
        </strong>
        <Tone color={vote.state === 'counted' ? 'green' : vote.state === 'waiting' ? 'yellow' : 'gray'}>
          {t(`awards.voteState.${vote.state}`)}
        </Tone>
      </Group>
      <blockquote lang={vote.language}>{vote.words}</blockquote>
      <Group gap="xs">
        <Text size="sm" c="dimmed">
          {vote.customer || t('awards.aCustomer')} · {formatDay(vote.at, i18n.language)}
        </Text>
        {vote.mayQuote ? <Tone color="green">{t('awards.mayQuote')}</Tone> : null}
        {vote.byStaff || vote.fromOurPlace ? (
          <Tone color="yellow">{t(vote.byStaff ? 'awards.byStaff' : 'awards.fromOurPlace')}</Tone>
        ) : null}
        {final ? null : (
          <Group gap="xs" ml="auto">
            {vote.state === 'counted' || vote.byStaff ? null : (
              <Button size="compact-sm" onClick={() => onJudge('counted')}>
                {t('awards.countVote')}
              </Button>
            )}
            {vote.state === 'set-aside' ? null : (
              <Button size="compact-sm" variant="default" onClick={() => onJudge('set-aside')}>
                {t('awards.setAside')}
              </Button>
            )}
          </Group>
        )}
      </Group>
    </li>
  )
}
