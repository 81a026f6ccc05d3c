import { Menu, UnstyledButton, VisuallyHidden } from '@mantine/core'
import { IconHeart, IconLogout, IconUserCircle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useAccount } from '@/api/useSession'
import { useSignOut } from '@/features/security/api/useSignOut'
import { PersonAvatar } from '@/ui/PersonAvatar'
import classes from './sideNav.module.css'

export function PersonMenu() {
  const { t } = useTranslation()
  const account = useAccount()
  const signOut = useSignOut()
  if (!account) return null
  return (
    <Menu position="top-start" width={210} shadow="md">
      <Menu.Target>
        <UnstyledButton className={classes.person}>
          <PersonAvatar name={account.name} size={34} />
          <span className={classes.who}>
            <span>{account.name}</span>
            <span className={classes.role}>{t(`role.${account.role}`)}</span>
            <VisuallyHidden>{t('nav.personMenu')}</VisuallyHidden>
          </span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component={Link} to="/me" leftSection={<IconHeart size={16} aria-hidden />}>
          {t('savedReports.me')}
        </Menu.Item>
        <Menu.Item component={Link} to="/account" leftSection={<IconUserCircle size={16} aria-hidden />}>
          {t('nav.account')}
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={() => signOut.mutate()}>
          {t('nav.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
