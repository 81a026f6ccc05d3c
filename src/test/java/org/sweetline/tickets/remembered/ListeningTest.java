package org.sweetline.tickets.remembered;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Rows of our own sentences: what is surely said is heard, and nothing else ever is. */
class ListeningTest {

    private record Row(String label, String line, String text) {}

    @Test
    void whatIsSurelySaidIsHeard() throws IOException {
        List<Row> sure =
                rows().stream().filter(row -> row.label().equals("sure")).toList();

        List<String> heard =
                sure.stream().map(row -> row.text() + " -> " + lines(row)).toList();

        assertThat(heard)
                .hasSizeGreaterThan(60)
                .containsExactlyElementsOf(sure.stream()
                        .map(row -> row.text() + " -> " + List.of(row.line()))
                        .toList());
    }

    @Test
    void whatIsNotSureOrNobodysToRememberIsNeverSuggested() throws IOException {
        List<Row> others =
                rows().stream().filter(row -> !row.label().equals("sure")).toList();

        List<String> heard = others.stream()
                .filter(row -> !lines(row).isEmpty())
                .map(row -> row.text() + " -> " + lines(row))
                .toList();

        assertThat(others).hasSizeGreaterThan(110);
        assertThat(heard).isEmpty();
    }

    @Test
    void manySentencesAreHeardOneByOne() {
        String mail = """
                Hello Jenny,

                thank you for the scarf, it is lovely. My birthday is on May 3rd, so it came just in time,
                and my granddaughter Mina made the card. Please call me
                Max. Dr. Kim next door wants one too!

                > My birthday is on June 9.
                """;

        List<Listening.Heard> heard = Listening.to(mail);

        assertThat(heard)
                .extracting(Listening.Heard::line)
                .containsExactlyInAnyOrder("Birthday 3 May", "Granddaughter Mina made a card");
    }

    @Test
    void aVeryLongTextIsReadQuickly() {
        String text = ("My granddaughter " + "a".repeat(300) + " made ").repeat(30)
                + "please ".repeat(2_000)
                + "가나다라마바사".repeat(1_000);

        List<Listening.Heard> heard = Assertions.assertTimeout(Duration.ofSeconds(20), () -> Listening.to(text));

        assertThat(heard).isEmpty();
    }

    private static List<String> lines(Row row) {
        return Listening.to(row.text()).stream().map(Listening.Heard::line).toList();
    }

    private static List<Row> rows() throws IOException {
        try (InputStream file = ListeningTest.class.getResourceAsStream("/remembered/sentences.tsv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Row(cells[0], cells[1], cells[2]))
                    .toList();
        }
    }
}
