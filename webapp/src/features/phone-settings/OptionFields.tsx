import { ActionIcon, Group, NumberInput, Select, SimpleGrid, TextInput } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useTeams } from './api/useTeams'
import { freeKeys } from './menuForm'
import classes from './phoneSettings.module.css'
import type { MenuOption } from './shapes'
import { useWording } from './useWording'
import { WordingFields } from './WordingFields'

interface Props {
  option: MenuOption
  place: number
  last: number
  taken: string[]
  mayManage: boolean
  onChange: (option: MenuOption | null) => void
  onMove: (by: -1 | 1) => void
}

const ACTIONS = ['line', 'say', 'voicemail'] as const

/** One key of the menu: what it is for, and where it leads. */
export function OptionFields({ option, place, last, taken, mayManage, onChange, onMove }: Props) {
  const { t } = useTranslation()
  const set = (part: Partial<MenuOption>) => onChange({ ...option, ...part })
  const off = !mayManage
  return (
    <section className={classes.option} aria-label={t('phoneRules.key', { key: option.key })}>
      <Group gap="xs" align="flex-end" mb="sm">
        <Select
          w={76}
          label={t('phoneRules.keyLabel')}
          value={option.key}
          data={freeKeys(taken, option.key)}
          allowDeselect={false}
          disabled={off}
          onChange={(key) => key && set({ key })}
        />
        <Select
          flex="1 1 180px"
          label={t('phoneRules.action')}
          value={option.action}
          allowDeselect={false}
          disabled={off}
          data={ACTIONS.map((value) => ({ value, label: t(`phoneRules.does.${value}`) }))}
          onChange={(action) => action && set({ action: action as MenuOption['action'] })}
        />
        {mayManage ? (
          <Group gap={2} mb={4}>
            <ActionIcon
              variant="subtle"
              color="gray"
              disabled={place === 0}
              aria-label={t('phoneRules.up', { key: option.key })}
              onClick={() => onMove(-1)}
            >
              <IconArrowUp size={16} aria-hidden />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              color="gray"
              disabled={place === last}
              aria-label={t('phoneRules.down', { key: option.key })}
              onClick={() => onMove(1)}
            >
              <IconArrowDown size={16} aria-hidden />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              color="red"
              aria-label={t('phoneRules.dropOption', { key: option.key })}
              onClick={() => onChange(null)}
            >
              <IconX size={16} aria-hidden />
            </ActionIcon>
          </Group>
        ) : null}
      </Group>
      <WordingFields
        label={t('phoneRules.optionLabel')}
        value={option.label}
        maxLength={80}
        disabled={off}
        onChange={(label) => set({ label })}
      />
      {option.action === 'say' ? (
        <div style={{ marginTop: 8 }}>
          <WordingFields
            label={t('phoneRules.optionText')}
            value={option.text}
            maxLength={600}
            long
            disabled={off}
            onChange={(text) => set({ text })}
          />
        </div>
      ) : (
        <Destination option={option} off={off} set={set} />
      )}
    </section>
  )
}

function Destination({
  option,
  off,
  set,
}: {
  option: MenuOption
  off: boolean
  set: (part: Partial<MenuOption>) => void
}) {
  const { t } = useTranslation()
  const { name } = useWording()
  const teams = useTeams().data?.items ?? []
  return (
    <SimpleGrid cols={{ base: 1, sm: option.action === 'line' ? 2 : 3 }} spacing="sm" verticalSpacing="sm" mt={8}>
      <Select
        label={t('phoneSettings.team')}
        value={option.team === null ? '' : String(option.team)}
        allowDeselect={false}
        disabled={off}
        onChange={(team) => set({ team: team ? Number(team) : null })}
        data={[
          { value: '', label: t('phoneRules.ownTeam') },
          ...teams.map((team) => ({ value: String(team.id), label: name(team) })),
        ]}
      />
      {option.action === 'line' ? (
        <TextInput
          label={t('phoneRules.skill')}
          value={option.skill}
          maxLength={30}
          disabled={off}
          onChange={(event) => set({ skill: event.currentTarget.value })}
        />
      ) : null}
      <TextInput
        label={t('phoneRules.topic')}
        value={option.topic}
        maxLength={30}
        disabled={off}
        onChange={(event) => set({ topic: event.currentTarget.value })}
      />
      {option.action === 'line' ? (
        <NumberInput
          label={t('phoneRules.priority')}
          description={t('phoneRules.priorityWhat')}
          placeholder="0"
          min={0}
          max={240}
          clampBehavior="strict"
          allowDecimal={false}
          allowNegative={false}
          value={option.priority || ''}
          disabled={off}
          inputWrapperOrder={['label', 'input', 'description']}
          onChange={(minutes) => set({ priority: Number(minutes) || 0 })}
        />
      ) : null}
    </SimpleGrid>
  )
}
