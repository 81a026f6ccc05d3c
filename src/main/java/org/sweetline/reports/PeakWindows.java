package org.sweetline.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sweetline.calls.hours.Wording;
import org.sweetline.surge.Surge;
import org.sweetline.surge.SurgeConfig;
import org.sweetline.surge.Surges;
import org.sweetline.surge.review.Days;
import org.sweetline.surge.review.SurgeDayView;
import org.sweetline.web.Words;

/** Peaks, as the board and the days know them: nobody has to type when one was. */
@ApplicationScoped
public class PeakWindows {

    private static final Duration YEAR = Duration.ofDays(365);

    private final Surges surges;
    private final Days days;
    private final SurgeConfig shop;
    private final Clock clock;

    @Inject
    PeakWindows(Surges surges, Days days, SurgeConfig shop, Clock clock) {
        this.surges = surges;
        this.days = days;
        this.shop = shop;
        this.clock = clock;
    }

    /** Those of the last year, to choose from. */
    public List<PeakWindowView> ofLastYear() throws SQLException {
        Instant now = clock.instant();
        return during(now.minus(YEAR), now);
    }

    /** Those that touch some time, of at most 400 days; the newest first: two queries. */
    public List<PeakWindowView> during(Instant from, Instant until) throws SQLException {
        Instant now = clock.instant();
        Instant ended = until.isAfter(now) ? now : until;
        Stream<PeakWindowView> episodes = surges.during(from, until).stream().map(this::episode);
        Stream<PeakWindowView> flagged = days.list(dayOf(from), dayOf(ended)).stream()
                .filter(SurgeDayView::peak)
                .map(day -> flagged(LocalDate.parse(day.day())));
        return Stream.concat(episodes, flagged)
                .sorted(Comparator.comparing(PeakWindowView::from).reversed().thenComparing(PeakWindowView::key))
                .toList();
    }

    private PeakWindowView episode(Surge surge) {
        @Nullable Instant ended = surge.endedAt();
        Instant until = ended == null ? clock.instant() : ended;
        ZoneId zone = shop.zone();
        DateTimeFormatter time = DateTimeFormatter.ofPattern("HH:mm").withZone(zone);
        String hours = time.format(surge.beganAt()) + "–" + time.format(until);
        Wording day = day(LocalDate.ofInstant(surge.beganAt(), zone));
        return new PeakWindowView(
                "surge-" + surge.id(),
                Words.of(PeakWindowView.Kind.SURGE),
                new Wording("Surge of " + day.en() + ", " + hours, day.ko() + " " + hours + " 급증"),
                surge.beganAt(),
                until,
                surge.id());
    }

    private PeakWindowView flagged(LocalDate day) {
        Wording name = day(day);
        Instant end = day.plusDays(1).atStartOfDay(shop.zone()).toInstant();
        Instant now = clock.instant();
        return new PeakWindowView(
                "day-" + day,
                Words.of(PeakWindowView.Kind.DAY),
                new Wording("Peak day " + name.en(), name.ko() + " 급증일"),
                day.atStartOfDay(shop.zone()).toInstant(),
                end.isAfter(now) ? now : end,
                null);
    }

    private LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, shop.zone());
    }

    private static Wording day(LocalDate day) {
        return new Wording(
                DateTimeFormatter.ofPattern("MMM d, yyyy", Locale.ENGLISH).format(day),
                DateTimeFormatter.ofPattern("yyyy년 M월 d일", Locale.KOREAN).format(day));
    }
}
