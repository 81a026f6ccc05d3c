package org.sweetline.channels.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class GuardedSocketFactoryTest {

    @Test
    void endlessLineIsCut() {
        assertThatThrownBy(() -> guard("* OK " + "x".repeat(GuardedSocketFactory.LONGEST + 1))
                        .readAllBytes())
                .isInstanceOf(IOException.class);
    }

    @Test
    void literalBeyondMeasureIsRefused() {
        assertThatThrownBy(() -> guard("* 1 FETCH (BODY[] {2147483647}\r\n").readAllBytes())
                .isInstanceOf(IOException.class);
    }

    @Test
    void ordinaryAnswerPasses() throws IOException {
        assertThat(guard("* 1 FETCH (BODY[] {5}\r\nhello)\r\n").readAllBytes()).hasSize(31);
    }

    private static InputStream guard(String answer) {
        return new GuardedSocketFactory.Guard(new ByteArrayInputStream(answer.getBytes(StandardCharsets.US_ASCII)));
    }
}
