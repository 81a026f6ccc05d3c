package org.sweetline.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseBinariesTest {
    @TempDir
    Path folder;

    @Test
    void whoeverClosesAJarClosesItForNobodyElse() throws Exception {
        URL word =
                URI.create("jar:" + jarWith("word", "sweet").toUri() + "!/word").toURL();

        try (InputStream reading = DatabaseBinaries.apart(word)) {
            ((JarURLConnection) word.openConnection()).getJarFile().close();

            assertThat(reading).asString(StandardCharsets.UTF_8).isEqualTo("sweet");
        }
    }

    private Path jarWith(String name, String text) throws Exception {
        Path jar = folder.resolve("some.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry(name));
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }
}
