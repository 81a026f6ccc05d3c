package org.sweetline.channels.voice.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sweetline.calls.Call;
import org.sweetline.channels.twilio.NotAdmitted;
import org.sweetline.channels.twilio.TwilioForm;
import org.sweetline.contact.PhoneNumber;
import org.sweetline.schema.OverTables;
import org.sweetline.testing.Wired;

/** A key that was pressed in line and is told when the caller already speaks with an agent. */
class LateKeysTest {
    private final Wired wired = new Wired(OverTables.open(), Clock.systemUTC());

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "3", ""})
    void choiceTakesNobodyOutOfATalk(String keys) throws Exception {
        Call call = talking();

        String document = wired.get(ChoiceHops.class).document("choice", call, pressed(keys));

        assertThat(document).isEqualTo(Document.NOTHING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"callback", "callback/window"})
    void callbackTakesNobodyOutOfATalk(String hop) throws Exception {
        Call call = talking();
        call.isLeavingBy(Call.CALLBACK_TO + "+14155550123");

        String document = wired.get(CallbackHops.class).document(hop, call, pressed("1"));

        assertThat(document).isEqualTo(Document.NOTHING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"callback/number", "callback/number/2", "callback/pressed/1"})
    void numberTakesNobodyOutOfATalk(String hop) throws Exception {
        Call call = talking();
        WishedNumber.pressed(call, new PhoneNumber("+14155550123"));

        String document = wired.get(PressedNumberHops.class).document(hop, call, pressed("1"));

        assertThat(document).isEqualTo(Document.NOTHING);
    }

    @Test
    void whoComesBackHasNoCallbackBeforeThem() {
        Call call = new Call() {};
        call.isLeavingBy(Call.CALLBACK_TO + "+14155550123");

        call.hasReturned();

        assertThat(call.leaving()).isEmpty();
    }

    @Test
    void whoComesBackStillGoesWhereTheyWereSentOtherwise() {
        Call call = new Call() {};
        call.isLeavingBy(Call.VOICEMAIL);

        call.hasReturned();

        assertThat(call.leaving()).isEqualTo(Call.VOICEMAIL);
    }

    private static TwilioForm pressed(String keys) throws NotAdmitted {
        return TwilioForm.parse(("Digits=" + keys).getBytes(StandardCharsets.UTF_8));
    }

    private static Call talking() {
        return new Call() {
            @Override
            public Stage stage() {
                return Stage.TALKING;
            }
        };
    }
}
