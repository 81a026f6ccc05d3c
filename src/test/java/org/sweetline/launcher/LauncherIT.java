package org.sweetline.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sweetline.testing.ItsOwnProduct;

/** Starts the packaged jar as a person would. */
@ItsOwnProduct
class LauncherIT {
    @TempDir
    Path folder;

    private Path data;
    private LaunchedProduct product;

    @BeforeEach
    void prepare() {
        data = folder.resolve("data");
        product = new LaunchedProduct(folder, data);
    }

    @AfterEach
    void stop() throws Exception {
        product.kill();
        if (Files.isDirectory(data.resolve("postgres"))) {
            Postmaster.clear(data.resolve("postgres"));
        }
    }

    @Test
    void busyPortIsOneLineAndExitCodeOne() throws Exception {
        try (ServerSocket busy = new ServerSocket(0)) {
            product.with("SWEETLINE_HTTP_PORT", Integer.toString(busy.getLocalPort()))
                    .start();

            product.failsWith("Port " + busy.getLocalPort() + " is taken");
        }
    }

    @Test
    void unreachableDatabaseIsOneLineWithoutThePassword() throws Exception {
        product.with("SWEETLINE_DATABASE_URL", "postgres://desk:hidden@127.0.0.1:1/sweetline")
                .start();

        product.failsWith("The database at jdbc:postgresql://127.0.0.1:1/sweetline cannot be reached");
        assertThat(product.complaints()).doesNotContain("hidden");
    }

    @Test
    void dataFolderThatCannotBeWrittenIsOneLine() throws Exception {
        Files.writeString(data, "not a folder");

        product.start();

        product.failsWith("The data folder " + data + " cannot be written");
    }

    @Test
    void wrongValueOfTheProductIsOneLineAndNothingStaysBehind() throws Exception {
        product.with("SWEETLINE_PUBLIC_URL", "desk.example.com").start();

        product.failsWith("SWEETLINE_PUBLIC_URL");
        assertThat(Postmaster.running(data.resolve("postgres"))).isEmpty();
    }

    @Test
    void dataOfAnotherDatabaseIsOneLineAndNotHeldUp() throws Exception {
        Files.createDirectories(data.resolve("postgres"));
        Files.writeString(data.resolve("postgres").resolve("PG_VERSION"), "16");

        product.start();

        product.failsWith("was written by PostgreSQL 16");
        assertThat(product.log()).doesNotContain("Not everything stopped cleanly");
    }

    @Test
    void jarThatWasCopiedAloneSaysWhatBelongsBesideIt() throws Exception {
        Path alone = folder.resolve("sweetline.jar");
        Files.copy(Path.of("target", "sweetline.jar"), alone);

        product.from(alone).start();

        product.failsWith("the folder lib of this version belongs beside sweetline.jar");
    }

    @Test
    void missingProductBesideItsLibrariesIsOneLine() throws Exception {
        Path copied = folder.resolve("sweetline.jar");
        Files.copy(Path.of("target", "sweetline.jar"), copied);
        try (Stream<Path> libraries = Files.list(Path.of("target", "lib").toAbsolutePath())) {
            Path lib = Files.createDirectory(folder.resolve("lib"));
            for (Path library :
                    libraries.filter(name -> !name.endsWith("product")).toList()) {
                Files.createSymbolicLink(lib.resolve(library.getFileName()), library);
            }
        }

        product.from(copied).start();

        product.failsWith("product is missing; the whole folder lib belongs beside sweetline.jar");
    }

    @Test
    void killedProductStartsAgainOnTheSameDataAndStopsCleanly() throws Exception {
        product.start().awaitReady();
        assertThat(product.lines()).hasSize(1).first().asString().startsWith("Sweetline is ready");
        assertThat(product.complaints()).isEmpty();

        LaunchedProduct second = new LaunchedProduct(folder, data).start();
        second.failsWith("already runs on " + data);

        product.kill();
        assertThat(Postmaster.running(data.resolve("postgres"))).isPresent();
        product.start().awaitReady();

        assertThat(product.terminate()).isZero();
        assertThat(Postmaster.running(data.resolve("postgres"))).isEmpty();
    }
}
