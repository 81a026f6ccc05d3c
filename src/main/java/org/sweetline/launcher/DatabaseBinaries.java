package org.sweetline.launcher;

import io.zonky.test.db.postgres.embedded.PgBinaryResolver;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/**
 * PostgreSQL's programs, unpacked before the library looks for them. It would unpack an xz archive in Java, which takes
 * a sixth of a first start; the build has packed the same files with gzip, which Java reads by native code.
 *
 * <p>The library names their folder by the digest of what a resolver answers, and leaves alone what lies there whole.
 */
final class DatabaseBinaries implements PgBinaryResolver {
    private static final int BUFFER = 1 << 16;
    private static final Set<PosixFilePermission> MAY_RUN = EnumSet.of(
            PosixFilePermission.OWNER_EXECUTE, PosixFilePermission.GROUP_EXECUTE, PosixFilePermission.OTHERS_EXECUTE);

    private final byte[] name;

    private DatabaseBinaries(byte[] name) {
        this.name = name;
    }

    /** @param archive a .tar.gz, beside a file with its digest, which names it */
    static DatabaseBinaries unpack(Path archive, Path folder) throws IOException {
        byte[] name = Files.readAllBytes(archive.resolveSibling(archive.getFileName() + ".sha256"));
        Path programs = folder.resolve("PG-" + DigestUtils.md5Hex(name));
        Path whole = programs.resolve(".exists");
        if (!Files.exists(whole)) {
            unpackInto(Files.createDirectories(programs), archive);
            Files.createFile(whole);
        }
        // The library takes them for half unpacked when anything beside is younger: after a copy of the data folder all
        // is.
        Files.setLastModifiedTime(whole, youngest(programs));
        return new DatabaseBinaries(name);
    }

    @Override
    public InputStream getPgBinary(String system, String machine) {
        return new ByteArrayInputStream(name);
    }

    private static FileTime youngest(Path folder) throws IOException {
        FileTime youngest = Files.getLastModifiedTime(folder);
        try (Stream<Path> inside = Files.list(folder)) {
            for (Path each : inside.toList()) {
                FileTime changed = Files.getLastModifiedTime(each);
                youngest = changed.compareTo(youngest) > 0 ? changed : youngest;
            }
        }
        return youngest;
    }

    private static void unpackInto(Path folder, Path archive) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(
                new BufferedInputStream(new GZIPInputStream(Files.newInputStream(archive), BUFFER), BUFFER),
                StandardCharsets.UTF_8.name())) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, folder.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void unpack(InputStream tar, TarArchiveEntry entry, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, file);
        boolean runs = (entry.getMode() & 0100) != 0;
        if (runs && file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Set<PosixFilePermission> permissions = EnumSet.copyOf(Files.getPosixFilePermissions(file));
            permissions.addAll(MAY_RUN);
            Files.setPosixFilePermissions(file, permissions);
        }
    }
}
