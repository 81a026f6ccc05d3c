package org.sweetline.satisfaction.praise.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sweetline.satisfaction.praise.names.Colleague;
import org.sweetline.satisfaction.praise.names.Roster;

class ImpressionTest {
    private final Roster roster = new Roster(List.of(new Colleague(1, "Jenny Moon"), new Colleague(2, "Daniel Cho")));
    private final Listener listener = new Listener();

    @Test
    void weightsOfTheProductAreThoseThatTheLabelledRowsTeach() throws IOException {
        String shipped = Files.readString(Taught.FILE);

        String taught = Taught.weights();

        assertThat(shipped).as("run GramTraining and commit what it writes").isEqualTo(taught);
    }

    @Test
    void whoIsNamedMakesNoDifference() {
        double jenny = impressionOf("Jenny was a joy to talk to.");

        double daniel = impressionOf("Daniel was a joy to talk to.");

        assertThat(jenny).isEqualTo(daniel).isPositive();
    }

    @Test
    void praiseWithoutAnyCueIsShownWhereItReadsMostLikePraise() {
        String text = "My order came. Daniel totally gets people, you can just tell, and it was fun too.";

        Reading heard = listener.read(text, Occasion.SURVEY, roster);

        assertThat(heard.spans()).extracting(Span::kind).contains(CueKind.IMPRESSION);
        assertThat(heard.praised()).extracting(Praised::colleague).containsExactly(2L);
        assertThat(text.substring(heard.start(), heard.end())).doesNotContain("order");
    }

    private double impressionOf(String text) {
        return new Impression(text, roster.in(text), Occasion.MAIL).of(List.of());
    }
}
