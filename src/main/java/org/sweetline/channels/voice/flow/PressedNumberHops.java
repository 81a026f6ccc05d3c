package org.sweetline.channels.voice.flow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sweetline.calls.Call;
import org.sweetline.calls.back.Callbacks;
import org.sweetline.channels.twilio.TwilioForm;
import org.sweetline.channels.voice.flow.Document.Spoken;
import org.sweetline.contact.PhoneNumber;

/**
 * A caller presses the number at which they want to be called: who hides theirs, or would rather be called at another one.
 * It is read out and agreed to before anybody is called there.
 */
@ApplicationScoped
class PressedNumberHops implements Hop {
    private static final int MOST_TIMES = 3;
    private static final String NUMBER = "callback/number";
    private static final String PRESSED = "callback/pressed";

    private final Callbacks callbacks;
    private final CallbackHops callback;
    private final NumberQuestion question;
    private final WaysOut ways;

    @Inject
    PressedNumberHops(Callbacks callbacks, CallbackHops callback, NumberQuestion question, WaysOut ways) {
        this.callbacks = callbacks;
        this.callback = callback;
        this.question = question;
        this.ways = ways;
    }

    @Override
    public Set<String> names() {
        return Set.of(NUMBER, PRESSED);
    }

    @Override
    public String document(String name, Call call, TwilioForm form) throws SQLException {
        if (call.ended()) {
            return new Document().leave().xml();
        }
        if (call.isTaken()) {
            return Document.NOTHING;
        }
        String digits = form.text("Digits");
        return name.startsWith(PRESSED) ? judged(call, time(name), digits) : pressed(call, time(name), digits);
    }

    /** Where no time is named it is the first. */
    private static int time(String name) {
        char last = name.charAt(name.length() - 1);
        return Character.isDigit(last) ? Character.digit(last, 10) : 1;
    }

    private String pressed(Call call, int time, String digits) throws SQLException {
        Optional<PhoneNumber> number = callbacks.keyed(call, digits);
        if (number.isEmpty()) {
            return again(call, time, Lines.in(call.language()).numberNotPossible());
        }
        WishedNumber.pressed(call, number.get());
        return question.confirm(call, time, number.get());
    }

    private String judged(Call call, int time, String digits) throws SQLException {
        Optional<PhoneNumber> pressed = WishedNumber.pressedBy(call);
        if (digits.equals("1") && pressed.isPresent()) {
            return callback.named(call, pressed);
        }
        if (digits.equals("2")) {
            return again(call, time, "");
        }
        WishedNumber.drop(call);
        return ways.onward(call, List.of());
    }

    private String again(Call call, int time, String why) throws SQLException {
        if (time < MOST_TIMES) {
            return question.ask(call, time + 1, List.of(Spoken.in(call.language(), why)));
        }
        WishedNumber.drop(call);
        return ways.onward(call, Spoken.inEach(call.languages(), Lines::callbackNotPossible));
    }
}
