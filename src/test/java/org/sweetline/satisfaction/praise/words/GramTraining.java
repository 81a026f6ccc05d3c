package org.sweetline.satisfaction.praise.words;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** Learns the weights of runs anew from the labelled rows, and writes them where the product reads them. */
class GramTraining {

    @Test
    void writesWhatTheLabelledRowsTeach() throws IOException {
        String weights = Taught.weights();

        Files.writeString(Taught.FILE, weights);

        System.out.printf("%d runs, %d letters%n", weights.lines().count() - 1, weights.length());
    }
}
