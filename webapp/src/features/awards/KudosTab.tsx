import { ActionIcon, Button, Select, Stack, Text, Textarea } from '@mantine/core'
import { IconHeartHandshake, IconTrash } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '@/api/client'
import type { Kudos, Page } from '@/api/shapes'
import { Card } from '@/ui/Card'
import { EmptyView } from '@/ui/EmptyView'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { useSay } from '@/ui/useSay'
import { useAwardChange } from './api/useAwardChange'
import { useAwardQuery } from './api/useAwardQuery'
import classes from './awards.module.css'

export interface Colleague {
  id: number
  name: string
}

export function KudosTab({ year, team }: { year: number; team: Colleague[] }) {
  const { t } = useTranslation()
  const given = useAwardQuery<Page<Kudos>>(`/awards/${year}/kudos`)
  const takeBack = useAwardChange((to: number) => api.delete(`/awards/${year}/kudos/${to}`))
  return (
    <div className={classes.stack}>
      <Card>
        <ThankForm year={year} team={team} />
      </Card>
      <Loaded query={given} failed={t('awards.failed')} skeleton={<ListSkeleton rows={2} height={90} />}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyView
              icon={<IconHeartHandshake size={30} stroke={1.5} />}
              title={t('awards.kudosNone')}
              why={t('awards.kudosNoneWhy')}
            />
          ) : (
            <Card title={t('awards.kudosGiven')}>
              <div className={classes.quotes}>
                {items.map((kudos) => (
                  <figure key={kudos.to.id} className={classes.quote}>
                    <blockquote>{kudos.words}</blockquote>
                    <figcaption>
                      {kudos.to.name}
                      <ActionIcon
                        variant="subtle"
                        color="gray"
                        size="sm"
                        ml="auto"
                        aria-label={t('awards.kudosTakeBack', { name: kudos.to.name })}
                        onClick={() => takeBack.mutate(kudos.to.id)}
                      >
                        <IconTrash size={15} aria-hidden />
                      </ActionIcon>
                    </figcaption>
                  </figure>
                ))}
              </div>
            </Card>
          )
        }
      </Loaded>
    </div>
  )
}

function ThankForm({ year, team }: { year: number; team: Colleague[] }) {
  const { t } = useTranslation()
  const say = useSay()
  const [to, setTo] = useState<string | null>(null)
  const [words, setWords] = useState('')
  const give = useAwardChange(async (name: string) => {
    await api.put(`/awards/${year}/kudos/${to}`, { body: { words } })
    say.done(t('awards.kudosSent', { name }))
    setWords('')
    setTo(null)
  })

  function submit(event: FormEvent) {
    event.preventDefault()
    const name = team.find((member) => String(member.id) === to)?.name
    if (name && words.trim()) give.mutate(name)
  }

  return (
    <form onSubmit={submit}>
      <Stack maw={560} gap="sm">
        <Select
          label={t('awards.kudosWhom')}
          data={team.map((member) => ({ value: String(member.id), label: member.name }))}
          value={to}
          onChange={setTo}
          searchable
          required
        />
        <Textarea
          label={t('awards.kudosWords')}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
          maxLength={1000}
          autosize
          minRows={2}
          required
        />
        <Text size="sm" c="dimmed">
          {t('awards.kudosHint')}
        </Text>
        <Button type="submit" w="fit-content" loading={give.isPending} disabled={!to || !words.trim()}>
          {t('awards.kudosSend')}
        </Button>
      </Stack>
    </form>
  )
}
