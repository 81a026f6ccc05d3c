package org.sweetline.channels.shop;

import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executor;
import org.sweetline.orders.OrderSnapshot;
import org.sweetline.orders.Tally;

/** One import from its first line to its last. Holds one line and two batches, however long the body is. */
final class ImportRun {
    static final int LONGEST_LINE = 4 * 1024 * 1024;
    private static final int ORDERS_A_BATCH = 500;
    private static final int LINES_A_BATCH = 10_000;
    private static final int MOST_ERRORS = 1_000;

    private final OrderReader reader;
    private final BatchKeeping<OrderSnapshot> keeping;
    private final WriteBehind writer;
    private final List<OrderSnapshot> batch = new ArrayList<>(ORDERS_A_BATCH);
    private final List<Long> batchLines = new ArrayList<>(ORDERS_A_BATCH);
    private final List<ImportErrorView> errors = new ArrayList<>();
    private int orderLines;
    private long received;
    private long created;
    private long updated;
    private long unchanged;
    private long failed;

    ImportRun(OrderReader reader, BatchKeeping.Book<OrderSnapshot> book, Executor executor) {
        this.reader = reader;
        this.writer = new WriteBehind(executor);
        this.keeping = new BatchKeeping<>(book, this::count);
    }

    OrdersImportView read(InputStream body) throws IOException, SQLException {
        try {
            readLines(body);
            flush();
        } finally {
            writer.finish();
        }
        return answer();
    }

    private void readLines(InputStream body) throws IOException, SQLException {
        BoundedLines lines = new BoundedLines(body, LONGEST_LINE);
        while (lines.next()) {
            if (lines.length() > 0 || lines.tooLong()) {
                received++;
                read(lines);
            }
        }
    }

    private void read(BoundedLines line) throws SQLException {
        try {
            if (line.tooLong()) {
                throw new OrderRefused("the line is longer than " + LONGEST_LINE + " bytes");
            }
            add(reader.read(line.buffer(), line.from(), line.length()), line.number());
        } catch (OrderRefused refused) {
            refuse(line.number(), refused.reason());
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
        if (batch.isEmpty()) {
            return;
        }
        List<OrderSnapshot> orders = List.copyOf(batch);
        List<Long> lines = List.copyOf(batchLines);
        writer.write(() -> keeping.keep(
                orders, at -> refuse(lines.get(at), "the order could not be kept: a value in it does not fit")));
        batch.clear();
        batchLines.clear();
        orderLines = 0;
    }

    private synchronized OrdersImportView answer() {
        errors.sort(Comparator.comparingLong(ImportErrorView::line));
        return new OrdersImportView(received, created, updated, unchanged, failed, List.copyOf(errors));
    }

    private synchronized void count(Tally tally) {
        created += tally.created();
        updated += tally.updated();
        unchanged += tally.unchanged();
    }

    private synchronized void refuse(long line, String reason) {
        failed++;
        if (errors.size() < MOST_ERRORS) {
            errors.add(new ImportErrorView(line, reason));
        }
    }
}
