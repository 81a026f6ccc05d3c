package org.sweetline.channels.voice.flow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sweetline.calls.Call;
import org.sweetline.calls.Call.Outcome;
import org.sweetline.calls.back.Callbacks;
import org.sweetline.calls.back.OfferedWindows;
import org.sweetline.calls.back.Window;
import org.sweetline.channels.twilio.TwilioForm;
import org.sweetline.channels.voice.CallAddresses;
import org.sweetline.channels.voice.flow.Document.Asked;
import org.sweetline.channels.voice.flow.Document.Spoken;
import org.sweetline.contact.PhoneNumber;

/**
 * A caller asks to be called: which number, and when. Meanwhile they stay in line, and an agent who becomes free takes
 * them all the same.
 */
@ApplicationScoped
class CallbackHops implements Hop {
    private static final int SECONDS = 8;

    private final Callbacks callbacks;
    private final Recognition recognition;
    private final WaysOut ways;
    private final NumberQuestion question;
    private final CallAddresses addresses;

    @Inject
    CallbackHops(
            Callbacks callbacks,
            Recognition recognition,
            WaysOut ways,
            NumberQuestion question,
            CallAddresses addresses) {
        this.callbacks = callbacks;
        this.recognition = recognition;
        this.ways = ways;
        this.question = question;
        this.addresses = addresses;
    }

    @Override
    public Set<String> names() {
        return Set.of("callback", "callback/language", "callback/window");
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
        return switch (name) {
            case "callback/language" ->
                recognition.understands(call, digits) ? offer(call) : ways.onward(call, List.of());
            case "callback" -> confirmed(call, digits);
            default -> taken(call, digits);
        };
    }

    /**
     * The number that shows is read out, and where none does they press one; nobody is called at a number that they did not
     * confirm. First of all it is asked in which language they want to be called.
     */
    String offer(Call call) throws SQLException {
        if (callbacks.windows(call, call.caller()).windows().isEmpty()) {
            return nobodyEver(call);
        }
        if (call.languages().size() > 1) {
            return ask(call, "callback/language", Spoken.inEach(call.languages(), Lines::chooseThisLanguage));
        }
        Optional<PhoneNumber> shown = PhoneNumber.parse(call.caller(), "US").filter(this::isPossible);
        return shown.isPresent() ? question.confirm(call, shown.get()) : askNumber(call);
    }

    private String confirmed(Call call, String digits) throws SQLException {
        return switch (digits) {
            case "1" -> named(call, PhoneNumber.parse(call.caller(), "US"));
            case "2" -> askNumber(call);
            default -> ways.onward(call, List.of());
        };
    }

    /** They have agreed to the number. */
    String named(Call call, Optional<PhoneNumber> number) throws SQLException {
        Optional<PhoneNumber> possible = number.filter(this::isPossible);
        if (possible.isEmpty()) {
            String sorry = Lines.in(call.language()).numberNotPossible();
            return ways.onward(call, List.of(Spoken.in(call.language(), sorry)));
        }
        if (!callbacks.allowed(call, possible.get().value())) {
            return notAtThatNumber(call);
        }
        WishedNumber.agreed(call, possible.get());
        OfferedWindows offered = callbacks.windows(call, possible.get().value());
        // That their turn does not come at night is said with the question, so it is asked then even if there is no
        // choice.
        return offered.windows().size() > 1 || offered.night() ? askWindow(call, offered) : taken(call, "");
    }

    private String taken(Call call, String digits) throws SQLException {
        Optional<String> agreed = WishedNumber.agreedWith(call);
        if (agreed.isEmpty()) {
            return ways.onward(call, List.of());
        }
        String number = agreed.get();
        Set<Window> windows = callbacks.windows(call, number).windows();
        if (windows.isEmpty()) {
            return nobodyEver(call);
        }
        Window wished = wished(digits);
        boolean waited = !call.queueSid().isEmpty();
        if (callbacks
                .take(call, number, windows.contains(wished) ? wished : Window.NOW)
                .isEmpty()) {
            return notAtThatNumber(call);
        }
        ways.settle(call, Outcome.CALLBACK, "");
        return waited ? new Document().leave().xml() : ways.callbackTaken(call);
    }

    private static Window wished(String digits) {
        return switch (digits) {
            case "2" -> Window.MORNING;
            case "3" -> Window.AFTERNOON;
            default -> Window.NOW;
        };
    }

    /** It has been called, or this caller has asked, too often of late; what else there is they hear where they are led. */
    private String notAtThatNumber(Call call) throws SQLException {
        WishedNumber.drop(call);
        String sorry = Lines.in(call.language()).notThatNumberNow();
        return ways.onward(call, List.of(Spoken.in(call.language(), sorry)));
    }

    private String nobodyEver(Call call) throws SQLException {
        WishedNumber.drop(call);
        return ways.onward(call, Spoken.inEach(call.languages(), Lines::callbackNotPossible));
    }

    private boolean isPossible(PhoneNumber number) {
        return callbacks.possible(number.value());
    }

    private String askNumber(Call call) {
        return question.ask(call, 1, List.of());
    }

    private String askWindow(Call call, OfferedWindows offered) {
        String line = Lines.in(call.language()).chooseWindow(offered);
        return ask(call, "callback/window", List.of(Spoken.in(call.language(), line)));
    }

    private String ask(Call call, String hop, List<Spoken> lines) {
        Asked asked = new Asked(addresses.hop(call, hop), 1, SECONDS, true);
        return new Document().ask(asked, lines).xml();
    }
}
