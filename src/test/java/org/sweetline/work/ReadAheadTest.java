package org.sweetline.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class ReadAheadTest {
    private static final Executor AT_ONCE = Runnable::run;

    @Test
    void givesEachPartInItsOrderAndThenNothing() throws Exception {
        Iterator<String> words = List.of("one", "two", "three").iterator();
        ReadAhead<String> parts = new ReadAhead<>(
                () -> words.hasNext() ? Optional.of(words.next()) : Optional.empty(),
                Executors.newSingleThreadExecutor(ReadAheadTest::inTheBackground));

        List<String> taken = new ArrayList<>();
        for (Optional<String> part = parts.next(); part.isPresent(); part = parts.next()) {
            taken.add(part.get());
        }

        assertThat(taken).containsExactly("one", "two", "three");
        assertThat(parts.next()).isEmpty();
    }

    @Test
    void readsTheNextPartBeforeItIsAskedFor() throws Exception {
        List<Integer> read = new ArrayList<>();
        ReadAhead<Integer> parts = new ReadAhead<>(
                () -> {
                    read.add(read.size());
                    return Optional.of(read.size());
                },
                AT_ONCE);

        parts.next();

        assertThat(read).hasSize(2);
    }

    @Test
    void saysWhatWentWrongWhileItRead() {
        ReadAhead<String> parts = new ReadAhead<>(
                () -> {
                    throw new SQLException("the database is away");
                },
                AT_ONCE);

        assertThatThrownBy(parts::next).isInstanceOf(SQLException.class).hasMessage("the database is away");
    }

    private static Thread inTheBackground(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    }
}
