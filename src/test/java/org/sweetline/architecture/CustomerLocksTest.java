package org.sweetline.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Foreign keys ask for the customer at the end of a transaction; a lock of the key would wait the other way round. */
class CustomerLocksTest {
    private static final Pattern LOCK_OF_THE_KEY = Pattern.compile("from customer\\s[^;]*?\\bfor update\\b");

    @Test
    void nobodyLocksTheKeyOfACustomer() throws IOException {
        List<Path> lockers = new ArrayList<>();
        try (Stream<Path> files = Files.walk(House.SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                if (LOCK_OF_THE_KEY.matcher(Files.readString(file)).find()) {
                    lockers.add(file);
                }
            }
        }

        assertThat(lockers).as("write: for no key update").isEmpty();
    }
}
