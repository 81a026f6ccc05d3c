package org.sweetline.channels.sms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sweetline.channels.twilio.SignedForm;
import org.sweetline.intake.Intake;
import org.sweetline.problem.ProblemException;

/**
 * Keeps what Twilio tells before it is answered.
 *
 * <p>A text is known by its id, a report by the id and the status: whatever comes a second time, be it years later, is the
 * same delivery.
 */
@ApplicationScoped
class SmsDoor {

    static final String CHANNEL = "sms";
    private static final String REPORT = ":status:";

    private final Intake intake;

    @Inject
    SmsDoor(Intake intake) {
        this.intake = intake;
    }

    void keepText(SignedForm signed) {
        intake.accept(CHANNEL, sid(signed), signed.raw());
    }

    void keepStatus(SignedForm signed, String token) {
        String status = new SmsForm(signed.form()).status();
        if (status.isEmpty()) {
            throw new ProblemException(SmsProblem.NOT_A_TEXT, "The request says no status of a text");
        }
        intake.accept(CHANNEL, sid(signed) + REPORT + status + ":" + token, signed.raw());
    }

    /** Those of the texts, by their ids, that have come already. */
    Set<String> known(List<String> sids) {
        return intake.known(CHANNEL, sids);
    }

    /** A text of which the network never told us but which it lists. */
    void keepListed(ListedText text, List<ListedText.File> files) {
        intake.accept(CHANNEL, text.sid(), text.asForm(files));
    }

    /** What the network answered about a text of ours; filed as if it had been reported. */
    void keepAnswer(Map<String, String> report, String token) {
        String status = report.getOrDefault("MessageStatus", "");
        String id = report.getOrDefault("MessageSid", "") + REPORT + status + ":" + token;
        intake.accept(CHANNEL, id, ListedText.encoded(report));
    }

    static boolean isReport(String externalId) {
        return externalId.contains(REPORT);
    }

    /** Which text of ours a report is about, "" when its address did not say. */
    static String token(String externalId) {
        return externalId.substring(externalId.lastIndexOf(':') + 1);
    }

    private static String sid(SignedForm signed) {
        String sid = new SmsForm(signed.form()).sid();
        if (sid.isEmpty()) {
            throw new ProblemException(SmsProblem.NOT_A_TEXT, "The request does not name the text that it is about");
        }
        return sid;
    }
}
