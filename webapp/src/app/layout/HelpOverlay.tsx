import { Kbd, Modal, SimpleGrid, Switch, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { turnShortcuts, useShortcutsOn } from '@/lib/shortcutSetting'
import classes from './help.module.css'

const GROUPS = [
  {
    name: 'anywhere',
    keys: [
      ['palette', 'Ctrl', 'K'],
      ['search', '/'],
      ['inbox', 'G', 'I'],
      ['goSearch', 'G', 'S'],
      ['goReturns', 'G', 'R'],
      ['newTicket', 'C'],
      ['show', '?'],
      ['close', 'Esc'],
    ],
  },
  {
    name: 'ticket',
    keys: [
      ['reply', 'R'],
      ['note', 'N'],
      ['remember', 'H'],
      ['assign', 'A'],
      ['status', 'S'],
      ['solveNext', 'E'],
      ['send', 'Ctrl', 'Enter'],
      ['next', 'J'],
      ['previous', 'K'],
    ],
  },
  {
    name: 'calls',
    keys: [
      ['answer', 'Ctrl', 'Shift', 'A'],
      ['mute', 'Ctrl', 'Shift', 'M'],
      ['hold', 'Ctrl', 'Shift', 'H'],
      ['endCall', 'Ctrl', 'Shift', 'E'],
    ],
  },
  {
    name: 'lists',
    keys: [
      ['next', 'J'],
      ['previous', 'K'],
      ['open', 'O'],
      ['select', 'X'],
    ],
  },
] as const

export function HelpOverlay({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation()
  const on = useShortcutsOn()
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('help.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xl">
        {GROUPS.map((group) => (
          <section key={group.name}>
            <Title order={3} fz="sm" mb={8}>
              {t(`help.${group.name}`)}
            </Title>
            <dl className={classes.keys}>
              {group.keys.map(([what, ...keys]) => (
                <div key={what + keys.join()} className={classes.row}>
                  <dt>{t(`help.${what}`)}</dt>
                  <dd>
                    {keys.map((key, at) => (
                      <span key={key}>
                        {at > 0 ? (
                          <Text span size="xs" c="dimmed" mx={4}>
                            {keys[0] === 'G' ? t('help.thenPress') : '+'}
                          </Text>
                        ) : null}
                        <Kbd>{key}</Kbd>
                      </span>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </SimpleGrid>
      <Switch
        mt="xl"
        checked={on}
        onChange={(event) => turnShortcuts(event.currentTarget.checked)}
        label={t('help.turn')}
        description={t('help.turnHint')}
      />
    </Modal>
  )
}
