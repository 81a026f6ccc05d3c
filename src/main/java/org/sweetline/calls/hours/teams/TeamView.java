package org.sweetline.calls.hours.teams;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.web.Bilingual;

/**
 * A team as the settings show it.
 *
 * @param main whether calls come here that no dialled number and no key leads elsewhere
 * @param members 0 means that everybody answers for it
 * @param turn when it opens or closes next; null when neither is in sight
 */
public record TeamView(
        long id,
        String name,
        String nameKo,
        String timeZone,
        List<String> languages,
        List<String> numbers,
        Bilingual greeting,
        boolean voicemailWhenClosed,
        boolean callbackWhenClosed,
        boolean main,
        int members,
        boolean open,
        @Nullable TeamTurnView turn,
        long version) {

    /** When it opens or closes next, and that moment in words. */
    public record TeamTurnView(Instant at, Bilingual words) {}
}
