package org.sweetline.calls.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.calls.Call;
import org.sweetline.calls.ShownCall;
import org.sweetline.calls.Vouching;
import org.sweetline.calls.hours.QueueLimits;
import org.sweetline.schema.Statements;

/** Who still finds a place in line. */
class LineRoomTest {
    private static final Instant NINE = Instant.parse("2026-11-27T09:00:00Z");
    private static final String CALLER = "+14155550123";

    private Statements tables;
    private LineRoom room;
    private long calls;

    @BeforeEach
    void nobodyWaits() throws SQLException {
        tables = LineTables.empty();
        room = new LineRoom(tables);
    }

    @Test
    void numberHasThreePlacesAndNoMore() throws SQLException {
        waits(CALLER, "");
        waits(CALLER, "");
        assertThat(room.isFull(from(CALLER), places(100))).isFalse();
        waits(CALLER, "");

        assertThat(room.isFull(from(CALLER), places(100))).isTrue();
        assertThat(room.isFull(from("+14155550177"), places(100))).isFalse();
    }

    @Test
    void whoIsServedOrComesBackToTheirPlaceIsNotInTheirOwnWay() throws SQLException {
        long own = waits(CALLER, "");
        waits(CALLER, "");
        waits(CALLER, "");
        long earlier = waits(CALLER, "");
        tables.change("update desk_call set stage = 'TALKING' where id = ?", earlier);

        assertThat(room.isFull(new ShownCall(own, CALLER, Vouching.SILENT), places(100)))
                .isFalse();
    }

    /** A fifth of the places, and five at least. */
    @Test
    void whoShowNoNumberLeavePlacesToTheOthers() throws SQLException {
        for (int i = 0; i < 5; i++) {
            assertThat(room.isFull(from(""), places(10))).isFalse();
            waits("", "");
        }

        assertThat(room.isFull(from(""), places(10))).isTrue();
        assertThat(room.isFull(from(""), places(30))).isFalse();
        assertThat(room.isFull(from(CALLER), places(10))).isFalse();
        assertThat(room.isFull(from(CALLER), places(5))).isTrue();
    }

    @Test
    void doubtedNumberIsAsOneThatDoesNotShowAndKeepsItsOwnerNotOut() throws SQLException {
        for (int i = 0; i < 5; i++) {
            waits(CALLER, "TN-Validation-Failed-B");
        }

        assertThat(room.isFull(from(CALLER), places(10))).isFalse();
        assertThat(room.isFull(new ShownCall(99, "+14155550177", Vouching.DOUBTED), places(10)))
                .isTrue();
    }

    private long waits(String caller, String stir) throws SQLException {
        long id = ++calls;
        LineTables.caller(id, "en", 0, NINE);
        tables.change("update desk_call set caller = ?, stir = ? where id = ?", caller, stir, id);
        return id;
    }

    private static QueueLimits places(int most) {
        return new QueueLimits(most, 120, 5, List.of());
    }

    private static Call from(String number) {
        return new ShownCall(99, number, Vouching.SILENT);
    }
}
