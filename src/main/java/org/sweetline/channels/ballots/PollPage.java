package org.sweetline.channels.ballots;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.satisfaction.polls.Poll;
import org.sweetline.satisfaction.polls.Poll.Option;
import org.sweetline.satisfaction.polls.PollSum;
import org.sweetline.satisfaction.polls.PollSum.Tally;
import org.sweetline.web.Words;
import org.sweetline.web.pages.PageLanguage;

/** A poll and its result as a page draws them, in one language. */
final class PollPage {

    private static final double HUNDRED = 100;

    private PollPage() {}

    /** @param picture its address; null for none */
    record Choice(long id, String label, @Nullable String picture) {}

    /** In hundredths, for a drawing of a hundred steps; {@code share} is "–" where nobody voted. */
    record Bar(
            String label, long votes, String share, String from, String to, double value, double low, double width) {}

    record Result(long votes, String verdict, String leader, List<Bar> bars) {}

    static List<Choice> choices(Poll poll, PageLanguage language) {
        return poll.options().stream()
                .map(option -> new Choice(
                        option.id(),
                        option.label().in(language.tag()),
                        option.picture() == null ? null : "/vote/%s/pictures/%d".formatted(poll.key(), option.id())))
                .toList();
    }

    static Result result(Poll poll, PollSum sum, PageLanguage language) {
        List<Bar> bars = new ArrayList<>();
        String leader = "";
        for (Option option : poll.options()) {
            String label = option.label().in(language.tag());
            for (Tally tally : sum.tallies()) {
                if (tally.option() == option.id()) {
                    bars.add(bar(label, tally, language));
                }
            }
            leader = option.id() == sum.leader() ? label : leader;
        }
        return new Result(sum.votes(), Words.of(sum.verdict()), leader, bars);
    }

    private static Bar bar(String label, Tally tally, PageLanguage language) {
        double low = HUNDRED * tally.share().interval().low();
        double high = HUNDRED * tally.share().interval().high();
        double value = HUNDRED * tally.share().value().orElse(0);
        return new Bar(
                label,
                tally.share().hits(),
                tally.share().of() == 0 ? "–" : number(value, language),
                number(low, language),
                number(high, language),
                value,
                low,
                high - low);
    }

    private static String number(double hundredths, PageLanguage language) {
        return NumberFormat.getIntegerInstance(language.locale()).format(Math.round(hundredths));
    }
}
