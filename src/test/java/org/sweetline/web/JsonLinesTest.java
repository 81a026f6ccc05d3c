package org.sweetline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sweetline.problem.ProblemException;
import org.sweetline.web.LineFault.LineFaultView;

class JsonLinesTest {
    private final List<Word> taken = new ArrayList<>();

    record Word(String text) {}

    @Test
    void badLineIsReportedByItsNumberAndStopsNothing() throws Exception {
        String lines = """
                {"text":"one"}
                null
                {"text":"a\\u0000b"}
                {"text":

                {"text":"refused"}
                {"txt":"x"}
                {"text":{}}
                {"text":"two"}
                """;

        JsonLines.LinesTakenView view = new JsonLines<>(Word.class, JsonLinesTest::check, batch -> {
                    taken.addAll(batch);
                    return batch.size();
                })
                .read(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));

        assertThat(taken).extracting(Word::text).containsExactly("one", "two");
        assertThat(view.failed()).isEqualTo(6);
        assertThat(view.errors()).extracting(LineFaultView::line).containsExactly(2L, 3L, 4L, 5L, 6L, 7L);
        assertThat(view.errors())
                .extracting(fault -> fault.fault() + " " + fault.field())
                .containsExactly(
                        "not-json ",
                        "not-json ",
                        "not-json ",
                        "refused-field text",
                        "unknown-field txt",
                        "unreadable-field text");
    }

    @Test
    void whatBelongsToNothingIsToldByTheNumberOfItsLine() throws Exception {
        String lines = "{\"text\":\"one\"}\n{\"text\":\n{\"text\":\"nobody's\"}\n";

        JsonLines.LinesTakenView view = JsonLines.sifting(
                        Word.class,
                        JsonLinesTest::check,
                        batch -> new JsonLines.Sifted(1, List.of(new JsonLines.Left(1, "belongs to nobody"))))
                .read(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));

        assertThat(view.created()).isEqualTo(1);
        assertThat(view.leftOut()).isEqualTo(1);
        assertThat(view.left()).containsExactly(new JsonLines.LineErrorView(3, "belongs to nobody"));
    }

    private static void check(Word word) {
        if (word.text().equals("refused")) {
            throw ProblemException.invalid("text", "must be another one");
        }
    }
}
