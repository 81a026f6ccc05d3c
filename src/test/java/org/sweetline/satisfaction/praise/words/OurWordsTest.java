package org.sweetline.satisfaction.praise.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sweetline.satisfaction.praise.names.Roster;

class OurWordsTest {

    private static final String MACRO =
            "Hello Ada,\n\nThank you so much for your patience, you are the best customer we could wish for! Bye";

    @Test
    void whatWeWroteIsNotTheCustomers() {
        String back = "Where is it? thank you so much for YOUR patience,\nyou are the best customer we could wish for!";

        String theirs = OurWords.without(List.of(MACRO), back);

        assertThat(theirs).hasSameSizeAs(back);
        assertThat(theirs.strip()).isEqualTo("Where is it?");
    }

    @Test
    void fewWordsInARowAreTheirOwn() {
        String theirs = "Thank you so much for your patience, Jenny, you are the best!";

        assertThat(OurWords.without(List.of(MACRO), theirs)).isEqualTo(theirs);
        assertThat(OurWords.without(List.of(), theirs)).isEqualTo(theirs);
    }

    @Test
    void praiseOfOursThatComesBackIsNotHeard() {
        String back = "Any news? Thank you so much for your patience, you are the best customer we could wish for!";
        Roster nobody = new Roster(List.of());

        Reading alone = new Listener().read(back, Occasion.MAIL, nobody);
        Reading among = new Listener().read(back, List.of(MACRO), Occasion.MAIL, nobody);

        assertThat(alone.spans()).anyMatch(span -> span.kind().praises());
        assertThat(among.label()).isNotEqualTo(Label.PRAISE);
        assertThat(among.spans()).noneMatch(span -> span.kind().praises());
    }
}
