import { ActionIcon, Checkbox, Group, TagsInput, Text, VisuallyHidden } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { isProblem } from '@/api/problem'
import { PersonAvatar } from '@/ui/PersonAvatar'
import { useSay } from '@/ui/useSay'
import { useRemoveMember } from './api/useRemoveMember'
import { useSetMember } from './api/useSetMember'
import classes from './phoneSettings.module.css'
import { SaveBar } from './SaveBar'
import type { TeamPerson } from './shapes'

interface Props {
  team: number
  person: TeamPerson
  mayManage: boolean
}

export function MemberRow({ team, person, mayManage }: Props) {
  const { t } = useTranslation()
  const say = useSay()
  const set = useSetMember(team)
  const remove = useRemoveMember(team)
  const failed = { onError: say.failed(t('phoneSettings.saveFailed')) }
  const able = set.isPending ? abilities(set.variables, person) : abilities(person, person)
  const overtaken = isProblem(set.error, 409) && set.error.slug === 'phone-setup-changed-meanwhile'
  const change = (part: Partial<TeamPerson>) =>
    set.mutate(
      { account: person.account, version: person.version, ...able, ...part },
      { onError: (error) => (isProblem(error, 409) ? undefined : failed.onError(error)) },
    )
  return (
    <li className={classes.row}>
      <Group gap="sm" wrap="nowrap" className={classes.teamName}>
        <PersonAvatar name={person.name} size={30} />
        <Text fw={600} size="sm">
          {person.name}
        </Text>
      </Group>
      <Checkbox.Group
        label={<VisuallyHidden>{t('phoneSettings.languagesOf', { name: person.name })}</VisuallyHidden>}
        value={able.languages}
        onChange={(languages) => languages.length > 0 && change({ languages })}
      >
        <Group gap="sm">
          <Checkbox value="en" label={t('phoneSettings.language.en')} disabled={!mayManage} />
          <Checkbox value="ko" label={t('phoneSettings.language.ko')} disabled={!mayManage} />
        </Group>
      </Checkbox.Group>
      <div className={classes.grow}>
        <TagsInput
          w="100%"
          aria-label={t('phoneSettings.skillsOf', { name: person.name })}
          placeholder={able.skills.length === 0 ? t('phoneSettings.skills') : undefined}
          value={able.skills}
          onChange={(skills) => change({ skills })}
          maxTags={20}
          disabled={!mayManage}
        />
      </div>
      {mayManage ? (
        <ActionIcon
          variant="subtle"
          color="gray"
          loading={remove.isPending}
          aria-label={t('phoneSettings.removeMember', { name: person.name })}
          onClick={() => remove.mutate(person, failed)}
        >
          <IconX size={16} aria-hidden />
        </ActionIcon>
      ) : null}
      {overtaken ? (
        <div className={classes.whole}>
          <SaveBar
            touched
            busy={set.isPending}
            error={set.error}
            onSave={set.reset}
            onDrop={set.reset}
            onInsist={() => change(abilities(set.variables, person))}
          />
        </div>
      ) : null}
    </li>
  )
}

function abilities(said: Partial<TeamPerson> | undefined, { languages, skills }: TeamPerson) {
  return { languages: said?.languages ?? languages, skills: said?.skills ?? skills }
}
