package org.sweetline.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.sweetline.config.Settings;
import org.sweetline.web.ComponentHealth;
import org.sweetline.web.HealthReporter;

@ApplicationScoped
class StorageHealth implements HealthReporter {

    private final Path folder;
    private final long floorMebibytes;

    @Inject
    StorageHealth(Settings settings) {
        folder = settings.dataFolder();
        floorMebibytes = settings.number("sweetline.disk.floor.mb", 512, 0, 1 << 20);
    }

    @Override
    public ComponentHealth health() {
        try {
            FileStore disk = Files.getFileStore(folder);
            long free = disk.getUsableSpace() >> 20;
            boolean full = free < floorMebibytes;
            String detail = full
                    ? "Less room is left than the floor; nothing new is accepted until there is more."
                    : "There is room for files.";
            Map<String, Long> figures = Map.of("freeMiB", free, "floorMiB", floorMebibytes);
            return new ComponentHealth("storage", full ? "down" : "ok", null, detail, null, null, figures);
        } catch (IOException e) {
            return new ComponentHealth(
                    "storage", "down", null, "The data folder can't be read.", e.getMessage(), null, Map.of());
        }
    }
}
