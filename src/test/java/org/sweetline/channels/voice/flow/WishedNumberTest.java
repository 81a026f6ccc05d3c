package org.sweetline.channels.voice.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sweetline.calls.Call;
import org.sweetline.contact.PhoneNumber;

/** The number that a caller presses, before and after they say that it is right. */
class WishedNumberTest {
    private static final PhoneNumber PRESSED = new PhoneNumber("+14155550123");
    private static final PhoneNumber OTHER = new PhoneNumber("+14155550177");

    private final Call call = new Call() {};

    @Test
    void numberThatNobodyAgreedToIsCalledByNobody() {
        WishedNumber.pressed(call, PRESSED);

        assertThat(WishedNumber.pressedBy(call)).contains(PRESSED);
        assertThat(WishedNumber.agreedWith(call)).isEmpty();
    }

    @Test
    void agreementThatIsToldTwiceIsOne() {
        WishedNumber.pressed(call, PRESSED);
        WishedNumber.agreed(call, PRESSED);

        assertThat(WishedNumber.pressedBy(call)).contains(PRESSED);
        assertThat(WishedNumber.agreedWith(call)).contains(PRESSED.value());
    }

    @Test
    void whoPressesAnotherNumberIsAskedAboutThatOne() {
        WishedNumber.pressed(call, PRESSED);
        WishedNumber.pressed(call, OTHER);

        assertThat(WishedNumber.pressedBy(call)).contains(OTHER);
    }

    @Test
    void howTheyWouldLeaveElseHoldsAgainWhenTheyAreNotCalled() {
        call.isLeavingBy(Call.VOICEMAIL);

        WishedNumber.pressed(call, PRESSED);
        WishedNumber.agreed(call, OTHER);
        WishedNumber.drop(call);

        assertThat(call.leaving()).isEqualTo(Call.VOICEMAIL);
    }

    @Test
    void whoComesToAnAgentHasNoNumberBeforeThem() {
        WishedNumber.pressed(call, PRESSED);

        call.hasReturned();

        assertThat(call.leaving()).isEmpty();
    }

    @Test
    void whoAskedForNoCallHasNone() {
        call.isLeavingBy(Call.VOICEMAIL);

        WishedNumber.drop(call);

        assertThat(WishedNumber.pressedBy(call)).isEmpty();
        assertThat(WishedNumber.agreedWith(call)).isEmpty();
        assertThat(call.leaving()).isEqualTo(Call.VOICEMAIL);
    }
}
