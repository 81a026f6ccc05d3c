import { Button, Select, Switch, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Card } from '@/ui/Card'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { useSay } from '@/ui/useSay'
import { useMenu } from './api/useMenu'
import { useReplaceMenu } from './api/useReplaceMenu'
import { MenuReading } from './MenuReading'
import { freshOption, menuFault, moved } from './menuForm'
import { OptionFields } from './OptionFields'
import classes from './phoneSettings.module.css'
import { SaveBar } from './SaveBar'
import type { Menu, MenuOption } from './shapes'
import { useDraft } from './useDraft'
import { WordingFields } from './WordingFields'

export function MenuEditor({ mayManage }: { mayManage: boolean }) {
  const { t } = useTranslation()
  const menu = useMenu()
  return (
    <Loaded query={menu} failed={t('phoneSettings.loadFailed')} skeleton={<ListSkeleton rows={4} height={80} />}>
      {(present) => <MenuForm menu={present} mayManage={mayManage} />}
    </Loaded>
  )
}

function MenuForm({ menu, mayManage }: { menu: Menu; mayManage: boolean }) {
  const { t } = useTranslation()
  const say = useSay()
  const replace = useReplaceMenu()
  const draft = useDraft('menu', menu, menu.version)
  const form = draft.value
  const set = (part: Partial<Menu>) => draft.set({ ...form, ...part })
  const fault = menuFault(form)

  function change(at: number, option: MenuOption | null) {
    const options = option
      ? form.options.map((old, i) => (i === at ? option : old))
      : form.options.filter((_, i) => i !== at)
    set({ options, defaultKey: options.some(({ key }) => key === form.defaultKey) ? form.defaultKey : '' })
  }

  function save(version: number) {
    replace.mutate(
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
    replace.reset()
  }

  return (
    <div className={classes.columns}>
      <div>
        <Card title={t('phoneSettings.tab.menu')}>
          <Switch
            mb="md"
            label={t('phoneRules.menuActive')}
            description={t('phoneRules.menuActiveWhat')}
            checked={form.active}
            disabled={!mayManage}
            onChange={(event) => set({ active: event.currentTarget.checked })}
          />
          <WordingFields
            label={t('phoneRules.intro')}
            value={form.intro}
            maxLength={300}
            disabled={!mayManage}
            onChange={(intro) => set({ intro })}
          />
          <div style={{ marginTop: 16 }}>
            {form.options.length === 0 ? (
              <Text size="sm" c="dimmed">
                {t('phoneRules.noOptions')}
              </Text>
            ) : null}
            {form.options.map((option, i) => (
              <OptionFields
                key={`${i}-${form.options.length}`}
                option={option}
                place={i}
                last={form.options.length - 1}
                taken={form.options.map(({ key }) => key)}
                mayManage={mayManage}
                onChange={(next) => change(i, next)}
                onMove={(by) => set({ options: moved(form.options, i, by) })}
              />
            ))}
          </div>
          {mayManage && form.options.length < 10 ? (
            <Button
              mt="sm"
              size="compact-sm"
              variant="subtle"
              leftSection={<IconPlus size={15} aria-hidden />}
              onClick={() => set({ options: [...form.options, freshOption(form.options)] })}
            >
              {t('phoneRules.addOption')}
            </Button>
          ) : null}
          <Select
            mt="md"
            maw={380}
            label={t('phoneRules.defaultKey')}
            value={form.defaultKey}
            allowDeselect={false}
            disabled={!mayManage}
            onChange={(key) => set({ defaultKey: key ?? '' })}
            data={[
              { value: '', label: t('phoneRules.defaultLine') },
              ...form.options.map(({ key, label }) => ({ value: key, label: `${key} · ${label.en || label.ko}` })),
            ]}
          />
          {fault && draft.touched ? (
            <Text role="alert" size="sm" c="var(--mantine-color-error)" mt="sm">
              {t(`phoneRules.menuFault.${fault}`)}
            </Text>
          ) : null}
          {mayManage ? (
            <SaveBar
              touched={draft.touched}
              busy={replace.isPending}
              error={replace.error}
              blocked={fault !== null}
              onSave={() => save(draft.seen)}
              onDrop={drop}
              onInsist={() => save(menu.version)}
            />
          ) : null}
        </Card>
      </div>
      <div>
        <MenuReading
          menu={form}
          saved={draft.touched ? null : menu.spoken}
          valid={fault === null}
          mayRead={mayManage}
        />
      </div>
    </div>
  )
}
