package org.sweetline.town;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Properties;

/** What must be the same after a restart, because the product remembers it: the year, the order numbers, the ports. */
final class TownMemory {
    private final Path file;
    private final Properties facts = new Properties();

    /** Remembers in this folder; an empty name remembers nothing. */
    TownMemory(String folder) {
        this.file = folder.isEmpty() ? Path.of("") : Path.of(folder, "town.properties");
        if (!lasts() || !Files.exists(file)) return;
        try (Reader in = Files.newBufferedReader(file)) {
            facts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** When the seeded year ended: the first start. */
    Instant anchor(Instant now) {
        return Instant.parse(facts.getProperty("anchor", now.toString()));
    }

    int number(String name) {
        return Integer.parseInt(facts.getProperty(name, "0"));
    }

    synchronized void keep(String name, Object value) {
        facts.setProperty(name, value.toString());
        if (!lasts()) return;
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (Writer out = Files.newBufferedWriter(file)) {
                facts.store(out, "The demo town's memory");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean lasts() {
        return !file.toString().isEmpty();
    }
}
