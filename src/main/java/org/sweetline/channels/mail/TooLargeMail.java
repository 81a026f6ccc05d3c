package org.sweetline.channels.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;

/** What stands for a mail that is too large to fetch: its headers, and a word on where the rest is. */
final class TooLargeMail {

    private static final String[] OF_THE_BODY = {
        "Content-Type",
        "Content-Transfer-Encoding",
        "Content-Disposition",
        "Content-Length",
        "Content-Language",
        "MIME-Version"
    };

    private TooLargeMail() {}

    static byte[] standIn(MimeMessage message, long size) throws MessagingException {
        StringBuilder mail = new StringBuilder();
        Enumeration<String> lines = message.getNonMatchingHeaderLines(OF_THE_BODY);
        while (lines.hasMoreElements() && mail.length() < 256 * 1024) {
            mail.append(lines.nextElement()).append("\r\n");
        }
        mail.append("Content-Type: text/plain; charset=utf-8\r\n\r\n");
        mail.append("This mail is too large to be fetched (%d MiB; the limit is %d MiB). It is still in the mailbox."
                .formatted(size >> 20, MailDeliveriesResource.LIMIT >> 20));
        return mail.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
