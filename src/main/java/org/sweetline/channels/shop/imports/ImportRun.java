package org.sweetline.channels.shop.imports;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.sweetline.channels.shop.BatchKeeping;
import org.sweetline.channels.shop.OrderRefused;
import org.sweetline.channels.shop.delimited.DelimitedRows.Place;
import org.sweetline.orders.OrderSnapshot;

/** One import from its first line to its last. Holds one line and two batches, however long the body is. */
final class ImportRun {
    private static final int ORDERS_A_BATCH = 500;
    private static final int LINES_A_BATCH = 10_000;

    private final OrderSource source;
    private final ImportTally tally;
    private final ImportDiary diary;
    private final BatchKeeping<OrderSnapshot> keeping;
    private final WriteBehind writer;
    private final List<OrderSnapshot> batch = new ArrayList<>(ORDERS_A_BATCH);
    private final List<Long> batchLines = new ArrayList<>(ORDERS_A_BATCH);
    private int orderLines;
    private long received;

    ImportRun(OrderSource source, BatchKeeping.Book<OrderSnapshot> book, Executor executor, ImportDiary diary) {
        this.source = source;
        this.diary = diary;
        this.tally = diary.tally();
        this.writer = new WriteBehind(executor);
        this.keeping = new BatchKeeping<>(book, tally::add);
        this.received = tally.count().received();
    }

    void read() throws IOException, SQLException {
        try {
            readAll();
        } finally {
            writer.finish();
        }
    }

    /** What came before a break is kept. */
    private void readAll() throws IOException, SQLException {
        try {
            while (source.next()) {
                received++;
                take();
            }
        } finally {
            flush();
        }
    }

    private void take() throws SQLException {
        long line = source.line();
        try {
            add(source.order(), line);
        } catch (OrderRefused refused) {
            tally.refuse(line, refused.reason());
        }
    }

    private void add(OrderSnapshot order, long line) throws SQLException {
        batch.add(order);
        batchLines.add(line);
        orderLines += order.lines().size();
        if (batch.size() >= ORDERS_A_BATCH || orderLines >= LINES_A_BATCH) {
            flush();
        }
    }

    private void flush() throws SQLException {
        List<OrderSnapshot> orders = List.copyOf(batch);
        List<Long> lines = List.copyOf(batchLines);
        Place reached = source.reached();
        long linesSoFar = source.lines();
        long receivedSoFar = received;
        writer.write(() -> {
            keeping.keep(
                    orders,
                    at -> tally.refuse(lines.get(at), "the order could not be kept: a value in it does not fit"));
            tally.reached(reached, linesSoFar, receivedSoFar);
            diary.note();
        });
        batch.clear();
        batchLines.clear();
        orderLines = 0;
    }
}
