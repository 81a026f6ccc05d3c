package org.sweetline.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path parent;

    @Test
    void freshFolderHoldsNothingOfAnEarlierRun() throws IOException {
        DataFolder data = DataFolder.take(parent.resolve("data"));
        Files.writeString(
                Files.createDirectories(data.in("server").resolve("old")).resolve("domain.xml"), "stale");

        Path fresh = data.fresh("server");

        assertThat(fresh).isEmptyDirectory();
    }

    @Test
    void folderThatCannotBeMadeIsNamed() throws IOException {
        Path file = Files.writeString(parent.resolve("file"), "");

        assertThatThrownBy(() -> DataFolder.take(file.resolve("data")))
                .isInstanceOf(StartFailure.class)
                .hasMessage("The data folder " + file.resolve("data") + " cannot be written (SWEETLINE_DATA).");
    }

    @Test
    void folderNamesItsOwner() throws IOException {
        DataFolder data = DataFolder.take(parent.resolve("data"));

        assertThat(data.in("sweetline.lock"))
                .hasContent(Long.toString(ProcessHandle.current().pid()));
    }
}
