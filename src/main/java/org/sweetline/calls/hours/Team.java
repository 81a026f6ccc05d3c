package org.sweetline.calls.hours;

import java.util.List;
import org.sweetline.calls.hours.opening.Timetable;
import org.sweetline.web.Bilingual;

/**
 * A team as callers meet it.
 *
 * @param languages in which it answers, the first one first
 * @param numbers the dialled numbers that lead to it; none means the team of the settings
 */
public record Team(
        long id,
        Bilingual name,
        List<String> languages,
        List<String> numbers,
        Bilingual greeting,
        Timetable timetable,
        boolean voicemailWhenClosed,
        boolean callbackWhenClosed) {

    /** The team's own greeting, else the one that comes with the product. */
    public Bilingual spokenGreeting() {
        return greeting.hasWords() ? greeting : SpokenLines.line("greeting");
    }
}
