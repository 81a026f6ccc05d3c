package org.sweetline.days;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DayShelfTest {
    private static final LocalDate FIRST = LocalDate.parse("2026-01-01");
    private static final DayTable TABLE = new DayTable() {
        @Override
        public String name() {
            return "moon_day";
        }

        @Override
        public String rows() {
            return "";
        }

        @Override
        public Column time() {
            return new Column("at", "moon");
        }
    };

    private final DayShelf shelf = new DayShelf();

    @Test
    void onlyTheVersionThatStandsIsFound() {
        shelf.put(TABLE, FIRST, "7", new int[5]);
        shelf.put(TABLE, FIRST, "8", new int[10]);

        assertThat(shelf.find(TABLE, FIRST, "7")).isEmpty();
        assertThat(shelf.find(TABLE, FIRST, "8"))
                .hasValueSatisfying(rows -> assertThat(rows).hasSize(10));
        assertThat(shelf.find(TABLE, FIRST.plusDays(1), "8")).isEmpty();
    }

    @Test
    void whatWasAskedForLeastGoesFirst() {
        for (int day = 0; day < 15; day++) {
            shelf.put(TABLE, FIRST.plusDays(day), "1", new int[1 << 20]);
        }
        assertThat(shelf.find(TABLE, FIRST, "1")).isPresent();

        shelf.put(TABLE, FIRST.plusDays(15), "1", new int[1 << 20]);
        shelf.put(TABLE, FIRST.plusDays(16), "1", new int[1 << 20]);

        assertThat(shelf.find(TABLE, FIRST, "1")).isPresent();
        assertThat(shelf.find(TABLE, FIRST.plusDays(1), "1")).isEmpty();
        assertThat(shelf.find(TABLE, FIRST.plusDays(16), "1")).isPresent();
    }
}
