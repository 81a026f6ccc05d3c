package org.sweetline.channels.mail;

import jakarta.mail.AuthenticationFailedException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.sweetline.channels.mail.mime.HeaderText;

/** What is wrong with a mail server, in words for an administrator. */
final class MailFault {

    private static final int LONGEST = 300;

    private MailFault() {}

    static String inWords(Throwable error) {
        for (@Nullable Throwable at = error; at != null; at = at.getCause()) {
            String words = known(at);
            if (!words.isEmpty()) {
                return words;
            }
        }
        String message = error.getMessage();
        return message == null ? error.getClass().getSimpleName() : HeaderText.cut(HeaderText.clean(message), LONGEST);
    }

    private static String known(Throwable error) {
        if (error instanceof AuthenticationFailedException) {
            return "The mail server refused the user name or password.";
        }
        if (error instanceof UnknownHostException) {
            return "The mail server's name can't be resolved.";
        }
        if (error instanceof ConnectException) {
            return "The mail server can't be reached.";
        }
        if (error instanceof SocketTimeoutException) {
            return "The mail server did not answer in time.";
        }
        if (error instanceof SSLException) {
            return "The mail server's certificate was not accepted, or it speaks no TLS.";
        }
        return "";
    }
}
