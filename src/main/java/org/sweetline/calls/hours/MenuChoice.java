package org.sweetline.calls.hours;

import org.sweetline.web.Bilingual;

/** Where a key of the menu leads. */
public sealed interface MenuChoice {

    /**
     * Into the line of a team; skill and topic may be empty. Ask {@link Reception#answer} whether that team is open.
     *
     * @param priority in minutes: as if the caller had come so much earlier
     */
    record ToLine(long team, String skill, String topic, int priority) implements MenuChoice {}

    /** Something to hear; the menu is read again afterwards. */
    record Spoken(Bilingual text) implements MenuChoice {}

    /** Straight to the tone; the message goes to the team. */
    record Voicemail(long team, String topic) implements MenuChoice {}
}
