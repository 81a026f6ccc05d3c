package org.sweetline.calls.figures.past;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sweetline.calls.Call;
import org.sweetline.calls.figures.past.HistoryLine.FreeTime;
import org.sweetline.calls.figures.past.HistoryLine.PastCall;
import org.sweetline.problem.ProblemException;
import org.sweetline.web.Asked;
import org.sweetline.web.Words;

/** Refuses a line that tells of no call that could have been. */
final class HistoryCheck {

    private static final int LONGEST_ID = 100;
    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST = 86_400;
    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");

    private final Clock clock;

    HistoryCheck(Clock clock) {
        this.clock = clock;
    }

    void check(HistoryLine line) {
        if ((line.call() == null) == (line.phone() == null)) {
            throw ProblemException.invalid("line", "must have either a call or a phone");
        }
        if (line.call() != null) {
            call(line.call());
        }
        if (line.phone() != null) {
            phone(line.phone());
        }
    }

    private void call(PastCall call) {
        Asked.line("id", call.id(), LONGEST_ID);
        past("at", call.at());
        Words.parse(Call.Direction.class, "direction", call.direction());
        Call.Outcome outcome = Words.parse(Call.Outcome.class, "outcome", call.outcome());
        boolean talked = outcome == Call.Outcome.ANSWERED || outcome == Call.Outcome.TRANSFERRED;
        if (talked != (call.talk() != null)) {
            throw ProblemException.invalid("talk", "must be there for what was answered, and only then");
        }
        seconds("waited", call.waited());
        seconds("talk", call.talk());
        seconds("hold", call.hold());
        seconds("wrap", call.wrap());
        oneOf("language", call.language() == null ? "en" : call.language(), "en", "ko");
        if (call.rating() != null && (call.rating() < 1 || call.rating() > 5)) {
            throw ProblemException.invalid("rating", "must be from 1 to 5");
        }
        for (@Nullable
        String text : new @Nullable String[] {call.team(), call.topic(), call.number(), call.agentEmail()}) {
            if (text != null && (text.length() > LONGEST_TEXT || text.indexOf('\0') >= 0)) {
                throw ProblemException.invalid("line", "has a text that is too long");
            }
        }
    }

    private void phone(FreeTime phone) {
        Asked.line("agentEmail", phone.agentEmail(), LONGEST_TEXT);
        Instant from = past("from", phone.from());
        Instant until = past("until", phone.until());
        if (!from.isBefore(until) || Duration.between(from, until).toSeconds() > LONGEST) {
            throw ProblemException.invalid("until", "must be later than from, by a day at most");
        }
    }

    private Instant past(String field, @Nullable Instant at) {
        if (at == null || at.isBefore(FIRST) || at.isAfter(clock.instant())) {
            throw ProblemException.invalid(field, "must be a time of the past");
        }
        return at;
    }

    private static void seconds(String field, @Nullable Integer value) {
        if (value != null && (value < 0 || value > LONGEST)) {
            throw ProblemException.invalid(field, "must be from 0 to " + LONGEST);
        }
    }

    private static void oneOf(String field, String word, String one, String other) {
        String small = word.toLowerCase(Locale.ROOT);
        if (!small.equals(one) && !small.equals(other)) {
            throw ProblemException.invalid(field, "must be one of " + one + ", " + other);
        }
    }
}
