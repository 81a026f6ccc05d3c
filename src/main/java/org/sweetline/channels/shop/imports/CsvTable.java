package org.sweetline.channels.shop.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.sweetline.channels.shop.delimited.DelimitedRows;
import org.sweetline.channels.shop.delimited.DelimitedRows.Place;
import org.sweetline.channels.shop.delimited.EncodedText;
import org.sweetline.channels.shop.delimited.Separators;
import org.sweetline.problem.ProblemException;

/**
 * A table whose header is read and whose rows are not yet.
 *
 * @param isExact whether places in it are places in what was sent
 */
record CsvTable(CsvHeader header, CsvRows rows, boolean isExact) {
    private static final int FIRST_ROW = 16 * 1024;

    /** From its beginning, or the rest of a table whose beginning was sent before. */
    static CsvTable of(InputStream body, CsvAsk ask, ImportEntry entry) throws IOException {
        Place start = entry.count().reached();
        return start.equals(Place.START) ? open(body, ask) : goOn(body, ask, entry.header(), start);
    }

    private static CsvTable open(InputStream body, CsvAsk ask) throws IOException {
        EncodedText text = EncodedText.of(body, ask.charset());
        PushbackInputStream looked = new PushbackInputStream(text.bytes(), FIRST_ROW);
        char separator = ask.separator() == CsvAsk.ANY ? separator(looked) : ask.separator();
        DelimitedRows rows = new DelimitedRows(looked, separator, new Place(text.skipped(), 0));
        if (!rows.next()) {
            throw ProblemException.invalid("body", "is empty; the first row must name the columns");
        }
        if (!rows.fault().isEmpty()) {
            throw ProblemException.invalid("body", "has a first row that cannot be read: " + rows.fault());
        }
        List<String> names =
                IntStream.range(0, rows.size()).mapToObj(rows::text).toList();
        CsvHeader header = new CsvHeader(separator, names, ask.columns());
        return new CsvTable(header, new CsvRows(rows, header), text.exact());
    }

    private static CsvTable goOn(InputStream body, CsvAsk ask, String keptHeader, Place start) {
        CsvHeader header = CsvHeader.of(keptHeader, ask.columns());
        return new CsvTable(header, new CsvRows(new DelimitedRows(body, header.separator(), start), header), true);
    }

    private static char separator(PushbackInputStream looked) throws IOException {
        byte[] start = looked.readNBytes(FIRST_ROW);
        looked.unread(start);
        List<String> lines = new String(start, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        return Separators.of(lines.isEmpty() ? "" : lines.get(0));
    }
}
