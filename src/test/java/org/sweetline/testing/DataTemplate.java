package org.sweetline.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.sweetline.launcher.FirstData;

/** A first start's database, made once a run and copied: unpacking and initialising one takes longer than all the rest. */
final class DataTemplate {
    private static final List<String> PARTS = List.of("postgres", "postgres-bin", "postgres-password");
    private static final Path FOLDER = made();

    private DataTemplate() {}

    static void copyTo(Path data) throws IOException {
        Files.createDirectories(data);
        for (String part : PARTS) {
            // The library unpacks once a process: when another database came first, there are no binaries here.
            if (!Files.exists(FOLDER.resolve(part))) {
                continue;
            }
            try (Stream<Path> files = Files.walk(FOLDER.resolve(part))) {
                for (Path file : files.toList()) {
                    Files.copy(
                            file,
                            data.resolve(FOLDER.relativize(file).toString()),
                            StandardCopyOption.COPY_ATTRIBUTES,
                            LinkOption.NOFOLLOW_LINKS);
                }
            }
        }
    }

    private static Path made() {
        try {
            Path folder = Files.createTempDirectory("sweetline-template-");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> ProductFolder.delete(folder)));
            FirstData.make(folder);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
