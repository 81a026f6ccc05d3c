package org.sweetline.launcher;

import java.io.IOException;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;

/** What a first start leaves in its data folder before anybody has used it: the database's files and its empty tables. */
public final class FirstData {

    private FirstData() {}

    /** Made by the launcher itself, so that a test's database is made as everybody's is. */
    public static void make(Path folder) throws IOException {
        DataFolder data = DataFolder.take(folder);
        data.fresh("logs");
        try (EmbeddedDatabase database = EmbeddedDatabase.start(data, Path.of("target", "lib", "postgresql.tar.gz"))) {
            DatabaseAccess access = database.access();
            Flyway.configure(FirstData.class.getClassLoader())
                    .dataSource(access.url(), access.user(), access.password())
                    .locations("classpath:db/migration")
                    .outOfOrder(true)
                    .load()
                    .migrate();
        }
    }
}
