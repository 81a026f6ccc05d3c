package org.sweetline.calls.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Why an agent is away is shown in words, whoever made them so. */
class AwayReasonsTest {
    private static final Pattern REASONS = Pattern.compile("\n    reason: \\{\n(.*?)\n    }", Pattern.DOTALL);
    private static final Pattern KEY = Pattern.compile("(?m)^ *'?([a-z-]+)'?:");

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void everyReasonOfTheServerHasWords(String language) throws IOException {
        String texts = Files.readString(Path.of("webapp/src/i18n", language, "calls.ts"));

        List<String> keys = REASONS.matcher(texts)
                .results()
                .flatMap(reasons -> keys(reasons.group(1)))
                .toList();

        assertThat(keys)
                .contains(DutyDesk.CONNECTION_LOST, AnsweringAgents.NO_ANSWER, AnsweringAgents.UNREACHABLE)
                .doesNotHaveDuplicates();
    }

    private static Stream<String> keys(String reasons) {
        return KEY.matcher(reasons).results().map(key -> key.group(1));
    }
}
