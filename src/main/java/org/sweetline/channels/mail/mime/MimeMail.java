package org.sweetline.channels.mail.mime;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What was in the bytes of one mail.
 *
 * @param odd the header section can be read in more than one way
 * @param overLimit it went beyond depth, parts or header limits and was read only so far
 * @param reports the machine-readable parts of a delivery report and the headers it returns, as text
 * @param reportType "delivery-status", "feedback-report" … or "" for a mail that is no multipart/report
 */
public record MimeMail(
        HeaderBlock header,
        List<BodyBlock> blocks,
        List<MimeFile> files,
        List<String> reports,
        String reportType,
        boolean odd,
        boolean overLimit) {

    public Optional<Instant> date() {
        return MailDate.parse(header.text("date"));
    }

    public AddressList addresses(String field) {
        return AddressList.parse(String.join(", ", header.all(field)));
    }
}
