package org.sweetline.channels.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sweetline.tickets.EntryView;
import org.sweetline.tickets.texts.TextFault;
import org.sweetline.web.Words;

class FaultsTest {

    @ParameterizedTest
    @CsvSource({
        "21610, OPTED_OUT",
        "21211, WRONG_NUMBER",
        "21614, NO_TEXTS",
        "30006, NO_TEXTS",
        "30003, UNREACHABLE",
        "30007, BLOCKED",
        "21408, COUNTRY",
        "21617, TOO_LONG",
        "21606, SENDER",
        "30002, ACCOUNT",
        "0, OTHER",
        "99999, OTHER"
    })
    void numberOfAnErrorSaysWhatAPersonCanDo(int code, TextFault fault) {
        assertThat(Faults.of(code).fault()).isEqualTo(fault);
    }

    @Test
    void everyFaultHasItsWordInTheApi() throws NoSuchMethodException {
        Schema schema = EntryView.SmsView.class.getMethod("fault").getAnnotation(Schema.class);

        List<String> words = Arrays.stream(TextFault.values()).map(Words::of).toList();

        assertThat(schema.enumeration()).containsExactlyElementsOf(words);
    }
}
