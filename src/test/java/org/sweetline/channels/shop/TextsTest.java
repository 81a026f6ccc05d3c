package org.sweetline.channels.shop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void koreanNamesAreWrittenAsKoreansWriteThem() {
        assertThat(Texts.fullName("예린", "최")).isEqualTo("최예린");
        assertThat(Texts.fullName("Yerin", "Choi")).isEqualTo("Yerin Choi");
        assertThat(Texts.fullName("", "최")).isEqualTo("최");
        assertThat(Texts.fullName("Ada", "")).isEqualTo("Ada");
    }
}
