package org.sweetline.channels.voice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.sweetline.channels.twilio.SignedForm;
import org.sweetline.intake.Intake;
import org.sweetline.problem.ProblemException;

/** What happens while a caller waits for the first word: one durable note of the call, one look who it is. */
@ApplicationScoped
public class CallDoor {
    static final String CHANNEL = "voice";
    private static final Logger LOG = System.getLogger(CallDoor.class.getName());

    private final Intake intake;
    private final CallScript script;

    @Inject
    CallDoor(Intake intake, CallScript script) {
        this.intake = intake;
        this.script = script;
    }

    /** Keeps that a message was spoken, so that it is looked for even if the report of its file is lost. */
    public String thank(SignedForm voicemail, String language) {
        keep(CallTrace.VOICEMAIL, voicemail);
        return script.thanks(language);
    }

    /** Answers a call that could not be answered as usual, whether or not it can be kept now. */
    public String apologise(SignedForm call) {
        try {
            keep(CallTrace.FALLBACK, call);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A call was answered by the fallback script and could not be kept", e);
        }
        return hasSpoken(call) ? script.thanks("") : script.fallback();
    }

    /** Whether only our thanks for the voicemail failed: then the caller is not asked for it a second time. */
    private static boolean hasSpoken(SignedForm call) {
        return call.form().text("ErrorUrl").contains("/webhooks/twilio/voice/voicemail/");
    }

    /** Keeps for good what was told, once. */
    public void keep(CallTrace trace, SignedForm form) {
        String externalId = trace.externalId(form.form())
                .orElseThrow(() -> new ProblemException(
                        VoiceProblem.NOT_A_CALL, "The request does not name the call or recording that it is about"));
        intake.accept(CHANNEL, externalId, form.raw());
    }
}
