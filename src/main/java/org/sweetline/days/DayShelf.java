package org.sweetline.days;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Packed days as this node read them last, so that a year comes over the line once. Those asked for least go first. */
@ApplicationScoped
class DayShelf {

    private static final long MOST_BYTES = 64L << 20;

    private final Map<Place, Kept> days = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    private record Place(String table, LocalDate day) {}

    private record Kept(String version, int[] rows) {}

    /** @param version of the row that stands in the table now; an older one is as good as none */
    synchronized Optional<int[]> find(DayTable table, LocalDate day, String version) {
        return Optional.ofNullable(days.get(new Place(table.name(), day)))
                .filter(kept -> kept.version().equals(version))
                .map(Kept::rows);
    }

    synchronized void put(DayTable table, LocalDate day, String version, int[] rows) {
        Kept old = days.put(new Place(table.name(), day), new Kept(version, rows));
        bytes += Integer.BYTES * (rows.length - (old == null ? 0L : old.rows().length));
        Iterator<Kept> eldest = days.values().iterator();
        while (bytes > MOST_BYTES && eldest.hasNext()) {
            bytes -= (long) Integer.BYTES * eldest.next().rows().length;
            eldest.remove();
        }
    }
}
