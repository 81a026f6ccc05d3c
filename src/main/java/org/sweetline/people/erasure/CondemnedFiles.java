package org.sweetline.people.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sweetline.config.Settings;
import org.sweetline.schema.Statements;
import org.sweetline.storage.FileStore;
import org.sweetline.storage.FileUse;
import org.sweetline.work.BackgroundLoop;

/**
 * Deletes files that an erased person's rows named, unless another row has the same bytes.
 *
 * <p>A file is stored some time before the row that names it: one that was stored again since it was condemned, or is
 * younger than that time, stays until nobody can be on the way with it.
 */
@ApplicationScoped
public class CondemnedFiles implements BackgroundLoop {

    static final String NAME = "condemned files";

    private static final String ADD =
            "insert into condemned_file (sha256, at) select distinct unnest(cast(? as text[])), ? on conflict do nothing";
    private static final String DUE = "select sha256 from condemned_file where at < ? order by at limit 100";
    private static final String DROP = "delete from condemned_file where sha256 = any(?)";

    private final Statements statements;
    private final FileStore files;
    private final Instance<FileUse> uses;
    private final Duration grace;
    private final Clock clock;

    @Inject
    CondemnedFiles(
            Statements statements, FileStore files, @Any Instance<FileUse> uses, Settings settings, Clock clock) {
        this.statements = statements;
        this.files = files;
        this.uses = uses;
        this.grace = settings.duration("sweetline.erasure.files", Duration.ofHours(1));
        this.clock = clock;
    }

    /** In the running transaction. */
    public void add(List<String> sha256) throws SQLException {
        if (!sha256.isEmpty()) {
            statements.change(ADD, sha256, clock.instant());
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration turn() throws SQLException {
        Instant before = clock.instant().minus(grace);
        List<String> due = statements.list(DUE, row -> row.getString(1), before);
        Set<String> used = new HashSet<>();
        for (FileUse use : uses) {
            used.addAll(use.among(due));
        }
        // One that was stored again since stays as it is: whoever stored it has a row for it by now, or never will.
        due.stream().filter(file -> !used.contains(file)).forEach(file -> files.delete(file, before));
        statements.change(DROP, due);
        return due.isEmpty() ? Duration.ofSeconds(10) : Duration.ofSeconds(1);
    }
}
