package org.sweetline.satisfaction;

/** Why a contact was not asked. Each is counted: a score speaks only for those who could answer. */
enum Suppression {
    /** Surveys are switched off. */
    SWITCHED_OFF,
    /** Surveys are on, but not for customers of its team. */
    TEAM_NOT_ASKED,
    /** Nobody of the team had a part in it. */
    NOBODY_OF_US,
    /** It was no person, or one of our own. */
    NO_CUSTOMER,
    /** Only we wrote, in the name of somebody who never wrote, called or bought anything. */
    NOT_HEARD,
    /** While the invitation waited it turned out that another customer wrote or called. */
    SOMEBODY_ELSE,
    NO_ADDRESS,
    OPTED_OUT,
    /** They were asked about something else not long ago. */
    THROTTLED,
    /** The dice of the settings. */
    SAMPLED_OUT
}
