package org.sweetline.satisfaction.awards;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sweetline.satisfaction.awards.Counting.Recount;
import org.sweetline.satisfaction.awards.formulas.Category;
import org.sweetline.satisfaction.awards.formulas.Colleague;
import org.sweetline.satisfaction.awards.formulas.Ledger;
import org.sweetline.satisfaction.awards.formulas.LedgerChange;
import org.sweetline.satisfaction.awards.formulas.Ranking;
import org.sweetline.web.OneOf;
import org.sweetline.web.Words;

/**
 * The year counted once more.
 *
 * @param intact what was kept is what was hashed
 * @param sameWinners the formulas make the same of it
 * @param differences how many things the tables have otherwise now; {@code changes} are the first of them
 * @param elsewise the categories that somebody else would win by the tables of now
 */
public record RecountView(
        int year,
        String hash,
        boolean intact,
        boolean sameWinners,
        int differences,
        List<LedgerChangeView> changes,
        List<ElsewiseView> elsewise) {

    private static final int MOST = 100;

    public record LedgerChangeView(
            @OneOf(LedgerChange.Kind.class) String kind,
            @OneOf(Category.class) String category,
            String agent,
            String what,
            String before,
            String after) {}

    public record ElsewiseView(@OneOf(Category.class) String category, List<String> winners) {}

    static RecountView of(Recount recount) {
        Map<Long, String> names = new HashMap<>(names(recount.now()));
        names.putAll(names(recount.then()));
        return new RecountView(
                recount.year().year(),
                recount.year().hash(),
                recount.intact(),
                recount.sameWinners(),
                recount.changes().size(),
                recount.changes().stream()
                        .limit(MOST)
                        .map(change -> new LedgerChangeView(
                                Words.of(change.kind()),
                                Words.of(change.category()),
                                names.getOrDefault(change.agent(), ""),
                                change.what(),
                                change.before(),
                                change.after()))
                        .toList(),
                recount.today().stream()
                        .filter(ranking -> !ranking.winners().equals(then(recount, ranking.category())))
                        .map(ranking -> new ElsewiseView(
                                Words.of(ranking.category()),
                                ranking.winners().stream()
                                        .map(winner -> names.getOrDefault(winner, ""))
                                        .toList()))
                        .toList());
    }

    static Map<Long, String> names(Ledger ledger) {
        return ledger.colleagues().stream().collect(Collectors.toMap(Colleague::id, Colleague::name));
    }

    private static List<Long> then(Recount recount, Category category) {
        return recount.year().results().stream()
                .filter(ranking -> ranking.category() == category)
                .findFirst()
                .map(Ranking::winners)
                .orElse(List.of());
    }
}
