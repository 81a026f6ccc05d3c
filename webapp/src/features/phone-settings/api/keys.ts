export const phoneKeys = {
  all: ['phone-settings'] as const,
  teams: ['phone-settings', 'teams'] as const,
  /** A team's own matters lie below it: whatever changes of it is read anew. */
  team: (team: number) => ['phone-settings', 'team', team] as const,
  hours: (team: number) => ['phone-settings', 'team', team, 'hours'] as const,
  ahead: (team: number) => ['phone-settings', 'team', team, 'ahead'] as const,
  members: (team: number) => ['phone-settings', 'team', team, 'members'] as const,
  rehearsal: (team: number, at: string) => ['phone-settings', 'team', team, 'rehearsal', at] as const,
  colleagues: ['phone-settings', 'colleagues'] as const,
  holidays: ['phone-settings', 'holidays'] as const,
  settings: ['phone-settings', 'settings'] as const,
  menu: ['phone-settings', 'menu'] as const,
  reading: (menu: string) => ['phone-settings', 'reading', menu] as const,
  announcements: ['phone-settings', 'announcements'] as const,
  blocked: ['phone-settings', 'blocked'] as const,
  choices: ['phone-settings', 'choices'] as const,
}
