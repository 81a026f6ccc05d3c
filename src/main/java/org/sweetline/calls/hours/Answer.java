package org.sweetline.calls.hours;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sweetline.web.Bilingual;

/** What a caller is to meet. Every text is there in both languages. */
public sealed interface Answer {

    /** Not let in; the reason is for the team, never spoken. */
    record Blocked(String reason) implements Answer {}

    /**
     * Nobody answers now.
     *
     * @param lines to be spoken in their order
     * @param opensAgain empty when no opening is in sight
     */
    record Closed(
            Team team,
            Reason reason,
            List<Bilingual> lines,
            boolean voicemail,
            boolean callback,
            Optional<Instant> opensAgain)
            implements Answer {

        /** When somebody is there again; it is the last that is said. */
        public Optional<Bilingual> again() {
            return opensAgain.map(opens -> lines.get(lines.size() - 1));
        }
    }

    /**
     * Somebody answers.
     *
     * @param greeting to be spoken first
     * @param announcements what is to be known today, to be spoken before the menu
     * @param recordingNotice empty while calls are not recorded
     * @param menu empty while none is set up: straight into the line
     */
    record Open(
            Team team,
            Bilingual greeting,
            List<Bilingual> announcements,
            Optional<Bilingual> recordingNotice,
            Optional<Menu> menu,
            QueueLimits limits)
            implements Answer {

        /** In which the caller may be answered; asked for when there are two. */
        public List<String> languages() {
            return team.languages();
        }
    }

    /** Why nobody answers. */
    enum Reason {
        HOURS,
        HOLIDAY,
        SPECIAL_DAY,
        ANONYMOUS
    }
}
