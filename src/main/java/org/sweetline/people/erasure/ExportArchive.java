package org.sweetline.people.erasure;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.sweetline.schema.Statements;

/**
 * The archive of a person, written while it is sent. Rows are read some hundred at a time, and no connection is held while
 * a slow reader takes them.
 */
public final class ExportArchive implements AutoCloseable {

    private static final int AT_ONCE = 200;
    private static final byte[] BETWEEN = ",\n".getBytes(StandardCharsets.UTF_8);

    private final ZipOutputStream zip;
    private final Statements statements;

    ExportArchive(OutputStream out, Statements statements) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.statements = statements;
    }

    private record Row(long id, String json) {}

    /**
     * Writes the rows as one JSON list.
     *
     * @param sql gives key and JSON of the rows of the keys in the array {@code ?} behind the key {@code ?}, by key
     */
    public void rows(String name, String sql, List<String> keys) throws SQLException, IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write('[');
        List<Row> some = read(sql, keys, Long.MIN_VALUE);
        boolean first = true;
        while (!some.isEmpty()) {
            for (Row row : some) {
                if (!first) {
                    zip.write(BETWEEN);
                }
                zip.write(row.json().getBytes(StandardCharsets.UTF_8));
                first = false;
            }
            some = some.size() < AT_ONCE
                    ? List.of()
                    : read(sql, keys, some.get(some.size() - 1).id());
        }
        zip.write(']');
        zip.closeEntry();
    }

    /** @param name its way within the archive; what came from outside in it is made harmless */
    public void file(String folder, String name, InputStream content) throws IOException {
        zip.putNextEntry(new ZipEntry(folder + "/" + name.replaceAll("[^\\p{L}\\p{N}._ -]|\\.\\.", "_")));
        try (content) {
            content.transferTo(zip);
        }
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private List<Row> read(String sql, List<String> keys, long after) throws SQLException {
        return statements.list(
                sql + " limit " + AT_ONCE, row -> new Row(row.getLong(1), row.getString(2)), keys, after);
    }
}
