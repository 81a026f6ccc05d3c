package org.sweetline.channels.twilio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TwilioFormTest {
    @Test
    void emptyValuesSpacesAndUnknownNamesAreKeptForTheSignature() throws Exception {
        TwilioForm form = parse("FromCity=&Body=+hi+&NewIn2027=%2B1&flag");

        assertThat(form.signed())
                .containsEntry("FromCity", "")
                .containsEntry("Body", " hi ")
                .containsEntry("NewIn2027", "+1")
                .containsEntry("flag", "");
    }

    @Test
    void textIsReadWithoutWhatNobodyCanSee() throws Exception {
        TwilioForm form = parse("FromCity=+Trezzo+Sull%27Adda%00%07+&TranscriptionText=%EB%B0%B0%EC%86%A1%0Aplease");

        assertThat(form.text("FromCity")).isEqualTo("Trezzo Sull'Adda");
        assertThat(form.text("TranscriptionText")).isEqualTo("배송\nplease");
        assertThat(form.text("ToCity")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"From=1&From=2", "From=1&From=1", "From=&To=2&%46rom=3"})
    void repeatedNameIsRefused(String body) {
        assertThat(refusal(body)).isEqualTo(Refusal.REPEATED_PARAMETER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"From=%", "From=%2", "From=%GG", "%=1"})
    void halfAnEscapeIsRefused(String body) {
        assertThat(refusal(body)).isEqualTo(Refusal.MALFORMED);
    }

    @Test
    void numberIsOnlyWhatCountsUpFromNought() throws Exception {
        TwilioForm form = parse("a=12&b=-1&c=1.5&d=99999999999&e=");

        assertThat(form.number("a")).hasValue(12);
        assertThat(form.number("b")).isEmpty();
        assertThat(form.number("c")).isEmpty();
        assertThat(form.number("d")).isEmpty();
        assertThat(form.number("e")).isEmpty();
        assertThat(form.number("f")).isEmpty();
    }

    private static Refusal refusal(String body) {
        return catchThrowableOfType(NotAdmitted.class, () -> parse(body)).refusal();
    }

    private static TwilioForm parse(String body) throws NotAdmitted {
        return TwilioForm.parse(body.getBytes(StandardCharsets.UTF_8));
    }
}
