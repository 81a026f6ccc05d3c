package org.sweetline.returns.reports;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sweetline.satisfaction.numbers.Share;

/** What was sent and what of it came back, in pieces: both sides of a rate. */
record Cohort(List<Count> sent, List<Count> back, Orders counted) {

    /** What pieces are told apart by. */
    enum By {
        SKU,
        REASON,
        FAULT,
        SPAN
    }

    record Count(By by, String key, long pieces) {}

    /** Orders, and those of them of which something came back. */
    record Orders(long sent, long back) {}

    /** All that was sent or came back. */
    Set<String> articles() {
        return Stream.concat(sent.stream(), back.stream())
                .filter(each -> each.by() == By.SKU)
                .map(Count::key)
                .collect(Collectors.toSet());
    }

    /** Of what was sent of each key that much came back. */
    Map<String, Share> rates(By by) {
        Map<String, Long> returned = pieces(back, by);
        return pieces(sent, by).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> share(returned.getOrDefault(each.getKey(), 0L), each.getValue())));
    }

    /** Of all that was sent that much came back for each key. */
    Map<String, Share> shares(By by) {
        long all = total().of();
        return pieces(back, by).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> share(each.getValue(), all)));
    }

    Share total() {
        return share(sum(back), sum(sent));
    }

    Share orders() {
        return share(counted.back(), counted.sent());
    }

    private static long sum(List<Count> counts) {
        return pieces(counts, By.SPAN).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private static Map<String, Long> pieces(List<Count> counts, By by) {
        return counts.stream()
                .filter(each -> each.by() == by)
                .collect(Collectors.toMap(Count::key, Count::pieces, Long::sum));
    }

    /** More can be asked back than the shop says it sent, while its copy is old. */
    private static Share share(long back, long sent) {
        return new Share(Math.min(back, sent), sent);
    }
}
