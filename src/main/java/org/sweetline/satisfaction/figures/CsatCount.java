package org.sweetline.satisfaction.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sweetline.days.DayRows;
import org.sweetline.days.LocalDays;
import org.sweetline.satisfaction.figures.AnswerOutlook.Seen;
import org.sweetline.satisfaction.figures.CsatView.DriverView;
import org.sweetline.satisfaction.figures.CsatView.NotAskedView;
import org.sweetline.satisfaction.numbers.Share;

/** Counts surveys: how many of each group and outcome there are. What an outcome counts for is asked once for all of them. */
final class CsatCount implements DayRows.Reader {

    private static final int[] NOWHERE = {};

    private final DayRows rows;
    private final CsatScope asked;
    private final CsatBy by;
    private final Seen outlook;
    private final LocalDays days;
    private final int[] @Nullable [] groupsOfKind;
    private final Map<String, Integer> groups = new HashMap<>();
    private final List<int[]> counts = new ArrayList<>();
    private final List<SurveyOutcome> outcomes = new ArrayList<>();
    /** Which of the outcomes a word is, from 1 on. */
    private final int[] outcomeOfWord;

    private final int[] every;
    private final int[] drivers;
    private final Map<LocalDate, int[]> groupsOfDays = new HashMap<>();

    private CsatCount(DayRows rows, CsatScope asked, CsatBy by, Seen outlook) {
        this.rows = rows;
        this.asked = asked;
        this.by = by;
        this.outlook = outlook;
        days = new LocalDays(asked.zone());
        groupsOfKind = new int[rows.words()][];
        outcomeOfWord = new int[rows.words()];
        every = new int[rows.words()];
        drivers = new int[rows.words()];
    }

    static CsatCount of(DayRows rows, CsatScope asked, CsatBy by, Seen outlook) {
        CsatCount count = new CsatCount(rows, asked, by, outlook);
        rows.each(count);
        return count;
    }

    @Override
    public void row(long at, int kind, int outcome, int named) {
        int[] into = groupsOfKind[kind];
        if (into == null) {
            into = groups(kind);
            groupsOfKind[kind] = into;
        }
        if (into != NOWHERE) {
            int became = outcome(outcome);
            every[became]++;
            drivers[named] += outcomes.get(became).isDissatisfied() ? 1 : 0;
            for (int group : by == CsatBy.DAY ? groupOf(days.of(at)) : into) {
                count(group, became);
            }
        }
    }

    private int outcome(int word) {
        if (outcomeOfWord[word] == 0) {
            outcomes.add(SurveyOutcome.read(rows.word(word)));
            outcomeOfWord[word] = outcomes.size();
        }
        return outcomeOfWord[word] - 1;
    }

    private void count(int group, int outcome) {
        int[] of = counts.get(group);
        if (outcome >= of.length) {
            of = Arrays.copyOf(of, 2 * outcome + 1);
            counts.set(group, of);
        }
        of[outcome]++;
    }

    private int[] groups(int kind) {
        boolean every = asked.only().equals(CsatScope.Only.ALL);
        if (!every && !SurveyKind.is(rows.word(kind), asked.only())) {
            return NOWHERE;
        }
        return switch (by) {
            case NONE, DAY -> everybody();
            default -> by.keys(rows.word(kind)).stream().mapToInt(this::group).toArray();
        };
    }

    private int[] everybody() {
        return by == CsatBy.DAY ? new int[1] : new int[] {group("")};
    }

    /** Asked for each row, so that nothing is made for it where the day is known. */
    private int[] groupOf(LocalDate date) {
        int[] known = groupsOfDays.get(date);
        if (known == null) {
            known = new int[] {group(date.toString())};
            groupsOfDays.put(date, known);
        }
        return known;
    }

    private int group(String key) {
        return groups.computeIfAbsent(key, added -> {
            counts.add(new int[8]);
            return counts.size() - 1;
        });
    }

    /** In the order of their keys, without names. */
    List<CsatTally> tallies() {
        Map<String, CsatTally> tallies = new TreeMap<>();
        groups.forEach((key, group) -> {
            CsatTally sum = sum(counts.get(group));
            tallies.put(key, sum.named(key, key));
        });
        return List.copyOf(tallies.values());
    }

    CsatTally total() {
        return sum(every);
    }

    private CsatTally sum(int[] counted) {
        CsatTally sum = CsatTally.NOTHING;
        for (int outcome = 0; outcome < Math.min(counted.length, outcomes.size()); outcome++) {
            sum = sum.plus(outcomes.get(outcome).times(counted[outcome], outlook));
        }
        return sum;
    }

    /** What spoilt it; the most named first. */
    List<DriverView> drivers() {
        Map<String, Long> named = new HashMap<>();
        Map<String, Long> byTeam = new HashMap<>();
        for (int word = 0; word < drivers.length; word++) {
            if (drivers[word] > 0 && !rows.word(word).equals("-")) {
                for (String driver : new LinkedHashSet<>(List.of(rows.word(word).split(",", -1)))) {
                    boolean team = driver.startsWith(SurveyDays.BY_TEAM);
                    String key = team ? driver.substring(SurveyDays.BY_TEAM.length()) : driver;
                    named.merge(key, team ? 0L : drivers[word], Long::sum);
                    byTeam.merge(key, team ? drivers[word] : 0L, Long::sum);
                }
            }
        }
        CsatTally total = total();
        long dissatisfied = total.answered() - total.satisfied();
        return named.entrySet().stream()
                .map(each -> new DriverView(
                        each.getKey(),
                        each.getValue(),
                        ShareView.of(new Share(each.getValue(), dissatisfied)),
                        byTeam.getOrDefault(each.getKey(), 0L)))
                .sorted(Comparator.comparingLong(DriverView::count)
                        .thenComparingLong(DriverView::byTeam)
                        .reversed()
                        .thenComparing(DriverView::driver))
                .toList();
    }

    /** Why nobody was asked; the most frequent reason first. */
    List<NotAskedView> notAsked() {
        Map<String, Long> reasons = new HashMap<>();
        for (int outcome = 0; outcome < outcomes.size(); outcome++) {
            if (outcomes.get(outcome).isNotAsked()) {
                reasons.merge(outcomes.get(outcome).reason(), (long) every[outcome], Long::sum);
            }
        }
        return reasons.entrySet().stream()
                .map(each -> new NotAskedView(each.getKey(), each.getValue()))
                .sorted(Comparator.comparingLong(NotAskedView::count).reversed().thenComparing(NotAskedView::reason))
                .collect(Collectors.toList());
    }
}
