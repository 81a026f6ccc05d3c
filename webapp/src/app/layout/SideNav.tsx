import { Button, Kbd, UnstyledButton } from '@mantine/core'
import {
  IconAdjustments,
  IconBolt,
  IconChartBar,
  IconHeart,
  IconHeartbeat,
  IconHelpCircle,
  IconHistory,
  IconListCheck,
  IconMessageQuestion,
  IconMoodSmile,
  IconPackage,
  IconPhone,
  IconPhoneCall,
  IconPlus,
  IconReportAnalytics,
  IconSearch,
  IconSparkles,
  IconTableImport,
  IconTrophy,
  IconUsers,
  IconUsersGroup,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, NavLink } from 'react-router'
import { useMay, useSession } from '@/api/useSession'
import { CallsToMake } from '@/features/callbacks/CallsToMake'
import { PhoneControl } from '@/features/calls/state/PhoneControl'
import { ReturnsNav } from '@/features/returns/ReturnsNav'
import { SurgeMark } from '@/features/surge/SurgeMark'
import { ViewLinks } from '@/features/tickets/ViewLinks'
import { Logo } from '@/ui/Logo'
import { openPalette } from './Palette'
import { PersonMenu } from './PersonMenu'
import classes from './sideNav.module.css'
import type { Dialogs } from './useDeskDialogs'
import { useShownLink } from './useShownLink'

export function SideNav({ dialogs }: { dialogs: Dialogs }) {
  const { t } = useTranslation()
  const demo = useSession().data?.demo
  const mayWrite = useMay('WRITE_TICKETS')
  const mayCall = useMay('TAKE_CALLS')
  const mayOperate = useMay('OPERATE')
  const mayImport = useMay('IMPORT_ORDERS')
  const mayManage = useMay('MANAGE_ACCOUNTS')
  const mayAudit = useMay('READ_AUDIT')
  const mayPraise = useMay('READ_PRAISE')
  const mayPhone = useMay('MANAGE_PHONE')
  const mayReturns = useMay('READ_RETURNS')
  const maySetUp = useMay('MANAGE_RETURNS')
  const maySurvey = useMay('MANAGE_SURVEYS')
  const maySurge = useMay('WATCH_SURGE')
  const mayReport = useMay('READ_FIGURES')
  const list = useShownLink()
  return (
    <nav className={classes.nav} aria-label={t('nav.label')}>
      <Link to="/inbox/open" className={classes.brand}>
        <Logo />
        Sweetline
      </Link>
      <UnstyledButton className={classes.find} onClick={openPalette}>
        <IconSearch size={16} aria-hidden />
        <span>{t('nav.palette')}</span>
        <Kbd size="xs" aria-hidden>
          Ctrl K
        </Kbd>
      </UnstyledButton>
      {mayWrite ? (
        <Button mt={10} leftSection={<IconPlus size={16} aria-hidden />} onClick={dialogs.openTicket}>
          {t('nav.newTicket')}
        </Button>
      ) : null}
      <div className={classes.scroll} ref={list}>
        <p className={classes.heading}>{t('nav.views')}</p>
        <ViewLinks linkClass={classes.link} countClass={classes.count} />
        {mayCall ? <CallsToMake linkClass={classes.link} countClass={classes.count} /> : null}
        <hr className={classes.rule} />
        <Item to="/search" icon={<IconSearch size={18} stroke={1.7} />} label={t('nav.search')} />
        {mayCall ? <Item to="/calls" icon={<IconPhone size={18} stroke={1.7} />} label={t('callsPage.title')} /> : null}
        <Item to="/customers" icon={<IconUsers size={18} stroke={1.7} />} label={t('nav.customers')} />
        <Item to="/orders" icon={<IconPackage size={18} stroke={1.7} />} label={t('nav.orders')} />
        {mayReturns ? (
          <ReturnsNav linkClass={classes.link} iconClass={classes.icon} countClass={classes.count} />
        ) : null}
        {mayPraise ? <Item to="/praise" icon={<IconHeart size={18} stroke={1.7} />} label={t('praise.nav')} /> : null}
        {mayPraise ? <Item to="/awards" icon={<IconTrophy size={18} stroke={1.7} />} label={t('awards.nav')} /> : null}
        {mayPraise ? (
          <Item to="/polls" icon={<IconMessageQuestion size={18} stroke={1.7} />} label={t('polls.nav')} />
        ) : null}
        {maySurge ? (
          <Item to="/surge" icon={<IconBolt size={18} stroke={1.7} />} label={t('surge.nav')} mark={<SurgeMark />} />
        ) : null}
        <Item to="/figures/calls" icon={<IconChartBar size={18} stroke={1.7} />} label={t('callFigures.nav')} />
        <Item to="/satisfaction" icon={<IconMoodSmile size={18} stroke={1.7} />} label={t('satisfaction.nav')} />
        {mayReport ? (
          <Item to="/reports" icon={<IconReportAnalytics size={18} stroke={1.7} />} label={t('reports.nav')} />
        ) : null}
        {mayOperate || mayImport || mayManage || mayAudit || mayPhone || maySurvey || maySetUp ? (
          <p className={classes.heading}>{t('nav.admin')}</p>
        ) : null}
        {mayOperate ? (
          <Item to="/admin/health" icon={<IconHeartbeat size={18} stroke={1.7} />} label={t('nav.health')} />
        ) : null}
        {mayImport ? (
          <Item to="/admin/imports" icon={<IconTableImport size={18} stroke={1.7} />} label={t('imports.title')} />
        ) : null}
        {mayPhone ? (
          <Item to="/admin/phone" icon={<IconPhoneCall size={18} stroke={1.7} />} label={t('phoneSettings.title')} />
        ) : null}
        {maySurvey ? (
          <Item to="/admin/surveys" icon={<IconListCheck size={18} stroke={1.7} />} label={t('surveySettings.title')} />
        ) : null}
        {maySetUp ? (
          <Item to="/admin/returns" icon={<IconAdjustments size={18} stroke={1.7} />} label={t('returnSetup.title')} />
        ) : null}
        {mayManage ? (
          <Item to="/admin/accounts" icon={<IconUsersGroup size={18} stroke={1.7} />} label={t('nav.accounts')} />
        ) : null}
        {mayAudit ? (
          <Item to="/admin/audit" icon={<IconHistory size={18} stroke={1.7} />} label={t('nav.audit')} />
        ) : null}
        {demo ? <Item to="/demo" icon={<IconSparkles size={18} stroke={1.7} />} label={t('nav.demo')} /> : null}
      </div>
      <UnstyledButton className={classes.link} onClick={dialogs.openHelp}>
        <IconHelpCircle size={18} stroke={1.7} aria-hidden />
        <span>{t('nav.help')}</span>
        <Kbd size="xs" ml="auto" aria-hidden>
          ?
        </Kbd>
      </UnstyledButton>
      <PhoneControl />
      <PersonMenu />
    </nav>
  )
}

interface ItemProps {
  to: string
  icon: ReactNode
  label: string
  mark?: ReactNode
}

function Item({ to, icon, label, mark }: ItemProps) {
  return (
    <NavLink to={to} className={classes.link}>
      <span className={classes.icon} aria-hidden>
        {icon}
      </span>
      <span>{label}</span>
      {mark ? <span className={classes.count}>{mark}</span> : null}
    </NavLink>
  )
}
