package org.sweetline.channels.shop.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sweetline.channels.shop.BatchKeeping;
import org.sweetline.channels.shop.ShopFixture;
import org.sweetline.channels.shop.delimited.DelimitedRows;
import org.sweetline.orders.OrderSnapshot;
import org.sweetline.orders.Tally;

class ImportRunTest {
    private final List<String> kept = new ArrayList<>();
    private final ImportTally tally = new ImportTally(ImportCount.NONE);

    @Test
    void everyGoodLineIsKeptAndEveryBadLineNamed() throws Exception {
        String body = order(1) + "\n\n" + order(2) + "\r\nnonsense\n  " + order(3) + "\n{\"number\":\"4\"";

        ImportCount answer = run(body);

        assertThat(kept).containsExactly("1", "2", "3");
        assertThat(answer.received()).isEqualTo(5);
        assertThat(answer.created()).isEqualTo(3);
        assertThat(answer.failed()).isEqualTo(2);
        assertThat(tally.errors()).extracting(ImportErrorView::line).containsExactly(4L, 6L);
        assertThat(tally.errors().get(1).message()).isEqualTo("the line ends in the middle of the order");
    }

    @Test
    void byteOrderMarkIsNoFault() throws Exception {
        ImportCount answer = run("\uFEFF" + order(1));

        assertThat(answer.created()).isEqualTo(1);
    }

    @Test
    void placeToGoOnFromStandsBehindWhatIsKept() throws Exception {
        String body = order(1) + "\n" + order(2) + "\n";

        ImportCount answer = run(body + "{\"number\":");

        assertThat(answer.reached()).isEqualTo(new DelimitedRows.Place(body.length() + 10, 3));
    }

    @Test
    void emptyBodyIsAnEmptyAnswer() throws Exception {
        assertThat(run("\n \n").received()).isZero();
    }

    @Test
    void lineWithoutAnEndCostsOnlyItself() throws Exception {
        InputStream endless = new Repeated('x', 3L * JsonLines.LONGEST_LINE);
        InputStream body = new java.io.SequenceInputStream(java.util.Collections.enumeration(
                List.of(stream(order(1) + "\n"), endless, stream("\n" + order(2) + "\n"))));

        ImportCount answer = run(body, this::keep);

        assertThat(kept).containsExactly("1", "2");
        assertThat(tally.errors()).extracting(ImportErrorView::line).containsExactly(2L);
        assertThat(tally.errors().get(0).message()).startsWith("the line is longer than");
    }

    @Test
    void lastLineWithoutAnEndIsReportedToo() throws Exception {
        ImportCount answer = run(new Repeated('x', 2L * JsonLines.LONGEST_LINE), this::keep);

        assertThat(answer.received()).isEqualTo(1);
        assertThat(answer.failed()).isEqualTo(1);
    }

    @Test
    void errorsAreCappedAndCounted() throws Exception {
        ImportCount answer = run("nonsense\n".repeat(2_500) + order(1));

        assertThat(answer.failed()).isEqualTo(2_500);
        assertThat(tally.errors()).hasSize(1_000);
        assertThat(kept).containsExactly("1");
    }

    @Test
    void manyOrdersAreKeptInBatches() throws Exception {
        StringBuilder body = new StringBuilder();
        for (int id = 1; id <= 1_201; id++) {
            body.append(order(id)).append('\n');
        }
        List<Integer> sizes = new ArrayList<>();

        ImportCount answer = run(body.toString(), orders -> {
            sizes.add(orders.size());
            return keep(orders);
        });

        assertThat(sizes).containsExactly(500, 500, 201);
        assertThat(answer.created()).isEqualTo(1_201);
    }

    @Test
    void orderTheDatabaseRefusesCostsOnlyItself() throws Exception {
        String body = order(1) + "\n" + order(2) + "\n" + order(3) + "\n" + order(4);

        ImportCount answer = run(body, orders -> {
            if (orders.stream().anyMatch(order -> order.number().equals("3"))) {
                throw new IllegalStateException(new SQLException("too long", "22001"));
            }
            return keep(orders);
        });

        assertThat(kept).containsExactly("1", "2", "4");
        assertThat(tally.errors()).extracting(ImportErrorView::line).containsExactly(3L);
    }

    @Test
    void orderThatAnotherImportWritesAtThisMomentIsTriedAgain() throws Exception {
        List<String> tries = new ArrayList<>();

        ImportCount answer = run(order(1), orders -> {
            tries.add("");
            if (tries.size() < 3) {
                throw new SQLException("duplicate key", "23505");
            }
            return keep(orders);
        });

        assertThat(answer.created()).isEqualTo(1);
        assertThat(answer.failed()).isZero();
    }

    @Test
    void databaseThatIsAwayStopsTheImport() {
        assertThatThrownBy(() -> run(order(1), orders -> {
                    throw new IllegalStateException(new SQLException("gone", "08006"));
                }))
                .isInstanceOf(IllegalStateException.class);
    }

    private ImportCount run(String body) throws IOException, SQLException {
        return run(body, this::keep);
    }

    private ImportCount run(String body, BatchKeeping.Book<OrderSnapshot> book) throws IOException, SQLException {
        return run(stream(body), book);
    }

    private ImportCount run(InputStream body, BatchKeeping.Book<OrderSnapshot> book) throws IOException, SQLException {
        OrderSource source = new JsonLines(ShopFixture.reader(), body, DelimitedRows.Place.START);
        new ImportRun(source, book, Runnable::run, new UnwrittenDiary(tally)).read();
        return tally.count();
    }

    private Tally keep(List<OrderSnapshot> orders) {
        orders.forEach(order -> kept.add(order.number()));
        return new Tally(orders.size(), 0, 0);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String order(int number) {
        return "{\"number\":\"%d\",\"placedAt\":\"2026-11-22 09:00:00\",\"lines\":[{\"sku\":\"MUG\",\"price\":3}]}"
                .formatted(number);
    }

    private static final class Repeated extends InputStream {
        private final char letter;
        private long left;

        Repeated(char letter, long left) {
            this.letter = letter;
            this.left = left;
        }

        @Override
        public int read() {
            return left-- > 0 ? letter : -1;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int part = (int) Math.min(left, length);
            Arrays.fill(bytes, offset, offset + part, (byte) letter);
            left -= part;
            return part;
        }
    }
}
