/** Teams whose customers are asked otherwise than all others. */
export const surveyTeams = {
  surveyTeams: {
    title: 'Teams',
    lead: 'A call is of the team that it waited for. A mail, a text and all else is of the team of who answered last: of several, the one that was made first. What is of no team follows the settings above.',
    off: 'Surveys are switched off above, so no team’s customers are asked.',
    none: 'There is no team yet.',
    team: 'Team',
    asked: 'Asked',
    share: 'Share of their contacts',
    shareOf: 'Share of {{team}}, %',
    asAll: 'As all: {{share}} %',
    save: 'Save teams',
    saved: 'The teams are saved',
    failed: 'The teams could not be loaded',
    saveFailed: 'The teams could not be saved',
    conflict: 'Somebody else changed the teams meanwhile. Here is how they stand now.',
  },
}
