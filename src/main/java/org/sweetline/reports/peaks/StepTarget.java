package org.sweetline.reports.peaks;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sweetline.surge.SurgeLog.SurgeStepView;
import org.sweetline.web.Bilingual;

/**
 * What a step was done to, and how much of it. It is kept as the audit trail says it, in English; what a person wrote stays
 * as they wrote it.
 */
final class StepTarget {

    private static final Pattern INCIDENT = Pattern.compile("incident (\\d+)");
    private static final Pattern TICKETS = Pattern.compile("(\\d+) tickets?");
    private static final Pattern HELD = Pattern.compile("(\\d+) held back");
    private static final Pattern KEY = Pattern.compile("(?:campaign|surge) \\d+");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Set<String> DAYS = Set.of("marked peak day", "marked ordinary day", "unmarked day");
    /** Their name says it all. */
    private static final Set<String> PLAIN = Set.of(
            "offered callbacks at once",
            "offered callbacks as before",
            "turned on peak priorities",
            "turned off peak priorities");

    private StepTarget() {}

    static Bilingual of(SurgeStepView step) {
        if (!step.series().isEmpty()) {
            return step.detail().isEmpty()
                    ? Bilingual.NONE
                    : new Bilingual(step.detail() + " in 5 min", "5분간 " + step.detail() + "건");
        }
        if (PLAIN.contains(step.kind())) {
            return Bilingual.NONE;
        }
        return Stream.of(subject(step), detail(step))
                .filter(Bilingual::hasWords)
                .reduce((subject, detail) -> joined(subject, detail))
                .orElse(Bilingual.NONE);
    }

    private static Bilingual subject(SurgeStepView step) {
        if (DAYS.contains(step.kind())) {
            return day(step.subject());
        }
        if (step.kind().startsWith("removed") && NUMBER.matcher(step.subject()).matches()) {
            return Bilingual.NONE;
        }
        return counted(step.subject(), INCIDENT, "incident %s", "공지 %s번").orElseGet(() -> asWritten(step.subject()));
    }

    private static Bilingual detail(SurgeStepView step) {
        return counted(step.detail(), TICKETS, "%s tickets", "티켓 %s건")
                .or(() -> counted(step.detail(), HELD, "%s held back", "%s건 보류"))
                .orElseGet(() -> asWritten(step.detail()));
    }

    private static Optional<Bilingual> counted(String kept, Pattern pattern, String english, String korean) {
        Matcher found = pattern.matcher(kept);
        return found.matches()
                ? Optional.of(new Bilingual(english.formatted(found.group(1)), korean.formatted(found.group(1))))
                : Optional.empty();
    }

    /** A number that only the tables know says nothing to anybody. */
    private static Bilingual asWritten(String kept) {
        return KEY.matcher(kept).matches() ? Bilingual.NONE : new Bilingual(kept, kept);
    }

    private static Bilingual day(String kept) {
        try {
            LocalDate day = LocalDate.parse(kept);
            DateTimeFormatter medium = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);
            return new Bilingual(
                    medium.withLocale(Locale.US).format(day),
                    medium.withLocale(Locale.KOREA).format(day));
        } catch (DateTimeParseException unknown) {
            return new Bilingual(kept, kept);
        }
    }

    private static Bilingual joined(Bilingual subject, Bilingual detail) {
        return new Bilingual(subject.en() + " · " + detail.en(), subject.ko() + " · " + detail.ko());
    }
}
