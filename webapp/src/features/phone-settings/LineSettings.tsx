import { Select, SimpleGrid, Stack, Switch, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Card } from '@/ui/Card'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { useSay } from '@/ui/useSay'
import { useChangeSettings } from './api/useChangeSettings'
import { useSettings } from './api/useSettings'
import { useTeams } from './api/useTeams'
import { NumberField } from './NumberField'
import { OverflowOrder } from './OverflowOrder'
import { SaveBar } from './SaveBar'
import { faultyFields, GROUPS } from './settingsForm'
import type { Settings } from './shapes'
import { useDraft } from './useDraft'
import { useWording } from './useWording'

export function LineSettings({ mayManage }: { mayManage: boolean }) {
  const { t } = useTranslation()
  const settings = useSettings()
  return (
    <Card title={t('phoneSettings.tab.line')}>
      <Loaded query={settings} failed={t('phoneSettings.loadFailed')} skeleton={<ListSkeleton rows={5} height={60} />}>
        {(present) => <SettingsForm settings={present} mayManage={mayManage} />}
      </Loaded>
    </Card>
  )
}

function SettingsForm({ settings, mayManage }: { settings: Settings; mayManage: boolean }) {
  const { t } = useTranslation()
  const say = useSay()
  const { name } = useWording()
  const teams = useTeams().data?.items ?? []
  const change = useChangeSettings()
  // The team of the settings may be closed since; the main one is who takes its calls now.
  const main = teams.find(({ id }) => id === settings.team) ?? teams.find((team) => team.main)
  const draft = useDraft('line', { ...settings, team: main?.id ?? settings.team }, settings.version)
  const form = draft.value
  const set = (part: Partial<Settings>) => draft.set({ ...form, ...part })
  const off = !mayManage

  function save(version: number) {
    change.mutate(
      { ...form, version },
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
    <Stack gap="lg">
      {GROUPS.map((group) => (
        <section key={group.name} aria-label={t(`phoneRules.group.${group.name}`)}>
          <Title order={3} fz="sm" mb="xs">
            {t(`phoneRules.group.${group.name}`)}
          </Title>
          <SimpleGrid cols={{ base: 1, sm: 2, md: 3 }} spacing="md" verticalSpacing="sm">
            {group.fields.map((field) => (
              <NumberField
                key={field.name}
                field={field}
                value={form[field.name]}
                disabled={off}
                onChange={(value) => set({ [field.name]: value })}
              />
            ))}
          </SimpleGrid>
        </section>
      ))}
      <OverflowOrder order={form.overflow} onChange={(overflow) => set({ overflow })} disabled={off} />
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md" verticalSpacing="sm">
        <Select
          label={t('phoneRules.mainTeam')}
          description={t('phoneRules.mainTeamWhat')}
          value={String(form.team)}
          data={teams.map((team) => ({ value: String(team.id), label: name(team) }))}
          allowDeselect={false}
          disabled={off}
          onChange={(team) => team && set({ team: Number(team) })}
        />
        <Select
          label={t('phoneRules.anonymous')}
          value={form.anonymousCallers}
          allowDeselect={false}
          disabled={off}
          description={t('phoneRules.anonymousWhat')}
          data={(['accept', 'voicemail-only'] as const).map((value) => ({
            value,
            label: t(`phoneRules.anonymousDo.${value}`),
          }))}
          onChange={(value) => value && set({ anonymousCallers: value as Settings['anonymousCallers'] })}
        />
      </SimpleGrid>
      <Switch
        label={t('phoneRules.recordCalls')}
        description={t('phoneRules.recordCallsWhat')}
        checked={form.recordCalls}
        disabled={off}
        onChange={(event) => set({ recordCalls: event.currentTarget.checked })}
      />
      <Switch
        label={t('phoneRules.askForRating')}
        checked={form.askForRating}
        disabled={off}
        onChange={(event) => set({ askForRating: event.currentTarget.checked })}
      />
      {mayManage ? (
        <SaveBar
          touched={draft.touched}
          busy={change.isPending}
          error={change.error}
          blocked={faultyFields(form).length > 0}
          onSave={() => save(draft.seen)}
          onDrop={drop}
          onInsist={() => save(settings.version)}
        />
      ) : null}
    </Stack>
  )
}
