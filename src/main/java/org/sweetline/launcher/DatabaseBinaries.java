package org.sweetline.launcher;

import io.zonky.test.db.postgres.embedded.PgBinaryResolver;
import io.zonky.test.db.postgres.util.ArchUtils;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * PostgreSQL's programs out of their jar, read through an opening of their own: a jar that is opened by its URL is
 * shared in the whole process, and the server, which boots beside, may close it in the middle.
 */
final class DatabaseBinaries implements PgBinaryResolver {
    @Override
    public InputStream getPgBinary(String system, String machine) throws IOException {
        // Where there are none for the processor, macOS and Windows run those of the other.
        URL binaries = Stream.of(ArchUtils.normalize(machine), "x86_64")
                .map(processor -> "/postgres-" + system + "-" + processor + ".txz")
                .map(name -> DatabaseBinaries.class.getResource(name.toLowerCase(Locale.ROOT)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new FileNotFoundException("no PostgreSQL for " + system + " on " + machine));
        return apart(binaries);
    }

    static InputStream apart(URL inJar) throws IOException {
        URLConnection connection = inJar.openConnection();
        connection.setUseCaches(false);
        return connection.getInputStream();
    }
}
