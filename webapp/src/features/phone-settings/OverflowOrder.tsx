import { ActionIcon, Checkbox, Group, Text } from '@mantine/core'
import { IconArrowUp } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import classes from './phoneSettings.module.css'

type Way = 'callback' | 'voicemail' | 'text-link'
const WAYS: Way[] = ['callback', 'voicemail', 'text-link']

interface Props {
  order: string[]
  onChange: (order: string[]) => void
  disabled: boolean
}

/** What a caller is offered when the line is too long, the first one first. */
export function OverflowOrder({ order, onChange, disabled }: Props) {
  const { t } = useTranslation()
  const chosen = order as Way[]
  const rows = [...chosen, ...WAYS.filter((way) => !chosen.includes(way))]
  const toggle = (way: Way) =>
    onChange(chosen.includes(way) ? chosen.filter((other) => other !== way) : [...chosen, way])
  const raise = (at: number) => {
    const next = [...chosen]
    const [way] = next.splice(at, 1)
    if (way) next.splice(at - 1, 0, way)
    onChange(next)
  }
  return (
    <section aria-label={t('phoneRules.overflow')}>
      <Text size="sm" fw={500}>
        {t('phoneRules.overflow')}
      </Text>
      <Text size="xs" c="dimmed">
        {t('phoneRules.overflowWhat')}
      </Text>
      <ol className={classes.rows}>
        {rows.map((way, at) => (
          <li key={way} className={classes.row}>
            <Checkbox
              checked={chosen.includes(way)}
              disabled={disabled}
              label={t(`phoneRules.overflowWay.${way}`)}
              onChange={() => toggle(way)}
            />
            {at > 0 && chosen.includes(way) && !disabled ? (
              <Group ml="auto">
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  onClick={() => raise(at)}
                  aria-label={t('phoneRules.raise', { way: t(`phoneRules.overflowWay.${way}`) })}
                >
                  <IconArrowUp size={16} aria-hidden />
                </ActionIcon>
              </Group>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  )
}
