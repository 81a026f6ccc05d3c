package org.sweetline.surge.topics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadTopicsTest {

    private final ReadTopics topics = new ReadTopics();

    @Test
    void textThatChangedIsReadAnew() {
        Topic first = topics.of(5, "");
        topics.lookIsOver();

        Topic again = topics.of(5, "");
        Topic withItsTranscript = topics.of(5, "Where is my order?");

        assertThat(first).isEqualTo(Topic.OTHER);
        assertThat(again).isEqualTo(Topic.OTHER);
        assertThat(withItsTranscript).isEqualTo(Topic.ORDER_STATUS);
        topics.lookIsOver();
        assertThat(topics.of(5, "Where is my order?")).isEqualTo(Topic.ORDER_STATUS);
    }
}
