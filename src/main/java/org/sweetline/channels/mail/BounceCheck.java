package org.sweetline.channels.mail;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sweetline.channels.mail.mime.HeaderBlock;
import org.sweetline.channels.mail.mime.HeaderText;
import org.sweetline.channels.mail.mime.MimeMail;

/** Does this mail say that another mail could not be delivered, or that its reader complained? */
final class BounceCheck {

    private static final Pattern DAEMON = Pattern.compile(
            "(?i)(mailer-?_?daemon|postmaster|mail-?daemon|mail delivery (sub)?system|mail administrator|maildeliverysystem|mdaemon|delivery-?system|^daemon@|^root@|bounce)");
    private static final Pattern SUBJECT = Pattern.compile(
            "(?iu)(undeliver|non-?deliver|not (be )?deliver|delivery (status|failure|failed|report|problem|has failed|error|notification|unsuccessful|delayed|attempt)|"
                    + "failed delivery|(returned|rejected|refused|blocked) (mail|message|e-?mail)|^complaint about message|mail (delivery )?(failed|failure|error|system error)|failure notice|failure (delivery|report)|message (delivery|undeliverable|not delivered|could not)|"
                    + "unable to deliver|couldn't be delivered|delivery to .{1,80} failed|mail could not|bounced?\\b|user unknown|unzustellbar|nicht zugestellt|non remis|no se puede entregar|notificación de estado|"
                    + "전송 ?실패|배달 ?(실패|되지)|반송|発送できません|配信不能|退信|недостав)");
    private static final Pattern DIAGNOSIS = Pattern.compile(
            "(?im)^(final-recipient|original-recipient|action: *failed|diagnostic-code|x-postfix-queue-id|remote-mta|feedback-type) *:|^action: *failed");

    private static final Pattern DELAYED = Pattern.compile("(?im)^action: *(delayed|relayed|delivered|expanded)");
    private static final Pattern FAILED = Pattern.compile("(?im)^action: *failed");
    private static final Pattern REASON =
            Pattern.compile("(?im)^diagnostic-code: *(?:[a-z-]+ *; *)?([^\\r\\n]{1,300})");

    private BounceCheck() {}

    static boolean bounce(MimeMail mail, String from) {
        HeaderBlock header = mail.header();
        if (mail.reportType().contains("delivery-status") || mail.reportType().contains("feedback-report")) return true;
        if (header.has("x-failed-recipients")) return true;
        if (mail.reports().stream().anyMatch(report -> DIAGNOSIS.matcher(report).find())) return true;
        boolean daemon = DAEMON.matcher(from).find();
        boolean subject = SUBJECT.matcher(header.text("subject")).find();
        boolean nobody = AutoReplyCheck.emptyReturnPath(header) || from.isBlank();
        return subject && (daemon || nobody || header.has("auto-submitted")) || daemon && nobody;
    }

    /** The server will not try again, as far as its report says. */
    static boolean gaveUp(MimeMail mail) {
        boolean waits = mail.reports().stream()
                .anyMatch(report -> DELAYED.matcher(report).find());
        boolean failed = mail.reports().stream()
                .anyMatch(report -> FAILED.matcher(report).find());
        return failed || !waits && !mail.reportType().contains("feedback");
    }

    /** In the words of the server that refused it. */
    static String reason(MimeMail mail) {
        for (String report : mail.reports()) {
            Matcher matcher = REASON.matcher(report);
            if (matcher.find()) {
                return HeaderText.clean(matcher.group(1));
            }
        }
        return "The mail came back as undeliverable.";
    }
}
