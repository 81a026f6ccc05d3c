package org.sweetline.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sweetline.surge.Surge;
import org.sweetline.surge.SurgeConfig;
import org.sweetline.surge.Surges;
import org.sweetline.surge.review.Days;
import org.sweetline.web.Bilingual;
import org.sweetline.web.Words;

/** Peaks, as the board and the days know them: nobody has to type when one was. */
@ApplicationScoped
public class PeakWindows {

    private static final String OF_SURGE = "surge-";
    private static final String OF_DAY = "day-";

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

    /** To choose from, however long ago they were. */
    public List<PeakWindowView> all() throws SQLException {
        return during(Instant.EPOCH, clock.instant());
    }

    /** @param key of a surge or a day, as in the list */
    public Optional<PeakWindowView> find(String key) throws SQLException {
        if (key.startsWith(OF_SURGE)) {
            return surges.find(Long.parseLong(key.substring(OF_SURGE.length()))).map(this::episode);
        }
        LocalDate today = dayOf(clock.instant());
        return days.peak(key.substring(OF_DAY.length()), today).map(this::flagged);
    }

    /** Those that touch some time, the newest first: two queries. */
    public List<PeakWindowView> during(Instant from, Instant until) throws SQLException {
        Instant now = clock.instant();
        Instant ended = until.isAfter(now) ? now : until;
        Stream<PeakWindowView> episodes = surges.during(from, until).stream().map(this::episode);
        Stream<PeakWindowView> flagged =
                days.peaks(dayOf(from), dayOf(ended)).stream().map(day -> flagged(LocalDate.parse(day.day())));
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
        Bilingual day = day(LocalDate.ofInstant(surge.beganAt(), zone));
        return new PeakWindowView(
                OF_SURGE + surge.id(),
                Words.of(PeakWindowView.Kind.SURGE),
                new Bilingual("Surge of " + day.en() + ", " + hours, day.ko() + " " + hours + " 급증"),
                surge.beganAt(),
                until,
                surge.id());
    }

    private PeakWindowView flagged(LocalDate day) {
        Bilingual name = day(day);
        Instant end = day.plusDays(1).atStartOfDay(shop.zone()).toInstant();
        Instant now = clock.instant();
        return new PeakWindowView(
                OF_DAY + day,
                Words.of(PeakWindowView.Kind.DAY),
                new Bilingual("Peak day " + name.en(), name.ko() + " 급증일"),
                day.atStartOfDay(shop.zone()).toInstant(),
                end.isAfter(now) ? now : end,
                null);
    }

    private LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, shop.zone());
    }

    private static Bilingual day(LocalDate day) {
        return new Bilingual(
                DateTimeFormatter.ofPattern("MMM d, yyyy", Locale.ENGLISH).format(day),
                DateTimeFormatter.ofPattern("yyyy년 M월 d일", Locale.KOREAN).format(day));
    }
}
