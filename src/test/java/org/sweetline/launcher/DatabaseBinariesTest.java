package org.sweetline.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseBinariesTest {
    private static final String DIGEST = "5eed";

    @TempDir
    Path folder;

    private Path archive;
    private Path programs;

    @BeforeEach
    void pack() throws IOException {
        archive = folder.resolve("programs.tar.gz");
        programs = folder.resolve("bin").resolve("PG-" + DigestUtils.md5Hex(DIGEST));
        Files.writeString(folder.resolve("programs.tar.gz.sha256"), DIGEST);
        try (TarArchiveOutputStream tar =
                new TarArchiveOutputStream(new GZIPOutputStream(Files.newOutputStream(archive)))) {
            add(tar, new TarArchiveEntry("./bin/"), "");
            add(tar, file("./bin/postgres", 0755), "runs");
            add(tar, file("lib/libpq.so.5.17", 0644), "links");
            TarArchiveEntry link = new TarArchiveEntry("lib/libpq.so", TarConstants.LF_SYMLINK);
            link.setLinkName("libpq.so.5.17");
            add(tar, link, "");
        }
    }

    @Test
    void programsCanBeRunAndLinksLead() throws IOException {
        DatabaseBinaries.unpack(archive, folder.resolve("bin"));

        assertThat(programs.resolve("bin/postgres")).hasContent("runs").isExecutable();
        assertThat(programs.resolve("lib/libpq.so")).isSymbolicLink().hasContent("links");
        assertThat(Files.isExecutable(programs.resolve("lib/libpq.so.5.17"))).isFalse();
    }

    @Test
    void libraryFindsThemByTheDigestOfWhatItIsGiven() throws IOException {
        DatabaseBinaries binaries = DatabaseBinaries.unpack(archive, folder.resolve("bin"));

        assertThat(DigestUtils.md5Hex(binaries.getPgBinary("linux", "x86_64")))
                .isEqualTo(programs.getFileName().toString().substring("PG-".length()));
        assertThat(programs.resolve(".exists")).exists();
    }

    @Test
    void whatLiesThereWholeIsLeftAlone() throws IOException {
        DatabaseBinaries.unpack(archive, folder.resolve("bin"));
        Files.delete(archive);

        DatabaseBinaries.unpack(archive, folder.resolve("bin"));

        assertThat(programs.resolve("bin/postgres")).hasContent("runs");
    }

    @Test
    void copiedFolderIsAsGoodAsTheFirst() throws IOException {
        DatabaseBinaries.unpack(archive, folder.resolve("bin"));
        FileTime longAgo = FileTime.from(Instant.EPOCH);
        Files.setLastModifiedTime(programs.resolve(".exists"), longAgo);

        DatabaseBinaries.unpack(archive, folder.resolve("bin"));

        assertThat(Files.getLastModifiedTime(programs.resolve(".exists")))
                .isGreaterThanOrEqualTo(Files.getLastModifiedTime(programs));
    }

    private static TarArchiveEntry file(String name, int mode) {
        TarArchiveEntry entry = new TarArchiveEntry(name);
        entry.setMode(mode);
        return entry;
    }

    private static void add(TarArchiveOutputStream tar, TarArchiveEntry entry, String content) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > 0) {
            entry.setSize(bytes.length);
        }
        tar.putArchiveEntry(entry);
        tar.write(bytes);
        tar.closeArchiveEntry();
    }
}
