package org.sweetline.satisfaction.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sweetline.satisfaction.figures.ComparisonView.DifferenceView;
import org.sweetline.satisfaction.figures.ComparisonView.StratumView;
import org.sweetline.satisfaction.numbers.Difference;
import org.sweetline.satisfaction.numbers.Share;
import org.sweetline.satisfaction.numbers.Standardised;
import org.sweetline.satisfaction.numbers.Standardised.Stratum;

/** Contacts of a peak against those of the days around it. */
@ApplicationScoped
public class Comparison {

    /** Below so many answers in either group a channel says too little to lead with. */
    private static final int ENOUGH = 10;

    private final CsatFigures figures;

    @Inject
    Comparison(CsatFigures figures) {
        this.figures = figures;
    }

    /**
     * Against those of these days that were no peaks.
     *
     * @param peakFrom within the days that are asked for; {@code peakUntil} is exclusive
     */
    public ComparisonView withOrdinaryDays(CsatScope asked, Instant peakFrom, Instant peakUntil) throws SQLException {
        Map<String, Share> peak = byChannel(figures.tallies(asked, CsatBy.CHANNEL, peakFrom, peakUntil));
        return view(peak, around(asked.withoutPeaks(), peakFrom, peakUntil));
    }

    /** Those of peak days and surges against all others of the same time. */
    public ComparisonView throughPeaks(CsatScope asked) throws SQLException {
        Map<String, Share> ordinary =
                byChannel(figures.tallies(asked.withoutPeaks(), CsatBy.CHANNEL, asked.start(), asked.end()));
        Map<String, Share> peaks = byChannel(figures.tallies(asked, CsatBy.CHANNEL, asked.start(), asked.end()));
        peaks.replaceAll((channel, all) -> all.minus(ordinary.getOrDefault(channel, Share.NONE)));
        return view(peaks, ordinary);
    }

    /** Some contacts against others, each of their own days. */
    public ComparisonView between(CohortScore some, CsatScope others) throws SQLException {
        return view(
                byChannel(some.channels()),
                byChannel(figures.tallies(others, CsatBy.CHANNEL, others.start(), others.end())));
    }

    private Map<String, Share> around(CsatScope asked, Instant peakFrom, Instant peakUntil) throws SQLException {
        Map<String, Share> normal = byChannel(figures.tallies(asked, CsatBy.CHANNEL, asked.start(), peakFrom));
        byChannel(figures.tallies(asked, CsatBy.CHANNEL, peakUntil, asked.end()))
                .forEach((channel, share) -> normal.merge(channel, share, Share::plus));
        return normal;
    }

    static ComparisonView view(Map<String, Share> peak, Map<String, Share> normal) {
        Share peakAll = sum(peak);
        Share normalAll = sum(normal);
        Map<String, Stratum> strata = strata(peak, normal);
        Optional<Difference> crude = peakAll.of() == 0 || normalAll.of() == 0
                ? Optional.empty()
                : Optional.of(Difference.between(peakAll, normalAll));
        boolean known = strata.values().stream().anyMatch(Comparison::isKnownToBoth);
        Optional<Difference> within =
                known ? Optional.of(Standardised.difference(List.copyOf(strata.values()))) : Optional.empty();
        return new ComparisonView(
                ShareView.of(peakAll),
                ShareView.of(normalAll),
                view(crude),
                view(within),
                strata.values().stream().filter(Comparison::isTelling).count() >= 2,
                strata.entrySet().stream()
                        .map(each -> new StratumView(
                                each.getKey(),
                                ShareView.of(each.getValue().first()),
                                ShareView.of(each.getValue().second())))
                        .toList());
    }

    private static Map<String, Stratum> strata(Map<String, Share> peak, Map<String, Share> normal) {
        Map<String, Stratum> strata = new TreeMap<>();
        peak.forEach((channel, share) ->
                strata.put(channel, new Stratum(share, normal.getOrDefault(channel, Share.NONE))));
        normal.forEach((channel, share) -> strata.putIfAbsent(channel, new Stratum(Share.NONE, share)));
        return strata;
    }

    private static boolean isKnownToBoth(Stratum stratum) {
        return stratum.first().of() > 0 && stratum.second().of() > 0;
    }

    private static boolean isTelling(Stratum stratum) {
        return stratum.first().of() >= ENOUGH && stratum.second().of() >= ENOUGH;
    }

    private static Map<String, Share> byChannel(List<CsatTally> tallies) {
        return tallies.stream().collect(Collectors.toMap(CsatTally::key, CsatTally::csat, Share::plus, TreeMap::new));
    }

    private static Share sum(Map<String, Share> shares) {
        return shares.values().stream().reduce(Share.NONE, Share::plus);
    }

    private static @Nullable DifferenceView view(Optional<Difference> difference) {
        return difference.map(DifferenceView::of).orElse(null);
    }
}
