package org.sweetline.calls.hours.teams;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sweetline.calls.hours.opening.Span;
import org.sweetline.calls.hours.opening.Week;
import org.sweetline.problem.ProblemException;

/** Hours as the API writes them. */
final class HoursText {

    private static final int MOST_SPANS = 8;

    private HoursText() {}

    /** Sorted; they may not lie over one another. */
    static List<Span> spans(String field, @Nullable List<String> raw) {
        if (raw == null) {
            return List.of();
        }
        if (raw.size() > MOST_SPANS) {
            throw ProblemException.invalid(field, "must be at most %d spans".formatted(MOST_SPANS));
        }
        List<Span> spans = raw.stream()
                .map(text -> Span.parse(text == null ? "" : text)
                        .orElseThrow(() -> ProblemException.invalid(field, "must be spans such as 09:00-18:00")))
                .sorted()
                .toList();
        if (Week.overlap(spans)) {
            throw ProblemException.invalid(field, "has hours that lie over one another");
        }
        return spans;
    }

    static List<String> of(List<Span> spans) {
        return spans.stream().map(Span::toString).toList();
    }

    static String field(DayOfWeek day) {
        return "week." + day.name().toLowerCase(Locale.ROOT);
    }
}
