package org.sweetline.reports.sums;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sweetline.days.DayRows;
import org.sweetline.days.LocalDays;
import org.sweetline.reports.ReportQuery;

/** Counts tickets group by group. */
final class TicketCount implements DayRows.Reader {

    private static final TicketGroup NOWHERE = new TicketGroup();

    private final DayRows rows;
    private final ReportQuery asked;
    private final TicketBy by;
    private final long within;
    private final long due;
    private final LocalDays days;
    private final Map<String, TicketGroup> groups = new TreeMap<>();
    private final @Nullable TicketKind[] kinds;
    private final @Nullable TicketGroup[] groupOfKind;
    private final Map<LocalDate, TicketGroup> groupsOfDays = new HashMap<>();

    private TicketCount(DayRows rows, ReportQuery asked, TicketBy by, long within, Instant now) {
        this.rows = rows;
        this.asked = asked;
        this.by = by;
        this.within = within;
        due = micros(now.minusSeconds(within));
        days = new LocalDays(asked.zone());
        kinds = new TicketKind[rows.words()];
        groupOfKind = new TicketGroup[rows.words()];
    }

    /** @param within so many seconds until the first answer are in time */
    static List<TicketTally> of(DayRows rows, ReportQuery asked, TicketBy by, long within, Instant now) {
        TicketCount count = new TicketCount(rows, asked, by, within, now);
        rows.each(count);
        return count.groups.entrySet().stream()
                .map(group -> group.getValue().tally(group.getKey()))
                .toList();
    }

    private static long micros(Instant time) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, time);
    }

    @Override
    public void row(long at, int kind, int reply, int solve) {
        TicketKind of = kinds[kind];
        TicketGroup group = groupOfKind[kind];
        if (of == null || group == null) {
            of = TicketKind.read(rows.word(kind));
            group = of.is(asked) ? groupOf(of) : NOWHERE;
            kinds[kind] = of;
            groupOfKind[kind] = group;
        }
        if (group != NOWHERE) {
            (by == TicketBy.DAY ? groupOf(days.of(at)) : group).add(of, reply, solve, within, at <= due);
        }
    }

    /** Of days there is none before its time is known. */
    private TicketGroup groupOf(TicketKind kind) {
        return by == TicketBy.DAY ? new TicketGroup() : group(by.key(kind));
    }

    /** Asked for each row, so that nothing is made for it where the day is known. */
    private TicketGroup groupOf(LocalDate date) {
        TicketGroup known = groupsOfDays.get(date);
        if (known == null) {
            known = group(date.toString());
            groupsOfDays.put(date, known);
        }
        return known;
    }

    private TicketGroup group(String key) {
        return groups.computeIfAbsent(key, added -> new TicketGroup());
    }
}
