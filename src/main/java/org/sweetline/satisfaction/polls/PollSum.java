package org.sweetline.satisfaction.polls;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.sweetline.satisfaction.numbers.Share;

/**
 * What the votes say, and what they do not.
 *
 * @param tallies in the order of the options
 * @param leader the option with most votes; 0 where none is ahead for sure
 */
public record PollSum(long votes, List<Tally> tallies, PollVerdict verdict, long leader) {

    private static final double Z95 = 1.959963984540054;
    /** Below so many votes a lead says nothing, however large. */
    private static final int ENOUGH = 20;

    public record Tally(long option, Share share) {}

    public enum PollVerdict {
        NOBODY,
        TOO_FEW,
        /** The first two may as well be the other way round. */
        CANNOT_TELL,
        LEADS
    }

    /** @param votes of each option; one that nobody chose may be missing */
    static PollSum of(List<Long> options, Map<Long, Long> votes) {
        long all = votes.values().stream().mapToLong(Long::longValue).sum();
        List<Tally> tallies = options.stream()
                .map(option -> new Tally(option, new Share(votes.getOrDefault(option, 0L), all)))
                .toList();
        List<Tally> sorted = new ArrayList<>(tallies);
        sorted.sort(Comparator.comparing((Tally tally) -> -tally.share().hits()));
        PollVerdict verdict = verdict(sorted, all);
        return new PollSum(
                all,
                tallies,
                verdict,
                verdict == PollVerdict.LEADS ? sorted.get(0).option() : 0);
    }

    private static PollVerdict verdict(List<Tally> sorted, long all) {
        if (all == 0) {
            return PollVerdict.NOBODY;
        }
        if (all < ENOUGH) {
            return PollVerdict.TOO_FEW;
        }
        return leads(sorted.get(0).share().hits(), sorted.get(1).share().hits(), all)
                ? PollVerdict.LEADS
                : PollVerdict.CANNOT_TELL;
    }

    /**
     * Whether the difference of two shares of one multinomial is above 0 with 95 % certainty; its variance is (p + q − (p −
     * q)²) / n, since a vote for one is none for the other.
     */
    private static boolean leads(long first, long second, long all) {
        double p = (double) first / all;
        double q = (double) second / all;
        double difference = p - q;
        double half = Z95 * Math.sqrt((p + q - difference * difference) / all);
        return difference > half;
    }
}
