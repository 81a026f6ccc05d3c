package org.sweetline.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Collects figures and prints them side by side with their floors. */
final class Table {

    private final List<String> rows = new ArrayList<>();

    Table() {
        rows.add("%-52s %12s %10s %10s   %s"
                .formatted("what", "per second", "median ms", "p99 ms", "floor in the same run"));
    }

    void add(String what, double perSecond, double medianMillis, double p99Millis, String floor) {
        rows.add(String.format(
                Locale.ROOT, "%-52s %12.0f %10.2f %10.2f   %s", what, perSecond, medianMillis, p99Millis, floor));
    }

    void add(String what, Load.Taken taken, String floor) {
        add(what, taken.perSecond(), taken.percentile(0.5), taken.percentile(0.99), floor);
    }

    /** What no column has room for. */
    void note(String format, Object... values) {
        rows.add("  " + String.format(Locale.ROOT, format, values));
    }

    String print() {
        return String.join("\n", rows);
    }
}
