package org.sweetline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sweetline.problem.ProblemException;

class AskedTest {

    @Test
    void lineIsOneLine() {
        String line = Asked.line("text", "  Birthday\n3\tMay\u0000 ", 140);

        assertThat(line).isEqualTo("Birthday 3 May");
    }

    @Test
    void versionIsReadAsClientsWriteIt() {
        assertThat(Asked.version("\"3\"")).contains(3L);
        assertThat(Asked.version("W/\"3\"")).contains(3L);
        assertThat(Asked.version("*")).isEmpty();
        assertThat(Asked.version(null)).isEmpty();
        assertThatThrownBy(() -> Asked.version("\"three\"")).isInstanceOf(ProblemException.class);
    }

    @Test
    void tagsAreShortWordsEachOnce() {
        List<String> tags = Asked.tags(List.of(" choir ", "choir", "wholesale"));

        assertThat(tags).containsExactly("choir", "wholesale");
        assertThatThrownBy(() -> Asked.tags(null)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> Asked.tags(List.of("x".repeat(51)))).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> Asked.tags(Collections.nCopies(21, "x"))).isInstanceOf(ProblemException.class);
    }

    @Test
    void whatIsBlankOrTooLongIsNoText() {
        assertThatThrownBy(() -> Asked.text("text", " ", 10)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> Asked.text("text", "x".repeat(11), 10)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> Asked.requestKey("x".repeat(201))).isInstanceOf(ProblemException.class);
    }
}
