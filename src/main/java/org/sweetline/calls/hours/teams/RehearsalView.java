package org.sweetline.calls.hours.teams;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sweetline.calls.hours.Answer;
import org.sweetline.calls.hours.Menu;
import org.sweetline.web.Bilingual;

/** What a caller hears, line by line, in both languages; and whether they can leave a message or ask for a call. */
public record RehearsalView(
        @Schema(enumeration = {"open", "closed", "blocked"}) String answer,

        Instant at,
        List<Bilingual> lines,
        boolean voicemail,
        boolean callback) {

    static RehearsalView of(Answer answer, Instant at) {
        if (answer instanceof Answer.Open open) {
            return new RehearsalView("open", at, lines(open), false, false);
        }
        if (answer instanceof Answer.Closed closed) {
            return new RehearsalView("closed", at, closed.lines(), closed.voicemail(), closed.callback());
        }
        return new RehearsalView("blocked", at, List.of(), false, false);
    }

    private static List<Bilingual> lines(Answer.Open open) {
        List<Bilingual> lines = new ArrayList<>();
        lines.add(open.greeting());
        lines.addAll(open.announcements());
        open.recordingNotice().ifPresent(lines::add);
        open.menu().map(Menu::spoken).ifPresent(lines::add);
        return lines;
    }
}
