package org.sweetline.surge.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.sweetline.channels.shop.SetClock;
import org.sweetline.schema.OverTables;
import org.sweetline.testing.Wired;

/** The database goes away: its port answers nobody. */
class BoardMemoryTest {

    private static final Instant READ = Instant.parse("2026-11-27T14:10:00Z");

    private final PGSimpleDataSource tables = (PGSimpleDataSource) OverTables.openPlain();
    private final int[] open = Objects.requireNonNull(tables.getPortNumbers());
    private final SetClock clock = new SetClock(READ);
    private final Wired wired = new Wired(tables, clock);
    private final BoardMemory memory = new BoardMemory(wired.get(BoardReading.class), clock, () -> Runnable::run);

    @Test
    void theLastBoardIsShownAndSaysOfWhenItIsUntilItCanBeReadAgain() throws Exception {
        openTickets(3);
        SurgeBoardView known = memory.board().orElseThrow();
        assertThat(known.backlog().open()).isEqualTo(3);

        tables.setPortNumbers(new int[] {closedPort()});
        assertThat(at(READ.plusSeconds(10))).isEqualTo(known);
        assertThat(at(READ.plusSeconds(16))).isEqualTo(known.asStale());
        assertThat(at(READ.plusSeconds(3_600)))
                .isEqualTo(known.asStale())
                .satisfies(board -> assertThat(board.stale()).isTrue())
                .satisfies(board -> assertThat(board.asOf()).isEqualTo(READ));

        tables.setPortNumbers(open);
        openTickets(4);
        Instant back = READ.plusSeconds(3_605);
        assertThat(at(back)).satisfies(board -> {
            assertThat(board.stale()).isFalse();
            assertThat(board.asOf()).isEqualTo(back);
            assertThat(board.backlog().open()).isEqualTo(7);
        });
    }

    @Test
    void thereIsNoneBeforeTheFirst() throws IOException {
        tables.setPortNumbers(new int[] {closedPort()});
        assertThat(memory.board()).isEmpty();

        tables.setPortNumbers(open);
        assertThat(memory.board()).isPresent();
    }

    private SurgeBoardView at(Instant instant) {
        clock.to(instant);
        return memory.board().orElseThrow();
    }

    private void openTickets(int many) throws SQLException {
        OverTables.of(tables).change("""
                insert into ticket (id, subject, status, priority, channel, created_at, updated_at, last_message_at, version)
                select (select count(*) from ticket) + n, 'Hello', 'OPEN', 'NORMAL', 'mail', ?, ?, ?, 1
                from generate_series(1, ?) n
                """, READ, READ, READ, many);
    }

    private static int closedPort() throws IOException {
        try (ServerSocket once = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return once.getLocalPort();
        }
    }
}
