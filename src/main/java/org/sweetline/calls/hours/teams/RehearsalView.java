package org.sweetline.calls.hours.teams;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sweetline.calls.hours.Answer;
import org.sweetline.calls.hours.Menu;
import org.sweetline.calls.hours.Overflow;
import org.sweetline.web.Bilingual;
import org.sweetline.web.Words;

/**
 * What a caller hears, line by line, in both languages; and whether they can leave a message or ask for a call.
 *
 * @param unattended the ways out of one who calls while the team is open and nobody is signed in at a phone, the last of which
 *     is taken by pressing nothing; else empty
 */
public record RehearsalView(
        @Schema(enumeration = {"open", "closed", "blocked"}) String answer,

        Instant at,
        List<Bilingual> lines,
        boolean voicemail,
        boolean callback,
        List<String> unattended) {

    static RehearsalView of(Answer answer, Instant at) {
        if (answer instanceof Answer.Open open) {
            return new RehearsalView("open", at, lines(open), false, false, unattended(open));
        }
        if (answer instanceof Answer.Closed closed) {
            return new RehearsalView("closed", at, closed.lines(), closed.voicemail(), closed.callback(), List.of());
        }
        return new RehearsalView("blocked", at, List.of(), false, false, List.of());
    }

    private static List<String> unattended(Answer.Open open) {
        Stream<Overflow> byKey = open.limits().overflow().stream().filter(way -> way != Overflow.VOICEMAIL);
        return Stream.concat(byKey, Stream.of(Overflow.VOICEMAIL))
                .map(Words::of)
                .toList();
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
