import { SimpleGrid, Stack, Switch, TagsInput, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Card } from '@/ui/Card'
import { useSay } from '@/ui/useSay'
import { useChangeTeam } from './api/useChangeTeam'
import { SaveBar } from './SaveBar'
import type { Team } from './shapes'
import { TeamLanguages } from './TeamLanguages'
import { useDraft } from './useDraft'
import { WordingFields } from './WordingFields'
import { ZoneSelect } from './ZoneSelect'

/** Who the team is to callers: its name, clock, languages, numbers and greeting. */
export function TeamCard({ team, mayManage }: { team: Team; mayManage: boolean }) {
  const { t } = useTranslation()
  const say = useSay()
  const change = useChangeTeam(team.id)
  const draft = useDraft(`team.${team.id}`, partOf(team), team.version)
  const form = draft.value
  const set = (part: Partial<typeof form>) => draft.set({ ...form, ...part })
  const off = !mayManage

  function save(version: number) {
    change.mutate(
      { change: form, version },
      {
        onSuccess: () => {
          draft.drop()
          say.done(t('phoneSettings.saved'))
        },
      },
    )
  }

  function drop() {
    draft.drop()
    change.reset()
  }

  return (
    <Card title={t('phoneSettings.team')}>
      <Stack gap="md">
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm" verticalSpacing="sm">
          <TextInput
            label={t('phoneSettings.in.en', { what: t('field.name') })}
            value={form.name}
            maxLength={60}
            disabled={off}
            onChange={(event) => set({ name: event.currentTarget.value })}
          />
          <TextInput
            label={t('phoneSettings.in.ko', { what: t('field.name') })}
            value={form.nameKo}
            maxLength={60}
            lang="ko"
            disabled={off}
            onChange={(event) => set({ nameKo: event.currentTarget.value })}
          />
          <ZoneSelect value={form.timeZone} onChange={(timeZone) => set({ timeZone })} disabled={off} />
          <TagsInput
            label={t('phoneSettings.numbers')}
            description={t('phoneSettings.numbersWhat')}
            value={form.numbers}
            onChange={(numbers) => set({ numbers })}
            maxTags={20}
            disabled={off}
          />
        </SimpleGrid>
        <TeamLanguages value={form.languages} onChange={(languages) => set({ languages })} disabled={off} />
        <WordingFields
          label={t('phoneSettings.greeting')}
          description={t('phoneSettings.greetingWhat')}
          maxLength={400}
          long
          value={form.greeting}
          onChange={(greeting) => set({ greeting })}
          disabled={off}
        />
        <Switch
          label={t('phoneSettings.voicemailWhenClosed')}
          checked={form.voicemailWhenClosed}
          disabled={off}
          onChange={(event) => set({ voicemailWhenClosed: event.currentTarget.checked })}
        />
        <Switch
          label={t('phoneSettings.callbackWhenClosed')}
          checked={form.callbackWhenClosed}
          disabled={off}
          onChange={(event) => set({ callbackWhenClosed: event.currentTarget.checked })}
        />
      </Stack>
      {mayManage ? (
        <SaveBar
          touched={draft.touched}
          busy={change.isPending}
          error={change.error}
          blocked={!form.name.trim() || form.languages.length === 0}
          onSave={() => save(draft.seen)}
          onDrop={drop}
          onInsist={() => save(team.version)}
        />
      ) : null}
    </Card>
  )
}

function partOf({
  name,
  nameKo,
  timeZone,
  languages,
  numbers,
  greeting,
  voicemailWhenClosed,
  callbackWhenClosed,
}: Team) {
  return { name, nameKo, timeZone, languages, numbers, greeting, voicemailWhenClosed, callbackWhenClosed }
}
