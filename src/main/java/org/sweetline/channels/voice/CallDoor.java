package org.sweetline.channels.voice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sweetline.channels.twilio.SignedForm;
import org.sweetline.intake.Intake;
import org.sweetline.problem.ProblemException;

/** What happens while a caller waits for the first word: one durable note of the call, one look who it is. */
@ApplicationScoped
public class CallDoor {
    static final String CHANNEL = "voice";

    private final Intake intake;
    private final CallScript script;

    @Inject
    CallDoor(Intake intake, CallScript script) {
        this.intake = intake;
        this.script = script;
    }

    /** For a message that was spoken. */
    public String thanks(String language) {
        return script.thanks(language);
    }

    /** Music for a caller who comes in while the house is full, and then once more to the door. */
    public String holdOn() {
        return script.holdOn();
    }

    /** Music for somebody in line. */
    public String playOn() {
        return script.playOn();
    }

    /** Answers a call that could not be answered as usual: out of memory, nothing is kept by it. */
    public String apologise(SignedForm call) {
        return hasSpoken(call) ? script.thanks("") : script.fallback();
    }

    /** Whether only our thanks for the voicemail failed: then the caller is not asked for it a second time. */
    private static boolean hasSpoken(SignedForm call) {
        return call.form().text("ErrorUrl").contains("/webhooks/twilio/voice/voicemail/");
    }

    /** Keeps for good what was told, once. */
    public void keep(CallTrace trace, SignedForm form) {
        intake.accept(CHANNEL, externalId(trace, form), form.raw());
    }

    /** Keeps it together with what the caller's transaction does. */
    public void keepWithin(CallTrace trace, SignedForm form) {
        intake.acceptWithin(CHANNEL, externalId(trace, form), form.raw());
    }

    private static String externalId(CallTrace trace, SignedForm form) {
        return trace.externalId(form.form())
                .orElseThrow(() -> new ProblemException(
                        VoiceProblem.NOT_A_CALL, "The request does not name the call or recording that it is about"));
    }
}
